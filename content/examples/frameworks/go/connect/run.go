// Shows what Connect makes of errors.
package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log"
	"net/http"
	"net/http/httptest"
	"strings"

	pb "examples/frameworks/gen/documentspb"
	"examples/frameworks/gen/documentspb/documentspbconnect"
	"examples/frameworks/provoke"

	"connectrpc.com/connect"
	"google.golang.org/grpc/codes"
)

// statuses are what a proxy may respond with, without an error body of Connect.
var statuses = []int{200, 204, 301, 400, 401, 403, 404, 408, 409, 413, 429, 431, 500, 501, 502, 503, 504}

// Starts a server, calls it by the three protocols, and prints what a client reads.
func main() {
	log.SetOutput(io.Discard)
	inner := serve(documents{})
	address := serve(documents{behind: clientOf(inner)})
	ctx := context.Background()
	client := clientOf(address)

	_, err := client.GetDocument(ctx, connect.NewRequest(&pb.GetDocumentRequest{Id: "guides/retries"}))
	show("connect.NewError", err)
	id, ok := missingDocument(err)
	fmt.Printf("client: %s %t\n", id, ok)
	_, err = client.ReadContent(ctx, connect.NewRequest(&pb.ReadContentRequest{Id: "guides/retries"}))
	show("the error of another call, returned as it is", err)
	for _, kind := range []string{"plain", "cancelled", "ended", "grpc-go"} {
		_, err = client.DeleteDocument(ctx, connect.NewRequest(&pb.DeleteDocumentRequest{Id: kind}))
		show("an error without a code, "+kind, err)
	}
	_, err = client.UpdateDocument(ctx, connect.NewRequest(&pb.UpdateDocumentRequest{}))
	fmt.Println("a panic, Connect:", connect.CodeOf(err), broken(err))
	_, err = clientOf(address, connect.WithGRPC()).UpdateDocument(ctx, connect.NewRequest(&pb.UpdateDocumentRequest{}))
	fmt.Println("a panic, gRPC:", connect.CodeOf(err))
	recovering := clientOf(serve(documents{}, connect.WithRecover(recovered)))
	_, err = recovering.UpdateDocument(ctx, connect.NewRequest(&pb.UpdateDocumentRequest{}))
	show("a panic, with WithRecover", err)

	fmt.Println("response to a unary call:", post(address, "CreateDocument", "application/json", `{"id": "NOT_FOUND"}`))
	for _, name := range provoke.Codes {
		response := post(address, "CreateDocument", "application/json", `{"id": "`+name+`"}`)
		fmt.Printf("to-http %s %s\n", name, response[:3])
	}
	fmt.Println("gRPC:", post(address, "CreateDocument", "application/grpc", "\x00\x00\x00\x00\x0b\x0a\x09NOT_FOUND")[:3])
	fmt.Println("a stream of Connect:", post(address, "WatchDocument", "application/connect+json", "\x00\x00\x00\x00\x02{}")[:3])
	for _, number := range statuses {
		fmt.Printf("from-http %d %s\n", number, provoke.Name(codes.Code(behindProxy(number))))
	}
}

func recovered(context.Context, connect.Spec, http.Header, any) error {
	return connect.NewError(connect.CodeInternal, errors.New("see the log"))
}

func serve(service documents, options ...connect.HandlerOption) (address string) {
	mux := http.NewServeMux()
	mux.Handle(documentspbconnect.NewDocumentsHandler(service, options...))
	server := httptest.NewUnstartedServer(mux)
	server.Config.Protocols = new(http.Protocols)
	server.Config.Protocols.SetHTTP1(true)
	server.Config.Protocols.SetUnencryptedHTTP2(true)
	server.Start()
	return server.URL
}

func clientOf(address string, options ...connect.ClientOption) documentspbconnect.DocumentsClient {
	protocols := new(http.Protocols)
	protocols.SetUnencryptedHTTP2(true)
	return documentspbconnect.NewDocumentsClient(&http.Client{Transport: &http.Transport{Protocols: protocols}}, address, options...)
}

// behindProxy is the code that a client reads from a response with this HTTP status and a body of HTML.
func behindProxy(number int) connect.Code {
	proxy := httptest.NewServer(http.HandlerFunc(func(response http.ResponseWriter, _ *http.Request) {
		response.Header().Set("Content-Type", "text/html")
		response.WriteHeader(number)
	}))
	defer proxy.Close()
	plain := &http.Client{CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }}
	_, err := documentspbconnect.NewDocumentsClient(plain, proxy.URL).
		GetDocument(context.Background(), connect.NewRequest(&pb.GetDocumentRequest{}))
	return connect.CodeOf(err)
}

// post sends what curl would send, and gives status and body of the response.
func post(address, method, contentType, body string) string {
	response, err := http.Post(address+"/documents.v1.Documents/"+method, contentType, strings.NewReader(body))
	if err != nil {
		panic(err)
	}
	defer response.Body.Close()
	text, err := io.ReadAll(response.Body)
	if err != nil {
		panic(err)
	}
	return fmt.Sprintf("%d %s", response.StatusCode, text)
}

func broken(err error) string {
	if strings.Contains(err.Error(), "INTERNAL_ERROR") || strings.Contains(err.Error(), "EOF") {
		return "the stream was reset"
	}
	return err.Error()
}

func show(what string, err error) {
	fmt.Printf("%s: %v\n", what, err)
	var failure *connect.Error
	if errors.As(err, &failure) {
		fmt.Printf("  %s, Message() %q, %d details\n", provoke.Name(codes.Code(failure.Code())), failure.Message(), len(failure.Details()))
	}
}
