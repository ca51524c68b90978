package example.documents.server;

import com.google.protobuf.Any;
import com.google.rpc.Help;
import com.google.rpc.Status;
import io.grpc.ForwardingServerCall.SimpleForwardingServerCall;
import io.grpc.Metadata;
import io.grpc.ServerCall;
import io.grpc.ServerCallHandler;
import io.grpc.ServerInterceptor;
import io.grpc.protobuf.ProtoUtils;
import io.grpc.protobuf.StatusProto;

/**
 * Adds to every error the address of a page that explains its code. An exception that escapes from a handler is
 * answered below the interceptors and gets no link.
 */
public final class Links implements ServerInterceptor {
  private final String base;

  public Links(String base) {
    this.base = base;
  }

  // region link-interceptor
  private static final Metadata.Key<Status> DETAILS =
      Metadata.Key.of("grpc-status-details-bin", ProtoUtils.metadataMarshaller(Status.getDefaultInstance()));

  @Override
  public <Q, R> ServerCall.Listener<Q> interceptCall(
      ServerCall<Q, R> call, Metadata headers, ServerCallHandler<Q, R> next) {
    return next.startCall(new SimpleForwardingServerCall<Q, R>(call) {
      @Override
      public void close(io.grpc.Status status, Metadata trailers) {
        if (!status.isOk()) {
          Status error = StatusProto.fromStatusAndTrailers(status, trailers);
          trailers.discardAll(DETAILS);
          trailers.put(DETAILS, withLink(error, base + "/" + error.getCode()));
        }
        super.close(status, trailers);
      }
    }, headers);
  }

  private static Status withLink(Status error, String url) {
    var link = Help.Link.newBuilder().setDescription("About this status code").setUrl(url);
    Help help = Help.newBuilder().addLinks(link).build();
    for (int i = 0; i < error.getDetailsCount(); i++) {
      Any old = error.getDetails(i); // joined bytes of two messages read as one, with the links of both
      Any both = old.toBuilder().setValue(old.getValue().concat(help.toByteString())).build();
      if (old.is(Help.class)) return error.toBuilder().setDetails(i, both).build();
    }
    return error.toBuilder().addDetails(Any.pack(help)).build();
  }
  // endregion
}
