package example.documents.server

import com.google.protobuf.Any
import com.google.rpc.Code
import com.google.rpc.ErrorInfo
import com.google.rpc.PreconditionFailure
import com.google.rpc.Status
import io.grpc.protobuf.StatusProto

// region permission-denied-return
/** Knows the user, who lacks a permission. ErrorInfo names the missing one. */
internal fun checkMayDeleteFolders(user: String) {
  if (user == "ada") return
  val missing = ErrorInfo.newBuilder()
    .setReason("MISSING_PERMISSION")
    .setDomain("documents.example")
    .putMetadata("permission", "folders.delete")
    .build()
  throw StatusProto.toStatusException(
    Status.newBuilder()
      .setCode(Code.PERMISSION_DENIED_VALUE)
      .setMessage("$user may not delete folders")
      .addDetails(Any.pack(missing))
      .build(),
  )
}
// endregion

// region failed-precondition-return
/** Fails until the caller changes the state of the store: the same call would fail again. */
internal fun checkEmpty(folder: String, documents: Int) {
  if (documents == 0) return
  val violation = PreconditionFailure.Violation.newBuilder()
    .setType("FOLDER_NOT_EMPTY")
    .setSubject("folders/$folder")
    .setDescription("delete its documents first")
  throw StatusProto.toStatusException(
    Status.newBuilder()
      .setCode(Code.FAILED_PRECONDITION_VALUE)
      .setMessage("folder $folder still holds $documents documents")
      .addDetails(Any.pack(PreconditionFailure.newBuilder().addViolations(violation).build()))
      .build(),
  )
}
// endregion
