package main

import (
	"encoding/json"
	"fmt"
	"io"
	"net"
	"os"
	"strconv"
	"sync"
	"time"

	"google.golang.org/grpc"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/metadata"
	"google.golang.org/grpc/status"
	"google.golang.org/protobuf/types/known/wrapperspb"
)

// arrival is one attempt as the server saw it.
type arrival struct {
	Call     string  `json:"call"`
	Previous string  `json:"previous"`
	At       float64 `json:"at"`
}

// recorder counts the attempts of each call and prints each of them.
type recorder struct {
	mu       sync.Mutex
	start    time.Time
	attempts map[string]int
	out      *json.Encoder
}

func (r *recorder) arrived(call, previous string) int {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.attempts[call]++
	_ = r.out.Encode(arrival{call, previous, float64(time.Since(r.start).Microseconds()) / 1000})
	return r.attempts[call]
}

func first(md metadata.MD, key string) string {
	if values := md.Get(key); len(values) > 0 {
		return values[0]
	}
	return ""
}

func number(md metadata.MD, key string) int {
	n, _ := strconv.Atoi(first(md, key))
	return n
}

// handle fails the first x-times attempts of a call with x-code, after x-sleep milliseconds.
func (r *recorder) handle(_ any, stream grpc.ServerStream) error {
	md, _ := metadata.FromIncomingContext(stream.Context())
	// Whether the headers of a call that its client gives up at once still arrive is chance; its message does not.
	if err := stream.RecvMsg(&wrapperspb.BytesValue{}); err != nil {
		return err
	}
	attempt := r.arrived(first(md, "x-call"), first(md, "grpc-previous-rpc-attempts"))
	select {
	case <-stream.Context().Done():
		return stream.Context().Err()
	case <-time.After(time.Duration(number(md, "x-sleep")) * time.Millisecond):
	}
	if attempt > number(md, "x-times") {
		return stream.SendMsg(&wrapperspb.BytesValue{Value: make([]byte, number(md, "x-size"))})
	}
	if pushback := first(md, "x-pushback"); pushback != "" {
		stream.SetTrailer(metadata.Pairs("grpc-retry-pushback-ms", pushback))
	}
	return status.Errorf(codes.Code(number(md, "x-code")), "attempt %d fails", attempt)
}

// loopback only lets connections of this machine in: the listener is on all addresses, because C core shares the
// tokens of a throttle among all channels to one address, and each call needs an address of its own.
type loopback struct{ net.Listener }

func (l loopback) Accept() (net.Conn, error) {
	for {
		conn, err := l.Listener.Accept()
		if err != nil {
			return nil, err
		}
		if address, ok := conn.RemoteAddr().(*net.TCPAddr); ok && address.IP.IsLoopback() {
			return conn, nil
		}
		conn.Close()
	}
}

func serve() error {
	listener, err := net.Listen("tcp4", ":0")
	if err != nil {
		return err
	}
	rec := &recorder{start: time.Now(), attempts: map[string]int{}, out: json.NewEncoder(os.Stdout)}
	server := grpc.NewServer(grpc.UnknownServiceHandler(rec.handle))
	fmt.Printf("listening on 127.0.0.1:%d\n", listener.Addr().(*net.TCPAddr).Port)
	go func() {
		_, _ = io.Copy(io.Discard, os.Stdin)
		server.Stop()
	}()
	return server.Serve(loopback{listener})
}
