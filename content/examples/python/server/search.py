"""Searches and watches documents."""

import threading
import time

import grpc
from documents.v1.documents_pb2 import SearchDocumentsResponse

SHELVES = 14


class Search:
    """The methods that take long."""

    searched = 0  # shelves so far, so that a test can see a search stop

    # region deadline-exceeded-return
    def SearchDocuments(self, request, context):
        """Checks between two steps whether the call has ended.

        It ends when the deadline passes, the client cancels, or the connection breaks.
        """
        if not request.folder:
            for _ in range(SHELVES):
                self.search_slow_shelf()
                if not context.is_active():
                    # The client has its own status by now; interceptors and logs get this one.
                    late = context.time_remaining() == 0
                    code = "DEADLINE_EXCEEDED" if late else "CANCELLED"
                    context.abort(grpc.StatusCode[code], "search stopped: the call has ended")
        ids = [id for id in self.store.inside(request.folder) if request.query in id]
        return SearchDocumentsResponse(ids=ids)

    # endregion

    def search_slow_shelf(self):
        time.sleep(0.15)  # one slow shelf of the archive
        self.searched += 1

    # region cancelled-return
    def WatchDocument(self, request, context):
        """Sends the document as it is, then waits for changes until the call ends."""
        ended = threading.Event()
        if not context.add_callback(ended.set):
            context.abort(grpc.StatusCode.CANCELLED, "the call has ended already")
        yield self.GetDocument(request, context)
        ended.wait()
        context.abort(grpc.StatusCode.CANCELLED, "watch stopped: the call has ended")

    # endregion
