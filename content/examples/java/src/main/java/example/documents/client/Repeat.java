package example.documents.client;

import com.google.protobuf.Any;
import com.google.protobuf.ByteString;
import com.google.protobuf.InvalidProtocolBufferException;
import com.google.rpc.RetryInfo;
import example.documents.v1.CreateDocumentRequest;
import example.documents.v1.Document;
import example.documents.v1.DocumentsGrpc.DocumentsBlockingStub;
import example.documents.v1.GetDocumentRequest;
import example.documents.v1.ReadContentRequest;
import example.documents.v1.SearchDocumentsRequest;
import example.documents.v1.UpdateDocumentRequest;
import io.grpc.Deadline;
import io.grpc.Status.Code;
import io.grpc.StatusRuntimeException;
import io.grpc.protobuf.StatusProto;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;

/** Errors after which the client calls again. */
public final class Repeat {
  private Repeat() {}

  // region unavailable-handle
  /**
   * Retries a read with exponential backoff. The jitter spreads the retries of many clients. One deadline
   * covers all attempts and the waits between them; an interrupt ends a wait early.
   */
  public static ByteString readPatiently(DocumentsBlockingStub docs, String id, Deadline end)
      throws InterruptedException {
    int attempts = 4;
    long backoffMillis = 50;
    var request = ReadContentRequest.newBuilder().setId(id).setLimit(1000).build();
    for (int attempt = 1; ; attempt++) {
      try {
        return docs.withDeadline(end).readContent(request).getData();
      } catch (StatusRuntimeException e) {
        System.out.println("attempt " + attempt + ": " + e);
        if (e.getStatus().getCode() != Code.UNAVAILABLE || attempt == attempts) throw e;
      }
      Thread.sleep(ThreadLocalRandom.current().nextLong(backoffMillis));
      backoffMillis = Math.min(2 * backoffMillis, 1000);
    }
  }

  // endregion

  // region resource-exhausted-handle
  /**
   * Waits as long as the server asks, if the deadline leaves the time. Without RetryInfo waiting may never
   * help. An interrupt ends the wait early.
   */
  public static Document createAtPace(DocumentsBlockingStub docs, CreateDocumentRequest request, Deadline end)
      throws InterruptedException, InvalidProtocolBufferException {
    try {
      return docs.withDeadline(end).createDocument(request);
    } catch (StatusRuntimeException e) {
      if (e.getStatus().getCode() != Code.RESOURCE_EXHAUSTED) throw e;
      System.out.println(e);
      for (Any detail : StatusProto.fromThrowable(e).getDetailsList()) {
        if (!detail.is(RetryInfo.class)) continue;
        var wait = detail.unpack(RetryInfo.class).getRetryDelay();
        long millis = TimeUnit.SECONDS.toMillis(wait.getSeconds()) + wait.getNanos() / 1_000_000;
        System.out.println("the server asks to wait " + millis + " ms");
        if (millis > end.timeRemaining(TimeUnit.MILLISECONDS)) break;
        Thread.sleep(millis);
        return docs.withDeadline(end).createDocument(request);
      }
      throw e;
    }
  }

  // endregion

  // region aborted-handle
  /** Retries the whole read-change-write: the old request could never succeed. Rounds and time are limited. */
  public static Document appendLine(DocumentsBlockingStub docs, Document doc, String line)
      throws InterruptedException {
    var timed = docs.withDeadlineAfter(5, TimeUnit.SECONDS);
    for (int round = 1; ; round++) {
      try {
        return timed.updateDocument(UpdateDocumentRequest.newBuilder()
            .setId(doc.getId()).setText(doc.getText() + line).setVersion(doc.getVersion()).build());
      } catch (StatusRuntimeException e) {
        if (e.getStatus().getCode() != Code.ABORTED || round == 5) throw e;
        System.out.println(e);
      }
      Thread.sleep(ThreadLocalRandom.current().nextLong(50));
      doc = timed.getDocument(GetDocumentRequest.newBuilder().setId(doc.getId()).build());
      System.out.println("read again: version " + doc.getVersion());
    }
  }

  // endregion

  // region unauthenticated-handle
  /** Gets a new token once. If the server rejects that one, too, another will not help. */
  public static Document getWithToken(DocumentsBlockingStub docs, String id, Tokens tokens) {
    var signedIn = docs.withCallCredentials(tokens).withDeadlineAfter(5, TimeUnit.SECONDS);
    var request = GetDocumentRequest.newBuilder().setId(id).build();
    try {
      return signedIn.getDocument(request);
    } catch (StatusRuntimeException e) {
      if (e.getStatus().getCode() != Code.UNAUTHENTICATED) throw e;
      System.out.println(e);
      tokens.refresh();
      System.out.println("retrying with a new token");
      return signedIn.getDocument(request);
    }
  }

  // endregion

  // region deadline-exceeded-handle
  /** Retries because a search changes nothing, and asks for less: the same search would take as long. */
  public static List<String> search(DocumentsBlockingStub docs, String query) {
    var everywhere = SearchDocumentsRequest.newBuilder().setQuery(query).build();
    try {
      // A deadline is a point in time: set it for each call, never on a stub that is kept.
      return docs.withDeadlineAfter(200, TimeUnit.MILLISECONDS).searchDocuments(everywhere).getIdsList();
    } catch (StatusRuntimeException e) {
      if (e.getStatus().getCode() != Code.DEADLINE_EXCEEDED) throw e;
      System.out.println(e);
      System.out.println("searching only the guides");
      var guides = everywhere.toBuilder().setFolder("guides").build();
      return docs.withDeadlineAfter(2, TimeUnit.SECONDS).searchDocuments(guides).getIdsList();
    }
  }
  // endregion
}
