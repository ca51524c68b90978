package example.documents.server

import com.google.protobuf.Any
import com.google.rpc.Help
import com.google.rpc.Status
import io.grpc.ForwardingServerCall.SimpleForwardingServerCall
import io.grpc.Metadata
import io.grpc.ServerCall
import io.grpc.ServerCallHandler
import io.grpc.ServerInterceptor
import io.grpc.protobuf.ProtoUtils
import io.grpc.protobuf.StatusProto

// region link-interceptor
private val DETAILS =
  Metadata.Key.of("grpc-status-details-bin", ProtoUtils.metadataMarshaller(Status.getDefaultInstance()))

/** Adds to every error the address of a page that explains its code. */
class Links(private val base: String) : ServerInterceptor {
  override fun <Q, R> interceptCall(
    call: ServerCall<Q, R>,
    headers: Metadata,
    next: ServerCallHandler<Q, R>,
  ): ServerCall.Listener<Q> {
    val linking = object : SimpleForwardingServerCall<Q, R>(call) {
      override fun close(status: io.grpc.Status, trailers: Metadata) {
        if (!status.isOk) {
          val error = StatusProto.fromStatusAndTrailers(status, trailers)
          trailers.discardAll(DETAILS)
          trailers.put(DETAILS, error.withLink("$base/${error.code}"))
        }
        super.close(status, trailers)
      }
    }
    return next.startCall(linking, headers)
  }
}

/** Extends the Help that is there: a status should hold each type of detail only once. */
private fun Status.withLink(url: String): Status {
  val link = Help.Link.newBuilder().setDescription("About this status code").setUrl(url).build()
  val at = detailsList.indexOfFirst { it.`is`(Help::class.java) }
  if (at < 0) return toBuilder().addDetails(Any.pack(Help.newBuilder().addLinks(link).build())).build()
  val help = detailsList[at].unpack(Help::class.java).toBuilder().addLinks(link).build()
  return toBuilder().setDetails(at, Any.pack(help)).build()
}
// endregion
