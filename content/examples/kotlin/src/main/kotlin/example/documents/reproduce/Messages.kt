package example.documents.reproduce

import example.documents.LocalServer
import example.documents.freeAddress
import example.documents.connect
import example.documents.server.DocumentsService
import example.documents.v1.Document
import example.documents.v1.DocumentsGrpc
import example.documents.v1.DocumentsGrpc.DocumentsImplBase
import example.documents.v1.DocumentsGrpcKt.DocumentsCoroutineImplBase
import example.documents.v1.DocumentsGrpcKt.DocumentsCoroutineStub
import example.documents.v1.GetDocumentRequest
import example.documents.v1.document
import example.documents.v1.getDocumentRequest
import example.documents.v1.searchDocumentsRequest
import example.documents.v1.summarizeDocumentRequest
import example.documents.withStub
import io.grpc.BindableService
import io.grpc.Context
import io.grpc.ManagedChannel
import io.grpc.MethodDescriptor.MethodType
import io.grpc.ServerServiceDefinition
import io.grpc.StatusException
import io.grpc.kotlin.ClientCalls
import io.grpc.kotlin.GrpcContextElement
import io.grpc.stub.StreamObserver
import java.util.concurrent.TimeUnit.MILLISECONDS
import kotlinx.coroutines.delay
import kotlinx.coroutines.flow.emptyFlow
import kotlinx.coroutines.withContext

private val RETRY = getDocumentRequest { id = "guides/retry" }

private typealias Provocation = suspend () -> Unit

/** Provokes messages that a Kotlin program really prints, by the id that each has in the catalogue. */
internal val messages: Map<String, Provocation> = mapOf<String, Provocation>(
  "java-io-exception" to { call(freeAddress()) { it.getDocument(RETRY) } },
  "java-unable-to-resolve-host" to { call("documents.invalid:50051") { it.getDocument(RETRY) } },
  "java-channel-shutdown" to {
    call("127.0.0.1:50051") { docs ->
      (docs.channel as ManagedChannel).shutdownNow()
      docs.getDocument(RETRY)
    }
  },
  "java-deadline-exceeded" to {
    callServer(DocumentsService()) { docs ->
      docs.searchDocuments(searchDocumentsRequest { folder = "guides" }) // connects, which takes longer
      docs.withDeadlineAfter(100, MILLISECONDS).searchDocuments(searchDocumentsRequest {})
    }
  },
  "java-deadline-before-start" to {
    call("127.0.0.1:50051") { docs ->
      val kept = docs.withDeadlineAfter(10, MILLISECONDS)
      delay(50)
      kept.getDocument(RETRY)
    }
  },
  "java-context-cancelled" to {
    call("127.0.0.1:50051") { docs ->
      val request = Context.current().withCancellation()
      request.cancel(null)
      withContext(GrpcContextElement(request)) { docs.getDocument(RETRY) }
    }
  },
  "java-method-not-found" to {
    val empty = BindableService { ServerServiceDefinition.builder("documents.v1.Other").build() }
    callServer(empty) { it.getDocument(RETRY) }
  },
  "java-method-unimplemented" to {
    callServer(DocumentsService()) { it.summarizeDocument(summarizeDocumentRequest {}) }
  },
  "java-received-message-too-large" to {
    callServer(answering { document { text = "x".repeat(5 * 1024 * 1024) } }) { it.getDocument(RETRY) }
  },
  "kotlin-expected-one-message" to {
    // A client with another .proto takes the method for a streaming one, and sends nothing.
    val streaming = DocumentsGrpc.getGetDocumentMethod().toBuilder().setType(MethodType.CLIENT_STREAMING).build()
    callServer(DocumentsService()) { ClientCalls.clientStreamingRpc(it.channel, streaming, emptyFlow()) }
  },
  "java-rst-stream-cancel" to {
    // A handler in Java forgot the response.
    val forgetful = object : DocumentsImplBase() {
      override fun getDocument(request: GetDocumentRequest, out: StreamObserver<Document>) = out.onCompleted()
    }
    callServer(forgetful) { it.getDocument(RETRY) }
  },
).mapKeys { (id) -> "reproduce/$id" }

/** Prints the error as a stack trace shows it, without the frames. */
internal suspend fun runMessage(name: String) {
  try {
    messages.getValue(name)()
  } catch (e: StatusException) {
    println(e)
    generateSequence(e.cause) { it.cause }.forEach { println("Caused by: $it") }
    return
  }
  error("$name did not fail")
}

private suspend fun call(address: String, use: suspend (DocumentsCoroutineStub) -> Unit) =
  withStub(connect(address), use)

private suspend fun callServer(service: BindableService, use: suspend (DocumentsCoroutineStub) -> Unit) =
  LocalServer(service, emptyList()).use { call(it.address, use) }

private fun answering(answer: () -> Document) = object : DocumentsCoroutineImplBase() {
  override suspend fun getDocument(request: GetDocumentRequest): Document = answer()
}
