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

// region invalid-argument-handle
/** Leads each complaint back to the field it belongs to. The same request is never sent again. */
suspend fun create(docs: DocumentsCoroutineStub, request: CreateDocumentRequest): Document =
  try {
    docs.createDocument(request)
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
/** Takes NOT_FOUND for an answer. Any other error stays an error. */
suspend fun title(docs: DocumentsCoroutineStub, id: String): String =
  try {
    docs.getDocument(getDocumentRequest { this.id = id }).title
  } catch (e: StatusException) {
    if (e.status.code != Code.NOT_FOUND) throw e
    println(e)
    "(no such document)"
  }
// endregion

// region already-exists-handle
/** May be repeated: if an earlier attempt got through, the document that is there is ours. */
suspend fun createOnce(docs: DocumentsCoroutineStub, request: CreateDocumentRequest): Document =
  try {
    docs.createDocument(request)
  } catch (e: StatusException) {
    if (e.status.code != Code.ALREADY_EXISTS) throw e
    println(e)
    val found = docs.getDocument(getDocumentRequest { id = request.id })
    if (found.title != request.title || found.text != request.text) throw e
    println("same content: an earlier attempt got through")
    found
  }
// endregion

// region failed-precondition-handle
/** Brings the folder into the state that the call needs, and only then calls again. */
suspend fun deleteFolder(docs: DocumentsCoroutineStub, folder: String) {
  val request = deleteFolderRequest { this.folder = folder }
  try {
    docs.deleteFolder(request)
  } catch (e: StatusException) {
    if (e.status.code != Code.FAILED_PRECONDITION) throw e
    println(e)
    for (inside in docs.searchDocuments(searchDocumentsRequest { this.folder = folder }).idsList) {
      println("deleting $inside")
      docs.deleteDocument(deleteDocumentRequest { id = inside })
    }
    docs.deleteFolder(request)
  }
}
// endregion

// region out-of-range-handle
/** Walks through a text of unknown length. OUT_OF_RANGE is how the server says "that was all". */
suspend fun readAll(docs: DocumentsCoroutineStub, id: String): ByteString {
  var text = ByteString.EMPTY
  while (true) {
    try {
      val request = readContentRequest { this.id = id; offset = text.size().toLong(); limit = 20 }
      text = text.concat(docs.readContent(request).data)
    } catch (e: StatusException) {
      if (e.status.code != Code.OUT_OF_RANGE) throw e
      println(e)
      return text
    }
  }
}
// endregion

// region unimplemented-handle
/** Gets along with servers that are older than this client. */
suspend fun summary(docs: DocumentsCoroutineStub, id: String): String =
  try {
    docs.summarizeDocument(summarizeDocumentRequest { this.id = id }).summary
  } catch (e: StatusException) {
    if (e.status.code != Code.UNIMPLEMENTED) throw e
    println(e)
    println("this server cannot summarize; showing the title")
    docs.getDocument(getDocumentRequest { this.id = id }).title
  }
// endregion
