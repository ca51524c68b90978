import type { Message } from '../message.ts';

/** What OpenTelemetry SDKs print where an export over gRPC fails. */
export const telemetryMessages = {
  'otlp-unknown-service': {
    code: 'UNIMPLEMENTED',
    libraries: ['opentelemetry-java'],
    example:
      'Failed to export metrics. Server responded with UNIMPLEMENTED. This usually means that your collector is not configured with an otlp receiver in the "pipelines" section of the configuration. Full error message: unknown service opentelemetry.proto.collector.metrics.v1.MetricsService',
    pattern:
      /unknown service (?:opentelemetry\.proto\.collector|jaeger\.api_v2|opencensus\.proto\.agent)\.|Failed to export \w{1,10}\. Server responded with UNIMPLEMENTED/,
    source:
      'open-telemetry/opentelemetry-java:exporters/otlp/all/src/main/java/io/opentelemetry/exporter/otlp/internal/GrpcExporterUtil.java',
    title: {
      en: 'unknown service opentelemetry.proto.collector (OTLP)',
      zh: 'OTLP：对端没有这个服务（unknown service）',
    },
    meaning: {
      en: 'A gRPC server responded, but it has no service for this kind of data. It accepted no data.',
      zh: '对端是 gRPC 服务端，但没有接收这类数据的服务。数据没有被接收。',
    },
    causes: [
      {
        en: 'The collector has no pipeline for this signal: traces work, but `metrics` or `logs` has no pipeline with the `otlp` receiver. A backend such as Jaeger or Tempo takes traces only.',
        zh: 'collector 没有这类数据的 pipeline：traces 正常，而 `metrics` 或 `logs` 没有带 `otlp` receiver 的 pipeline。Jaeger、Tempo 之类的后端只收 traces。',
      },
      {
        en: 'The port belongs to another service: Jaeger serves its query API on 16685 and 16686, its collector listens on 14250, and OTLP over gRPC is on 4317.',
        zh: '端口属于别的服务：Jaeger 的查询端口是 16685 和 16686，collector 是 14250，gRPC 的 OTLP 是 4317。',
      },
      {
        en: 'SDK and collector are releases far apart, so that the package of the service has another version.',
        zh: 'SDK 与 collector 版本相差太远，服务的包名版本不同。',
      },
    ],
    steps: [
      {
        en: 'The last part of the service name is the missing signal. Run `grpcurl -plaintext HOST:4317 list` if reflection is on, or look at `service.pipelines` in the config of the collector.',
        zh: '服务名的最后一段就是缺少的那类数据。若开了反射就运行 `grpcurl -plaintext HOST:4317 list`，否则看 collector 配置的 `service.pipelines`。',
      },
      {
        en: 'Add the pipeline, or turn off this signal in the SDK: `OTEL_METRICS_EXPORTER=none`, `OTEL_LOGS_EXPORTER=none`.',
        zh: '补上 pipeline，或在 SDK 里关掉这类数据：`OTEL_METRICS_EXPORTER=none`、`OTEL_LOGS_EXPORTER=none`。',
      },
    ],
  },
  'otlp-export-failed': {
    code: 'UNAVAILABLE',
    alsoCodes: ['DEADLINE_EXCEEDED', 'UNKNOWN'],
    libraries: ['opentelemetry-python', 'opentelemetry-java'],
    example:
      'Transient error StatusCode.UNAVAILABLE encountered while exporting traces to localhost:4317, retrying in 1s.',
    pattern:
      /Transient error StatusCode\.(?:UNAVAILABLE|DEADLINE_EXCEEDED) encountered while exporting|Failed to export \w{1,10} to [^\n]{1,200}, error code: StatusCode\.(?:UNAVAILABLE|DEADLINE_EXCEEDED)|Failed to export \w{1,10}\. (?:Server is UNAVAILABLE|The request could not be executed|Server responded with gRPC status code (?:2|4|14)\b)(?![^\n]{0,80}FRAME_SIZE)|\b(?:traces|metrics|logs) export: [^\n]{0,240}(?:connection refused|deadline exceeded|server preface)/,
    source:
      'open-telemetry/opentelemetry-python:exporter/opentelemetry-exporter-otlp-proto-grpc/src/opentelemetry/exporter/otlp/proto/grpc/exporter.py',
    title: {
      en: 'encountered while exporting: OTLP exporter has no collector',
      zh: 'OTLP 导出失败：连不上 collector',
    },
    meaning: {
      en: 'The exporter of the SDK could not deliver a batch in time. The program itself is not affected; the exporter retries, and drops the data when its time is over.',
      zh: 'SDK 的导出器没能及时送出一批数据。程序本身不受影响；导出器会重试，超时后丢弃数据。',
    },
    causes: [
      {
        en: 'No collector listens there: the default endpoint is `localhost:4317`, and in a container `localhost` is the container itself. Where no collector is wanted, nothing turned the exporter off.',
        zh: '那里没有 collector：默认端点是 `localhost:4317`，而容器里的 `localhost` 是容器自己。不需要 collector 时，没有关掉导出器。',
      },
      {
        en: 'The collector accepts only its own machine: since 0.104 its receivers listen on `localhost` unless the config says `endpoint: 0.0.0.0:4317`. Or the container does not publish port 4317.',
        zh: 'collector 只接受本机连接：0.104 起 receiver 默认监听 `localhost`，除非配置 `endpoint: 0.0.0.0:4317`。或者容器没有发布 4317 端口。',
      },
      {
        en: 'TLS on one side only: `https://` or no `insecure` for a plaintext collector, or `http://` for a backend with TLS.',
        zh: '只有一端启用 TLS：collector 是明文却用 `https://` 或没有设 `insecure`，或后端要 TLS 却用 `http://`。',
      },
      {
        en: 'Port 4318 or a path such as `/v1/traces`: that is OTLP over HTTP, not gRPC. `DEADLINE_EXCEEDED`: a firewall, a proxy (`http_proxy`), or a backend that is too slow.',
        zh: '端口是 4318 或带 `/v1/traces` 路径：那是 HTTP 的 OTLP，不是 gRPC。`DEADLINE_EXCEEDED`：防火墙、代理（`http_proxy`）或后端太慢。',
      },
    ],
    steps: [
      {
        en: 'From the same container run `nc -vz HOST 4317`. If it fails, the first two causes apply; if it connects, try `grpcurl -plaintext HOST:4317 list`: a TLS error there means the third.',
        zh: '在同一容器里运行 `nc -vz HOST 4317`。失败就是前两种原因；能连上就运行 `grpcurl -plaintext HOST:4317 list`，出现 TLS 错误就是第三种。',
      },
      {
        en: 'Set `OTEL_EXPORTER_OTLP_ENDPOINT=http://COLLECTOR:4317` (`http` means plaintext) and `OTEL_EXPORTER_OTLP_PROTOCOL=grpc`; to turn it off set `OTEL_TRACES_EXPORTER=none`.',
        zh: '设置 `OTEL_EXPORTER_OTLP_ENDPOINT=http://COLLECTOR:4317`（`http` 表示明文）和 `OTEL_EXPORTER_OTLP_PROTOCOL=grpc`；要关闭就设 `OTEL_TRACES_EXPORTER=none`。',
      },
    ],
  },
} as const satisfies Record<string, Message>;
