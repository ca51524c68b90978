package example.documents.client

import com.google.protobuf.ByteString
import com.google.rpc.RetryInfo
import example.documents.v1.CreateDocumentRequest
import example.documents.v1.Document
import example.documents.v1.DocumentsGrpcKt.DocumentsCoroutineStub
import example.documents.v1.copy
import example.documents.v1.getDocumentRequest
import example.documents.v1.readContentRequest
import example.documents.v1.searchDocumentsRequest
import example.documents.v1.updateDocumentRequest
import io.grpc.Status.Code
import io.grpc.StatusException
import io.grpc.protobuf.StatusProto
import java.util.concurrent.TimeUnit.MILLISECONDS
import java.util.concurrent.TimeUnit.SECONDS
import kotlin.random.Random
import kotlin.time.Duration.Companion.nanoseconds
import kotlin.time.Duration.Companion.seconds
import kotlinx.coroutines.delay

// region unavailable-handle
/** Repeats a read with exponential backoff. The jitter keeps many clients from coming back at once. */
suspend fun readPatiently(docs: DocumentsCoroutineStub, id: String): ByteString {
  val attempts = 4
  var backoff = 50L
  for (attempt in 1..attempts) {
    try {
      return docs.readContent(readContentRequest { this.id = id; limit = 1000 }).data
    } catch (e: StatusException) {
      println("attempt $attempt: $e")
      if (e.status.code != Code.UNAVAILABLE || attempt == attempts) throw e
    }
    delay(Random.nextLong(backoff))
    backoff *= 2
  }
  error("the last attempt returns or throws")
}
// endregion

// region resource-exhausted-handle
/** Waits exactly as long as the server asks. No RetryInfo means that waiting may never help. */
suspend fun createAtPace(docs: DocumentsCoroutineStub, request: CreateDocumentRequest): Document =
  try {
    docs.createDocument(request)
  } catch (e: StatusException) {
    if (e.status.code != Code.RESOURCE_EXHAUSTED) throw e
    println(e)
    val info = StatusProto.fromThrowable(e)?.detailsList.orEmpty().find { it.`is`(RetryInfo::class.java) } ?: throw e
    val pause = info.unpack(RetryInfo::class.java).retryDelay
    val wait = pause.seconds.seconds + pause.nanos.nanoseconds
    println("the server asks to wait $wait")
    delay(wait)
    docs.createDocument(request)
  }
// endregion

// region aborted-handle
/** Repeats the whole read-change-write. Sending the old request again could never succeed. */
suspend fun appendLine(docs: DocumentsCoroutineStub, cached: Document, line: String): Document {
  var doc = cached
  repeat(4) {
    try {
      return docs.update(doc, doc.text + line)
    } catch (e: StatusException) {
      if (e.status.code != Code.ABORTED) throw e
      println(e)
    }
    delay(Random.nextLong(50))
    doc = docs.getDocument(getDocumentRequest { id = cached.id })
    println("read again: version ${doc.version}")
  }
  return docs.update(doc, doc.text + line)
}

private suspend fun DocumentsCoroutineStub.update(base: Document, text: String): Document =
  updateDocument(updateDocumentRequest { id = base.id; version = base.version; this.text = text })
// endregion

// region unauthenticated-handle
/** Gets a new token once. A second refusal means that signing in again will not help. */
suspend fun getWithToken(docs: DocumentsCoroutineStub, id: String, tokens: Tokens): Document {
  val signedIn = docs.withCallCredentials(tokens)
  val request = getDocumentRequest { this.id = id }
  return try {
    signedIn.getDocument(request)
  } catch (e: StatusException) {
    if (e.status.code != Code.UNAUTHENTICATED) throw e
    println(e)
    tokens.refresh()
    println("repeating with a new token")
    signedIn.getDocument(request)
  }
}
// endregion

// region deadline-exceeded-handle
/** Repeats because a search changes nothing, and asks for less because the same question would take as long. */
suspend fun search(docs: DocumentsCoroutineStub, query: String): List<String> {
  val everywhere = searchDocumentsRequest { this.query = query }
  return try {
    // A deadline is a point in time: set it for each call, never on a stub that is kept.
    docs.withDeadlineAfter(200, MILLISECONDS).searchDocuments(everywhere).idsList
  } catch (e: StatusException) {
    if (e.status.code != Code.DEADLINE_EXCEEDED) throw e
    println(e)
    println("searching only the guides")
    docs.withDeadlineAfter(2, SECONDS).searchDocuments(everywhere.copy { folder = "guides" }).idsList
  }
}
// endregion
