import type { Localized } from '../i18n/locales.ts';
import type { SourceId } from './sources.ts';

/** What one library, proxy or document does about retries, so that readers see what happens without their doing. */
export interface RetryDefault {
  readonly label: Localized;
  readonly source: SourceId;
  /** What the library retries without any configuration. */
  readonly unconfigured: Localized;
  /** What can be configured, and the limits that hold then; absent for advice, which has no settings. */
  readonly configured?: Localized;
  /** Whether `grpc-retry-pushback-ms` is obeyed; absent where the question does not arise. */
  readonly pushback?: boolean;
  /** Whether hedging can be configured; absent where the question does not arise. */
  readonly hedging?: boolean;
}

const TRANSPARENT: Localized = {
  en: 'Only calls that have not reached a handler (transparent retry).',
  zh: '只重试没有到达处理函数的调用（透明重试）。',
};

const NOTHING: Localized = { en: 'Nothing.', zh: '什么都不重试。' };

/** Documents first, then libraries, then what runs between client and server. */
export const retryDefaults = [
  {
    label: { en: 'gRFC A6', zh: 'gRFC A6' },
    source: 'grpc/proposal:A6-client-retries.md',
    unconfigured: TRANSPARENT,
    configured: {
      en: '`retryPolicy` or `hedgingPolicy` for each method; more than 5 attempts count as 5. `retryThrottling` for each server name.',
      zh: '按方法设 `retryPolicy` 或 `hedgingPolicy`；超过 5 次的都按 5 次算。`retryThrottling` 按服务端名称设。',
    },
    pushback: true,
    hedging: true,
  },
  {
    label: { en: 'AIP-194', zh: 'AIP-194' },
    source: 'aip-dev/google.aip.dev:aip/general/0194.md',
    unconfigured: {
      en: 'Advises to retry `UNAVAILABLE` only, for unary calls that are safe to repeat and not part of a transaction. `RESOURCE_EXHAUSTED`, `INTERNAL`, `UNKNOWN`, and `ABORTED` are generally not retried.',
      zh: '建议只重试 `UNAVAILABLE`，而且只限可以安全重复、不属于事务的一元调用。`RESOURCE_EXHAUSTED`、`INTERNAL`、`UNKNOWN` 和 `ABORTED` 一般不重试。',
    },
  },
  {
    label: { en: 'grpc-go', zh: 'grpc-go' },
    source: 'grpc/grpc-go:stream.go',
    unconfigured: TRANSPARENT,
    configured: {
      en: '`retryPolicy`, at most 5 attempts unless `WithMaxCallAttempts` allows more. `WithDisableRetry` disables retries.',
      zh: '`retryPolicy`，最多 5 次，`WithMaxCallAttempts` 可以放宽。用 `WithDisableRetry` 关闭。',
    },
    pushback: true,
    hedging: false,
  },
  {
    label: { en: 'grpc-java, grpc-kotlin', zh: 'grpc-java、grpc-kotlin' },
    source: 'grpc/grpc-java:core/src/main/java/io/grpc/internal/ManagedChannelImplBuilder.java',
    unconfigured: TRANSPARENT,
    configured: {
      en: '`retryPolicy` or `hedgingPolicy`, at most 5 attempts (`maxRetryAttempts`, `maxHedgedAttempts`). `disableRetry` disables retries.',
      zh: '`retryPolicy` 或 `hedgingPolicy`，最多 5 次（`maxRetryAttempts`、`maxHedgedAttempts`）。用 `disableRetry` 关闭。',
    },
    pushback: true,
    hedging: true,
  },
  {
    label: {
      en: 'C core (C++, Python, Ruby, PHP, Objective-C)',
      zh: 'C core（C++、Python、Ruby、PHP、Objective-C）',
    },
    source: 'grpc/grpc:include/grpc/impl/channel_arg_names.h',
    unconfigured: TRANSPARENT,
    configured: {
      en: '`retryPolicy`, at most 5 attempts; up to 256 KiB of a call are kept for the retry. `grpc.enable_retries` set to 0 disables retries.',
      zh: '`retryPolicy`，最多 5 次；每次调用保留 256 KiB 供重发。`grpc.enable_retries` 设为 0 即关闭。',
    },
    pushback: true,
    hedging: false,
  },
  {
    label: { en: '@grpc/grpc-js', zh: '@grpc/grpc-js' },
    source: 'grpc/grpc-node:packages/grpc-js/src/retrying-call.ts',
    unconfigured: TRANSPARENT,
    configured: {
      en: '`retryPolicy` or `hedgingPolicy`, at most 5 attempts unless `grpc-node.retry_max_attempts_limit` allows more. `grpc.enable_retries` set to 0 disables retries.',
      zh: '`retryPolicy` 或 `hedgingPolicy`，最多 5 次，`grpc-node.retry_max_attempts_limit` 可以放宽。`grpc.enable_retries` 设为 0 即关闭。',
    },
    pushback: true,
    hedging: true,
  },
  {
    label: { en: 'grpc-dotnet', zh: 'grpc-dotnet' },
    source: 'grpc/grpc-dotnet:src/Grpc.Net.Client/GrpcChannelOptions.cs',
    unconfigured: {
      en: 'Nothing, unless you set a `ServiceConfig`.',
      zh: '什么都不重试，除非设置了 `ServiceConfig`。',
    },
    configured: {
      en: '`RetryPolicy` or `HedgingPolicy` in `ServiceConfig`, at most 5 attempts (`MaxRetryAttempts`); up to 1 MB of a call and 16 MB of a channel are kept for retries.',
      zh: '`ServiceConfig` 里的 `RetryPolicy` 或 `HedgingPolicy`，最多 5 次（`MaxRetryAttempts`）；每次调用保留 1 MB、每个通道保留 16 MB 供重发。',
    },
    pushback: true,
    hedging: true,
  },
  {
    label: { en: 'grpc-swift 2', zh: 'grpc-swift 2' },
    source: 'grpc/grpc-swift-2:Sources/GRPCCore/Call/Client/Internal/ClientRPCExecutor.swift',
    unconfigured: { en: 'Nothing: one attempt.', zh: '什么都不重试：只试一次。' },
    configured: {
      en: 'A `RetryPolicy` or `HedgingPolicy` in the method configuration or in the options of the call.',
      zh: '方法配置或调用选项里的 `RetryPolicy` 或 `HedgingPolicy`。',
    },
    pushback: true,
    hedging: true,
  },
  {
    label: { en: 'tonic', zh: 'tonic' },
    source: 'hyperium/tonic:tonic/src/transport/channel/endpoint.rs',
    unconfigured: NOTHING,
    configured: {
      en: 'tonic has no setting for this: retry in your code, or in a layer of `tower`.',
      zh: 'tonic 没有这项设置：在你的代码里或 `tower` 的某一层里重试。',
    },
    pushback: false,
    hedging: false,
  },
  {
    label: { en: 'grpc-dart', zh: 'grpc-dart' },
    source: 'grpc/grpc-dart:lib/src/client/options.dart',
    unconfigured: NOTHING,
    configured: {
      en: 'No setting for calls; its backoff strategy applies only to reconnecting.',
      zh: '没有针对调用的设置；它的退避策略只管重新连接。',
    },
    pushback: false,
    hedging: false,
  },
  {
    label: { en: 'go-grpc-middleware, retry interceptor', zh: 'go-grpc-middleware，重试拦截器' },
    source: 'grpc-ecosystem/go-grpc-middleware:interceptors/retry/options.go',
    unconfigured: {
      en: 'Nothing: the number of attempts is 0 until `WithMax` sets it.',
      zh: '什么都不重试：次数默认为 0，要用 `WithMax` 设。',
    },
    configured: {
      en: '`RESOURCE_EXHAUSTED` and `UNAVAILABLE`, 50 ms apart with 10% jitter and no exponential growth, unless you change it with `WithCodes` and `WithBackoff`.',
      zh: '`RESOURCE_EXHAUSTED` 和 `UNAVAILABLE`，间隔 50 毫秒、抖动 10%、不增长，除非用 `WithCodes`、`WithBackoff` 改掉。',
    },
    pushback: false,
    hedging: false,
  },
  {
    label: { en: 'Envoy', zh: 'Envoy' },
    source: 'envoyproxy/envoy:docs/root/configuration/http/http_filters/router_filter.rst',
    unconfigured: NOTHING,
    configured: {
      en: '`cancelled`, `deadline-exceeded`, `internal`, `resource-exhausted`, `unavailable`; one retry by default, from 25 ms to 250 ms with full jitter. Envoy considers only a status in the response headers.',
      zh: '`cancelled`、`deadline-exceeded`、`internal`、`resource-exhausted`、`unavailable`；默认重试一次，间隔 25 到 250 毫秒、全范围抖动。只看响应首部里的状态。',
    },
  },
  {
    label: { en: 'gRPC clients configured through xDS, A44', zh: '通过 xDS 配置的 gRPC 客户端，A44' },
    source: 'grpc/proposal:A44-xds-retry.md',
    unconfigured: { en: 'The same as without xDS.', zh: '与不用 xDS 时相同。' },
    configured: {
      en: 'The same five values in `retry_on`; other conditions are ignored. `num_retries` is 1 unless set, and never leads to more than 5 attempts.',
      zh: '`retry_on` 里同样的五个值，其他条件忽略。`num_retries` 默认为 1，总次数无论如何不超过 5。',
    },
  },
] as const satisfies readonly RetryDefault[];
