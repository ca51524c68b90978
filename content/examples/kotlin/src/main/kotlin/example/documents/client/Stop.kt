package example.documents.client

import com.google.protobuf.ByteString
import com.google.rpc.ErrorInfo
import example.documents.v1.Document
import example.documents.v1.DocumentsGrpcKt.DocumentsCoroutineStub
import example.documents.v1.ExportDocumentRequest
import example.documents.v1.deleteFolderRequest
import example.documents.v1.exportDocumentRequest
import example.documents.v1.readContentRequest
import example.documents.v1.watchDocumentRequest
import io.grpc.Context
import io.grpc.Metadata
import io.grpc.Status.Code
import io.grpc.StatusException
import io.grpc.kotlin.GrpcContextElement
import io.grpc.protobuf.StatusProto
import java.util.concurrent.TimeUnit.HOURS
import java.util.concurrent.TimeUnit.SECONDS
import kotlinx.coroutines.withContext

private val REQUEST_ID = Metadata.Key.of("x-request-id", Metadata.ASCII_STRING_MARSHALLER)

// region cancelled-handle
/**
 * Shows a document until the user closes the page: CANCELLED is then the expected end. Cancelling the coroutine
 * also ends the call, with a CancellationException, which must be let through. The deadline limits streams that
 * never end.
 */
suspend fun watch(docs: DocumentsCoroutineStub, id: String, showUntilClosed: (Document) -> Boolean) {
  val page = Context.current().withCancellation()
  try {
    withContext(GrpcContextElement(page)) {
      docs.withDeadlineAfter(1, HOURS).watchDocument(watchDocumentRequest { this.id = id }).collect { version ->
        if (showUntilClosed(version)) page.cancel(null)
      }
    }
  } catch (e: StatusException) {
    if (e.status.code != Code.CANCELLED || !page.isCancelled) throw e
    println(e)
  } finally {
    page.cancel(null)
  }
}
// endregion

// region unknown-handle
/** Does not retry after UNKNOWN: the export could have run. */
suspend fun export(docs: DocumentsCoroutineStub, request: ExportDocumentRequest, requestId: String): ByteString =
  try {
    val headers = Metadata().apply { put(REQUEST_ID, requestId) }
    docs.withDeadlineAfter(5, SECONDS).exportDocument(request, headers).file
  } catch (e: StatusException) {
    if (e.status.code == Code.UNKNOWN) {
      println(e)
      println("not retried; look for request $requestId in the server's log")
    }
    throw e
  }
// endregion

// region internal-handle
/** Shows the user an id to report. The bug is in the service, so a retry only adds load. */
suspend fun exportBook(docs: DocumentsCoroutineStub, id: String, requestId: String): ByteString =
  try {
    val headers = Metadata().apply { put(REQUEST_ID, requestId) }
    docs.withDeadlineAfter(5, SECONDS).exportDocument(exportDocumentRequest { this.id = id; format = "epub" }, headers).file
  } catch (e: StatusException) {
    if (e.status.code == Code.INTERNAL) {
      println(e)
      println("the document service has a bug, please report request $requestId")
    }
    throw e
  }
// endregion

// region data-loss-handle
/** Stops at damaged data: no retry, and no write over bytes that a backup can repair. */
suspend fun readOrAlarm(docs: DocumentsCoroutineStub, id: String, alarm: (String) -> Unit): ByteString =
  try {
    docs.withDeadlineAfter(5, SECONDS).readContent(readContentRequest { this.id = id; limit = 1000 }).data
  } catch (e: StatusException) {
    if (e.status.code == Code.DATA_LOSS) {
      println(e)
      alarm("restore $id from a backup")
    }
    throw e
  }
// endregion

// region permission-denied-handle
/** Shows which permission is missing and who can grant it. A retry cannot change permissions. */
suspend fun deleteFolderOrAsk(docs: DocumentsCoroutineStub, folder: String) {
  try {
    docs.withDeadlineAfter(5, SECONDS).deleteFolder(deleteFolderRequest { this.folder = folder })
  } catch (e: StatusException) {
    if (e.status.code != Code.PERMISSION_DENIED) throw e
    println(e)
    StatusProto.fromThrowable(e)?.detailsList.orEmpty()
      .filter { it.`is`(ErrorInfo::class.java) }
      .mapNotNull { it.unpack(ErrorInfo::class.java).metadataMap["permission"] }
      .forEach { println("ask an owner of $folder for $it") }
    throw e
  }
}
// endregion
