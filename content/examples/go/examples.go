package main

import (
	"context"
	"fmt"
	"net"

	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"

	"examples/documents/client"
	pb "examples/documents/gen/documentspb"
	"examples/documents/server"
)

// An example calls the store; the error it meets must have the code that it is there to show.
type example struct {
	run   func(ctx context.Context, docs pb.DocumentsClient) error
	links bool
	// Runs in place of run where the example looks into the server, too.
	inspect func(ctx context.Context, docs pb.DocumentsClient, service *server.Documents) error
}

func as(token string, ctx context.Context) context.Context {
	return (&client.Tokens{Current: token}).Attach(ctx)
}

// must passes the error on unless it has the code that the example is there to end with.
func must(code codes.Code, err error) error {
	if status.Code(err) == code {
		return nil
	}
	return fmt.Errorf("expected %s, got: %w", code, err)
}

var examples = map[string]example{
	"cancelled": {run: func(ctx context.Context, docs pb.DocumentsClient) error {
		return client.Watch(ctx, docs, "guides/retry", func(doc *pb.Document) bool {
			fmt.Printf("%s, version %d; closing the page\n", doc.Title, doc.Version)
			return true
		})
	}},
	"unknown": {run: func(ctx context.Context, docs pb.DocumentsClient) error {
		req := &pb.ExportDocumentRequest{Id: "guides/retry", Format: "html"}
		_, err := client.Export(as("ada-token", ctx), docs, req, "req-7")
		return must(codes.Unknown, err)
	}},
	"invalid-argument": {run: func(ctx context.Context, docs pb.DocumentsClient) error {
		err := client.Create(as("ada-token", ctx), docs, &pb.CreateDocumentRequest{Id: "Retry!"})
		return must(codes.InvalidArgument, err)
	}},
	"deadline-exceeded": {run: func(ctx context.Context, docs pb.DocumentsClient) error {
		ids, err := client.Search(as("ada-token", ctx), docs, "retry")
		fmt.Println("found", ids)
		return err
	}},
	"not-found": {run: func(ctx context.Context, docs pb.DocumentsClient) error {
		title, err := client.Title(as("ada-token", ctx), docs, "guides/retries")
		fmt.Println("shown as", title)
		return err
	}},
	"already-exists": {run: func(ctx context.Context, docs pb.DocumentsClient) error {
		req := &pb.CreateDocumentRequest{Id: "guides/retry", Title: "Retry with care", Text: "Retry reads freely, writes with care."}
		_, err := client.CreateOnce(as("ada-token", ctx), docs, req)
		return err
	}},
	"permission-denied": {run: func(ctx context.Context, docs pb.DocumentsClient) error {
		return must(codes.PermissionDenied, client.DeleteFolderOrAsk(as("guest-token", ctx), docs, "archive"))
	}},
	"resource-exhausted": {run: func(ctx context.Context, docs pb.DocumentsClient) error {
		for _, id := range []string{"notes/one", "notes/two", "notes/three"} {
			req := &pb.CreateDocumentRequest{Id: id, Title: "A note"}
			if err := client.CreateAtPace(as("ada-token", ctx), docs, req); err != nil {
				return err
			}
			fmt.Println("created", id)
		}
		return nil
	}},
	"failed-precondition": {run: func(ctx context.Context, docs pb.DocumentsClient) error {
		err := client.DeleteFolder(as("ada-token", ctx), docs, "guides")
		if err == nil {
			fmt.Println("deleted folder guides")
		}
		return err
	}},
	"aborted": {run: func(ctx context.Context, docs pb.DocumentsClient) error {
		cached := &pb.Document{Id: "guides/retry", Text: "Retry reads freely.", Version: 2}
		doc, err := client.AppendLine(as("ada-token", ctx), docs, cached, "\nAlways with backoff.")
		if err == nil {
			fmt.Println("saved version", doc.Version)
		}
		return err
	}},
	"out-of-range": {run: func(ctx context.Context, docs pb.DocumentsClient) error {
		text, err := client.ReadAll(as("ada-token", ctx), docs, "guides/retry")
		fmt.Println("read", len(text), "bytes")
		return err
	}},
	"unimplemented": {run: func(ctx context.Context, docs pb.DocumentsClient) error {
		summary, err := client.Summary(as("ada-token", ctx), docs, "guides/retry")
		fmt.Println(summary)
		return err
	}},
	"internal": {run: func(ctx context.Context, docs pb.DocumentsClient) error {
		_, err := client.ExportBook(as("ada-token", ctx), docs, "guides/retry", "req-7")
		return must(codes.Internal, err)
	}},
	"unavailable": {run: func(ctx context.Context, docs pb.DocumentsClient) error {
		fmt.Println("no server listens:")
		if err := readWithoutServer(ctx); err != nil {
			return err
		}
		fmt.Println("the text comes back from cold storage:")
		text, err := client.ReadPatiently(as("ada-token", ctx), docs, "archive/2019")
		fmt.Printf("read %q\n", text)
		return err
	}},
	"data-loss": {run: func(ctx context.Context, docs pb.DocumentsClient) error {
		alarm := func(what string) { fmt.Println("alarm:", what) }
		_, err := client.ReadOrAlarm(as("ada-token", ctx), docs, "archive/damaged", alarm)
		return must(codes.DataLoss, err)
	}},
	"unauthenticated": {run: func(ctx context.Context, docs pb.DocumentsClient) error {
		doc, err := client.GetWithToken(ctx, docs, "guides/retry", &client.Tokens{Current: "expired-token"})
		fmt.Println("got", doc.GetTitle())
		return err
	}},
	"rules":   {inspect: printRules},
	"details": {run: printPDFQuota},
	"link": {links: true, run: func(ctx context.Context, docs pb.DocumentsClient) error {
		if err := printPDFQuota(ctx, docs); err != nil {
			return err
		}
		_, err := docs.GetDocument(as("ada-token", ctx), &pb.GetDocumentRequest{Id: "guides/retries"})
		fmt.Println(client.Describe(err))
		client.PrintDetails(err)
		return must(codes.NotFound, err)
	}},
}

func printPDFQuota(ctx context.Context, docs pb.DocumentsClient) error {
	_, err := docs.ExportDocument(as("ada-token", ctx), &pb.ExportDocumentRequest{Id: "guides/retry", Format: "pdf"})
	fmt.Println(client.Describe(err))
	client.PrintDetails(err)
	return must(codes.ResourceExhausted, err)
}

func readWithoutServer(ctx context.Context) error {
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return err
	}
	listener.Close()
	docs, conn, err := connect(listener.Addr().String())
	if err != nil {
		return err
	}
	defer conn.Close()
	_, err = client.ReadPatiently(as("ada-token", ctx), docs, "archive/2019")
	return must(codes.Unavailable, err)
}
