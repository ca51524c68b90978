package main

import (
	"context"
	"net/http"
	"net/http/httptest"
	"strings"

	"connectrpc.com/connect"
	"google.golang.org/protobuf/types/known/emptypb"
)

const procedure = "/documents.v1.Documents/Touch"

// served starts a server with the handler that speaks HTTP/1.1, or HTTP/2 without TLS, and returns its address.
func served(handler http.HandlerFunc, http2 bool) string {
	server := httptest.NewUnstartedServer(handler)
	server.Config.Protocols = new(http.Protocols)
	server.Config.Protocols.SetHTTP1(!http2)
	server.Config.Protocols.SetUnencryptedHTTP2(http2)
	server.Start()
	return server.URL
}

func http2Client() *http.Client {
	protocols := new(http.Protocols)
	protocols.SetUnencryptedHTTP2(true)
	return &http.Client{Transport: &http.Transport{Protocols: protocols}}
}

// touch calls a method that takes and gives nothing with the protocol of gRPC.
func touch(ctx context.Context, client *http.Client, address string, options ...connect.ClientOption) any {
	options = append(options, connect.WithGRPC())
	_, err := connect.NewClient[emptypb.Empty, emptypb.Empty](client, address+procedure, options...).
		CallUnary(ctx, connect.NewRequest(&emptypb.Empty{}))
	return err
}

// answered calls a server that responds in one way.
func answered(status int, contentType, body string, options ...connect.ClientOption) provocation {
	return func(ctx context.Context) any {
		return touch(ctx, http2Client(), served(func(w http.ResponseWriter, _ *http.Request) {
			w.Header().Set("Content-Type", contentType)
			w.WriteHeader(status)
			w.Write([]byte(body))
		}, true), options...)
	}
}

var connectMessages = map[string]provocation{
	"connect-go-http-status":            answered(502, "text/html", ""),
	"connect-go-invalid-content-type":   answered(200, "text/html", ""),
	"connect-go-no-grpc-status-trailer": answered(200, "application/grpc", "\x00\x00\x00\x00\x00"),
	"connect-go-message-too-large": answered(200, "application/grpc", "\x00\x00\x00\x07\xd0"+strings.Repeat("x", 2000),
		connect.WithReadMaxBytes(1000)),
	"connect-go-bidi-needs-http2": func(ctx context.Context) any {
		address := served(func(w http.ResponseWriter, _ *http.Request) { w.Header().Set("Content-Type", "application/grpc") }, false)
		stream := connect.NewClient[emptypb.Empty, emptypb.Empty](http.DefaultClient, address+procedure, connect.WithGRPC()).
			CallBidiStream(ctx)
		stream.CloseRequest()
		_, err := stream.Receive()
		return err
	},
}
