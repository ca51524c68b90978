package example.documents.server

import com.google.protobuf.Any
import com.google.protobuf.Duration
import com.google.rpc.Code
import com.google.rpc.QuotaFailure
import com.google.rpc.RetryInfo
import com.google.rpc.Status
import io.grpc.protobuf.StatusProto

/** Lets a caller make two documents in a row and then asks for a pause. */
internal class Pace {
  private var used = 0
  private var resumesAt: Long? = null

  @Synchronized private fun mayGo(): Boolean {
    val now = System.nanoTime()
    if (resumesAt?.let { now - it >= 0 } == true) {
      used = 0
      resumesAt = null
    }
    if (used < 2) {
      used++
      return true
    }
    if (resumesAt == null) resumesAt = now + PAUSE_NANOS
    return false
  }

  // region resource-exhausted-return
  /** Says which limit was hit and how long to wait; without RetryInfo a client can only guess. */
  fun take(user: String) {
    if (mayGo()) return
    val limit = QuotaFailure.Violation.newBuilder()
      .setSubject("users/$user")
      .setDescription("2 new documents, then a pause")
    val pause = Duration.newBuilder().setNanos(PAUSE_NANOS)
    throw StatusProto.toStatusException(
      Status.newBuilder()
        .setCode(Code.RESOURCE_EXHAUSTED_VALUE)
        .setMessage("$user creates documents too fast")
        .addDetails(Any.pack(QuotaFailure.newBuilder().addViolations(limit).build()))
        .addDetails(Any.pack(RetryInfo.newBuilder().setRetryDelay(pause).build()))
        .build(),
    )
  }
  // endregion

  private companion object {
    const val PAUSE_NANOS = 200_000_000
  }
}
