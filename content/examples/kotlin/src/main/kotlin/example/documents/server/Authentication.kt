package example.documents.server

import io.grpc.Context
import io.grpc.Contexts
import io.grpc.Metadata
import io.grpc.ServerCall
import io.grpc.ServerCallHandler
import io.grpc.ServerInterceptor
import io.grpc.Status

internal val USER: Context.Key<String> = Context.key("user")

private val AUTHORIZATION = Metadata.Key.of("authorization", Metadata.ASCII_STRING_MARSHALLER)
private val USERS = mapOf("Bearer ada-token" to "ada", "Bearer guest-token" to "guest")

// region unauthenticated-return
/** Runs before every handler. It only finds out who is calling. */
class Authentication : ServerInterceptor {
  override fun <Q, R> interceptCall(
    call: ServerCall<Q, R>,
    headers: Metadata,
    next: ServerCallHandler<Q, R>,
  ): ServerCall.Listener<Q> {
    val token = headers[AUTHORIZATION] ?: return call.reject("no token in the authorization metadata")
    val user = USERS[token] ?: return call.reject("the token has expired")
    return Contexts.interceptCall(Context.current().withValue(USER, user), call, headers, next)
  }

  private fun <Q, R> ServerCall<Q, R>.reject(why: String): ServerCall.Listener<Q> {
    close(Status.UNAUTHENTICATED.withDescription(why), Metadata())
    return object : ServerCall.Listener<Q>() {} // the call has ended: nothing to listen for
  }
}
// endregion
