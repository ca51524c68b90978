package example.documents.server;

import io.grpc.Context;
import io.grpc.Contexts;
import io.grpc.Metadata;
import io.grpc.ServerCall;
import io.grpc.ServerCall.Listener;
import io.grpc.ServerCallHandler;
import io.grpc.ServerInterceptor;
import io.grpc.Status;
import java.util.Map;

/** Finds out who is calling and leaves the user in the context. */
public final class Authentication implements ServerInterceptor {
  static final Context.Key<String> USER = Context.key("user");

  private static final Metadata.Key<String> AUTHORIZATION =
      Metadata.Key.of("authorization", Metadata.ASCII_STRING_MARSHALLER);
  private static final Map<String, String> USERS = Map.of("Bearer ada-token", "ada", "Bearer guest-token", "guest");

  // region unauthenticated-return
  /** Runs before every handler. It only finds out who is calling. */
  @Override
  public <Q, R> Listener<Q> interceptCall(ServerCall<Q, R> call, Metadata headers, ServerCallHandler<Q, R> next) {
    String token = headers.get(AUTHORIZATION);
    if (token == null) return reject(call, "no token in the authorization metadata");
    String user = USERS.get(token);
    if (user == null) return reject(call, "the token has expired");
    return Contexts.interceptCall(Context.current().withValue(USER, user), call, headers, next);
  }

  private static <Q, R> Listener<Q> reject(ServerCall<Q, R> call, String why) {
    call.close(Status.UNAUTHENTICATED.withDescription(why), new Metadata());
    return new Listener<>() {}; // the call has ended: nothing to listen for
  }
  // endregion
}
