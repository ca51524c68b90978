package example.documents;

import example.documents.client.Change;
import example.documents.client.Details;
import example.documents.client.Repeat;
import example.documents.client.Stop;
import example.documents.client.Tokens;
import example.documents.server.Authentication;
import example.documents.server.DocumentsService;
import example.documents.server.Links;
import example.documents.server.RequestIds;
import example.documents.v1.CreateDocumentRequest;
import example.documents.v1.Document;
import example.documents.v1.DocumentsGrpc.DocumentsBlockingStub;
import example.documents.v1.ExportDocumentRequest;
import example.documents.v1.GetDocumentRequest;
import io.grpc.Deadline;
import io.grpc.ManagedChannel;
import io.grpc.ServerInterceptor;
import io.grpc.Status.Code;
import io.grpc.StatusRuntimeException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

/** What each example asks of the store, and the error it is there to meet. */
final class Examples {
  private Examples() {}

  /** Calls the store. */
  interface Example {
    void run(DocumentsBlockingStub docs) throws Exception;
  }

  static final Map<String, Example> BY_NAME = Map.ofEntries(
      Map.entry("cancelled", docs -> Stop.watch(ada(docs), "guides/retry", doc -> {
        System.out.println(doc.getTitle() + ", version " + doc.getVersion() + "; closing the page");
        return true;
      })),
      Map.entry("unknown", docs -> must(Code.UNKNOWN, () -> Stop.export(ada(docs), export("html"), "req-7"))),
      Map.entry("invalid-argument", docs -> must(Code.INVALID_ARGUMENT,
          () -> Change.create(ada(docs), CreateDocumentRequest.newBuilder().setId("Retry!").build()))),
      Map.entry("deadline-exceeded", docs -> {
        connectFirst(docs);
        System.out.println("found " + Repeat.search(ada(docs), "retry"));
      }),
      Map.entry("not-found", docs -> System.out.println("shown as " + Change.title(ada(docs), "guides/retries"))),
      Map.entry("already-exists", docs -> Change.createOnce(ada(docs), CreateDocumentRequest.newBuilder()
          .setId("guides/retry").setTitle("Retry with care").setText("Retry reads freely, writes with care.").build())),
      Map.entry("permission-denied", docs -> must(Code.PERMISSION_DENIED,
          () -> Stop.deleteFolderOrAsk(docs.withCallCredentials(new Tokens("guest-token")), "archive"))),
      Map.entry("resource-exhausted", docs -> {
        for (String id : List.of("notes/one", "notes/two", "notes/three")) {
          Repeat.createAtPace(ada(docs), CreateDocumentRequest.newBuilder().setId(id).setTitle("A note").build(),
              soon());
          System.out.println("created " + id);
        }
      }),
      Map.entry("failed-precondition", docs -> {
        Change.deleteFolder(ada(docs), "guides");
        System.out.println("deleted folder guides");
      }),
      Map.entry("aborted", docs -> {
        Document cached = Document.newBuilder()
            .setId("guides/retry").setText("Retry reads freely.").setVersion(2).build();
        Document saved = Repeat.appendLine(ada(docs), cached, "\nAlways with backoff.");
        System.out.println("saved version " + saved.getVersion());
      }),
      Map.entry("out-of-range",
          docs -> System.out.println("read " + Change.readAll(ada(docs), "guides/retry").size() + " bytes")),
      Map.entry("unimplemented", docs -> System.out.println(Change.summary(ada(docs), "guides/retry"))),
      Map.entry("internal", docs -> must(Code.INTERNAL, () -> Stop.exportBook(ada(docs), "guides/retry", "req-7"))),
      Map.entry("unavailable", docs -> {
        System.out.println("no server listens:");
        readWithoutServer();
        System.out.println("the text comes back from cold storage:");
        var text = Repeat.readPatiently(ada(docs), "archive/2019", soon());
        System.out.println("read \"" + text.toStringUtf8() + "\"");
      }),
      Map.entry("data-loss", docs -> must(Code.DATA_LOSS, () -> Stop.readOrAlarm(
          ada(docs), "archive/damaged", what -> System.out.println("alarm: " + what)))),
      Map.entry("unauthenticated", docs -> System.out.println(
          "got " + Repeat.getWithToken(docs, "guides/retry", new Tokens("expired-token")).getTitle())),
      Map.entry("details", Examples::printPdfQuota),
      Map.entry("link", docs -> {
        printPdfQuota(docs);
        print(must(Code.NOT_FOUND, () -> ada(docs).withDeadline(soon()).getDocument(get("guides/retries"))));
      }));

  static void run(String name) throws Exception {
    var interceptors = name.equals("link") ? linkInterceptors() : plainInterceptors();
    try (var server = new LocalServer(new DocumentsService(), interceptors)) {
      ManagedChannel channel = LocalServer.connect(server.address());
      try {
        BY_NAME.get(name).run(LocalServer.documents(channel));
      } finally {
        channel.shutdownNow();
      }
    }
  }

  static List<ServerInterceptor> plainInterceptors() {
    return List.of(new RequestIds(), new Authentication());
  }

  private static List<ServerInterceptor> linkInterceptors() {
    String base = Objects.requireNonNullElse(System.getenv("GRPC_CODES_URL"), "https://grpc-codes.example");
    return List.of(new RequestIds(), new Authentication(), new Links(base));
  }

  static Deadline soon() {
    return Deadline.after(5, TimeUnit.SECONDS);
  }

  static DocumentsBlockingStub ada(DocumentsBlockingStub docs) {
    return docs.withCallCredentials(new Tokens("ada-token"));
  }

  private static GetDocumentRequest get(String id) {
    return GetDocumentRequest.newBuilder().setId(id).build();
  }

  private static ExportDocumentRequest export(String format) {
    return ExportDocumentRequest.newBuilder().setId("guides/retry").setFormat(format).build();
  }

  /** Some call that is expected to fail. */
  private interface Attempt {
    void run() throws Exception;
  }

  /** Returns the error if it has the code that the example is there to end with. */
  private static StatusRuntimeException must(Code code, Attempt attempt) throws Exception {
    try {
      attempt.run();
    } catch (StatusRuntimeException e) {
      if (e.getStatus().getCode() != code) throw e;
      return e;
    }
    throw new IllegalStateException("expected " + code + ", got OK");
  }

  private static void print(StatusRuntimeException error) throws Exception {
    System.out.println(Details.describe(error));
    Details.print(error);
  }

  private static void printPdfQuota(DocumentsBlockingStub docs) throws Exception {
    print(must(Code.RESOURCE_EXHAUSTED, () -> ada(docs).withDeadline(soon()).exportDocument(export("pdf"))));
  }

  /** The first call of a channel connects, which on a busy machine can take longer than a short deadline. */
  private static void connectFirst(DocumentsBlockingStub docs) {
    var ignored = ada(docs).withDeadline(soon()).getDocument(get("guides/retry"));
  }

  private static void readWithoutServer() throws Exception {
    int port;
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = socket.getLocalPort();
    }
    ManagedChannel channel = LocalServer.connect("127.0.0.1:" + port);
    must(Code.UNAVAILABLE, () -> Repeat.readPatiently(ada(LocalServer.documents(channel)), "archive/2019", soon()));
    channel.shutdownNow();
  }
}
