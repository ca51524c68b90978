import type { Phrases } from '../phrases.ts';

export const unavailablePhrases = {
  'dependency-down': {
    en: [
      "the database server isn't reachable",
      'database is down',
      'cannot connect to the database',
      'downstream service is down which code',
      'redis unreachable',
    ],
    zh: ['数据库挂了', '连不上数据库', '下游服务挂了返回什么', 'redis 连不上'],
  },
  'starting-or-stopping': {
    en: [
      'service is starting up',
      'server is starting',
      'warming up',
      'draining during shutdown',
      'server shutting down',
      'not ready yet',
    ],
    zh: ['服务正在启动', '正在关闭', '优雅停机', '优雅退出', '还没就绪', '还没起来'],
  },
  overloaded: {
    en: [
      'server overloaded',
      'load shedding',
      'circuit breaker open',
      'too many concurrent requests on the server',
    ],
    zh: ['服务过载', '负载过高', '熔断', '熔断打开', '服务降级', '雪崩', '背压'],
  },
  'pool-empty': {
    en: ['connection pool exhausted', 'no free connection in the pool'],
    zh: ['连接池满', '连接池耗尽', '数据库连接池满了', '拿不到连接'],
  },
  'identity-provider-down': {
    en: [
      'auth server is down',
      'identity provider unreachable',
      'cannot verify token because auth service is down',
    ],
    zh: ['认证服务挂了', '鉴权服务不可用', '没法校验 token 因为认证中心挂了'],
  },
  'own-time-limit': {
    en: [
      'own query timeout while caller has time left',
      'database query timeout in the service',
      'internal timeout to redis',
    ],
    zh: ['数据库超时', 'redis 超时', '服务自己的时限到了'],
  },
  'leader-election': {
    en: ['no leader', 'leader election in progress', 'not the leader'],
    zh: ['没有主节点', '正在选主', '集群没有 leader', '主从切换'],
  },
} as const satisfies Readonly<Record<string, Phrases>>;
