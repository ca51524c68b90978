package main

import (
	"context"
	"errors"
	"fmt"

	"google.golang.org/genproto/googleapis/rpc/errdetails"
	"google.golang.org/grpc"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/metadata"
	"google.golang.org/grpc/status"

	pb "examples/documents/gen/documentspb"
	"examples/documents/server"
)

// databaseError has what the errors of pgx and lib/pq have: a SQLSTATE and a text that clients must not see.
type databaseError string

func (e databaseError) SQLState() string { return string(e) }
func (e databaseError) Error() string    { return "ERROR: secret_table (SQLSTATE " + string(e) + ")" }

// exceptions are the errors that handlers let through, in the order of the record.
var exceptions = []struct {
	what string
	err  error
}{
	{"unique violation (23505)", databaseError("23505")},
	{"foreign key violation (23503)", fmt.Errorf("insert: %w", databaseError("23503"))},
	{"check violation (23514)", databaseError("23514")},
	{"serialization failure (40001)", databaseError("40001")},
	{"deadlock (40P01)", databaseError("40P01")},
	{"lock timeout (55P03)", databaseError("55P03")},
	{"statement timeout (57014)", databaseError("57014")},
	{"too many connections (53300)", databaseError("53300")},
	{"database starts (57P03)", databaseError("57P03")},
	{"validation", server.Invalid{Field: "title", Description: "must not be empty"}},
	{"row not found", fmt.Errorf("select: %w", server.ErrNoRow)},
	{"timeout of a dependency that only reads", server.ErrDependencyTimeout},
	{"status of the handler", status.Error(codes.PermissionDenied, "guest may not read this")},
	{"any other error", errors.New("password=secret")},
	{"no error", nil},
}

// failing lets the error through that the id of a document asks for.
type failing struct {
	pb.UnimplementedDocumentsServer
}

func (failing) GetDocument(_ context.Context, req *pb.GetDocumentRequest) (*pb.Document, error) {
	for _, exception := range exceptions {
		if exception.what == req.Id {
			return &pb.Document{}, exception.err
		}
	}
	return nil, fmt.Errorf("no exception %q", req.Id)
}

func printExceptions(ctx context.Context) error {
	s := grpc.NewServer(grpc.UnaryInterceptor(server.ConvertErrors))
	pb.RegisterDocumentsServer(s, failing{})
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
	ctx = metadata.AppendToOutgoingContext(ctx, "x-request-id", "req-9")
	for _, exception := range exceptions {
		_, err := docs.GetDocument(ctx, &pb.GetDocumentRequest{Id: exception.what})
		if err == nil {
			fmt.Printf("%s: code 0\n", exception.what)
			continue
		}
		st := status.Convert(err)
		fmt.Printf("%s: code %d, %s, %s\n", exception.what, st.Code(), detailOf(st), st.Message())
	}
	return nil
}

func detailOf(st *status.Status) string {
	for _, detail := range st.Details() {
		switch d := detail.(type) {
		case *errdetails.ErrorInfo:
			return "ErrorInfo " + d.Reason
		case *errdetails.PreconditionFailure:
			return "PreconditionFailure " + d.Violations[0].Type
		case *errdetails.RetryInfo:
			return fmt.Sprintf("RetryInfo %ds", d.RetryDelay.Seconds)
		case *errdetails.BadRequest:
			return "BadRequest " + d.FieldViolations[0].Field
		}
	}
	return "no detail"
}
