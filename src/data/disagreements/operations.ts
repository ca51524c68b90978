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
      },
    ],
    verdict: {
      en: 'Retry `UNAVAILABLE` with backoff; retry `RESOURCE_EXHAUSTED` only when the service says when, through `RetryInfo` or pushback.',
      zh: '`UNAVAILABLE` 退避后重试；`RESOURCE_EXHAUSTED` 只在服务用 `RetryInfo` 或 pushback 说明了时间时才重试。',
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
          en: 'go-grpc-middleware logs `UNIMPLEMENTED` as an error, `DEADLINE_EXCEEDED`, `UNAVAILABLE` and `PERMISSION_DENIED` as warnings.',
          zh: 'go-grpc-middleware 把 `UNIMPLEMENTED` 记为 error，把 `DEADLINE_EXCEEDED`、`UNAVAILABLE` 和 `PERMISSION_DENIED` 记为 warning。',
        },
        source: 'grpc-ecosystem/go-grpc-middleware:interceptors/logging/options.go',
      },
    ],
    verdict: {
      en: 'Choose one list for your alerts and write it into the runbook; error rates of two systems cannot be compared otherwise.',
      zh: '为告警选定一份清单，写进排障手册；否则两个系统的错误率无法比较。',
    },
  },
} as const satisfies Record<string, Disagreement>;
