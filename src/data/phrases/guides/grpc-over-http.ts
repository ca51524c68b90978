import type { guides } from '../../guides.ts';
import type { GuidePhrases } from '../phrases.ts';

export const grpcOverHttpPhrases = {
  'always-200': {
    en: [
      'why is the http status 200 when the grpc call fails',
      'grpc error but http 200',
      'does grpc use http status codes',
      'http status 200 with an error',
    ],
    zh: [
      '为什么 grpc 出错 http 还是 200',
      'grpc 失败时 http 状态码',
      'grpc 用不用 http 状态码',
      '报错却返回 200',
    ],
  },
  'trailers-only': {
    en: [
      'trailers only response',
      'error response without a body',
      'how does grpc send the status',
      'what are trailers',
    ],
    zh: ['trailers-only', '没有响应体的错误', 'grpc-status 在 header 里', '状态是怎么传的', '什么是 trailer'],
  },
  'missing-status': {
    en: [
      'missing grpc-status error code',
      'no grpc-status in the response',
      'missing trailers',
      'proxy strips trailers',
      'response without status',
    ],
    zh: ['响应里没有 grpc-status', '没有 trailer', '代理把 trailer 丢了', 'grpc-status 缺失'],
  },
  'malformed-status': {
    en: [
      'unknown or malformed grpc-status',
      'invalid status number',
      'grpc-status 17',
      'grpc-status is not a number',
    ],
    zh: ['非法的 grpc-status', '状态码数值不认识', 'grpc-status 不是数字', 'grpc-status 大于 16'],
  },
  'what-each-sees': {
    en: [
      'nginx access log of grpc',
      'load balancer sees only 200',
      'access log with grpc status',
      'what does a proxy see of a grpc error',
    ],
    zh: [
      'nginx 日志里的 grpc',
      '负载均衡看到的都是 200',
      '访问日志怎么记 grpc 状态',
      '代理看到什么',
      'envoy 日志 grpc 状态',
    ],
  },
  'browsers-and-curl': {
    en: ['call grpc with curl', 'read grpc-status in fetch'],
    zh: [
      '用 curl 调 grpc',
      '浏览器里看 grpc-web 状态',
      '跨域 grpc-web',
      '浏览器控制台都是 200',
      '前端读取 grpc-status',
    ],
  },
  alerting: {
    en: ['alert on grpc errors behind a load balancer'],
    zh: ['5xx 监控看不到 grpc 错误', 'http 200 怎么告警', '网关监控没有错误'],
  },
} as const satisfies GuidePhrases<(typeof guides)['grpc-over-http']['sections'][number]>;
