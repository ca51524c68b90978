package server

import (
	"context"
	"errors"
	"log"
	"time"

	"google.golang.org/genproto/googleapis/rpc/errdetails"
	"google.golang.org/grpc"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"
	"google.golang.org/protobuf/protoadapt"
	"google.golang.org/protobuf/types/known/durationpb"
)

// ErrNoRow is what the layer below the handlers returns for a row that is not there.
var ErrNoRow = errors.New("no row")

// ErrDependencyTimeout is what a client of another service returns when a call that only reads did not end
// in time, although this call has time left.
var ErrDependencyTimeout = errors.New("a dependency timed out")

// Invalid names the field that a check of the domain rejected.
type Invalid struct{ Field, Description string }

func (i Invalid) Error() string { return i.Field + " " + i.Description }

// region exceptions-interceptor
// ConvertErrors turns the errors of the layers below into codes, in one place. The client gets no text
// of a database: what is not listed becomes Internal, and the log gets the cause.
func ConvertErrors(
	ctx context.Context, req any, info *grpc.UnaryServerInfo, next grpc.UnaryHandler,
) (any, error) {
	resp, err := next(ctx, req)
	if err == nil {
		return resp, nil
	}
	var database interface{ SQLState() string } // the errors of pgx and lib/pq have it
	var invalid Invalid
	switch {
	case isStatus(err):
		return nil, err
	case ctx.Err() != nil:
		return nil, status.FromContextError(ctx.Err()).Err()
	case errors.As(err, &invalid):
		return nil, with(codes.InvalidArgument, "1 field needs attention", &errdetails.BadRequest{
			FieldViolations: []*errdetails.BadRequest_FieldViolation{
				{Field: invalid.Field, Description: invalid.Description},
			}})
	case errors.Is(err, ErrNoRow):
		return nil, status.Error(codes.NotFound, "it does not exist")
	case errors.Is(err, ErrDependencyTimeout):
		return nil, later("a service that this one needs did not respond in time")
	case errors.As(err, &database):
		if converted := ofDatabase(database.SQLState()); converted != nil {
			return nil, converted
		}
	}
	log.Printf("request %s: %s: %v", requestID(ctx), info.FullMethod, err)
	return nil, status.Errorf(codes.Internal, "the handler failed; report request %s", requestID(ctx))
}

// endregion

// region exceptions-sqlstate
// ofDatabase converts what a caller can do something about. Other states, such as 42501 (the service
// itself lacks a permission), are bugs or outages of the service.
func ofDatabase(state string) error {
	switch state {
	case "23505": // unique_violation
		return with(codes.AlreadyExists, "it exists already",
			&errdetails.ErrorInfo{Reason: "UNIQUE_VIOLATION", Domain: "documents.example"})
	case "23503": // foreign_key_violation
		return with(codes.FailedPrecondition, "a row that it refers to is missing, or it is still referred to",
			&errdetails.PreconditionFailure{Violations: []*errdetails.PreconditionFailure_Violation{
				{Type: "FOREIGN_KEY"},
			}})
	case "23514": // check_violation
		return status.Error(codes.InvalidArgument, "a value is outside what the database allows")
	case "40001", "40P01", "55P03": // serialization_failure, deadlock_detected, lock_not_available
		return status.Error(codes.Aborted, "another transaction was in the way; retry the whole transaction")
	case "57014": // query_canceled: the statement's own time limit, and it was rolled back
		return later("the database did not respond in time")
	case "53300", "57P03": // too_many_connections, cannot_connect_now
		return later("the database is not available")
	}
	return nil
}

func later(message string) error {
	return with(codes.Unavailable, message, &errdetails.RetryInfo{RetryDelay: durationpb.New(time.Second)})
}

// endregion

func isStatus(err error) bool {
	_, ok := status.FromError(err)
	return ok
}

func with(code codes.Code, message string, detail protoadapt.MessageV1) error {
	st, err := status.New(code, message).WithDetails(detail)
	if err != nil {
		return err
	}
	return st.Err()
}
