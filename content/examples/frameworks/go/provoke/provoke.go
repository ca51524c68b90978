// Package provoke has a plain gRPC server that returns the code its caller names, and counts the requests.
package provoke

import (
	"context"
	"fmt"
	"net"
	"path"
	"slices"
	"sync"

	"google.golang.org/grpc"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"
	"google.golang.org/protobuf/types/known/emptypb"
)

// Codes are all codes but OK, in the order of their numbers.
var Codes = []string{
	"CANCELLED", "UNKNOWN", "INVALID_ARGUMENT", "DEADLINE_EXCEEDED", "NOT_FOUND", "ALREADY_EXISTS",
	"PERMISSION_DENIED", "RESOURCE_EXHAUSTED", "FAILED_PRECONDITION", "ABORTED", "OUT_OF_RANGE",
	"UNIMPLEMENTED", "INTERNAL", "UNAVAILABLE", "DATA_LOSS", "UNAUTHENTICATED",
}

// Name is what the specification calls a code.
func Name(code codes.Code) string {
	if code == codes.OK {
		return "OK"
	}
	if int(code) > len(Codes) {
		return fmt.Sprintf("%d", code)
	}
	return Codes[code-1]
}

// Number is the code of a name.
func Number(name string) codes.Code { return codes.Code(slices.Index(Codes, name) + 1) }

// Server counts the requests of each method.
type Server struct {
	Address  string
	lock     sync.Mutex
	requests map[string]int
	server   *grpc.Server
}

// Start listens on a free port of the loopback.
func Start() *Server {
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		panic(err)
	}
	s := &Server{Address: listener.Addr().String(), requests: map[string]int{}}
	s.server = grpc.NewServer(grpc.UnknownServiceHandler(s.handle))
	go s.server.Serve(listener)
	return s
}

func (s *Server) handle(_ any, stream grpc.ServerStream) error {
	method, _ := grpc.MethodFromServerStream(stream)
	name := path.Base(method)
	s.lock.Lock()
	s.requests[name]++
	s.lock.Unlock()
	// Health checks among others: a client takes a server without them for healthy.
	if !slices.Contains(Codes, name) {
		return status.Error(codes.Unimplemented, "no code of that name")
	}
	return status.Error(Number(name), "provoked")
}

// Requests says how many requests for a code arrived.
func (s *Server) Requests(name string) int {
	s.lock.Lock()
	defer s.lock.Unlock()
	return s.requests[name]
}

// Stop ends the server.
func (s *Server) Stop() { s.server.Stop() }

// Call asks for a code.
func Call(ctx context.Context, conn grpc.ClientConnInterface, name string) error {
	return conn.Invoke(ctx, "/provoke.Codes/"+name, &emptypb.Empty{}, &emptypb.Empty{})
}

// Opened prints for each code whether a client stopped to send requests after many calls that ended with it,
// and what a call returned for which no request was sent.
func Opened(conn grpc.ClientConnInterface, server *Server) {
	const calls = 200
	for _, name := range Codes {
		var rejected error
		for range calls {
			before := server.Requests(name)
			if err := Call(context.Background(), conn, name); server.Requests(name) == before {
				rejected = err
			}
		}
		if rejected == nil {
			fmt.Printf("breaker after %s: closed\n", name)
		} else {
			fmt.Printf("breaker after %s: open, %s\n", name, Describe(rejected))
		}
	}
}

// Describe gives code and message of an error as a client of grpc-go reads them.
func Describe(err error) string {
	s, ok := status.FromError(err)
	if !ok {
		return fmt.Sprintf("no status, %s: %v", Name(status.Code(err)), err)
	}
	return fmt.Sprintf("%s: %s", Name(s.Code()), s.Message())
}
