package reproduce

import (
	"context"
	"fmt"
	"io"
	"net"
	"strings"
	"sync/atomic"
	"time"

	"golang.org/x/net/http2"
	"google.golang.org/grpc"
	"google.golang.org/grpc/authz"
	"google.golang.org/grpc/balancer"
	channelz "google.golang.org/grpc/channelz/grpc_channelz_v1"
	channelzservice "google.golang.org/grpc/channelz/service"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/connectivity"
	_ "google.golang.org/grpc/encoding/gzip" // so that the client can name the compression that it cannot undo
	"google.golang.org/grpc/health"
	healthpb "google.golang.org/grpc/health/grpc_health_v1"
	"google.golang.org/grpc/keepalive"
	"google.golang.org/grpc/status"

	"examples/documents/client"
	pb "examples/documents/gen/documentspb"
)

// PrintConditions shows which codes grpc-go chooses where no handler and no document of the service names one.
func PrintConditions(ctx context.Context) error {
	printIllegalCodes(ctx)
	printDropped(ctx)
	printClientsThatGo()
	for _, each := range []struct {
		title   string
		provoke provocation
	}{
		{"response compressed with gzip that cannot be decompressed", message("\x01\x00\x00\x00\x03abc", "grpc-encoding", "gzip")},
		{"peer sends more than the window of flow control", beyondWindow},
		{"request that does not parse", unparsable},
		{"authz interceptor, no policy allows the call", forbidden},
		{"channelz, a server that does not exist", unknownServer},
	} {
		err := each.provoke(ctx)
		fmt.Printf("%s: %s, %s\n", each.title, status.Code(err), firstWords(err))
	}
	printNormalEnd(ctx)
	return printHealthChecks(ctx)
}

// firstWords leaves out what differs from run to run: the library's text up to its second colon.
func firstWords(err error) string {
	words := strings.SplitN(status.Convert(err).Message(), ":", 3)
	return strings.Join(words[:min(len(words), 2)], ":")
}

// picker rejects every call with one error, and counts how often it was asked.
type picker struct {
	err   error
	picks *atomic.Int32
}

func (p picker) Pick(balancer.PickInfo) (balancer.PickResult, error) {
	p.picks.Add(1)
	return balancer.PickResult{}, p.err
}

// rejecting is a load balancing policy whose picker is always the same.
type rejecting struct {
	balancer.Balancer
	client balancer.ClientConn
	picker picker
}

func (r *rejecting) UpdateClientConnState(balancer.ClientConnState) error {
	r.client.UpdateState(balancer.State{ConnectivityState: connectivity.Ready, Picker: r.picker})
	return nil
}
func (r *rejecting) ResolverError(error) {}
func (r *rejecting) Close()              {}

type rejectingBuilder struct {
	code  codes.Code
	picks *atomic.Int32
}

func (b rejectingBuilder) Name() string { return "rejecting_" + b.code.String() }
func (b rejectingBuilder) Build(client balancer.ClientConn, _ balancer.BuildOptions) balancer.Balancer {
	return &rejecting{client: client, picker: picker{status.Error(b.code, "no zone"), b.picks}}
}

// token is a credential that ends each call with a status.
type token struct{ code codes.Code }

func (t token) GetRequestMetadata(context.Context, ...string) (map[string]string, error) {
	return nil, status.Error(t.code, "no token")
}
func (token) RequireTransportSecurity() bool { return false }

// printIllegalCodes shows which codes of pickers and credentials reach the caller.
func printIllegalCodes(ctx context.Context) {
	for _, code := range []codes.Code{codes.NotFound, codes.PermissionDenied} {
		builder := rejectingBuilder{code, new(atomic.Int32)}
		balancer.Register(builder)
		config := fmt.Sprintf(`{"loadBalancingConfig":[{%q:{}}]}`, builder.Name())
		conn := dial("127.0.0.1:1", grpc.WithDefaultServiceConfig(config))
		fmt.Printf("picker returns %s: %v\n", code, get(ctx, conn))
		conn.Close()
	}
	for _, code := range []codes.Code{codes.NotFound, codes.Unauthenticated} {
		err := withServer(&echo{}, func(_ *grpc.Server, conn *grpc.ClientConn) error {
			return get(ctx, conn, grpc.PerRPCCredentials(token{code}))
		})
		fmt.Printf("credentials return %s: %v\n", code, err)
	}
}

// printDropped shows that a call that the load balancer drops neither waits nor is sent again.
func printDropped(ctx context.Context) {
	builder := rejectingBuilder{codes.Unavailable, new(atomic.Int32)}
	balancer.Register(builder)
	config := fmt.Sprintf(`{"loadBalancingConfig": [{%q: {}}], "methodConfig": [{"name": [{}], "waitForReady": true, "retryPolicy": {
		"maxAttempts": 4, "initialBackoff": "0.01s", "maxBackoff": "0.1s", "backoffMultiplier": 2, "retryableStatusCodes": ["UNAVAILABLE"]}}]}`, builder.Name())
	conn := dial("127.0.0.1:1", grpc.WithDefaultServiceConfig(config))
	defer conn.Close()
	err := get(ctx, conn)
	fmt.Printf("picker returns Unavailable, with wait-for-ready and retries: %s, picks: %d\n", status.Code(err), builder.picks.Load())
}

// printClientsThatGo shows what a handler sees when its client is gone.
func printClientsThatGo() {
	patient := keepalive.ServerParameters{Time: time.Second, Timeout: 200 * time.Millisecond}
	for _, each := range []struct {
		title  string
		after  func(net.Conn)
		option grpc.ServerOption
	}{
		{"connection of the client breaks", func(conn net.Conn) { conn.Close() }, grpc.EmptyServerOption{}},
		{"client does not respond to a keepalive ping", sayNothing, grpc.KeepaliveParams(patient)},
	} {
		seen := make(chan error, 1)
		started := make(chan struct{})
		server := grpc.NewServer(each.option, grpc.UnknownServiceHandler(func(_ any, stream grpc.ServerStream) error {
			close(started)
			<-stream.Context().Done()
			seen <- stream.Context().Err()
			return nil
		}))
		listener := listen()
		go server.Serve(listener)
		conn := beginCall(listener.Addr().String())
		<-started
		go each.after(conn)
		fmt.Printf("%s: the handler sees %s\n", each.title, status.FromContextError(<-seen).Code())
		conn.Close()
		server.Stop()
	}
}

// beginCall sends the headers of a call, and then nothing: not even the acknowledgement of a ping.
func beginCall(address string) net.Conn {
	conn, err := net.Dial("tcp", address)
	if err != nil {
		panic(err)
	}
	io.WriteString(conn, http2.ClientPreface)
	framer := http2.NewFramer(conn, conn)
	framer.WriteSettings()
	writeHeaders(framer, 1, false, ":method", "POST", ":scheme", "http", ":path", "/conditions.Service/Waits",
		":authority", "documents.example", "content-type", "application/grpc", "te", "trailers")
	return conn
}

// beyondWindow lets a peer send 80,000 bytes at once, where 65,535 are allowed.
func beyondWindow(ctx context.Context) error {
	reset := make(chan struct{})
	listener := listen()
	defer listener.Close()
	go func() {
		conn, err := listener.Accept()
		if err != nil {
			return
		}
		io.ReadFull(conn, make([]byte, len(http2.ClientPreface)))
		framer := http2.NewFramer(conn, conn)
		framer.WriteSettings()
		for {
			frame, err := framer.ReadFrame()
			if err != nil {
				return
			}
			if headers, ok := frame.(*http2.HeadersFrame); ok {
				writeHeaders(framer, headers.StreamID, false, ":status", "200", "content-type", "application/grpc")
				for range 5 {
					framer.WriteData(headers.StreamID, false, make([]byte, 16000))
				}
			}
			if _, ok := frame.(*http2.RSTStreamFrame); ok {
				close(reset)
			}
		}
	}()
	conn := dial(listener.Addr().String(), grpc.WithInitialWindowSize(65535), grpc.WithStaticStreamWindowSize(65535))
	defer conn.Close()
	stream, err := conn.NewStream(ctx, &grpc.StreamDesc{ServerStreams: true, ClientStreams: true}, "/conditions.Service/Floods")
	if err != nil {
		return err
	}
	// Nothing is read before the client has reset the stream: reading would open the window.
	<-reset
	for err == nil {
		err = stream.RecvMsg(&pb.Document{})
	}
	return err
}

// shortWatch sends one document and ends the stream with OK.
type shortWatch struct {
	pb.UnimplementedDocumentsServer
}

func (shortWatch) WatchDocument(_ *pb.WatchDocumentRequest, stream grpc.ServerStreamingServer[pb.Document]) error {
	return stream.Send(&pb.Document{Id: "guides/retry"})
}

// printNormalEnd shows that the client of the examples takes the normal end of a stream for no error.
func printNormalEnd(ctx context.Context) {
	server := grpc.NewServer()
	pb.RegisterDocumentsServer(server, shortWatch{})
	listener := listen()
	go server.Serve(listener)
	defer server.Stop()
	conn := dial(listener.Addr().String())
	defer conn.Close()
	err := client.Watch(ctx, pb.NewDocumentsClient(conn), "guides/retry", func(*pb.Document) bool { return false })
	fmt.Println("stream that the server ends with OK, error of the client:", err)
}

// bytesCodec sends bytes as they are.
type bytesCodec struct{}

func (bytesCodec) Marshal(v any) ([]byte, error) { return v.([]byte), nil }
func (bytesCodec) Unmarshal([]byte, any) error   { return nil }
func (bytesCodec) Name() string                  { return "proto" }

func unparsable(ctx context.Context) error {
	return withServer(&echo{}, func(_ *grpc.Server, conn *grpc.ClientConn) error {
		return conn.Invoke(ctx, "/documents.v1.Documents/GetDocument", []byte("abc"), &pb.Document{}, grpc.ForceCodec(bytesCodec{}))
	})
}

func forbidden(ctx context.Context) error {
	interceptor, err := authz.NewStatic(`{"name": "documents", "allow_rules": [{"name": "lists", "request": {"paths": ["*/SearchDocuments"]}}]}`)
	if err != nil {
		return err
	}
	return withServer(&echo{}, func(_ *grpc.Server, conn *grpc.ClientConn) error {
		return get(ctx, conn)
	}, grpc.UnaryInterceptor(interceptor.UnaryInterceptor))
}

func unknownServer(ctx context.Context) error {
	return withRegistered(ctx, func(server *grpc.Server) { channelzservice.RegisterChannelzServiceToServer(server) },
		func(conn *grpc.ClientConn) error {
			_, err := channelz.NewChannelzClient(conn).GetServer(ctx, &channelz.GetServerRequest{ServerId: 1 << 40})
			return err
		})
}

// withRegistered serves the store and another service, and calls the server with the options.
func withRegistered(
	ctx context.Context, register func(*grpc.Server), call func(*grpc.ClientConn) error, options ...grpc.DialOption,
) error {
	server := grpc.NewServer()
	pb.RegisterDocumentsServer(server, &echo{get: func(context.Context) (*pb.Document, error) { return &pb.Document{}, nil }})
	register(server)
	listener := listen()
	go server.Serve(listener)
	defer server.Stop()
	conn := dial(listener.Addr().String(), options...)
	defer conn.Close()
	return call(conn)
}

// printHealthChecks shows what a client that checks health makes of what the health service says.
func printHealthChecks(ctx context.Context) error {
	unhealthy := func(server *grpc.Server) {
		service := health.NewServer()
		service.SetServingStatus("documents", healthpb.HealthCheckResponse_NOT_SERVING)
		healthpb.RegisterHealthServer(server, service)
	}
	for _, each := range []struct {
		title, policy string
		register      func(*grpc.Server)
	}{
		{"round_robin, health says NOT_SERVING", "round_robin", unhealthy},
		{"round_robin, no health service", "round_robin", func(*grpc.Server) {}},
		{"pick_first, health says NOT_SERVING", "pick_first", unhealthy},
	} {
		config := fmt.Sprintf(`{"healthCheckConfig":{"serviceName":"documents"},"loadBalancingConfig":[{%q:{}}]}`, each.policy)
		err := withRegistered(ctx, each.register, func(conn *grpc.ClientConn) error { return get(ctx, conn) },
			grpc.WithDefaultServiceConfig(config))
		fmt.Printf("%s: %s\n", each.title, status.Code(err))
	}
	return nil
}
