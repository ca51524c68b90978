import { coreLibraries } from '../../libraries.ts';
import type { Message } from '../message.ts';

/** C core: the stream was reset. */
export const grpcCoreResets = {
  'core-rst-stream-0': {
    code: 'INTERNAL',
    libraries: coreLibraries,
    example:
      'status = StatusCode.INTERNAL\n\tdetails = "Stream removed (RST_STREAM (Received RST_STREAM with error code 0))"',
    pattern: /Received RST_STREAM with error code 0\b/,
    source: 'grpc/grpc:src/core/ext/transport/chttp2/transport/frame_rst_stream.cc',
    title: {
      en: 'RST_STREAM with error code 0 (NO_ERROR) and no status',
      zh: '流以 NO_ERROR 结束，没有状态（RST_STREAM error code 0）',
    },
    meaning: {
      en: 'The peer ended the stream on purpose before it had sent a status.',
      zh: '对端在发送状态之前主动结束了流。',
    },
    causes: [
      { en: 'A proxy reached its time limit for a request or stream.', zh: '代理到达请求或流的时间上限。' },
      {
        en: 'The server finished its response without trailers.',
        zh: '服务端结束响应时没有发送尾部元数据。',
      },
    ],
    steps: [
      {
        en: 'Note after how many seconds it happens and look for that number in the proxy timeouts.',
        zh: '记下多少秒后发生，到代理的超时设置中找这个数字。',
      },
      {
        en: 'Call the backend directly: if the error stays, look at the server log.',
        zh: '直连后端：若错误仍在，查看服务端日志。',
      },
    ],
  },
  'core-rst-stream-2': {
    code: 'INTERNAL',
    alsoCodes: ['PERMISSION_DENIED'],
    libraries: coreLibraries,
    example:
      'status = StatusCode.INTERNAL\n\tdetails = "Stream removed (RST_STREAM (Received RST_STREAM with error code 2))"',
    pattern:
      /(?:Received RST_STREAM with error code |"description":"RST_STREAM"[^\n{}]{0,200}"http2_error":)(?:1|2|3|4|5|6|9|10|12|13)\b/,
    source: 'grpc/grpc:src/core/ext/transport/chttp2/transport/frame_rst_stream.cc',
    title: { en: 'RST_STREAM with an HTTP/2 error code', zh: '流被 HTTP/2 错误重置（RST_STREAM）' },
    meaning: {
      en: 'The peer reset the stream and gave an HTTP/2 error code: 2 is INTERNAL_ERROR, 1 is PROTOCOL_ERROR. Code 12 (INADEQUATE_SECURITY) becomes `PERMISSION_DENIED`.',
      zh: '对端重置了流并给出 HTTP/2 错误码：2 是 INTERNAL_ERROR，1 是 PROTOCOL_ERROR。错误码 12（INADEQUATE_SECURITY）对应 `PERMISSION_DENIED`。',
    },
    causes: [
      {
        en: 'Code 2 from a load balancer: it speaks HTTP/1.1 to the backend or loses its connection to it. Turn HTTP/2 on for the backend (GCP: protocol HTTP2; ingress-nginx: `backend-protocol: "GRPC"`).',
        zh: '负载均衡返回错误码 2：它用 HTTP/1.1 连接后端，或与后端断开。为后端打开 HTTP/2（GCP：协议 HTTP2；ingress-nginx：`backend-protocol: "GRPC"`）。',
      },
      {
        en: 'Code 2 after a round number of seconds: a timeout of the proxy (60 seconds in nginx).',
        zh: '固定秒数后出现错误码 2：代理超时（nginx 为 60 秒）。',
      },
      {
        en: 'The server process or handler crashed, or a C# or C++ server got a request that it could not read: its log has the exception.',
        zh: '服务端进程或处理函数崩溃，或 C#、C++ 服务端收到读不了的请求：异常在其日志里。',
      },
      {
        en: 'Code 1: a header breaks a rule of HTTP/2 (upper case, `connection`, a line break), or the content length does not match.',
        zh: '错误码 1：某个首部违反 HTTP/2 规则（大写、`connection`、换行），或内容长度不符。',
      },
      {
        en: 'Code 2 from Google APIs is a passing fault: the client libraries retry it; retry calls that are safe to repeat. Code 1 at every call, where a client in another language succeeds: the fault is in the front end of the service; report it, your client cannot correct it.',
        zh: 'Google API 的错误码 2 是短暂故障：客户端库会重试；可安全重复的调用应重试。每次都是错误码 1，而别的语言的客户端正常：故障在服务的前端，向服务方报告，客户端改不了。',
      },
    ],
    steps: [
      {
        en: 'Call the backend without the proxy. Works: read the error log of the proxy at that second. Fails too: read the log of the server.',
        zh: '绕过代理调用后端。成功：查看代理在那一秒的错误日志；也失败：查看服务端日志。',
      },
      {
        en: 'Retry only calls that are safe to repeat: the call might have run.',
        zh: '只重试可安全重复的调用：调用可能已执行。',
      },
    ],
  },
  'core-rst-stream-7': {
    code: 'UNAVAILABLE',
    libraries: coreLibraries,
    example:
      'status = StatusCode.UNAVAILABLE\n\tdetails = "Stream removed (RST_STREAM (Received RST_STREAM with error code 7))"',
    pattern:
      /(?:Received RST_STREAM with error code |"description":"RST_STREAM"[^\n{}]{0,200}"http2_error":)7\b/,
    source: 'grpc/grpc:src/core/ext/transport/chttp2/transport/frame_rst_stream.cc',
    title: { en: 'RST_STREAM with error code 7 (REFUSED_STREAM)', zh: '服务端拒绝了流（REFUSED_STREAM）' },
    meaning: {
      en: 'REFUSED_STREAM: the server did not process the call, so a retry is safe.',
      zh: 'REFUSED_STREAM：服务端没有处理该调用，可以安全重试。',
    },
    causes: [
      {
        en: "The connection has reached the server's limit for streams.",
        zh: '该连接上的流数达到服务端上限。',
      },
      { en: 'The server is shutting down.', zh: '服务端正在关闭。' },
    ],
    steps: [
      { en: 'Retry with backoff.', zh: '退避重试。' },
      {
        en: 'Under load use more channels (with different channel arguments, or they share one connection) or raise `grpc.max_concurrent_streams`.',
        zh: '高负载时使用更多通道（通道参数需不同，否则会共用同一连接），或调大 `grpc.max_concurrent_streams`。',
      },
    ],
  },
  'core-rst-stream-8': {
    code: 'CANCELLED',
    alsoCodes: ['DEADLINE_EXCEEDED'],
    libraries: coreLibraries,
    example:
      'status = StatusCode.CANCELLED\n\tdetails = "Stream removed (RST_STREAM (Received RST_STREAM with error code 8))"',
    pattern:
      /(?:Received RST_STREAM with error code |"description":"RST_STREAM"[^\n{}]{0,200}"http2_error":)8\b/,
    source: 'grpc/grpc:src/core/ext/transport/chttp2/transport/frame_rst_stream.cc',
    title: { en: 'RST_STREAM with error code 8 (CANCEL)', zh: '流被对端取消（RST_STREAM CANCEL）' },
    meaning: {
      en: "CANCEL: the server or a proxy cancelled the call. If the client's own deadline has passed, the code is `DEADLINE_EXCEEDED`.",
      zh: 'CANCEL：服务端或代理取消了调用。若客户端自己的截止时间已过，状态码是 `DEADLINE_EXCEEDED`。',
    },
    causes: [
      {
        en: "A timeout of the proxy or of the server is shorter than the caller's deadline.",
        zh: '代理或服务端的超时短于调用方的截止时间。',
      },
      { en: 'The handler cancelled its own call.', zh: '处理函数取消了自己的调用。' },
    ],
    steps: [
      {
        en: 'List the timeouts of client, proxies, and server: the shortest one expires first.',
        zh: '列出客户端、代理和服务端的超时，最短的最先触发。',
      },
      {
        en: 'Read the server log: a handler that was cancelled usually says so.',
        zh: '查看服务端日志，被取消的处理函数通常会留下记录。',
      },
    ],
  },
  'core-rst-stream-11': {
    code: 'RESOURCE_EXHAUSTED',
    libraries: coreLibraries,
    example:
      'status = StatusCode.RESOURCE_EXHAUSTED\n\tdetails = "Stream removed (RST_STREAM (Received RST_STREAM with error code 11))"',
    pattern:
      /(?:Received RST_STREAM with error code |"description":"RST_STREAM"[^\n{}]{0,200}"http2_error":)11\b/,
    source: 'grpc/grpc:src/core/ext/transport/chttp2/transport/frame_rst_stream.cc',
    title: {
      en: 'RST_STREAM with error code 11 (ENHANCE_YOUR_CALM)',
      zh: '对端限流（RST_STREAM error code 11、ENHANCE_YOUR_CALM）',
    },
    meaning: {
      en: 'ENHANCE_YOUR_CALM: the peer limits the traffic of this client.',
      zh: 'ENHANCE_YOUR_CALM：对端要求该客户端减少流量。',
    },
    causes: [
      {
        en: 'A proxy or server limits requests, resets, or header volume per connection.',
        zh: '代理或服务端限制了每条连接的请求数、重置次数或首部量。',
      },
      {
        en: 'Many calls are cancelled in a short time, which looks like an attack.',
        zh: '短时间内大量取消调用，看起来像攻击。',
      },
    ],
    steps: [
      {
        en: "Lower the rate and the number of parallel calls, then look for the limit in the proxy's log.",
        zh: '降低速率与并发，再到代理日志里找触发的限制。',
      },
      { en: 'Retry only with exponential backoff.', zh: '只能以指数退避的方式重试。' },
    ],
  },
  'core-too-many-streams': {
    code: 'RESOURCE_EXHAUSTED',
    libraries: coreLibraries,
    example: 'status = StatusCode.RESOURCE_EXHAUSTED\n\tdetails = "Too many streams"',
    pattern: /(?:^|[:="'(\n]\s?)Too many streams(?=$|["'\s,;)])/,
    source: 'grpc/grpc:src/core/ext/transport/chttp2/transport/chttp2_transport.cc',
    title: { en: 'Too many streams on one connection', zh: '并发流数达到上限（Too many streams）' },
    meaning: {
      en: "The connection has reached the server's limit for concurrent streams, and this client fails instead of queueing.",
      zh: '连接上的并发流数达到服务端上限，而该客户端设置为直接失败而不是排队。',
    },
    causes: [
      { en: 'Many long streams share one channel.', zh: '大量长流共用一个通道。' },
      { en: 'A leak: streams are opened and never finished.', zh: '泄漏：流打开后从未结束。' },
    ],
    steps: [
      {
        en: 'Count open streams per channel; close those that the program no longer reads.',
        zh: '统计每个通道上打开的流，关闭程序不再读取的流。',
      },
      {
        en: 'Spread calls over several channels, or raise the limit on the server.',
        zh: '把调用分散到多个通道，或在服务端调大上限。',
      },
    ],
  },
} as const satisfies Record<string, Message>;
