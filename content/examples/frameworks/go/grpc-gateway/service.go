package main

import (
	"context"
	"errors"
	"net/http"

	pb "examples/frameworks/gen/documentspb"
	"examples/frameworks/provoke"

	"github.com/grpc-ecosystem/grpc-gateway/v2/runtime"
	"google.golang.org/genproto/googleapis/rpc/errdetails"
	"google.golang.org/grpc"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"
)

type documents struct {
	pb.UnimplementedDocumentsServer
}

// region grpc-gateway-return

// GetDocument returns a status of grpc-go; the gateway writes it as JSON, details included.
func (documents) GetDocument(_ context.Context, request *pb.GetDocumentRequest) (*pb.Document, error) {
	failure, err := status.New(codes.NotFound, "document "+request.Id+" does not exist").
		WithDetails(&errdetails.ErrorInfo{Reason: "DOCUMENT_NOT_FOUND", Domain: "documents.example"})
	if err != nil {
		return nil, err
	}
	return nil, failure.Err()
}

// endregion

// DeleteDocument returns an error that names no code.
func (documents) DeleteDocument(context.Context, *pb.DeleteDocumentRequest) (*pb.DeleteDocumentResponse, error) {
	return nil, errors.New("the disk is full")
}

// ReadContent returns the code that its request names.
func (documents) ReadContent(_ context.Context, request *pb.ReadContentRequest) (*pb.ReadContentResponse, error) {
	return nil, status.Error(codes.Code(request.Offset), provoke.Name(codes.Code(request.Offset)))
}

// WatchDocument sends a document, then ends with an error; or ends at once.
func (documents) WatchDocument(request *pb.WatchDocumentRequest, stream grpc.ServerStreamingServer[pb.Document]) error {
	if request.Id == "guides/retry" {
		if err := stream.Send(&pb.Document{Id: request.Id}); err != nil {
			return err
		}
	}
	return status.Error(codes.Unavailable, "the index restarts")
}

// region grpc-gateway-read

// asConflict changes the HTTP status of one code and leaves the body to the gateway.
func asConflict(
	ctx context.Context, mux *runtime.ServeMux, marshaler runtime.Marshaler,
	response http.ResponseWriter, request *http.Request, err error,
) {
	if status.Code(err) == codes.FailedPrecondition {
		err = &runtime.HTTPStatusError{HTTPStatus: http.StatusConflict, Err: err}
	}
	runtime.DefaultHTTPErrorHandler(ctx, mux, marshaler, response, request, err)
}

// endregion
