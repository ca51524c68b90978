package example.documents;

import com.google.protobuf.Any;
import com.google.protobuf.InvalidProtocolBufferException;
import com.google.rpc.BadRequest;
import com.google.rpc.ErrorInfo;
import com.google.rpc.PreconditionFailure;
import com.google.rpc.RetryInfo;
import example.documents.server.Errors;
import example.documents.server.RequestIds;
import example.documents.v1.Document;
import example.documents.v1.DocumentsGrpc.DocumentsImplBase;
import example.documents.v1.GetDocumentRequest;
import io.grpc.Metadata;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.grpc.protobuf.StatusProto;
import io.grpc.stub.MetadataUtils;
import io.grpc.stub.StreamObserver;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Exceptions that handlers throw, and what a client gets for each. */
final class Exceptions {
  private Exceptions() {}

  private static final Map<String, RuntimeException> ALL = new LinkedHashMap<>();

  static {
    ALL.put("unique violation (23505)", database("23505"));
    ALL.put("foreign key violation (23503)", database("23503"));
    ALL.put("check violation (23514)", database("23514"));
    ALL.put("serialization failure (40001)", database("40001"));
    ALL.put("deadlock (40P01)", database("40P01"));
    ALL.put("lock timeout (55P03)", database("55P03"));
    ALL.put("statement timeout (57014)", database("57014"));
    ALL.put("too many connections (53300)", database("53300"));
    ALL.put("database starts (57P03)", database("57P03"));
    ALL.put("validation", new Errors.Invalid("title", "must not be empty"));
    ALL.put("row not found", new Errors.NoRow());
    ALL.put("timeout of a dependency that only reads", new Errors.DependencyTimeout());
    ALL.put("status of the handler",
        Status.PERMISSION_DENIED.withDescription("guest may not read this").asRuntimeException());
    ALL.put("any other error", new IllegalStateException("password=secret"));
    ALL.put("no error", null);
  }

  /** JDBC drivers throw an SQLException, which frameworks wrap. Clients must not see its text. */
  private static RuntimeException database(String state) {
    return new RuntimeException("insert", new SQLException("ERROR: secret_table", state));
  }

  /** Throws the exception that the id of a document asks for. */
  private static final class Failing extends DocumentsImplBase {
    @Override
    public void getDocument(GetDocumentRequest request, StreamObserver<Document> out) {
      RuntimeException exception = ALL.get(request.getId());
      if (exception != null) throw exception;
      out.onNext(Document.getDefaultInstance());
      out.onCompleted();
    }
  }

  static void print() throws Exception {
    Metadata headers = new Metadata();
    headers.put(Metadata.Key.of("x-request-id", Metadata.ASCII_STRING_MARSHALLER), "req-9");
    // What is added last sees a call first: the id of the request is there for the interceptor.
    try (var server = new LocalServer(new Failing(), List.of(new Errors(), new RequestIds()))) {
      var channel = LocalServer.connect(server.address());
      var docs = LocalServer.documents(channel).withInterceptors(MetadataUtils.newAttachHeadersInterceptor(headers));
      for (String what : ALL.keySet()) {
        try {
          var ignored = docs.withDeadline(Examples.soon())
              .getDocument(GetDocumentRequest.newBuilder().setId(what).build());
          System.out.println(what + ": code 0");
        } catch (StatusRuntimeException e) {
          System.out.printf("%s: code %d, %s, %s%n",
              what, e.getStatus().getCode().value(), detailOf(e), e.getStatus().getDescription());
        }
      }
      channel.shutdownNow();
    }
  }

  private static String detailOf(StatusRuntimeException error) throws InvalidProtocolBufferException {
    for (Any detail : StatusProto.fromThrowable(error).getDetailsList()) {
      if (detail.is(ErrorInfo.class)) return "ErrorInfo " + detail.unpack(ErrorInfo.class).getReason();
      if (detail.is(PreconditionFailure.class)) {
        return "PreconditionFailure " + detail.unpack(PreconditionFailure.class).getViolations(0).getType();
      }
      if (detail.is(RetryInfo.class)) {
        return "RetryInfo " + detail.unpack(RetryInfo.class).getRetryDelay().getSeconds() + "s";
      }
      if (detail.is(BadRequest.class)) {
        return "BadRequest " + detail.unpack(BadRequest.class).getFieldViolations(0).getField();
      }
    }
    return "no detail";
  }
}
