package main

import (
	"context"
	"errors"
	"fmt"

	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"
)

// printPitfalls shows what surprises people in grpc-go.
func printPitfalls() {
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	fmt.Println("status.Code of a context error:", status.Code(ctx.Err()))
	fmt.Println("after status.FromContextError:", status.FromContextError(ctx.Err()).Code())
	wrapped := fmt.Errorf("load user: %w", status.Error(codes.NotFound, "no such user"))
	found, ok := status.FromError(wrapped)
	fmt.Println("status in a wrapped error:", ok, found.Code(), found.Message())
	plain := errors.New("load user")
	fmt.Println("status of a plain error:", status.Code(plain))
}
