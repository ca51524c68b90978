package main

import (
	"context"
	"errors"
	"fmt"
	"strconv"

	pb "examples/frameworks/gen/documentspb"

	kerrors "github.com/go-kratos/kratos/v3/errors"
)

type documents struct {
	pb.UnimplementedDocumentsServer
}

// region kratos-return

// GetDocument names an HTTP status; Kratos derives NOT_FOUND from it.
// Reason and metadata travel as google.rpc.ErrorInfo.
func (documents) GetDocument(_ context.Context, request *pb.GetDocumentRequest) (*pb.Document, error) {
	return nil, kerrors.NotFound("DOCUMENT_NOT_FOUND", "document "+request.Id+" does not exist").
		WithMetadata(map[string]string{"id": request.Id})
}

// endregion

// DeleteDocument returns an error that names no code.
func (documents) DeleteDocument(context.Context, *pb.DeleteDocumentRequest) (*pb.DeleteDocumentResponse, error) {
	return nil, errors.New("the disk is full")
}

// CreateDocument returns the HTTP status that its request names.
func (documents) CreateDocument(_ context.Context, request *pb.CreateDocumentRequest) (*pb.Document, error) {
	number, err := strconv.Atoi(request.Id)
	if err != nil {
		return nil, err
	}
	return nil, kerrors.New(number, "STATUS", "as requested")
}

// UpdateDocument panics.
func (documents) UpdateDocument(context.Context, *pb.UpdateDocumentRequest) (*pb.Document, error) {
	panic("index out of range")
}

// ReadContent returns a business number in place of an HTTP status.
func (documents) ReadContent(context.Context, *pb.ReadContentRequest) (*pb.ReadContentResponse, error) {
	return nil, kerrors.New(10001, "QUOTA_USED", "the quota is used up")
}

// SearchDocuments works until its context ends.
func (documents) SearchDocuments(ctx context.Context, _ *pb.SearchDocumentsRequest) (*pb.SearchDocumentsResponse, error) {
	<-ctx.Done()
	return nil, ctx.Err()
}

// region kratos-read

// showDocument decides by reason, which says more than the code.
func showDocument(ctx context.Context, client pb.DocumentsClient, id string) string {
	document, err := client.GetDocument(ctx, &pb.GetDocumentRequest{Id: id})
	if err == nil {
		return document.Title
	}
	failure := kerrors.FromError(err)
	if failure.Reason == "DOCUMENT_NOT_FOUND" {
		return fmt.Sprintf("HTTP %d, %s: nothing under %s", failure.Code, failure.Reason, failure.Metadata["id"])
	}
	return "cannot be shown: " + failure.Message
}

// endregion
