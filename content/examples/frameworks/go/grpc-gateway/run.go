// Shows what grpc-gateway makes of errors.
package main

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/http/httptest"
	"strings"

	pb "examples/frameworks/gen/documentspb"
	"examples/frameworks/provoke"

	"github.com/grpc-ecosystem/grpc-gateway/v2/runtime"
	"google.golang.org/grpc"
	"google.golang.org/grpc/credentials/insecure"
	"google.golang.org/grpc/grpclog"
)

// Starts a server and a gateway in front of it, and prints what an HTTP client reads.
func main() {
	grpclog.SetLoggerV2(grpclog.NewLoggerV2(io.Discard, io.Discard, io.Discard))
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	must(err)
	server := grpc.NewServer()
	pb.RegisterDocumentsServer(server, documents{})
	go server.Serve(listener)
	conn, err := grpc.NewClient(listener.Addr().String(), grpc.WithTransportCredentials(insecure.NewCredentials()))
	must(err)
	gateway := runtime.NewServeMux()
	must(pb.RegisterDocumentsHandler(context.Background(), gateway, conn))

	show("a status with a detail", gateway, "GET", "/documents/guides/retries")
	show("a plain error", gateway, "DELETE", "/documents/guides/retry")
	show("no route", gateway, "GET", "/folders")
	show("another HTTP method", gateway, "PUT", "/documents/guides/retry")
	show("a number that cannot be read", gateway, "GET", "/content/ten")
	show("a field that is not there", gateway, "GET", "/documents/guides/retry?colour=red")
	show("a stream that fails before its first message", gateway, "GET", "/watch/guides/none")
	show("a stream that fails later", gateway, "GET", "/watch/guides/retry")
	show("UNAUTHENTICATED", gateway, "GET", "/content/16")
	custom := runtime.NewServeMux(runtime.WithErrorHandler(asConflict))
	must(pb.RegisterDocumentsHandler(context.Background(), custom, conn))
	show("FAILED_PRECONDITION, with the error handler", custom, "GET", "/content/9")
	local := runtime.NewServeMux()
	must(pb.RegisterDocumentsHandlerServer(context.Background(), local, documents{}))
	show("a stream, with RegisterDocumentsHandlerServer", local, "GET", "/watch/guides/retry")
	for number, name := range provoke.Codes {
		fmt.Printf("to-http %s %d\n", name, ask(gateway, "GET", fmt.Sprintf("/content/%d", number+1)).Code)
	}
	fmt.Println("DefaultContextTimeout:", runtime.DefaultContextTimeout)
}

func ask(gateway http.Handler, method, path string) *httptest.ResponseRecorder {
	recorder := httptest.NewRecorder()
	gateway.ServeHTTP(recorder, httptest.NewRequest(method, path, nil))
	return recorder
}

func show(what string, gateway http.Handler, method, path string) {
	response := ask(gateway, method, path)
	fmt.Printf("%s: %s %s\n  %d\n", what, method, path, response.Code)
	for line := range strings.Lines(response.Body.String()) {
		fmt.Println(" ", compact(strings.TrimSpace(line)))
	}
	if challenge := response.Header().Get("WWW-Authenticate"); challenge != "" {
		fmt.Println("  WWW-Authenticate:", challenge)
	}
}

// compact removes blanks that the protobuf library puts into JSON at random.
func compact(line string) string {
	var value any
	if json.Unmarshal([]byte(line), &value) != nil {
		return line
	}
	text, err := json.Marshal(value)
	must(err)
	return string(text)
}

func must(err error) {
	if err != nil {
		panic(err)
	}
}
