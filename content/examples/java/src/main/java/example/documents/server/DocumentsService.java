package example.documents.server;

import com.google.protobuf.ByteString;
import example.documents.v1.CreateDocumentRequest;
import example.documents.v1.DeleteDocumentRequest;
import example.documents.v1.DeleteDocumentResponse;
import example.documents.v1.DeleteFolderRequest;
import example.documents.v1.DeleteFolderResponse;
import example.documents.v1.Document;
import example.documents.v1.DocumentsGrpc;
import example.documents.v1.ExportDocumentRequest;
import example.documents.v1.ExportDocumentResponse;
import example.documents.v1.GetDocumentRequest;
import example.documents.v1.ReadContentRequest;
import example.documents.v1.ReadContentResponse;
import example.documents.v1.SearchDocumentsRequest;
import example.documents.v1.SearchDocumentsResponse;
import example.documents.v1.UpdateDocumentRequest;
import example.documents.v1.WatchDocumentRequest;
import io.grpc.Context;
import io.grpc.Contexts;
import io.grpc.Status;
import io.grpc.StatusException;
import io.grpc.stub.StreamObserver;
import java.util.Optional;

// region unimplemented-return
/**
 * Serves the store. The generated base class answers UNIMPLEMENTED for every method that is not overridden yet,
 * such as summarizeDocument, so that the service can grow before its servers do.
 */
public final class DocumentsService extends DocumentsGrpc.DocumentsImplBase {
  private final Store store = new Store();

  /** Does nothing when the document is gone already, which makes it safe to repeat. */
  @Override
  public void deleteDocument(DeleteDocumentRequest request, StreamObserver<DeleteDocumentResponse> out) {
    store.delete(request.getId());
    out.onNext(DeleteDocumentResponse.getDefaultInstance());
    out.onCompleted();
  }

  // endregion

  private final Pace pace = new Pace();
  private final Folders folders = new Folders(store);
  private final Content content = new Content(store);
  private final Search search = new Search(store);
  private final Exports exports = new Exports();

  // region not-found-return
  /** Says NOT_FOUND for exactly one thing: the document is not there. */
  @Override
  public void getDocument(GetDocumentRequest request, StreamObserver<Document> out) {
    Optional<Document> found = store.find(request.getId());
    if (found.isEmpty()) {
      out.onError(Status.NOT_FOUND
          .withDescription("document " + request.getId() + " does not exist")
          .asException());
      return;
    }
    out.onNext(found.get());
    out.onCompleted();
  }

  // endregion

  // region already-exists-return
  /** Never overwrites. Whether the document that is there is good enough is for the caller to say. */
  @Override
  public void createDocument(CreateDocumentRequest request, StreamObserver<Document> out) {
    try {
      NewDocument.check(request);
      if (store.find(request.getId()).isPresent()) {
        throw Status.ALREADY_EXISTS
            .withDescription("document " + request.getId() + " exists already")
            .asException();
      }
      pace.take(Authentication.USER.get());
      out.onNext(store.put(Store.document(request.getId(), request.getTitle(), request.getText(), 1)));
      out.onCompleted();
    } catch (StatusException e) {
      out.onError(e); // thrown on, it would reach the caller as UNKNOWN
    }
  }

  // endregion

  // region aborted-return
  /** Refuses a change to a version that is gone: the caller must read again and decide anew. */
  @Override
  public void updateDocument(UpdateDocumentRequest request, StreamObserver<Document> out) {
    Optional<Document> found = store.find(request.getId());
    if (found.isEmpty()) {
      out.onError(Status.NOT_FOUND.withDescription("document " + request.getId() + " does not exist").asException());
      return;
    }
    long version = found.get().getVersion();
    if (version != request.getVersion()) {
      out.onError(Status.ABORTED
          .withDescription("%s is at version %d, the change is based on version %d"
              .formatted(request.getId(), version, request.getVersion()))
          .asException());
      return;
    }
    out.onNext(store.put(found.get().toBuilder().setText(request.getText()).setVersion(version + 1).build()));
    out.onCompleted();
  }

  // endregion

  /** Asks who is calling before it looks at the folder, so that a stranger learns nothing about it. */
  @Override
  public void deleteFolder(DeleteFolderRequest request, StreamObserver<DeleteFolderResponse> out) {
    try {
      folders.checkMayDelete(Authentication.USER.get());
      folders.checkEmpty(request.getFolder());
      out.onNext(DeleteFolderResponse.getDefaultInstance());
      out.onCompleted();
    } catch (StatusException e) {
      out.onError(e);
    }
  }

  @Override
  public void readContent(ReadContentRequest request, StreamObserver<ReadContentResponse> out) {
    try {
      ByteString text = content.load(request.getId());
      ByteString piece = content.piece(request, text);
      out.onNext(ReadContentResponse.newBuilder().setData(piece).build());
      out.onCompleted();
    } catch (StatusException e) {
      out.onError(e);
    }
  }

  @Override
  public void searchDocuments(SearchDocumentsRequest request, StreamObserver<SearchDocumentsResponse> out) {
    search.run(request, out);
  }

  // region cancelled-return
  /** Sends the document as it is, then waits. That the caller leaves is the normal end of a watch. */
  @Override
  public void watchDocument(WatchDocumentRequest request, StreamObserver<Document> out) {
    Optional<Document> found = store.find(request.getId());
    if (found.isEmpty()) {
      out.onError(Status.NOT_FOUND.withDescription("document " + request.getId() + " does not exist").asException());
      return;
    }
    out.onNext(found.get());
    // CANCELLED, or DEADLINE_EXCEEDED if that was the reason. Nobody is left to read it, but interceptors
    // that log and count calls see it.
    Context.current().addListener(
        ended -> out.onError(Contexts.statusFromCancelled(ended).asException()), Runnable::run);
  }

  // endregion

  @Override
  public void exportDocument(ExportDocumentRequest request, StreamObserver<ExportDocumentResponse> out) {
    switch (request.getFormat()) {
      case "pdf" -> exports.refusePdf(Authentication.USER.get(), out);
      case "html" -> exports.html(request.getId(), out);
      case "epub" -> exports.epub(request.getId(), out);
      default -> out.onError(Status.INVALID_ARGUMENT
          .withDescription("no export to \"" + request.getFormat() + "\"")
          .asException());
    }
  }
}
