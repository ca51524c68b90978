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
import example.documents.v1.deleteDocumentResponse
import example.documents.v1.deleteFolderResponse
import example.documents.v1.readContentResponse
import example.documents.v1.searchDocumentsResponse
import io.grpc.Context
import io.grpc.Contexts
import io.grpc.Status
import java.util.concurrent.atomic.AtomicInteger
import java.util.logging.Logger
import kotlinx.coroutines.awaitCancellation
import kotlinx.coroutines.flow.Flow
import kotlinx.coroutines.flow.flow

// region unimplemented-return
/**
 * Serves the store. The generated base class returns UNIMPLEMENTED for every method that is not overridden yet,
 * such as summarizeDocument, so that the service can grow before its servers do.
 */
class DocumentsService : DocumentsCoroutineImplBase() {
  private val store = Store()

  /** Does nothing when the document is gone already, which makes it safe to retry. */
  override suspend fun deleteDocument(request: DeleteDocumentRequest): DeleteDocumentResponse {
    checkNotEmpty("id", request.id)
    store.delete(request.id)
    return deleteDocumentResponse {}
  }
  // endregion

  private val pace = Pace()

  // region not-found-return
  /** Returns NOT_FOUND in one case only: the document is not there. */
  override suspend fun getDocument(request: GetDocumentRequest): Document {
    checkNotEmpty("id", request.id)
    return store.find(request.id)
      ?: throw Status.NOT_FOUND.withDescription("document ${request.id} does not exist").asException()
  }
  // endregion

  // region already-exists-return
  /**
   * Never overwrites. The store looks and writes in one step, so that of two creators exactly one gets
   * ALREADY_EXISTS.
   */
  override suspend fun createDocument(request: CreateDocumentRequest): Document {
    checkNew(request)
    pace.take(USER.get())
    val document = documentOf(request.id, request.title, request.text, version = 1)
    if (!store.create(document)) {
      throw Status.ALREADY_EXISTS.withDescription("document ${request.id} exists already").asException()
    }
    return document
  }
  // endregion

  // region aborted-return
  /**
   * Rejects a change to a version that is gone. The store compares the version and writes in one step; compared
   * here, two writers could both pass.
   */
  override suspend fun updateDocument(request: UpdateDocumentRequest): Document {
    checkNotEmpty("id", request.id)
    val written = store.replaceText(request.id, request.text, request.version)
      ?: throw Status.NOT_FOUND.withDescription("document ${request.id} does not exist").asException()
    if (!written.byUs) {
      val (id, version) = request.id to written.stored.version
      throw Status.ABORTED
        .withDescription("$id is at version $version, the change is based on version ${request.version}")
        .asException()
    }
    return written.stored
  }
  // endregion

  /** Checks the permission first, so that a user without it learns nothing about the folder. */
  override suspend fun deleteFolder(request: DeleteFolderRequest): DeleteFolderResponse {
    checkMayDeleteFolders(USER.get())
    checkNotEmpty("folder", request.folder)
    checkEmpty(request.folder, store.idsIn(request.folder).size)
    return deleteFolderResponse {}
  }

  override suspend fun readContent(request: ReadContentRequest): ReadContentResponse {
    checkPiece(request)
    val entry = store.entry(request.id)
      ?: throw Status.NOT_FOUND.withDescription("document ${request.id} does not exist").asException()
    val text = load(store, entry)
    verify(entry, text)
    return readContentResponse { data = piece(request, text) }
  }

  // region deadline-exceeded-return
  /**
   * Checks between two steps whether the call has ended: because the deadline passed, because the client cancelled,
   * or because the connection broke.
   */
  override suspend fun searchDocuments(request: SearchDocumentsRequest): SearchDocumentsResponse {
    val call = Context.current()
    if (request.folder.isEmpty()) {
      repeat(SHELVES) {
        readShelf() // blocks; a step that suspends is cancelled together with the call
        // CANCELLED or DEADLINE_EXCEEDED
        if (call.isCancelled) throw Contexts.statusFromCancelled(call).asException()
      }
    }
    return searchDocumentsResponse {
      ids += store.idsIn(request.folder).filter { request.query in it }
    }
  }
  // endregion

  /** Slow shelves that searches went through so far, so that a test can see a search stop. */
  val searched = AtomicInteger()

  private fun readShelf() {
    Thread.sleep(50)
    searched.incrementAndGet()
  }

  // region cancelled-return
  /**
   * Sends the document as it is, then waits. When the call ends, this coroutine is cancelled, and the library
   * ends the call with CANCELLED: clean up in `finally`, and let the CancellationException through.
   */
  override fun watchDocument(request: WatchDocumentRequest): Flow<Document> = flow {
    checkNotEmpty("id", request.id)
    val found = store.find(request.id)
      ?: throw Status.NOT_FOUND.withDescription("document ${request.id} does not exist").asException()
    emit(found)
    try {
      awaitCancellation()
    } finally {
      log.info("watch of ${request.id} stopped: the call has ended")
    }
  }
  // endregion

  override suspend fun exportDocument(request: ExportDocumentRequest): ExportDocumentResponse {
    checkNotEmpty("id", request.id)
    return when (request.format) {
      "pdf" -> throw pdfQuota(USER.get())
      "html" -> exportHtml(request.id)
      "epub" -> exportEpub(request.id)
      else -> throw invalid("no export to \"${request.format}\"")
    }
  }

  private companion object {
    const val SHELVES = 40
    val log: Logger = Logger.getLogger(DocumentsService::class.java.name)
  }
}
