"""Reads texts piece by piece."""

import zlib

import grpc
from documents.v1.documents_pb2 import ReadContentResponse


class Content:
    """The method that reads a text, and what can go wrong below it."""

    def ReadContent(self, request, context):
        self.check_piece(request, context)
        record = self.find(request.id, context)
        text = self.load(record, context)
        self.verify(record, text, context)
        return self.piece(request, text, context)

    # region unavailable-return
    def load(self, record, context):
        """Cannot reach the text right now.

        Nothing is wrong with the request, so the client can retry it.
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
        """Returns no bytes at all when they are not the stored ones."""
        if zlib.crc32(text) != record.checksum:
            context.abort(
                grpc.StatusCode.DATA_LOSS,
                f"the stored bytes of {record.document.id} do not match their checksum",
            )

    # endregion

    # region out-of-range-return
    def check_piece(self, request, context):
        """Finds what is wrong whatever the text holds. Python would read a negative offset from the end."""
        if not request.id:
            context.abort(grpc.StatusCode.INVALID_ARGUMENT, "id must not be empty")
        if request.offset < 0:
            context.abort(grpc.StatusCode.INVALID_ARGUMENT, "offset must not be negative")
        if not 1 <= request.limit <= 1000:
            context.abort(grpc.StatusCode.INVALID_ARGUMENT, "limit must be 1 to 1000")

    def piece(self, request, text, context):
        """Rejects an offset that depends on the text: it is valid once the text has grown."""
        if request.offset >= len(text):
            context.abort(
                grpc.StatusCode.OUT_OF_RANGE,
                f"offset {request.offset} is past the end of {request.id} ({len(text)} bytes)",
            )
        return ReadContentResponse(data=text[request.offset : request.offset + request.limit])

    # endregion
