package main

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"net"
	"net/http"
	"strings"
	"time"

	"google.golang.org/grpc"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/credentials/insecure"
	"google.golang.org/grpc/experimental"
	"google.golang.org/grpc/status"
	"google.golang.org/grpc/tap"
	"google.golang.org/protobuf/types/known/emptypb"
)

// emptyMessage is the frame of a message without fields.
var emptyMessage = []byte{0, 0, 0, 0, 0}

// endsAs serves every method by its name, so that each way to end a call can be asked for.
func endsAs(_ any, stream grpc.ServerStream) error {
	method, _ := grpc.MethodFromServerStream(stream)
	switch method[strings.LastIndex(method, "/")+1:] {
	case "Canceled":
		return fmt.Errorf("load user: %w", context.Canceled)
	case "DeadlineExceeded":
		return fmt.Errorf("load user: %w", context.DeadlineExceeded)
	case "Waits":
		<-stream.Context().Done()
		// A handler that returns at the same moment may still send its status.
		time.Sleep(100 * time.Millisecond)
		return stream.Context().Err()
	}
	return nil
}

// serveLocally starts a server on a free port of this machine.
func serveLocally(options ...grpc.ServerOption) (string, func(), error) {
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return "", nil, err
	}
	server := grpc.NewServer(append(options, grpc.UnknownServiceHandler(endsAs))...)
	go server.Serve(listener)
	return listener.Addr().String(), server.Stop, nil
}

// callCode calls one method and returns the code that the client sees.
func callCode(ctx context.Context, address, method string, options ...grpc.CallOption) codes.Code {
	conn, err := grpc.NewClient(address, grpc.WithTransportCredentials(insecure.NewCredentials()))
	if err != nil {
		return status.Code(err)
	}
	defer conn.Close()
	return status.Code(conn.Invoke(ctx, "/pitfalls.Service/"+method, &emptypb.Empty{}, &emptypb.Empty{}, options...))
}

// http2Client speaks HTTP/2 without TLS, and knows nothing of gRPC.
func http2Client() *http.Client {
	protocols := new(http.Protocols)
	protocols.SetUnencryptedHTTP2(true)
	return &http.Client{Transport: &http.Transport{Protocols: protocols}}
}

// printResponse sends a request that no gRPC library would send.
func printResponse(ctx context.Context, title, verb, address, contentType, timeout string) error {
	request, err := http.NewRequestWithContext(ctx, verb, "http://"+address+"/pitfalls.Service/Waits", bytes.NewReader(emptyMessage))
	if err != nil {
		return err
	}
	request.Header.Set("content-type", contentType)
	request.Header.Set("te", "trailers")
	if timeout != "" {
		request.Header.Set("grpc-timeout", timeout)
	}
	response, err := http2Client().Do(request)
	if err != nil {
		// What the transport says of a stream that the server reset.
		_, reset, _ := strings.Cut(err.Error(), "stream error: ")
		fmt.Printf("%s: no response, %s\n", title, reset)
		return nil
	}
	defer response.Body.Close()
	fmt.Printf("%s: HTTP %d, grpc-status %s\n", title, response.StatusCode, response.Header.Get("grpc-status"))
	return nil
}

// printPageAsMessage shows how a client reads a web page that has the content type of gRPC.
func printPageAsMessage(ctx context.Context) error {
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return err
	}
	protocols := new(http.Protocols)
	protocols.SetUnencryptedHTTP2(true)
	server := &http.Server{Protocols: protocols, Handler: http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("content-type", "application/grpc")
		fmt.Fprint(w, "<html><body>Not here</body></html>")
	})}
	go server.Serve(listener)
	defer server.Close()
	conn, err := grpc.NewClient(listener.Addr().String(), grpc.WithTransportCredentials(insecure.NewCredentials()))
	if err != nil {
		return err
	}
	defer conn.Close()
	err = conn.Invoke(ctx, "/pitfalls.Service/Page", &emptypb.Empty{}, &emptypb.Empty{})
	fmt.Println("a web page with the content type of gRPC:", err)
	return nil
}

// printWirePitfalls shows which codes grpc-go chooses where no handler names one.
func printWirePitfalls(ctx context.Context) error {
	address, stop, err := serveLocally()
	if err != nil {
		return err
	}
	defer stop()
	for _, method := range []string{"Canceled", "DeadlineExceeded"} {
		fmt.Printf("handler returns a wrapped context.%s: %s\n", method, callCode(ctx, address, method))
	}
	fmt.Println("AcceptCompressors with a compressor that is not registered:", callCode(ctx, address, "Nothing", experimental.AcceptCompressors("snappy-x")))
	if err := printResponse(ctx, "request with content type text/plain", "POST", address, "text/plain", ""); err != nil {
		return err
	}
	if err := printResponse(ctx, "request with GET", "GET", address, "application/grpc", ""); err != nil {
		return err
	}
	if err := printResponse(ctx, "the deadline passes on the server", "POST", address, "application/grpc", "100m"); err != nil {
		return err
	}
	tapped, stopTapped, err := serveLocally(grpc.InTapHandle(func(ctx context.Context, _ *tap.Info) (context.Context, error) {
		return ctx, errors.New("no more calls")
	}))
	if err != nil {
		return err
	}
	defer stopTapped()
	fmt.Println("InTapHandle returns a plain error:", callCode(ctx, tapped, "Nothing"))
	var code codes.Code
	fmt.Println("17 read as JSON:", code.UnmarshalJSON([]byte("17")))
	return printPageAsMessage(ctx)
}
