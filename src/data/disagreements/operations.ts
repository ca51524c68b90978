import type { Disagreement } from './disagreement.ts';

/** Retry and monitoring. */
export const operationsDisagreements = {
  retrySet: {
    topic: { en: 'What is retried by default', zh: '默认重试哪些状态码' },
    codes: ['UNAVAILABLE', 'RESOURCE_EXHAUSTED'],
    claims: [
      {
        says: {
          en: 'gRPC’s document has no fixed list: every application decides.',
          zh: 'gRPC 文档没有固定的清单，由每个应用自己决定。',
        },
        source: 'grpc/grpc:doc/statuscodes.md',
      },
      {
        says: { en: 'AIP-194: `UNAVAILABLE` alone.', zh: 'AIP-194：只有 `UNAVAILABLE`。' },
        source: 'aip-dev/google.aip.dev:aip/general/0194.md',
      },
      {
        says: {
          en: 'go-grpc-middleware: `RESOURCE_EXHAUSTED` and `UNAVAILABLE`, once you set a number of attempts.',
          zh: 'go-grpc-middleware：`RESOURCE_EXHAUSTED` 和 `UNAVAILABLE`，前提是你设置了次数。',
        },
        source: 'grpc-ecosystem/go-grpc-middleware:interceptors/retry/options.go',
        run: {
          file: 'frameworks/go/output/go-grpc-middleware.txt',
          printed: 'retry RESOURCE_EXHAUSTED by default: true',
        },
      },
    ],
    verdict: {
      en: 'Retry `UNAVAILABLE` with backoff if the call is safe to repeat. Retry `RESOURCE_EXHAUSTED` after the time in `RetryInfo` or pushback; if the service gives none, retry with backoff only if the limit is a short rate limit.',
      zh: '`UNAVAILABLE`：调用可重复执行时，退避后重试；`RESOURCE_EXHAUSTED`：服务用 `RetryInfo` 或 pushback 说明了时间，就按它重试；没有说明，只有短时限流才退避重试。',
    },
  },
  configTimeout: {
    topic: { en: '`timeout` in a service config', zh: '服务配置里的 `timeout`' },
    codes: ['DEADLINE_EXCEEDED'],
    claims: [
      {
        says: {
          en: 'grpc-go and grpc-java: `"0.5s"` is half a second.',
          zh: 'grpc-go 和 grpc-java：`"0.5s"` 就是半秒。',
        },
        source: 'grpc/grpc-go:internal/serviceconfig/duration.go',
        run: {
          file: 'service-config/observed/grpc-java.jsonl',
          printed: '"id":"timeout-fraction","attempts":{"UNAVAILABLE":3}',
        },
      },
      {
        says: {
          en: 'grpc-js reads the decimals as nanoseconds: `"0.5s"` is almost zero, and no call reaches the server.',
          zh: 'grpc-js 把小数部分当成纳秒：`"0.5s"` 几乎是零，调用到不了服务端。',
        },
        source: 'grpc/grpc-node:packages/grpc-js/src/service-config.ts',
        run: {
          file: 'service-config/observed/grpc-js.jsonl',
          printed: '"id":"timeout-fraction","attempts":{"CANCELLED":0',
        },
      },
      {
        says: {
          en: 'C core ended calls 1.2 to 2 s before the `timeout` when it was run.',
          zh: '实测中，C core 比 `timeout` 提前 1.2 到 2 秒结束调用。',
        },
        source: 'grpc/grpc:src/core/client_channel/client_channel_service_config.cc',
        run: {
          file: 'service-config/observed/grpc-core.jsonl',
          printed: '"id":"timeout-whole","attempts":{"CANCELLED":0',
        },
      },
    ],
    verdict: {
      en: 'Set the deadline in the program, for each call, and leave `timeout` out of the config.',
      zh: '在程序里为每次调用设置截止时间，不要依赖配置里的 `timeout`。',
    },
  },
  pushbackUnlisted: {
    topic: {
      en: 'Pushback with a code that the policy does not list',
      zh: '策略没有列出的状态码带有 pushback',
    },
    codes: ['RESOURCE_EXHAUSTED'],
    claims: [
      {
        says: {
          en: 'gRFC A6: a code that is not in the policy is final.',
          zh: 'gRFC A6：策略里没有的状态码不重试。',
        },
        source: 'grpc/proposal:A6-client-retries.md',
      },
      {
        says: {
          en: 'grpc-java retried every code for which the server sent a pause in `grpc-retry-pushback-ms`; grpc-go, C core, and grpc-js retried only listed codes.',
          zh: '只要服务端在 `grpc-retry-pushback-ms` 里给出时间，grpc-java 对任何状态码都会重试；grpc-go、C core 和 grpc-js 只重试列出的。',
        },
        source: 'grpc/grpc-java:core/src/main/java/io/grpc/internal/RetriableStream.java',
        run: {
          file: 'service-config/observed/grpc-java.jsonl',
          printed: '"id":"pushback","attempts":{"CANCELLED":3',
        },
      },
    ],
    verdict: {
      en: 'Send pushback only with codes that are safe to retry for that method.',
      zh: '服务端只在该方法可以安全重试的状态码上返回 pushback。',
    },
  },
  countedAsError: {
    topic: { en: 'Which codes count as server errors', zh: '哪些状态码算服务端错误' },
    codes: ['UNIMPLEMENTED', 'PERMISSION_DENIED', 'DEADLINE_EXCEEDED', 'UNAVAILABLE'],
    claims: [
      {
        says: {
          en: 'OpenTelemetry: on a client span every code but `OK`; on a server span six, `UNIMPLEMENTED` among them, `PERMISSION_DENIED` not.',
          zh: 'OpenTelemetry：客户端 span 上除 `OK` 以外都是错误；服务端 span 上有六个，其中有 `UNIMPLEMENTED`，没有 `PERMISSION_DENIED`。',
        },
        source: 'open-telemetry/semantic-conventions:docs/rpc/grpc.md',
      },
      {
        says: {
          en: 'Linkerd: `PERMISSION_DENIED` is a failure, `UNIMPLEMENTED` is not.',
          zh: 'Linkerd：`PERMISSION_DENIED` 算失败，`UNIMPLEMENTED` 不算。',
        },
        source: 'linkerd/linkerd2-proxy:linkerd/proxy/client-policy/src/grpc.rs',
      },
      {
        says: {
          en: 'go-grpc-middleware logs `UNIMPLEMENTED` as an error, `DEADLINE_EXCEEDED`, `UNAVAILABLE`, and `PERMISSION_DENIED` as warnings.',
          zh: 'go-grpc-middleware 把 `UNIMPLEMENTED` 记为 error，把 `DEADLINE_EXCEEDED`、`UNAVAILABLE` 和 `PERMISSION_DENIED` 记为 warning。',
        },
        source: 'grpc-ecosystem/go-grpc-middleware:interceptors/logging/options.go',
        run: {
          file: 'frameworks/go/output/go-grpc-middleware.txt',
          printed: 'log level of a server UNIMPLEMENTED ERROR',
        },
      },
    ],
    verdict: {
      en: 'Choose one list for your alerts and write it into the runbook; error rates of two systems cannot be compared otherwise.',
      zh: '为告警选定一份清单，写进排障手册；否则两个系统的错误率无法比较。',
    },
  },
} as const satisfies Record<string, Disagreement>;
