package example.documents.server

import com.google.protobuf.Any
import com.google.protobuf.ByteString
import com.google.protobuf.Duration
import com.google.rpc.Code
import com.google.rpc.ErrorInfo
import com.google.rpc.Help
import com.google.rpc.LocalizedMessage
import com.google.rpc.QuotaFailure
import com.google.rpc.RetryInfo
import example.documents.v1.ExportDocumentResponse
import example.documents.v1.exportDocumentResponse
import io.grpc.Status
import io.grpc.StatusException
import io.grpc.protobuf.StatusProto
import java.util.logging.Logger

private val log = Logger.getLogger("exports")

// region unknown-return
/**
 * Throws an exception. The library converts it to UNKNOWN: the text reaches neither the client nor a log.
 * A real handler catches what it expects and names the code.
 */
internal fun exportHtml(id: String): ExportDocumentResponse {
  val page = fillTemplate("export.html", id) // throws IllegalStateException
  return exportDocumentResponse { file = page }
}
// endregion

private fun fillTemplate(name: String, id: String): ByteString =
  error("template $name is missing")

private fun renderEpub(id: String): List<ByteString> = emptyList()

// region internal-return
/** Meets a broken invariant. The log gets the cause, the client an id to report. */
internal fun exportEpub(id: String): ExportDocumentResponse {
  val pages = renderEpub(id)
  if (pages.isEmpty()) {
    val request = REQUEST_ID.get()
    log.severe("request $request: the EPUB renderer returned no pages for $id")
    throw Status.INTERNAL.withDescription("export failed; report request $request").asException()
  }
  return exportDocumentResponse { file = pages.first() }
}
// endregion

// region details-attach
/** Tells programs why (ErrorInfo, QuotaFailure) and when (RetryInfo), and people what to do (Help). */
internal fun pdfQuota(user: String): StatusException {
  val info = ErrorInfo.newBuilder()
    .setReason("EXPORT_QUOTA_USED").setDomain("documents.example").putMetadata("limit", "100")
  val quota = QuotaFailure.newBuilder().addViolations(
    QuotaFailure.Violation.newBuilder().setSubject("users/$user").setDescription("100 PDF exports a day"),
  )
  val retry = RetryInfo.newBuilder().setRetryDelay(Duration.newBuilder().setSeconds(3600))
  val help = Help.newBuilder().addLinks(
    Help.Link.newBuilder()
      .setDescription("How export quotas work").setUrl("https://documents.example/help/quotas"),
  )
  val chinese = LocalizedMessage.newBuilder().setLocale("zh-CN").setMessage("今天的 100 次 PDF 导出已经用完")
  val details = listOf(info.build(), quota.build(), retry.build(), help.build(), chinese.build())
  return StatusProto.toStatusException(
    com.google.rpc.Status.newBuilder()
      .setCode(Code.RESOURCE_EXHAUSTED_VALUE)
      .setMessage("all 100 PDF exports of today are used")
      .addAllDetails(details.map { Any.pack(it) })
      .build(),
  )
}
// endregion
