package example.frameworks;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import example.documents.v1.CreateDocumentRequest;
import example.documents.v1.DeleteDocumentRequest;
import example.documents.v1.DocumentsGrpc;
import example.documents.v1.DocumentsGrpc.DocumentsBlockingStub;
import example.documents.v1.GetDocumentRequest;
import example.documents.v1.SearchDocumentsRequest;
import example.documents.v1.SummarizeDocumentRequest;
import io.grpc.ServerInterceptor;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.grpc.protobuf.StatusProto;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.grpc.client.GrpcChannelFactory;
import org.springframework.grpc.client.interceptor.security.BasicAuthenticationInterceptor;
import org.springframework.grpc.server.GlobalServerInterceptor;
import org.springframework.grpc.server.lifecycle.GrpcServerLifecycle;
import org.springframework.grpc.server.security.GrpcSecurity;
import org.springframework.security.config.Customizer;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;

/** Shows what Spring gRPC makes of errors. */
public final class SpringGrpcRun {
    private SpringGrpcRun() {}

    /** What Spring Boot configures, with the service and its beans. */
    @SpringBootConfiguration
    @EnableAutoConfiguration
    @Import({SpringGrpcDocuments.class, SpringGrpcErrors.class, SpringGrpcAdvice.class})
    static class Open {}

    /** The same behind Spring Security: one user, who may only read. */
    @SpringBootConfiguration
    @EnableAutoConfiguration
    @Import(SpringGrpcDocuments.class)
    static class Secured {
        @Bean
        InMemoryUserDetailsManager users() {
            return new InMemoryUserDetailsManager(
                    User.withUsername("guest").password("{noop}guest").authorities("ROLE_GUEST").build());
        }

        @Bean
        @GlobalServerInterceptor
        ServerInterceptor security(GrpcSecurity security) throws Exception {
            return security.authorizeRequests(requests -> requests.allRequests().hasAuthority("ROLE_OWNER"))
                    .httpBasic(Customizer.withDefaults())
                    .build();
        }
    }

    /** A client alone. */
    @SpringBootConfiguration
    @EnableAutoConfiguration
    static class Client {}

    public static void main(String[] arguments) throws Exception {
        ConfigurableApplicationContext server = start(Open.class, Map.of("spring.grpc.server.port", 0));
        DocumentsBlockingStub client = clientOf(server, Map.of());
        show("a GrpcExceptionHandler bean", client, it -> it.getDocument(
                GetDocumentRequest.newBuilder().setId("guides/retries").build()));
        System.out.println("client: " + SpringGrpcDocuments.missingDocument(client, "guides/retries"));

        ListAppender<ILoggingEvent> log = new ListAppender<>();
        log.start();
        ((Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME)).addAppender(log);
        thrown("IllegalStateException", client);
        System.out.println("  lines in the log: " + log.list.size());
        given("IllegalStateException", client);
        thrown("StatusRuntimeException", client);
        given("StatusRuntimeException", client);
        for (String kind : List.of("a StatusRuntimeException as cause", "IllegalArgumentException",
                "NumberFormatException", "an advice that returns a Status",
                "an advice that returns a StatusRuntimeException", "an advice that throws",
                "an advice that returns a String", "an advice that is not public")) {
            thrown(kind, client);
        }
        show("no such method on the server", client,
                it -> it.summarizeDocument(SummarizeDocumentRequest.getDefaultInstance()));

        attempts("no service config", client);
        String method = "spring.grpc.client.channel.documents.service-config.method[0].";
        attempts("a service config in the properties, 3 attempts", clientOf(server, Map.of(
                method + "name[0].service", "documents.v1.Documents",
                method + "retry.max-attempts", 3,
                method + "retry.initial-backoff", "10ms",
                method + "retry.max-backoff", "10ms",
                method + "retry.backoff-multiplier", 1,
                method + "retry.retryable-status-codes", "UNAVAILABLE")));

        ConfigurableApplicationContext secured = start(Secured.class, Map.of("spring.grpc.server.port", 0));
        DocumentsBlockingStub anonymous = clientOf(secured, Map.of());
        thrown("no credentials", anonymous);
        thrown("a wrong password", anonymous.withInterceptors(new BasicAuthenticationInterceptor("guest", "owner")));
        thrown("a user without the authority",
                anonymous.withInterceptors(new BasicAuthenticationInterceptor("guest", "guest")));
        System.exit(0);
    }

    private static ConfigurableApplicationContext start(Class<?> configuration, Map<String, Object> properties) {
        ConfigurableApplicationContext context = new SpringApplicationBuilder(configuration)
                .properties(Map.of("spring.main.banner-mode", "off", "logging.threshold.console", "OFF"))
                .properties(properties)
                .run();
        // Only what the framework writes about calls counts below.
        ((Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME)).setLevel(Level.INFO);
        return context;
    }

    private static DocumentsBlockingStub clientOf(
            ConfigurableApplicationContext server, Map<String, Object> properties) {
        Map<String, Object> all = new HashMap<>(properties);
        all.put("spring.grpc.server.enabled", false);
        all.put("spring.grpc.client.channel.documents.target",
                "static://127.0.0.1:" + server.getBean(GrpcServerLifecycle.class).getPort());
        GrpcChannelFactory channels = start(Client.class, all).getBean(GrpcChannelFactory.class);
        return DocumentsGrpc.newBlockingStub(channels.createChannel("documents"));
    }

    private static void thrown(String kind, DocumentsBlockingStub client) {
        show(kind, client, it -> it.deleteDocument(DeleteDocumentRequest.newBuilder().setId(kind).build()));
    }

    private static void given(String kind, DocumentsBlockingStub client) {
        show("onError, " + kind, client, it -> it.createDocument(
                CreateDocumentRequest.newBuilder().setId(kind).build()));
    }

    private static void attempts(String what, DocumentsBlockingStub client) {
        SpringGrpcDocuments.SEARCHES.set(0);
        show("UNAVAILABLE, " + what, client, it -> it.searchDocuments(SearchDocumentsRequest.getDefaultInstance()));
        System.out.println("  attempts: " + SpringGrpcDocuments.SEARCHES.get());
    }

    private static void show(String what, DocumentsBlockingStub client, Function<DocumentsBlockingStub, Object> call) {
        try {
            call.apply(client);
            System.out.println(what + ": a response");
        } catch (StatusRuntimeException failure) {
            Status status = failure.getStatus();
            System.out.println(what + ": " + status.getCode() + ": " + status.getDescription() + ", details: "
                    + StatusProto.fromThrowable(failure).getDetailsCount());
        }
    }
}
