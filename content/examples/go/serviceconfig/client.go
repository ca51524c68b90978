package main

import (
	"bufio"
	"context"
	"encoding/json"
	"os"
	"strconv"
	"sync"
	"time"

	"google.golang.org/grpc"
	"google.golang.org/grpc/credentials/insecure"
	"google.golang.org/grpc/metadata"
	"google.golang.org/grpc/status"
	"google.golang.org/protobuf/types/known/wrapperspb"
)

// job is one channel with a config, and the calls to make on it, one after the other.
type job struct {
	Config string `json:"config"`
	Calls  []call `json:"calls"`
}

type call struct {
	ID      string            `json:"id"`
	Path    string            `json:"path"`
	Headers map[string]string `json:"headers"`
	// Bytes to send, and the deadline that the program itself sets, in milliseconds.
	Size     int `json:"size"`
	Deadline int `json:"deadline"`
}

// result is what the client saw of one call, or why there was none.
type result struct {
	ID        string  `json:"id"`
	Complaint string  `json:"complaint,omitempty"`
	Code      int     `json:"code"`
	Message   string  `json:"message"`
	Took      float64 `json:"took"`
}

// atOnce is how many channels make calls at a time.
const atOnce = 12

func run(port string) error {
	scanner := bufio.NewScanner(os.Stdin)
	scanner.Buffer(nil, 8<<20)
	out := json.NewEncoder(os.Stdout)
	var mu sync.Mutex
	var wg sync.WaitGroup
	places := make(chan struct{}, atOnce)
	for scanner.Scan() {
		var j job
		if err := json.Unmarshal(scanner.Bytes(), &j); err != nil {
			return err
		}
		places <- struct{}{}
		wg.Go(func() {
			defer func() { <-places }()
			for _, r := range makeCalls(port, j) {
				mu.Lock()
				_ = out.Encode(r)
				mu.Unlock()
			}
		})
	}
	wg.Wait()
	return scanner.Err()
}

func makeCalls(port string, j job) []result {
	channel, err := grpc.NewClient("127.0.0.1:"+port,
		grpc.WithTransportCredentials(insecure.NewCredentials()),
		grpc.WithDefaultServiceConfig(j.Config))
	if err != nil {
		results := make([]result, len(j.Calls))
		for i, c := range j.Calls {
			results[i] = result{ID: c.ID, Complaint: err.Error()}
		}
		return results
	}
	defer channel.Close()
	results := make([]result, len(j.Calls))
	for i, c := range j.Calls {
		md := metadata.New(c.Headers)
		md.Set("x-call", c.ID)
		md.Set("x-size", strconv.Itoa(c.Size))
		ctx, cancel := context.WithTimeout(metadata.NewOutgoingContext(context.Background(), md),
			time.Duration(c.Deadline)*time.Millisecond)
		start := time.Now()
		err := channel.Invoke(ctx, c.Path, &wrapperspb.BytesValue{Value: make([]byte, c.Size)}, &wrapperspb.BytesValue{})
		cancel()
		got := status.Convert(err)
		results[i] = result{ID: c.ID, Code: int(got.Code()), Message: got.Message(),
			Took: float64(time.Since(start).Microseconds()) / 1000}
	}
	return results
}
