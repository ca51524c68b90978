package example.documents;

import example.documents.v1.Document;
import example.documents.v1.DocumentsGrpc.DocumentsBlockingStub;
import example.documents.v1.DocumentsGrpc.DocumentsImplBase;
import example.documents.v1.GetDocumentRequest;
import io.grpc.CallCredentials;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.grpc.stub.StreamObserver;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;

/** Which statuses grpc-java makes where a handler names none, and what it does with the cause of one. */
final class Conditions {
  private Conditions() {}

  static void print() throws Exception {
    var ofDependency = Status.NOT_FOUND.withDescription("no such user").asRuntimeException();
    var wrapped = failing(new RuntimeException("load user", ofDependency), stub -> stub);
    System.out.println("onError with the failure of a dependency as the cause: " + wrapped.getStatus().getCode());
    var caused = Status.INTERNAL.withDescription("export failed")
        .withCause(new IllegalStateException("disk is full")).asRuntimeException();
    System.out.println("cause of a status, as the client sees it: " + failing(caused, stub -> stub).getCause());
    System.out.println("a status with a description equals the one without: "
        + Status.NOT_FOUND.withDescription("no such user").equals(Status.NOT_FOUND));
    for (var status : List.of(Status.NOT_FOUND, Status.UNAUTHENTICATED)) {
      var ended = failing(ofDependency, stub -> stub.withCallCredentials(new Failing(status)));
      System.out.println("credentials end with " + status.getCode() + ": " + ended.getMessage());
    }
  }

  /** Calls a handler that fails with the error, and returns what the client gets. */
  private static StatusRuntimeException failing(
      RuntimeException error, UnaryOperator<DocumentsBlockingStub> change) throws Exception {
    var service = new DocumentsImplBase() {
      @Override
      public void getDocument(GetDocumentRequest request, StreamObserver<Document> out) {
        out.onError(error);
      }
    };
    try (var server = new LocalServer(service, List.of())) {
      var channel = LocalServer.connect(server.address());
      try {
        change.apply(LocalServer.documents(channel)).withDeadlineAfter(10, TimeUnit.SECONDS)
            .getDocument(GetDocumentRequest.getDefaultInstance());
        throw new IllegalStateException("the call succeeded");
      } catch (StatusRuntimeException status) {
        return status;
      } finally {
        channel.shutdownNow();
      }
    }
  }

  /** Credentials that end each call with a status. */
  private static final class Failing extends CallCredentials {
    private final Status status;

    Failing(Status status) {
      this.status = status;
    }

    @Override
    public void applyRequestMetadata(RequestInfo call, Executor executor, MetadataApplier applier) {
      applier.fail(status.withDescription("no token"));
    }
  }
}
