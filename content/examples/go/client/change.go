package client

import (
	"context"
	"fmt"
	"time"

	"google.golang.org/genproto/googleapis/rpc/errdetails"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"

	pb "examples/documents/gen/documentspb"
)

// region invalid-argument-handle
// Create shows each problem beside its field. It never sends the same request again.
func Create(ctx context.Context, docs pb.DocumentsClient, req *pb.CreateDocumentRequest) error {
	ctx, cancel := context.WithTimeout(ctx, 5*time.Second)
	defer cancel()
	_, err := docs.CreateDocument(ctx, req)
	if status.Code(err) != codes.InvalidArgument {
		return err
	}
	fmt.Println(err)
	for _, detail := range status.Convert(err).Details() {
		if bad, ok := detail.(*errdetails.BadRequest); ok {
			for _, violation := range bad.FieldViolations {
				fmt.Printf("%s: %s\n", violation.Field, violation.Description)
			}
		}
	}
	return err
}

// endregion

// region not-found-handle
// Title expects NotFound: the document is not there. Any other error stays an error.
func Title(ctx context.Context, docs pb.DocumentsClient, id string) (string, error) {
	ctx, cancel := context.WithTimeout(ctx, 5*time.Second)
	defer cancel()
	doc, err := docs.GetDocument(ctx, &pb.GetDocumentRequest{Id: id})
	switch status.Code(err) {
	case codes.OK:
		return doc.Title, nil
	case codes.NotFound:
		fmt.Println(err)
		return "(no such document)", nil
	default:
		return "", err
	}
}

// endregion

// region already-exists-handle
// CreateOnce is safe to retry: if an earlier attempt got through, the stored document is ours.
func CreateOnce(
	ctx context.Context, docs pb.DocumentsClient, req *pb.CreateDocumentRequest,
) (*pb.Document, error) {
	ctx, cancel := context.WithTimeout(ctx, 5*time.Second)
	defer cancel()
	created, err := docs.CreateDocument(ctx, req)
	if status.Code(err) != codes.AlreadyExists {
		return created, err
	}
	fmt.Println(err)
	found, readErr := docs.GetDocument(ctx, &pb.GetDocumentRequest{Id: req.Id})
	if readErr != nil {
		return nil, readErr
	}
	if found.Title == req.Title && found.Text == req.Text {
		fmt.Println("same content: an earlier attempt got through")
		return found, nil
	}
	return nil, err
}

// endregion

// region failed-precondition-handle
// DeleteFolder brings the folder into the state that the call needs, and only then calls again.
// One deadline covers all of its calls.
func DeleteFolder(ctx context.Context, docs pb.DocumentsClient, folder string) error {
	ctx, cancel := context.WithTimeout(ctx, 5*time.Second)
	defer cancel()
	_, err := docs.DeleteFolder(ctx, &pb.DeleteFolderRequest{Folder: folder})
	if status.Code(err) != codes.FailedPrecondition {
		return err
	}
	fmt.Println(err)
	inside, err := docs.SearchDocuments(ctx, &pb.SearchDocumentsRequest{Folder: folder})
	if err != nil {
		return err
	}
	for _, id := range inside.Ids {
		fmt.Println("deleting", id)
		if _, err := docs.DeleteDocument(ctx, &pb.DeleteDocumentRequest{Id: id}); err != nil {
			return err
		}
	}
	_, err = docs.DeleteFolder(ctx, &pb.DeleteFolderRequest{Folder: folder})
	return err
}

// endregion

// region out-of-range-handle
// ReadAll reads a text of unknown length. OutOfRange tells that it ends here. One deadline covers
// the whole loop.
func ReadAll(ctx context.Context, docs pb.DocumentsClient, id string) (text []byte, err error) {
	ctx, cancel := context.WithTimeout(ctx, 5*time.Second)
	defer cancel()
	for {
		resp, err := docs.ReadContent(ctx, &pb.ReadContentRequest{Id: id, Offset: int64(len(text)), Limit: 20})
		if status.Code(err) == codes.OutOfRange {
			fmt.Println(err)
			return text, nil
		}
		if err != nil {
			return nil, err
		}
		text = append(text, resp.Data...)
	}
}

// endregion

// region unimplemented-handle
// Summary also works with a server that is older than this client.
func Summary(ctx context.Context, docs pb.DocumentsClient, id string) (string, error) {
	ctx, cancel := context.WithTimeout(ctx, 5*time.Second)
	defer cancel()
	resp, err := docs.SummarizeDocument(ctx, &pb.SummarizeDocumentRequest{Id: id})
	if err == nil {
		return resp.Summary, nil
	}
	if status.Code(err) != codes.Unimplemented {
		return "", err
	}
	fmt.Println(err)
	fmt.Println("this server cannot summarize; showing the title")
	doc, err := docs.GetDocument(ctx, &pb.GetDocumentRequest{Id: id})
	return doc.GetTitle(), err
}

// endregion
