import type { CodeFacts } from '../code-facts.ts';

export const outOfRange = {
  title: { en: 'Out of range', zh: '超出范围' },
  meaning: {
    en: 'The position in the request is outside the currently valid range',
    zh: '请求指向的位置超出了此刻的有效范围',
  },
  actor: 'caller',
  action: {
    en: 'If you read in sequence, treat it as the end; otherwise ask for the current bounds and correct the position.',
    zh: '如果是顺序读取，就当作已经到头；否则查询当前的边界，改正位置。',
  },
  origins: {
    client: {
      en: 'Only in tonic: a message over the size limit of the client, `decoded message length too large` or `encoded message length too large`.',
      zh: '仅见于 tonic：消息超过客户端的大小上限，报错信息含有 `decoded message length too large` 或 `encoded message length too large`。',
    },
    server: {
      en: 'Only in tonic: the same message, when the request or the response is over the size limit of the server.',
      zh: '仅见于 tonic：请求或响应超过服务端的大小上限，报错信息的措辞相同。',
    },
    handler: {
      en: 'The usual case: the message names an offset, an index, or a time, and the current bounds.',
      zh: '最常见的情况：报错信息提到偏移量、序号或时间，以及当前的边界。',
    },
  },
  retry: {
    readOnly: 'fix-first',
    idempotent: 'fix-first',
    other: 'fix-first',
    pacing: {
      en: 'Backoff does not help with a wrong position. A client that waits for new data polls slowly from the same position, or uses a streaming call.',
      zh: '位置错了，退避没有用。等待新数据的读取方应当从同一位置慢速轮询，或改用流式调用。',
    },
    sources: [
      {
        says: {
          en: 'No automatic retry before the range has grown.',
          zh: '有效范围扩大之前不要自动重试。',
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
    en: 'Services check bounds before any work; only tonic uses the code for a response that is too large, and then the handler has finished.',
    zh: '边界检查在最前面；只有 tonic 会在响应过大时用它，那时处理函数已经执行完。',
  },
  libraryConditions: [
    {
      side: 'both',
      says: {
        en: 'tonic: a received message is longer than the decoding limit; other libraries use RESOURCE_EXHAUSTED.',
        zh: 'tonic：收到的消息超过解码上限；其他库用 RESOURCE_EXHAUSTED。',
      },
      source: 'hyperium/tonic:tonic/src/codec/decode.rs',
      run: {
        file: 'rust/reproduced/tonic-decoded-message-too-large.txt',
        printed: 'Operation was attempted past the valid range',
      },
    },
    {
      side: 'both',
      says: {
        en: 'tonic: a message to be sent is longer than the encoding limit, if one is set.',
        zh: 'tonic：设置了编码上限，而要发送的消息超过它。',
      },
      source: 'hyperium/tonic:tonic/src/codec/encode.rs',
    },
    {
      side: 'both',
      says: {
        en: 'tonic: maps an `io::Error` of the kind `UnexpectedEof` to this code.',
        zh: 'tonic：把 `UnexpectedEof` 类的 `io::Error` 转成 `OUT_OF_RANGE`。',
      },
      source: 'hyperium/tonic:tonic/src/status.rs',
      run: { file: 'rust/output/pitfalls.txt', printed: 'io::Error UnexpectedEof: OutOfRange' },
    },
  ],
  details: {
    ErrorInfo: {
      en: 'Holds the current bounds in the metadata, for example `earliest` and `latest`, so that the caller can correct the position.',
      zh: '在 metadata 里带上当前边界，例如 `earliest` 和 `latest`，调用方就能直接改到正确位置。',
    },
    BadRequest: {
      en: 'Names the field that holds the position when the request has several.',
      zh: '请求里有多个位置字段时，指出是哪一个越界。',
    },
  },
} as const satisfies CodeFacts;
