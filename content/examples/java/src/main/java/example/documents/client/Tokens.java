package example.documents.client;

import io.grpc.CallCredentials;
import io.grpc.Metadata;
import java.util.concurrent.Executor;

/** Holds the token of the signed-in user and puts it on calls. A real one would talk to an identity provider. */
public final class Tokens extends CallCredentials {
  private static final Metadata.Key<String> AUTHORIZATION =
      Metadata.Key.of("authorization", Metadata.ASCII_STRING_MARSHALLER);

  private volatile String current;

  public Tokens(String current) {
    this.current = current;
  }

  public void refresh() {
    current = "ada-token";
  }

  @Override
  public void applyRequestMetadata(RequestInfo call, Executor executor, MetadataApplier applier) {
    Metadata headers = new Metadata();
    headers.put(AUTHORIZATION, "Bearer " + current);
    applier.apply(headers);
  }
}
