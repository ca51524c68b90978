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
  /** Repeats a read with exponential backoff. The jitter keeps many clients from coming back at once. */
  public static ByteString readPatiently(DocumentsBlockingStub docs, String id) throws InterruptedException {
    int attempts = 4;
    long backoffMillis = 50;
    var request = ReadContentRequest.newBuilder().setId(id).setLimit(1000).build();
    for (int attempt = 1; ; attempt++) {
      try {
        return docs.readContent(request).getData();
      } catch (StatusRuntimeException e) {
        System.out.println("attempt " + attempt + ": " + e);
        if (e.getStatus().getCode() != Code.UNAVAILABLE || attempt == attempts) throw e;
      }
      Thread.sleep(ThreadLocalRandom.current().nextLong(backoffMillis));
      backoffMillis *= 2;
    }
  }

  // endregion

  // region resource-exhausted-handle
  /** Waits exactly as long as the server asks. No RetryInfo means that waiting may never help. */
  public static Document createAtPace(DocumentsBlockingStub docs, CreateDocumentRequest request)
      throws InterruptedException, InvalidProtocolBufferException {
    try {
      return docs.createDocument(request);
    } catch (StatusRuntimeException e) {
      if (e.getStatus().getCode() != Code.RESOURCE_EXHAUSTED) throw e;
      System.out.println(e);
      for (Any detail : StatusProto.fromThrowable(e).getDetailsList()) {
        if (!detail.is(RetryInfo.class)) continue;
        var wait = detail.unpack(RetryInfo.class).getRetryDelay();
        long millis = TimeUnit.SECONDS.toMillis(wait.getSeconds()) + wait.getNanos() / 1_000_000;
        System.out.println("the server asks to wait " + millis + " ms");
        Thread.sleep(millis);
        return docs.createDocument(request);
      }
      throw e;
    }
  }

  // endregion

  // region aborted-handle
  /** Repeats the whole read-change-write. Sending the old request again could never succeed. */
  public static Document appendLine(DocumentsBlockingStub docs, Document doc, String line)
      throws InterruptedException {
    for (int round = 1; ; round++) {
      try {
        return docs.updateDocument(UpdateDocumentRequest.newBuilder()
            .setId(doc.getId()).setText(doc.getText() + line).setVersion(doc.getVersion()).build());
      } catch (StatusRuntimeException e) {
        if (e.getStatus().getCode() != Code.ABORTED || round == 5) throw e;
        System.out.println(e);
      }
      Thread.sleep(ThreadLocalRandom.current().nextLong(50));
      doc = docs.getDocument(GetDocumentRequest.newBuilder().setId(doc.getId()).build());
      System.out.println("read again: version " + doc.getVersion());
    }
  }

  // endregion

  // region unauthenticated-handle
  /** Gets a new token once. A second refusal means that signing in again will not help. */
  public static Document getWithToken(DocumentsBlockingStub docs, String id, Tokens tokens) {
    var signedIn = docs.withCallCredentials(tokens);
    var request = GetDocumentRequest.newBuilder().setId(id).build();
    try {
      return signedIn.getDocument(request);
    } catch (StatusRuntimeException e) {
      if (e.getStatus().getCode() != Code.UNAUTHENTICATED) throw e;
      System.out.println(e);
      tokens.refresh();
      System.out.println("repeating with a new token");
      return signedIn.getDocument(request);
    }
  }

  // endregion

  // region deadline-exceeded-handle
  /** Repeats because a search changes nothing, and asks for less because the same question would take as long. */
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
