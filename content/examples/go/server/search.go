package server

import (
	"context"
	"errors"
	"slices"
	"strings"
	"time"

	"google.golang.org/grpc"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"

	pb "examples/documents/gen/documentspb"
)

const shelves = 14

// region deadline-exceeded-return
// SearchDocuments looks at its context between two steps: work for a caller that has stopped
// waiting is wasted.
func (d *Documents) SearchDocuments(
	ctx context.Context, req *pb.SearchDocumentsRequest,
) (*pb.SearchDocumentsResponse, error) {
	if req.Folder == "" {
		for range shelves {
			time.Sleep(150 * time.Millisecond) // one slow shelf of the archive
			if errors.Is(ctx.Err(), context.DeadlineExceeded) {
				return nil, status.Error(codes.DeadlineExceeded, "search stopped: the deadline has passed")
			}
		}
	}
	return &pb.SearchDocumentsResponse{Ids: d.matching(req)}, nil
}

// endregion

func (d *Documents) matching(req *pb.SearchDocumentsRequest) []string {
	var ids []string
	for _, found := range d.store.in(req.Folder) {
		if strings.Contains(found.Id, req.Query) {
			ids = append(ids, found.Id)
		}
	}
	slices.Sort(ids)
	return ids
}

// region cancelled-return
// WatchDocument sends the document as it is, then waits for changes until the caller goes away.
// FromContextError makes Canceled of that, or DeadlineExceeded of a deadline that has passed.
func (d *Documents) WatchDocument(
	req *pb.WatchDocumentRequest, stream grpc.ServerStreamingServer[pb.Document],
) error {
	found, err := d.store.find(req.Id)
	if err != nil {
		return status.Errorf(codes.NotFound, "document %s does not exist", req.Id)
	}
	if err := stream.Send(found.Document); err != nil {
		return err
	}
	<-stream.Context().Done()
	return status.FromContextError(stream.Context().Err()).Err()
}

// endregion
