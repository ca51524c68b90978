package example.documents.reproduce;

import example.documents.LocalServer;
import example.documents.server.DocumentsService;
import example.documents.v1.Document;
import example.documents.v1.DocumentsGrpc.DocumentsImplBase;
import example.documents.v1.GetDocumentRequest;
import io.grpc.StatusRuntimeException;
import io.grpc.stub.StreamObserver;
import java.io.DataInputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** Messages that a server logs, or sends to a client that speaks no HTTP/2. */
final class ServerSide {
  private ServerSide() {}

  private static final int GOAWAY = 7;

  static final Map<String, Provocation> BY_ID = Map.of(
      "java-completed-without-response", ServerSide::forget,
      "java-preface-string-missing", ServerSide::greetWithTls);

  /** A handler that forgets the response. The client learns only that the call was cancelled. */
  private static void forget() throws Exception {
    var records = new LinkedBlockingQueue<LogRecord>();
    var logger = Logger.getLogger("io.grpc.internal.ServerCallImpl");
    logger.addHandler(new Handler() {
      @Override
      public void publish(LogRecord record) {
        records.add(record);
      }

      @Override
      public void flush() {}

      @Override
      public void close() {}
    });
    try {
      Calls.withServer(new DocumentsImplBase() {
        @Override
        public void getDocument(GetDocumentRequest request, StreamObserver<Document> out) {
          out.onCompleted();
        }
      }, Calls::get);
    } catch (StatusRuntimeException expected) {
      LogRecord record = records.take();
      System.out.println(record.getLevel() + ": " + record.getMessage());
      System.out.println(record.getThrown());
    }
  }

  /** Begins a TLS handshake at a server without TLS, and prints why the server ends the connection. */
  private static void greetWithTls() throws Exception {
    try (var server = new LocalServer(new DocumentsService(), List.of());
        var socket = new Socket("127.0.0.1", Integer.parseInt(server.address().split(":")[1]))) {
      socket.getOutputStream().write(HexFormat.of().parseHex("16030100c6010000c20303"));
      var frames = new DataInputStream(socket.getInputStream());
      while (true) {
        int length = frames.readUnsignedShort() << 8 | frames.readUnsignedByte();
        int type = frames.readUnsignedByte();
        frames.skipNBytes(5);
        byte[] payload = frames.readNBytes(length);
        if (type == GOAWAY) {
          System.out.println(new String(payload, 8, length - 8, StandardCharsets.UTF_8));
          return;
        }
      }
    }
  }
}
