package example.documents.client;

import com.google.protobuf.Any;
import com.google.protobuf.InvalidProtocolBufferException;
import com.google.rpc.ErrorInfo;
import com.google.rpc.Help;
import com.google.rpc.LocalizedMessage;
import com.google.rpc.QuotaFailure;
import com.google.rpc.RetryInfo;
import io.grpc.Status;
import io.grpc.StatusException;
import io.grpc.protobuf.StatusProto;
import java.util.Map;
import java.util.stream.Collectors;

/** What an error carries. */
public final class Details {
  private Details() {}

  // region create
  /** Makes an error that carries a code and a message. Hand it to onError; a handler should not throw it. */
  static StatusException reject(String id) {
    return Status.NOT_FOUND.withDescription("document " + id + " does not exist").asException();
  }

  // endregion

  // region read
  /** Reads the code and the message. It finds the status of an exception that was wrapped in others, too. */
  public static String describe(Throwable error) {
    Status status = Status.fromThrowable(error); // UNKNOWN when no cause carries a status
    return "code %d (%s), message \"%s\"".formatted(
        status.getCode().value(), status.getCode(), status.getDescription());
  }

  // endregion

  // region details-read
  /** Shows what a status carries besides its code and message. */
  public static void print(Throwable error) throws InvalidProtocolBufferException {
    for (Any detail : StatusProto.fromThrowable(error).getDetailsList()) {
      if (detail.is(ErrorInfo.class)) {
        var info = detail.unpack(ErrorInfo.class);
        System.out.println(
            "ErrorInfo " + info.getReason() + " " + info.getDomain() + " " + pairs(info.getMetadataMap()));
      } else if (detail.is(QuotaFailure.class)) {
        for (var violation : detail.unpack(QuotaFailure.class).getViolationsList()) {
          System.out.println("QuotaFailure " + violation.getSubject() + ": " + violation.getDescription());
        }
      } else if (detail.is(RetryInfo.class)) {
        System.out.println("RetryInfo " + detail.unpack(RetryInfo.class).getRetryDelay().getSeconds() + "s");
      } else if (detail.is(Help.class)) {
        for (var link : detail.unpack(Help.class).getLinksList()) {
          System.out.println("Help " + link.getDescription() + ": " + link.getUrl());
        }
      } else if (detail.is(LocalizedMessage.class)) {
        var localized = detail.unpack(LocalizedMessage.class);
        System.out.println("LocalizedMessage " + localized.getLocale() + ": " + localized.getMessage());
      }
    }
  }

  // endregion

  private static String pairs(Map<String, String> metadata) {
    return metadata.entrySet().stream().sorted(Map.Entry.comparingByKey())
        .map(pair -> pair.getKey() + "=" + pair.getValue()).collect(Collectors.joining(" "));
  }
}
