package example.documents.server;

import example.documents.v1.SearchDocumentsRequest;
import example.documents.v1.SearchDocumentsResponse;
import io.grpc.Context;
import io.grpc.Contexts;
import io.grpc.stub.StreamObserver;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

final class Search {
  private static final int SHELVES = 40;

  final AtomicInteger searched = new AtomicInteger();
  private final Store store;

  Search(Store store) {
    this.store = store;
  }

  // region deadline-exceeded-return
  /**
   * Checks between two steps whether the call has ended: because the deadline passed, because the client
   * cancelled, or because the connection broke.
   */
  void run(SearchDocumentsRequest request, StreamObserver<SearchDocumentsResponse> out) {
    Context call = Context.current();
    if (request.getFolder().isEmpty()) {
      for (int shelf = 0; shelf < SHELVES; shelf++) {
        searchSlowShelf();
        if (call.isCancelled()) {
          out.onError(Contexts.statusFromCancelled(call).asException()); // CANCELLED or DEADLINE_EXCEEDED
          return;
        }
      }
    }
    out.onNext(matching(request));
    out.onCompleted();
  }

  // endregion

  private void searchSlowShelf() {
    LockSupport.parkNanos(50_000_000);
    searched.incrementAndGet();
  }

  private SearchDocumentsResponse matching(SearchDocumentsRequest request) {
    var ids = store.idsIn(request.getFolder()).stream().filter(id -> id.contains(request.getQuery())).toList();
    return SearchDocumentsResponse.newBuilder().addAllIds(ids).build();
  }
}
