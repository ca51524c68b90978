package server

import (
	"context"
	"slices"
	"strings"
	"sync/atomic"
	"time"

	"google.golang.org/grpc"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"

	pb "examples/documents/gen/documentspb"
)

// archive is slow. It counts the shelves that were searched, so that a test can see a search stop.
type archive struct{ searched atomic.Int32 }

const shelves = 14

// Searched is the number of slow shelves that searches went through so far.
func (d *Documents) Searched() int { return int(d.archive.searched.Load()) }

func (a *archive) next(ctx context.Context) error {
	select {
	case <-time.After(150 * time.Millisecond):
		a.searched.Add(1)
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}

// region deadline-exceeded-return
// SearchDocuments passes its context on to whatever takes long, and stops when it ends: because
// the deadline passed, because the client cancelled, or because the connection broke.
func (d *Documents) SearchDocuments(
	ctx context.Context, req *pb.SearchDocumentsRequest,
) (*pb.SearchDocumentsResponse, error) {
	if req.Folder == "" {
		for range shelves {
			if err := d.archive.next(ctx); err != nil {
				return nil, status.FromContextError(err).Err() // DeadlineExceeded or Canceled
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
// WatchDocument sends the document as it is, then waits for changes until the call ends.
// FromContextError returns Canceled for a client that cancelled, DeadlineExceeded for a deadline
// that passed.
func (d *Documents) WatchDocument(
	req *pb.WatchDocumentRequest, stream grpc.ServerStreamingServer[pb.Document],
) error {
	if req.Id == "" {
		return status.Error(codes.InvalidArgument, "id must not be empty")
	}
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
