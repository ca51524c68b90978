"""Reads texts piece by piece."""

import zlib

import grpc
from documents.v1.documents_pb2 import ReadContentResponse


class Content:
    """The method that reads a text, and what can go wrong below it."""

    def ReadContent(self, request, context):
        self.GetDocument(request, context)
        record = self.store.records[request.id]
        text = self.load(record, context)
        self.verify(record, text, context)
        return self.piece(request, text, context)

    # region unavailable-return
    def load(self, record, context):
        """Cannot reach the text right now.

        Nothing is wrong with the request, so the caller may repeat it.
        """
        if not self.store.warm(record):
            context.abort(
                grpc.StatusCode.UNAVAILABLE,
                f"{record.document.id} is being fetched from cold storage",
            )
        return record.document.text.encode()

    # endregion

    # region data-loss-return
    def verify(self, record, text, context):
        """Would rather hand out nothing than bytes that are not what was stored."""
        if zlib.crc32(text) != record.checksum:
            context.abort(
                grpc.StatusCode.DATA_LOSS,
                f"the stored bytes of {record.document.id} do not match their checksum",
            )

    # endregion

    # region out-of-range-return
    def piece(self, request, text, context):
        """Tells a reader who walks through a text where it ends.

        The offset is well formed, so it is not an INVALID_ARGUMENT: it is fine once the text has grown.
        """
        if request.offset >= len(text):
            context.abort(
                grpc.StatusCode.OUT_OF_RANGE,
                f"offset {request.offset} is past the end of {request.id} ({len(text)} bytes)",
            )
        return ReadContentResponse(data=text[request.offset : request.offset + request.limit])

    # endregion
