package example.documents.client;

import com.google.protobuf.Any;
import com.google.protobuf.ByteString;
import com.google.protobuf.InvalidProtocolBufferException;
import com.google.rpc.ErrorInfo;
import example.documents.v1.DeleteFolderRequest;
import example.documents.v1.Document;
import example.documents.v1.DocumentsGrpc.DocumentsBlockingStub;
import example.documents.v1.ExportDocumentRequest;
import example.documents.v1.ReadContentRequest;
import example.documents.v1.WatchDocumentRequest;
import io.grpc.Context;
import io.grpc.Context.CancellableContext;
import io.grpc.Metadata;
import io.grpc.Status.Code;
import io.grpc.StatusRuntimeException;
import io.grpc.protobuf.StatusProto;
import io.grpc.stub.MetadataUtils;
import java.util.Iterator;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Errors after which the client lets go. */
public final class Stop {
  private static final Metadata.Key<String> REQUEST_ID =
      Metadata.Key.of("x-request-id", Metadata.ASCII_STRING_MARSHALLER);

  private Stop() {}

  // region cancelled-handle
  /**
   * Shows a document until the user closes the page: CANCELLED is then the expected end. The deadline limits
   * streams that never end.
   */
  public static void watch(DocumentsBlockingStub docs, String id, Predicate<Document> showUntilClosed) {
    try (CancellableContext page = Context.current().withCancellation()) {
      page.run(() -> {
        Iterator<Document> versions = docs.withDeadlineAfter(1, TimeUnit.HOURS)
            .watchDocument(WatchDocumentRequest.newBuilder().setId(id).build());
        try {
          while (versions.hasNext()) {
            if (showUntilClosed.test(versions.next())) page.cancel(null);
          }
        } catch (StatusRuntimeException e) {
          if (e.getStatus().getCode() != Code.CANCELLED || !page.isCancelled()) throw e;
          System.out.println(e);
        }
      });
    }
  }

  // endregion

  // region unknown-handle
  /** Does not retry after UNKNOWN: the export could have run. */
  public static ByteString export(DocumentsBlockingStub docs, ExportDocumentRequest request, String requestId) {
    Metadata headers = new Metadata();
    headers.put(REQUEST_ID, requestId);
    try {
      return docs.withInterceptors(MetadataUtils.newAttachHeadersInterceptor(headers))
          .withDeadlineAfter(5, TimeUnit.SECONDS)
          .exportDocument(request).getFile();
    } catch (StatusRuntimeException e) {
      if (e.getStatus().getCode() == Code.UNKNOWN) {
        System.out.println(e);
        System.out.println("not retried; look for request " + requestId + " in the server's log");
      }
      throw e;
    }
  }

  // endregion

  // region internal-handle
  /** Shows the user an id to report. The bug is in the service, so a retry only adds load. */
  public static ByteString exportBook(DocumentsBlockingStub docs, String id, String requestId) {
    Metadata headers = new Metadata();
    headers.put(REQUEST_ID, requestId);
    var request = ExportDocumentRequest.newBuilder().setId(id).setFormat("epub").build();
    try {
      return docs.withInterceptors(MetadataUtils.newAttachHeadersInterceptor(headers))
          .withDeadlineAfter(5, TimeUnit.SECONDS)
          .exportDocument(request).getFile();
    } catch (StatusRuntimeException e) {
      if (e.getStatus().getCode() == Code.INTERNAL) {
        System.out.println(e);
        System.out.println("the document service has a bug, please report request " + requestId);
      }
      throw e;
    }
  }

  // endregion

  // region data-loss-handle
  /** Stops at damaged data: no retry, and no write over bytes that a backup can repair. */
  public static ByteString readOrAlarm(DocumentsBlockingStub docs, String id, Consumer<String> alarm) {
    try {
      return docs.withDeadlineAfter(5, TimeUnit.SECONDS)
          .readContent(ReadContentRequest.newBuilder().setId(id).setLimit(1000).build()).getData();
    } catch (StatusRuntimeException e) {
      if (e.getStatus().getCode() == Code.DATA_LOSS) {
        System.out.println(e);
        alarm.accept("restore " + id + " from a backup");
      }
      throw e;
    }
  }

  // endregion

  // region permission-denied-handle
  /** Shows which permission is missing and who can grant it. A retry cannot change permissions. */
  public static void deleteFolderOrAsk(DocumentsBlockingStub docs, String folder)
      throws InvalidProtocolBufferException {
    try {
      docs.withDeadlineAfter(5, TimeUnit.SECONDS)
          .deleteFolder(DeleteFolderRequest.newBuilder().setFolder(folder).build());
    } catch (StatusRuntimeException e) {
      if (e.getStatus().getCode() != Code.PERMISSION_DENIED) throw e;
      System.out.println(e);
      for (Any detail : StatusProto.fromThrowable(e).getDetailsList()) {
        if (!detail.is(ErrorInfo.class)) continue;
        String permission = detail.unpack(ErrorInfo.class).getMetadataOrDefault("permission", "more permissions");
        System.out.println("ask an owner of " + folder + " for " + permission);
      }
      throw e;
    }
  }
  // endregion
}
