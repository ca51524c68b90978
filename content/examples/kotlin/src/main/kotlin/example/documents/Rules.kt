package example.documents

import example.documents.client.createAtPace
import example.documents.client.readPatiently
import example.documents.server.DocumentsService
import example.documents.v1.DocumentsGrpcKt.DocumentsCoroutineStub
import example.documents.v1.copy
import example.documents.v1.createDocumentRequest
import example.documents.v1.deleteDocumentRequest
import example.documents.v1.deleteFolderRequest
import example.documents.v1.exportDocumentRequest
import example.documents.v1.getDocumentRequest
import example.documents.v1.readContentRequest
import example.documents.v1.searchDocumentsRequest
import example.documents.v1.updateDocumentRequest
import example.documents.v1.watchDocumentRequest
import io.grpc.Deadline
import io.grpc.Status
import io.grpc.Status.Code
import io.grpc.StatusException
import io.grpc.protobuf.StatusProto
import java.net.InetAddress
import java.net.ServerSocket
import java.util.concurrent.TimeUnit.MILLISECONDS
import kotlin.time.Duration.Companion.milliseconds
import kotlin.time.TimeMark
import kotlin.time.TimeSource
import kotlinx.coroutines.async
import kotlinx.coroutines.awaitAll
import kotlinx.coroutines.cancelAndJoin
import kotlinx.coroutines.coroutineScope
import kotlinx.coroutines.delay
import kotlinx.coroutines.flow.collect
import kotlinx.coroutines.launch

private const val ROUNDS = 20
private const val WRITERS = 8

/** Tries the rules of content/examples/README.md that a run can show. Every language prints the same lines. */
internal suspend fun printRules(plain: DocumentsCoroutineStub, service: DocumentsService) {
  val docs = plain.ada()
  raceWriters(docs, service)
  warmUp(docs)
  raceCreators(docs)
  printPauses(docs)
  printArguments(docs)
  printSearches(docs, service)
  printSilence()
}

private suspend fun endOf(call: suspend () -> Unit): Status =
  try {
    call()
    Status.OK
  } catch (e: StatusException) {
    e.status
  }

private suspend fun codeOf(call: suspend () -> Unit): Int = endOf(call).code.value()

/** Makes some calls at once; returns how each ended. */
private suspend fun together(count: Int, call: suspend (Int) -> Unit): List<Code> = coroutineScope {
  List(count) { number -> async { endOf { call(number) }.code } }.awaitAll()
}

/**
 * Calls the handler itself: calls over a connection arrive one after the other, which gives two writers little
 * chance to meet.
 */
private suspend fun raceWriters(docs: DocumentsCoroutineStub, service: DocumentsService) {
  var (saved, aborted) = 0 to 0
  repeat(ROUNDS) {
    val read = docs.withDeadline(soon()).getDocument(getDocumentRequest { id = "guides/deadlines" })
    val ended = together(WRITERS) { number ->
      service.updateDocument(
        updateDocumentRequest { id = read.id; text = "writer $number"; version = read.version },
      )
    }
    saved += ended.count { it == Code.OK }
    aborted += ended.count { it == Code.ABORTED }
  }
  println("$ROUNDS rounds of $WRITERS writers with one version: $saved saved, $aborted ended with code 10")
}

/** The first error with details loads many classes, which can take longer than the pauses that are tried. */
private suspend fun warmUp(docs: DocumentsCoroutineStub) {
  val quota = exportDocumentRequest { id = "guides/retry"; format = "pdf" }
  StatusProto.fromStatusAndTrailers(endOf { docs.withDeadline(soon()).exportDocument(quota) }, null)
}

private suspend fun raceCreators(docs: DocumentsCoroutineStub) {
  val request = createDocumentRequest { id = "notes/race"; title = "A race" }
  val ended = together(2) { docs.withDeadline(soon()).createDocument(request) }
  val (created, taken) = ended.count { it == Code.OK } to ended.count { it == Code.ALREADY_EXISTS }
  println("2 creators of one document: $created created, $taken ended with code 6")
}

/** Runs after raceCreators, which used up both documents: the server asks for 0.2 s. */
private suspend fun printPauses(docs: DocumentsCoroutineStub) = coroutineScope {
  val note = createDocumentRequest { id = "notes/pause"; title = "A note" }
  val start = TimeSource.Monotonic.markNow()
  val code = codeOf { createAtPace(docs, note, Deadline.after(180, MILLISECONDS)) }
  println("pause longer than the time left: code $code, ${start.within(180)}")

  val caller = launch { createAtPace(docs, note, soon()) }
  delay(50)
  caller.cancelAndJoin()
  val found = codeOf { docs.withDeadline(soon()).getDocument(getDocumentRequest { id = note.id }) }
  println("pause that the caller cancelled: code $found for the document")
}

private fun TimeMark.within(millis: Int) = if (elapsedNow() < millis.milliseconds) "at once" else "too late"

private suspend fun printArguments(stub: DocumentsCoroutineStub) {
  val docs = stub.withDeadline(soon())
  val piece = readContentRequest { id = "guides/retry"; limit = 20 }
  val calls = mapOf<String, suspend () -> Unit>(
    "GetDocument without id" to { docs.getDocument(getDocumentRequest {}) },
    "UpdateDocument without id" to { docs.updateDocument(updateDocumentRequest {}) },
    "DeleteDocument without id" to { docs.deleteDocument(deleteDocumentRequest {}) },
    "ReadContent without id" to { docs.readContent(piece.copy { id = "" }) },
    "WatchDocument without id" to { docs.watchDocument(watchDocumentRequest {}).collect() },
    "ExportDocument without id" to { docs.exportDocument(exportDocumentRequest { format = "pdf" }) },
    "DeleteFolder without folder" to { docs.deleteFolder(deleteFolderRequest {}) },
    "ReadContent from -1" to { docs.readContent(piece.copy { offset = -1 }) },
    "ReadContent of 0 bytes" to { docs.readContent(piece.copy { limit = 0 }) },
    "ReadContent of 1001 bytes" to { docs.readContent(piece.copy { limit = 1001 }) },
  )
  for ((what, call) in calls) {
    val end = endOf(call)
    println("$what: code ${end.code.value()}, ${end.description}")
  }
}

private suspend fun printSearches(docs: DocumentsCoroutineStub, service: DocumentsService) = coroutineScope {
  val everywhere = searchDocumentsRequest { query = "retry" }
  val search = launch { docs.withDeadline(soon()).searchDocuments(everywhere) }
  delay(200)
  search.cancelAndJoin()
  println("search that the client cancelled: ${stopped(service)}")
  codeOf { docs.withDeadlineAfter(200, MILLISECONDS).searchDocuments(everywhere) }
  println("search past its deadline: ${stopped(service)}")
}

private suspend fun stopped(service: DocumentsService): String {
  delay(300)
  val before = service.searched.get()
  delay(400)
  return if (service.searched.get() == before) "the handler stopped" else "the handler ran on"
}

/** Calls a peer that takes connections and never responds. */
private suspend fun printSilence() {
  ServerSocket(0, 5, InetAddress.getLoopbackAddress()).use { peer ->
    withStub(connect("127.0.0.1:${peer.localPort}")) { docs ->
      val start = TimeSource.Monotonic.markNow()
      val code = codeOf { readPatiently(docs.ada(), "guides/retry", Deadline.after(300, MILLISECONDS)) }
      check(code != 0) { "a server that never responds cannot have sent a text" }
      println("retry loop, server never responds: ended with an error ${start.within(2000)}")
    }
  }
}
