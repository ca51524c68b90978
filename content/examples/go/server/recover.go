package server

import (
	"context"
	"log"
	"runtime/debug"

	"google.golang.org/grpc"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"
)

// region panic-recover
// Recover turns the panic of a handler into Internal. grpc-go recovers from none, so without it one
// bad request ends the process and every call in it. The log gets the cause and the stack, the
// client an id to report.
func Recover(
	ctx context.Context, req any, info *grpc.UnaryServerInfo, next grpc.UnaryHandler,
) (resp any, err error) {
	defer func() {
		if cause := recover(); cause != nil {
			request := requestID(ctx)
			log.Printf("request %s: panic in %s: %v\n%s", request, info.FullMethod, cause, debug.Stack())
			resp, err = nil, status.Errorf(codes.Internal, "the handler failed; report request %s", request)
		}
	}()
	return next(ctx, req)
}

// endregion
