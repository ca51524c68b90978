// Command systems provokes messages that systems and tools written in Go print, by the id that each has in the catalogue.
package main

import (
	"context"
	"fmt"
	"log"
	"maps"
	"os"
	"slices"
	"strings"
	"time"
)

// A provocation returns what the system said of a situation.
type provocation func(ctx context.Context) (said any)

const prefix = "reproduce/"

func main() {
	if len(os.Args) < 2 {
		log.Fatal("usage: run.sh <name>; run.sh list shows the names")
	}
	all := map[string]provocation{}
	for _, group := range []map[string]provocation{etcdMessages, connectMessages, toolMessages} {
		maps.Copy(all, group)
	}
	if os.Args[1] == "list" {
		for _, id := range slices.Sorted(maps.Keys(all)) {
			fmt.Println(prefix + id)
		}
		return
	}
	provoke, ok := all[strings.TrimPrefix(os.Args[1], prefix)]
	if !ok {
		log.Fatalf("nothing provokes %s", os.Args[1])
	}
	ctx, cancel := context.WithTimeout(context.Background(), 15*time.Second)
	defer cancel()
	fmt.Println(provoke(ctx))
	for _, folder := range folders {
		os.RemoveAll(folder)
	}
}

func must[T any](value T, err error) T {
	if err != nil {
		log.Fatal(err)
	}
	return value
}
