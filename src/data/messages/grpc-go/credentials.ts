import type { Message } from '../message.ts';

/** grpc-go: the token of a call. */
export const grpcGoCredentials = {
  'go-secure-credentials-on-insecure-connection': {
    code: 'UNAUTHENTICATED',
    libraries: ['grpc-go'],
    versions: { 'grpc-go': { since: '1.7' } },
    example:
      'rpc error: code = Unauthenticated desc = transport: cannot send secure credentials on an insecure connection',
    pattern: /transport: cannot send secure credentials on an insecure connection/,
    source: 'grpc/grpc-go:internal/transport/http2_client.go',
    title: {
      en: 'cannot send secure credentials on an insecure connection',
      zh: '不能在明文连接上发送令牌（insecure connection）',
    },
    meaning: {
      en: 'The call carries credentials that must not be sent in plaintext, and the connection has no TLS. The call was not sent.',
      zh: '调用携带的凭据不允许明文传输，而连接没有 TLS。调用没有发出。',
    },
    causes: [
      {
        en: 'OAuth or JWT credentials are combined with `insecure.NewCredentials()`.',
        zh: 'OAuth 或 JWT 凭据与 `insecure.NewCredentials()` 一起使用。',
      },
    ],
    steps: [
      {
        en: 'Use TLS on the channel: `grpc.WithTransportCredentials(credentials.NewTLS(...))`.',
        zh: '在通道上启用 TLS：`grpc.WithTransportCredentials(credentials.NewTLS(...))`。',
      },
      {
        en: 'For local tests only, write credentials whose `RequireTransportSecurity` returns false.',
        zh: '仅限本地测试：自定义凭据，让 `RequireTransportSecurity` 返回 false。',
      },
    ],
  },
  'go-per-rpc-credentials-failed': {
    code: 'UNAUTHENTICATED',
    alsoCodes: ['INTERNAL'],
    libraries: ['grpc-go'],
    versions: { 'grpc-go': { since: '1.43' } },
    example:
      'rpc error: code = Unauthenticated desc = transport: per-RPC creds failed due to error: oauth2: cannot fetch token: 401 Unauthorized',
    pattern: /transport: per-RPC creds failed due to error: /,
    source: 'grpc/grpc-go:internal/transport/http2_client.go',
    title: { en: 'per-RPC creds failed: no token for the call', zh: '无法取得令牌（per-RPC creds failed）' },
    meaning: {
      en: 'The code that fetches the token returned an error, which follows the colon. The call was not sent. Credentials of the channel give `UNAUTHENTICATED`, and per-call credentials (`grpc.PerRPCCredentials`) give `INTERNAL`; an error that is a status keeps its own code.',
      zh: '获取令牌的代码返回了错误（见冒号之后），调用没有发出。凭据设在通道上时是 `UNAUTHENTICATED`，设在单次调用上（`grpc.PerRPCCredentials`）时是 `INTERNAL`；错误本身是状态时沿用它的状态码。',
    },
    causes: [
      {
        en: 'The key or refresh token is wrong, revoked, or expired.',
        zh: '密钥或刷新令牌错误、被吊销或已过期。',
      },
      {
        en: 'The identity provider cannot be reached from this machine.',
        zh: '这台机器访问不到身份提供方。',
      },
      {
        en: 'The clock is wrong, so the provider rejects the signed request.',
        zh: '时钟不准，提供方拒绝了签名请求。',
      },
    ],
    steps: [
      {
        en: 'Look up the text after the colon: it comes from the token source, not from gRPC.',
        zh: '查看冒号之后的文字，它来自令牌来源，而不是 gRPC。',
      },
      {
        en: 'Fetch a token by hand on the same machine with the same account.',
        zh: '在同一台机器上用同一账号手动获取一次令牌。',
      },
      {
        en: 'Check the clock (`timedatectl`) and the egress rules to the provider.',
        zh: '检查时钟（`timedatectl`）和通往提供方的出站规则。',
      },
    ],
  },
} as const satisfies Record<string, Message>;
