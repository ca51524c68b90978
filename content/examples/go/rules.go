package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net"
	"sync"
	"time"

	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"

	"examples/documents/client"
	pb "examples/documents/gen/documentspb"
	"examples/documents/server"
)

// printRules tries the rules of content/examples/README.md that a run can show. Every language
// prints the same lines.
func printRules(ctx context.Context, docs pb.DocumentsClient, service *server.Documents) error {
	ctx = as("ada-token", ctx)
	if err := raceWriters(ctx, service); err != nil {
		return err
	}
	raceCreators(ctx, docs)
	printPauses(ctx, docs)
	printArguments(ctx, docs)
	printSearches(ctx, docs, service)
	return printSilence(ctx)
}

// race makes some calls at once and counts how they end.
func race(count int, call func(number int) error) map[codes.Code]int {
	ended := make(chan codes.Code, count)
	var together sync.WaitGroup
	together.Add(1)
	for number := range count {
		go func() {
			together.Wait()
			ended <- status.Code(call(number))
		}()
	}
	together.Done()
	counts := map[codes.Code]int{}
	for range count {
		counts[<-ended]++
	}
	return counts
}

// raceWriters calls the handler itself: calls over a connection arrive one after the other, which
// gives two writers little chance to meet.
func raceWriters(ctx context.Context, docs *server.Documents) error {
	const rounds, writers = 20, 8
	var saved, aborted int
	for range rounds {
		doc, err := docs.GetDocument(ctx, &pb.GetDocumentRequest{Id: "guides/deadlines"})
		if err != nil {
			return err
		}
		counts := race(writers, func(number int) error {
			_, err := docs.UpdateDocument(ctx, &pb.UpdateDocumentRequest{
				Id: doc.Id, Text: fmt.Sprint("writer ", number), Version: doc.Version,
			})
			return err
		})
		saved += counts[codes.OK]
		aborted += counts[codes.Aborted]
	}
	fmt.Printf("%d rounds of %d writers with one version: %d saved, %d ended with code %d\n",
		rounds, writers, saved, aborted, codes.Aborted)
	return nil
}

func raceCreators(ctx context.Context, docs pb.DocumentsClient) {
	counts := race(2, func(int) error {
		_, err := docs.CreateDocument(ctx, &pb.CreateDocumentRequest{Id: "notes/race", Title: "A race"})
		return err
	})
	fmt.Printf("2 creators of one document: %d created, %d ended with code %d\n",
		counts[codes.OK], counts[codes.AlreadyExists], codes.AlreadyExists)
}

// printPauses runs after raceCreators, which used up both documents: the server asks for 0.2 s.
func printPauses(ctx context.Context, docs pb.DocumentsClient) {
	const left = 180 * time.Millisecond
	note := &pb.CreateDocumentRequest{Id: "notes/pause", Title: "A note"}
	start := time.Now()
	hurried, cancel := context.WithTimeout(ctx, left)
	defer cancel()
	code := status.Code(client.CreateAtPace(hurried, docs, note))
	fmt.Printf("pause longer than the time left: code %d, %s\n", code, when(time.Since(start) < left))

	page, closePage := context.WithCancel(ctx)
	time.AfterFunc(50*time.Millisecond, closePage)
	client.CreateAtPace(page, docs, note)
	_, err := docs.GetDocument(ctx, &pb.GetDocumentRequest{Id: note.Id})
	fmt.Printf("pause that the caller cancelled: code %d for the document\n", status.Code(err))
}

func when(inTime bool) string {
	if inTime {
		return "at once"
	}
	return "too late"
}

func printArguments(ctx context.Context, docs pb.DocumentsClient) {
	show := func(what string, err error) {
		st := status.Convert(err)
		fmt.Printf("%s: code %d, %s\n", what, st.Code(), st.Message())
	}
	_, err := docs.GetDocument(ctx, &pb.GetDocumentRequest{})
	show("GetDocument without id", err)
	_, err = docs.UpdateDocument(ctx, &pb.UpdateDocumentRequest{})
	show("UpdateDocument without id", err)
	_, err = docs.DeleteDocument(ctx, &pb.DeleteDocumentRequest{})
	show("DeleteDocument without id", err)
	_, err = docs.ReadContent(ctx, &pb.ReadContentRequest{Limit: 20})
	show("ReadContent without id", err)
	show("WatchDocument without id", client.Watch(ctx, docs, "", nil))
	_, err = docs.ExportDocument(ctx, &pb.ExportDocumentRequest{Format: "pdf"})
	show("ExportDocument without id", err)
	_, err = docs.DeleteFolder(ctx, &pb.DeleteFolderRequest{})
	show("DeleteFolder without folder", err)
	_, err = docs.ReadContent(ctx, &pb.ReadContentRequest{Id: "guides/retry", Offset: -1, Limit: 20})
	show("ReadContent from -1", err)
	_, err = docs.ReadContent(ctx, &pb.ReadContentRequest{Id: "guides/retry"})
	show("ReadContent of 0 bytes", err)
	_, err = docs.ReadContent(ctx, &pb.ReadContentRequest{Id: "guides/retry", Limit: 1001})
	show("ReadContent of 1001 bytes", err)
}

func printSearches(ctx context.Context, docs pb.DocumentsClient, service *server.Documents) {
	stopped := func(ctx context.Context, cancel context.CancelFunc) string {
		defer cancel()
		docs.SearchDocuments(ctx, &pb.SearchDocumentsRequest{Query: "retry"})
		time.Sleep(300 * time.Millisecond)
		before := service.Searched()
		time.Sleep(400 * time.Millisecond)
		if service.Searched() == before {
			return "the handler stopped"
		}
		return "the handler ran on"
	}
	cancelled, cancel := context.WithCancel(ctx)
	time.AfterFunc(200*time.Millisecond, cancel)
	fmt.Println("search that the client cancelled:", stopped(cancelled, cancel))
	fmt.Println("search past its deadline:", stopped(context.WithTimeout(ctx, 200*time.Millisecond)))
}

// printSilence calls a peer that accepts connections and never responds.
func printSilence(ctx context.Context) error {
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return err
	}
	defer listener.Close()
	go func() {
		for {
			conn, err := listener.Accept()
			if err != nil {
				return
			}
			go io.Copy(io.Discard, conn)
		}
	}()
	docs, conn, err := connect(listener.Addr().String())
	if err != nil {
		return err
	}
	defer conn.Close()
	hurried, cancel := context.WithTimeout(ctx, 300*time.Millisecond)
	defer cancel()
	start := time.Now()
	_, err = client.ReadPatiently(hurried, docs, "guides/retry")
	if err == nil {
		return errors.New("a server that never responds cannot have sent a text")
	}
	fmt.Println("retry loop, server never responds: ended with an error", when(time.Since(start) < 2*time.Second))
	return nil
}
