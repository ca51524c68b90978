package example.documents.server;

import com.google.protobuf.Any;
import com.google.rpc.BadRequest;
import com.google.rpc.BadRequest.FieldViolation;
import com.google.rpc.Code;
import com.google.rpc.Status;
import example.documents.v1.CreateDocumentRequest;
import io.grpc.StatusException;
import io.grpc.protobuf.StatusProto;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

final class NewDocument {
  private static final Pattern VALID_ID = Pattern.compile("[a-z]+/[a-z0-9-]+");

  private NewDocument() {}

  // region invalid-argument-return
  /** Checks all fields before it returns, so that the caller can fix them in one go. */
  static void check(CreateDocumentRequest request) throws StatusException {
    List<FieldViolation> violations = new ArrayList<>();
    if (!VALID_ID.matcher(request.getId()).matches()) {
      violations.add(violation("id", "use folder/name in lower case"));
    }
    if (request.getTitle().isEmpty()) {
      violations.add(violation("title", "must not be empty"));
    }
    if (violations.isEmpty()) return;
    throw StatusProto.toStatusException(Status.newBuilder()
        .setCode(Code.INVALID_ARGUMENT_VALUE)
        .setMessage(violations.size() + " fields need attention")
        .addDetails(Any.pack(BadRequest.newBuilder().addAllFieldViolations(violations).build()))
        .build());
  }

  private static FieldViolation violation(String field, String description) {
    return FieldViolation.newBuilder().setField(field).setDescription(description).build();
  }
  // endregion
}
