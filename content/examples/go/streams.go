package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"time"

	"google.golang.org/grpc"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/credentials/insecure"
	"google.golang.org/grpc/status"

	pb "examples/documents/gen/documentspb"
	"examples/documents/server"
)

// printStreams shows what a client sees when a call with more than one message fails.
func printStreams(ctx context.Context) error {
	s := grpc.NewServer()
	pb.RegisterStreamsServer(s, server.Streams{})
	address, err := start(s)
	if err != nil {
		return err
	}
	defer s.Stop()
	conn, err := grpc.NewClient(address, grpc.WithTransportCredentials(insecure.NewCredentials()))
	if err != nil {
		return err
	}
	defer conn.Close()
	streams := pb.NewStreamsClient(conn)
	for _, show := range []func(context.Context, pb.StreamsClient) error{
		readLines, importLines, echoLines, halfClose, forgetToClose,
	} {
		ctx, cancel := context.WithTimeout(ctx, 5*time.Second)
		err := show(ctx, streams)
		cancel()
		if err != nil {
			return err
		}
	}
	return nil
}

func readLines(ctx context.Context, streams pb.StreamsClient) error {
	stream, err := streams.ReadLines(ctx, &pb.ReadLinesRequest{Count: 100})
	if err != nil {
		return err
	}
	time.Sleep(300 * time.Millisecond) // the status is there before the first message is read
	count := 0
	for {
		if _, err = stream.Recv(); err != nil {
			break
		}
		count++
	}
	fmt.Printf("server fails after 100 messages, client reads late: %d messages, then %v\n", count, err)
	return must(codes.ResourceExhausted, err)
}

// region streams-import
// importLines shows why the error of Send is no status: io.EOF says that the call has ended, and
// CloseAndRecv says why.
func importLines(ctx context.Context, streams pb.StreamsClient) error {
	stream, err := streams.ImportLines(ctx)
	if err != nil {
		return err
	}
	sent := 0
	for ; err == nil; sent++ {
		err = stream.Send(&pb.Line{}) // the server rejects the first one
		time.Sleep(10 * time.Millisecond)
	}
	if !errors.Is(err, io.EOF) {
		return err
	}
	fmt.Printf("server rejects the first message, client goes on sending: Send returns %v\n", err)
	_, err = stream.CloseAndRecv()
	fmt.Printf("then CloseAndRecv returns %v\n", err)
	return must(codes.InvalidArgument, err)
}

// endregion

func echoLines(ctx context.Context, streams pb.StreamsClient) error {
	stream, err := streams.EchoLines(ctx)
	if err != nil {
		return err
	}
	for _, text := range []string{"one", "", "two", "stop"} {
		if err := stream.Send(&pb.Line{Text: text}); err != nil {
			return err
		}
	}
	for {
		line, err := stream.Recv()
		if err != nil {
			fmt.Printf("both directions: %v\n", err)
			return must(codes.Aborted, err)
		}
		fmt.Printf("both directions: text %q, problem %q\n", line.Text, line.Problem)
	}
}

func halfClose(ctx context.Context, streams pb.StreamsClient) error {
	stream, err := streams.EchoLines(ctx)
	if err != nil {
		return err
	}
	if err := errors.Join(stream.Send(&pb.Line{Text: "one"}), stream.CloseSend()); err != nil {
		return err
	}
	for {
		line, err := stream.Recv()
		if err != nil {
			fmt.Printf("after the half-close: %v\n", err)
			if errors.Is(err, io.EOF) {
				return nil
			}
			return err
		}
		fmt.Printf("after the half-close: text %q\n", line.Text)
	}
}

func forgetToClose(ctx context.Context, streams pb.StreamsClient) error {
	ctx, cancel := context.WithTimeout(ctx, 300*time.Millisecond)
	defer cancel()
	stream, err := streams.EchoLines(ctx)
	if err != nil {
		return err
	}
	if err := stream.Send(&pb.Line{Text: "one"}); err != nil {
		return err
	}
	if _, err := stream.Recv(); err != nil {
		return err
	}
	_, err = stream.Recv() // both sides wait for the other
	fmt.Printf("without a half-close: code %d\n", status.Code(err))
	return must(codes.DeadlineExceeded, err)
}
