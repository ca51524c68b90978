/** Wordings that the example of a record does not show: of other releases, other clients, and around the status. */
import { describe, expect, test } from 'vitest';
import { knowledgeFor } from '../../src/model/knowledge.ts';
import { pasted } from '../../src/search/pasted.ts';

const messagesOf = (text: string): readonly string[] => pasted(text, knowledgeFor(text))?.messages ?? [];

const UNKNOWN = 'rpc error: code = Unknown desc = ';
const CORE = 'status = StatusCode.UNAVAILABLE\n\tdetails = ';
const REFUSED =
  'io.grpc.StatusRuntimeException: UNAVAILABLE: io exception\nCaused by: java.net.ConnectException: Connection refused: /192.0.2.7:8081';

describe('the first message of', () => {
  test.each([
    ['fabric-chaincode-not-defined', `${UNKNOWN}could not find chaincode with name 'cart'`],
    [
      'fabric-chaincode-not-defined',
      `${UNKNOWN}cannot retrieve package for chaincode cart/1.0, error open /x`,
    ],
    [
      'fabric-chaincode-launch-failed',
      `${UNKNOWN}error sending: timeout expired while executing transaction`,
    ],
    ['fabric-endorsers-do-not-agree', 'failed constructing descriptor for chaincodes:<name:"cart" >'],
    [
      'fabric-endorser-client-failed',
      'Failed to connect to remote gRPC server peer0.example.com url:grpcs://x',
    ],
    ['cosmos-account-not-found', 'rpc error: code = NotFound desc = account 42 not found: key not found'],
    ['argocd-tool-failed', `${UNKNOWN}\`helm2 dependency build\` failed exit status 1`],
    ['argocd-manifest-generation-error', `${UNKNOWN}failed to unmarshal manifest: error converting`],
    [
      'argocd-repository-not-accessible',
      `${UNKNOWN}failed to get git client for repo https://git.example.com/a`,
    ],
    ['zeebe-backpressure', 'RESOURCE_EXHAUSTED: Reached maximum capacity of requests handled'],
    ['zeebe-no-partition-available', "8 RESOURCE_EXHAUSTED: Expected to activate jobs of type 'pay'."],
    ['qdrant-vector-dimension-error', 'Wrong input: Vector inserting error: expected dim: 4, got 3'],
    ['qdrant-consensus-not-started', 'Failed to create timeout channel: transport error'],
    ['milvus-fail-connecting', 'grpc_handler.py ping 338 Retry to connect server 192.0.2.7:19530 failed.'],
    ['tikv-leader-not-found', `${UNKNOWN}region 2 epoch not match`],
    ['dapr-component-not-found', 'rpc error: code = InvalidArgument desc = pubsub orders not found'],
    ['temporal-not-enough-hosts', 'rpc error: code = Unavailable desc = Frontend is not healthy yet'],
    ['temporal-call-cancelled', "(1, 'Timeout expired', b'')"],
    ['etcd-space-exceeded', 'Error: mvcc: database space exceeded'],
    ['ray-gcs-not-reachable', 'ConnectionError: Could not find any running Ray instance. Please specify'],
    ['google-service-unavailable', '14 UNAVAILABLE: The server cannot handle this request right now.'],
    ['firestore-backend-not-reached', '[cloud_firestore/unavailable] The service is currently unavailable.'],
    ['firestore-insufficient-permissions', "PERMISSION_DENIED: \nfalse for 'get' @ L5"],
    [
      'google-ads-deadline-too-short',
      'Status code: 3\nDetails: x\nFailure: {"requestError":"RPC_DEADLINE_TOO_SHORT"}',
    ],
    ['google-node-http-code', '{ code: 503, metadata: Metadata { _internal_repr: {} } }'],
    [
      'grpc-spring-no-servers-found',
      'status=Status{code=UNAVAILABLE, description=No servers found for cart}',
    ],
    [
      'otlp-export-failed',
      'Exporter failed send data to collector to http://a:4317/ endpoint. Data will not be sent.',
    ],
    ['otlp-unknown-service', 'Failed to export logs to a:4317, error code: StatusCode.UNIMPLEMENTED'],
    ['core-rst-stream-2', 'StatusCode.INTERNAL, {"description":"RST_STREAM","file":"x.c","http2_error":1}'],
    ['core-socket-closed', '<_MultiThreadedRendezvous: StatusCode.UNAVAILABLE, Socket closed>'],
    ['core-http-proxy-rejected', `${CORE}"last error: HTTP proxy returned response code 503"`],
    ['node-proxy-rejected', 'Failed to connect to proxy 192.0.2.7:3128 with error connect ECONNREFUSED'],
    [
      'java-proxy-connect-failed',
      'UNAVAILABLE: io exception\nProxyConnectException: http, none, /a:1 => b:2, disconnected',
    ],
  ])('%s: %#', (id, text) => {
    expect(messagesOf(text)[0]).toBe(id);
  });

  test.each([
    'Failed to fetch topic route, clientId=a, topic=b',
    'Startup the rocketmq client failed, clientId=a, error=x',
    'failed to sync settings during startUp: x',
  ])('a client of RocketMQ that does not reach its proxy: %s', (text) => {
    expect(messagesOf(`${text}\n${REFUSED}`)[0]).toBe('rocketmq-client-start-failed');
  });

  test('an exception within Netty is one of the class path', () => {
    const trace = (frames: string) =>
      `io.grpc.StatusRuntimeException: UNKNOWN\nCaused by: java.lang.IndexOutOfBoundsException: x\n${frames}`;
    expect(
      messagesOf(
        trace('\tat io.netty.buffer.A.b(A.java:1)\n\tat io.netty.handler.codec.http2.C.d(C.java:2)'),
      ),
    ).toEqual(['java-class-path-conflict']);
    expect(messagesOf(trace('\tat com.example.Cart.add(Cart.java:7)'))).toEqual([]);
  });
});

test('a description in quotation marks or back-ticks is no empty one', () => {
  for (const text of ['`tool build` failed', '"cart" failed', "'cart' failed"])
    expect(messagesOf(UNKNOWN + text)).not.toContain('go-empty-description');
  for (const text of ['', '"', '","time":"x"}'])
    expect(messagesOf(UNKNOWN + text)).toEqual(['go-empty-description']);
});

test('a tuple that any program in Python prints is no status, beside a sign of gRPC it is one', () => {
  const trace = (error: string) =>
    `Traceback (most recent call last):\n  File "/app/run.py", line 12, in main\n    raise ${error}(result)\n${error}: (5, 'no such order', b'')\nThe job ended, and its log holds all that it printed.`;
  const codesOf = (text: string) => pasted(text, knowledgeFor(text))?.codes;
  expect(codesOf(trace('RuntimeError'))).toBeUndefined();
  expect(codesOf(trace('RPCError'))).toEqual(['NOT_FOUND']);
});
