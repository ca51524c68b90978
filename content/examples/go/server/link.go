package server

import (
	"context"
	"fmt"

	"google.golang.org/genproto/googleapis/rpc/errdetails"
	spb "google.golang.org/genproto/googleapis/rpc/status"
	"google.golang.org/grpc"
	"google.golang.org/grpc/status"
	"google.golang.org/protobuf/types/known/anypb"
)

// region link-interceptor
// LinkErrors adds to every error the address of a page that explains its code.
func LinkErrors(base string) grpc.UnaryServerInterceptor {
	return func(ctx context.Context, req any, info *grpc.UnaryServerInfo, next grpc.UnaryHandler) (any, error) {
		resp, err := next(ctx, req)
		if err == nil {
			return resp, nil
		}
		st, ok := status.FromError(err)
		if !ok {
			st = status.FromContextError(err) // a deadline or a cancellation, or else Unknown
		}
		link := &errdetails.Help_Link{
			Description: "About this status code",
			Url:         fmt.Sprintf("%s/%d", base, st.Code()),
		}
		return nil, status.ErrorProto(withLink(st.Proto(), link))
	}
}

// withLink extends the Help that is there: a status should hold each type of detail only once.
func withLink(st *spb.Status, link *errdetails.Help_Link) *spb.Status {
	for i, detail := range st.Details {
		var help errdetails.Help
		if detail.UnmarshalTo(&help) == nil {
			help.Links = append(help.Links, link)
			st.Details[i], _ = anypb.New(&help)
			return st
		}
	}
	help, _ := anypb.New(&errdetails.Help{Links: []*errdetails.Help_Link{link}})
	st.Details = append(st.Details, help)
	return st
}

// endregion
