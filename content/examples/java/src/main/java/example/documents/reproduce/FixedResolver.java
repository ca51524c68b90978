package example.documents.reproduce;

import io.grpc.EquivalentAddressGroup;
import io.grpc.NameResolver;
import io.grpc.NameResolverProvider;
import io.grpc.StatusOr;
import java.net.URI;
import java.util.List;
import java.util.function.Supplier;

/** Service discovery that always finds the same addresses, or always fails, under `fixed:///name`. */
final class FixedResolver extends NameResolverProvider {
  private final Supplier<List<EquivalentAddressGroup>> found;

  FixedResolver(Supplier<List<EquivalentAddressGroup>> found) {
    this.found = found;
  }

  @Override
  public NameResolver newNameResolver(URI target, NameResolver.Args args) {
    return new NameResolver() {
      @Override
      public String getServiceAuthority() {
        return "documents";
      }

      @Override
      public void start(Listener2 listener) {
        listener.onResult(ResolutionResult.newBuilder().setAddressesOrError(StatusOr.fromValue(found.get())).build());
      }

      @Override
      public void shutdown() {}
    };
  }

  @Override
  public String getDefaultScheme() {
    return "fixed";
  }

  @Override
  protected boolean isAvailable() {
    return true;
  }

  @Override
  protected int priority() {
    return 5;
  }
}
