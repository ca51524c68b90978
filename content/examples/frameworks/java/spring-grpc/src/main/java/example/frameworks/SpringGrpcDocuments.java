package example.frameworks;

import com.google.protobuf.Any;
import com.google.protobuf.InvalidProtocolBufferException;
import com.google.rpc.ErrorInfo;
import example.documents.v1.CreateDocumentRequest;
import example.documents.v1.DeleteDocumentRequest;
import example.documents.v1.DeleteDocumentResponse;
import example.documents.v1.Document;
import example.documents.v1.DocumentsGrpc;
import example.documents.v1.GetDocumentRequest;
import example.documents.v1.SearchDocumentsRequest;
import example.documents.v1.SearchDocumentsResponse;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.grpc.protobuf.StatusProto;
import io.grpc.stub.StreamObserver;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.context.annotation.Bean;
import org.springframework.grpc.server.exception.GrpcExceptionHandler;
import org.springframework.stereotype.Service;

/** Fails in the ways that Spring gRPC converts to codes. */
@Service
class SpringGrpcDocuments extends DocumentsGrpc.DocumentsImplBase {

    /** Calls that the search has received. */
    static final AtomicInteger SEARCHES = new AtomicInteger();

    /** An exception of the program that tells its caller which document is missing. */
    static final class DocumentMissing extends RuntimeException {
        DocumentMissing(String id) {
            super("document " + id + " does not exist");
        }
    }

    private static StatusRuntimeException withDetail() {
        return StatusProto.toStatusRuntimeException(com.google.rpc.Status.newBuilder()
                .setCode(Status.Code.NOT_FOUND.value())
                .setMessage("no such document")
                .addDetails(Any.pack(ErrorInfo.newBuilder().setReason("DOCUMENT_NOT_FOUND").build()))
                .build());
    }

    @Override
    public void getDocument(GetDocumentRequest request, StreamObserver<Document> responses) {
        throw new DocumentMissing(request.getId());
    }

    /** Throws what its request names. */
    @Override
    public void deleteDocument(DeleteDocumentRequest request, StreamObserver<DeleteDocumentResponse> responses) {
        throw failure(request.getId());
    }

    /** Gives the observer what its request names. */
    @Override
    public void createDocument(CreateDocumentRequest request, StreamObserver<Document> responses) {
        responses.onError(failure(request.getId()));
    }

    private static RuntimeException failure(String kind) {
        return switch (kind) {
            case "StatusRuntimeException" -> withDetail();
            case "a StatusRuntimeException as cause" -> new IllegalStateException("failed", withDetail());
            case "IllegalArgumentException" -> new IllegalArgumentException("no such folder");
            case "NumberFormatException" -> new NumberFormatException("not a version");
            case "an advice that returns a Status" -> caused(new ArrayStoreException());
            case "an advice that returns a StatusRuntimeException" -> caused(new ClassCastException());
            case "an advice that throws" -> new ArithmeticException("/ by zero");
            case "an advice that returns a String" -> new NegativeArraySizeException("-1");
            case "an advice that is not public" -> new EnumConstantNotPresentException(Status.Code.class, "LOST");
            default -> new IllegalStateException("the disk is full");
        };
    }

    private static RuntimeException caused(RuntimeException exception) {
        exception.initCause(withDetail());
        return exception;
    }

    /** Has no server to ask. */
    @Override
    public void searchDocuments(SearchDocumentsRequest request, StreamObserver<SearchDocumentsResponse> responses) {
        SEARCHES.incrementAndGet();
        responses.onError(Status.UNAVAILABLE.withDescription("no index is up").asException());
    }

    // region spring-grpc-read

    /** Reads code and detail; the stub is one of grpc-java. */
    static String missingDocument(DocumentsGrpc.DocumentsBlockingStub client, String id)
            throws InvalidProtocolBufferException {
        try {
            return client.getDocument(GetDocumentRequest.newBuilder().setId(id).build()).getTitle();
        } catch (StatusRuntimeException failure) {
            if (failure.getStatus().getCode() != Status.Code.NOT_FOUND) {
                throw failure;
            }
            com.google.rpc.Status status = StatusProto.fromThrowable(failure);
            for (Any detail : status.getDetailsList()) {
                if (detail.is(ErrorInfo.class)) {
                    return status.getMessage() + " (" + detail.unpack(ErrorInfo.class).getReason() + ")";
                }
            }
            return status.getMessage();
        }
    }

    // endregion
}

// region spring-grpc-return

/** Decides the code of an exception for all services; null leaves it to the next bean. */
class SpringGrpcErrors {
    @Bean
    GrpcExceptionHandler missingDocument() {
        return exception -> exception instanceof SpringGrpcDocuments.DocumentMissing
                ? StatusProto.toStatusException(com.google.rpc.Status.newBuilder()
                        .setCode(Status.Code.NOT_FOUND.value())
                        .setMessage(exception.getMessage())
                        .addDetails(Any.pack(ErrorInfo.newBuilder()
                                .setReason("DOCUMENT_NOT_FOUND")
                                .setDomain("documents.example")
                                .build()))
                        .build())
                : null;
    }
}

// endregion
