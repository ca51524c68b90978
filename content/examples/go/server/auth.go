package server

import (
	"context"

	"google.golang.org/grpc"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/metadata"
	"google.golang.org/grpc/status"
)

var users = map[string]string{"Bearer ada-token": "ada", "Bearer guest-token": "guest"}

type userKey struct{}

func userOf(ctx context.Context) string {
	user, _ := ctx.Value(userKey{}).(string)
	return user
}

// region unauthenticated-return
// Authenticate runs before every handler. It only finds out who is calling.
func Authenticate(
	ctx context.Context, req any, info *grpc.UnaryServerInfo, next grpc.UnaryHandler,
) (any, error) {
	tokens := metadata.ValueFromIncomingContext(ctx, "authorization")
	if len(tokens) == 0 {
		return nil, status.Error(codes.Unauthenticated, "no token in the authorization metadata")
	}
	user, ok := users[tokens[0]]
	if !ok {
		return nil, status.Error(codes.Unauthenticated, "the token has expired")
	}
	return next(context.WithValue(ctx, userKey{}, user), req)
}

// endregion
