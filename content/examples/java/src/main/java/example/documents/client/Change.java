package example.documents.client;

import com.google.protobuf.Any;
import com.google.protobuf.ByteString;
import com.google.protobuf.InvalidProtocolBufferException;
import com.google.rpc.BadRequest;
import example.documents.v1.CreateDocumentRequest;
import example.documents.v1.DeleteDocumentRequest;
import example.documents.v1.DeleteFolderRequest;
import example.documents.v1.Document;
import example.documents.v1.DocumentsGrpc.DocumentsBlockingStub;
import example.documents.v1.GetDocumentRequest;
import example.documents.v1.ReadContentRequest;
import example.documents.v1.SearchDocumentsRequest;
import example.documents.v1.SummarizeDocumentRequest;
import io.grpc.Status.Code;
import io.grpc.StatusRuntimeException;
import io.grpc.protobuf.StatusProto;
import java.util.concurrent.TimeUnit;

/** Errors after which the client does something else. */
public final class Change {
  private Change() {}

  // region invalid-argument-handle
  /** Shows each problem beside its field. It never sends the same request again. */
  public static Document create(DocumentsBlockingStub docs, CreateDocumentRequest request)
      throws InvalidProtocolBufferException {
    try {
      return docs.withDeadlineAfter(5, TimeUnit.SECONDS).createDocument(request);
    } catch (StatusRuntimeException e) {
      if (e.getStatus().getCode() != Code.INVALID_ARGUMENT) throw e;
      System.out.println(e);
      for (Any detail : StatusProto.fromThrowable(e).getDetailsList()) {
        if (!detail.is(BadRequest.class)) continue;
        for (var violation : detail.unpack(BadRequest.class).getFieldViolationsList()) {
          System.out.println(violation.getField() + ": " + violation.getDescription());
        }
      }
      throw e;
    }
  }

  // endregion

  // region not-found-handle
  /** Expects NOT_FOUND: the document is not there. Any other error stays an error. */
  public static String title(DocumentsBlockingStub docs, String id) {
    try {
      return docs.withDeadlineAfter(5, TimeUnit.SECONDS)
          .getDocument(GetDocumentRequest.newBuilder().setId(id).build()).getTitle();
    } catch (StatusRuntimeException e) {
      if (e.getStatus().getCode() != Code.NOT_FOUND) throw e;
      System.out.println(e);
      return "(no such document)";
    }
  }

  // endregion

  // region already-exists-handle
  /** Is safe to retry: if an earlier attempt got through, the stored document is ours. */
  public static Document createOnce(DocumentsBlockingStub docs, CreateDocumentRequest request) {
    var timed = docs.withDeadlineAfter(5, TimeUnit.SECONDS);
    try {
      return timed.createDocument(request);
    } catch (StatusRuntimeException e) {
      if (e.getStatus().getCode() != Code.ALREADY_EXISTS) throw e;
      System.out.println(e);
      var found = timed.getDocument(GetDocumentRequest.newBuilder().setId(request.getId()).build());
      boolean same = found.getTitle().equals(request.getTitle()) && found.getText().equals(request.getText());
      if (!same) throw e;
      System.out.println("same content: an earlier attempt got through");
      return found;
    }
  }

  // endregion

  // region failed-precondition-handle
  /**
   * Brings the folder into the state that the call needs, and only then calls again. One deadline covers
   * all of its calls.
   */
  public static void deleteFolder(DocumentsBlockingStub docs, String folder) {
    var timed = docs.withDeadlineAfter(5, TimeUnit.SECONDS);
    var request = DeleteFolderRequest.newBuilder().setFolder(folder).build();
    try {
      timed.deleteFolder(request);
    } catch (StatusRuntimeException e) {
      if (e.getStatus().getCode() != Code.FAILED_PRECONDITION) throw e;
      System.out.println(e);
      var inside = SearchDocumentsRequest.newBuilder().setFolder(folder).build();
      for (String id : timed.searchDocuments(inside).getIdsList()) {
        System.out.println("deleting " + id);
        timed.deleteDocument(DeleteDocumentRequest.newBuilder().setId(id).build());
      }
      timed.deleteFolder(request);
    }
  }

  // endregion

  // region out-of-range-handle
  /** Reads a text of unknown length. OUT_OF_RANGE tells that it ends here. One deadline covers the loop. */
  public static ByteString readAll(DocumentsBlockingStub docs, String id) {
    var timed = docs.withDeadlineAfter(5, TimeUnit.SECONDS);
    ByteString text = ByteString.EMPTY;
    while (true) {
      try {
        text = text.concat(timed.readContent(ReadContentRequest.newBuilder()
            .setId(id).setOffset(text.size()).setLimit(20).build()).getData());
      } catch (StatusRuntimeException e) {
        if (e.getStatus().getCode() != Code.OUT_OF_RANGE) throw e;
        System.out.println(e);
        return text;
      }
    }
  }

  // endregion

  // region unimplemented-handle
  /** Also works with a server that is older than this client. */
  public static String summary(DocumentsBlockingStub docs, String id) {
    var timed = docs.withDeadlineAfter(5, TimeUnit.SECONDS);
    try {
      return timed.summarizeDocument(SummarizeDocumentRequest.newBuilder().setId(id).build()).getSummary();
    } catch (StatusRuntimeException e) {
      if (e.getStatus().getCode() != Code.UNIMPLEMENTED) throw e;
      System.out.println(e);
      System.out.println("this server cannot summarize; showing the title");
      return timed.getDocument(GetDocumentRequest.newBuilder().setId(id).build()).getTitle();
    }
  }
  // endregion
}
