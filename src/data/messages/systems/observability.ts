import type { Message } from '../message.ts';

/** What collectors and the stores of traces, logs, and metrics print besides the errors of exporters. */
export const observabilityMessages = {
  'otlp-collector-config-invalid': {
    code: 'INVALID_ARGUMENT',
    codeless: true,
    beforeCall: true,
    libraries: ['otel-collector'],
    example:
      'Error: failed to get config: cannot unmarshal the configuration: decoding failed due to the following error(s): error decoding \'exporters\': unknown type: "jaeger" for id: "jaeger" (valid values: [debug nop otlp otlphttp])',
    pattern:
      /cannot unmarshal the configuration|unknown type: "\w{1,60}" for id: "|unknown (?:receivers|exporters|processors|extensions) type "|has invalid keys: \w|references \w{1,20} "[^"\n]{1,80}" which is not configured|cannot start pipelines: |invalid port "\d{1,5}\/[^"\n]{1,100}"/,
    source: 'open-telemetry/opentelemetry-collector:otelcol/configprovider.go',
    title: {
      en: 'cannot unmarshal the configuration (collector)',
      zh: 'Collector：配置无效（cannot unmarshal the configuration）',
    },
    meaning: {
      en: 'The collector does not start with this configuration, so exporters of programs cannot connect to its ports.',
      zh: 'Collector 用这份配置起不来，所以程序的 exporter 连不上它的端口。',
    },
    causes: [
      {
        en: '`unknown type`: the component was removed or renamed (`jaeger` is gone since 0.86: use `otlp` to port 4317 of Jaeger; `logging` is now `debug`), or only the image `otel/opentelemetry-collector-contrib` has it.',
        zh: '`unknown type`：组件被移除或改名（`jaeger` 从 0.86 起没有了，改用 `otlp` 连 Jaeger 的 4317 端口；`logging` 改叫 `debug`），或只有 `otel/opentelemetry-collector-contrib` 镜像才带。',
      },
      {
        en: '`has invalid keys`: the option belongs one level deeper or higher, is misspelled, or is newer or older than this release.',
        zh: '`has invalid keys`：选项缩进层级不对、拼错，或这个版本还没有、已经去掉。',
      },
      {
        en: '`which is not configured`: a pipeline names a component that has no section.',
        zh: '`which is not configured`：pipeline 里写了没有单独配置段的组件。',
      },
      {
        en: '`cannot start pipelines`: the configuration is valid, and a port is taken or a host name in `endpoint` is not known here. Listen on `0.0.0.0:4317`. `invalid port "443/…"`: the exporter `otlp` speaks gRPC and takes `HOST:443` without a path; for a URL with a path use `otlphttp`, for Prometheus `prometheusremotewrite`.',
        zh: '`cannot start pipelines`：配置有效，但端口被占用，或 `endpoint` 里的主机名在这里解析不了。监听地址写 `0.0.0.0:4317`。`invalid port "443/…"`：`otlp` 导出器用 gRPC，只写 `HOST:443` 不带路径；带路径的 URL 用 `otlphttp`，Prometheus 用 `prometheusremotewrite`。',
      },
    ],
    steps: [
      {
        en: 'Run `otelcol validate --config config.yaml` with the same image, and `otelcol components` for the types that it has.',
        zh: '用同一个镜像执行 `otelcol validate --config config.yaml`，再用 `otelcol components` 看它带哪些类型。',
      },
      {
        en: 'Correct the key that the message quotes, or change the image, and restart.',
        zh: '改正报错引用的键，或换镜像，然后重启。',
      },
    ],
  },
  'dskit-limit-exceeded': {
    code: 'RESOURCE_EXHAUSTED',
    alsoCodes: ['FAILED_PRECONDITION', 'UNKNOWN'],
    codeless: true,
    libraries: ['dskit'],
    example:
      "rpc error: code = Code(429) desc = ingestion rate limit exceeded for user fake (limit: 4194304 bytes/sec) while attempting to ingest '1000' lines totaling '1048576' bytes",
    pattern:
      /\b(?:LIVE_TRACES_EXCEEDED|TRACE_TOO_LARGE|RATE_LIMITED: )|[Ii]ngestion rate limit (?:exceeded|\()|aximum active stream limit|er.stream rate limit|er-user series limit|timestamp too (?:old|new)|entry too far behind|entry out of order|out of order sample|\berr-mimir-/,
    source: 'grafana/loki:pkg/validation/validate.go',
    title: {
      en: 'rate limit exceeded, LIVE_TRACES_EXCEEDED (Loki, Tempo)',
      zh: 'Loki、Tempo、Mimir：超过租户上限（rate limit exceeded）',
    },
    meaning: {
      en: 'The store rejected a part of what was written because it exceeds a limit of the tenant. The rest was accepted. A retry of the same data fails again for size and age, and can pass later for a rate.',
      zh: '存储拒绝了超过租户上限的那部分写入，其余已接收。原样重发时，大小和时间类的仍会失败，速率类的稍后可能成功。',
    },
    causes: [
      {
        en: 'Rate: `ingestion_rate_mb` and `per_stream_rate_limit` of Loki, `ingestion_rate_limit_bytes` of Tempo, `ingestion_rate` of Mimir are smaller than what comes. In global mode each distributor has its share only.',
        zh: '速率：Loki 的 `ingestion_rate_mb`、`per_stream_rate_limit`，Tempo 的 `ingestion_rate_limit_bytes`，Mimir 的 `ingestion_rate` 小于实际写入量。global 模式下每个 distributor 只分到一份。',
      },
      {
        en: 'Number: labels with many values make too many streams or series, or more traces are open than `max_traces_per_user` allows. Remove such labels before raising the limit.',
        zh: '数量：取值多的标签产生太多 stream 或 series，或未完成的 trace 超过 `max_traces_per_user`。先去掉这类标签，再考虑调高。',
      },
      {
        en: 'Size: `TRACE_TOO_LARGE` is one trace above `max_bytes_per_trace`: a loop or a job that never ends its root span.',
        zh: '大小：`TRACE_TOO_LARGE` 是单个 trace 超过 `max_bytes_per_trace`，常见于循环，或一直不结束根 span 的任务。',
      },
      {
        en: 'Age: `out of order`, `too old`, `too far behind`: two writers use the same labels, old files are read again, or a clock is wrong.',
        zh: '时间：`out of order`、`too old`、`too far behind`：两个写入端用了相同的标签，旧文件被重新读取，或时钟不准。',
      },
    ],
    steps: [
      {
        en: 'Group the discarded samples by reason: `sum by (reason) (rate(loki_discarded_samples_total[5m]))` (`tempo_discarded_spans_total`, `cortex_discarded_samples_total`).',
        zh: '按 reason 看丢弃量：`sum by (reason) (rate(loki_discarded_samples_total[5m]))`（Tempo 是 `tempo_discarded_spans_total`，Mimir 是 `cortex_discarded_samples_total`）。',
      },
      {
        en: 'Reduce what is sent, or raise the named limit for this tenant in `limits_config` or `overrides`; it is read again while the program runs.',
        zh: '减少写入，或在 `limits_config`、`overrides` 里给这个租户调高报错写的上限；运行中会重新读取。',
      },
    ],
  },
  'dskit-query-limit': {
    code: 'RESOURCE_EXHAUSTED',
    alsoCodes: ['UNKNOWN', 'UNAUTHENTICATED', 'INVALID_ARGUMENT'],
    codeless: true,
    libraries: ['dskit'],
    example: 'rpc error: code = Code(429) desc = too many outstanding requests',
    pattern:
      /\btoo many outstanding requests\b|the limit \(query length|max entries limit per query|maximum of series \(|query would read too many bytes|exceeded the maximum number of (?:chunks|series)|\bno org id\b/,
    source: 'grafana/loki:pkg/lokifrontend/frontend/v1/frontend.go',
    title: {
      en: 'too many outstanding requests, no org id (Loki, Mimir)',
      zh: 'Loki、Mimir 查询被拒：too many outstanding requests',
    },
    meaning: {
      en: 'The front end of Loki, Mimir, or Tempo rejected the query before or while it was run. Nothing was changed.',
      zh: 'Loki、Mimir 或 Tempo 的查询前端在执行前或执行中拒绝了查询。没有改动任何数据。',
    },
    causes: [
      {
        en: '`too many outstanding requests`: the query was split into more parts than the queue takes (`max_outstanding_per_tenant`), or too few queriers are connected to the scheduler. A dashboard with many panels does that.',
        zh: '`too many outstanding requests`：查询拆成的份数超过队列长度（`max_outstanding_per_tenant`），或连到 scheduler 的 querier 太少。图表很多的监控面板会触发。',
      },
      {
        en: '`query length`, `max entries`, `maximum of series`, `too many bytes`: the time range is too long, or the selector matches too much.',
        zh: '`query length`、`max entries`、`maximum of series`、`too many bytes`：时间范围太长，或选择器匹配太多。',
      },
      {
        en: '`no org id`: several tenants are on (`auth_enabled: true`), and the request has no header `X-Scope-OrgID`.',
        zh: '`no org id`：开启了多租户（`auth_enabled: true`），而请求没带 `X-Scope-OrgID` 首部。',
      },
    ],
    steps: [
      {
        en: 'Try the same query over 5 minutes: if that passes, it is size or queue; if `no org id` stays, it is the header.',
        zh: '把同一个查询缩到 5 分钟再试：能过就是范围或队列问题；仍是 `no org id` 就是首部问题。',
      },
      {
        en: 'Narrow the selector, add queriers, or raise `max_outstanding_per_tenant` or the named limit. Otherwise set the header in the data source, or `auth_enabled: false`.',
        zh: '缩小选择器，增加 querier，或调高 `max_outstanding_per_tenant` 及报错写的上限；否则在数据源里设首部，或设 `auth_enabled: false`。',
      },
    ],
  },
  'thanos-store-failed': {
    code: 'ABORTED',
    alsoCodes: ['RESOURCE_EXHAUSTED', 'UNAVAILABLE', 'ALREADY_EXISTS', 'UNKNOWN'],
    codeless: true,
    libraries: ['thanos'],
    example: 'rpc error: code = Aborted desc = exceeded series limit: limit 1000 violated (got 1001)',
    pattern:
      /receive series from Addr|fetch series for (?:block )?\w|exceeded (?:series|chunks|samples) limit|No StoreAPIs matched|no matching hashring to handle|store locally for endpoint|quorum not reached|fallback fetching info from/,
    source: 'thanos-io/thanos:pkg/store/bucket.go',
    title: {
      en: 'receive series from Addr, exceeded series limit (Thanos)',
      zh: 'Thanos：store 查询或写入失败（receive series from）',
    },
    meaning: {
      en: 'A part of Thanos that another part asked over gRPC failed. The text after the address or block is the error of that part.',
      zh: 'Thanos 一个组件通过 gRPC 请求另一个组件时失败。地址或 block 之后的内容就是那个组件的报错。',
    },
    causes: [
      {
        en: '`exceeded … limit`: the query touches more series or chunks than `--store.grpc.series-sample-limit` or `--store.limits.request-series` of the store gateway allows.',
        zh: '`exceeded … limit`：查询涉及的 series、chunk 超过 store gateway 的 `--store.grpc.series-sample-limit` 或 `--store.limits.request-series`。',
      },
      {
        en: '`receive series … Unavailable`, `DeadlineExceeded`, or `fallback fetching info`: the sidecar or store is not reachable on its gRPC port (10901), restarts for lack of memory, or an HTTP/1.1 ingress or missing TLS is between.',
        zh: '`receive series … Unavailable`、`DeadlineExceeded` 或 `fallback fetching info`：sidecar、store 的 gRPC 端口（10901）不通，因内存不足重启，或中间是只支持 HTTP/1.1 的 ingress、缺 TLS。',
      },
      {
        en: '`fetch series … does not exist`: the compactor deleted the block while the store still listed it (`--delete-delay`), or two compactors run on one bucket.',
        zh: '`fetch series … does not exist`：compactor 删了 block 而 store 还列着它（`--delete-delay`），或同一个桶跑了两个 compactor。',
      },
      {
        en: 'Receive: `quorum not reached`: too few receivers of the hashring answer; `conflict`: the same sample was sent with another value, or out of order; `no matching hashring`: the tenant is in no hashring.',
        zh: 'Receive：`quorum not reached`：hashring 里能响应的 receiver 不够；`conflict`：同一个样本值不同或乱序；`no matching hashring`：租户不属于任何 hashring。',
      },
    ],
    steps: [
      {
        en: 'Open the page Stores of the querier: a store that is down has its last error there; all up means the limit or the block.',
        zh: '打开 querier 的 Stores 页面：down 的 store 会显示最近的报错；都正常就是上限或 block 的问题。',
      },
      {
        en: 'Restore that store, raise its limit, or narrow the query. With partial response on, the others answer meanwhile.',
        zh: '恢复该 store、调高上限，或缩小查询。开启 partial response 时，其余 store 仍会返回结果。',
      },
    ],
  },
} as const satisfies Record<string, Message>;
