package example.documents.server

import com.google.protobuf.Any
import com.google.rpc.BadRequest
import com.google.rpc.BadRequest.FieldViolation
import com.google.rpc.Code
import com.google.rpc.Status
import example.documents.v1.CreateDocumentRequest
import io.grpc.protobuf.StatusProto

private val VALID_ID = Regex("[a-z]+/[a-z0-9-]+")

// region invalid-argument-return
/** Checks all fields before it returns, so that the caller can fix them in one go. */
internal fun checkNew(request: CreateDocumentRequest) {
  fun violation(field: String, description: String) =
    FieldViolation.newBuilder().setField(field).setDescription(description).build()

  val violations = buildList {
    if (!VALID_ID.matches(request.id)) add(violation("id", "use folder/name in lower case"))
    if (request.title.isEmpty()) add(violation("title", "must not be empty"))
  }
  if (violations.isEmpty()) return
  throw StatusProto.toStatusException(
    Status.newBuilder()
      .setCode(Code.INVALID_ARGUMENT_VALUE)
      .setMessage("${violations.size} fields need attention")
      .addDetails(Any.pack(BadRequest.newBuilder().addAllFieldViolations(violations).build()))
      .build(),
  )
}
// endregion
