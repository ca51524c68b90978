import type { guides } from '../../guides.ts';
import type { GuidePhrases } from '../phrases.ts';

export const streamsPhrases = {
  'one-status': {
    en: [
      'does a grpc stream have a status per message',
      'status of a streaming call',
      'status of a bidirectional stream',
      'when does a stream end with a status',
      'is there an error per message',
    ],
    zh: ['流式调用的状态码', '流的状态', '双向流的状态码', '流什么时候结束', '每条消息有没有状态'],
  },
  'server-fails': {
    en: [
      'server streaming error after some messages',
      'error in the middle of a stream',
      'partial stream',
      'stream breaks in the middle',
      'server stream stops with an error',
      'received some messages and then an error',
      'handle errors in server streaming',
    ],
    zh: [
      '流中途出错',
      '服务端流返回错误',
      '服务端流中断',
      '收到几条后报错',
      '流式响应中途失败',
      '流式接口错误处理',
    ],
  },
  'client-still-sends': {
    en: [
      'stream send returns EOF',
      'client stream gets EOF on send',
      'server rejects an upload early',
      'broken pipe on stream write',
    ],
    zh: [
      '客户端流服务端提前返回错误',
      'stream Send 返回 EOF',
      '上传时服务端提前返回',
      '发送时 EOF',
      '客户端流报错',
      '写流失败',
    ],
  },
  'per-message': {
    en: [
      'return an error without closing the stream',
      'error for a single message in a bidi stream',
      'send errors inside the stream',
      'continue a stream after an error',
      'in band errors',
    ],
    zh: ['双向流返回错误不断流', '流里单条消息报错', '响应里用 oneof 放错误', '出错后流不断开'],
  },
  'half-close': {
    en: [
      'half close grpc stream',
      'close send direction of a stream',
      'CloseSend',
      'client finished sending',
      'onCompleted',
      'when to call CloseAndRecv',
      'done writing',
    ],
    zh: ['半关闭', '流怎么关闭', '客户端发送完毕', 'CloseAndRecv', 'writesDone'],
  },
  resume: {
    en: [
      'reconnect a broken stream',
      'resume a grpc stream',
      'long lived stream disconnects',
      'stream disconnects after some time',
      'auto reconnect of a subscription',
      'watch stream is cut by a load balancer',
      'keep a stream alive for hours',
    ],
    zh: [
      '断流重连',
      '流断开怎么续传',
      '长连接流断开',
      '流一段时间后断开',
      '订阅自动重连',
      '长连接被负载均衡断开',
      '保持流不断',
    ],
  },
} as const satisfies GuidePhrases<(typeof guides)['streams']['sections'][number]>;
