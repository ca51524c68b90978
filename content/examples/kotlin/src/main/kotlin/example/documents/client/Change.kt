package example.documents.client

import com.google.protobuf.ByteString
import com.google.rpc.BadRequest
import example.documents.v1.CreateDocumentRequest
import example.documents.v1.Document
import example.documents.v1.DocumentsGrpcKt.DocumentsCoroutineStub
import example.documents.v1.deleteDocumentRequest
import example.documents.v1.deleteFolderRequest
import example.documents.v1.getDocumentRequest
import example.documents.v1.readContentRequest
import example.documents.v1.searchDocumentsRequest
import example.documents.v1.summarizeDocumentRequest
import io.grpc.Status.Code
import io.grpc.StatusException
import io.grpc.protobuf.StatusProto
import java.util.concurrent.TimeUnit.SECONDS

// region invalid-argument-handle
/** Shows each problem beside its field. It never sends the same request again. */
suspend fun create(docs: DocumentsCoroutineStub, request: CreateDocumentRequest): Document =
  try {
    docs.withDeadlineAfter(5, SECONDS).createDocument(request)
  } catch (e: StatusException) {
    if (e.status.code != Code.INVALID_ARGUMENT) throw e
    println(e)
    StatusProto.fromThrowable(e)?.detailsList.orEmpty()
      .filter { it.`is`(BadRequest::class.java) }
      .flatMap { it.unpack(BadRequest::class.java).fieldViolationsList }
      .forEach { println("${it.field}: ${it.description}") }
    throw e
  }
// endregion

// region not-found-handle
/** Expects NOT_FOUND: the document is not there. Any other error stays an error. */
suspend fun title(docs: DocumentsCoroutineStub, id: String): String =
  try {
    docs.withDeadlineAfter(5, SECONDS).getDocument(getDocumentRequest { this.id = id }).title
  } catch (e: StatusException) {
    if (e.status.code != Code.NOT_FOUND) throw e
    println(e)
    "(no such document)"
  }
// endregion

// region already-exists-handle
/** Is safe to retry: if an earlier attempt got through, the stored document is ours. */
suspend fun createOnce(docs: DocumentsCoroutineStub, request: CreateDocumentRequest): Document {
  val timed = docs.withDeadlineAfter(5, SECONDS)
  return try {
    timed.createDocument(request)
  } catch (e: StatusException) {
    if (e.status.code != Code.ALREADY_EXISTS) throw e
    println(e)
    val found = timed.getDocument(getDocumentRequest { id = request.id })
    if (found.title != request.title || found.text != request.text) throw e
    println("same content: an earlier attempt got through")
    found
  }
}
// endregion

// region failed-precondition-handle
/** Brings the folder into the state that the call needs, then calls again. One deadline covers all of its calls. */
suspend fun deleteFolder(docs: DocumentsCoroutineStub, folder: String) {
  val timed = docs.withDeadlineAfter(5, SECONDS)
  val request = deleteFolderRequest { this.folder = folder }
  try {
    timed.deleteFolder(request)
  } catch (e: StatusException) {
    if (e.status.code != Code.FAILED_PRECONDITION) throw e
    println(e)
    for (inside in timed.searchDocuments(searchDocumentsRequest { this.folder = folder }).idsList) {
      println("deleting $inside")
      timed.deleteDocument(deleteDocumentRequest { id = inside })
    }
    timed.deleteFolder(request)
  }
}
// endregion

// region out-of-range-handle
/** Reads a text of unknown length. OUT_OF_RANGE tells that it ends here. One deadline covers the whole loop. */
suspend fun readAll(docs: DocumentsCoroutineStub, id: String): ByteString {
  val timed = docs.withDeadlineAfter(5, SECONDS)
  var text = ByteString.EMPTY
  while (true) {
    try {
      val request = readContentRequest { this.id = id; offset = text.size().toLong(); limit = 20 }
      text = text.concat(timed.readContent(request).data)
    } catch (e: StatusException) {
      if (e.status.code != Code.OUT_OF_RANGE) throw e
      println(e)
      return text
    }
  }
}
// endregion

// region unimplemented-handle
/** Also works with a server that is older than this client. */
suspend fun summary(docs: DocumentsCoroutineStub, id: String): String {
  val timed = docs.withDeadlineAfter(5, SECONDS)
  return try {
    timed.summarizeDocument(summarizeDocumentRequest { this.id = id }).summary
  } catch (e: StatusException) {
    if (e.status.code != Code.UNIMPLEMENTED) throw e
    println(e)
    println("this server cannot summarize; showing the title")
    timed.getDocument(getDocumentRequest { this.id = id }).title
  }
}
// endregion
