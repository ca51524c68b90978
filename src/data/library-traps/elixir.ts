import type { Claim } from '../code-facts.ts';

/** Common pitfalls of elixir-grpc. */
export const elixirTraps = [
  {
    says: {
      en: 'CANCELLED has two spellings: the function and the atom are `cancelled`, and `code_name` returns `Canceled`.',
      zh: '`CANCELLED` 有两种写法：函数和 atom 写作 `cancelled`，`code_name` 给出 `Canceled`。',
    },
    source: 'elixir-grpc/grpc:grpc_core/lib/grpc/status.ex',
  },
  {
    says: {
      en: "Every HTTP status except 200 becomes `INTERNAL` with `status got is 503 instead of 200` (the gun adapter): a proxy that is unavailable for a moment doesn't look like a retryable failure.",
      zh: '200 以外的 HTTP 状态一律变成 `INTERNAL`，文字如 `status got is 503 instead of 200`（gun 适配器）：代理只是短暂不可用，看上去却不像可以重试。',
    },
    source: 'elixir-grpc/grpc:grpc/lib/grpc/client/adapters/gun.ex',
  },
  {
    says: {
      en: "An error that a handler doesn't handle reaches the client as `UNKNOWN` with `Internal Server Error`. The text suggests `INTERNAL`, but the code is `UNKNOWN`.",
      zh: '处理函数没有处理的错误，到客户端是 `UNKNOWN`，文字却是 `Internal Server Error`。文字像是 `INTERNAL`，状态码其实是 `UNKNOWN`。',
    },
    source: 'elixir-grpc/grpc:grpc_server/lib/grpc/server/adapters/cowboy/handler.ex',
  },
  {
    says: {
      en: 'Its mapping to HTTP differs from the others in two places: `CANCELLED` is 400, `FAILED_PRECONDITION` is 412.',
      zh: '它转换到 HTTP 的表有两处与众不同：`CANCELLED` 是 400，`FAILED_PRECONDITION` 是 412。',
    },
    source: 'elixir-grpc/grpc:grpc_core/lib/grpc/status.ex',
  },
] as const satisfies readonly Claim[];
