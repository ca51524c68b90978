package example.documents.server;

import com.google.protobuf.Any;
import com.google.protobuf.Duration;
import com.google.protobuf.Message;
import com.google.rpc.BadRequest;
import com.google.rpc.ErrorInfo;
import com.google.rpc.PreconditionFailure;
import com.google.rpc.RetryInfo;
import io.grpc.ForwardingServerCallListener.SimpleForwardingServerCallListener;
import io.grpc.Metadata;
import io.grpc.ServerCall;
import io.grpc.ServerCall.Listener;
import io.grpc.ServerCallHandler;
import io.grpc.ServerInterceptor;
import io.grpc.Status;
import io.grpc.StatusException;
import io.grpc.StatusRuntimeException;
import io.grpc.protobuf.StatusProto;
import java.sql.SQLException;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Converts the exceptions that handlers throw into codes. */
public final class Errors implements ServerInterceptor {
  private static final Logger log = Logger.getLogger(Errors.class.getName());

  /** The row is not there. */
  public static final class NoRow extends RuntimeException {}

  /** A call that only reads did not end in time, although this call has time left. */
  public static final class DependencyTimeout extends RuntimeException {}

  /** A check of the domain rejected a field. */
  public static final class Invalid extends RuntimeException {
    final String field;
    final String description;

    public Invalid(String field, String description) {
      super(field + " " + description);
      this.field = field;
      this.description = description;
    }
  }

  // region exceptions-interceptor
  /**
   * Turns the exceptions of the layers below into codes, in one place. A unary handler runs in onHalfClose. The
   * client gets no text of a database: what is not listed becomes INTERNAL, and the log gets the cause.
   */
  @Override
  public <Q, R> Listener<Q> interceptCall(ServerCall<Q, R> call, Metadata headers, ServerCallHandler<Q, R> next) {
    return new SimpleForwardingServerCallListener<>(next.startCall(call, headers)) {
      @Override
      public void onHalfClose() {
        try {
          super.onHalfClose();
        } catch (RuntimeException thrown) {
          StatusException converted = convert(thrown);
          if (converted == null) {
            String request = RequestIds.CURRENT.get();
            log.log(Level.SEVERE, "request " + request + ": " + call.getMethodDescriptor().getFullMethodName(), thrown);
            converted = Status.INTERNAL
                .withDescription("the handler failed; report request " + request).asException();
          }
          Metadata trailers = converted.getTrailers();
          call.close(converted.getStatus(), trailers == null ? new Metadata() : trailers);
        }
      }
    };
  }

  // endregion

  private static StatusException convert(RuntimeException thrown) {
    if (thrown instanceof StatusRuntimeException status) {
      return status.getStatus().asException(status.getTrailers());
    }
    if (thrown instanceof Invalid invalid) {
      return with(Status.Code.INVALID_ARGUMENT, "1 field needs attention", BadRequest.newBuilder()
          .addFieldViolations(BadRequest.FieldViolation.newBuilder()
              .setField(invalid.field).setDescription(invalid.description)).build());
    }
    if (thrown instanceof NoRow) return Status.NOT_FOUND.withDescription("it does not exist").asException();
    if (thrown instanceof DependencyTimeout) return later("a service that this one needs did not respond in time");
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException database) return ofDatabase(database.getSQLState());
    }
    return null;
  }

  // region exceptions-sqlstate
  /** Converts what a caller can do something about. Other states are bugs or outages of the service: null. */
  private static StatusException ofDatabase(String state) {
    return switch (state) {
      case "23505" -> with(Status.Code.ALREADY_EXISTS, "it exists already", // unique_violation
          ErrorInfo.newBuilder().setReason("UNIQUE_VIOLATION").setDomain("documents.example").build());
      case "23503" -> with(Status.Code.FAILED_PRECONDITION, // foreign_key_violation
          "a row that it refers to is missing, or it is still referred to",
          PreconditionFailure.newBuilder().addViolations(
              PreconditionFailure.Violation.newBuilder().setType("FOREIGN_KEY")).build());
      case "23514" -> Status.INVALID_ARGUMENT // check_violation
          .withDescription("a value is outside what the database allows").asException();
      // serialization_failure, deadlock_detected, lock_not_available
      case "40001", "40P01", "55P03" -> Status.ABORTED
          .withDescription("another transaction was in the way; retry the whole transaction").asException();
      // query_canceled: the statement's own time limit, and it was rolled back
      case "57014" -> later("the database did not respond in time");
      // too_many_connections, cannot_connect_now
      case "53300", "57P03" -> later("the database is not available");
      default -> null;
    };
  }

  // endregion

  private static StatusException later(String message) {
    var pause = RetryInfo.newBuilder().setRetryDelay(Duration.newBuilder().setSeconds(1)).build();
    return with(Status.Code.UNAVAILABLE, message, pause);
  }

  private static StatusException with(Status.Code code, String message, Message detail) {
    return StatusProto.toStatusException(com.google.rpc.Status.newBuilder()
        .setCode(code.value()).setMessage(message).addDetails(Any.pack(detail)).build());
  }
}
