// Shows what go-zero makes of errors.
package main

import (
	"context"
	"errors"
	"fmt"
	"net"
	"net/http/httptest"
	"strings"
	"time"

	pb "examples/frameworks/gen/documentspb"
	"examples/frameworks/provoke"

	"github.com/zeromicro/go-zero/core/conf"
	"github.com/zeromicro/go-zero/core/logx"
	"github.com/zeromicro/go-zero/rest/httpx"
	"github.com/zeromicro/go-zero/zrpc"
	"google.golang.org/grpc"
	"google.golang.org/grpc/credentials/insecure"
	"google.golang.org/grpc/status"
)

// Starts a zrpc server, calls it, and prints what a client and an HTTP API in front of it read.
func main() {
	logx.Disable()
	var config zrpc.RpcServerConf
	must(conf.FillDefault(&config))
	config.ListenOn = freeAddress()
	server := zrpc.MustNewServer(config, func(s *grpc.Server) { pb.RegisterDocumentsServer(s, documents{}) })
	logx.Disable()
	go server.Start()
	waitFor(config.ListenOn)
	client := pb.NewDocumentsClient(dial(config.ListenOn))
	ctx := context.Background()

	_, err := client.GetDocument(ctx, &pb.GetDocumentRequest{Id: "guides/retries"})
	show("status with details", err)
	id, ok := missingDocument(err)
	fmt.Printf("client: %s %t\n", id, ok)
	show("the same, wrapped", fmt.Errorf("cannot show it: %w", err))
	_, err = client.DeleteDocument(ctx, &pb.DeleteDocumentRequest{})
	show("a plain error", err)
	_, err = client.ReadContent(ctx, &pb.ReadContentRequest{})
	show("status.Error(10001)", err)
	show("an error of the HTTP API itself", errors.New("the disk is full"))
	_, err = client.UpdateDocument(ctx, &pb.UpdateDocumentRequest{})
	first, rest, _ := strings.Cut(status.Convert(err).Message(), "\n")
	fmt.Printf("a panic: %s: %s\n  the stack of the server in the message: %t\n",
		provoke.Name(status.Code(err)), first, strings.Contains(rest, "goroutine "))
	start := time.Now()
	_, err = client.SearchDocuments(ctx, &pb.SearchDocumentsRequest{})
	// Client and server have the same limit, and either may be first: only the texts differ.
	fmt.Println("no deadline set, slow handler:", provoke.Name(status.Code(err)))
	fmt.Println("  after about 2 s:", time.Since(start).Round(time.Second) == 2*time.Second)

	for _, method := range []string{"CreateDocument", "DeleteDocument"} {
		serverBreaker(config.ListenOn, method)
	}

	provoked := provoke.Start()
	for _, name := range provoke.Codes {
		recorder := httptest.NewRecorder()
		httpx.Error(recorder, status.Error(provoke.Number(name), "provoked"))
		fmt.Printf("to-http %s %d\n", name, recorder.Code)
	}
	conn := dial(provoked.Address)
	provoke.Opened(conn, provoked)
	for range 20 {
		if err = provoke.Call(ctx, conn, "UNAVAILABLE"); strings.Contains(err.Error(), "circuit breaker") {
			show("an open breaker of the client", err)
			break
		}
	}
}

// serverBreaker calls a method often without the interceptors of zrpc, so that only the breaker of the server acts.
func serverBreaker(address, method string) {
	conn, err := grpc.NewClient(address, grpc.WithTransportCredentials(insecure.NewCredentials()))
	must(err)
	first, rejected := error(nil), "closed"
	for range 200 {
		err := conn.Invoke(context.Background(), "/documents.v1.Documents/"+method, &pb.DeleteDocumentRequest{}, &pb.Document{})
		if first == nil {
			first = err
		} else if status.Code(err) != status.Code(first) {
			rejected = "open, " + provoke.Describe(err)
		}
	}
	fmt.Printf("breaker of the server after %s: %s\n", provoke.Name(status.Code(first)), rejected)
}

func dial(address string) *grpc.ClientConn {
	var config zrpc.RpcClientConf
	must(conf.FillDefault(&config))
	config.Endpoints = []string{address}
	return zrpc.MustNewClient(config).Conn()
}

// show prints what a client of zrpc reads, and what httpx.Error makes of it in an HTTP API.
func show(what string, err error) {
	recorder := httptest.NewRecorder()
	httpx.Error(recorder, err)
	body := strings.ReplaceAll(strings.TrimSpace(recorder.Body.String()), "\n", " ")
	fmt.Printf("%s: %s\n  httpx.Error: %d %s\n", what, provoke.Describe(err), recorder.Code, body)
}

func freeAddress() string {
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	must(err)
	defer listener.Close()
	return listener.Addr().String()
}

func waitFor(address string) {
	for range 200 {
		if conn, err := net.Dial("tcp", address); err == nil {
			conn.Close()
			return
		}
		time.Sleep(10 * time.Millisecond)
	}
	panic("no server on " + address)
}

func must(err error) {
	if err != nil {
		panic(err)
	}
}
