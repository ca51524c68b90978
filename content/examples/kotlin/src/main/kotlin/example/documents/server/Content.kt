package example.documents.server

import com.google.protobuf.ByteString
import example.documents.v1.ReadContentRequest
import io.grpc.Status

// region unavailable-return
/** The text cannot be reached right now. Nothing is wrong with the request, so the client can retry it. */
internal fun load(store: Store, entry: Entry): ByteString {
  if (!store.isWarm(entry)) {
    throw Status.UNAVAILABLE
      .withDescription("${entry.document.id} is being fetched from cold storage")
      .asException()
  }
  return entry.document.textBytes
}
// endregion

// region data-loss-return
/** Returns no bytes at all when they are not the stored ones. */
internal fun verify(entry: Entry, text: ByteString) {
  if (checksumOf(text.toByteArray()) != entry.checksum) {
    throw Status.DATA_LOSS
      .withDescription("the stored bytes of ${entry.document.id} do not match their checksum")
      .asException()
  }
}
// endregion

// region out-of-range-return
/** Finds what is wrong whatever the text holds. A negative offset would throw below and reach the client as UNKNOWN. */
internal fun checkPiece(request: ReadContentRequest) {
  checkNotEmpty("id", request.id)
  if (request.offset < 0) throw invalid("offset must not be negative")
  if (request.limit !in 1..1000) throw invalid("limit must be 1 to 1000")
}

/** Rejects an offset that depends on the text: it is valid once the text has grown. */
internal fun piece(request: ReadContentRequest, text: ByteString): ByteString {
  val size = text.size()
  if (request.offset >= size) {
    throw Status.OUT_OF_RANGE
      .withDescription("offset ${request.offset} is past the end of ${request.id} ($size bytes)")
      .asException()
  }
  val end = minOf(request.offset + request.limit, size.toLong())
  return text.substring(request.offset.toInt(), end.toInt())
}
// endregion
