package example.documents;

import example.documents.client.Repeat;
import example.documents.server.DocumentsService;
import example.documents.v1.CreateDocumentRequest;
import example.documents.v1.DeleteDocumentRequest;
import example.documents.v1.DeleteFolderRequest;
import example.documents.v1.Document;
import example.documents.v1.DocumentsGrpc.DocumentsBlockingStub;
import example.documents.v1.ExportDocumentRequest;
import example.documents.v1.GetDocumentRequest;
import example.documents.v1.ReadContentRequest;
import example.documents.v1.SearchDocumentsRequest;
import example.documents.v1.UpdateDocumentRequest;
import example.documents.v1.WatchDocumentRequest;
import io.grpc.Context;
import io.grpc.Deadline;
import io.grpc.Status;
import io.grpc.Status.Code;
import io.grpc.StatusRuntimeException;
import io.grpc.protobuf.StatusProto;
import io.grpc.stub.StreamObserver;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;

/** Tries the rules of content/examples/README.md that a run can show. Every language prints the same lines. */
final class Rules {
  private static final int ROUNDS = 20;
  private static final int WRITERS = 8;

  private Rules() {}

  /** Some call, whatever it returns. */
  private interface Call {
    void run() throws Exception;
  }

  static void print(DocumentsBlockingStub plain, DocumentsService service) throws Exception {
    var docs = Examples.ada(plain);
    raceWriters(docs, service);
    warmUp(docs);
    raceCreators(docs);
    printPauses(docs);
    printArguments(docs);
    printSearches(docs, service);
    printSilence();
  }

  /** The first error with details loads many classes, which can take longer than the pauses that are tried. */
  private static void warmUp(DocumentsBlockingStub docs) {
    var quota = ExportDocumentRequest.newBuilder().setId("guides/retry").setFormat("pdf").build();
    try {
      var ignored = docs.withDeadline(Examples.soon()).exportDocument(quota);
    } catch (StatusRuntimeException e) {
      var ignored = StatusProto.fromThrowable(e);
    }
  }

  private static Status endOf(Call call) {
    try {
      call.run();
      return Status.OK;
    } catch (Exception e) {
      return Status.fromThrowable(e);
    }
  }

  private static int codeOf(Call call) {
    return endOf(call).getCode().value();
  }

  /** Makes some calls at once; returns how each ended. */
  private static List<Code> together(int count, IntFunction<Code> call) throws Exception {
    var pool = Executors.newFixedThreadPool(count);
    var start = new CountDownLatch(1);
    List<Future<Code>> running = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      int number = i;
      running.add(pool.submit(() -> {
        start.await();
        return call.apply(number);
      }));
    }
    start.countDown();
    List<Code> ended = new ArrayList<>();
    for (var one : running) ended.add(one.get());
    pool.shutdown();
    return ended;
  }

  /**
   * Calls the handler itself: calls over a connection arrive one after the other, which gives two writers
   * little chance to meet.
   */
  private static void raceWriters(DocumentsBlockingStub docs, DocumentsService service) throws Exception {
    String id = "guides/deadlines";
    int saved = 0;
    int aborted = 0;
    for (int round = 0; round < ROUNDS; round++) {
      long version = docs.withDeadline(Examples.soon())
          .getDocument(GetDocumentRequest.newBuilder().setId(id).build()).getVersion();
      var ended = together(WRITERS, number -> {
        var end = new FirstEnd();
        service.updateDocument(UpdateDocumentRequest.newBuilder()
            .setId(id).setText("writer " + number).setVersion(version).build(), end);
        return end.code;
      });
      saved += Collections.frequency(ended, Code.OK);
      aborted += Collections.frequency(ended, Code.ABORTED);
    }
    System.out.printf("%d rounds of %d writers with one version: %d saved, %d ended with code 10%n",
        ROUNDS, WRITERS, saved, aborted);
  }

  /** Notes how a handler ends the call. */
  private static final class FirstEnd implements StreamObserver<Document> {
    private Code code = Code.UNKNOWN;

    @Override
    public void onNext(Document document) {}

    @Override
    public void onError(Throwable error) {
      code = Status.fromThrowable(error).getCode();
    }

    @Override
    public void onCompleted() {
      code = Code.OK;
    }
  }

  private static void raceCreators(DocumentsBlockingStub docs) throws Exception {
    var request = CreateDocumentRequest.newBuilder().setId("notes/race").setTitle("A race").build();
    var ended = together(2,
        number -> endOf(() -> docs.withDeadline(Examples.soon()).createDocument(request)).getCode());
    System.out.printf("2 creators of one document: %d created, %d ended with code 6%n",
        Collections.frequency(ended, Code.OK), Collections.frequency(ended, Code.ALREADY_EXISTS));
  }

  /** Runs after raceCreators, which used up both documents: the server asks for 0.2 s. */
  private static void printPauses(DocumentsBlockingStub docs) throws Exception {
    var note = CreateDocumentRequest.newBuilder().setId("notes/pause").setTitle("A note").build();
    long start = System.nanoTime();
    int code = codeOf(() -> Repeat.createAtPace(docs, note, Deadline.after(180, TimeUnit.MILLISECONDS)));
    System.out.printf("pause longer than the time left: code %d, %s%n", code, when(start, 180));

    var caller = new Thread(() -> endOf(() -> Repeat.createAtPace(docs, note, Examples.soon())));
    caller.start();
    Thread.sleep(50);
    caller.interrupt();
    caller.join();
    code = codeOf(() -> docs.withDeadline(Examples.soon())
        .getDocument(GetDocumentRequest.newBuilder().setId(note.getId()).build()));
    System.out.printf("pause that the caller cancelled: code %d for the document%n", code);
  }

  private static String when(long start, int limitMillis) {
    return System.nanoTime() - start < TimeUnit.MILLISECONDS.toNanos(limitMillis) ? "at once" : "too late";
  }

  private static void show(String what, Call call) {
    Status end = endOf(call);
    System.out.printf("%s: code %d, %s%n", what, end.getCode().value(), end.getDescription());
  }

  private static void printArguments(DocumentsBlockingStub stub) {
    var docs = stub.withDeadline(Examples.soon());
    var piece = ReadContentRequest.newBuilder().setId("guides/retry").setLimit(20).build();
    show("GetDocument without id", () -> docs.getDocument(GetDocumentRequest.getDefaultInstance()));
    show("UpdateDocument without id", () -> docs.updateDocument(UpdateDocumentRequest.getDefaultInstance()));
    show("DeleteDocument without id", () -> docs.deleteDocument(DeleteDocumentRequest.getDefaultInstance()));
    show("ReadContent without id", () -> docs.readContent(piece.toBuilder().clearId().build()));
    show("WatchDocument without id", () -> docs.watchDocument(WatchDocumentRequest.getDefaultInstance()).next());
    show("ExportDocument without id",
        () -> docs.exportDocument(ExportDocumentRequest.newBuilder().setFormat("pdf").build()));
    show("DeleteFolder without folder", () -> docs.deleteFolder(DeleteFolderRequest.getDefaultInstance()));
    show("ReadContent from -1", () -> docs.readContent(piece.toBuilder().setOffset(-1).build()));
    show("ReadContent of 0 bytes", () -> docs.readContent(piece.toBuilder().setLimit(0).build()));
    show("ReadContent of 1001 bytes", () -> docs.readContent(piece.toBuilder().setLimit(1001).build()));
  }

  private static void printSearches(DocumentsBlockingStub docs, DocumentsService service) throws Exception {
    var everywhere = SearchDocumentsRequest.newBuilder().setQuery("retry").build();
    try (var page = Context.current().withCancellation()) {
      var search = new Thread(page.wrap(
          () -> { var end = endOf(() -> docs.withDeadline(Examples.soon()).searchDocuments(everywhere)); }));
      search.start();
      Thread.sleep(200);
      page.cancel(null);
      search.join();
    }
    System.out.println("search that the client cancelled: " + stopped(service));
    codeOf(() -> docs.withDeadlineAfter(200, TimeUnit.MILLISECONDS).searchDocuments(everywhere));
    System.out.println("search past its deadline: " + stopped(service));
  }

  private static String stopped(DocumentsService service) throws InterruptedException {
    Thread.sleep(300);
    int before = service.searched();
    Thread.sleep(400);
    return service.searched() == before ? "the handler stopped" : "the handler ran on";
  }

  /** Calls a peer that takes connections and never responds. */
  private static void printSilence() throws Exception {
    try (var peer = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
      var channel = LocalServer.connect("127.0.0.1:" + peer.getLocalPort());
      var docs = Examples.ada(LocalServer.documents(channel));
      long start = System.nanoTime();
      int code = codeOf(
          () -> Repeat.readPatiently(docs, "guides/retry", Deadline.after(300, TimeUnit.MILLISECONDS)));
      if (code == 0) throw new IllegalStateException("a server that never responds cannot have sent a text");
      System.out.println("retry loop, server never responds: ended with an error " + when(start, 2000));
      channel.shutdownNow();
    }
  }
}
