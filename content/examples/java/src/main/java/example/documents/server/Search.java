package example.documents.server;

import example.documents.v1.SearchDocumentsRequest;
import example.documents.v1.SearchDocumentsResponse;
import io.grpc.Context;
import io.grpc.Deadline;
import io.grpc.Status;
import io.grpc.stub.StreamObserver;
import java.util.concurrent.locks.LockSupport;

final class Search {
  private static final int SHELVES = 40;

  private final Store store;

  Search(Store store) {
    this.store = store;
  }

  // region deadline-exceeded-return
  /** Looks at the deadline between two steps: work for a caller that has stopped waiting is wasted. */
  void run(SearchDocumentsRequest request, StreamObserver<SearchDocumentsResponse> out) {
    Deadline deadline = Context.current().getDeadline(); // null when the caller set none
    if (request.getFolder().isEmpty()) {
      for (int shelf = 0; shelf < SHELVES; shelf++) {
        searchSlowShelf();
        if (deadline != null && deadline.isExpired()) {
          out.onError(Status.DEADLINE_EXCEEDED
              .withDescription("search stopped: the deadline has passed")
              .asException());
          return;
        }
      }
    }
    out.onNext(matching(request));
    out.onCompleted();
  }

  // endregion

  private static void searchSlowShelf() {
    LockSupport.parkNanos(50_000_000);
  }

  private SearchDocumentsResponse matching(SearchDocumentsRequest request) {
    var ids = store.idsIn(request.getFolder()).stream().filter(id -> id.contains(request.getQuery())).toList();
    return SearchDocumentsResponse.newBuilder().addAllIds(ids).build();
  }
}
