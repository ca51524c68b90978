import type { CodeFacts } from '../code-facts.ts';

export const alreadyExists = {
  title: { en: 'Already exists', zh: '已存在' },
  meaning: {
    en: 'The resource already exists, possibly created by your own earlier attempt',
    zh: '要创建的资源已存在，可能就是你自己上一次尝试建的',
  },
  actor: 'caller',
  action: {
    en: 'Read the existing resource and compare: if it is what you wanted, continue; if not, choose another name.',
    zh: '读取已有的资源并比较：正是要创建的那个，就继续；不是，就换个名字。',
  },
  origins: {
    handler: {
      en: 'Nearly always: the message names the key that is taken. If the service log shows the same creation seconds earlier, your own first attempt created it.',
      zh: '几乎总是出自这里：报错信息会写明哪个键被占用。如果服务端日志里几秒前有同样的创建，那就是你自己的第一次尝试建的。',
    },
  },
  retry: {
    readOnly: 'fix-first',
    idempotent: 'fix-first',
    other: 'fix-first',
    pacing: {
      en: 'The same creation fails the same way. Read once, compare, then continue, choose another name, or stop.',
      zh: '同样的创建还会失败。读取一次并比较，然后继续、换名字，或停止。',
    },
    sources: [
      {
        says: {
          en: 'No automatic retry as long as the existing resource has not been deleted.',
          zh: '已有的资源没有删除之前，不要自动重试。',
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
      {
        says: {
          en: 'A request ID avoids this code: a server that recognizes a retried creation should return the first result instead.',
          zh: '带上请求 ID 就不会收到这个状态码：服务端认出是同一次创建的重试，应当返回第一次的结果。',
        },
        source: 'aip-dev/google.aip.dev:aip/general/0155.md',
      },
    ],
  },
  mayHaveRun: 'maybe',
  ranBecause: {
    en: 'This attempt changed nothing, but an earlier attempt of the same call, whose response was lost, might have created the resource.',
    zh: '这一次什么都没改，但同一个调用更早的一次尝试可能已经建好了，只是响应丢了。',
  },
  libraryConditions: [
    {
      side: 'both',
      says: {
        en: 'tonic: maps an `io::Error` of the kind `AlreadyExists` to this code, for example from a file that should be created.',
        zh: 'tonic：把 `AlreadyExists` 类的 `io::Error` 转成 `ALREADY_EXISTS`，例如要新建的文件已经存在。',
      },
      source: 'hyperium/tonic:tonic/src/status.rs',
      run: { file: 'rust/reproduced/tonic-io-file-exists.txt', printed: 'File exists (os error 17)' },
    },
    {
      side: 'client',
      says: {
        en: 'No plain HTTP response leads to this code: grpc-web maps an HTTP 409 without a gRPC status to ABORTED.',
        zh: '普通的 HTTP 响应不会得到这个状态码：grpc-web 把没有 gRPC 状态的 HTTP 409 转成 ABORTED。',
      },
      source: 'grpc/grpc-web:javascript/net/grpc/web/statuscode.js',
      run: {
        file: 'typescript/output/grpc-web.txt',
        printed: 'HTTP 409, no content type: 10 Http response at 400 or 500 level',
      },
    },
  ],
  details: {
    ResourceInfo: {
      en: 'Names the existing resource, so that the caller can read it; leave out the owner unless the caller is allowed to know it.',
      zh: '指出已有的资源，方便调用方去读；调用方无权知道时，不要写 owner。',
    },
    ErrorInfo: {
      en: 'A reason says which key conflicts (`USERNAME_TAKEN`, `EMAIL_TAKEN`); with the request ID of the creation in the metadata, a caller recognizes its own attempt.',
      zh: '用 reason 说明冲突的是哪个键（`USERNAME_TAKEN`、`EMAIL_TAKEN`）；把创建时的请求 ID 放进 metadata，调用方就认得出是不是自己的尝试。',
    },
    LocalizedMessage: {
      en: 'The sentence for the user who has to choose another name.',
      zh: '提示用户换个名字的文字。',
    },
  },
} as const satisfies CodeFacts;
