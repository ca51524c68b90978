package example.documents.server;

import com.google.protobuf.Any;
import com.google.protobuf.Duration;
import com.google.rpc.Code;
import com.google.rpc.QuotaFailure;
import com.google.rpc.RetryInfo;
import com.google.rpc.Status;
import io.grpc.StatusException;
import io.grpc.protobuf.StatusProto;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;

/** Lets a caller make two documents in a row and then asks for a pause. */
final class Pace {
  private static final long PAUSE_NANOS = TimeUnit.MILLISECONDS.toNanos(200);
  private static final Duration PAUSE = Duration.newBuilder().setNanos((int) PAUSE_NANOS).build();

  private int used;
  private OptionalLong resumesAt = OptionalLong.empty();

  private synchronized boolean mayGo() {
    long now = System.nanoTime();
    if (resumesAt.isPresent() && now - resumesAt.getAsLong() >= 0) {
      used = 0;
      resumesAt = OptionalLong.empty();
    }
    if (used < 2) {
      used++;
      return true;
    }
    if (resumesAt.isEmpty()) resumesAt = OptionalLong.of(now + PAUSE_NANOS);
    return false;
  }

  // region resource-exhausted-return
  /** Says which limit was hit and how long to wait; without RetryInfo a client can only guess. */
  void take(String user) throws StatusException {
    if (mayGo()) return;
    var limit = QuotaFailure.newBuilder()
        .addViolations(QuotaFailure.Violation.newBuilder()
            .setSubject("users/" + user)
            .setDescription("2 new documents, then a pause"))
        .build();
    throw StatusProto.toStatusException(Status.newBuilder()
        .setCode(Code.RESOURCE_EXHAUSTED_VALUE)
        .setMessage(user + " creates documents too fast")
        .addDetails(Any.pack(limit))
        .addDetails(Any.pack(RetryInfo.newBuilder().setRetryDelay(PAUSE).build()))
        .build());
  }
  // endregion
}
