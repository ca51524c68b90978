package example.serviceconfig;

import com.google.common.base.Throwables;
import com.google.gson.Gson;
import com.google.protobuf.ByteString;
import com.google.protobuf.BytesValue;
import io.grpc.CallOptions;
import io.grpc.Channel;
import io.grpc.ClientInterceptors;
import io.grpc.InsecureChannelCredentials;
import io.grpc.ManagedChannel;
import io.grpc.Metadata;
import io.grpc.MethodDescriptor;
import io.grpc.Status;
import io.grpc.internal.JsonParser;
import io.grpc.netty.NettyChannelBuilder;
import io.grpc.protobuf.ProtoUtils;
import io.grpc.stub.ClientCalls;
import io.grpc.stub.MetadataUtils;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Makes calls with service configs through grpc-java: {@code Main PORT}, jobs on standard input. */
public final class Main {
  private static final int AT_ONCE = 12;
  private static final int GRACE_MILLIS = 1000;
  private static final Gson GSON = new Gson();

  private record Call(
      String id, String path, Map<String, String> headers, int size, int deadline) {}

  /** One channel with a config, and the calls to make on it, one after the other. */
  private record Job(String config, List<Call> calls) {}

  public static void main(String[] args) throws Exception {
    var input = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    var pool = Executors.newFixedThreadPool(AT_ONCE);
    for (var line = input.readLine(); line != null; line = input.readLine()) {
      var job = GSON.fromJson(line, Job.class);
      pool.execute(() -> makeCalls(Integer.parseInt(args[0]), job));
    }
    pool.shutdown();
    if (!pool.awaitTermination(10, TimeUnit.MINUTES)) throw new IllegalStateException("too slow");
  }

  /** The library takes a map, so its own reader, which it uses for configs from DNS, makes one of the text. */
  @SuppressWarnings("unchecked")
  private static ManagedChannel open(int port, String config) throws Exception {
    return NettyChannelBuilder.forAddress("127.0.0.1", port, InsecureChannelCredentials.create())
        .defaultServiceConfig((Map<String, ?>) JsonParser.parse(config))
        .build();
  }

  private static void makeCalls(int port, Job job) {
    ManagedChannel channel;
    try {
      channel = open(port, job.config());
    } catch (Exception | StackOverflowError error) {
      for (var call : job.calls()) print(call.id(), "complaint", chain(error));
      return;
    }
    for (var call : job.calls()) makeCall(channel, call);
    channel.shutdownNow();
  }

  private static void makeCall(ManagedChannel channel, Call call) {
    var metadata = new Metadata();
    call.headers().forEach((key, value) -> metadata.put(key(key), value));
    metadata.put(key("x-call"), call.id());
    metadata.put(key("x-size"), String.valueOf(call.size()));
    Channel marked =
        ClientInterceptors.intercept(channel, MetadataUtils.newAttachHeadersInterceptor(metadata));
    var options =
        CallOptions.DEFAULT.withDeadlineAfter(call.deadline(), TimeUnit.MILLISECONDS);
    var request = BytesValue.of(ByteString.copyFrom(new byte[call.size()]));
    var start = System.nanoTime();
    var status = Status.OK;
    try {
      // A channel that panicked does not end its calls, deadline or not.
      ClientCalls.futureUnaryCall(marked.newCall(method(call.path()), options), request)
          .get(call.deadline() + GRACE_MILLIS, TimeUnit.MILLISECONDS);
    } catch (TimeoutException error) {
      print(call.id(), "thrown", "the call never ended");
      return;
    } catch (ExecutionException | InterruptedException error) {
      status = Status.fromThrowable(error);
    } catch (RuntimeException error) {
      print(call.id(), "thrown", chain(error));
      return;
    }
    var result = new LinkedHashMap<String, Object>();
    result.put("id", call.id());
    result.put("code", status.getCode().value());
    result.put("message", status.getDescription());
    result.put("took", (System.nanoTime() - start) / 1e6);
    System.out.println(GSON.toJson(result));
  }

  private static MethodDescriptor<BytesValue, BytesValue> method(String path) {
    var marshaller = ProtoUtils.marshaller(BytesValue.getDefaultInstance());
    return MethodDescriptor.<BytesValue, BytesValue>newBuilder(marshaller, marshaller)
        .setType(MethodDescriptor.MethodType.UNARY)
        .setFullMethodName(path.substring(1))
        .build();
  }

  private static Metadata.Key<String> key(String name) {
    return Metadata.Key.of(name, Metadata.ASCII_STRING_MARSHALLER);
  }

  /** What the exception says, with its causes, as a stack trace shows them. */
  private static String chain(Throwable error) {
    var text = new StringBuilder();
    for (var cause : Throwables.getCausalChain(error)) {
      if (!text.isEmpty()) text.append("\nCaused by: ");
      text.append(cause);
    }
    return text.toString();
  }

  private static synchronized void print(String id, String kind, String text) {
    System.out.println(GSON.toJson(Map.of("id", id, kind, text)));
  }
}
