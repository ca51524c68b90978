// Shows what the interceptors of go-grpc-middleware make of errors.
package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net"
	"strings"
	"time"

	pb "examples/frameworks/gen/documentspb"
	"examples/frameworks/provoke"

	"github.com/grpc-ecosystem/go-grpc-middleware/v2/interceptors/auth"
	"github.com/grpc-ecosystem/go-grpc-middleware/v2/interceptors/logging"
	"github.com/grpc-ecosystem/go-grpc-middleware/v2/interceptors/recovery"
	"github.com/grpc-ecosystem/go-grpc-middleware/v2/interceptors/retry"
	"github.com/grpc-ecosystem/go-grpc-middleware/v2/interceptors/validator"
	"google.golang.org/grpc"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/credentials/insecure"
	"google.golang.org/grpc/metadata"
	"google.golang.org/grpc/status"
)

// limiter rejects every call once it is closed.
type limiter struct{ closed bool }

func (l *limiter) Limit(context.Context) error {
	if l.closed {
		return errors.New("ada has used all calls")
	}
	return nil
}

// checked is a request that validates itself.
type checked struct{}

func (checked) Validate() error { return errors.New("id: must not be empty") }

var plain = grpc.WithTransportCredentials(insecure.NewCredentials())

func main() {
	slog.SetDefault(slog.New(slog.NewTextHandler(io.Discard, nil)))
	limits := &limiter{}
	client := clientOf(newServer(limits))
	ada := metadata.AppendToOutgoingContext(context.Background(), "authorization", "Bearer ada-token")
	update, get := &pb.UpdateDocumentRequest{}, &pb.GetDocumentRequest{}

	_, err := client.UpdateDocument(ada, update)
	fmt.Println("a panic, with WithRecoveryHandlerContext:", provoke.Describe(err))
	_, err = clientOf(grpc.NewServer(grpc.UnaryInterceptor(recovery.UnaryServerInterceptor()))).UpdateDocument(ada, update)
	first, rest, _ := strings.Cut(status.Convert(err).Message(), "\n")
	fmt.Printf("a panic, without an option: %s: %s\n", provoke.Name(status.Code(err)), first)
	fmt.Println("  the stack of the server in the message:", strings.Contains(rest, "goroutine "))
	_, err = client.GetDocument(ada, get)
	fmt.Println("a plain error of a handler:", provoke.Describe(err))
	_, err = client.GetDocument(context.Background(), get)
	fmt.Println("auth.AuthFromMD, no token:", provoke.Describe(err))
	_, err = clientOf(grpc.NewServer(grpc.UnaryInterceptor(auth.UnaryServerInterceptor(
		func(context.Context) (context.Context, error) { return nil, errors.New("no such user") })))).GetDocument(ada, get)
	fmt.Println("auth, a plain error:", provoke.Describe(err))
	limits.closed = true
	_, err = client.GetDocument(ada, get)
	fmt.Println("ratelimit:", provoke.Describe(err))
	_, err = validator.UnaryServerInterceptor()(ada, checked{}, &grpc.UnaryServerInfo{}, nil)
	fmt.Printf("validator: %s, %d details\n", provoke.Describe(err), len(status.Convert(err).Details()))

	provoked := provoke.Start()
	fmt.Println("attempts for UNAVAILABLE, WithMax(3):", attempts(provoked, "UNAVAILABLE", retry.WithMax(3)))
	fmt.Println("attempts for UNAVAILABLE, WithMax(1):", attempts(provoked, "UNAVAILABLE", retry.WithMax(1)))
	fmt.Println("attempts for UNAVAILABLE, no WithMax:", attempts(provoked, "UNAVAILABLE"))
	for _, name := range provoke.Codes {
		fmt.Printf("retry %s by default: %t\n", name, attempts(provoked, name, retry.WithMax(2)) > 1)
	}
	named := retry.WithCodes(codes.Canceled, codes.DeadlineExceeded)
	for _, name := range []string{"CANCELLED", "DEADLINE_EXCEEDED"} {
		fmt.Printf("attempts for %s, named in WithCodes: %d\n", name, attempts(provoked, name, retry.WithMax(2), named))
		fmt.Printf("attempts for %s, with WithPerRetryTimeout: %d\n", name,
			attempts(provoked, name, retry.WithMax(2), retry.WithPerRetryTimeout(time.Second)))
	}
	fmt.Println("a stream of requests:", provoke.Describe(streamed(provoked.Address)))
	conn, err := dial(provoked.Address, plain)
	must(err)
	fmt.Println("client:", provoke.Describe(provoke.Call(context.Background(), conn, "UNAVAILABLE")))
	for _, name := range provoke.Codes {
		fmt.Printf("log level of a server %s %v\n", name, slog.Level(logging.DefaultServerCodeToLevel(provoke.Number(name))))
	}
}

func clientOf(server *grpc.Server) pb.DocumentsClient {
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	must(err)
	pb.RegisterDocumentsServer(server, documents{})
	go server.Serve(listener)
	conn, err := grpc.NewClient(listener.Addr().String(), plain)
	must(err)
	return pb.NewDocumentsClient(conn)
}

// attempts counts the requests of one call with the retry interceptor.
func attempts(server *provoke.Server, name string, options ...retry.CallOption) int {
	conn, err := grpc.NewClient(server.Address, plain, grpc.WithUnaryInterceptor(retry.UnaryClientInterceptor(options...)))
	must(err)
	defer conn.Close()
	before := server.Requests(name)
	provoke.Call(context.Background(), conn, name)
	return server.Requests(name) - before
}

func streamed(address string) error {
	conn, err := grpc.NewClient(address, plain,
		grpc.WithStreamInterceptor(retry.StreamClientInterceptor(retry.WithMax(3))))
	must(err)
	_, err = conn.NewStream(context.Background(), &grpc.StreamDesc{ClientStreams: true}, "/provoke.Codes/UNAVAILABLE")
	return err
}

func must(err error) {
	if err != nil {
		panic(err)
	}
}
