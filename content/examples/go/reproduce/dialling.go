package reproduce

import (
	"bufio"
	"context"
	"io"
	"net"
	"net/http"
	"os"
	"time"

	"golang.org/x/net/dns/dnsmessage"
	"google.golang.org/grpc"
	"google.golang.org/grpc/backoff"
	"google.golang.org/grpc/credentials"
	"google.golang.org/grpc/resolver"
	"google.golang.org/grpc/resolver/manual"
)

// dialledBy calls a target that the dialer connects to without asking the library's resolver.
func dialledBy(ctx context.Context, address string, dialer net.Dialer) error {
	conn := dial("passthrough:///"+address, grpc.WithContextDialer(func(ctx context.Context, address string) (net.Conn, error) {
		return dialer.DialContext(ctx, "tcp", address)
	}))
	defer conn.Close()
	return get(ctx, conn)
}

// nameServer answers every question with one DNS code, and returns its address.
func nameServer(code dnsmessage.RCode) string {
	socket, err := net.ListenPacket("udp", "127.0.0.1:0")
	if err != nil {
		panic(err)
	}
	go func() {
		for packet := make([]byte, 512); ; {
			n, from, err := socket.ReadFrom(packet)
			if err != nil {
				return
			}
			var question dnsmessage.Message
			if question.Unpack(packet[:n]) != nil {
				continue
			}
			question.Header.Response, question.Header.RCode = true, code
			question.Additionals = nil
			if answer, err := question.Pack(); err == nil {
				socket.WriteTo(answer, from)
			}
		}
	}()
	return socket.LocalAddr().String()
}

// asking resolves names with one name server.
func asking(server string) *net.Resolver {
	return &net.Resolver{PreferGo: true, Dial: func(ctx context.Context, network, _ string) (net.Conn, error) {
		return (&net.Dialer{}).DialContext(ctx, network, server)
	}}
}

// forbiddingProxy rejects each CONNECT, and returns its address.
func forbiddingProxy() string {
	listener := listen()
	go func() {
		for {
			conn, err := listener.Accept()
			if err != nil {
				return
			}
			if _, err := http.ReadRequest(bufio.NewReader(conn)); err == nil {
				io.WriteString(conn, "HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n")
			}
			hangUp(conn)
		}
	}()
	return listener.Addr().String()
}

var dialling = map[string]provocation{
	// The time for the connection is over before it begins, so no network decides what comes first.
	"go-dial-io-timeout": func(ctx context.Context) error {
		return dialledBy(ctx, "127.0.0.1:50051", net.Dialer{Deadline: time.Now().Add(-time.Second)})
	},
	// Linux has no route for a TCP connection to a broadcast address.
	"go-dial-unreachable": func(ctx context.Context) error {
		return dialledBy(ctx, "127.255.255.255:50051", net.Dialer{})
	},
	"go-dial-no-such-host": func(ctx context.Context) error {
		return dialledBy(ctx, "payments.internal.:50051", net.Dialer{Resolver: asking(nameServer(dnsmessage.RCodeNameError))})
	},
	"go-dial-address-with-path": func(ctx context.Context) error {
		return dialledBy(ctx, "127.0.0.1:14268/api/traces", net.Dialer{Resolver: &net.Resolver{PreferGo: true}})
	},
	"go-dns-record-lookup-error": func(ctx context.Context) error {
		conn := dial("dns://" + nameServer(dnsmessage.RCodeServerFailure) + "/payments.internal.:50051")
		defer conn.Close()
		return get(ctx, conn)
	},
	"go-resolver-produced-zero-addresses": func(ctx context.Context) error {
		names := manual.NewBuilderWithScheme("names")
		names.InitialState(resolver.State{})
		conn := dial("names:///documents", grpc.WithResolvers(names))
		defer conn.Close()
		return get(ctx, conn)
	},
	"go-proxy-connect-handshake-failed": func(ctx context.Context) error {
		os.Setenv("HTTPS_PROXY", "http://"+forbiddingProxy())
		os.Unsetenv("NO_PROXY")
		os.Unsetenv("no_proxy")
		conn := dial("dns:///documents.example:443")
		defer conn.Close()
		return get(ctx, conn)
	},
	"go-tls-handshake-timeout": func(ctx context.Context) error {
		return withPeer(ctx, sayNothing, grpc.WithTransportCredentials(credentials.NewTLS(nil)),
			grpc.WithConnectParams(grpc.ConnectParams{Backoff: backoff.DefaultConfig, MinConnectTimeout: 200 * time.Millisecond}))
	},
}
