package client

import (
	"fmt"
	"slices"

	"github.com/grpc-ecosystem/grpc-gateway/v2/runtime"
	"google.golang.org/genproto/googleapis/rpc/errdetails"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"
)

// region create
// Reject makes an error that carries a code and a message.
func Reject(id string) error {
	return status.Errorf(codes.NotFound, "document %s does not exist", id)
}

// endregion

// region read
// Describe reads the code and the message. FromError also finds a status that was wrapped with
// %w.
func Describe(err error) string {
	st, ok := status.FromError(err)
	if !ok {
		return "not a gRPC error: " + err.Error()
	}
	return fmt.Sprintf("code %d (%s), message %q", st.Code(), st.Code(), st.Message())
}

// endregion

// region details-read
// PrintDetails shows what a status carries besides its code and message.
func PrintDetails(err error) {
	for _, detail := range status.Convert(err).Details() {
		switch d := detail.(type) {
		case *errdetails.ErrorInfo:
			fmt.Println("ErrorInfo", d.Reason, d.Domain, pairs(d.Metadata))
		case *errdetails.QuotaFailure:
			for _, v := range d.Violations {
				fmt.Printf("QuotaFailure %s: %s\n", v.Subject, v.Description)
			}
		case *errdetails.RetryInfo:
			fmt.Printf("RetryInfo %ds\n", d.RetryDelay.Seconds)
		case *errdetails.Help:
			for _, link := range d.Links {
				fmt.Printf("Help %s: %s\n", link.Description, link.Url)
			}
		case *errdetails.LocalizedMessage:
			fmt.Printf("LocalizedMessage %s: %s\n", d.Locale, d.Message)
		}
	}
}

// endregion

func pairs(metadata map[string]string) string {
	var all []string
	for key, value := range metadata {
		all = append(all, key+"="+value)
	}
	slices.Sort(all)
	return fmt.Sprint(all)[1 : len(fmt.Sprint(all))-1]
}

// region http-convert
// PrintHTTP uses the table of grpc-gateway. grpc-go itself reads HTTP responses of proxies,
// but has no function for it.
func PrintHTTP() {
	for code := codes.OK; code <= codes.Unauthenticated; code++ {
		fmt.Printf("%-18s %d\n", code, runtime.HTTPStatusFromCode(code))
	}
}

// endregion
