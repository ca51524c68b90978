package client

import (
	"context"
	"errors"
	"fmt"
	"io"
	"time"

	"google.golang.org/genproto/googleapis/rpc/errdetails"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/metadata"
	"google.golang.org/grpc/status"

	pb "examples/documents/gen/documentspb"
)

// region cancelled-handle
// Watch shows a document until the user closes the page: Canceled is then the expected end. io.EOF
// is the end of a stream that closed with OK. The deadline limits streams that never end.
func Watch(
	ctx context.Context, docs pb.DocumentsClient, id string, show func(*pb.Document) (closed bool),
) error {
	ctx, cancel := context.WithTimeout(ctx, time.Hour)
	defer cancel()
	stream, err := docs.WatchDocument(ctx, &pb.WatchDocumentRequest{Id: id})
	if err != nil {
		return err
	}
	for {
		doc, err := stream.Recv()
		if errors.Is(err, io.EOF) {
			return nil
		}
		if status.Code(err) == codes.Canceled && ctx.Err() != nil {
			fmt.Println(err)
			return nil
		}
		if err != nil {
			return err
		}
		if show(doc) {
			cancel()
		}
	}
}

// endregion

// region unknown-handle
// Export does not retry after Unknown: the export could have run.
func Export(
	ctx context.Context, docs pb.DocumentsClient, req *pb.ExportDocumentRequest, requestID string,
) ([]byte, error) {
	ctx, cancel := context.WithTimeout(ctx, 5*time.Second)
	defer cancel()
	ctx = metadata.AppendToOutgoingContext(ctx, "x-request-id", requestID)
	resp, err := docs.ExportDocument(ctx, req)
	if status.Code(err) == codes.Unknown {
		fmt.Println(err)
		fmt.Println("not retried; look for request", requestID, "in the server's log")
	}
	return resp.GetFile(), err
}

// endregion

// region internal-handle
// ExportBook shows the user an id to report. The bug is in the service, so a retry only adds load.
func ExportBook(
	ctx context.Context, docs pb.DocumentsClient, id, requestID string,
) ([]byte, error) {
	ctx, cancel := context.WithTimeout(ctx, 5*time.Second)
	defer cancel()
	ctx = metadata.AppendToOutgoingContext(ctx, "x-request-id", requestID)
	resp, err := docs.ExportDocument(ctx, &pb.ExportDocumentRequest{Id: id, Format: "epub"})
	if status.Code(err) == codes.Internal {
		fmt.Println(err)
		return nil, fmt.Errorf("the document service has a bug, please report request %s: %w", requestID, err)
	}
	return resp.GetFile(), err
}

// endregion

// region data-loss-handle
// ReadOrAlarm stops at damaged data: no retry, and no write over bytes that a backup can repair.
func ReadOrAlarm(
	ctx context.Context, docs pb.DocumentsClient, id string, alarm func(string),
) ([]byte, error) {
	ctx, cancel := context.WithTimeout(ctx, 5*time.Second)
	defer cancel()
	resp, err := docs.ReadContent(ctx, &pb.ReadContentRequest{Id: id, Limit: 1000})
	if status.Code(err) == codes.DataLoss {
		fmt.Println(err)
		alarm("restore " + id + " from a backup")
	}
	return resp.GetData(), err
}

// endregion

// region permission-denied-handle
// DeleteFolderOrAsk shows which permission is missing and who can grant it. A retry cannot change
// the permissions of the user.
func DeleteFolderOrAsk(ctx context.Context, docs pb.DocumentsClient, folder string) error {
	ctx, cancel := context.WithTimeout(ctx, 5*time.Second)
	defer cancel()
	_, err := docs.DeleteFolder(ctx, &pb.DeleteFolderRequest{Folder: folder})
	if status.Code(err) != codes.PermissionDenied {
		return err
	}
	fmt.Println(err)
	for _, detail := range status.Convert(err).Details() {
		if info, ok := detail.(*errdetails.ErrorInfo); ok && info.Reason == "MISSING_PERMISSION" {
			fmt.Println("ask an owner of", folder, "for", info.Metadata["permission"])
		}
	}
	return err
}

// endregion
