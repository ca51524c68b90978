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

/** Errors after which the client does something else. */
public final class Change {
  private Change() {}

  // region invalid-argument-handle
  /** Leads each complaint back to the field it belongs to. The same request is never sent again. */
  public static Document create(DocumentsBlockingStub docs, CreateDocumentRequest request)
      throws InvalidProtocolBufferException {
    try {
      return docs.createDocument(request);
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
  /** Takes NOT_FOUND for an answer. Any other error stays an error. */
  public static String title(DocumentsBlockingStub docs, String id) {
    try {
      return docs.getDocument(GetDocumentRequest.newBuilder().setId(id).build()).getTitle();
    } catch (StatusRuntimeException e) {
      if (e.getStatus().getCode() != Code.NOT_FOUND) throw e;
      System.out.println(e);
      return "(no such document)";
    }
  }

  // endregion

  // region already-exists-handle
  /** May be repeated: if an earlier attempt got through, the document that is there is ours. */
  public static Document createOnce(DocumentsBlockingStub docs, CreateDocumentRequest request) {
    try {
      return docs.createDocument(request);
    } catch (StatusRuntimeException e) {
      if (e.getStatus().getCode() != Code.ALREADY_EXISTS) throw e;
      System.out.println(e);
      var found = docs.getDocument(GetDocumentRequest.newBuilder().setId(request.getId()).build());
      boolean same = found.getTitle().equals(request.getTitle()) && found.getText().equals(request.getText());
      if (!same) throw e;
      System.out.println("same content: an earlier attempt got through");
      return found;
    }
  }

  // endregion

  // region failed-precondition-handle
  /** Brings the folder into the state that the call needs, and only then calls again. */
  public static void deleteFolder(DocumentsBlockingStub docs, String folder) {
    var request = DeleteFolderRequest.newBuilder().setFolder(folder).build();
    try {
      docs.deleteFolder(request);
    } catch (StatusRuntimeException e) {
      if (e.getStatus().getCode() != Code.FAILED_PRECONDITION) throw e;
      System.out.println(e);
      var inside = SearchDocumentsRequest.newBuilder().setFolder(folder).build();
      for (String id : docs.searchDocuments(inside).getIdsList()) {
        System.out.println("deleting " + id);
        docs.deleteDocument(DeleteDocumentRequest.newBuilder().setId(id).build());
      }
      docs.deleteFolder(request);
    }
  }

  // endregion

  // region out-of-range-handle
  /** Walks through a text of unknown length. OUT_OF_RANGE is how the server says "that was all". */
  public static ByteString readAll(DocumentsBlockingStub docs, String id) {
    ByteString text = ByteString.EMPTY;
    while (true) {
      try {
        text = text.concat(docs.readContent(ReadContentRequest.newBuilder()
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
  /** Gets along with servers that are older than this client. */
  public static String summary(DocumentsBlockingStub docs, String id) {
    try {
      return docs.summarizeDocument(SummarizeDocumentRequest.newBuilder().setId(id).build()).getSummary();
    } catch (StatusRuntimeException e) {
      if (e.getStatus().getCode() != Code.UNIMPLEMENTED) throw e;
      System.out.println(e);
      System.out.println("this server cannot summarize; showing the title");
      return docs.getDocument(GetDocumentRequest.newBuilder().setId(id).build()).getTitle();
    }
  }
  // endregion
}
