package example.documents.server;

import com.google.protobuf.ByteString;
import example.documents.v1.ReadContentRequest;
import io.grpc.Status;
import io.grpc.StatusException;

final class Content {
  private final Store store;

  Content(Store store) {
    this.store = store;
  }

  ByteString load(String id) throws StatusException {
    Store.Entry entry = store.entry(id).orElseThrow(
        () -> Status.NOT_FOUND.withDescription("document " + id + " does not exist").asException());
    checkReachable(entry);
    ByteString text = entry.document.getTextBytes();
    verify(entry, text);
    return text;
  }

  // region unavailable-return
  /** The text cannot be reached right now. Nothing is wrong with the request, so the caller may repeat it. */
  private void checkReachable(Store.Entry entry) throws StatusException {
    if (!store.isWarm(entry)) {
      throw Status.UNAVAILABLE
          .withDescription(entry.document.getId() + " is being fetched from cold storage")
          .asException();
    }
  }

  // endregion

  // region data-loss-return
  /** Would rather hand out nothing than bytes that are not what was stored. */
  private static void verify(Store.Entry entry, ByteString text) throws StatusException {
    if (Store.checksum(text.toByteArray()) != entry.checksum) {
      throw Status.DATA_LOSS
          .withDescription("the stored bytes of " + entry.document.getId() + " do not match their checksum")
          .asException();
    }
  }

  // endregion

  // region out-of-range-return
  /**
   * Tells a reader who walks through a text where it ends. The offset is well formed, so it is not
   * INVALID_ARGUMENT: the same offset is fine once the text has grown.
   */
  ByteString piece(ReadContentRequest request, ByteString text) throws StatusException {
    int size = text.size();
    if (request.getOffset() >= size) {
      throw Status.OUT_OF_RANGE
          .withDescription("offset %d is past the end of %s (%d bytes)"
              .formatted(request.getOffset(), request.getId(), size))
          .asException();
    }
    int start = (int) request.getOffset();
    int end = (int) Math.min(start + request.getLimit(), size);
    return text.substring(start, end);
  }
  // endregion
}
