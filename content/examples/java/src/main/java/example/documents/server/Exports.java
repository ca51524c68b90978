package example.documents.server;

import com.google.protobuf.Any;
import com.google.protobuf.ByteString;
import com.google.protobuf.Duration;
import com.google.rpc.Code;
import com.google.rpc.ErrorInfo;
import com.google.rpc.Help;
import com.google.rpc.LocalizedMessage;
import com.google.rpc.QuotaFailure;
import com.google.rpc.RetryInfo;
import example.documents.v1.ExportDocumentResponse;
import io.grpc.Status;
import io.grpc.protobuf.StatusProto;
import io.grpc.stub.StreamObserver;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

final class Exports {
  private static final Logger log = Logger.getLogger(Exports.class.getName());

  // region unknown-return
  /**
   * Throws an exception. The library converts it to UNKNOWN, logs it here and does not send its text.
   * A real handler catches what it expects and names the code.
   */
  void html(String id, StreamObserver<ExportDocumentResponse> out) {
    ByteString page = fillTemplate("export.html", id); // throws IllegalStateException
    out.onNext(ExportDocumentResponse.newBuilder().setFile(page).build());
    out.onCompleted();
  }

  // endregion

  private static ByteString fillTemplate(String name, String id) {
    throw new IllegalStateException("template " + name + " is missing");
  }

  private static List<ByteString> renderEpub(String id) {
    return List.of();
  }

  // region internal-return
  /** Meets a broken invariant. The log gets the cause, the client an id to report. */
  void epub(String id, StreamObserver<ExportDocumentResponse> out) {
    List<ByteString> pages = renderEpub(id);
    if (pages.isEmpty()) {
      String request = RequestIds.CURRENT.get();
      log.log(Level.SEVERE, "request {0}: the EPUB renderer returned no pages for {1}", new Object[] {request, id});
      out.onError(Status.INTERNAL.withDescription("export failed; report request " + request).asException());
      return;
    }
    out.onNext(ExportDocumentResponse.newBuilder().setFile(pages.get(0)).build());
    out.onCompleted();
  }

  // endregion

  // region details-attach
  /** Tells programs why (ErrorInfo, QuotaFailure) and when (RetryInfo), and people what to do (Help). */
  void rejectPdf(String user, StreamObserver<ExportDocumentResponse> out) {
    var info = ErrorInfo.newBuilder()
        .setReason("EXPORT_QUOTA_USED").setDomain("documents.example").putMetadata("limit", "100");
    var quota = QuotaFailure.newBuilder().addViolations(QuotaFailure.Violation.newBuilder()
        .setSubject("users/" + user).setDescription("100 PDF exports a day"));
    var retry = RetryInfo.newBuilder().setRetryDelay(Duration.newBuilder().setSeconds(3600));
    var help = Help.newBuilder().addLinks(Help.Link.newBuilder()
        .setDescription("How export quotas work").setUrl("https://documents.example/help/quotas"));
    var chinese = LocalizedMessage.newBuilder()
        .setLocale("zh-CN").setMessage("今天的 100 次 PDF 导出已经用完");
    out.onError(StatusProto.toStatusException(com.google.rpc.Status.newBuilder()
        .setCode(Code.RESOURCE_EXHAUSTED_VALUE)
        .setMessage("all 100 PDF exports of today are used")
        .addDetails(Any.pack(info.build()))
        .addDetails(Any.pack(quota.build()))
        .addDetails(Any.pack(retry.build()))
        .addDetails(Any.pack(help.build()))
        .addDetails(Any.pack(chinese.build()))
        .build()));
  }
  // endregion
}
