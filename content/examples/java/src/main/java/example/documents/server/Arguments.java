package example.documents.server;

import io.grpc.Status;
import io.grpc.StatusException;

/** Rejects arguments that no state of the store makes right. */
final class Arguments {
  private Arguments() {}

  static void checkNotEmpty(String name, String value) throws StatusException {
    if (value.isEmpty()) throw invalid(name + " must not be empty");
  }

  static StatusException invalid(String description) {
    return Status.INVALID_ARGUMENT.withDescription(description).asException();
  }
}
