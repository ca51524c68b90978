package example.documents

import example.documents.client.Tokens
import example.documents.client.appendLine
import example.documents.client.create
import example.documents.client.createAtPace
import example.documents.client.createOnce
import example.documents.client.deleteFolder
import example.documents.client.deleteFolderOrAsk
import example.documents.client.describe
import example.documents.client.export
import example.documents.client.exportBook
import example.documents.client.getWithToken
import example.documents.client.printDetails
import example.documents.client.readAll
import example.documents.client.readOrAlarm
import example.documents.client.readPatiently
import example.documents.client.search
import example.documents.client.summary
import example.documents.client.title
import example.documents.client.watch
import example.documents.server.Authentication
import example.documents.server.DocumentsService
import example.documents.server.Links
import example.documents.server.RequestIds
import example.documents.v1.DocumentsGrpcKt.DocumentsCoroutineStub
import example.documents.v1.createDocumentRequest
import example.documents.v1.document
import example.documents.v1.exportDocumentRequest
import example.documents.v1.getDocumentRequest
import io.grpc.Deadline
import io.grpc.Status.Code
import io.grpc.StatusException
import java.util.concurrent.TimeUnit.SECONDS

/** Calls the store; the error it meets must have the code that it is there to show. */
internal typealias Example = suspend (DocumentsCoroutineStub) -> Unit

internal val examples: Map<String, Example> = mapOf(
  "cancelled" to { docs ->
    watch(docs.ada(), "guides/retry") {
      println("${it.title}, version ${it.version}; closing the page")
      true
    }
  },
  "unknown" to { docs ->
    val request = exportDocumentRequest { id = "guides/retry"; format = "html" }
    must(Code.UNKNOWN) { export(docs.ada(), request, "req-7") }
  },
  "invalid-argument" to { docs ->
    must(Code.INVALID_ARGUMENT) { create(docs.ada(), createDocumentRequest { id = "Retry!" }) }
  },
  "deadline-exceeded" to { docs ->
    // The first call of a channel connects, which on a busy machine can take longer than a short deadline.
    docs.ada().withDeadline(soon()).getDocument(getDocumentRequest { id = "guides/retry" })
    println("found ${search(docs.ada(), "retry")}")
  },
  "not-found" to { docs -> println("shown as ${title(docs.ada(), "guides/retries")}") },
  "already-exists" to { docs ->
    val request = createDocumentRequest {
      id = "guides/retry"
      title = "Retry with care"
      text = "Retry reads freely, writes with care."
    }
    createOnce(docs.ada(), request)
  },
  "permission-denied" to { docs ->
    val guest = docs.withCallCredentials(Tokens("guest-token"))
    must(Code.PERMISSION_DENIED) { deleteFolderOrAsk(guest, "archive") }
  },
  "resource-exhausted" to { docs ->
    for (note in listOf("notes/one", "notes/two", "notes/three")) {
      createAtPace(docs.ada(), createDocumentRequest { id = note; title = "A note" }, soon())
      println("created $note")
    }
  },
  "failed-precondition" to { docs ->
    deleteFolder(docs.ada(), "guides")
    println("deleted folder guides")
  },
  "aborted" to { docs ->
    val cached = document { id = "guides/retry"; text = "Retry reads freely."; version = 2 }
    println("saved version ${appendLine(docs.ada(), cached, "\nAlways with backoff.").version}")
  },
  "out-of-range" to { docs -> println("read ${readAll(docs.ada(), "guides/retry").size()} bytes") },
  "unimplemented" to { docs -> println(summary(docs.ada(), "guides/retry")) },
  "internal" to { docs -> must(Code.INTERNAL) { exportBook(docs.ada(), "guides/retry", "req-7") } },
  "unavailable" to { docs ->
    println("no server listens:")
    withStub(connect(freeAddress())) { alone ->
      must(Code.UNAVAILABLE) { readPatiently(alone.ada(), "archive/2019", soon()) }
    }
    println("the text comes back from cold storage:")
    println("read \"${readPatiently(docs.ada(), "archive/2019", soon()).toStringUtf8()}\"")
  },
  "data-loss" to { docs ->
    must(Code.DATA_LOSS) { readOrAlarm(docs.ada(), "archive/damaged") { println("alarm: $it") } }
  },
  "unauthenticated" to { docs ->
    println("got ${getWithToken(docs, "guides/retry", Tokens("expired-token")).title}")
  },
  "details" to { docs -> printPdfQuota(docs) },
  "link" to { docs ->
    printPdfQuota(docs)
    print(must(Code.NOT_FOUND) { docs.ada().withDeadline(soon()).getDocument(getDocumentRequest { id = "guides/retries" }) })
  },
)

internal val plainInterceptors = listOf(RequestIds(), Authentication())

private fun linkInterceptors() =
  plainInterceptors + Links(System.getenv("GRPC_CODES_URL") ?: "https://grpc-codes.example")

internal suspend fun runExample(name: String) {
  val interceptors = if (name == "link") linkInterceptors() else plainInterceptors
  LocalServer(DocumentsService(), interceptors).use { server ->
    withStub(connect(server.address), examples.getValue(name))
  }
}

internal fun soon(): Deadline = Deadline.after(5, SECONDS)

internal fun DocumentsCoroutineStub.ada() = withCallCredentials(Tokens("ada-token"))

/** Returns the error if it has the code that the example is there to end with. */
private suspend fun must(code: Code, attempt: suspend () -> Unit): StatusException {
  try {
    attempt()
  } catch (e: StatusException) {
    if (e.status.code != code) throw e
    return e
  }
  error("expected $code, got OK")
}

private fun print(error: StatusException) {
  println(describe(error))
  printDetails(error)
}

private suspend fun printPdfQuota(docs: DocumentsCoroutineStub) {
  val request = exportDocumentRequest { id = "guides/retry"; format = "pdf" }
  print(must(Code.RESOURCE_EXHAUSTED) { docs.ada().withDeadline(soon()).exportDocument(request) })
}
