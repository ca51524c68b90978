package example.documents;

import example.documents.v1.DocumentsGrpc;
import example.documents.v1.DocumentsGrpc.DocumentsBlockingStub;
import io.grpc.BindableService;
import io.grpc.Grpc;
import io.grpc.InsecureChannelCredentials;
import io.grpc.ManagedChannel;
import io.grpc.Server;
import io.grpc.ServerInterceptor;
import io.grpc.netty.NettyServerBuilder;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;

/** Serves on a free port of the loopback interface. */
public final class LocalServer implements AutoCloseable {
  private final Server server;

  /** The interceptor added last sees a call first and its status last. */
  public LocalServer(BindableService service, List<ServerInterceptor> interceptors) throws IOException {
    var builder = NettyServerBuilder.forAddress(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0))
        .addService(service);
    interceptors.forEach(builder::intercept);
    server = builder.build().start();
  }

  public String address() {
    return "127.0.0.1:" + server.getPort();
  }

  public static ManagedChannel connect(String address) {
    return Grpc.newChannelBuilder(address, InsecureChannelCredentials.create()).build();
  }

  public static DocumentsBlockingStub documents(ManagedChannel channel) {
    return DocumentsGrpc.newBlockingStub(channel);
  }

  @Override
  public void close() {
    server.shutdownNow();
  }
}
