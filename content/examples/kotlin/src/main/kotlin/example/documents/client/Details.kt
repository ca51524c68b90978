package example.documents.client

import com.google.rpc.ErrorInfo
import com.google.rpc.Help
import com.google.rpc.LocalizedMessage
import com.google.rpc.QuotaFailure
import com.google.rpc.RetryInfo
import io.grpc.Status
import io.grpc.StatusException
import io.grpc.protobuf.StatusProto

// region create
/** Makes an error that carries a code and a message. A handler throws it, and the caller gets that code. */
fun reject(id: String): StatusException =
  Status.NOT_FOUND.withDescription("document $id does not exist").asException()
// endregion

// region read
/** Reads the code and the message. It finds the status of an exception that was wrapped in others, too. */
fun describe(error: Throwable): String {
  val status = Status.fromThrowable(error) // UNKNOWN when no cause carries a status
  return "code ${status.code.value()} (${status.code}), message \"${status.description}\""
}
// endregion

// region details-read
/** Shows what a status carries besides its code and message. */
fun printDetails(error: Throwable) {
  for (detail in StatusProto.fromThrowable(error)?.detailsList.orEmpty()) {
    when {
      detail.`is`(ErrorInfo::class.java) -> detail.unpack(ErrorInfo::class.java).let {
        println("ErrorInfo ${it.reason} ${it.domain} ${pairs(it.metadataMap)}")
      }
      detail.`is`(QuotaFailure::class.java) -> detail.unpack(QuotaFailure::class.java).violationsList.forEach {
        println("QuotaFailure ${it.subject}: ${it.description}")
      }
      detail.`is`(RetryInfo::class.java) ->
        println("RetryInfo ${detail.unpack(RetryInfo::class.java).retryDelay.seconds}s")
      detail.`is`(Help::class.java) -> detail.unpack(Help::class.java).linksList.forEach {
        println("Help ${it.description}: ${it.url}")
      }
      detail.`is`(LocalizedMessage::class.java) -> detail.unpack(LocalizedMessage::class.java).let {
        println("LocalizedMessage ${it.locale}: ${it.message}")
      }
    }
  }
}
// endregion

private fun pairs(metadata: Map<String, String>): String =
  metadata.toSortedMap().entries.joinToString(" ") { (key, value) -> "$key=$value" }
