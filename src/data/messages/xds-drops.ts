import type { Message } from './message.ts';

/** What to do where a client dropped a call for its xDS configuration: the same, whichever library says so. */
export const stepsAfterXdsDrop = [
  {
    en: 'Look at the number of running calls and at latency: if latency rose first, the server is the cause.',
    zh: '看并发调用数和延迟：延迟先升高，原因就在服务端。',
  },
  {
    en: 'Raise `max_requests` of the circuit breaker in the cluster of the control plane, or add backends.',
    zh: '在控制面的集群配置里提高熔断的 `max_requests`，或增加后端。',
  },
  {
    en: 'Retry with backoff only: an immediate retry is dropped as well.',
    zh: '只能退避后重试：立刻重试同样会被丢弃。',
  },
] as const satisfies Message['steps'];
