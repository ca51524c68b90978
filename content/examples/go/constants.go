package main

import (
	"encoding/json"
	"fmt"

	"google.golang.org/grpc/codes"
)

var canonicalNames = []string{
	"OK", "CANCELLED", "UNKNOWN", "INVALID_ARGUMENT", "DEADLINE_EXCEEDED", "NOT_FOUND", "ALREADY_EXISTS",
	"PERMISSION_DENIED", "RESOURCE_EXHAUSTED", "FAILED_PRECONDITION", "ABORTED", "OUT_OF_RANGE", "UNIMPLEMENTED",
	"INTERNAL", "UNAVAILABLE", "DATA_LOSS", "UNAUTHENTICATED",
}

// region constants
// constants are all codes. The second column is what String returns, and with it what an error
// prints.
var constants = []struct {
	name string
	code codes.Code
}{
	{"codes.OK", codes.OK},
	{"codes.Canceled", codes.Canceled},
	{"codes.Unknown", codes.Unknown},
	{"codes.InvalidArgument", codes.InvalidArgument},
	{"codes.DeadlineExceeded", codes.DeadlineExceeded},
	{"codes.NotFound", codes.NotFound},
	{"codes.AlreadyExists", codes.AlreadyExists},
	{"codes.PermissionDenied", codes.PermissionDenied},
	{"codes.ResourceExhausted", codes.ResourceExhausted},
	{"codes.FailedPrecondition", codes.FailedPrecondition},
	{"codes.Aborted", codes.Aborted},
	{"codes.OutOfRange", codes.OutOfRange},
	{"codes.Unimplemented", codes.Unimplemented},
	{"codes.Internal", codes.Internal},
	{"codes.Unavailable", codes.Unavailable},
	{"codes.DataLoss", codes.DataLoss},
	{"codes.Unauthenticated", codes.Unauthenticated},
}

// endregion

// printConstants adds the name that the library reads from JSON, which is the canonical one.
func printConstants() error {
	byCode := map[codes.Code]string{}
	for _, name := range canonicalNames {
		var code codes.Code
		if err := json.Unmarshal([]byte(`"`+name+`"`), &code); err != nil {
			return err
		}
		byCode[code] = name
	}
	for _, c := range constants {
		fmt.Printf("%2d  %-24s  %-18s  %s\n", c.code, c.name, c.code, byCode[c.code])
	}
	return nil
}
