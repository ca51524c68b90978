package reproduce

import (
	"context"
	"io"
	"net"
	"time"

	"golang.org/x/net/http2"
	"google.golang.org/grpc"
	"google.golang.org/grpc/keepalive"
)

// withPeer lets a call meet something that listens but is no gRPC server.
func withPeer(ctx context.Context, behave func(net.Conn), options ...grpc.DialOption) error {
	listener := listen()
	defer listener.Close()
	go func() {
		for {
			conn, err := listener.Accept()
			if err != nil {
				return
			}
			go behave(conn)
		}
	}()
	conn := dial(listener.Addr().String(), options...)
	defer conn.Close()
	return get(ctx, conn)
}

// hangUp ends the peer's half only: closing with unread bytes would reset the connection at a
// random moment.
func hangUp(conn net.Conn) {
	conn.(*net.TCPConn).CloseWrite()
	io.Copy(io.Discard, conn)
}

func sayNothing(conn net.Conn) { io.Copy(io.Discard, conn) }

// acknowledgeNothing accepts an HTTP/2 connection, and reads without a response from then on.
func acknowledgeNothing(conn net.Conn) {
	framer := http2.NewFramer(conn, conn)
	framer.WriteSettings()
	framer.WriteSettingsAck()
	sayNothing(conn)
}

func speakHTTP1(conn net.Conn) {
	io.WriteString(conn, "HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n")
	hangUp(conn)
}

var connections = map[string]provocation{
	"go-dial-connection-refused": func(ctx context.Context) error {
		listener := listen()
		listener.Close()
		conn := dial(listener.Addr().String())
		defer conn.Close()
		return get(ctx, conn)
	},
	"go-dial-unix-socket": func(ctx context.Context) error {
		conn := dial("unix:///run/documents.sock")
		defer conn.Close()
		return get(ctx, conn)
	},
	"go-error-reading-server-preface": func(ctx context.Context) error { return withPeer(ctx, hangUp) },
	"go-server-preface-looks-like-http1": func(ctx context.Context) error {
		return withPeer(ctx, speakHTTP1)
	},
	"go-deadline-waiting-for-connection": func(ctx context.Context) error {
		ctx, cancel := context.WithTimeout(ctx, 100*time.Millisecond)
		defer cancel()
		return withPeer(ctx, sayNothing)
	},
	// Ten seconds without data are the least after which grpc-go sends a ping.
	"go-keepalive-ping-failed": func(ctx context.Context) error {
		patient := keepalive.ClientParameters{Time: 10 * time.Second, Timeout: 100 * time.Millisecond}
		return withPeer(ctx, acknowledgeNothing, grpc.WithKeepaliveParams(patient))
	},
	"go-latest-balancer-error": func(ctx context.Context) error {
		ctx, cancel := context.WithTimeout(ctx, 300*time.Millisecond)
		defer cancel()
		return withPeer(ctx, hangUp, grpc.WithDefaultCallOptions(grpc.WaitForReady(true)))
	},
}
