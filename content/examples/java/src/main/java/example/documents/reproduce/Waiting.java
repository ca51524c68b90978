package example.documents.reproduce;

import example.documents.LocalServer;
import example.documents.v1.Document;
import example.documents.v1.DocumentsGrpc;
import io.grpc.ConnectivityState;
import io.grpc.MethodDescriptor;
import io.grpc.MethodDescriptor.Marshaller;
import io.grpc.MethodDescriptor.MethodType;
import io.grpc.netty.NettyChannelBuilder;
import io.grpc.stub.ClientCalls;
import java.io.InputStream;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Messages of calls that wait, and of responses that the client cannot take. */
final class Waiting {
  private Waiting() {}

  private static final byte[] EMPTY_SETTINGS = {0, 0, 0, 4, 0, 0, 0, 0, 0};

  static final Map<String, Provocation> BY_ID = Map.of(
      "java-deadline-waiting-for-connection", () -> Clients.withRawPeer(new byte[0], false, Waiting::forSettings),
      "java-thread-interrupted", () -> OddPeer.with(peer -> {}, docs -> {
        Thread.currentThread().interrupt();
        Calls.get(docs);
      }),
      // Ten seconds are the least after which grpc-java sends a ping.
      "java-keepalive-failed", () -> Clients.withRawPeer(EMPTY_SETTINGS, false, address -> Calls.with(
          NettyChannelBuilder.forTarget(address).usePlaintext()
              .keepAliveTime(10, TimeUnit.SECONDS).keepAliveTimeout(100, TimeUnit.MILLISECONDS).build(),
          docs -> Calls.get(docs.withDeadlineAfter(15, TimeUnit.SECONDS)))),
      "java-failed-to-read-message", Waiting::failToRead,
      "java-header-size-exceeded", () -> OddPeer.call(peer -> peer.headers(
          true, ":status", "200", "content-type", "application/grpc", "grpc-status", "0", "session", "x".repeat(20_000))));

  /** The peer accepts the connection and does not greet. The name is resolved before the call begins. */
  private static void forSettings(String address) throws Exception {
    var channel = LocalServer.connect(address);
    var connecting = new CountDownLatch(1);
    channel.notifyWhenStateChanged(ConnectivityState.IDLE, connecting::countDown);
    channel.getState(true);
    connecting.await();
    Calls.with(channel, docs -> Calls.get(docs.withDeadlineAfter(1500, TimeUnit.MILLISECONDS)));
  }

  /** The client's own code that reads a response fails. */
  private static void failToRead() throws Exception {
    Marshaller<Document> broken = new Marshaller<>() {
      @Override
      public InputStream stream(Document document) {
        throw new UnsupportedOperationException();
      }

      @Override
      public Document parse(InputStream stream) {
        throw new IllegalStateException("the cache is closed");
      }
    };
    var method = DocumentsGrpc.getGetDocumentMethod();
    var reading = MethodDescriptor.newBuilder(method.getRequestMarshaller(), broken)
        .setFullMethodName(method.getFullMethodName()).setType(MethodType.UNARY).build();
    OddPeer.with(peer -> peer.headers(false, ":status", "200", "content-type", "application/grpc")
        .data(false, "\0\0\0\0\0").headers(true, "grpc-status", "0"),
        docs -> ClientCalls.blockingUnaryCall(docs.getChannel(), reading, docs.getCallOptions(), Calls.RETRY));
  }
}
