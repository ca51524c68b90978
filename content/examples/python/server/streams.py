"""Fails in the middle of calls with more than one message."""

import grpc
from documents.v1 import streams_pb2_grpc
from documents.v1.streams_pb2 import ImportLinesResponse, Line


class Streams(streams_pb2_grpc.StreamsServicer):
    # region streams-server-fails
    def ReadLines(self, request, context):
        """Fails after some messages. The client gets them all, and then the status."""
        for number in range(request.count):
            yield Line(text=f"line {number + 1}")
        context.abort(
            grpc.StatusCode.RESOURCE_EXHAUSTED, f"no more than {request.count} lines"
        )

    # endregion

    # region streams-client-rejected
    def ImportLines(self, request_iterator, context):
        """Returns as soon as a line is wrong: the status ends the call, although more is to come."""
        count = 0
        for line in request_iterator:
            if not line.text:
                context.abort(
                    grpc.StatusCode.INVALID_ARGUMENT, f"line {count + 1} is empty"
                )
            count += 1
        return ImportLinesResponse(count=count)

    # endregion

    # region streams-both
    def EchoLines(self, request_iterator, context):
        """Reports what is wrong with one line as a message, what ends the call as a status."""
        count = 0
        for line in request_iterator:
            if line.text == "stop":
                context.abort(grpc.StatusCode.ABORTED, "stopped by a line")
            yield line if line.text else Line(problem="empty")
            count += 1
        yield Line(text=f"{count} lines")  # half-closed: this side can go on sending

    # endregion
