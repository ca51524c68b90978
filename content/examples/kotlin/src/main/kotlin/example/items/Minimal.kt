// region minimal
package example.items

import example.items.v1.GetItemRequest // generated from items.proto
import example.items.v1.Item
import example.items.v1.ItemsGrpcKt
import example.items.v1.getItemRequest
import io.grpc.Grpc
import io.grpc.InsecureChannelCredentials
import io.grpc.InsecureServerCredentials
import io.grpc.Status
import io.grpc.StatusException
import java.util.concurrent.TimeUnit
import kotlinx.coroutines.runBlocking

class Store : ItemsGrpcKt.ItemsCoroutineImplBase() {
  override suspend fun getItem(request: GetItemRequest): Item =
    throw StatusException(Status.NOT_FOUND.withDescription("item ${request.id} does not exist"))
}

fun main() = runBlocking {
  val server = Grpc.newServerBuilderForPort(0, InsecureServerCredentials.create())
    .addService(Store())
    .build()
    .start()
  val channel = Grpc.newChannelBuilder(
    "localhost:${server.port}",
    InsecureChannelCredentials.create(),
  ).build()
  try {
    ItemsGrpcKt.ItemsCoroutineStub(channel)
      .withDeadlineAfter(10, TimeUnit.SECONDS)
      .getItem(getItemRequest { id = "42" })
  } catch (e: StatusException) {
    println("${e.status.code} - ${e.status.description}")
  } finally {
    channel.shutdownNow()
    server.shutdownNow()
  }
  Unit
}
// endregion
