package main

import (
	"context"
	"errors"
	"fmt"

	pb "examples/frameworks/gen/documentspb"
	"examples/frameworks/gen/documentspb/documentspbconnect"
	"examples/frameworks/provoke"

	"connectrpc.com/connect"
	"google.golang.org/genproto/googleapis/rpc/errdetails"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"
)

type documents struct {
	documentspbconnect.UnimplementedDocumentsHandler
	// The server that this one calls in turn.
	behind documentspbconnect.DocumentsClient
}

// region connect-return

// GetDocument returns a code with a detail; *connect.Error is the only error that carries a code.
func (documents) GetDocument(
	_ context.Context, request *connect.Request[pb.GetDocumentRequest],
) (*connect.Response[pb.Document], error) {
	failure := connect.NewError(connect.CodeNotFound, errors.New("document "+request.Msg.Id+" does not exist"))
	detail, err := connect.NewErrorDetail(&errdetails.ErrorInfo{
		Reason:   "DOCUMENT_NOT_FOUND",
		Domain:   "documents.example",
		Metadata: map[string]string{"id": request.Msg.Id},
	})
	if err != nil {
		return nil, err
	}
	failure.AddDetail(detail)
	return nil, failure
}

// endregion

// CreateDocument returns the code that its request names.
func (documents) CreateDocument(
	_ context.Context, request *connect.Request[pb.CreateDocumentRequest],
) (*connect.Response[pb.Document], error) {
	return nil, connect.NewError(connect.Code(provoke.Number(request.Msg.Id)), errors.New("provoked"))
}

// DeleteDocument returns an error without a code.
func (documents) DeleteDocument(
	_ context.Context, request *connect.Request[pb.DeleteDocumentRequest],
) (*connect.Response[pb.DeleteDocumentResponse], error) {
	switch request.Msg.Id {
	case "ended":
		return nil, fmt.Errorf("reading the index: %w", context.DeadlineExceeded)
	case "cancelled":
		return nil, fmt.Errorf("reading the index: %w", context.Canceled)
	case "grpc-go":
		return nil, status.Error(codes.NotFound, "no such document")
	}
	return nil, errors.New("the disk is full")
}

// UpdateDocument panics.
func (documents) UpdateDocument(
	context.Context, *connect.Request[pb.UpdateDocumentRequest],
) (*connect.Response[pb.Document], error) {
	panic("index out of range")
}

// ReadContent returns the error of a call to another server as it is.
func (d documents) ReadContent(
	ctx context.Context, request *connect.Request[pb.ReadContentRequest],
) (*connect.Response[pb.ReadContentResponse], error) {
	_, err := d.behind.GetDocument(ctx, connect.NewRequest(&pb.GetDocumentRequest{Id: request.Msg.Id}))
	return nil, err
}

// WatchDocument ends its stream with an error.
func (documents) WatchDocument(
	context.Context, *connect.Request[pb.WatchDocumentRequest], *connect.ServerStream[pb.Document],
) error {
	return connect.NewError(connect.CodeUnavailable, errors.New("the index restarts"))
}

// region connect-read

// missingDocument reads code and detail of an error that a client returned.
func missingDocument(err error) (id string, ok bool) {
	var failure *connect.Error
	if connect.CodeOf(err) != connect.CodeNotFound || !errors.As(err, &failure) {
		return "", false
	}
	for _, detail := range failure.Details() {
		message, err := detail.Value()
		if err != nil {
			continue
		}
		if info, isInfo := message.(*errdetails.ErrorInfo); isInfo && info.Reason == "DOCUMENT_NOT_FOUND" {
			return info.Metadata["id"], true
		}
	}
	return "", false
}

// endregion
