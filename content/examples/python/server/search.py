"""Searches and watches documents."""

import threading
import time

import grpc
from documents.v1.documents_pb2 import SearchDocumentsResponse

SHELVES = 14


class Search:
    """The methods that take long."""

    # region deadline-exceeded-return
    def SearchDocuments(self, request, context):
        """Looks at the clock between two steps: no work for a caller that has stopped waiting."""
        if not request.folder:
            for _ in range(SHELVES):
                time.sleep(0.15)  # one slow shelf of the archive
                left = context.time_remaining()
                if left is not None and left <= 0:
                    context.abort(
                        grpc.StatusCode.DEADLINE_EXCEEDED,
                        "search stopped: the deadline has passed",
                    )
        ids = [id for id in self.store.inside(request.folder) if request.query in id]
        return SearchDocumentsResponse(ids=ids)

    # endregion

    # region cancelled-return
    def WatchDocument(self, request, context):
        """Sends the document as it is, then waits for changes until the caller goes away."""
        gone = threading.Event()
        if not context.add_callback(gone.set):
            context.abort(grpc.StatusCode.CANCELLED, "the caller is gone already")
        yield self.GetDocument(request, context)
        gone.wait()
        context.abort(grpc.StatusCode.CANCELLED, "watch stopped: the caller went away")

    # endregion
