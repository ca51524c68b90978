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
import io.grpc.Deadline
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
/**
 * Retries a read with exponential backoff. The jitter spreads the retries of many clients. One deadline covers all
 * attempts; the waits between them end when the coroutine is cancelled.
 */
suspend fun readPatiently(docs: DocumentsCoroutineStub, id: String, end: Deadline): ByteString {
  val attempts = 4
  var backoff = 50L
  for (attempt in 1..attempts) {
    try {
      return docs.withDeadline(end).readContent(readContentRequest { this.id = id; limit = 1000 }).data
    } catch (e: StatusException) {
      println("attempt $attempt: $e")
      if (e.status.code != Code.UNAVAILABLE || attempt == attempts) throw e
    }
    delay(Random.nextLong(backoff))
    backoff = minOf(2 * backoff, 1000)
  }
  error("the last attempt returns or throws")
}
// endregion

// region resource-exhausted-handle
/**
 * Waits as long as the server asks, if the deadline leaves the time. Without RetryInfo waiting may never help. The
 * wait ends early when the coroutine is cancelled.
 */
suspend fun createAtPace(docs: DocumentsCoroutineStub, request: CreateDocumentRequest, end: Deadline): Document =
  try {
    docs.withDeadline(end).createDocument(request)
  } catch (e: StatusException) {
    if (e.status.code != Code.RESOURCE_EXHAUSTED) throw e
    println(e)
    val info = StatusProto.fromThrowable(e)?.detailsList.orEmpty().find { it.`is`(RetryInfo::class.java) } ?: throw e
    val pause = info.unpack(RetryInfo::class.java).retryDelay
    val wait = pause.seconds.seconds + pause.nanos.nanoseconds
    println("the server asks to wait $wait")
    if (wait.inWholeMilliseconds > end.timeRemaining(MILLISECONDS)) throw e
    delay(wait)
    docs.withDeadline(end).createDocument(request)
  }
// endregion

// region aborted-handle
/** Retries the whole read-change-write: the old request could never succeed. Rounds and time are both limited. */
suspend fun appendLine(docs: DocumentsCoroutineStub, cached: Document, line: String): Document {
  val timed = docs.withDeadlineAfter(5, SECONDS)
  var doc = cached
  repeat(4) {
    try {
      return timed.update(doc, doc.text + line)
    } catch (e: StatusException) {
      if (e.status.code != Code.ABORTED) throw e
      println(e)
    }
    delay(Random.nextLong(50))
    doc = timed.getDocument(getDocumentRequest { id = cached.id })
    println("read again: version ${doc.version}")
  }
  return timed.update(doc, doc.text + line)
}

private suspend fun DocumentsCoroutineStub.update(base: Document, text: String): Document =
  updateDocument(updateDocumentRequest { id = base.id; version = base.version; this.text = text })
// endregion

// region unauthenticated-handle
/** Gets a new token once. If the server rejects that one, too, another will not help. */
suspend fun getWithToken(docs: DocumentsCoroutineStub, id: String, tokens: Tokens): Document {
  val signedIn = docs.withCallCredentials(tokens).withDeadlineAfter(5, SECONDS)
  val request = getDocumentRequest { this.id = id }
  return try {
    signedIn.getDocument(request)
  } catch (e: StatusException) {
    if (e.status.code != Code.UNAUTHENTICATED) throw e
    println(e)
    tokens.refresh()
    println("retrying with a new token")
    signedIn.getDocument(request)
  }
}
// endregion

// region deadline-exceeded-handle
/** Retries because a search changes nothing, and asks for less: the same search would take as long. */
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
