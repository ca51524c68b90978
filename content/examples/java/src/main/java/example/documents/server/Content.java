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
  /** The text cannot be reached right now. Nothing is wrong with the request, so the client can retry it. */
  private void checkReachable(Store.Entry entry) throws StatusException {
    if (!store.isWarm(entry)) {
      throw Status.UNAVAILABLE
          .withDescription(entry.document.getId() + " is being fetched from cold storage")
          .asException();
    }
  }

  // endregion

  // region data-loss-return
  /** Returns no bytes at all when they are not the stored ones. */
  private static void verify(Store.Entry entry, ByteString text) throws StatusException {
    if (Store.checksum(text.toByteArray()) != entry.checksum) {
      throw Status.DATA_LOSS
          .withDescription("the stored bytes of " + entry.document.getId() + " do not match their checksum")
          .asException();
    }
  }

  // endregion

  // region out-of-range-return
  /** Finds what is wrong whatever the text holds. A negative offset would throw below and reach the client as UNKNOWN. */
  static void check(ReadContentRequest request) throws StatusException {
    Arguments.checkNotEmpty("id", request.getId());
    if (request.getOffset() < 0) throw Arguments.invalid("offset must not be negative");
    if (request.getLimit() < 1 || request.getLimit() > 1000) throw Arguments.invalid("limit must be 1 to 1000");
  }

  /** Rejects an offset that depends on the text: it is valid once the text has grown. */
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
