package main

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"log"
	"os"
	"os/exec"
	"strings"
	"time"

	"google.golang.org/grpc"
	"google.golang.org/grpc/metadata"

	pb "examples/documents/gen/documentspb"
	"examples/documents/server"
)

// buggy is a service with a bug in one of its handlers.
type buggy struct{ *server.Documents }

// region panic-cause
// SummarizeDocument has a bug: it takes the first ten bytes of a text that can be shorter. The
// index is out of range, so this goroutine panics.
func (b buggy) SummarizeDocument(
	ctx context.Context, req *pb.SummarizeDocumentRequest,
) (*pb.SummarizeDocumentResponse, error) {
	text := []byte("short")
	return &pb.SummarizeDocumentResponse{Summary: string(text[:10:10])}, nil
}

// endregion

// serveBuggy serves until standard input closes or a handler panics.
func serveBuggy(interceptors ...grpc.UnaryServerInterceptor) error {
	log.SetFlags(0) // its first line is shown, and a time would differ from run to run
	s := grpc.NewServer(grpc.ChainUnaryInterceptor(interceptors...))
	pb.RegisterDocumentsServer(s, buggy{server.New()})
	return serveUntilClosed(s)
}

// crash starts a server in a process of its own, and calls the handler with the bug between two
// calls of another.
func crash(ctx context.Context, command string) error {
	self, err := os.Executable()
	if err != nil {
		return err
	}
	process := exec.CommandContext(ctx, self, command)
	var words strings.Builder
	process.Stderr = &words
	stdin, err := process.StdinPipe()
	if err != nil {
		return err
	}
	stdout, err := process.StdoutPipe()
	if err != nil {
		return err
	}
	if err := process.Start(); err != nil {
		return err
	}
	first, err := bufio.NewReader(stdout).ReadString('\n')
	if err != nil {
		return err
	}
	docs, conn, err := connect(strings.TrimSpace(strings.TrimPrefix(first, "listening on ")))
	if err != nil {
		return err
	}
	defer conn.Close()
	ctx = metadata.AppendToOutgoingContext(as("ada-token", ctx), "x-request-id", "req-8")
	get := func() {
		if doc, err := docs.GetDocument(ctx, &pb.GetDocumentRequest{Id: "guides/retry"}); err != nil {
			fmt.Println("GetDocument:", err)
		} else {
			fmt.Println("GetDocument:", doc.Title)
		}
	}
	get()
	// Bytes of the first call that the server has not read would turn the end of its process into a reset.
	time.Sleep(100 * time.Millisecond)
	_, err = docs.SummarizeDocument(ctx, &pb.SummarizeDocumentRequest{Id: "guides/retry"})
	fmt.Println("SummarizeDocument:", err)
	get()
	stdin.Close()
	err = process.Wait()
	var exit *exec.ExitError
	if err != nil && !errors.As(err, &exit) {
		return err
	}
	fmt.Println("the server's process ended with exit status", process.ProcessState.ExitCode())
	message, _, _ := strings.Cut(words.String(), "\n")
	fmt.Println("its log begins:", message)
	return nil
}
