package reproduce

import (
	"bufio"
	"context"
	"crypto/tls"
	"crypto/x509"
	"errors"
	"fmt"
	"io"
	"net"
	"strings"
	"sync/atomic"

	"golang.org/x/net/http2"
	"golang.org/x/net/http2/hpack"
	"google.golang.org/grpc"
	"google.golang.org/grpc/balancer"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/credentials"
	"google.golang.org/grpc/grpclog"
	"google.golang.org/grpc/status"

	pb "examples/documents/gen/documentspb"
)

// loggedBy returns the first line of the server's log that holds the words.
func loggedBy(ctx context.Context, words string, options []grpc.ServerOption, meet func(address string)) error {
	reader, writer := io.Pipe()
	grpclog.SetLoggerV2(grpclog.NewLoggerV2(writer, io.Discard, io.Discard))
	line := make(chan string, 1)
	go func() {
		scanner := bufio.NewScanner(reader)
		for scanner.Scan() && !strings.Contains(scanner.Text(), words) {
		}
		line <- scanner.Text()
		io.Copy(io.Discard, reader)
	}()
	server := grpc.NewServer(options...)
	listener := listen()
	go server.Serve(listener)
	meet(listener.Addr().String())
	select {
	case found := <-line:
		return errors.New(found)
	case <-ctx.Done():
		return ctx.Err()
	}
}

// greeted connects to the address and sends text that is no HTTP/2.
func greeted(address, text string) {
	conn, err := net.Dial("tcp", address)
	if err != nil {
		panic(err)
	}
	io.WriteString(conn, text)
}

// responseTo sends a grpc-go server a request with the headers, and returns what it responds in its headers.
func responseTo(headers ...string) provocation {
	return func(context.Context) error {
		server := grpc.NewServer()
		pb.RegisterDocumentsServer(server, &echo{})
		listener := listen()
		go server.Serve(listener)
		defer server.Stop()
		conn, err := net.Dial("tcp", listener.Addr().String())
		if err != nil {
			return err
		}
		defer conn.Close()
		io.WriteString(conn, http2.ClientPreface)
		framer := http2.NewFramer(conn, conn)
		framer.WriteSettings()
		writeHeaders(framer, 1, true, append([]string{":method", "POST", ":scheme", "http",
			":path", "/documents.v1.Documents/GetDocument", ":authority", "documents.example", "te", "trailers"}, headers...)...)
		for {
			frame, err := framer.ReadFrame()
			if err != nil {
				return err
			}
			response, ok := frame.(*http2.HeadersFrame)
			if !ok {
				continue
			}
			return fieldsOf(response)
		}
	}
}

// fieldsOf lists the fields of a block of headers that begin with grpc- or a colon, a line each.
func fieldsOf(frame *http2.HeadersFrame) error {
	fields, err := hpack.NewDecoder(4096, nil).DecodeFull(frame.HeaderBlockFragment())
	if err != nil {
		return err
	}
	var lines []string
	for _, field := range fields {
		if field.Name == ":status" || strings.HasPrefix(field.Name, "grpc-") {
			lines = append(lines, field.Name+": "+field.Value)
		}
	}
	return errors.New(strings.Join(lines, "\n"))
}

// lingering ends its connections so that the peer can still read what was sent to it.
type lingering struct{ net.Listener }

func (l lingering) Accept() (net.Conn, error) {
	conn, err := l.Listener.Accept()
	return lingeringConn{conn}, err
}

type lingeringConn struct{ net.Conn }

func (c lingeringConn) Close() error {
	go hangUp(c.Conn)
	return nil
}

// overloaded is a server that never gets around to a call.
func overloaded(context.Context) (*pb.Document, error) {
	return nil, status.Error(codes.Unavailable, "backend overloaded")
}

const twoAttempts = `{"methodConfig": [{"name": [{}], "retryPolicy": {"maxAttempts": 2, "initialBackoff": "0.01s",
	"maxBackoff": "0.01s", "backoffMultiplier": 1, "retryableStatusCodes": ["UNAVAILABLE"]}}]}`

var servers = map[string]provocation{
	"go-server-received-http1": func(ctx context.Context) error {
		return loggedBy(ctx, "bogus greeting", nil, func(address string) {
			greeted(address, "GET / HTTP/1.1\r\nHost: localhost\r\n\r\n")
		})
	},
	"go-server-handshake-failed": func(ctx context.Context) error {
		cert, _ := certificate(asIs)
		secure := grpc.Creds(credentials.NewServerTLSFromCert(&cert))
		return loggedBy(ctx, "ServerHandshake", []grpc.ServerOption{secure}, func(address string) {
			greeted(address, http2.ClientPreface)
		})
	},
	"go-tls-remote-error": func(ctx context.Context) error {
		cert, pool := certificate(asIs)
		server := grpc.NewServer(grpc.Creds(credentials.NewTLS(&tls.Config{
			Certificates: []tls.Certificate{cert}, ClientAuth: tls.RequireAndVerifyClientCert, ClientCAs: x509.NewCertPool(),
		})))
		listener := lingering{listen()}
		go server.Serve(listener)
		defer server.Stop()
		conn := dial(listener.Addr().String(), grpc.WithTransportCredentials(credentials.NewTLS(&tls.Config{
			RootCAs: pool, ServerName: "documents.example",
		})))
		defer conn.Close()
		return get(ctx, conn)
	},
	"go-invalid-content-type":      responseTo("content-type", "application/json"),
	"go-malformed-binary-metadata": responseTo("content-type", "application/grpc", "trace-bin", "%%%"),
	"go-max-retries-exhausted": func(ctx context.Context) error {
		server := grpc.NewServer()
		pb.RegisterDocumentsServer(server, &echo{get: overloaded})
		listener := listen()
		go server.Serve(listener)
		defer server.Stop()
		conn := dial(listener.Addr().String(), grpc.WithDefaultServiceConfig(twoAttempts))
		defer conn.Close()
		return get(ctx, conn)
	},
	"go-flow-control-exceeded": beyondWindow,
	"go-xds-rbac-denied":       forbidden,
	"go-illegal-picker-status": func(ctx context.Context) error {
		builder := rejectingBuilder{codes.NotFound, new(atomic.Int32)}
		balancer.Register(builder)
		config := fmt.Sprintf(`{"loadBalancingConfig":[{%q:{}}]}`, builder.Name())
		conn := dial("127.0.0.1:1", grpc.WithDefaultServiceConfig(config))
		defer conn.Close()
		return get(ctx, conn)
	},
}
