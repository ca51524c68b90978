/** Words of a message that its cited file does not hold, because something else prints them. */
export interface PrintedElsewhere {
  readonly text: RegExp;
  readonly by: string;
}

const GO = "Go's standard library";
const X509: PrintedElsewhere = { text: /x509: .*|because it doesn|t contain any IP SANs/, by: GO };
const DIAL: PrintedElsewhere = { text: /dial unix|:? ?connect: .*|no such host/, by: GO };
const TLS: PrintedElsewhere = { text: /(?:remote error: )?tls: .*/, by: GO };
const CONTEXT: PrintedElsewhere = { text: /context .*/, by: GO };
const DOTNET: PrintedElsewhere = {
  text: /HttpRequestException: .*|onnection refused|actively refused/,
  by: 'the .NET runtime',
};
const HTTP2_ERROR: PrintedElsewhere = {
  text: /HTTP\/2 error code: .*/,
  by: 'GrpcUtil.java of the same repository',
};

const HTTP_TEXT: PrintedElsewhere = { text: /\d{3} [A-Z][A-Za-z ]+|Method Not Allowed/, by: GO };
const POSTGRES = 'PostgreSQL';
const C_LIBRARY = 'the C library';

const RETIRED = 'releases of the library that have ended';
const SERVICE = 'the service, whose source is not public';
const GRPC_GO = 'grpc-go';
const MILVUS = 'the server of Milvus';

/** By the id of the message. What is left after these words is compared; where nothing is, the entry is listed. */
export const PRINTED_ELSEWHERE: Readonly<Record<string, PrintedElsewhere>> = {
  'spire-node-attestation-failed': {
    text: /failed to receive attestation response.*|failed to attest.*/,
    by: 'the agent of the same repository',
  },
  'grpc-gateway-error-not-marshaled': {
    text: /failed to marshal error message/,
    by: 'a JSON constant of the same file',
  },
  'cni-address-failed': { text: /failed to set bridge addr.*/, by: 'the bridge plugin of CNI' },
  'runc-host-rejects-container': { text: /open sysctl.*/, by: 'spec_linux.go of the same repository' },
  'buildkit-context-unreadable': { text: /error from sender.*/, by: 'fsutil' },
  'istio-proxy-not-ready': { text: /Envoy proxy is NOT ready.*/, by: 'main.go of the same program' },
  'dapr-component-init-failed': {
    text: /process component.*/,
    by: 'components.go of the same repository',
  },
  'etcd-rejected-connection': { text: /rejected connection from.*/, by: 'older releases of etcd' },
  'bazel-retries-exhausted': { text: /Exhaus\??t?ed retry attempts.*/, by: RETIRED },
  'argocd-redis-noauth': { text: /NOAUTH Authentication required\.?/, by: 'Redis' },
  'google-method-not-resolved': { text: /GRPC target method.*|t be resolved/, by: SERVICE },
  'google-service-unavailable': { text: /unable to fulfill your request.*|\[code=8a75\]/, by: SERVICE },
  'google-internal-error': { text: /Internal error encountered/, by: SERVICE },
  'google-invalid-argument': { text: /Request contains an invalid argument/, by: SERVICE },
  'google-location-not-supported': { text: /User location is not support.*/, by: SERVICE },
  'google-model-not-found': { text: /Publisher Model.*|projects\/|.*not found/, by: SERVICE },
  'google-api-key-rejected': { text: /API key.*|not valid/, by: SERVICE },
  'firestore-write-too-large': { text: /Transaction too big.*/, by: SERVICE },
  'milvus-memory-limit-exceeded': { text: /OOM if load/, by: 'the query node of Milvus' },
  'bigtable-too-many-mutations': { text: /Too many mutations.*/, by: SERVICE },
  'php-grpc-extension-missing': { text: /Class .*|.*not found.*/, by: 'PHP' },
  'dapr-actor-runtime-not-found': {
    text: /ERR_ACTOR_RUNTIME_NOT_FOUND/,
    by: 'errorcodes.go of the same repository',
  },
  'java-call-already-closed': { text: /IllegalStateException: /, by: 'the JVM' },
  'containerd-unknown-service': { text: /unknown service /, by: GRPC_GO },
  'armeria-fail-fast': { text: /armeria\.client\.circuitbreaker\.FailFastException/, by: 'the JVM' },
  'armeria-empty-endpoint-group': {
    text: /armeria\.client\.endpoint\.EmptyEndpointGroupException/,
    by: 'the JVM',
  },
  'nacos-user-not-found': {
    text: /msg=user not found!?|user not found!?/,
    by: 'LdapAuthenticationManager.java of the same folder',
  },
  'rocketmq-client-start-failed': {
    text: /Expected the service|PushConsumerImpl.*|ConsumerImpl-.*/,
    by: 'Guava',
  },
  'cosmos-insufficient-funds': { text: /: insufficient funds/, by: 'errors.go of the same repository' },
  'gnmi-collector-failed': { text: /\[inputs\.gnmi\].*|failed to setup subscription/, by: 'Telegraf' },
  'os-connection-timed-out': { text: /:? ?i\/o timeout/, by: GO },
  'os-no-route-to-host': { text: /o route to host/, by: C_LIBRARY },
  'os-out-of-memory': { text: /annot allocate memory/, by: C_LIBRARY },
  'os-socket-file-missing': DIAL,
  'dns-name-not-resolved': DIAL,
  'tls-name-mismatch': { text: /does not match certificate|s altnames/, by: 'Node.js' },
  'tls-client-certificate-rejected': TLS,
  'sql-deadlock': { text: /deadlock detected/, by: POSTGRES },
  'sql-too-many-connections': { text: /too many clients already/, by: POSTGRES },
  'http-access-denied': HTTP_TEXT,
  'http-too-many-requests': HTTP_TEXT,
  'http-server-error': HTTP_TEXT,
  'grpc-gateway-no-route': HTTP_TEXT,
  'go-dial-connection-refused': DIAL,
  'go-dial-unreachable': DIAL,
  'go-dial-no-such-host': DIAL,
  'go-dial-unix-socket': DIAL,
  'go-tls-unknown-authority': X509,
  'go-tls-hostname-mismatch': X509,
  'go-tls-certificate-expired': X509,
  'go-tls-no-ip-sans': X509,
  'go-tls-legacy-common-name': X509,
  'go-tls-first-record-not-tls': TLS,
  'go-tls-remote-error': TLS,
  'go-context-deadline-exceeded': CONTEXT,
  'go-context-canceled': CONTEXT,
  'go-response-metadata-malformed': { text: /-bin: illegal base64 data/, by: GO },
  'go-unexpected-eof': { text: /unexpected EOF/, by: GO },
  'java-header-size-exceeded': { text: /Header size exceeded max allowed size \(/, by: 'Netty' },
  'java-rst-stream-cancel': HTTP2_ERROR,
  'java-rst-stream-refused': HTTP2_ERROR,
  'java-rst-stream-exhausted': HTTP2_ERROR,
  'java-goaway-too-many-pings': HTTP2_ERROR,
  'node-no-connection-tls': { text: /wrong version number/, by: 'OpenSSL' },
  'node-read-econnreset': { text: /read ECONNRESET/, by: 'Node.js' },
  'node-deadline-waiting-lb-pick': {
    text: /Deadline exceeded after/,
    by: 'resolving-call.ts of the same package',
  },
  'dotnet-start-connection-refused': DOTNET,
  'dotnet-start-ssl-failed': DOTNET,
  'dotnet-start-http2-handshake': DOTNET,
  'dotnet-deadline-exceeded-empty': {
    text: /Status\(StatusCode=|, Detail=/,
    by: 'Status.cs of the same repository',
  },
  'tonic-operation-was-canceled': { text: /operation was canceled/, by: 'hyper' },
  'tonic-io-file-exists': { text: /File exists \(os error 17\)/, by: 'the operating system' },
  'tonic-protobuf-decode-failed': { text: /failed to decode Protobuf message:/, by: 'prost' },
  'go-empty-description': {
    text: /rpc error: code = Unknown desc =/,
    by: 'internal/status/status.go of the same repository',
  },
  'go-service-config-code': {
    text: /service config is invalid:/,
    by: 'clientconn.go of the same repository',
  },
  'java-service-config-invalid': {
    text: /Status\{code=UNKNOWN, description=/,
    by: 'Status.java of the same repository',
  },
  'java-service-config-no-policy': { text: /\[/, by: "Java's lists" },
  'node-undefined-undefined': {
    text: /undefined undefined: undefined/,
    by: 'call.ts of the same package',
  },
  'node-handler-threw': { text: /UNKNOWN:/, by: 'call.ts of the same package' },
  'connect-go-http-status': { text: /unavailable:/, by: 'code.go of the same repository' },
  'grpc-web-http-error': { text: /Http response at 400 or 500 level/, by: 'Closure' },
  'go-write-broken-pipe': { text: /transport: write tcp|: broken pipe/, by: GO },
  'go-connection-is-unavailable': { text: /grpc: the connection is unavailable/, by: RETIRED },
  'go-unexpected-content-type': { text: /transport: received the unexpected content-type/, by: RETIRED },
  'go-server-failed-to-read-frame': { text: /HandleStreams failed to read frame/, by: RETIRED },
  'go-dial-address-with-path': { text: /dial tcp: lookup tcp\//, by: GO },
  'java-preface-string-missing': { text: /client preface string missing or corrupt/, by: 'Netty' },
  'kubernetes-docker-pull-failed': { text: /rror response from daemon: .*/, by: 'Docker' },
  'kubernetes-container-create-failed': {
    text: /failed to create containerd task:/,
    by: 'container_start.go of the same repository',
  },
  'buildkit-daemon-lost': { text: /error reading from server|Unavailable desc =/, by: GRPC_GO },
  'argocd-mixed-versions': { text: /for service repository\.RepoServerService/, by: GRPC_GO },
  'csi-operation-pending': { text: /n operation with the given/, by: 'drivers' },
  'cri-container-is-in-state': {
    text: /CONTAINER_EXITED/,
    by: 'the names of the states in the API of the CRI',
  },
  'buildkit-no-space-left': {
    text: /failed to solve|no space left on device/,
    by: 'buildctl and the operating system',
  },
  'terraform-request-cancelled': { text: /plugin\.\(\*GRPCProvider\)\./, by: "Go's names of functions" },
  'milvus-rate-limit-exceeded': {
    text: /request is rejected by grpc RateLimiter middleware/,
    by: 'the server of Milvus',
  },
  'tikv-server-timeout': { text: /TiKV server timeout/, by: 'TiDB' },
  'lnd-service-not-ready': { text: /unknown service lnrpc\./, by: GRPC_GO },
  'otlp-permanent-error': { text: /rpc error: code =/, by: GRPC_GO },
  'firestore-insufficient-permissions': { text: /Missing or insufficient permissions/, by: SERVICE },
  'firestore-requires-an-index': { text: /he query requires an?/, by: SERVICE },
  'google-invalid-authentication-credentials': {
    text: /Request had invalid authentication credentials/,
    by: SERVICE,
  },
  'google-insufficient-scopes': { text: /insufficient authentication scopes/, by: SERVICE },
  'google-api-not-enabled': {
    text: /API has not been used in project|before or it is disabled/,
    by: SERVICE,
  },
  'google-quota-exceeded': { text: /Quota exceeded for quota metric/, by: SERVICE },
  'firestore-too-much-contention': { text: /Too much contention on these documents/, by: SERVICE },
  'firestore-transaction-expired': { text: /referenced transaction has expired/, by: SERVICE },
  'firestore-database-does-not-exist': { text: /The database|does not exist for project/, by: SERVICE },
  'core-tls-alert': { text: /SSL routines:.*/, by: 'BoringSSL' },
  'csi-cloud-not-authorized': { text: /UnauthorizedOperation.*/, by: 'the API of the cloud' },
  'csi-volume-timed-out': {
    text: /.*Volume\b.*|.*failed for volume.*|.*rpc error: code = .*/,
    by: 'the kubelet, and grpc-go',
  },
  'cri-runtime-timed-out': { text: /code = DeadlineExceeded/, by: GRPC_GO },
  'grpcurl-failed-to-dial': { text: /: context deadline exceeded/, by: GO },
  'connect-es-failed-to-fetch': { text: /Failed to fetch/, by: 'the browser' },
  'go-xds-call-dropped': {
    text: /max requests|exceeded on service/,
    by: 'requests_counter.go of the same repository',
  },
  'google-iam-permission-denied': { text: /.*denied on resource/, by: SERVICE },
  'pubsub-resource-not-found': { text: /Resource not found \(resource=/, by: SERVICE },
  'spanner-transaction-aborted': { text: /spanner\.AbortedException/, by: 'the client library for Java' },
  'spanner-too-many-mutations': { text: /transaction contains too many mutations/, by: SERVICE },
  'spanner-session-not-found': { text: /Session not found: projects\//, by: SERVICE },
  'dapr-service-not-resolved': { text: /, err: couldn.*/, by: 'components-contrib' },
  'skywalking-agent-status': {
    text: /org\.apache\.skywalking\.apm\.dependencies\.io\.grpc\.StatusRuntimeException:/,
    by: 'the grpc-java that the agent holds',
  },
  'grpc-web-unsafe-header': { text: /Refused to get unsafe header/, by: 'the browser' },
  'browser-invalid-http-response': { text: /ERR_INVALID_HTTP_RESPONSE/, by: 'the browser' },
  'jax-barrier-timed-out': { text: /Barrier timed out\. Barrier_?/, by: 'the coordination service of XLA' },
  'go-proto-registration-conflict': { text: /proto: file/, by: 'internal/errors of the same repository' },
  'fabric-chaincode-launch-failed': {
    text: /could not launch chaincode/,
    by: 'chaincode_support.go of the same repository',
  },
  'csi-cloud-limit': { text: /AttachmentLimitExceeded.*/, by: 'the API of the cloud' },
  'containerd-content-lost': { text: /: not found/, by: 'containerd/errdefs' },
  'java-generated-annotation-missing': { text: /class Generated|location: .*/, by: 'javac' },
  'protoc-not-for-platform': { text: /Could not find protoc.*/, by: 'Gradle' },
  'go-grpc-modules-conflict': { text: /ambiguous import.*|in multiple modules/, by: 'the go command' },
  'cpp-grpc-package-not-found': { text: /set gRPC_FOUND.*/, by: 'CMake' },
  'dart-protobuf-versions': { text: /pb\.dart:/, by: 'the Dart compiler' },
  'node-grpc-in-browser-bundle': { text: /t resolve/, by: 'webpack' },
  'js-generated-code-commonjs': { text: /require is not def/, by: 'the browser' },
  'python-frozen-program': { text: /DistributionNotFound.*|distribution was not found.*/, by: 'setuptools' },
  'core-harmless-logs': { text: /before absl::.*/, by: 'Abseil' },
  'protobuf-cpp-versions': { text: /by a newer version of protoc.*/, by: RETIRED },
  'python-cygrpc-not-loaded': { text: /import name.*/, by: 'Python' },
  'python-generated-module-missing': { text: /No module named.*/, by: 'Python' },
  'ios-boringssl-does-not-build': { text: /unsupported option.*/, by: 'Clang' },
  'browser-cors-blocked': {
    text: /blocked by CORS policy|not allowed by Access-Control-/,
    by: 'the browser',
  },
  'dart-connection-terminated': { text: /being forcefully terminated/, by: 'the package http2' },
  'rust-tls-not-set-up': { text: /NativeCertsNotFound/, by: 'an enum of the same file' },
  'google-speech-audio-pace': { text: /Long duration elapsed.*/, by: SERVICE },
  'google-speech-audio-format': { text: /in RecognitionConfig must/, by: SERVICE },
  'gemini-turns-out-of-order': { text: /of function call parts|function call turn/, by: SERVICE },
  'cloud-tasks-queue-missing': { text: /Queue does not exist.*/, by: SERVICE },
  'firebase-app-check': { text: /App attestation failed/, by: SERVICE },
  'firestore-value-not-supported': {
    text: /valid Firestore document/,
    by: 'validate.ts of the same repository',
  },
  'temporal-database-not-ready': {
    text: /schema version compatibility check/,
    by: 'the server of the same repository',
  },
  'milvus-auth-failed': { text: /auth check failure, please/, by: MILVUS },
  'milvus-index-does-not-fit': { text: /metric type not match/, by: MILVUS },
  'xla-out-of-memory': { text: /Out of memory while.*/, by: 'XLA' },
  'fabric-orderer-not-ready': {
    text: /unexpected status: SERVICE_UNAVAILABLE/,
    by: 'the command peer of the same repository',
  },
};

/** Notations whose names are not written in the file they cite, and why. */
export const NAMES_NOT_WRITTEN: Readonly<Record<string, string>> = {
  grpcurlOutput: "the file prints grpc-go's own names",
  grpcurlExitCode: 'the file adds 64 to the number',
};
