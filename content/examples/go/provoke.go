package main

import (
	"context"
	"flag"
	"fmt"
	"net"
	"os"
	"os/signal"
	"strings"
	"syscall"
	"time"

	"google.golang.org/grpc"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/health"
	healthpb "google.golang.org/grpc/health/grpc_health_v1"
	"google.golang.org/grpc/metadata"
	"google.golang.org/grpc/reflection"
	"google.golang.org/grpc/status"

	pb "examples/documents/gen/documentspb"
	"examples/documents/server"
)

func provokingServer(fault server.Fault) *grpc.Server {
	provoker := &server.Provoker{Default: fault}
	// Health and reflection go on working, whatever the calls of the store get.
	s := grpc.NewServer(
		grpc.ChainUnaryInterceptor(onlyDocuments(provoker.Unary), onlyDocuments(server.Authenticate)),
		grpc.StreamInterceptor(func(srv any, stream grpc.ServerStream, info *grpc.StreamServerInfo, next grpc.StreamHandler) error {
			if !isDocuments(info.FullMethod) {
				return next(srv, stream)
			}
			return provoker.Stream(srv, stream, info, next)
		}))
	server.New().Register(s)
	healthpb.RegisterHealthServer(s, health.NewServer())
	reflection.Register(s)
	return s
}

func isDocuments(method string) bool {
	return strings.HasPrefix(method, "/"+pb.Documents_ServiceDesc.ServiceName+"/")
}

func onlyDocuments(interceptor grpc.UnaryServerInterceptor) grpc.UnaryServerInterceptor {
	return func(ctx context.Context, req any, info *grpc.UnaryServerInfo, next grpc.UnaryHandler) (any, error) {
		if !isDocuments(info.FullMethod) {
			return next(ctx, req)
		}
		return interceptor(ctx, req, info, next)
	}
}

// serveProvoking is `npm run examples -- serve`: it serves until it is interrupted.
func serveProvoking() error {
	flags := flag.NewFlagSet("serve", flag.ContinueOnError)
	port := flags.Uint("port", 50051, "port of the loopback interface; 0 takes a free one")
	code := flags.String("code", "OK", "code of every call that asks for none itself")
	delay := flags.String("delay", "0s", "how long each call waits")
	rate := flags.String("rate", "1", "share of the calls that get the code")
	if err := flags.Parse(os.Args[2:]); err != nil {
		return err
	}
	fault, err := server.Fault{}.ParseFault(*code, *delay, *rate, "")
	if err != nil {
		return err
	}
	listener, err := net.Listen("tcp", fmt.Sprintf("127.0.0.1:%d", *port))
	if err != nil {
		return err
	}
	fmt.Println("listening on", listener.Addr())
	s := provokingServer(fault)
	ends := make(chan os.Signal, 1)
	signal.Notify(ends, os.Interrupt, syscall.SIGTERM)
	go func() {
		<-ends
		s.Stop()
	}()
	return s.Serve(listener)
}

// provoke shows what the server of `npm run examples -- serve` does with each request for a fault.
func provoke(ctx context.Context) error {
	s := provokingServer(server.Fault{Rate: 1})
	address, err := start(s)
	if err != nil {
		return err
	}
	defer s.Stop()
	docs, conn, err := connect(address)
	if err != nil {
		return err
	}
	defer conn.Close()
	get := func(ctx context.Context, pairs ...string) error {
		ctx = metadata.AppendToOutgoingContext(as("ada-token", ctx), pairs...)
		_, err := docs.GetDocument(ctx, &pb.GetDocumentRequest{Id: "guides/retry"})
		return err
	}
	for code := codes.OK; code <= codes.Unauthenticated; code++ {
		name := canonicalNames[code]
		got := status.Code(get(ctx, "x-provoke", name))
		fmt.Printf("x-provoke: %s: code %d\n", name, got)
		if got != code {
			return fmt.Errorf("expected %d", code)
		}
	}
	short, cancel := context.WithTimeout(ctx, 100*time.Millisecond)
	defer cancel()
	fmt.Println("x-provoke-delay: 1s, deadline after 0.1 s:", get(short, "x-provoke-delay", "1s"))
	counts := map[codes.Code]int{}
	for range 20 {
		counts[status.Code(get(ctx, "x-provoke", "UNAVAILABLE", "x-provoke-rate", "0.25"))]++
	}
	fmt.Printf("x-provoke-rate: 0.25, 20 calls: %d with code 14, %d with code 0\n",
		counts[codes.Unavailable], counts[codes.OK])
	if counts[codes.Unavailable] != 5 {
		return fmt.Errorf("expected 5 faults")
	}
	if err := provokeStream(ctx, docs); err != nil {
		return err
	}
	for _, wrong := range [][]string{
		{"x-provoke", "TIMEOUT"}, {"x-provoke", "17"}, {"x-provoke-delay", "soon"},
		{"x-provoke-rate", "NaN"}, {"x-provoke-rate", "1.5"}, {"x-provoke-after", "-1"},
	} {
		err := get(ctx, wrong...)
		fmt.Printf("%s: %s: %v\n", wrong[0], wrong[1], err)
		if status.Code(err) != codes.InvalidArgument {
			return fmt.Errorf("expected INVALID_ARGUMENT")
		}
	}
	return nil
}

func provokeStream(ctx context.Context, docs pb.DocumentsClient) error {
	ctx = metadata.AppendToOutgoingContext(ctx, "x-provoke", "ABORTED", "x-provoke-after", "1")
	stream, err := docs.WatchDocument(ctx, &pb.WatchDocumentRequest{Id: "guides/retry"})
	if err != nil {
		return err
	}
	messages := 0
	for {
		if _, err = stream.Recv(); err != nil {
			break
		}
		messages++
	}
	fmt.Printf("x-provoke-after: 1, stream: %d message, then %v\n", messages, err)
	return must(codes.Aborted, err)
}
