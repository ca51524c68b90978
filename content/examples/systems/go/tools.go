package main

import (
	"context"
	"io"
	"net"
	"os/exec"

	"go.uber.org/zap"
	"go.uber.org/zap/zapcore"
	"google.golang.org/grpc"
	"google.golang.org/grpc/health"
	healthpb "google.golang.org/grpc/health/grpc_health_v1"
)

// logTo writes each warning as etcd's programs do, without the time and the line of the source.
func logTo(writer io.Writer) *zap.Logger {
	encoder := zapcore.NewJSONEncoder(zapcore.EncoderConfig{LevelKey: "level", MessageKey: "msg", NameKey: "logger", EncodeLevel: zapcore.LowercaseLevelEncoder})
	return zap.New(zapcore.NewCore(encoder, zapcore.AddSync(writer), zapcore.WarnLevel)).Named("etcd-client")
}

// serve starts a gRPC server, and returns its address.
func serve(register func(*grpc.Server)) string {
	server := grpc.NewServer()
	register(server)
	listener := must(net.Listen("tcp", "127.0.0.1:0"))
	go server.Serve(listener)
	return listener.Addr().String()
}

// silent accepts connections and says nothing.
func silent() string {
	listener := must(net.Listen("tcp", "127.0.0.1:0"))
	go func() {
		for {
			conn, err := listener.Accept()
			if err != nil {
				return
			}
			go io.Copy(io.Discard, conn)
		}
	}()
	return listener.Addr().String()
}

func nothing(*grpc.Server) {}

func notServing(server *grpc.Server) {
	service := health.NewServer()
	service.SetServingStatus("", healthpb.HealthCheckResponse_NOT_SERVING)
	healthpb.RegisterHealthServer(server, service)
}

// said runs a program, and returns all that it prints.
func said(ctx context.Context, program string, arguments ...string) any {
	// It leaves with a code for the failure that it prints.
	printed, _ := exec.CommandContext(ctx, "bin/"+program, arguments...).CombinedOutput()
	return string(printed)
}

var toolMessages = map[string]provocation{
	"health-probe-failed-to-connect": func(ctx context.Context) any {
		return said(ctx, "grpc-health-probe", "-addr", silent(), "-connect-timeout", "300ms")
	},
	"health-probe-not-serving": func(ctx context.Context) any {
		return said(ctx, "grpc-health-probe", "-addr", serve(notServing))
	},
	"health-probe-not-implemented": func(ctx context.Context) any {
		return said(ctx, "grpc-health-probe", "-addr", serve(nothing))
	},
	"grpcurl-failed-to-dial": func(ctx context.Context) any {
		return said(ctx, "grpcurl", "-plaintext", "-connect-timeout", "0.3", silent(), "list")
	},
	"grpcurl-no-reflection": func(ctx context.Context) any {
		return said(ctx, "grpcurl", "-plaintext", serve(nothing), "list")
	},
}
