package example.documents

import example.documents.v1.DocumentsGrpcKt.DocumentsCoroutineStub
import io.grpc.BindableService
import io.grpc.Grpc
import io.grpc.InsecureChannelCredentials
import io.grpc.ManagedChannel
import io.grpc.ServerInterceptor
import io.grpc.netty.NettyServerBuilder
import java.net.InetAddress
import java.net.InetSocketAddress
import java.net.ServerSocket

/** Serves on a free port of the loopback interface. The interceptor added last sees a call first, its status last. */
internal class LocalServer(service: BindableService, interceptors: List<ServerInterceptor>) : AutoCloseable {
  private val server = NettyServerBuilder.forAddress(InetSocketAddress(InetAddress.getLoopbackAddress(), 0))
    .addService(service)
    .apply { interceptors.forEach { intercept(it) } }
    .build()
    .start()

  val address = "127.0.0.1:${server.port}"

  override fun close() {
    server.shutdownNow()
  }
}

internal fun connect(address: String): ManagedChannel =
  Grpc.newChannelBuilder(address, InsecureChannelCredentials.create()).build()

/** Lends a stub for the time of a block. */
internal suspend fun <T> withStub(channel: ManagedChannel, use: suspend (DocumentsCoroutineStub) -> T): T =
  try {
    use(DocumentsCoroutineStub(channel))
  } finally {
    channel.shutdownNow()
  }

internal fun freeAddress(): String =
  ServerSocket(0, 1, InetAddress.getLoopbackAddress()).use { "127.0.0.1:${it.localPort}" }
