package example.frameworks;

import com.google.protobuf.Any;
import com.google.rpc.DebugInfo;
import com.google.rpc.ErrorInfo;
import example.documents.v1.CreateDocumentRequest;
import example.documents.v1.DeleteDocumentRequest;
import example.documents.v1.Document;
import example.documents.v1.Documents;
import example.documents.v1.DocumentsGrpc;
import example.documents.v1.DocumentsGrpc.DocumentsBlockingStub;
import example.documents.v1.GetDocumentRequest;
import example.documents.v1.UpdateDocumentRequest;
import io.grpc.Grpc;
import io.grpc.InsecureChannelCredentials;
import io.grpc.InsecureServerCredentials;
import io.grpc.Server;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.grpc.protobuf.StatusProto;
import io.grpc.stub.StreamObserver;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.function.Supplier;
import org.apache.dubbo.config.ApplicationConfig;
import org.apache.dubbo.config.ProtocolConfig;
import org.apache.dubbo.config.ReferenceConfig;
import org.apache.dubbo.config.RegistryConfig;
import org.apache.dubbo.config.ServiceConfig;
import org.apache.dubbo.config.bootstrap.DubboBootstrap;
import org.apache.dubbo.rpc.RpcException;
import org.apache.dubbo.rpc.TriRpcStatus;

/** Shows what Dubbo makes of errors over Triple. */
public final class DubboRun {
    private static final List<String> NUMBERS = List.of("TIMEOUT_EXCEPTION", "TIMEOUT_TERMINATE",
            "FORBIDDEN_EXCEPTION", "AUTHORIZATION_EXCEPTION", "LIMIT_EXCEEDED_EXCEPTION", "NETWORK_EXCEPTION",
            "METHOD_NOT_FOUND", "SERIALIZATION_EXCEPTION", "BIZ_EXCEPTION", "VALIDATION_EXCEPTION", "UNKNOWN_EXCEPTION");

    private DubboRun() {}

    public static void main(String[] arguments) throws Exception {
        DubboDocuments service = new DubboDocuments();
        int port = freePort();
        start(service, port);
        DocumentsBlockingStub grpc = DocumentsGrpc.newBlockingStub(
                Grpc.newChannelBuilder("127.0.0.1:" + port, InsecureChannelCredentials.create()).build());

        System.out.println("what a client of grpc-java sees");
        show("TriRpcStatus.NOT_FOUND", () -> grpc.getDocument(
                GetDocumentRequest.newBuilder().setId("guides/retries").build()));
        for (String kind : List.of("IllegalStateException", "UninitializedMessageException",
                "HttpStatusException 400", "HttpStatusException 404", "HttpStatusException 429")) {
            show(kind, () -> grpc.deleteDocument(DeleteDocumentRequest.newBuilder().setId(kind).build()));
        }
        for (String name : NUMBERS) {
            int number = RpcException.class.getField(name).getInt(null);
            show("RpcException." + name, () -> grpc.updateDocument(
                    UpdateDocumentRequest.newBuilder().setVersion(number).build()));
        }

        System.out.println("what a consumer of Dubbo sees");
        Documents consumer = consumerOf(port);
        System.out.println("client: " + DubboDocuments.missingDocument(consumer, "guides/retries"));
        for (TriRpcStatus.Code code : TriRpcStatus.Code.values()) {
            if (code != TriRpcStatus.Code.OK) {
                attempts(code.name(), service, () -> consumer.createDocument(
                        CreateDocumentRequest.newBuilder().setId(code.name()).build()));
            }
        }
        attempts("RpcException.BIZ_EXCEPTION", service, () -> consumer.updateDocument(
                UpdateDocumentRequest.newBuilder().setVersion(RpcException.BIZ_EXCEPTION).build()));
        Server foreign = Grpc.newServerBuilderForPort(0, InsecureServerCredentials.create())
                .addService(new ForeignDocuments()).build().start();
        attempts("details of a server of grpc-java", service, () -> consumerOf(foreign.getPort())
                .getDocument(GetDocumentRequest.getDefaultInstance()));
        System.out.flush();
        // The orderly end of Dubbo waits for five seconds.
        Runtime.getRuntime().halt(0);
    }

    private static void start(DubboDocuments service, int port) {
        ServiceConfig<Documents> export = new ServiceConfig<>();
        export.setInterface(Documents.class);
        export.setRef(service);
        ApplicationConfig application = new ApplicationConfig("documents");
        application.setQosEnable(false);
        ProtocolConfig protocol = new ProtocolConfig("tri", port);
        protocol.setHost("127.0.0.1");
        DubboBootstrap.getInstance().application(application)
                .registry(new RegistryConfig(RegistryConfig.NO_AVAILABLE))
                .protocol(protocol).service(export).start();
    }

    private static Documents consumerOf(int port) {
        ReferenceConfig<Documents> reference = new ReferenceConfig<>();
        reference.setInterface(Documents.class);
        reference.setUrl("tri://127.0.0.1:" + port);
        reference.setTimeout(10_000);
        reference.setCheck(false);
        reference.setProxy("nativestub");
        return reference.get();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** A server of another library, which sends details. */
    private static final class ForeignDocuments extends DocumentsGrpc.DocumentsImplBase {
        @Override
        public void getDocument(GetDocumentRequest request, StreamObserver<Document> responses) {
            responses.onError(StatusProto.toStatusException(com.google.rpc.Status.newBuilder()
                    .setCode(Status.Code.NOT_FOUND.value())
                    .setMessage("no such document")
                    .addDetails(Any.pack(ErrorInfo.newBuilder().setReason("DOCUMENT_NOT_FOUND").build()))
                    .addDetails(Any.pack(DebugInfo.newBuilder().addStackEntries("at the shelf").build()))
                    .build()));
        }
    }

    private static void show(String what, Supplier<Object> call) {
        try {
            call.get();
            System.out.println(what + ": a response");
        } catch (StatusRuntimeException failure) {
            Status status = failure.getStatus();
            String text = String.valueOf(status.getDescription());
            String first = text.lines().findFirst().orElse("");
            System.out.println(what + ": " + status.getCode() + ": " + first
                    + (text.lines().count() > 1 ? " … and its stack" : "")
                    + ", details: " + StatusProto.fromThrowable(failure).getDetailsCount());
        }
    }

    private static void attempts(String what, DubboDocuments service, Supplier<Object> call) {
        service.calls.set(0);
        try {
            call.get();
            System.out.println(what + ": a response");
        } catch (RpcException failure) {
            Throwable cause = failure.getCause();
            TriRpcStatus known = DubboDocuments.statusOf(failure);
            System.out.println(what + ": " + failure.getClass().getSimpleName() + " " + failure.getCode()
                    + ", its cause " + (cause == null ? "none" : cause.getClass().getSimpleName()) + ", status "
                    + (known == null ? "none" : known.code + ": " + known.description.strip().replace("\n", " / "))
                    + ", calls of the handler: " + service.calls.get());
        }
    }
}
