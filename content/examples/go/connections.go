package main

import (
	"context"
	"fmt"
	"net"
	"sync/atomic"
	"time"

	"google.golang.org/grpc"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/connectivity"
	"google.golang.org/grpc/credentials/insecure"
	"google.golang.org/grpc/keepalive"
	"google.golang.org/grpc/resolver"
	"google.golang.org/grpc/resolver/manual"
	"google.golang.org/grpc/status"

	pb "examples/documents/gen/documentspb"
	"examples/documents/server"
)

// counter counts the calls and the connections of a server.
type counter struct {
	net.Listener
	calls, connections atomic.Int32
}

func (c *counter) Accept() (net.Conn, error) {
	conn, err := c.Listener.Accept()
	if err == nil {
		c.connections.Add(1)
	}
	return conn, err
}

func serveAt(address string, options ...grpc.ServerOption) (*grpc.Server, *counter, error) {
	listener, err := net.Listen("tcp", address)
	if err != nil {
		return nil, nil, err
	}
	c := &counter{Listener: listener}
	count := func(ctx context.Context, req any, _ *grpc.UnaryServerInfo, next grpc.UnaryHandler) (any, error) {
		c.calls.Add(1)
		return next(ctx, req)
	}
	s := grpc.NewServer(append(options, grpc.UnaryInterceptor(count))...)
	server.New().Register(s)
	go s.Serve(c)
	return s, c, nil
}

func plain(options ...grpc.DialOption) []grpc.DialOption {
	return append(options, grpc.WithTransportCredentials(insecure.NewCredentials()))
}

func getOnce(ctx context.Context, conn *grpc.ClientConn, options ...grpc.CallOption) codes.Code {
	req := &pb.GetDocumentRequest{Id: "guides/retry"}
	_, err := pb.NewDocumentsClient(conn).GetDocument(ctx, req, options...)
	return status.Code(err)
}

// printConnections shows what the state of a connection does to calls.
func printConnections(ctx context.Context) error {
	for _, show := range []func(context.Context) error{waitForReady, maxAge, goIdle, balance} {
		if err := show(ctx); err != nil {
			return err
		}
	}
	return nil
}

// region connections-wait
// waitForReady calls a port without a listener. A call fails as soon as a connection attempt failed,
// unless it waits for the connection until its deadline.
func waitForReady(ctx context.Context) error {
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return err
	}
	address := listener.Addr().String()
	listener.Close()
	conn, err := grpc.NewClient(address, plain()...)
	if err != nil {
		return err
	}
	defer conn.Close()
	short, cancel := context.WithTimeout(ctx, 300*time.Millisecond)
	defer cancel()
	fmt.Println("no listener, fail-fast: code", int(getOnce(short, conn)))
	fmt.Println("no listener, wait for ready, 0.3 s: code", int(getOnce(short, conn, grpc.WaitForReady(true))))

	ended := make(chan codes.Code)
	longer, cancel := context.WithTimeout(ctx, 5*time.Second)
	defer cancel()
	go func() { ended <- getOnce(longer, conn, grpc.WaitForReady(true)) }()
	s, _, err := serveAt(address)
	if err != nil {
		return err
	}
	defer s.Stop()
	fmt.Println("wait for ready, the server starts meanwhile: code", int(<-ended))
	return nil
}

// endregion

// maxAge lets the server end each connection by GOAWAY after a while: unary calls move to the next
// connection and notice nothing, a stream that outlives the grace is cut.
func maxAge(ctx context.Context) error {
	s, count, err := serveAt("127.0.0.1:0", grpc.KeepaliveParams(keepalive.ServerParameters{
		MaxConnectionAge: 200 * time.Millisecond, MaxConnectionAgeGrace: 200 * time.Millisecond,
	}))
	if err != nil {
		return err
	}
	defer s.Stop()
	conn, err := grpc.NewClient(count.Addr().String(), plain()...)
	if err != nil {
		return err
	}
	defer conn.Close()
	failed := 0
	for range 100 {
		if getOnce(ctx, conn) != codes.OK {
			failed++
		}
		time.Sleep(10 * time.Millisecond)
	}
	fmt.Printf("max age 0.2 s, 100 calls in 1 s: %d failed, more than one connection: %v\n",
		failed, count.connections.Load() > 1)
	stream, err := pb.NewDocumentsClient(conn).WatchDocument(ctx, &pb.WatchDocumentRequest{Id: "guides/retry"})
	if err != nil {
		return err
	}
	if _, err := stream.Recv(); err != nil {
		return err
	}
	_, err = stream.Recv()
	fmt.Println("max age and grace, a stream that goes on: code", int(status.Code(err)))
	return must(codes.Unavailable, err)
}

func goIdle(ctx context.Context) error {
	s, count, err := serveAt("127.0.0.1:0")
	if err != nil {
		return err
	}
	defer s.Stop()
	conn, err := grpc.NewClient(count.Addr().String(), plain(grpc.WithIdleTimeout(200*time.Millisecond))...)
	if err != nil {
		return err
	}
	defer conn.Close()
	fmt.Println("before the first call:", conn.GetState())
	code := getOnce(ctx, conn)
	fmt.Printf("after a call: %v, code %d\n", conn.GetState(), code)
	for state := conn.GetState(); state != connectivity.Idle; state = conn.GetState() {
		if !conn.WaitForStateChange(ctx, state) {
			return ctx.Err()
		}
	}
	fmt.Println("without calls for the idle timeout:", conn.GetState())
	code = getOnce(ctx, conn)
	fmt.Printf("the next call: code %d, connections so far: %d\n", code, count.connections.Load())
	return nil
}

// region connections-balance
// balance shows why a second server gets no calls: pick_first, the default, takes the first address
// that connects and stays there. Round robin needs a resolver that knows all addresses.
func balance(ctx context.Context) error {
	first, one, err := serveAt("127.0.0.1:0")
	if err != nil {
		return err
	}
	defer first.Stop()
	second, two, err := serveAt("127.0.0.1:0")
	if err != nil {
		return err
	}
	defer second.Stop()
	for _, policy := range []string{"pick_first", "round_robin"} {
		names := manual.NewBuilderWithScheme("both")
		names.InitialState(resolver.State{Addresses: []resolver.Address{
			{Addr: one.Addr().String()}, {Addr: two.Addr().String()},
		}})
		config := fmt.Sprintf(`{"loadBalancingConfig": [{"%s": {}}]}`, policy)
		conn, err := grpc.NewClient("both:///documents",
			plain(grpc.WithResolvers(names), grpc.WithDefaultServiceConfig(config))...)
		if err != nil {
			return err
		}
		callUntilBoth(ctx, conn, policy, one, two)
		conn.Close()
	}
	return nil
}

// endregion

// callUntilBoth calls until both servers are connected where the policy wants both, then counts.
func callUntilBoth(ctx context.Context, conn *grpc.ClientConn, policy string, one, two *counter) {
	for range 50 {
		getOnce(ctx, conn)
		if two.calls.Load() > 0 {
			break
		}
		time.Sleep(10 * time.Millisecond)
	}
	one.calls.Store(0)
	two.calls.Store(0)
	for range 20 {
		getOnce(ctx, conn)
	}
	fmt.Printf("%s, two servers, 20 calls: %d and %d\n", policy, one.calls.Load(), two.calls.Load())
}
