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

// region unimplemented-return
/**
 * Serves the store. The generated base class returns UNIMPLEMENTED for every method that is not overridden yet,
 * such as summarizeDocument, so that the service can grow before its servers do.
 */
public final class DocumentsService extends DocumentsGrpc.DocumentsImplBase {
  private final Store store = new Store();

  /** Does nothing when the document is gone already, which makes it safe to retry. */
  @Override
  public void deleteDocument(DeleteDocumentRequest request, StreamObserver<DeleteDocumentResponse> out) {
    try {
      Arguments.checkNotEmpty("id", request.getId());
      store.delete(request.getId());
      out.onNext(DeleteDocumentResponse.getDefaultInstance());
      out.onCompleted();
    } catch (StatusException e) {
      out.onError(e);
    }
  }

  // endregion

  private final Pace pace = new Pace();
  private final Folders folders = new Folders(store);
  private final Content content = new Content(store);
  private final Search search = new Search(store);
  private final Exports exports = new Exports();

  // region not-found-return
  /** Returns NOT_FOUND in one case only: the document is not there. */
  @Override
  public void getDocument(GetDocumentRequest request, StreamObserver<Document> out) {
    try {
      Arguments.checkNotEmpty("id", request.getId());
      Document found = store.find(request.getId()).orElseThrow(() -> Status.NOT_FOUND
          .withDescription("document " + request.getId() + " does not exist")
          .asException());
      out.onNext(found);
      out.onCompleted();
    } catch (StatusException e) {
      out.onError(e); // thrown on, it would reach the client as UNKNOWN
    }
  }

  // endregion

  // region already-exists-return
  /**
   * Never overwrites. The store looks and writes in one step, so that of two creators exactly one
   * gets ALREADY_EXISTS.
   */
  @Override
  public void createDocument(CreateDocumentRequest request, StreamObserver<Document> out) {
    try {
      NewDocument.check(request);
      pace.take(Authentication.USER.get());
      Document document = Store.document(request.getId(), request.getTitle(), request.getText(), 1);
      if (!store.create(document)) {
        throw Status.ALREADY_EXISTS
            .withDescription("document " + request.getId() + " exists already")
            .asException();
      }
      out.onNext(document);
      out.onCompleted();
    } catch (StatusException e) {
      out.onError(e); // thrown on, it would reach the client as UNKNOWN
    }
  }

  // endregion

  // region aborted-return
  /**
   * Rejects a change to a version that is gone. The store compares the version and writes in one step;
   * compared here, two writers could both pass.
   */
  @Override
  public void updateDocument(UpdateDocumentRequest request, StreamObserver<Document> out) {
    try {
      Arguments.checkNotEmpty("id", request.getId());
      var written = store.replaceText(request.getId(), request.getText(), request.getVersion())
          .orElseThrow(() -> Status.NOT_FOUND
              .withDescription("document " + request.getId() + " does not exist")
              .asException());
      if (!written.byUs()) {
        throw Status.ABORTED
            .withDescription("%s is at version %d, the change is based on version %d"
                .formatted(request.getId(), written.stored().getVersion(), request.getVersion()))
            .asException();
      }
      out.onNext(written.stored());
      out.onCompleted();
    } catch (StatusException e) {
      out.onError(e);
    }
  }

  // endregion

  /** Checks the permission first, so that a user without it learns nothing about the folder. */
  @Override
  public void deleteFolder(DeleteFolderRequest request, StreamObserver<DeleteFolderResponse> out) {
    try {
      folders.checkMayDelete(Authentication.USER.get());
      Arguments.checkNotEmpty("folder", request.getFolder());
      folders.checkEmpty(request.getFolder());
      out.onNext(DeleteFolderResponse.getDefaultInstance());
      out.onCompleted();
    } catch (StatusException e) {
      out.onError(e);
    }
  }

  /** Slow shelves that searches went through so far, so that a test can see a search stop. */
  public int searched() {
    return search.searched.get();
  }

  @Override
  public void readContent(ReadContentRequest request, StreamObserver<ReadContentResponse> out) {
    try {
      Content.check(request);
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
  /** Sends the document as it is, then waits. A client that cancels is the normal end of a watch. */
  @Override
  public void watchDocument(WatchDocumentRequest request, StreamObserver<Document> out) {
    try {
      Arguments.checkNotEmpty("id", request.getId());
      out.onNext(store.find(request.getId()).orElseThrow(() -> Status.NOT_FOUND
          .withDescription("document " + request.getId() + " does not exist")
          .asException()));
    } catch (StatusException e) {
      out.onError(e);
      return;
    }
    // CANCELLED, or DEADLINE_EXCEEDED if that was the reason. The client has its own status by then;
    // interceptors that log and count calls get this one.
    Context.current().addListener(
        ended -> out.onError(Contexts.statusFromCancelled(ended).asException()), Runnable::run);
  }

  // endregion

  @Override
  public void exportDocument(ExportDocumentRequest request, StreamObserver<ExportDocumentResponse> out) {
    if (request.getId().isEmpty()) {
      out.onError(Arguments.invalid("id must not be empty"));
      return;
    }
    switch (request.getFormat()) {
      case "pdf" -> exports.rejectPdf(Authentication.USER.get(), out);
      case "html" -> exports.html(request.getId(), out);
      case "epub" -> exports.epub(request.getId(), out);
      default -> out.onError(Status.INVALID_ARGUMENT
          .withDescription("no export to \"" + request.getFormat() + "\"")
          .asException());
    }
  }
}
