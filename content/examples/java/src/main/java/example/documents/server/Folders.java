package example.documents.server;

import com.google.protobuf.Any;
import com.google.rpc.Code;
import com.google.rpc.ErrorInfo;
import com.google.rpc.PreconditionFailure;
import com.google.rpc.Status;
import io.grpc.StatusException;
import io.grpc.protobuf.StatusProto;

final class Folders {
  private final Store store;

  Folders(Store store) {
    this.store = store;
  }

  // region permission-denied-return
  /** Knows the user, who lacks a permission. ErrorInfo names the missing one. */
  void checkMayDelete(String user) throws StatusException {
    if (user.equals("ada")) return;
    ErrorInfo missing = ErrorInfo.newBuilder()
        .setReason("MISSING_PERMISSION")
        .setDomain("documents.example")
        .putMetadata("permission", "folders.delete")
        .build();
    throw StatusProto.toStatusException(Status.newBuilder()
        .setCode(Code.PERMISSION_DENIED_VALUE)
        .setMessage(user + " may not delete folders")
        .addDetails(Any.pack(missing))
        .build());
  }

  // endregion

  // region failed-precondition-return
  /** Fails until the caller changes the state of the store: the same call would fail again. */
  void checkEmpty(String folder) throws StatusException {
    int count = store.idsIn(folder).size();
    if (count == 0) return;
    var failure = PreconditionFailure.newBuilder()
        .addViolations(PreconditionFailure.Violation.newBuilder()
            .setType("FOLDER_NOT_EMPTY")
            .setSubject("folders/" + folder)
            .setDescription("delete its documents first"))
        .build();
    throw StatusProto.toStatusException(Status.newBuilder()
        .setCode(Code.FAILED_PRECONDITION_VALUE)
        .setMessage("folder %s still holds %d documents".formatted(folder, count))
        .addDetails(Any.pack(failure))
        .build());
  }
  // endregion
}
