package example.documents;

import example.documents.v1.DocumentsGrpc;
import example.documents.v1.GetDocumentRequest;
import io.grpc.Grpc;
import io.grpc.InsecureChannelCredentials;
import io.grpc.StatusRuntimeException;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

/** Calls whatever listens at an address, and prints what the call ends with. */
final class Calls {
  private Calls() {}

  /** Reads lines of an address and the id of a document; prints the number of the code, then the message. */
  static void each() throws Exception {
    var lines = new BufferedReader(new InputStreamReader(System.in)).lines().toList();
    for (var line : lines) {
      var parts = line.split(" ");
      System.out.println(once(parts[0], parts[1]).replace('\n', ' '));
    }
  }

  private static String once(String address, String id) {
    var channel = Grpc.newChannelBuilder(address, InsecureChannelCredentials.create()).build();
    try {
      DocumentsGrpc.newBlockingStub(channel)
          .withDeadlineAfter(5, TimeUnit.SECONDS)
          .getDocument(GetDocumentRequest.newBuilder().setId(id).build());
      return "0\ta response";
    } catch (StatusRuntimeException e) {
      var status = e.getStatus();
      return status.getCode().value() + "\t" + Objects.requireNonNullElse(status.getDescription(), "");
    } finally {
      channel.shutdownNow();
    }
  }
}
