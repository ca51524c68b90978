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
// GetDocument says NotFound for exactly one thing: the document is not there.
func (d *Documents) GetDocument(
	ctx context.Context, req *pb.GetDocumentRequest,
) (*pb.Document, error) {
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
// checkNew looks at all fields before it answers, so that the caller can mend them in one go.
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
// CreateDocument never overwrites. Whether the document that is there is good enough is for the
// caller to say.
func (d *Documents) CreateDocument(
	ctx context.Context, req *pb.CreateDocumentRequest,
) (*pb.Document, error) {
	if err := checkNew(req); err != nil {
		return nil, err
	}
	if _, err := d.store.find(req.Id); err == nil {
		return nil, status.Errorf(codes.AlreadyExists, "document %s exists already", req.Id)
	}
	if err := d.pace.take(userOf(ctx)); err != nil {
		return nil, err
	}
	doc := &pb.Document{Id: req.Id, Title: req.Title, Text: req.Text, Version: 1}
	return d.store.put(doc).Document, nil
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
// take says which limit was hit and when to come back; without RetryInfo a client can only
// guess.
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
// UpdateDocument refuses a change to a version that is gone: the caller must read again and
// decide anew.
func (d *Documents) UpdateDocument(
	ctx context.Context, req *pb.UpdateDocumentRequest,
) (*pb.Document, error) {
	found, err := d.store.find(req.Id)
	if errors.Is(err, errMissing) {
		return nil, status.Errorf(codes.NotFound, "document %s does not exist", req.Id)
	}
	if err != nil {
		return nil, err
	}
	if found.Version != req.Version {
		return nil, status.Errorf(codes.Aborted, "%s is at version %d, the change is based on version %d",
			req.Id, found.Version, req.Version)
	}
	doc := &pb.Document{Id: req.Id, Title: found.Title, Text: req.Text, Version: found.Version + 1}
	return d.store.put(doc).Document, nil
}

// endregion

// DeleteDocument does nothing when the document is gone already, which makes it safe to repeat.
func (d *Documents) DeleteDocument(
	ctx context.Context, req *pb.DeleteDocumentRequest,
) (*pb.DeleteDocumentResponse, error) {
	d.store.delete(req.Id)
	return &pb.DeleteDocumentResponse{}, nil
}
