import type { CodeFacts } from '../code-facts.ts';

export const failedPrecondition = {
  title: { en: 'Failed precondition', zh: '前置条件不满足' },
  meaning: {
    en: 'The request is valid, but the system isn’t in the required state',
    zh: '请求本身没问题，但系统当前的状态不允许执行',
  },
  actor: 'caller',
  action: {
    en: 'Bring the system into the required state (delete the children, finish the setup, approve), then retry the call.',
    zh: '先把系统调整到所需的状态（删掉子资源、完成配置、走完审批），再重新发起调用。',
  },
  origins: {
    network: {
      en: 'Only in grpc-web and grpc-dart: a proxy responded without a gRPC status, and the message ends in `http status code: 412` or says `412 instead of 200`.',
      zh: '仅见于 grpc-web 和 grpc-dart：代理的响应里没有 gRPC 状态，报错信息以 `http status code: 412` 结尾，或含有 `412 instead of 200`。',
    },
    server: {
      en: 'Only in grpc-swift 1: response headers are set too late, `Tried to send response headers in an invalid state`.',
      zh: '仅见于 grpc-swift 1：设置响应首部太晚，报错信息是 `Tried to send response headers in an invalid state`。',
    },
    handler: {
      en: 'Nearly always: the message names a resource and its state, and `grpc-status-details-bin` can hold `PreconditionFailure`.',
      zh: '绝大多数情况：报错信息会提到某个资源及其状态，`grpc-status-details-bin` 里可能有 `PreconditionFailure`。',
    },
  },
  retry: {
    readOnly: 'fix-first',
    idempotent: 'fix-first',
    other: 'fix-first',
    pacing: {
      en: 'Resending the call changes nothing. Retry after the state is fixed, or poll the state with a read and not with this call.',
      zh: '重发没有用。等系统状态改好以后再重试；要等某个状态出现，就用读取方法轮询它，不要反复发这个调用。',
    },
    sources: [
      {
        says: {
          en: 'No automatic retry before the state of the system has changed.',
          zh: '系统状态改变之前不要自动重试。',
        },
        source: 'aip-dev/google.aip.dev:aip/general/0194.md',
      },
      {
        says: {
          en: 'Once attempts are set, it retries only `RESOURCE_EXHAUSTED` and `UNAVAILABLE` by default.',
          zh: '设了重试次数才会重试，默认只重试 `RESOURCE_EXHAUSTED` 和 `UNAVAILABLE`。',
        },
        source: 'grpc-ecosystem/go-grpc-middleware:interceptors/retry/options.go',
      },
      {
        says: {
          en: 'Envoy and xDS routes can’t retry on this code: `retry_on` has no value for it.',
          zh: 'Envoy 的 `retry_on` 没有对应的取值，不能按这个状态码重试。',
        },
        source: 'grpc/proposal:A44-xds-retry.md',
      },
    ],
  },
  mayHaveRun: 'rarely',
  ranBecause: {
    en: 'Services check the state before they change anything. A batch method can return it after part of its work, if it documents that.',
    zh: '服务先检查状态，再改动。批量方法可能做完一部分才返回它，要看它的文档。',
  },
  libraryConditions: [
    {
      side: 'client',
      says: {
        en: 'grpc-web: HTTP 412 without a gRPC status.',
        zh: 'grpc-web：没有 gRPC 状态的 HTTP 412。',
      },
      source: 'grpc/grpc-web:javascript/net/grpc/web/statuscode.js',
      run: {
        file: 'typescript/output/grpc-web.txt',
        printed: 'HTTP 412, no content type: 9 Http response at 400 or 500 level',
      },
    },
    {
      side: 'client',
      says: {
        en: 'grpc-dart: HTTP 412 without a gRPC status, over HTTP/2 too, because it uses the table of grpc-web.',
        zh: 'grpc-dart：没有 gRPC 状态的 HTTP 412，HTTP/2 上也一样，因为它沿用 grpc-web 的对照表。',
      },
      source: 'grpc/grpc-dart:lib/src/shared/status.dart',
    },
    {
      side: 'server',
      says: {
        en: 'grpc-swift 1: a handler sets response headers after they have been sent.',
        zh: 'grpc-swift 1：响应首部已经发出，处理函数又去设置它。',
      },
      source: 'grpc/grpc-swift:Sources/GRPC/AsyncAwaitSupport/GRPCAsyncServerHandler.swift',
    },
  ],
  details: {
    PreconditionFailure: {
      en: 'Designed for this code: one entry per unmet condition, with its type, its subject, and how to meet it.',
      zh: '专为这个状态码准备：每个不满足的条件一项，写明类别、对象和满足它的办法。',
    },
    ErrorInfo: {
      en: 'A fixed reason such as `BUCKET_NOT_EMPTY` lets programs react to exactly this condition.',
      zh: '固定的 reason（如 `BUCKET_NOT_EMPTY`）让程序可以针对这一种条件作出反应。',
    },
    ResourceInfo: {
      en: 'Names the resource whose state prevents the call, if it is not the one in the request.',
      zh: '状态不对的是另一个资源时，用它指明是哪个。',
    },
    Help: {
      en: 'Links to the page or command that changes the state.',
      zh: '链接到能改变状态的页面或命令说明。',
    },
  },
} as const satisfies CodeFacts;
