package example.documents.reproduce;

import io.grpc.stub.StreamObserver;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Waits for the end of an asynchronous call. */
final class FirstOutcome<T> implements StreamObserver<T> {
  private final CompletableFuture<Throwable> error = new CompletableFuture<>();

  @Override
  public void onNext(T value) {}

  @Override
  public void onError(Throwable thrown) {
    error.complete(thrown);
  }

  @Override
  public void onCompleted() {
    error.complete(null);
  }

  /** Throws what the call ended with. */
  void await() throws Exception {
    if (error.get(10, TimeUnit.SECONDS) instanceof Exception thrown) throw thrown;
  }
}
