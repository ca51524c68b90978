package example.documents.server

import io.grpc.Status
import io.grpc.StatusException

/** Rejects an argument that no state of the store makes right. */
internal fun checkNotEmpty(name: String, value: String) {
  if (value.isEmpty()) throw invalid("$name must not be empty")
}

internal fun invalid(description: String): StatusException =
  Status.INVALID_ARGUMENT.withDescription(description).asException()
