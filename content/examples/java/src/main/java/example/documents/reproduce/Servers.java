package example.documents.reproduce;

import example.documents.LocalServer;
import example.documents.server.DocumentsService;
import example.documents.v1.Document;
import example.documents.v1.DocumentsGrpc;
import example.documents.v1.DocumentsGrpc.DocumentsImplBase;
import example.documents.v1.GetDocumentRequest;
import example.documents.v1.SummarizeDocumentRequest;
import io.grpc.Codec;
import io.grpc.CompressorRegistry;
import io.grpc.Grpc;
import io.grpc.InsecureChannelCredentials;
import io.grpc.MethodDescriptor.MethodType;
import io.grpc.health.v1.HealthCheckRequest;
import io.grpc.health.v1.HealthGrpc;
import io.grpc.protobuf.services.HealthStatusManager;
import io.grpc.stub.ClientCalls;
import io.grpc.stub.StreamObserver;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Messages about what a grpc-java server does with a call. */
final class Servers {
  private Servers() {}

  static final Map<String, Provocation> BY_ID = Map.ofEntries(
      Map.entry("health-unknown-service", () -> {
        var health = new HealthStatusManager().getHealthService();
        Calls.withServer(health, docs -> HealthGrpc.newBlockingStub(docs.getChannel())
            .check(HealthCheckRequest.newBuilder().setService("documents.v1.Documents").build()));
      }),
      Map.entry("java-method-not-found",
          () -> Calls.withServer(new HealthStatusManager().getHealthService(), Calls::get)),
      Map.entry("java-method-unimplemented", () -> Calls.withServer(new DocumentsService(),
          docs -> docs.summarizeDocument(SummarizeDocumentRequest.getDefaultInstance()))),
      Map.entry("java-application-error", () -> handle(out -> {
        throw new IllegalStateException("no connection to the database");
      })),
      // The handler forgot the response. The reason is only in the server's log.
      Map.entry("java-rst-stream-cancel", () -> handle(StreamObserver::onCompleted)),
      Map.entry("java-half-closed-without-request", Servers::sendNoRequest),
      Map.entry("java-received-message-too-large", () -> handle(out -> {
        out.onNext(Document.newBuilder().setText("x".repeat(5 * 1024 * 1024)).build());
        out.onCompleted();
      })),
      Map.entry("java-cannot-find-decompressor", Servers::compressUnknown));

  /** Lets a server answer a call in a way of its own. */
  private static void handle(Consumer<StreamObserver<Document>> answer) throws Exception {
    Calls.withServer(new DocumentsImplBase() {
      @Override
      public void getDocument(GetDocumentRequest request, StreamObserver<Document> out) {
        answer.accept(out);
      }
    }, Calls::get);
  }

  /** Takes the method for a streaming one, as a client with another .proto does. */
  private static void sendNoRequest() throws Exception {
    var streaming = DocumentsGrpc.getGetDocumentMethod().toBuilder().setType(MethodType.CLIENT_STREAMING).build();
    Calls.withServer(new DocumentsService(), docs -> {
      var response = new FirstOutcome<Document>();
      ClientCalls.asyncClientStreamingCall(
          docs.getChannel().newCall(streaming, docs.getCallOptions()), response).onCompleted();
      response.await();
    });
  }

  /** Compresses with something the server has never heard of. */
  private static void compressUnknown() throws Exception {
    var codecs = CompressorRegistry.newEmptyInstance();
    codecs.register(new Codec() {
      @Override
      public String getMessageEncoding() {
        return "zstd";
      }

      @Override
      public OutputStream compress(OutputStream out) {
        return out;
      }

      @Override
      public InputStream decompress(InputStream in) {
        return in;
      }
    });
    try (var server = new LocalServer(new DocumentsService(), List.of())) {
      var channel = Grpc.newChannelBuilder(server.address(), InsecureChannelCredentials.create())
          .compressorRegistry(codecs)
          .build();
      Calls.with(channel, docs -> Calls.get(docs.withCompression("zstd")));
    }
  }
}
