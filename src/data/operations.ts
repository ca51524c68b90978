import type { Localized } from '../i18n/locales.ts';
import { GOOGLE_RPC_HTTP } from './mappings/grpc-to-http.ts';
import { CODE_NUMBERS, codeNames, type CodeName } from './names.ts';
import type { SourceId } from './sources.ts';
import { goSpellings } from './spellings/go.ts';

/** A named convention that divides the codes into errors and others: for spans, alerts, log levels, ejection. */
export interface Convention {
  readonly label: Localized;
  readonly source: SourceId;
  readonly countsAsError: Readonly<Record<CodeName, boolean>>;
  /** What the convention decides, and where it stops. */
  readonly note: Localized;
}

const only = (...errors: CodeName[]): Record<CodeName, boolean> => {
  const counted = new Set(errors);
  return Object.fromEntries(codeNames.map((name) => [name, counted.has(name)])) as Record<CodeName, boolean>;
};

const ALL_BUT_OK = only(...codeNames.filter((name) => name !== 'OK'));

/** Envoy asks its table from code to HTTP, which is the one of google.rpc.Code, and counts every 5xx. */
const SERVER_ERRORS_OVER_HTTP = only(...codeNames.filter((name) => GOOGLE_RPC_HTTP[name] >= 500));

/** Conventions that readers meet in traces, dashboards, logs and meshes. */
export const conventions = {
  otelServer: {
    label: { en: 'OpenTelemetry, server span', zh: 'OpenTelemetry，服务端 span' },
    source: 'open-telemetry/semantic-conventions:docs/rpc/grpc.md',
    countsAsError: only(
      'UNKNOWN',
      'DEADLINE_EXCEEDED',
      'UNIMPLEMENTED',
      'INTERNAL',
      'UNAVAILABLE',
      'DATA_LOSS',
    ),
    note: {
      en: 'Decides the span status and `error.type` on the server.',
      zh: '决定服务端的 span 状态和 `error.type`。',
    },
  },
  otelClient: {
    label: { en: 'OpenTelemetry, client span', zh: 'OpenTelemetry，客户端 span' },
    source: 'open-telemetry/semantic-conventions:docs/rpc/grpc.md',
    countsAsError: ALL_BUT_OK,
    note: {
      en: 'Decides the span status and `error.type` on the client.',
      zh: '决定客户端的 span 状态和 `error.type`。',
    },
  },
  grpcTracing: {
    label: { en: 'gRPC’s own tracing, A72', zh: 'gRPC 自带的链路追踪，A72' },
    source: 'grpc/proposal:A72-open-telemetry-tracing.md',
    countsAsError: ALL_BUT_OK,
    note: {
      en: 'Spans made by the gRPC libraries themselves, on either side.',
      zh: 'gRPC 库自己生成的 span，客户端和服务端都有。',
    },
  },
  linkerd: {
    label: { en: 'Linkerd, by default', zh: 'Linkerd，默认' },
    source: 'linkerd/linkerd2-proxy:linkerd/proxy/client-policy/src/grpc.rs',
    countsAsError: only(
      'UNKNOWN',
      'DEADLINE_EXCEEDED',
      'PERMISSION_DENIED',
      'INTERNAL',
      'UNAVAILABLE',
      'DATA_LOSS',
    ),
    note: {
      en: 'Decides the label `classification` of the response metrics, and so the success rate. A response without `grpc-status` counts as a success.',
      zh: '决定响应指标的 `classification` 标签，也就是成功率。没有 `grpc-status` 的响应算成功。',
    },
  },
  envoyUpstream: {
    label: { en: 'Envoy, counters of a host', zh: 'Envoy，上游主机的计数' },
    source: 'envoyproxy/envoy:source/common/router/router.cc',
    countsAsError: SERVER_ERRORS_OVER_HTTP,
    note: {
      en: 'The counters `rq_success` and `rq_error` of a host. Outlier detection uses the same rule, but considers only a status in the response headers.',
      zh: '主机的 `rq_success` 和 `rq_error` 计数。异常主机剔除（outlier detection）用同样的规则，但只看得到放在响应首部里的状态。',
    },
  },
  envoyStats: {
    label: { en: 'Envoy, gRPC statistics', zh: 'Envoy，gRPC 统计' },
    source: 'envoyproxy/envoy:source/common/grpc/context_impl.cc',
    countsAsError: ALL_BUT_OK,
    note: {
      en: 'The counters `success` and `failure` of the `grpc_stats` filter.',
      zh: '`grpc_stats` 过滤器的 `success` 和 `failure` 计数。',
    },
  },
  goServerLog: {
    label: { en: 'go-grpc-middleware, server log', zh: 'go-grpc-middleware，服务端日志' },
    source: 'grpc-ecosystem/go-grpc-middleware:interceptors/logging/options.go',
    countsAsError: only('UNKNOWN', 'UNIMPLEMENTED', 'INTERNAL', 'DATA_LOSS'),
    note: {
      en: 'Logged at level error by default; others at info or warning.',
      zh: '默认以 error 级别记录；其余是 info 或 warning。',
    },
  },
} as const satisfies Record<string, Convention>;

/** How a system of metrics or traces writes the code. */
export interface MetricLabel {
  readonly system: string;
  /** Label or attribute. */
  readonly key: string;
  readonly source: SourceId;
  /** `canonical`: `DATA_LOSS` · `go`: `DataLoss` · `number`: `15`. */
  readonly spelling: 'canonical' | 'go' | 'number';
  readonly note?: Localized;
}

/** Metric labels, in the order of the pages. */
export const metricLabels = {
  otel: {
    system: 'OpenTelemetry',
    key: 'rpc.status_code',
    source: 'open-telemetry/semantic-conventions:docs/rpc/grpc.md',
    spelling: 'canonical',
    note: {
      en: 'From 1.45. Versions 1.39 to 1.44 name it `rpc.response.status_code`.',
      zh: '1.45 起。1.39 到 1.44 叫作 `rpc.response.status_code`。',
    },
  },
  otelOld: {
    system: 'OpenTelemetry',
    key: 'rpc.grpc.status_code',
    source: 'open-telemetry/semantic-conventions:docs/registry/attributes/rpc.md',
    spelling: 'number',
    note: { en: 'Up to 1.38, then deprecated.', zh: '用到 1.38，此后弃用。' },
  },
  grpcMetrics: {
    system: 'gRPC, A66',
    key: 'grpc.status',
    source: 'grpc/proposal:A66-otel-stats.md',
    spelling: 'canonical',
  },
  goPrometheus: {
    system: 'go-grpc-middleware',
    key: 'grpc_code',
    source: 'grpc-ecosystem/go-grpc-middleware:providers/prometheus/reporter.go',
    spelling: 'go',
    note: {
      en: 'Before that in go-grpc-prometheus, with the same label.',
      zh: '它的前身 go-grpc-prometheus 用同样的标签。',
    },
  },
  linkerd: {
    system: 'Linkerd',
    key: 'grpc_status',
    source: 'linkerd/linkerd2-proxy:linkerd/app/core/src/metrics.rs',
    spelling: 'number',
  },
} as const satisfies Record<string, MetricLabel>;

/** Returns what the label holds for a code: `DATA_LOSS`, `DataLoss` or `15`. */
export const metricValue = ({ spelling }: MetricLabel, name: CodeName): string =>
  ({ canonical: name, go: goSpellings.goString.names[name], number: String(CODE_NUMBERS[name]) })[spelling];
