package example.documents.reproduce;

import example.documents.LocalServer;
import example.documents.server.DocumentsService;
import example.documents.v1.SearchDocumentsRequest;
import io.grpc.Context;
import io.grpc.EquivalentAddressGroup;
import io.grpc.ManagedChannel;
import io.grpc.NameResolverRegistry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Messages that a client makes by itself: no gRPC server has answered yet. */
final class Clients {
  private Clients() {}

  static final Map<String, Provocation> BY_ID = Map.ofEntries(
      Map.entry("java-io-exception", Clients::callNobody),
      Map.entry("java-unable-to-resolve-host", () -> call("documents.invalid:50051", Calls::get)),
      Map.entry("java-no-usable-address", () -> callResolved(List::of)),
      Map.entry("java-unresolved-address", () -> callResolved(() -> List.of(
          new EquivalentAddressGroup(InetSocketAddress.createUnresolved("documents.invalid", 50051))))),
      Map.entry("java-panic", () -> callResolved(() -> {
        throw new IllegalStateException("no service directory");
      })),
      Map.entry("java-channel-shutdown", () -> call("127.0.0.1:50051", docs -> {
        ((ManagedChannel) docs.getChannel()).shutdownNow();
        Calls.get(docs);
      })),
      Map.entry("java-network-closed", () -> callRaw("")),
      Map.entry("java-http2-exception", () -> callRaw("HTTP/1.1 400 Bad Request\r\n\r\n")),
      Map.entry("java-deadline-exceeded", () -> Calls.withServer(new DocumentsService(), docs -> {
        var search = SearchDocumentsRequest.newBuilder();
        docs.searchDocuments(search.setFolder("guides").build()); // connects, which the deadline is too short for
        docs.withDeadlineAfter(100, TimeUnit.MILLISECONDS).searchDocuments(search.clearFolder().build());
      })),
      Map.entry("java-deadline-before-start", () -> call("127.0.0.1:50051", docs -> {
        var kept = docs.withDeadlineAfter(10, TimeUnit.MILLISECONDS);
        Thread.sleep(50);
        Calls.get(kept);
      })),
      Map.entry("java-context-cancelled", () -> call("127.0.0.1:50051", docs -> {
        var request = Context.current().withCancellation();
        request.cancel(null);
        request.call(() -> Calls.get(docs));
      })));

  private static void call(String address, Calls.Use use) throws Exception {
    Calls.with(LocalServer.connect(address), use);
  }

  private static void callNobody() throws Exception {
    int port;
    try (ServerSocket socket = Calls.listen()) {
      port = socket.getLocalPort();
    }
    call("127.0.0.1:" + port, Calls::get);
  }

  private static void callResolved(Supplier<List<EquivalentAddressGroup>> found) throws Exception {
    NameResolverRegistry.getDefaultRegistry().register(new FixedResolver(found));
    call("fixed:///documents", Calls::get);
  }

  /** Calls a peer that says one thing, which is not HTTP/2, and hangs up. */
  private static void callRaw(String answer) throws Exception {
    withRawPeer(answer.getBytes(StandardCharsets.US_ASCII), true, address -> call(address, Calls::get));
  }

  /** What is done with the address of a peer. */
  interface AtAddress {
    void call(String address) throws Exception;
  }

  /** Lets a call meet a peer that writes some bytes, and then hangs up or says nothing more. */
  static void withRawPeer(byte[] answer, boolean hangsUp, AtAddress use) throws Exception {
    try (ServerSocket listener = Calls.listen()) {
      Thread peer = new Thread(() -> write(answer, hangsUp, listener));
      peer.setDaemon(true);
      peer.start();
      use.call("127.0.0.1:" + listener.getLocalPort());
    }
  }

  private static void write(byte[] answer, boolean hangsUp, ServerSocket listener) {
    try (Socket socket = listener.accept()) {
      socket.getOutputStream().write(answer);
      if (hangsUp) socket.shutdownOutput();
      // Closing with bytes unread would reset the connection, which is another error.
      socket.getInputStream().readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
