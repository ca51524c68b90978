// Package reproduce provokes messages that grpc-go really prints.
package reproduce

import (
	"context"
	"maps"
)

// A provocation returns the error that the library made of a situation.
type provocation func(ctx context.Context) error

// Messages are the provocations, by "reproduce/" and the id that the message has in the
// catalogue.
var Messages = named(calls, connections, dialling, security, answers, servers)

func named(groups ...map[string]provocation) map[string]provocation {
	all := map[string]provocation{}
	for _, group := range groups {
		maps.Copy(all, group)
	}
	byRun := map[string]provocation{}
	for id, provoke := range all {
		byRun["reproduce/"+id] = provoke
	}
	return byRun
}
