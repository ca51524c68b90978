// Package client calls the document store and does what each code asks for.
package client

import (
	"context"
	"fmt"
	"math/rand/v2"
	"time"

	"google.golang.org/genproto/googleapis/rpc/errdetails"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"

	pb "examples/documents/gen/documentspb"
)

// region unavailable-handle
// ReadPatiently retries a read with exponential backoff. The jitter spreads the retries of many
// clients. One deadline covers all attempts and the waits between them.
func ReadPatiently(ctx context.Context, docs pb.DocumentsClient, id string) ([]byte, error) {
	ctx, cancel := context.WithTimeout(ctx, 5*time.Second)
	defer cancel()
	const attempts = 4
	backoff, longest := 50*time.Millisecond, time.Second
	for attempt := 1; ; attempt++ {
		resp, err := docs.ReadContent(ctx, &pb.ReadContentRequest{Id: id, Limit: 1000})
		if err == nil {
			return resp.Data, nil
		}
		fmt.Printf("attempt %d: %v\n", attempt, err)
		if status.Code(err) != codes.Unavailable || attempt == attempts {
			return nil, err
		}
		select {
		case <-time.After(rand.N(backoff)):
		case <-ctx.Done():
			return nil, err
		}
		backoff = min(2*backoff, longest)
	}
}

// endregion

// region resource-exhausted-handle
// CreateAtPace waits as long as the server asks, if the deadline leaves the time. Without
// RetryInfo waiting may never help.
func CreateAtPace(
	ctx context.Context, docs pb.DocumentsClient, req *pb.CreateDocumentRequest,
) error {
	ctx, cancel := context.WithTimeout(ctx, 5*time.Second)
	defer cancel()
	_, err := docs.CreateDocument(ctx, req)
	if status.Code(err) != codes.ResourceExhausted {
		return err
	}
	fmt.Println(err)
	for _, detail := range status.Convert(err).Details() {
		if info, ok := detail.(*errdetails.RetryInfo); ok {
			wait := info.RetryDelay.AsDuration()
			fmt.Println("the server asks to wait", wait)
			if until, _ := ctx.Deadline(); time.Until(until) < wait {
				return err
			}
			select {
			case <-time.After(wait):
				_, err = docs.CreateDocument(ctx, req)
			case <-ctx.Done(): // the caller cancelled
			}
			return err
		}
	}
	return err
}

// endregion

// region aborted-handle
// AppendLine retries the whole read-change-write: the old request could never succeed. Rounds
// and time are both limited.
func AppendLine(
	ctx context.Context, docs pb.DocumentsClient, doc *pb.Document, line string,
) (*pb.Document, error) {
	ctx, cancel := context.WithTimeout(ctx, 5*time.Second)
	defer cancel()
	for round := 1; ; round++ {
		saved, err := docs.UpdateDocument(ctx, &pb.UpdateDocumentRequest{
			Id: doc.Id, Text: doc.Text + line, Version: doc.Version,
		})
		if status.Code(err) != codes.Aborted || round == 5 {
			return saved, err
		}
		fmt.Println(err)
		select {
		case <-time.After(rand.N(50 * time.Millisecond)):
		case <-ctx.Done():
			return nil, err
		}
		doc, err = docs.GetDocument(ctx, &pb.GetDocumentRequest{Id: doc.Id})
		if err != nil {
			return nil, err
		}
		fmt.Println("read again: version", doc.Version)
	}
}

// endregion

// region unauthenticated-handle
// GetWithToken gets a new token once. If the server rejects that one, too, another will not help.
func GetWithToken(
	ctx context.Context, docs pb.DocumentsClient, id string, tokens *Tokens,
) (*pb.Document, error) {
	ctx, cancel := context.WithTimeout(ctx, 5*time.Second)
	defer cancel()
	req := &pb.GetDocumentRequest{Id: id}
	doc, err := docs.GetDocument(tokens.Attach(ctx), req)
	if status.Code(err) != codes.Unauthenticated {
		return doc, err
	}
	fmt.Println(err)
	if err := tokens.Refresh(ctx); err != nil {
		return nil, fmt.Errorf("sign in again: %w", err)
	}
	fmt.Println("retrying with a new token")
	return docs.GetDocument(tokens.Attach(ctx), req)
}

// endregion

// region deadline-exceeded-handle
// Search retries because a search changes nothing, and asks for less because the same search
// would take as long.
func Search(ctx context.Context, docs pb.DocumentsClient, query string) ([]string, error) {
	quick, cancel := context.WithTimeout(ctx, 200*time.Millisecond)
	defer cancel()
	resp, err := docs.SearchDocuments(quick, &pb.SearchDocumentsRequest{Query: query})
	if status.Code(err) == codes.DeadlineExceeded {
		fmt.Println(err)
		fmt.Println("searching only the guides")
		longer, cancel := context.WithTimeout(ctx, 2*time.Second)
		defer cancel()
		resp, err = docs.SearchDocuments(longer, &pb.SearchDocumentsRequest{Query: query, Folder: "guides"})
	}
	return resp.GetIds(), err
}

// endregion
