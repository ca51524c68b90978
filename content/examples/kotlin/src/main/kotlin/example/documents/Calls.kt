package example.documents

import example.documents.v1.getDocumentRequest
import io.grpc.StatusException
import kotlinx.coroutines.runBlocking
import java.util.concurrent.TimeUnit

/**
 * Reads lines of an address and the id of a document, and prints what a call on a connection of its own ends
 * with: the number of the code, then the message.
 */
internal fun callEach() = runBlocking {
  for (line in generateSequence(::readLine)) {
    val (address, id) = line.split(' ')
    println(callOnce(address, id).replace('\n', ' '))
  }
}

private suspend fun callOnce(address: String, id: String): String =
  withStub(connect(address)) { stub ->
    try {
      stub.withDeadlineAfter(5, TimeUnit.SECONDS).getDocument(getDocumentRequest { this.id = id })
      "0\ta response"
    } catch (e: StatusException) {
      "${e.status.code.value()}\t${e.status.description.orEmpty()}"
    }
  }
