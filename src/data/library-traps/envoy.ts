import type { Claim } from '../code-facts.ts';

/** Common pitfalls of Envoy in front of gRPC. */
export const envoyTraps = [
  {
    says: {
      en: 'Envoy sends its own responses as HTTP 200 with a `grpc-status`. Access logs and dashboards that count HTTP codes show success; log `%GRPC_STATUS%` and the response flags.',
      zh: 'Envoy 自己的响应以 HTTP 200 加 `grpc-status` 发出。只统计 HTTP 状态的访问日志和监控面板会以为成功；要记录 `%GRPC_STATUS%` 和响应标志。',
    },
    source: 'envoyproxy/envoy:source/common/http/utility.cc',
  },
  {
    says: {
      en: 'A route timeout is `UNAVAILABLE`, so clients retry a call that has just timed out. From 1.38 on a runtime guard turns it into `DEADLINE_EXCEEDED`; it is off by default.',
      zh: '路由超时报 `UNAVAILABLE`，客户端因此会重试刚刚超时的调用。1.38 起有一个运行时开关能改成 `DEADLINE_EXCEEDED`，默认关闭。',
    },
    source: 'envoyproxy/envoy:source/common/router/router.cc',
  },
  {
    says: {
      en: 'Rate limiting returns `UNAVAILABLE` as well, unless `rate_limited_as_resource_exhausted` is set: without it, rate-limited clients retry and send more calls.',
      zh: '限流同样返回 `UNAVAILABLE`，除非设置了 `rate_limited_as_resource_exhausted`：不设置时，被限流的客户端会重试，调用反而更多。',
    },
    source: 'envoyproxy/envoy:api/envoy/extensions/filters/http/ratelimit/v3/rate_limit.proto',
  },
  {
    says: {
      en: "If no route matches, Envoy creates a local 404, which maps to `UNIMPLEMENTED`: the same code as for a method that the server doesn't implement. The response flags distinguish the two.",
      zh: '没有匹配的路由是 Envoy 本地的 404，于是变成 `UNIMPLEMENTED`，与服务端没有该方法是同一个状态码。看响应标志才分得清。',
    },
    source: 'envoyproxy/envoy:source/common/grpc/status.cc',
  },
] as const satisfies readonly Claim[];
