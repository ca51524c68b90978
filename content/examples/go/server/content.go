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
// load cannot reach the text right now. Nothing is wrong with the request, so the caller may
// repeat it.
func (d *Documents) load(found *record) ([]byte, error) {
	if !d.store.warm(found) {
		return nil, status.Errorf(codes.Unavailable, "%s is being fetched from cold storage", found.Id)
	}
	return []byte(found.Text), nil
}

// endregion

// region data-loss-return
// verify would rather hand out nothing than bytes that are not what was stored.
func verify(found *record, text []byte) error {
	if crc32.ChecksumIEEE(text) != found.checksum {
		return status.Errorf(codes.DataLoss, "the stored bytes of %s do not match their checksum", found.Id)
	}
	return nil
}

// endregion

// region out-of-range-return
// piece tells a reader who walks through a text where it ends. The offset is well formed, so it
// is not an InvalidArgument: the same offset is fine once the text has grown.
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
