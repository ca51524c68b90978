// Shows what Kratos makes of errors.
package main

import (
	"context"
	"fmt"
	"io"
	"log/slog"
	"net"
	"os"
	"os/exec"
	"strconv"
	"strings"
	"time"

	pb "examples/frameworks/gen/documentspb"
	"examples/frameworks/provoke"

	kerrors "github.com/go-kratos/kratos/v3/errors"
	"github.com/go-kratos/kratos/v3/middleware"
	"github.com/go-kratos/kratos/v3/middleware/circuitbreaker"
	"github.com/go-kratos/kratos/v3/middleware/recovery"
	kgrpc "github.com/go-kratos/kratos/v3/transport/grpc"
	"google.golang.org/grpc"
	"google.golang.org/grpc/status"
)

// statuses are what a handler gives to errors.New.
var statuses = []int{200, 400, 401, 403, 404, 408, 409, 412, 422, 429, 499, 500, 501, 503, 504}

// Starts a server with the middleware recovery, calls it, and prints what a client reads.
func main() {
	slog.SetDefault(slog.New(slog.NewTextHandler(io.Discard, nil)))
	if len(os.Args) > 1 {
		crash(os.Args[1])
		return
	}
	ctx := context.Background()
	conn := dial(serve(recovery.Recovery()))
	client := pb.NewDocumentsClient(conn)

	_, err := client.GetDocument(ctx, &pb.GetDocumentRequest{Id: "guides/retries"})
	show("errors.NotFound", err)
	for _, detail := range status.Convert(err).Details() {
		fmt.Printf("  %T %v\n", detail, kerrors.FromError(err).Metadata)
	}
	fmt.Println("client:", showDocument(ctx, client, "guides/retries"))
	_, err = client.DeleteDocument(ctx, &pb.DeleteDocumentRequest{})
	show("a plain error", err)
	_, err = client.UpdateDocument(ctx, &pb.UpdateDocumentRequest{})
	show("a panic, with recovery", err)
	fmt.Println("a panic without recovery, in a process of its own:", ending("panic"))
	_, err = client.ReadContent(ctx, &pb.ReadContentRequest{})
	show("errors.New(10001)", err)
	start := time.Now()
	_, err = client.SearchDocuments(ctx, &pb.SearchDocumentsRequest{})
	show("no deadline set, slow handler", err)
	fmt.Println("  after about 1 s:", time.Since(start).Round(time.Second) == time.Second)
	fmt.Println("the balancer that Kratos sets, in a process of its own:", ending("balancer"))

	for _, number := range statuses {
		_, err = client.CreateDocument(ctx, &pb.CreateDocumentRequest{Id: strconv.Itoa(number)})
		fmt.Printf("from-http %d %s\n", number, provoke.Name(status.Code(err)))
	}
	provoked := provoke.Start()
	for _, name := range provoke.Codes {
		fmt.Printf("to-http %s %d\n", name, kerrors.Code(provoke.Call(ctx, dial(provoked.Address), name)))
	}
	provoke.Opened(dial(provoked.Address, kgrpc.WithMiddleware(circuitbreaker.Client())), provoked)
}

func serve(middlewares ...middleware.Middleware) (address string) {
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	must(err)
	server := kgrpc.NewServer(kgrpc.Listener(listener), kgrpc.Middleware(middlewares...))
	pb.RegisterDocumentsServer(server, documents{})
	go server.Start(context.Background())
	return listener.Addr().String()
}

// crash does what ends a process: a call through the balancer that Kratos sets, or a panic without recovery.
func crash(how string) {
	ctx := context.Background()
	if how == "panic" {
		_, err := pb.NewDocumentsClient(dial(serve())).UpdateDocument(ctx, &pb.UpdateDocumentRequest{})
		fmt.Println(provoke.Describe(err))
		return
	}
	conn, err := kgrpc.NewClient(ctx, kgrpc.WithEndpoint(provoke.Start().Address))
	must(err)
	fmt.Println(provoke.Describe(provoke.Call(ctx, conn, "NOT_FOUND")))
}

// ending is what such a process says when it ends.
func ending(how string) string {
	var complaints strings.Builder
	process := exec.Command(os.Args[0], how)
	process.Stderr = &complaints
	printed, _ := process.Output()
	_, reason, crashed := strings.Cut(complaints.String(), "panic: ")
	if !crashed {
		return string(printed)
	}
	reason, _, _ = strings.Cut(reason, "\n")
	return "panic: " + reason
}

// dial replaces the balancer; without that the first connection ends the process, see crash.
func dial(address string, options ...kgrpc.ClientOption) *grpc.ClientConn {
	conn, err := kgrpc.NewClient(context.Background(), append(options, kgrpc.WithEndpoint(address),
		kgrpc.WithOptions(grpc.WithDefaultServiceConfig(`{"loadBalancingConfig": [{"round_robin": {}}]}`)))...)
	must(err)
	return conn
}

func show(what string, err error) {
	fmt.Printf("%s: %s\n  errors.FromError: %d %q\n", what, provoke.Describe(err), kerrors.Code(err), kerrors.Reason(err))
}

func must(err error) {
	if err != nil {
		panic(err)
	}
}
