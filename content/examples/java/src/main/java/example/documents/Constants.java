package example.documents;

import io.grpc.Status;
import java.lang.reflect.Field;

final class Constants {
  private Constants() {}

  // region constants
  /** Prints each code with its number, the Status that carries it and the enum value to compare with. */
  static void print() throws ReflectiveOperationException {
    for (Status.Code code : Status.Code.values()) {
      Field field = Status.class.getField(code.name());
      Status status = (Status) field.get(null);
      if (status.getCode() != code) throw new IllegalStateException(field + " carries " + status.getCode());
      System.out.printf("%2d  %-26s  %s%n", code.value(), "Status." + field.getName(), "Status.Code." + code);
    }
  }
  // endregion
}
