package main

import (
	"context"
	"errors"

	pb "examples/frameworks/gen/documentspb"

	"google.golang.org/genproto/googleapis/rpc/errdetails"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"
)

type documents struct {
	pb.UnimplementedDocumentsServer
}

// region go-zero-return

// GetDocument returns a status of grpc-go; the interceptors of zrpc pass it on unchanged.
func (documents) GetDocument(_ context.Context, request *pb.GetDocumentRequest) (*pb.Document, error) {
	failure, err := status.New(codes.NotFound, "document "+request.Id+" does not exist").
		WithDetails(&errdetails.ErrorInfo{
			Reason:   "DOCUMENT_NOT_FOUND",
			Domain:   "documents.example",
			Metadata: map[string]string{"id": request.Id},
		})
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

// CreateDocument breaks an invariant.
func (documents) CreateDocument(context.Context, *pb.CreateDocumentRequest) (*pb.Document, error) {
	return nil, status.Error(codes.Internal, "the index is damaged")
}

// UpdateDocument panics.
func (documents) UpdateDocument(context.Context, *pb.UpdateDocumentRequest) (*pb.Document, error) {
	panic("index out of range")
}

// ReadContent returns a number of its own in place of a code.
func (documents) ReadContent(context.Context, *pb.ReadContentRequest) (*pb.ReadContentResponse, error) {
	return nil, status.Error(10001, "the quota is used up")
}

// SearchDocuments works until its context ends.
func (documents) SearchDocuments(ctx context.Context, _ *pb.SearchDocumentsRequest) (*pb.SearchDocumentsResponse, error) {
	<-ctx.Done()
	return nil, ctx.Err()
}

// region go-zero-read

// missingDocument reads the details of a call from the logic of an HTTP API.
func missingDocument(err error) (id string, ok bool) {
	failure, ok := status.FromError(err)
	if !ok || failure.Code() != codes.NotFound {
		return "", false
	}
	for _, detail := range failure.Details() {
		if info, isInfo := detail.(*errdetails.ErrorInfo); isInfo && info.Reason == "DOCUMENT_NOT_FOUND" {
			return info.Metadata["id"], true
		}
	}
	return "", false
}

// endregion
