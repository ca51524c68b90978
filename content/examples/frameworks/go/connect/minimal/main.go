// Command minimal returns an error from a handler of Connect and reads it in a client.
package main

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"net/http/httptest"
	"time"

	"connectrpc.com/connect"
	"google.golang.org/genproto/googleapis/rpc/errdetails"

	pb "examples/frameworks/gen/itemspb" // generated from items.proto
	"examples/frameworks/gen/itemspb/itemspbconnect"
)

type items struct{}

func (items) GetItem(
	_ context.Context, request *connect.Request[pb.GetItemRequest],
) (*connect.Response[pb.Item], error) {
	failure := connect.NewError(connect.CodeNotFound,
		fmt.Errorf("item %s does not exist", request.Msg.GetId()))
	info := &errdetails.ErrorInfo{Reason: "ITEM_NOT_FOUND", Domain: "items.example"}
	if detail, err := connect.NewErrorDetail(info); err == nil {
		failure.AddDetail(detail)
	}
	return nil, failure
}

func main() {
	mux := http.NewServeMux()
	mux.Handle(itemspbconnect.NewItemsHandler(items{}))
	server := httptest.NewServer(mux)
	defer server.Close()

	client := itemspbconnect.NewItemsClient(server.Client(), server.URL)
	ctx, cancel := context.WithTimeout(context.Background(), 10*time.Second)
	defer cancel()
	_, err := client.GetItem(ctx, connect.NewRequest(&pb.GetItemRequest{Id: "42"}))

	var failure *connect.Error
	if !errors.As(err, &failure) {
		return
	}
	fmt.Println(failure.Code(), "-", failure.Message())
	for _, detail := range failure.Details() {
		if value, err := detail.Value(); err == nil {
			fmt.Println(detail.Type(), value.(*errdetails.ErrorInfo).GetReason())
		}
	}
}
