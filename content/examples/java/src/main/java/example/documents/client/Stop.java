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
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Errors after which the client lets go. */
public final class Stop {
  private static final Metadata.Key<String> REQUEST_ID =
      Metadata.Key.of("x-request-id", Metadata.ASCII_STRING_MARSHALLER);

  private Stop() {}

  // region cancelled-handle
  /** Shows a document until the reader closes the page. CANCELLED is then the end that was asked for. */
  public static void watch(DocumentsBlockingStub docs, String id, Predicate<Document> showUntilClosed) {
    try (CancellableContext page = Context.current().withCancellation()) {
      page.run(() -> {
        Iterator<Document> versions = docs.watchDocument(WatchDocumentRequest.newBuilder().setId(id).build());
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
  /** Does not repeat after UNKNOWN: nobody can tell whether the export ran. */
  public static ByteString export(DocumentsBlockingStub docs, ExportDocumentRequest request, String requestId) {
    Metadata headers = new Metadata();
    headers.put(REQUEST_ID, requestId);
    try {
      return docs.withInterceptors(MetadataUtils.newAttachHeadersInterceptor(headers))
          .exportDocument(request).getFile();
    } catch (StatusRuntimeException e) {
      if (e.getStatus().getCode() == Code.UNKNOWN) {
        System.out.println(e);
        System.out.println("not repeated; look for request " + requestId + " in the server's log");
      }
      throw e;
    }
  }

  // endregion

  // region internal-handle
  /** Shows people something they can report. The bug is in the service, so trying again only adds load. */
  public static ByteString exportBook(DocumentsBlockingStub docs, String id, String requestId) {
    Metadata headers = new Metadata();
    headers.put(REQUEST_ID, requestId);
    var request = ExportDocumentRequest.newBuilder().setId(id).setFormat("epub").build();
    try {
      return docs.withInterceptors(MetadataUtils.newAttachHeadersInterceptor(headers))
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
  /** Stops at damaged data: no second attempt, and no writing over what may still be rescued. */
  public static ByteString readOrAlarm(DocumentsBlockingStub docs, String id, Consumer<String> alarm) {
    try {
      return docs.readContent(ReadContentRequest.newBuilder().setId(id).setLimit(1000).build()).getData();
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
  /** Finds out what is missing and whom that helps. Repeating cannot change who is calling. */
  public static void deleteFolderOrAsk(DocumentsBlockingStub docs, String folder)
      throws InvalidProtocolBufferException {
    try {
      docs.deleteFolder(DeleteFolderRequest.newBuilder().setFolder(folder).build());
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
