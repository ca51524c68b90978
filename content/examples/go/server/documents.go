package server

import (
	"context"
	"errors"
	"regexp"
	"sync"
	"time"

	"google.golang.org/genproto/googleapis/rpc/errdetails"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"
	"google.golang.org/protobuf/types/known/durationpb"

	pb "examples/documents/gen/documentspb"
)

// region not-found-return
// GetDocument returns NotFound in one case only: the document is not there.
func (d *Documents) GetDocument(
	ctx context.Context, req *pb.GetDocumentRequest,
) (*pb.Document, error) {
	if req.Id == "" {
		return nil, status.Error(codes.InvalidArgument, "id must not be empty")
	}
	found, err := d.store.find(req.Id)
	if errors.Is(err, errMissing) {
		return nil, status.Errorf(codes.NotFound, "document %s does not exist", req.Id)
	}
	if err != nil {
		return nil, err
	}
	return found.Document, nil
}

// endregion

var validID = regexp.MustCompile(`^[a-z]+/[a-z0-9-]+$`)

// region invalid-argument-return
// checkNew checks all fields before it returns, so that the caller can fix them in one go.
func checkNew(req *pb.CreateDocumentRequest) error {
	var bad errdetails.BadRequest
	add := func(field, description string) {
		bad.FieldViolations = append(bad.FieldViolations,
			&errdetails.BadRequest_FieldViolation{Field: field, Description: description})
	}
	if !validID.MatchString(req.Id) {
		add("id", "use folder/name in lower case")
	}
	if req.Title == "" {
		add("title", "must not be empty")
	}
	if len(bad.FieldViolations) == 0 {
		return nil
	}
	st := status.Newf(codes.InvalidArgument, "%d fields need attention", len(bad.FieldViolations))
	st, err := st.WithDetails(&bad)
	if err != nil {
		return err
	}
	return st.Err()
}

// endregion

// region already-exists-return
// CreateDocument never overwrites. The store looks and writes in one step, so that of two
// creators exactly one gets AlreadyExists.
func (d *Documents) CreateDocument(
	ctx context.Context, req *pb.CreateDocumentRequest,
) (*pb.Document, error) {
	if err := checkNew(req); err != nil {
		return nil, err
	}
	if err := d.pace.take(userOf(ctx)); err != nil {
		return nil, err
	}
	doc := &pb.Document{Id: req.Id, Title: req.Title, Text: req.Text, Version: 1}
	if err := d.store.create(doc); errors.Is(err, errTaken) {
		return nil, status.Errorf(codes.AlreadyExists, "document %s exists already", req.Id)
	}
	return doc, nil
}

// endregion

const pause = 200 * time.Millisecond

// pace lets a caller make two documents in a row and then asks for a pause.
type pace struct {
	mu      sync.Mutex
	used    int
	resumes time.Time
}

func (p *pace) mayGo() bool {
	p.mu.Lock()
	defer p.mu.Unlock()
	if !p.resumes.IsZero() && time.Now().After(p.resumes) {
		p.used, p.resumes = 0, time.Time{}
	}
	if p.used < 2 {
		p.used++
		return true
	}
	if p.resumes.IsZero() {
		p.resumes = time.Now().Add(pause)
	}
	return false
}

// region resource-exhausted-return
// take says which limit was hit and how long to wait; without RetryInfo a client can only guess.
func (p *pace) take(user string) error {
	if p.mayGo() {
		return nil
	}
	st, err := status.Newf(codes.ResourceExhausted, "%s creates documents too fast", user).WithDetails(
		&errdetails.QuotaFailure{Violations: []*errdetails.QuotaFailure_Violation{{
			Subject:     "users/" + user,
			Description: "2 new documents, then a pause",
		}}},
		&errdetails.RetryInfo{RetryDelay: durationpb.New(pause)},
	)
	if err != nil {
		return err
	}
	return st.Err()
}

// endregion

// region aborted-return
// UpdateDocument rejects a change to a version that is gone. The store compares the version and
// writes in one step; compared here, two writers could both pass.
func (d *Documents) UpdateDocument(
	ctx context.Context, req *pb.UpdateDocumentRequest,
) (*pb.Document, error) {
	if req.Id == "" {
		return nil, status.Error(codes.InvalidArgument, "id must not be empty")
	}
	doc, err := d.store.replaceText(req.Id, req.Text, req.Version)
	switch {
	case errors.Is(err, errMissing):
		return nil, status.Errorf(codes.NotFound, "document %s does not exist", req.Id)
	case errors.Is(err, errChanged):
		return nil, status.Errorf(codes.Aborted, "%s is at version %d, the change is based on version %d",
			req.Id, doc.Version, req.Version)
	}
	return doc, err
}

// endregion

// DeleteDocument does nothing when the document is gone already, which makes it safe to retry.
func (d *Documents) DeleteDocument(
	ctx context.Context, req *pb.DeleteDocumentRequest,
) (*pb.DeleteDocumentResponse, error) {
	if req.Id == "" {
		return nil, status.Error(codes.InvalidArgument, "id must not be empty")
	}
	d.store.delete(req.Id)
	return &pb.DeleteDocumentResponse{}, nil
}
