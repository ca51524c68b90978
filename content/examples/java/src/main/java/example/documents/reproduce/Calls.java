package example.documents.reproduce;

import example.documents.LocalServer;
import example.documents.v1.Document;
import example.documents.v1.DocumentsGrpc.DocumentsBlockingStub;
import example.documents.v1.GetDocumentRequest;
import io.grpc.BindableService;
import io.grpc.ManagedChannel;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** What most provocations do: one call over one channel. */
final class Calls {
  static final GetDocumentRequest RETRY = GetDocumentRequest.newBuilder().setId("guides/retry").build();

  private Calls() {}

  /** Uses a channel and sees to it that it is gone afterwards. */
  interface Use {
    void of(DocumentsBlockingStub docs) throws Exception;
  }

  static void with(ManagedChannel channel, Use use) throws Exception {
    try {
      use.of(LocalServer.documents(channel).withDeadlineAfter(10, TimeUnit.SECONDS));
    } finally {
      channel.shutdownNow();
    }
  }

  static Document get(DocumentsBlockingStub docs) {
    return docs.getDocument(RETRY);
  }

  static void withServer(BindableService service, Use use) throws Exception {
    try (var server = new LocalServer(service, List.of())) {
      with(LocalServer.connect(server.address()), use);
    }
  }

  static ServerSocket listen() throws Exception {
    return new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
  }
}
