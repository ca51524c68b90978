import type { Localized } from '../i18n/locales.ts';
import { factsOf } from './codes.ts';
import { codeNames, type CodeName } from './names.ts';
import { conventions, metricLabels, metricValue, type MetricLabel } from './operations.ts';
import type { SourceId } from './sources.ts';

/** A counter in Prometheus that tells calls by their code, as a server reports it. */
export interface ErrorMetric {
  /** Who writes it. */
  readonly system: string;
  readonly metric: string;
  readonly label: string;
  /** How the label writes a code. */
  readonly value: MetricLabel;
  readonly note?: Localized;
  readonly source: SourceId;
}

/** Metrics that people have, by an id that names the record of their queries. */
export const errorMetrics = {
  'go-grpc-middleware': {
    system: 'go-grpc-middleware',
    metric: 'grpc_server_handled_total',
    label: 'grpc_code',
    value: metricLabels.goPrometheus,
    source: 'grpc-ecosystem/go-grpc-middleware:providers/prometheus/server_metrics.go',
  },
  'grpc-a66': {
    system: 'gRPC, A66',
    metric: 'grpc_server_call_duration_seconds_count',
    label: 'grpc_status',
    value: metricLabels.grpcMetrics,
    source: 'grpc/proposal:A66-otel-stats.md',
  },
  'otel-1.39': {
    system: 'OpenTelemetry 1.39–1.44',
    metric: 'rpc_server_call_duration_seconds_count',
    label: 'rpc_response_status_code',
    value: metricLabels.otel,
    note: {
      en: 'From 1.45 the label is `rpc_status_code`; the values stay.',
      zh: '1.45 起标签改为 `rpc_status_code`，取值不变。',
    },
    source: 'open-telemetry/semantic-conventions:docs/rpc/rpc-metrics.md',
  },
  'otel-1.38': {
    system: 'OpenTelemetry ≤ 1.38',
    metric: 'rpc_server_duration_milliseconds_count',
    label: 'rpc_grpc_status_code',
    value: metricLabels.otelOld,
    source: 'open-telemetry/semantic-conventions:docs/registry/attributes/rpc.md',
  },
  linkerd: {
    system: 'Linkerd',
    metric: 'response_total',
    label: 'grpc_status',
    value: metricLabels.linkerd,
    note: {
      en: 'Add `direction="inbound"` to count at the server. HTTP responses have an empty `grpc_status`.',
      zh: '加上 `direction="inbound"` 就按服务端统计。HTTP 响应的 `grpc_status` 为空。',
    },
    source: 'linkerd/linkerd2-proxy:linkerd/app/core/src/metrics.rs',
  },
} as const satisfies Record<string, ErrorMetric>;

/** The id of a metric. */
export type ErrorMetricId = keyof typeof errorMetrics;

/** What the queries ask, in the order of the page. */
export const ERROR_QUESTIONS = ['perCode', 'service', 'caller'] as const;

/** One question of a query. */
export type ErrorQuestion = (typeof ERROR_QUESTIONS)[number];

/** Codes that the service has to look at: those that OpenTelemetry counts as errors of a server. */
const ofTheService = codeNames.filter((name) => conventions.otelServer.countsAsError[name]);

/** Codes after which the caller has to change something. */
const ofTheCaller = codeNames.filter((name) => factsOf(name).actor === 'caller');

/** Returns the PromQL that answers a question for a metric. */
export const errorQuery = ({ metric, label, value }: ErrorMetric, question: ErrorQuestion): string => {
  const written = (names: readonly CodeName[]) => names.map((name) => metricValue(value, name)).join('|');
  if (question === 'perCode')
    return `sum by (${label}) (rate(${metric}{${label}!~"${written(['OK'])}|"}[5m]))`;
  const names = question === 'service' ? ofTheService : ofTheCaller;
  return `sum(rate(${metric}{${label}=~"${written(names)}"}[5m])) / sum(rate(${metric}[5m]))`;
};
