package example.frameworks;

import com.google.protobuf.Any;
import com.google.protobuf.InvalidProtocolBufferException;
import com.google.rpc.ErrorInfo;
import com.linecorp.armeria.client.ResponseTimeoutException;
import com.linecorp.armeria.common.grpc.GrpcExceptionHandlerFunction;
import com.linecorp.armeria.server.ServiceRequestContext;
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
import java.io.IOException;
import java.util.NoSuchElementException;

/** Fails in the ways that Armeria converts to codes. */
final class ArmeriaDocuments extends DocumentsGrpc.DocumentsImplBase {

    // region armeria-return

    /** Decides the code of an exception for all services; null leaves it to Armeria. */
    static final GrpcExceptionHandlerFunction BY_TYPE = (context, status, cause, metadata) ->
            cause instanceof NoSuchElementException
                    ? Status.NOT_FOUND.withDescription(cause.getMessage()).withCause(cause)
                    : null;

    /** Returns a code with a detail; Armeria sends the trailers of the exception. */
    @Override
    public void getDocument(GetDocumentRequest request, StreamObserver<Document> responses) {
        responses.onError(StatusProto.toStatusRuntimeException(com.google.rpc.Status.newBuilder()
                .setCode(Status.Code.NOT_FOUND.value())
                .setMessage("document " + request.getId() + " does not exist")
                .addDetails(Any.pack(ErrorInfo.newBuilder()
                        .setReason("DOCUMENT_NOT_FOUND")
                        .setDomain("documents.example")
                        .build()))
                .build()));
    }

    // endregion

    /** Throws what its request names. */
    @Override
    public void deleteDocument(DeleteDocumentRequest request, StreamObserver<DeleteDocumentResponse> responses) {
        switch (request.getId()) {
            case "IOException" -> responses.onError(new IOException("connection reset"));
            case "java.util.concurrent.TimeoutException" ->
                    responses.onError(new java.util.concurrent.TimeoutException("too slow"));
            case "ResponseTimeoutException" -> responses.onError(ResponseTimeoutException.get());
            case "InvalidProtocolBufferException" ->
                    responses.onError(new InvalidProtocolBufferException("cannot be parsed"));
            case "NoSuchElementException" -> throw new NoSuchElementException("no such document");
            default -> throw new IllegalStateException("the disk is full");
        }
    }

    /** Returns the code that its request names. */
    @Override
    public void createDocument(CreateDocumentRequest request, StreamObserver<Document> responses) {
        responses.onError(Status.fromCode(Status.Code.valueOf(request.getId())).withDescription("provoked").asException());
    }

    /** Never responds, and gives the server 300 ms. */
    @Override
    public void searchDocuments(SearchDocumentsRequest request, StreamObserver<SearchDocumentsResponse> responses) {
        ServiceRequestContext.current().setRequestTimeoutMillis(300);
    }

    // region armeria-read

    /** Reads code and detail; a stub of Armeria throws the exception of grpc-java. */
    static String missingDocument(DocumentsGrpc.DocumentsBlockingStub client, String id) throws IOException {
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
