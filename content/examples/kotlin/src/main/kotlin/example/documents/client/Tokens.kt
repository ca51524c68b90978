package example.documents.client

import io.grpc.CallCredentials
import io.grpc.Metadata
import java.util.concurrent.Executor

/** Holds the token of the signed-in user and puts it on calls. A real one would talk to an identity provider. */
class Tokens(@Volatile private var current: String) : CallCredentials() {
  fun refresh() {
    current = "ada-token"
  }

  override fun applyRequestMetadata(call: RequestInfo, executor: Executor, applier: MetadataApplier) {
    applier.apply(Metadata().apply { put(AUTHORIZATION, "Bearer $current") })
  }

  private companion object {
    val AUTHORIZATION: Metadata.Key<String> = Metadata.Key.of("authorization", Metadata.ASCII_STRING_MARSHALLER)
  }
}
