package server

import (
	"context"

	"google.golang.org/genproto/googleapis/rpc/errdetails"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"

	pb "examples/documents/gen/documentspb"
)

// DeleteFolder checks the permission before it looks at the folder, so that a user without it
// learns nothing about the folder.
func (d *Documents) DeleteFolder(
	ctx context.Context, req *pb.DeleteFolderRequest,
) (*pb.DeleteFolderResponse, error) {
	if err := mayDeleteFolders(userOf(ctx)); err != nil {
		return nil, err
	}
	if req.Folder == "" {
		return nil, status.Error(codes.InvalidArgument, "folder must not be empty")
	}
	if err := d.checkEmpty(req.Folder); err != nil {
		return nil, err
	}
	return &pb.DeleteFolderResponse{}, nil
}

// region permission-denied-return
// mayDeleteFolders knows the user, who lacks a permission. ErrorInfo names the missing one.
func mayDeleteFolders(user string) error {
	if user == "ada" {
		return nil
	}
	st := status.Newf(codes.PermissionDenied, "%s may not delete folders", user)
	st, err := st.WithDetails(&errdetails.ErrorInfo{
		Reason:   "MISSING_PERMISSION",
		Domain:   "documents.example",
		Metadata: map[string]string{"permission": "folders.delete"},
	})
	if err != nil {
		return err
	}
	return st.Err()
}

// endregion

// region failed-precondition-return
// checkEmpty fails until the caller changes the state of the store: the same call would fail
// again.
func (d *Documents) checkEmpty(folder string) error {
	count := len(d.store.in(folder))
	if count == 0 {
		return nil
	}
	st := status.Newf(codes.FailedPrecondition, "folder %s still holds %d documents", folder, count)
	st, err := st.WithDetails(&errdetails.PreconditionFailure{
		Violations: []*errdetails.PreconditionFailure_Violation{{
			Type:        "FOLDER_NOT_EMPTY",
			Subject:     "folders/" + folder,
			Description: "delete its documents first",
		}},
	})
	if err != nil {
		return err
	}
	return st.Err()
}

// endregion
