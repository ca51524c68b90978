package example.frameworks;

import io.grpc.Status;
import io.grpc.StatusException;
import io.grpc.StatusRuntimeException;
import org.springframework.grpc.server.advice.GrpcAdvice;
import org.springframework.grpc.server.advice.GrpcExceptionHandler;

/** Decides by the type of the exception, like the advice of a web controller, and shows how an advice fails itself. */
@GrpcAdvice
public class SpringGrpcAdvice {
    @GrpcExceptionHandler
    public Status argument(IllegalArgumentException exception) {
        return Status.INVALID_ARGUMENT.withDescription(exception.getMessage());
    }

    /** The type is nearer than that of the method above. */
    @GrpcExceptionHandler
    public StatusException number(NumberFormatException exception) {
        return Status.OUT_OF_RANGE.withDescription(exception.getMessage()).asException();
    }

    /** Keeps the code of the cause. */
    @GrpcExceptionHandler
    public Status status(ArrayStoreException exception) {
        return Status.fromThrowable(exception.getCause());
    }

    /** Keeps its trailers, too. */
    @GrpcExceptionHandler
    public StatusRuntimeException withTrailers(ClassCastException exception) {
        return (StatusRuntimeException) exception.getCause();
    }

    @GrpcExceptionHandler
    public Status failing(ArithmeticException exception) {
        throw new UnsupportedOperationException("no such table");
    }

    @GrpcExceptionHandler
    public String wrongType(NegativeArraySizeException exception) {
        return "NOT_FOUND";
    }

    @GrpcExceptionHandler
    Status notPublic(EnumConstantNotPresentException exception) {
        return Status.NOT_FOUND;
    }
}
