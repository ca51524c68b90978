/** Logs whose content is known: written in the formats of libraries and collectors, with made-up names and addresses. */

/** A log and what it holds. */
export interface KnownLog {
  readonly name: string;
  readonly text: string;
  /** How often each code is printed, an event once. */
  readonly counts: Readonly<Record<string, number>>;
  /** When the first failure was printed, in UTC. */
  readonly from?: string;
  readonly methods?: readonly string[];
  readonly peers?: readonly string[];
  /** The known message of each group, the largest group first. */
  readonly messages?: readonly (string | undefined)[];
}

const lines = (...all: readonly string[]): string => `${all.join('\n')}\n`;

const REFUSED =
  'connection error: desc = "transport: Error while dialing: dial tcp 10.0.0.5:50051: connect: connection refused"';

export const KNOWN_LOGS: readonly KnownLog[] = [
  {
    name: 'Go, standard library: two groups, other lines between',
    text: lines(
      '2026/11/29 02:14:05 server.go:10: listening on :8080',
      `2026/11/29 02:14:06 shop.go:31: rpc error: code = Unavailable desc = ${REFUSED}`,
      '2026/11/29 02:14:06 shop.go:12: GET /items/12 200 14ms',
      `2026/11/29 02:14:07 shop.go:31: rpc error: code = Unavailable desc = ${REFUSED.replace('.5:', '.6:')}`,
      '2026/11/29 02:14:09 shop.go:44: rpc error: code = DeadlineExceeded desc = context deadline exceeded',
    ),
    counts: { UNAVAILABLE: 2, DEADLINE_EXCEEDED: 1 },
    from: '2026-11-29T02:14:06.000Z',
    peers: ['10.0.0.5:50051', '10.0.0.6:50051'],
    messages: ['go-dial-connection-refused', 'go-context-deadline-exceeded'],
  },
  {
    name: 'klog, no year',
    text: lines(
      `E1129 02:14:05.123456       1 remote_runtime.go:116] "RunPodSandbox failed" err="rpc error: code = Unknown desc = failed to set up sandbox"`,
      `I1129 02:14:06.000000       1 controller.go:20] retrying`,
      `E1129 02:14:07.123456       1 remote_runtime.go:116] "RunPodSandbox failed" err="rpc error: code = Unknown desc = failed to set up sandbox"`,
    ),
    counts: { UNKNOWN: 2 },
    from: '2000-11-29T02:14:05.123Z',
  },
  {
    name: 'NDJSON of zap with seconds since 1970',
    text: lines(
      '{"level":"info","ts":1764380045.5,"msg":"started"}',
      `{"level":"error","ts":1764380046.25,"msg":"call failed","grpc.service":"shop.v1.Orders","grpc.method":"Create","error":"rpc error: code = ResourceExhausted desc = quota of project exceeded"}`,
      '{"level":"info","ts":1764380047,"msg":"finished call","grpc.code":"OK"}',
    ),
    counts: { RESOURCE_EXHAUSTED: 1, OK: 1 },
    from: '2025-11-29T01:34:06.250Z',
    methods: ['shop.v1.Orders/Create'],
  },
  {
    name: 'logfmt of an interceptor, OK apart',
    text: lines(
      'ts=2026-11-29T02:14:05.1Z level=info msg="finished call" grpc.service=shop.v1.Orders grpc.method=Get grpc.code=OK',
      'ts=2026-11-29T02:14:05.2Z level=error msg="finished call" grpc.service=shop.v1.Orders grpc.method=Get grpc.code=NotFound',
      'ts=2026-11-29T02:14:05.3Z level=info msg="finished call" grpc.service=shop.v1.Orders grpc.method=Get grpc.code=OK',
    ),
    counts: { NOT_FOUND: 1, OK: 2 },
    methods: ['shop.v1.Orders/Get'],
  },
  {
    name: 'CRI, with a Java trace that counts once',
    text: lines(
      '2026-11-29T02:14:05.123456789Z stderr F io.grpc.StatusRuntimeException: UNAVAILABLE: io exception',
      '2026-11-29T02:14:05.123456790Z stderr F \tat io.grpc.stub.ClientCalls.toStatusRuntimeException(ClientCalls.java:268)',
      '2026-11-29T02:14:05.123456791Z stderr F \tat shop.Client.main(Client.java:12)',
      '2026-11-29T02:14:05.123456792Z stderr F Caused by: io.netty.channel.AbstractChannel$AnnotatedConnectException: Connection refused: catalogue/10.0.0.5:50051',
      '2026-11-29T02:14:06.000000000Z stdout F ready',
    ),
    counts: { UNAVAILABLE: 1 },
    from: '2026-11-29T02:14:05.123Z',
    peers: ['10.0.0.5:50051'],
  },
  {
    name: 'Logback: the message and the exception below it are one event, a nested status is not counted',
    text: lines(
      '2026-11-29 02:14:05,123 ERROR [worker-1] shop.Orders - call failed: io.grpc.StatusRuntimeException: ABORTED: version changed',
      'io.grpc.StatusRuntimeException: ABORTED: version changed',
      '\tat io.grpc.stub.ClientCalls.toStatusRuntimeException(ClientCalls.java:268)',
      'Caused by: io.grpc.StatusRuntimeException: INTERNAL: inner',
      '\t... 12 more',
      '2026-11-29 02:14:06,123 INFO [worker-1] shop.Orders - next',
    ),
    counts: { ABORTED: 1 },
    from: '2026-11-29T02:14:05.123Z',
  },
  {
    name: 'a trace without a time takes the one above it',
    text: lines(
      'Nov 29, 2026 2:14:05 PM shop.Client call',
      'WARNING: RPC failed: Status{code=PERMISSION_DENIED, description=no role, cause=null}',
      'Nov 29, 2026 2:14:06 PM shop.Client call',
      'INFO: done',
    ),
    counts: { PERMISSION_DENIED: 1 },
    from: '2026-11-29T14:14:05.000Z',
  },
  {
    name: 'Python: one error over several lines',
    text: lines(
      'Traceback (most recent call last):',
      '  File "client.py", line 12, in <module>',
      '    stub.Get(request)',
      'grpc._channel._InactiveRpcError: <_InactiveRpcError of RPC that terminated with:',
      '\tstatus = StatusCode.UNAVAILABLE',
      '\tdetails = "failed to connect to all addresses; last error: UNKNOWN: ipv4:10.0.0.5:50051: Failed to connect to remote host: connect: Connection refused (111)"',
      '\tdebug_error_string = "UNKNOWN:Error received from peer {grpc_status:14, grpc_message:\\"failed\\"}"',
      '>',
      'done',
    ),
    counts: { UNAVAILABLE: 1 },
    peers: ['10.0.0.5:50051'],
  },
  {
    name: 'Python: a chain of two exceptions is one event',
    text: lines(
      'grpc._channel._InactiveRpcError: <_InactiveRpcError of RPC that terminated with:',
      '\tstatus = StatusCode.UNAVAILABLE',
      '\tdetails = "socket closed"',
      '>',
      '',
      'The above exception was the direct cause of the following exception:',
      '',
      'Traceback (most recent call last):',
      '  File "client.py", line 12, in <module>',
      '    client.publish()',
      'google.api_core.exceptions.ServiceUnavailable: 503 socket closed',
      '2026-11-29 02:14:05 next',
    ),
    counts: { UNAVAILABLE: 1 },
  },
  {
    name: 'Node: the object that is printed below counts no second time',
    text: lines(
      '2026-11-29T02:14:05.123Z Error: 14 UNAVAILABLE: No connection established',
      '    at callErrorFromStatus (/app/node_modules/@grpc/grpc-js/build/src/call.js:31:19)',
      '    at Object.onReceiveStatus (/app/node_modules/@grpc/grpc-js/build/src/client.js:192:76) {',
      '  code: 14,',
      "  details: 'No connection established',",
      '  metadata: Metadata { internalRepr: Map(0) {}, options: {} }',
      '}',
      '2026-11-29T02:14:06.123Z Error: 5 NOT_FOUND: no item 12',
    ),
    counts: { UNAVAILABLE: 1, NOT_FOUND: 1 },
  },
  {
    name: '.NET',
    text: lines(
      'fail: Shop.Client[0]',
      '      Call failed',
      '      Grpc.Core.RpcException: Status(StatusCode="DeadlineExceeded", Detail="")',
      '         at Shop.Client.Get() in /app/Client.cs:line 12',
      'info: Shop.Client[0]',
      '      Next',
    ),
    counts: { DEADLINE_EXCEEDED: 1 },
  },
  {
    name: 'Rust, tonic with tracing',
    text: lines(
      '2026-11-29T02:14:05.123456Z ERROR shop: call failed error=status: Unavailable, message: "error trying to connect: tcp connect error", details: [], metadata: MetadataMap { headers: {} }',
      '2026-11-29T02:14:06.123456Z  INFO shop: retrying',
      '2026-11-29T02:14:07.123456Z ERROR shop: call failed error=status: \'Some requested entity was not found\', self: "no item"; code: \'Some requested entity was not found\', message: "no item"',
    ),
    counts: { UNAVAILABLE: 1, NOT_FOUND: 1 },
  },
  {
    name: 'Ruby and C++',
    text: lines(
      'E, [2026-11-29T02:14:05.123456 #12] ERROR -- : GRPC::Unavailable: 14:failed to connect to all addresses',
      'W, [2026-11-29T02:14:06.123456 #12]  WARN -- : GRPC::NotFound: 5:no item 12',
    ),
    counts: { UNAVAILABLE: 1, NOT_FOUND: 1 },
  },
  {
    name: 'Envoy access log with the name of the status',
    text: lines(
      '[2026-11-29T02:14:05.123Z] "POST /shop.v1.Catalogue/GetItem HTTP/2" 200 - 5 0 12 11 "-" "grpc-go/1.80.0" "8e1f" "catalogue:50051" "10.0.0.5:50051" Unavailable',
      '[2026-11-29T02:14:05.323Z] "POST /shop.v1.Catalogue/GetItem HTTP/2" 200 - 5 99 12 11 "-" "grpc-go/1.80.0" "8e1f" "catalogue:50051" "10.0.0.5:50051" OK',
      '[2026-11-29T02:14:05.423Z] "GET /health HTTP/1.1" 503 UF 5 99 12 11 "-" "curl/8" "8e1f" "web:80" "10.0.0.5:80"',
    ),
    counts: { UNAVAILABLE: 1, OK: 1 },
    methods: ['shop.v1.Catalogue/GetItem'],
  },
  {
    name: 'Envoy access log with the number of the status',
    text: lines(
      '[2026-11-29T02:14:05.123Z] "POST /shop.v1.Catalogue/GetItem HTTP/2" 200 4 - 5 0 12',
      '[2026-11-29T02:14:06.123Z] "POST /shop.v1.Catalogue/GetItem HTTP/2" 200 0 - 5 0 12',
      '[2026-11-29T02:14:07.123Z] "POST /shop.v1.Catalogue/GetItem HTTP/2" 200 14 UF 5 0 12',
    ),
    counts: { DEADLINE_EXCEEDED: 1, UNAVAILABLE: 1, OK: 1 },
  },
  {
    name: 'Envoy access log in JSON',
    text: lines(
      '{"start_time":"2026-11-29T02:14:05.123Z","path":"/shop.v1.Catalogue/GetItem","response_code":200,"grpc_status":"Unavailable","upstream_host":"10.0.0.5:50051"}',
      '{"start_time":"2026-11-29T02:14:06.123Z","path":"/shop.v1.Catalogue/GetItem","response_code":200,"grpc_status":"OK","upstream_host":"10.0.0.5:50051"}',
      '{"start_time":"2026-11-29T02:14:06.123Z","path":"/index.html","response_code":200,"grpc_status":null,"upstream_host":"10.0.0.7:80"}',
    ),
    counts: { UNAVAILABLE: 1, OK: 1 },
    peers: ['10.0.0.5:50051'],
  },
  {
    name: 'nginx access log with the trailer',
    text: lines(
      '10.1.1.1 - - [29/Nov/2026:02:14:05 +0100] "POST /shop.v1.Catalogue/GetItem HTTP/2.0" 200 5 "-" "grpc-go/1.80.0" grpc-status=8',
      '10.1.1.1 - - [29/Nov/2026:02:14:06 +0100] "POST /shop.v1.Catalogue/GetItem HTTP/2.0" 200 5 "-" "grpc-go/1.80.0" grpc-status=0',
    ),
    counts: { RESOURCE_EXHAUSTED: 1, OK: 1 },
    from: '2026-11-29T01:14:05.000Z',
  },
  {
    name: 'journald',
    text: lines(
      'Nov 29 02:14:05 node1 kubelet[812]: E1129 02:14:05.123456     812 pod_workers.go:1300] "Error syncing pod" err="rpc error: code = DeadlineExceeded desc = context deadline exceeded"',
      'Nov 29 02:14:06 node1 systemd[1]: Started session 4.',
      'Nov 29 02:14:07 node1 dockerd[900]: level=error msg="rpc error: code = Canceled desc = context canceled"',
    ),
    counts: { DEADLINE_EXCEEDED: 1, CANCELLED: 1 },
    from: '2000-11-29T02:14:05.000Z',
  },
  {
    name: 'kubectl logs with the pod and a time before each line, Windows line ends',
    text: [
      `[pod/shop-7d9f/app] 2026-11-29T02:14:05.123456789Z rpc error: code = Unavailable desc = ${REFUSED}`,
      '[pod/shop-8e1f/app] 2026-11-29T02:14:06.123456789Z ready',
      `[pod/shop-8e1f/app] 2026-11-29T02:14:07.123456789Z rpc error: code = Unavailable desc = ${REFUSED}`,
    ].join('\r\n'),
    counts: { UNAVAILABLE: 2 },
    messages: ['go-dial-connection-refused'],
  },
  {
    name: 'docker compose',
    text: lines(
      'shop-1       | 02:14:05.123 rpc error: code = FailedPrecondition desc = cart is closed',
      'catalogue-1  | 02:14:05.323 listening',
      'shop-1       | 02:14:06.123 rpc error: code = FailedPrecondition desc = cart is closed',
    ),
    counts: { FAILED_PRECONDITION: 2 },
    from: '2000-01-01T02:14:05.123Z',
  },
  {
    name: 'a clock without a date that passes midnight',
    text: lines(
      '23:59:59 rpc error: code = Aborted desc = conflict',
      '00:00:03 rpc error: code = Aborted desc = conflict',
    ),
    counts: { ABORTED: 2 },
    from: '2000-01-01T23:59:59.000Z',
  },
  {
    name: 'grpcurl in a loop',
    text: lines(
      'ERROR:',
      '  Code: Unavailable',
      '  Message: connection refused',
      'ERROR:',
      '  Code: NotFound',
      '  Message: no item',
    ),
    counts: { UNAVAILABLE: 1, NOT_FOUND: 1 },
  },
  {
    name: 'the outermost of two statuses in one line',
    text: lines(
      'rpc error: code = Internal desc = upstream failed: rpc error: code = NotFound desc = no item',
      'rpc error: code = Unavailable desc = last error: rpc error: code = Unknown desc = x',
    ),
    counts: { INTERNAL: 1, UNAVAILABLE: 1 },
  },
  {
    name: 'gRPC-gateway bodies and Connect',
    text: lines(
      '2026-11-29T02:14:05Z {"code":5,"message":"no item","details":[]}',
      '2026-11-29T02:14:05Z {"code":5,"message":"a number of another program"}',
      '2026-11-29T02:14:06Z connectrpc call failed: {"code":"permission_denied","message":"no role"}',
    ),
    counts: { NOT_FOUND: 1, PERMISSION_DENIED: 1 },
  },
];
