// region minimal
package example.items;

import example.items.v1.GetItemRequest; // generated from items.proto
import example.items.v1.Item;
import example.items.v1.ItemsGrpc;
import io.grpc.Grpc;
import io.grpc.InsecureChannelCredentials;
import io.grpc.InsecureServerCredentials;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.grpc.stub.StreamObserver;
import java.util.concurrent.TimeUnit;

public final class Minimal extends ItemsGrpc.ItemsImplBase {
  @Override
  public void getItem(GetItemRequest request, StreamObserver<Item> responses) {
    responses.onError(Status.NOT_FOUND
        .withDescription("item " + request.getId() + " does not exist")
        .asRuntimeException());
  }

  public static void main(String[] args) throws Exception {
    var server = Grpc.newServerBuilderForPort(0, InsecureServerCredentials.create())
        .addService(new Minimal())
        .build()
        .start();
    var channel = Grpc.newChannelBuilder(
            "localhost:" + server.getPort(), InsecureChannelCredentials.create())
        .build();
    try {
      ItemsGrpc.newBlockingStub(channel)
          .withDeadlineAfter(10, TimeUnit.SECONDS)
          .getItem(GetItemRequest.newBuilder().setId("42").build());
    } catch (StatusRuntimeException e) {
      Status status = e.getStatus();
      System.out.println(status.getCode() + " - " + status.getDescription());
    } finally {
      channel.shutdownNow();
      server.shutdownNow();
    }
  }
}
// endregion
