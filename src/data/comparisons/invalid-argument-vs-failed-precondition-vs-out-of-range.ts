import type { ComparisonOf } from './comparison.ts';

export const invalidArgumentFailedPreconditionOutOfRange = {
  lead: {
    en: 'All three reject a request that arrived complete. They differ in what is wrong: the request, the system state, or one position.',
    zh: '三个都是请求完整送达之后被拒。问题不同：请求本身、系统状态，或者只是一个位置。',
  },
  question: {
    en: 'What is wrong: the request itself, the state of the system, or a position past the end of the data?',
    zh: '错在哪里：请求本身、系统状态，还是超出数据末尾的位置？',
  },
  answers: {
    INVALID_ARGUMENT: {
      en: 'The request itself: it is invalid in every state of the system.',
      zh: '请求本身：系统处于什么状态它都无效。',
    },
    FAILED_PRECONDITION: {
      en: 'The state of the system: the unchanged request succeeds after the state changes.',
      zh: '系统状态：状态改变之后，一字不改就能成功。',
    },
    OUT_OF_RANGE: {
      en: 'The position: it is outside bounds that move with the data.',
      zh: '位置：超出了边界，而边界会随数据移动。',
    },
  },
  differences: [
    {
      aspect: { en: 'Can the service tell without its data?', zh: '服务不看数据能判断吗' },
      sides: {
        INVALID_ARGUMENT: { en: 'Yes, from the request alone', zh: '能，只看请求就够了' },
        FAILED_PRECONDITION: { en: 'No, it must read the state', zh: '不能，要读取状态' },
        OUT_OF_RANGE: { en: 'No, it must know the current bounds', zh: '不能，要知道当前的边界' },
      },
    },
    {
      aspect: { en: 'What the caller changes', zh: '调用方改什么' },
      sides: {
        INVALID_ARGUMENT: { en: 'The request', zh: '请求' },
        FAILED_PRECONDITION: { en: 'The state; the request stays the same', zh: '先改状态，请求不变' },
        OUT_OF_RANGE: { en: 'The position', zh: '位置' },
      },
    },
    {
      aspect: { en: 'A client that reads to the end', zh: '一直读到末尾的客户端' },
      sides: {
        INVALID_ARGUMENT: { en: 'Stops with an error', zh: '报错停下' },
        FAILED_PRECONDITION: { en: 'Stops with an error', zh: '报错停下' },
        OUT_OF_RANGE: { en: 'Stops normally: it has read everything', zh: '正常结束：已经读完了' },
      },
    },
    {
      aspect: { en: 'If a service returns it wrongly', zh: '用错了会怎样' },
      sides: {
        INVALID_ARGUMENT: {
          en: 'Callers discard a request that would be valid tomorrow',
          zh: '明天就能成功的请求被丢掉',
        },
        FAILED_PRECONDITION: {
          en: 'Engineers search for a state to fix, but only the request is wrong',
          zh: '大家去找该修的状态，其实错的只是请求',
        },
        OUT_OF_RANGE: {
          en: 'A reader takes a real error for the end and loses the rest',
          zh: '读取方把真正的错误当成末尾，丢掉后面的数据',
        },
      },
    },
  ],
  scenarios: [
    {
      story: { en: 'A list request asks for a page of -5 entries.', zh: '列表请求要求每页返回 -5 条。' },
      answer: 'INVALID_ARGUMENT',
      because: {
        en: 'No data makes a negative size valid.',
        zh: '不管有什么数据，负的条数都无效。',
      },
    },
    {
      story: {
        en: 'A read starts at byte 900 of a file of 640 bytes.',
        zh: '从第 900 字节开始读，而文件只有 640 字节。',
      },
      answer: 'OUT_OF_RANGE',
      because: {
        en: 'The same position is valid when the file has grown past it.',
        zh: '文件再写长一些，同样的位置就有效了。',
      },
    },
    {
      story: {
        en: 'A client requests a refund for a payment that is not captured yet.',
        zh: '要求退款，而这笔付款还没有扣款。',
      },
      answer: 'FAILED_PRECONDITION',
      because: {
        en: 'After the capture the same request succeeds.',
        zh: '扣款之后，同样的请求就能成功。',
      },
    },
    {
      story: {
        en: 'A page token comes back with its last characters cut off.',
        zh: '分页令牌传回来时，末尾几个字符被截掉了。',
      },
      answer: 'INVALID_ARGUMENT',
      because: {
        en: 'The token is damaged, however much data there is.',
        zh: '令牌已经损坏，有多少数据都一样。',
      },
    },
    {
      story: {
        en: 'A consumer resumes at an offset that the log no longer keeps.',
        zh: '消费者要从某个偏移量继续，而日志里那一段已经清理掉了。',
      },
      answer: 'OUT_OF_RANGE',
      because: {
        en: 'The position is well formed; only the retained range has moved.',
        zh: '偏移量的格式没错，只是保留的范围已经往前移了。',
      },
    },
  ],
  clients: [
    {
      says: {
        en: 'tonic reports a message above the size limit as `OUT_OF_RANGE`, so in Rust the code can have nothing to do with a position.',
        zh: 'tonic 把超过大小上限的消息报成 `OUT_OF_RANGE`，所以在 Rust 里它可能与位置毫无关系。',
      },
      source: 'hyperium/tonic:tonic/src/codec/decode.rs',
    },
    {
      says: {
        en: 'A grpc-go server rejects a content type that is not gRPC with `INVALID_ARGUMENT`, before the handler runs.',
        zh: 'grpc-go 服务端收到不是 gRPC 的 content-type 就返回 `INVALID_ARGUMENT`，处理函数不会运行。',
      },
      source: 'grpc/grpc-go:internal/transport/http2_server.go',
    },
    {
      says: {
        en: 'connect-go returns `INVALID_ARGUMENT` for a message that it cannot decode; gRPC libraries return `INTERNAL`.',
        zh: 'connect-go 遇到解码不了的消息返回 `INVALID_ARGUMENT`，gRPC 的库返回的是 `INTERNAL`。',
      },
      source: 'connectrpc/connect-go:envelope.go',
    },
  ],
  disagreements: ['messageTooLarge', 'http400', 'failedPreconditionHttp', 'neverGenerated'],
  sources: ['googleapis/googleapis:google/rpc/code.proto', 'grpc/grpc:doc/statuscodes.md'],
} as const satisfies ComparisonOf<'INVALID_ARGUMENT/FAILED_PRECONDITION/OUT_OF_RANGE'>;
