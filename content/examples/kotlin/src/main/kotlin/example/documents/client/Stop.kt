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
import kotlinx.coroutines.withContext

private val REQUEST_ID = Metadata.Key.of("x-request-id", Metadata.ASCII_STRING_MARSHALLER)

// region cancelled-handle
/**
 * Shows a document until the reader closes the page. CANCELLED is then the end that was asked for. Cancelling the
 * coroutine would end the call just as well, with a CancellationException, which must be let through.
 */
suspend fun watch(docs: DocumentsCoroutineStub, id: String, showUntilClosed: (Document) -> Boolean) {
  val page = Context.current().withCancellation()
  try {
    withContext(GrpcContextElement(page)) {
      docs.watchDocument(watchDocumentRequest { this.id = id }).collect { version ->
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
/** Does not repeat after UNKNOWN: nobody can tell whether the export ran. */
suspend fun export(docs: DocumentsCoroutineStub, request: ExportDocumentRequest, requestId: String): ByteString =
  try {
    val headers = Metadata().apply { put(REQUEST_ID, requestId) }
    docs.exportDocument(request, headers).file
  } catch (e: StatusException) {
    if (e.status.code == Code.UNKNOWN) {
      println(e)
      println("not repeated; look for request $requestId in the server's log")
    }
    throw e
  }
// endregion

// region internal-handle
/** Shows people something they can report. The bug is in the service, so trying again only adds load. */
suspend fun exportBook(docs: DocumentsCoroutineStub, id: String, requestId: String): ByteString =
  try {
    val headers = Metadata().apply { put(REQUEST_ID, requestId) }
    docs.exportDocument(exportDocumentRequest { this.id = id; format = "epub" }, headers).file
  } catch (e: StatusException) {
    if (e.status.code == Code.INTERNAL) {
      println(e)
      println("the document service has a bug, please report request $requestId")
    }
    throw e
  }
// endregion

// region data-loss-handle
/** Stops at damaged data: no second attempt, and no writing over what may still be rescued. */
suspend fun readOrAlarm(docs: DocumentsCoroutineStub, id: String, alarm: (String) -> Unit): ByteString =
  try {
    docs.readContent(readContentRequest { this.id = id; limit = 1000 }).data
  } catch (e: StatusException) {
    if (e.status.code == Code.DATA_LOSS) {
      println(e)
      alarm("restore $id from a backup")
    }
    throw e
  }
// endregion

// region permission-denied-handle
/** Finds out what is missing and whom that helps. Repeating cannot change who is calling. */
suspend fun deleteFolderOrAsk(docs: DocumentsCoroutineStub, folder: String) {
  try {
    docs.deleteFolder(deleteFolderRequest { this.folder = folder })
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
