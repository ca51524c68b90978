import type { Message } from '../message.ts';

/** What OpenTelemetry SDKs print where an export over gRPC fails. */
export const telemetryMessages = {
  'otlp-unknown-service': {
    code: 'UNIMPLEMENTED',
    libraries: ['opentelemetry-java'],
    example:
      'Failed to export metrics. Server responded with UNIMPLEMENTED. This usually means that your collector is not configured with an otlp receiver in the "pipelines" section of the configuration. Full error message: unknown service opentelemetry.proto.collector.metrics.v1.MetricsService',
    pattern:
      /unknown service (?:opentelemetry\.proto\.collector|jaeger\.api_v2|opencensus\.proto\.agent)\.|Failed to export \w{1,10}\. Server responded with UNIMPLEMENTED|Failed to export \w{1,10} to [^\n]{1,200}, error code: StatusCode\.UNIMPLEMENTED/,
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
      /Transient error StatusCode\.(?:UNAVAILABLE|DEADLINE_EXCEEDED) encountered while exporting|Failed to export \w{1,10} to [^\n]{1,200}, error code: StatusCode\.(?:UNAVAILABLE|DEADLINE_EXCEEDED)|Failed to export \w{1,10}\. (?:Server is UNAVAILABLE|The request could not be executed|Server responded with gRPC status code (?:2|4|14)\b)(?![^\n]{0,80}FRAME_SIZE)|\b(?:traces|metrics|logs) export: [^\n]{0,240}(?:connection refused|deadline exceeded|server preface)|\[OTLP (?:\w{1,8} GRPC )?Exporter\] Export\(\) failed|Exporter failed send data to collector/,
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
        en: 'No collector listens there: the default endpoint is `localhost:4317`, and in a container `localhost` is the container itself. Set `OTEL_EXPORTER_OTLP_ENDPOINT=http://COLLECTOR:4317`; old agents used 55680. Where no collector is wanted set `OTEL_TRACES_EXPORTER=none` (and `OTEL_METRICS_EXPORTER`, `OTEL_LOGS_EXPORTER`).',
        zh: '那里没有 collector：默认端点是 `localhost:4317`，容器里的 `localhost` 是容器自己。设 `OTEL_EXPORTER_OTLP_ENDPOINT=http://COLLECTOR:4317`；旧 agent 用的是 55680。不需要 collector 就设 `OTEL_TRACES_EXPORTER=none`（以及 `OTEL_METRICS_EXPORTER`、`OTEL_LOGS_EXPORTER`）。',
      },
      {
        en: 'The collector accepts only its own machine: since 0.104 its receivers listen on `localhost` unless the config says `endpoint: 0.0.0.0:4317`. Or the container does not publish port 4317.',
        zh: 'collector 只接受本机：0.104 起接收器默认监听 `localhost`，要在配置里写 `endpoint: 0.0.0.0:4317`。或容器没有发布 4317 端口。',
      },
      {
        en: 'TLS on one side only: a plaintext collector needs `http://`, `insecure=True`, or `WithInsecure()`; a backend with TLS needs `https://` and its CA (`OTEL_EXPORTER_OTLP_CERTIFICATE`).',
        zh: '只有一端启用 TLS：明文 collector 要用 `http://`、`insecure=True` 或 `WithInsecure()`；有 TLS 的后端要用 `https://` 及其 CA（`OTEL_EXPORTER_OTLP_CERTIFICATE`）。',
      },
      {
        en: 'Port 4318 or a path such as `/v1/traces`: that is OTLP over HTTP, not gRPC. Use 4317 without a path, or `OTEL_EXPORTER_OTLP_PROTOCOL=http/protobuf`. Early C++ exporters (1.0) take no `http://` either: `localhost:4317`.',
        zh: '4318 端口或 `/v1/traces` 路径：那是 OTLP over HTTP，不是 gRPC。改用 4317 且不带路径，或设 `OTEL_EXPORTER_OTLP_PROTOCOL=http/protobuf`。早期 C++ 导出器（1.0）也不接受 `http://`：写 `localhost:4317`。',
      },
      {
        en: '`DEADLINE_EXCEEDED`: a firewall, a proxy (`http_proxy`, set `no_proxy`), or a collector or backend that is too slow: look at its queue.',
        zh: '`DEADLINE_EXCEEDED`：防火墙、代理（`http_proxy`，设 `no_proxy`），或 collector、后端太慢：看它的队列。',
      },
      {
        en: 'Forked workers (gunicorn, uWSGI): the exporter was made before the fork. Create it in `post_fork`.',
        zh: 'fork 出的 worker（gunicorn、uWSGI）：exporter 在 fork 之前创建。应在 `post_fork` 里创建。',
      },
    ],
    steps: [
      {
        en: 'From the same container run `nc -vz HOST 4317`. If it fails, the first two causes apply; if it connects, try `grpcurl -plaintext HOST:4317 list`: a TLS error there means the third.',
        zh: '在同一容器里运行 `nc -vz HOST 4317`。失败是前两种；能连上就试 `grpcurl -plaintext HOST:4317 list`，报 TLS 错误是第三种。',
      },
      {
        en: 'Correct the endpoint, the listener, or the scheme. The exporter retries for a while and then drops the batch: what was lost does not come again.',
        zh: '改正端点、监听地址或 scheme。exporter 会重试一段时间然后丢弃这一批，丢掉的数据不会再发。',
      },
    ],
  },
} as const satisfies Record<string, Message>;
