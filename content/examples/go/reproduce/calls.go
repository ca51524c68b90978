package reproduce

import (
	"context"
	"errors"
	"net"
	"strings"
	"time"

	"golang.org/x/net/http2"
	"google.golang.org/grpc"
	"google.golang.org/grpc/credentials/insecure"
	"google.golang.org/grpc/health"
	healthpb "google.golang.org/grpc/health/grpc_health_v1"
	"google.golang.org/grpc/metadata"
	"google.golang.org/grpc/resolver"
	"google.golang.org/grpc/resolver/manual"

	pb "examples/documents/gen/documentspb"
)

// echo is a server that does what the provocation at hand needs.
type echo struct {
	pb.UnimplementedDocumentsServer
	get func(ctx context.Context) (*pb.Document, error)
}

func (e *echo) GetDocument(
	ctx context.Context, _ *pb.GetDocumentRequest,
) (*pb.Document, error) {
	return e.get(ctx)
}

func listen() net.Listener {
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		panic(err)
	}
	return listener
}

func dial(address string, options ...grpc.DialOption) *grpc.ClientConn {
	conn, err := grpc.NewClient(address, append([]grpc.DialOption{
		grpc.WithTransportCredentials(insecure.NewCredentials()),
	}, options...)...)
	if err != nil {
		panic(err)
	}
	return conn
}

// withServer lets call use a connection to a fresh server.
func withServer(
	e *echo, call func(*grpc.Server, *grpc.ClientConn) error, options ...grpc.ServerOption,
) error {
	server := grpc.NewServer(options...)
	pb.RegisterDocumentsServer(server, e)
	listener := listen()
	go server.Serve(listener)
	defer server.Stop()
	conn := dial(listener.Addr().String())
	defer conn.Close()
	return call(server, conn)
}

func get(ctx context.Context, conn *grpc.ClientConn, options ...grpc.CallOption) error {
	_, err := pb.NewDocumentsClient(conn).GetDocument(ctx, &pb.GetDocumentRequest{Id: "guides/retry"}, options...)
	return err
}

var large = &pb.Document{Text: strings.Repeat("x", 5<<20)}

func waitForEnd(ctx context.Context) (*pb.Document, error) {
	<-ctx.Done()
	return nil, ctx.Err()
}

var calls = map[string]provocation{
	"go-recv-message-too-large": func(ctx context.Context) error {
		e := &echo{get: func(context.Context) (*pb.Document, error) { return large, nil }}
		return withServer(e, func(_ *grpc.Server, conn *grpc.ClientConn) error { return get(ctx, conn) })
	},
	"go-send-message-too-large": func(ctx context.Context) error {
		return withServer(&echo{}, func(_ *grpc.Server, conn *grpc.ClientConn) error {
			req := &pb.CreateDocumentRequest{Text: large.Text}
			_, err := pb.NewDocumentsClient(conn).CreateDocument(ctx, req, grpc.MaxCallSendMsgSize(4<<20))
			return err
		})
	},
	"go-context-deadline-exceeded": func(ctx context.Context) error {
		ctx, cancel := context.WithTimeout(ctx, 100*time.Millisecond)
		defer cancel()
		// A grpc-go server would reset the stream at the same moment, and either could be first.
		return speak(ctx, func(net.Conn, *http2.Framer, uint32) {})
	},
	"go-context-canceled": func(ctx context.Context) error {
		return withServer(&echo{get: waitForEnd}, func(_ *grpc.Server, conn *grpc.ClientConn) error {
			ctx, cancel := context.WithCancel(ctx)
			time.AfterFunc(100*time.Millisecond, cancel)
			return get(ctx, conn)
		})
	},
	"go-unknown-service": func(ctx context.Context) error {
		return withServer(&echo{}, func(_ *grpc.Server, conn *grpc.ClientConn) error {
			return conn.Invoke(ctx, "/documents.v2.Documents/GetDocument", &pb.GetDocumentRequest{}, &pb.Document{})
		})
	},
	"go-unknown-method": func(ctx context.Context) error {
		return withServer(&echo{}, func(_ *grpc.Server, conn *grpc.ClientConn) error {
			return conn.Invoke(ctx, "/documents.v1.Documents/FetchDocument", &pb.GetDocumentRequest{}, &pb.Document{})
		})
	},
	"go-generated-method-not-implemented": func(ctx context.Context) error {
		return withServer(&echo{}, func(_ *grpc.Server, conn *grpc.ClientConn) error {
			_, err := pb.NewDocumentsClient(conn).SummarizeDocument(ctx, &pb.SummarizeDocumentRequest{})
			return err
		})
	},
	"go-marshal-failed": func(ctx context.Context) error {
		return withServer(&echo{}, func(_ *grpc.Server, conn *grpc.ClientConn) error {
			_, err := pb.NewDocumentsClient(conn).GetDocument(ctx, &pb.GetDocumentRequest{Id: "caf\xe9"})
			return err
		})
	},
	"go-header-list-too-large": func(ctx context.Context) error {
		e := &echo{get: func(context.Context) (*pb.Document, error) { return &pb.Document{}, nil }}
		return withServer(e, func(_ *grpc.Server, conn *grpc.ClientConn) error {
			if err := get(ctx, conn); err != nil { // the server's limit is known from now on
				return err
			}
			ctx := metadata.AppendToOutgoingContext(ctx, "session", strings.Repeat("x", 2000))
			return get(ctx, conn)
		}, grpc.MaxHeaderListSize(1000))
	},
	"go-client-connection-closing": func(ctx context.Context) error {
		return withServer(&echo{}, func(_ *grpc.Server, conn *grpc.ClientConn) error {
			conn.Close()
			return get(ctx, conn)
		})
	},
	"health-unknown-service": func(ctx context.Context) error {
		server := grpc.NewServer()
		healthpb.RegisterHealthServer(server, health.NewServer())
		listener := listen()
		go server.Serve(listener)
		defer server.Stop()
		conn := dial(listener.Addr().String())
		defer conn.Close()
		_, err := healthpb.NewHealthClient(conn).Check(ctx, &healthpb.HealthCheckRequest{Service: "documents.v2.Documents"})
		return err
	},
	"go-error-reading-from-server": func(ctx context.Context) error {
		started := make(chan struct{})
		e := &echo{get: func(ctx context.Context) (*pb.Document, error) {
			close(started)
			return waitForEnd(ctx)
		}}
		return withServer(e, func(server *grpc.Server, conn *grpc.ClientConn) error {
			go func() { <-started; server.Stop() }()
			return get(ctx, conn)
		})
	},
	"go-service-config-from-resolver": func(ctx context.Context) error {
		names := manual.NewBuilderWithScheme("names")
		names.BuildCallback = func(_ resolver.Target, cc resolver.ClientConn, _ resolver.BuildOptions) {
			names.InitialState(resolver.State{
				Addresses:     []resolver.Address{{Addr: "127.0.0.1:50051"}},
				ServiceConfig: cc.ParseServiceConfig(`{"methodConfig": [{"name": [{}, {}]}]}`),
			})
		}
		conn := dial("names:///documents", grpc.WithResolvers(names))
		defer conn.Close()
		return get(ctx, conn)
	},
	"go-per-rpc-credentials-failed": func(ctx context.Context) error {
		return withServer(&echo{}, func(_ *grpc.Server, conn *grpc.ClientConn) error {
			return get(ctx, conn, grpc.PerRPCCredentials(signedOut{}))
		})
	},
}

type signedOut struct{}

func (signedOut) GetRequestMetadata(context.Context, ...string) (map[string]string, error) {
	return nil, errors.New("no refresh token, sign in again")
}
func (signedOut) RequireTransportSecurity() bool { return false }
