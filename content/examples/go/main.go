// Command documents runs one example: a server on a free loopback port and a client that calls
// it.
package main

import (
	"cmp"
	"context"
	"fmt"
	"io"
	"log"
	"net"
	"os"
	"runtime"
	"slices"
	"time"

	"google.golang.org/grpc"
	"google.golang.org/grpc/credentials/insecure"

	"examples/documents/client"
	pb "examples/documents/gen/documentspb"
	"examples/documents/reproduce"
	"examples/documents/server"
)

func main() {
	log.SetOutput(os.Stderr)
	if len(os.Args) < 2 {
		log.Fatal("usage: run.sh <name>; run.sh list shows the names")
	}
	ctx, cancel := context.WithTimeout(context.Background(), 15*time.Second)
	defer cancel()
	if err := run(ctx, os.Args[1]); err != nil {
		log.Fatal(err)
	}
}

func run(ctx context.Context, name string) error {
	if example, ok := examples[name]; ok {
		return runExample(ctx, example)
	}
	if provoke, ok := reproduce.Messages[name]; ok {
		fmt.Println(provoke(ctx))
		return nil
	}
	if command, ok := commands[name]; ok {
		return command(ctx)
	}
	return fmt.Errorf("there is no example %q", name)
}

var commands map[string]func(ctx context.Context) error

// hidden are commands that other examples start; they are no examples themselves.
var hidden = []string{"serve-buggy", "serve-recovering", "serve-provoking"}

func init() {
	commands = map[string]func(ctx context.Context) error{
		"list":             func(context.Context) error { return list() },
		"constants":        func(context.Context) error { return printConstants() },
		"versions":         func(context.Context) error { return versions() },
		"http":             func(context.Context) error { client.PrintHTTP(); return nil },
		"serve":            func(context.Context) error { return serve() },
		"panic":            func(ctx context.Context) error { return crash(ctx, "serve-buggy") },
		"panic-recovered":  func(ctx context.Context) error { return crash(ctx, "serve-recovering") },
		"conditions":       reproduce.PrintConditions,
		"connections":      printConnections,
		"exceptions":       printExceptions,
		"pitfalls":         func(ctx context.Context) error { printPitfalls(); return printWirePitfalls(ctx) },
		"provoke":          provoke,
		"streams":          printStreams,
		"serve-provoking":  func(context.Context) error { return serveProvoking() },
		"serve-buggy":      func(context.Context) error { return serveBuggy(server.Authenticate) },
		"serve-recovering": func(context.Context) error { return serveBuggy(server.Recover, server.Authenticate) },
		"call":             func(context.Context) error { return callEach() },
	}
}

func list() error {
	names := []string{"minimal"} // a program of its own
	for name := range examples {
		names = append(names, name)
	}
	for name := range reproduce.Messages {
		names = append(names, name)
	}
	for name := range commands {
		if !slices.Contains(hidden, name) {
			names = append(names, name)
		}
	}
	slices.Sort(names)
	for _, name := range names {
		fmt.Println(name)
	}
	return nil
}

func versions() error {
	fmt.Println("grpc-go", grpc.Version)
	fmt.Println("go", runtime.Version()[len("go"):])
	return nil
}

// start serves on a free port of the loopback interface.
func start(s *grpc.Server) (string, error) {
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return "", err
	}
	go s.Serve(listener)
	return listener.Addr().String(), nil
}

// distant is a connection that takes as long as one to the next city. Without it the deadline
// of a call ends on both sides at the same moment, and chance decides which of them reports it.
type distant struct{ net.Conn }

func (d distant) Read(into []byte) (int, error) {
	n, err := d.Conn.Read(into)
	time.Sleep(10 * time.Millisecond)
	return n, err
}

func dialDistant(ctx context.Context, address string) (net.Conn, error) {
	conn, err := (&net.Dialer{}).DialContext(ctx, "tcp", address)
	if err != nil {
		return nil, err
	}
	return distant{conn}, nil
}

func connect(address string) (pb.DocumentsClient, io.Closer, error) {
	conn, err := grpc.NewClient(address,
		grpc.WithTransportCredentials(insecure.NewCredentials()), grpc.WithContextDialer(dialDistant))
	if err != nil {
		return nil, nil, err
	}
	return pb.NewDocumentsClient(conn), conn, nil
}

func serve() error {
	s := grpc.NewServer(grpc.UnaryInterceptor(server.Authenticate))
	server.New().Register(s)
	return serveUntilClosed(s)
}

func serveUntilClosed(s *grpc.Server) error {
	address, err := start(s)
	if err != nil {
		return err
	}
	fmt.Println("listening on", address)
	io.Copy(io.Discard, os.Stdin)
	s.Stop()
	return nil
}

func linkBase() string {
	return cmp.Or(os.Getenv("GRPC_CODES_URL"), "https://grpc-codes.example")
}

func runExample(ctx context.Context, example example) error {
	interceptors := []grpc.UnaryServerInterceptor{server.Authenticate}
	if example.links {
		interceptors = slices.Insert(interceptors, 0, server.LinkErrors(linkBase()))
	}
	s := grpc.NewServer(grpc.ChainUnaryInterceptor(interceptors...))
	service := server.New()
	service.Register(s)
	address, err := start(s)
	if err != nil {
		return err
	}
	defer s.Stop()
	docs, conn, err := connect(address)
	if err != nil {
		return err
	}
	defer conn.Close()
	if example.inspect != nil {
		return example.inspect(ctx, docs, service)
	}
	return example.run(ctx, docs)
}
