package server

import (
	"errors"
	"fmt"
	"io"

	"google.golang.org/grpc"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"

	pb "examples/documents/gen/documentspb"
)

// Streams fails in the middle of calls with more than one message.
type Streams struct{ pb.UnimplementedStreamsServer }

// region streams-server-fails
// ReadLines fails after some messages. The client gets them all, and then the status.
func (Streams) ReadLines(
	req *pb.ReadLinesRequest, stream grpc.ServerStreamingServer[pb.Line],
) error {
	for i := range req.Count {
		if err := stream.Send(&pb.Line{Text: fmt.Sprint("line ", i+1)}); err != nil {
			return err
		}
	}
	return status.Errorf(codes.ResourceExhausted, "no more than %d lines", req.Count)
}

// endregion

// region streams-client-rejected
// ImportLines returns as soon as a line is wrong: the status ends the call, although the client has
// more to send.
func (Streams) ImportLines(
	stream grpc.ClientStreamingServer[pb.Line, pb.ImportLinesResponse],
) error {
	for count := int32(0); ; count++ {
		line, err := stream.Recv()
		if errors.Is(err, io.EOF) { // the client has sent its last line
			return stream.SendAndClose(&pb.ImportLinesResponse{Count: count})
		}
		if err != nil {
			return err // the call has ended: CANCELLED or DEADLINE_EXCEEDED
		}
		if line.Text == "" {
			return status.Errorf(codes.InvalidArgument, "line %d is empty", count+1)
		}
	}
}

// endregion

// region streams-both
// EchoLines reports what is wrong with one line as a message, and what ends the whole call as a
// status.
func (Streams) EchoLines(stream grpc.BidiStreamingServer[pb.Line, pb.Line]) error {
	for count := 0; ; count++ {
		line, err := stream.Recv()
		if errors.Is(err, io.EOF) { // half-closed: this side can go on sending
			return stream.Send(&pb.Line{Text: fmt.Sprint(count, " lines")})
		}
		if err != nil {
			return err
		}
		switch line.Text {
		case "stop":
			return status.Error(codes.Aborted, "stopped by a line")
		case "":
			err = stream.Send(&pb.Line{Problem: "empty"})
		default:
			err = stream.Send(line)
		}
		if err != nil {
			return err
		}
	}
}

// endregion
