package main

import (
	"context"
	"errors"
	"log/slog"
	"time"

	pb "examples/frameworks/gen/documentspb"

	"github.com/grpc-ecosystem/go-grpc-middleware/v2/interceptors/auth"
	"github.com/grpc-ecosystem/go-grpc-middleware/v2/interceptors/ratelimit"
	"github.com/grpc-ecosystem/go-grpc-middleware/v2/interceptors/recovery"
	"github.com/grpc-ecosystem/go-grpc-middleware/v2/interceptors/retry"
	"google.golang.org/grpc"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"
)

type documents struct {
	pb.UnimplementedDocumentsServer
}

// region go-grpc-middleware-return

// newServer decides what a panic and a missing token become; without the option of recovery
// a client would read UNKNOWN with the stack of the server.
func newServer(limiter ratelimit.Limiter) *grpc.Server {
	return grpc.NewServer(grpc.ChainUnaryInterceptor(
		recovery.UnaryServerInterceptor(recovery.WithRecoveryHandlerContext(
			func(ctx context.Context, cause any) error {
				slog.ErrorContext(ctx, "a handler panicked", "cause", cause)
				return status.Error(codes.Internal, "internal error, see the log of the server")
			})),
		ratelimit.UnaryServerInterceptor(limiter),
		auth.UnaryServerInterceptor(authenticate),
	))
}

func authenticate(ctx context.Context) (context.Context, error) {
	token, err := auth.AuthFromMD(ctx, "bearer")
	if err != nil {
		return nil, err
	}
	if token != "ada-token" {
		return nil, status.Error(codes.Unauthenticated, "the token has expired")
	}
	return ctx, nil
}

// endregion

// GetDocument returns an error that names no code.
func (documents) GetDocument(context.Context, *pb.GetDocumentRequest) (*pb.Document, error) {
	return nil, errors.New("the disk is full")
}

// UpdateDocument panics.
func (documents) UpdateDocument(context.Context, *pb.UpdateDocumentRequest) (*pb.Document, error) {
	panic("index out of range")
}

// region go-grpc-middleware-read

// dial retries what a server rejects for a moment: at most 3 attempts in all, longer pauses each time.
func dial(address string, options ...grpc.DialOption) (*grpc.ClientConn, error) {
	retrying := retry.UnaryClientInterceptor(
		retry.WithMax(3),
		retry.WithCodes(codes.Unavailable, codes.ResourceExhausted),
		retry.WithBackoff(retry.BackoffExponentialWithJitter(20*time.Millisecond, 0.2)),
	)
	return grpc.NewClient(address, append(options, grpc.WithChainUnaryInterceptor(retrying))...)
}

// endregion
