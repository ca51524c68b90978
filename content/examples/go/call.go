package main

import (
	"bufio"
	"context"
	"fmt"
	"os"
	"strings"
	"time"

	"google.golang.org/grpc"
	"google.golang.org/grpc/credentials/insecure"
	"google.golang.org/grpc/status"

	pb "examples/documents/gen/documentspb"
)

// callEach reads lines of an address and the id of a document, and prints what a call on a
// connection of its own ends with: the number of the code, then the message.
func callEach() error {
	lines := bufio.NewScanner(os.Stdin)
	for lines.Scan() {
		address, id, _ := strings.Cut(lines.Text(), " ")
		code, text := callOnce(address, id)
		fmt.Printf("%d\t%s\n", code, strings.ReplaceAll(text, "\n", " "))
	}
	return lines.Err()
}

func callOnce(address, id string) (int32, string) {
	conn, err := grpc.NewClient(address, grpc.WithTransportCredentials(insecure.NewCredentials()))
	if err != nil {
		panic(err)
	}
	defer conn.Close()
	ctx, cancel := context.WithTimeout(context.Background(), 2*time.Second)
	defer cancel()
	_, err = pb.NewDocumentsClient(conn).GetDocument(ctx, &pb.GetDocumentRequest{Id: id})
	if err == nil {
		return 0, "a response"
	}
	s := status.Convert(err)
	return int32(s.Code()), s.Message()
}
