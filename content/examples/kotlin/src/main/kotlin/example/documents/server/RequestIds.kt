package example.documents.server

import io.grpc.Context
import io.grpc.Contexts
import io.grpc.Metadata
import io.grpc.ServerCall
import io.grpc.ServerCallHandler
import io.grpc.ServerInterceptor

internal val REQUEST_ID: Context.Key<String> = Context.keyWithDefault("request-id", "unknown")

private val HEADER = Metadata.Key.of("x-request-id", Metadata.ASCII_STRING_MARSHALLER)

/** Handlers do not see metadata; this carries the request id over into the context. */
class RequestIds : ServerInterceptor {
  override fun <Q, R> interceptCall(
    call: ServerCall<Q, R>,
    headers: Metadata,
    next: ServerCallHandler<Q, R>,
  ): ServerCall.Listener<Q> {
    val id = headers[HEADER] ?: return next.startCall(call, headers)
    return Contexts.interceptCall(Context.current().withValue(REQUEST_ID, id), call, headers, next)
  }
}
