package example.frameworks;

import com.linecorp.armeria.client.WebClient;
import com.linecorp.armeria.client.grpc.GrpcClients;
import com.linecorp.armeria.common.AggregatedHttpResponse;
import com.linecorp.armeria.common.HttpResponse;
import com.linecorp.armeria.common.HttpMethod;
import com.linecorp.armeria.common.HttpRequest;
import com.linecorp.armeria.common.HttpStatus;
import com.linecorp.armeria.common.MediaType;
import com.linecorp.armeria.common.SessionProtocol;
import com.linecorp.armeria.common.grpc.GrpcExceptionHandlerFunction;
import com.linecorp.armeria.server.HttpService;
import com.linecorp.armeria.server.Server;
import com.linecorp.armeria.server.grpc.GrpcService;
import example.documents.v1.DeleteDocumentRequest;
import example.documents.v1.DocumentsGrpc;
import example.documents.v1.DocumentsGrpc.DocumentsBlockingStub;
import example.documents.v1.GetDocumentRequest;
import example.documents.v1.SearchDocumentsRequest;
import example.documents.v1.SummarizeDocumentRequest;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import java.util.List;

/** Shows what Armeria makes of errors. */
public final class ArmeriaRun {
    private static final List<Integer> STATUSES =
            List.of(400, 401, 403, 404, 408, 409, 413, 429, 431, 500, 501, 502, 503, 504);

    private ArmeriaRun() {}

    public static void main(String[] arguments) throws Exception {
        Server server = serve(null);
        DocumentsBlockingStub client = clientOf(server);
        show("StatusProto, NOT_FOUND", () -> client.getDocument(GetDocumentRequest.newBuilder().setId("guides/retries").build()));
        System.out.println("client: " + ArmeriaDocuments.missingDocument(client, "guides/retries"));
        for (String kind : List.of("IllegalStateException", "IOException", "ResponseTimeoutException",
                "java.util.concurrent.TimeoutException", "InvalidProtocolBufferException", "NoSuchElementException")) {
            show(kind, () -> client.deleteDocument(DeleteDocumentRequest.newBuilder().setId(kind).build()));
        }
        DocumentsBlockingStub handled = clientOf(serve(ArmeriaDocuments.BY_TYPE));
        show("NoSuchElementException, with a GrpcExceptionHandlerFunction",
                () -> handled.deleteDocument(DeleteDocumentRequest.newBuilder().setId("NoSuchElementException").build()));
        show("no such method on the server", () -> client.summarizeDocument(SummarizeDocumentRequest.getDefaultInstance()));
        show("a timeout of the server", () -> client.searchDocuments(SearchDocumentsRequest.getDefaultInstance()));

        WebClient http = WebClient.of("http://127.0.0.1:" + server.activeLocalPort());
        AggregatedHttpResponse body = post(http, "NOT_FOUND");
        System.out.println("an unframed request: " + body.status().code() + " " + body.contentUtf8());
        for (Status.Code code : Status.Code.values()) {
            if (code != Status.Code.OK) {
                System.out.println("to-http " + code + " " + post(http, code.name()).status().code());
            }
        }
        for (int number : STATUSES) {
            System.out.println("from-http " + number + " " + behindProxy(number));
        }
        System.exit(0);
    }

    private static Server serve(GrpcExceptionHandlerFunction handler) {
        var service = GrpcService.builder().addService(new ArmeriaDocuments()).enableUnframedRequests(true);
        if (handler != null) {
            service.exceptionHandler(handler);
        }
        Server server = Server.builder().localPort(0, SessionProtocol.HTTP).service(service.build()).build();
        server.start().join();
        return server;
    }

    private static DocumentsBlockingStub clientOf(Server server) {
        return GrpcClients.newClient("gproto+http://127.0.0.1:" + server.activeLocalPort() + "/", DocumentsBlockingStub.class);
    }

    /** Sends what curl would send to a service that takes JSON. */
    private static AggregatedHttpResponse post(WebClient http, String code) {
        return http.execute(HttpRequest.of(HttpMethod.POST, "/documents.v1.Documents/CreateDocument",
                MediaType.JSON, "{\"id\": \"" + code + "\"}")).aggregate().join();
    }

    /** The code that a client reads from a response with this HTTP status and without a grpc-status. */
    private static Status.Code behindProxy(int number) {
        HttpService service = (context, request) -> HttpResponse.of(HttpStatus.valueOf(number));
        Server proxy = Server.builder().localPort(0, SessionProtocol.HTTP).serviceUnder("/", service).build();
        proxy.start().join();
        try {
            clientOf(proxy).getDocument(GetDocumentRequest.getDefaultInstance());
            return Status.Code.OK;
        } catch (StatusRuntimeException failure) {
            return failure.getStatus().getCode();
        }
    }

    private static void show(String what, Runnable call) {
        try {
            call.run();
            System.out.println(what + ": a response");
        } catch (StatusRuntimeException failure) {
            Status status = failure.getStatus();
            System.out.println(what + ": " + status.getCode() + ": " + status.getDescription());
        }
    }
}
