// region minimal
package main

import (
	"context"
	"fmt"
	"log"
	"net"
	"time"

	"google.golang.org/grpc"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/credentials/insecure"
	"google.golang.org/grpc/status"

	pb "examples/documents/gen/itemspb" // generated from items.proto
)

type items struct{ pb.UnimplementedItemsServer }

func (items) GetItem(_ context.Context, request *pb.GetItemRequest) (*pb.Item, error) {
	return nil, status.Errorf(codes.NotFound, "item %s does not exist", request.GetId())
}

func main() {
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		log.Fatal(err)
	}
	server := grpc.NewServer()
	pb.RegisterItemsServer(server, items{})
	go server.Serve(listener)
	defer server.Stop()

	conn, err := grpc.NewClient(listener.Addr().String(),
		grpc.WithTransportCredentials(insecure.NewCredentials()))
	if err != nil {
		log.Fatal(err)
	}
	defer conn.Close()
	ctx, cancel := context.WithTimeout(context.Background(), 10*time.Second)
	defer cancel()

	_, err = pb.NewItemsClient(conn).GetItem(ctx, &pb.GetItemRequest{Id: "42"})
	fmt.Println(status.Code(err), "-", status.Convert(err).Message())
}

// endregion
