import type { Localized } from '../i18n/locales.ts';
import type { CodeName } from './names.ts';
import type { SourceId } from './sources.ts';

/** A page that explains one task across all codes. */
export interface Guide {
  readonly title: Localized;
  /** Ids of its sections in reading order, equal in all languages. They are permanent: links end in them. */
  readonly sections: readonly string[];
  /** What its prose was read from; the tables of the page name their own sources beside each claim. */
  readonly sources: readonly SourceId[];
  /** Codes whose pages lead here, besides those that their own facts lead here from. */
  readonly codes?: readonly CodeName[];
}

/** Every guide; the key is part of the address and is permanent. */
export const guides = {
  retry: {
    title: { en: 'Retrying a call', zh: '重试一次调用' },
    sections: [
      'may-i',
      'matrix',
      'idempotency',
      'backoff',
      'service-config',
      'pushback',
      'hedging',
      'defaults',
    ],
    sources: [
      'grpc/proposal:A6-client-retries.md',
      'aip-dev/google.aip.dev:aip/general/0194.md',
      'grpc/grpc:doc/statuscodes.md',
      'googleapis/googleapis:google/rpc/error_details.proto',
    ],
  },
  'deadlines-and-cancellation': {
    title: { en: 'Deadlines and cancellation', zh: '截止时间与取消' },
    sections: ['set-one', 'two-clocks', 'who-ended-it', 'propagation', 'stop-working', 'how-long'],
    sources: [
      'grpc/grpc:doc/PROTOCOL-HTTP2.md',
      'grpc/grpc:doc/statuscodes.md',
      'grpc/proposal:A6-client-retries.md',
      'elixir-grpc/grpc:grpc/lib/grpc/stub.ex',
      'hyperium/tonic:tonic/src/status.rs',
    ],
    codes: ['CANCELLED', 'DEADLINE_EXCEEDED'],
  },
  'error-details': {
    title: { en: 'Error details and application-specific errors', zh: '错误详情与自定义错误' },
    sections: ['own-codes', 'error-info', 'which-type', 'attach-and-read', 'size', 'lost', 'localisation'],
    sources: [
      'grpc/grpc:doc/statuscodes.md',
      'grpc/grpc:doc/PROTOCOL-HTTP2.md',
      'googleapis/googleapis:google/rpc/error_details.proto',
      'googleapis/googleapis:google/rpc/status.proto',
      'aip-dev/google.aip.dev:aip/general/0193.md',
    ],
  },
  'grpc-over-http': {
    title: { en: 'gRPC over HTTP: why the status is always 200', zh: 'gRPC 与 HTTP：状态为什么总是 200' },
    sections: [
      'always-200',
      'trailers-only',
      'missing-status',
      'malformed-status',
      'what-each-sees',
      'browsers-and-curl',
      'alerting',
    ],
    sources: [
      'grpc/grpc:doc/PROTOCOL-HTTP2.md',
      'grpc/grpc:doc/http-grpc-status-mapping.md',
      'grpc/grpc:doc/statuscodes.md',
      'envoyproxy/envoy:source/common/grpc/context_impl.cc',
      'envoyproxy/envoy:source/common/http/utility.cc',
      'grpc/grpc-go:internal/transport/http2_client.go',
    ],
    codes: ['UNKNOWN', 'INTERNAL', 'UNAVAILABLE', 'UNIMPLEMENTED'],
  },
  streams: {
    title: { en: 'Streams: when a streaming call fails', zh: '流式调用：出错、断流与半关闭' },
    sections: ['one-status', 'server-fails', 'client-still-sends', 'per-message', 'half-close', 'resume'],
    sources: [
      'grpc/grpc:doc/PROTOCOL-HTTP2.md',
      'grpc/grpc:doc/statuscodes.md',
      'grpc/proposal:A6-client-retries.md',
    ],
    codes: ['CANCELLED', 'DEADLINE_EXCEEDED'],
  },
  connections: {
    title: {
      en: 'Connections: channel states, GOAWAY, keepalive',
      zh: '连接：通道状态、GOAWAY 与 keepalive',
    },
    sections: [
      'states',
      'wait-for-ready',
      'goaway',
      'idle',
      'keepalive',
      'load-balancing',
      'health-checks',
      'control-plane',
    ],
    sources: [
      'grpc/grpc:doc/connectivity-semantics-and-api.md',
      'grpc/grpc:doc/wait-for-ready.md',
      'grpc/grpc:doc/keepalive.md',
      'grpc/grpc:doc/health-checking.md',
      'grpc/grpc-go:dialoptions.go',
      'grpc/grpc-node:packages/grpc-js/src/internal-channel.ts',
      'grpc/proposal:A8-client-side-keepalive.md',
      'grpc/proposal:A9-server-side-conn-mgt.md',
      'grpc/proposal:A17-client-side-health-checking.md',
      'grpc/proposal:A32-xds-circuit-breaking.md',
      'grpc/proposal:A54-restrict-control-plane-status-codes.md',
      'grpc/proposal:A62-pick-first.md',
      'grpc/grpc-go:balancer/rls/picker.go',
      'grpc/grpc-go:internal/xds/balancer/clusterimpl/picker.go',
      'grpc/grpc-java:core/src/main/java/io/grpc/internal/GrpcUtil.java',
    ],
    codes: ['UNAVAILABLE', 'DEADLINE_EXCEEDED'],
  },
  'exceptions-to-codes': {
    title: { en: 'From exceptions to codes', zh: '把异常转成状态码' },
    sections: ['one-place', 'interceptor', 'sqlstate', 'errno-and-http', 'mistakes'],
    sources: [
      'googleapis/googleapis:google/rpc/code.proto',
      'abseil/abseil-cpp:absl/status/status.cc',
      'grpc/grpc:doc/statuscodes.md',
      'aip-dev/google.aip.dev:aip/general/0193.md',
    ],
    codes: ['UNKNOWN', 'INTERNAL', 'ALREADY_EXISTS', 'ABORTED'],
  },
  'provoke-every-code': {
    title: { en: 'Provoke every code: test your client', zh: '制造每一个状态码：测试客户端' },
    sections: ['choose', 'in-process', 'example-server', 'proxy', 'connection', 'check'],
    sources: [
      'grpc/grpc-go:test/bufconn/bufconn.go',
      'grpc/grpc-java:inprocess/src/main/java/io/grpc/inprocess/InProcessServerBuilder.java',
      'grpc/grpc-dotnet:examples/Tester/Tests/Server/IntegrationTests/Helpers/GrpcTestFixture.cs',
      'hyperium/tonic:examples/src/mock/mock.rs',
      'envoyproxy/envoy:docs/root/configuration/http/http_filters/fault_filter.rst',
    ],
  },
  'counting-errors': {
    title: { en: 'Counting errors: metrics and alerts', zh: '统计错误：指标与告警' },
    sections: ['who-counts', 'owners', 'queries', 'names', 'alerts'],
    sources: [
      'open-telemetry/semantic-conventions:docs/rpc/grpc.md',
      'open-telemetry/semantic-conventions:CHANGELOG.md',
      'grpc/proposal:A66-otel-stats.md',
      'linkerd/linkerd2-proxy:linkerd/proxy/client-policy/src/grpc.rs',
      'istio/istio:manifests/addons/dashboards/istio-mesh-dashboard.gen.json',
      'istio/istio:tests/integration/telemetry/api/customize_metrics_test.go',
    ],
  },
  'link-your-errors': {
    title: { en: 'Link your errors to a page', zh: '让报错链接到页面' },
    sections: ['addresses', 'help', 'logs', 'runbooks', 'own-copy'],
    sources: [
      'googleapis/googleapis:google/rpc/error_details.proto',
      'aip-dev/google.aip.dev:aip/general/0193.md',
    ],
  },
} as const satisfies Record<string, Guide>;

/** The name of a guide in its address. */
export type GuideId = keyof typeof guides;

/** The guides in the order of the index. */
export const guideIds = Object.keys(guides) as GuideId[];

/** Returns one guide, typed as a guide rather than as its literals. */
export const guideOf = (id: GuideId): Guide => guides[id];
