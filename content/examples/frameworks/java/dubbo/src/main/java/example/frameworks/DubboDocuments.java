package example.frameworks;

import com.google.protobuf.UninitializedMessageException;
import example.documents.v1.CreateDocumentRequest;
import example.documents.v1.DeleteDocumentRequest;
import example.documents.v1.DeleteDocumentResponse;
import example.documents.v1.Document;
import example.documents.v1.Documents;
import example.documents.v1.DubboDocumentsTriple;
import example.documents.v1.GetDocumentRequest;
import example.documents.v1.UpdateDocumentRequest;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.dubbo.remoting.http12.exception.HttpStatusException;
import org.apache.dubbo.rpc.RpcException;
import org.apache.dubbo.rpc.StatusRpcException;
import org.apache.dubbo.rpc.TriRpcStatus;

/** Fails in the ways that Dubbo converts to codes. */
final class DubboDocuments extends DubboDocumentsTriple.DocumentsImplBase {
    /** Calls that the server has received. */
    final AtomicInteger calls = new AtomicInteger();

    // region dubbo-return

    /** Returns a code; Dubbo sends the code and the text, and no details. */
    @Override
    public Document getDocument(GetDocumentRequest request) {
        calls.incrementAndGet();
        throw TriRpcStatus.NOT_FOUND
                .withDescription("document " + request.getId() + " does not exist")
                .asException();
    }

    // endregion

    /** Throws what its request names. */
    @Override
    public DeleteDocumentResponse deleteDocument(DeleteDocumentRequest request) {
        calls.incrementAndGet();
        throw switch (request.getId()) {
            case "HttpStatusException 400" -> new HttpStatusException(400, "bad request");
            case "HttpStatusException 404" -> new HttpStatusException(404, "not found");
            case "HttpStatusException 429" -> new HttpStatusException(429, "too many requests");
            // Its class belongs to neither the JDK, nor Dubbo, nor the file of the interface.
            case "UninitializedMessageException" ->
                    new UninitializedMessageException(DeleteDocumentResponse.getDefaultInstance());
            default -> new IllegalStateException("the disk is full");
        };
    }

    /** Returns the code that its request names. */
    @Override
    public Document createDocument(CreateDocumentRequest request) {
        calls.incrementAndGet();
        throw TriRpcStatus.fromCode(TriRpcStatus.Code.valueOf(request.getId()))
                .withDescription("provoked")
                .asException();
    }

    /** Throws an exception of Dubbo with the number that its request names. */
    @Override
    public Document updateDocument(UpdateDocumentRequest request) {
        calls.incrementAndGet();
        throw new RpcException((int) request.getVersion(), "failed");
    }

    // region dubbo-read

    /** Reads the code of a status; getCode() of the exception is an older number of Dubbo. */
    static String missingDocument(Documents client, String id) {
        try {
            return client.getDocument(GetDocumentRequest.newBuilder().setId(id).build()).getTitle();
        } catch (RpcException failure) {
            TriRpcStatus status = statusOf(failure);
            if (status == null || status.code != TriRpcStatus.Code.NOT_FOUND) {
                throw failure;
            }
            return status.description;
        }
    }

    /** The exception with the status may be a cause of the one that is thrown. */
    static TriRpcStatus statusOf(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof StatusRpcException known) {
                return known.getStatus();
            }
        }
        return null;
    }

    // endregion
}
