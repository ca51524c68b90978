package example.documents.server

import com.google.protobuf.ByteString
import example.documents.v1.ReadContentRequest
import io.grpc.Status

// region unavailable-return
/** The text cannot be reached right now. Nothing is wrong with the request, so the caller may repeat it. */
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
/** Would rather hand out nothing than bytes that are not what was stored. */
internal fun verify(entry: Entry, text: ByteString) {
  if (checksumOf(text.toByteArray()) != entry.checksum) {
    throw Status.DATA_LOSS
      .withDescription("the stored bytes of ${entry.document.id} do not match their checksum")
      .asException()
  }
}
// endregion

// region out-of-range-return
/**
 * Tells a reader who walks through a text where it ends. The offset is well formed, so it is not INVALID_ARGUMENT:
 * the same offset is fine once the text has grown.
 */
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
