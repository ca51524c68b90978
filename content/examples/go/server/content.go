package server

import (
	"context"
	"hash/crc32"

	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"

	pb "examples/documents/gen/documentspb"
)

// ReadContent reads one piece of a text.
func (d *Documents) ReadContent(
	ctx context.Context, req *pb.ReadContentRequest,
) (*pb.ReadContentResponse, error) {
	if err := checkPiece(req); err != nil {
		return nil, err
	}
	found, err := d.store.find(req.Id)
	if err != nil {
		return nil, status.Errorf(codes.NotFound, "document %s does not exist", req.Id)
	}
	text, err := d.load(found)
	if err != nil {
		return nil, err
	}
	if err := verify(found, text); err != nil {
		return nil, err
	}
	return piece(req, text)
}

// region unavailable-return
// load cannot reach the text right now. Nothing is wrong with the request, so the client can
// retry it.
func (d *Documents) load(found *record) ([]byte, error) {
	if !d.store.warm(found) {
		return nil, status.Errorf(codes.Unavailable, "%s is being fetched from cold storage", found.Id)
	}
	return []byte(found.Text), nil
}

// endregion

// region data-loss-return
// verify returns no bytes at all when they are not the stored ones.
func verify(found *record, text []byte) error {
	if crc32.ChecksumIEEE(text) != found.checksum {
		return status.Errorf(codes.DataLoss, "the stored bytes of %s do not match their checksum", found.Id)
	}
	return nil
}

// endregion

// region out-of-range-return
// checkPiece finds what is wrong whatever the text holds. Unchecked, a negative offset would
// panic below, which ends the whole process.
func checkPiece(req *pb.ReadContentRequest) error {
	switch {
	case req.Id == "":
		return status.Error(codes.InvalidArgument, "id must not be empty")
	case req.Offset < 0:
		return status.Error(codes.InvalidArgument, "offset must not be negative")
	case req.Limit < 1 || req.Limit > 1000:
		return status.Error(codes.InvalidArgument, "limit must be 1 to 1000")
	}
	return nil
}

// piece rejects an offset that depends on the text: it is valid once the text has grown, so the
// code is not InvalidArgument.
func piece(req *pb.ReadContentRequest, text []byte) (*pb.ReadContentResponse, error) {
	size := int64(len(text))
	if req.Offset >= size {
		return nil, status.Errorf(codes.OutOfRange, "offset %d is past the end of %s (%d bytes)",
			req.Offset, req.Id, size)
	}
	end := min(req.Offset+req.Limit, size)
	return &pb.ReadContentResponse{Data: text[req.Offset:end]}, nil
}

// endregion
