package example.documents.reproduce;

import io.grpc.Grpc;
import io.grpc.TlsChannelCredentials;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Base64;
import java.util.Map;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLSocket;

/** Messages about TLS. */
final class Security {
  private Security() {}

  /** What build.sh makes: a key, and a certificate for the loopback address that it signed itself. */
  private static final File STORE = new File("target/store.p12");
  private static final String ALIAS = "documents";
  private static final String PASSWORD = "documents";

  static final Map<String, Provocation> BY_ID = Map.of(
      // With TLS 1.3 the client has finished its handshake when the server misses the certificate.
      "java-ssl-exception", () -> overTls(true, "h2"),
      "java-alpn-failed", () -> overTls(false));

  /** Calls a TLS server that speaks the protocols, and trusts it; the server may want a certificate, too. */
  private static void overTls(boolean wantsCertificate, String... protocols) throws Exception {
    var keys = KeyStore.getInstance(STORE, PASSWORD.toCharArray());
    var tls = serverWith(keys);
    try (var listener = Calls.listen()) {
      var peer = new Thread(() -> {
        try (Socket socket = listener.accept();
            var secure = (SSLSocket) tls.getSocketFactory().createSocket(socket, null, false)) {
          var parameters = secure.getSSLParameters();
          parameters.setNeedClientAuth(wantsCertificate);
          parameters.setApplicationProtocols(protocols);
          secure.setSSLParameters(parameters);
          secure.setUseClientMode(false);
          greet(secure);
          // Closing with bytes unread would reset the connection before the client has read why.
          socket.shutdownOutput();
          socket.getInputStream().readAllBytes();
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      });
      peer.setDaemon(true);
      peer.start();
      var trusting = TlsChannelCredentials.newBuilder().trustManager(certificateIn(keys)).build();
      Calls.with(Grpc.newChannelBuilder("127.0.0.1:" + listener.getLocalPort(), trusting).build(), Calls::get);
    }
  }

  private static void greet(SSLSocket secure) throws IOException {
    try {
      secure.startHandshake();
    } catch (SSLException expected) {
      // the client has been told
    }
  }

  private static InputStream certificateIn(KeyStore keys) throws GeneralSecurityException {
    var text = Base64.getMimeEncoder().encodeToString(keys.getCertificate(ALIAS).getEncoded());
    var pem = "-----BEGIN CERTIFICATE-----\n" + text + "\n-----END CERTIFICATE-----\n";
    return new ByteArrayInputStream(pem.getBytes(StandardCharsets.US_ASCII));
  }

  private static SSLContext serverWith(KeyStore keys) throws GeneralSecurityException {
    var managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    managers.init(keys, PASSWORD.toCharArray());
    var tls = SSLContext.getInstance("TLS");
    tls.init(managers.getKeyManagers(), null, null);
    return tls;
  }
}
