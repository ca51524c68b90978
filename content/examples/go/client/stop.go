package client

import (
	"context"
	"fmt"

	"google.golang.org/genproto/googleapis/rpc/errdetails"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/metadata"
	"google.golang.org/grpc/status"

	pb "examples/documents/gen/documentspb"
)

// region cancelled-handle
// Watch shows a document until the reader closes the page. Canceled is then the end that was
// asked for.
func Watch(
	ctx context.Context, docs pb.DocumentsClient, id string, show func(*pb.Document) (closed bool),
) error {
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	stream, err := docs.WatchDocument(ctx, &pb.WatchDocumentRequest{Id: id})
	if err != nil {
		return err
	}
	for {
		doc, err := stream.Recv()
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
// Export does not repeat after Unknown: nobody can tell whether the export ran.
func Export(
	ctx context.Context, docs pb.DocumentsClient, req *pb.ExportDocumentRequest, requestID string,
) ([]byte, error) {
	ctx = metadata.AppendToOutgoingContext(ctx, "x-request-id", requestID)
	resp, err := docs.ExportDocument(ctx, req)
	if status.Code(err) == codes.Unknown {
		fmt.Println(err)
		fmt.Println("not repeated; look for request", requestID, "in the server's log")
	}
	return resp.GetFile(), err
}

// endregion

// region internal-handle
// ExportBook shows people something they can report. The bug is in the service, so trying again
// only adds load.
func ExportBook(
	ctx context.Context, docs pb.DocumentsClient, id, requestID string,
) ([]byte, error) {
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
// ReadOrAlarm stops at damaged data: no second attempt, and no writing over what may still be
// rescued.
func ReadOrAlarm(
	ctx context.Context, docs pb.DocumentsClient, id string, alarm func(string),
) ([]byte, error) {
	resp, err := docs.ReadContent(ctx, &pb.ReadContentRequest{Id: id, Limit: 1000})
	if status.Code(err) == codes.DataLoss {
		fmt.Println(err)
		alarm("restore " + id + " from a backup")
	}
	return resp.GetData(), err
}

// endregion

// region permission-denied-handle
// DeleteFolderOrAsk finds out what is missing and whom that helps. Repeating cannot change who
// is calling.
func DeleteFolderOrAsk(ctx context.Context, docs pb.DocumentsClient, folder string) error {
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
