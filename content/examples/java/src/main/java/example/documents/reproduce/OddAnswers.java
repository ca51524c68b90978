package example.documents.reproduce;

import io.netty.handler.codec.http2.Http2Error;
import java.util.Map;

/** Messages about answers that a gRPC server would not give. */
final class OddAnswers {
  private OddAnswers() {}

  static final Map<String, Provocation> BY_ID = Map.ofEntries(
      Map.entry("java-http-200-not-grpc", () -> httpStatus("200")),
      Map.entry("java-http-401-403", () -> httpStatus("403")),
      Map.entry("java-http-404", () -> httpStatus("404")),
      Map.entry("java-http-5xx", () -> httpStatus("503")),
      Map.entry("java-rst-stream", () -> OddPeer.call(peer -> peer.reset(Http2Error.INTERNAL_ERROR))),
      Map.entry("java-rst-stream-refused", () -> OddPeer.call(peer -> peer.reset(Http2Error.REFUSED_STREAM))),
      Map.entry("java-rst-stream-exhausted", () -> OddPeer.call(peer -> peer.reset(Http2Error.ENHANCE_YOUR_CALM))),
      Map.entry("java-goaway-too-many-pings",
          () -> OddPeer.call(peer -> peer.goAway(Http2Error.ENHANCE_YOUR_CALM, "too_many_pings"))),
      Map.entry("java-goaway", () -> OddPeer.call(peer -> peer.goAway(Http2Error.NO_ERROR, "max_age"))),
      Map.entry("java-missing-grpc-status",
          () -> OddPeer.call(peer -> begin(peer).headers(true, "x-request-id", "req-7"))),
      Map.entry("java-unexpected-eos", () -> OddPeer.call(peer -> begin(peer).data(true, ""))),
      Map.entry("java-frame-header-malformed", () -> message("<html></html>")),
      Map.entry("java-invalid-protobuf", () -> message("\0\0\0\0\3abc")),
      Map.entry("java-end-of-stream-mid-frame", () -> message("\0\0\0\0\11abc")),
      Map.entry("java-no-value-received", () -> message("")));

  /** Answers like a proxy that has an HTTP page for everything. */
  private static void httpStatus(String status) throws Exception {
    OddPeer.call(peer -> peer
        .headers(false, ":status", status, "content-type", "text/html")
        .data(true, "<h1>not here</h1>"));
  }

  private static OddPeer begin(OddPeer peer) {
    return peer.headers(false, ":status", "200", "content-type", "application/grpc");
  }

  /** Sends the bytes as a body between good headers and good trailers. */
  private static void message(String body) throws Exception {
    OddPeer.call(peer -> begin(peer).data(false, body).headers(true, "grpc-status", "0"));
  }
}
