package example.documents.server

import example.documents.v1.CreateDocumentRequest
import example.documents.v1.DeleteDocumentRequest
import example.documents.v1.DeleteDocumentResponse
import example.documents.v1.DeleteFolderRequest
import example.documents.v1.DeleteFolderResponse
import example.documents.v1.Document
import example.documents.v1.DocumentsGrpcKt.DocumentsCoroutineImplBase
import example.documents.v1.ExportDocumentRequest
import example.documents.v1.ExportDocumentResponse
import example.documents.v1.GetDocumentRequest
import example.documents.v1.ReadContentRequest
import example.documents.v1.ReadContentResponse
import example.documents.v1.SearchDocumentsRequest
import example.documents.v1.SearchDocumentsResponse
import example.documents.v1.UpdateDocumentRequest
import example.documents.v1.WatchDocumentRequest
import example.documents.v1.copy
import example.documents.v1.deleteDocumentResponse
import example.documents.v1.deleteFolderResponse
import example.documents.v1.readContentResponse
import example.documents.v1.searchDocumentsResponse
import io.grpc.Context
import io.grpc.Status
import java.util.logging.Logger
import kotlinx.coroutines.awaitCancellation
import kotlinx.coroutines.flow.Flow
import kotlinx.coroutines.flow.flow

// region unimplemented-return
/**
 * Serves the store. The generated base class answers UNIMPLEMENTED for every method that is not overridden yet,
 * such as summarizeDocument, so that the service can grow before its servers do.
 */
class DocumentsService : DocumentsCoroutineImplBase() {
  private val store = Store()

  /** Does nothing when the document is gone already, which makes it safe to repeat. */
  override suspend fun deleteDocument(request: DeleteDocumentRequest): DeleteDocumentResponse {
    store.delete(request.id)
    return deleteDocumentResponse {}
  }
  // endregion

  private val pace = Pace()

  // region not-found-return
  /** Says NOT_FOUND for exactly one thing: the document is not there. */
  override suspend fun getDocument(request: GetDocumentRequest): Document =
    store.find(request.id)
      ?: throw Status.NOT_FOUND.withDescription("document ${request.id} does not exist").asException()
  // endregion

  // region already-exists-return
  /** Never overwrites. Whether the document that is there is good enough is for the caller to say. */
  override suspend fun createDocument(request: CreateDocumentRequest): Document {
    checkNew(request)
    if (store.find(request.id) != null) {
      throw Status.ALREADY_EXISTS.withDescription("document ${request.id} exists already").asException()
    }
    pace.take(USER.get())
    return store.put(documentOf(request.id, request.title, request.text, version = 1))
  }
  // endregion

  // region aborted-return
  /** Refuses a change to a version that is gone: the caller must read again and decide anew. */
  override suspend fun updateDocument(request: UpdateDocumentRequest): Document {
    val found = store.find(request.id)
      ?: throw Status.NOT_FOUND.withDescription("document ${request.id} does not exist").asException()
    if (found.version != request.version) {
      throw Status.ABORTED
        .withDescription(
          "${request.id} is at version ${found.version}, the change is based on version ${request.version}",
        )
        .asException()
    }
    return store.put(
      found.copy {
        text = request.text
        version = found.version + 1
      },
    )
  }
  // endregion

  /** Asks who is calling before it looks at the folder, so that a stranger learns nothing about it. */
  override suspend fun deleteFolder(request: DeleteFolderRequest): DeleteFolderResponse {
    checkMayDeleteFolders(USER.get())
    checkEmpty(request.folder, store.idsIn(request.folder).size)
    return deleteFolderResponse {}
  }

  override suspend fun readContent(request: ReadContentRequest): ReadContentResponse {
    val entry = store.entry(request.id)
      ?: throw Status.NOT_FOUND.withDescription("document ${request.id} does not exist").asException()
    val text = load(store, entry)
    verify(entry, text)
    return readContentResponse { data = piece(request, text) }
  }

  // region deadline-exceeded-return
  /** Looks at the deadline between two steps: work for a caller that has stopped waiting is wasted. */
  override suspend fun searchDocuments(request: SearchDocumentsRequest): SearchDocumentsResponse {
    val deadline = Context.current().deadline // null when the caller set none
    if (request.folder.isEmpty()) {
      repeat(SHELVES) {
        readShelf() // blocks; a step that suspends is cancelled together with the call
        if (deadline?.isExpired == true) {
          throw Status.DEADLINE_EXCEEDED.withDescription("search stopped: the deadline has passed").asException()
        }
      }
    }
    return searchDocumentsResponse {
      ids += store.idsIn(request.folder).filter { request.query in it }
    }
  }
  // endregion

  private fun readShelf() = Thread.sleep(50)

  // region cancelled-return
  /**
   * Sends the document as it is, then waits. When the caller leaves, this coroutine is cancelled, and the library
   * ends the call with CANCELLED: clean up in `finally`, and let the CancellationException through.
   */
  override fun watchDocument(request: WatchDocumentRequest): Flow<Document> = flow {
    val found = store.find(request.id)
      ?: throw Status.NOT_FOUND.withDescription("document ${request.id} does not exist").asException()
    emit(found)
    try {
      awaitCancellation()
    } finally {
      log.info("watch of ${request.id} stopped: the caller went away")
    }
  }
  // endregion

  override suspend fun exportDocument(request: ExportDocumentRequest): ExportDocumentResponse =
    when (request.format) {
      "pdf" -> throw pdfQuota(USER.get())
      "html" -> exportHtml(request.id)
      "epub" -> exportEpub(request.id)
      else -> throw Status.INVALID_ARGUMENT.withDescription("no export to \"${request.format}\"").asException()
    }

  private companion object {
    const val SHELVES = 40
    val log: Logger = Logger.getLogger(DocumentsService::class.java.name)
  }
}
