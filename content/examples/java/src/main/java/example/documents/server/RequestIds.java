package example.documents.server;

import io.grpc.Context;
import io.grpc.Contexts;
import io.grpc.Metadata;
import io.grpc.ServerCall;
import io.grpc.ServerCallHandler;
import io.grpc.ServerInterceptor;

/** Handlers do not see metadata; this carries the request id over into the context. */
public final class RequestIds implements ServerInterceptor {
  static final Context.Key<String> CURRENT = Context.keyWithDefault("request-id", "unknown");

  private static final Metadata.Key<String> HEADER =
      Metadata.Key.of("x-request-id", Metadata.ASCII_STRING_MARSHALLER);

  @Override
  public <Q, R> ServerCall.Listener<Q> interceptCall(
      ServerCall<Q, R> call, Metadata headers, ServerCallHandler<Q, R> next) {
    String id = headers.get(HEADER);
    if (id == null) return next.startCall(call, headers);
    return Contexts.interceptCall(Context.current().withValue(CURRENT, id), call, headers, next);
  }
}
