import type { ComparisonOf } from './comparison.ts';

export const permissionDeniedUnauthenticated = {
  lead: {
    en: 'Both reject the caller. `PERMISSION_DENIED` means the caller is known; `UNAUTHENTICATED` means it is not.',
    zh: '两个都拒绝调用方。`PERMISSION_DENIED`（没权限）已经知道调用方是谁，`UNAUTHENTICATED`（未登录、鉴权失败）还不知道。',
  },
  differences: [
    {
      aspect: { en: 'What helps', zh: '怎样才能通过' },
      sides: {
        PERMISSION_DENIED: {
          en: 'A new permission, or another identity',
          zh: '授予权限，或换一个身份调用',
        },
        UNAUTHENTICATED: {
          en: 'Log in, renew the token, send the header',
          zh: '登录、刷新令牌、带上首部（header）',
        },
      },
    },
    {
      aspect: { en: 'A new token for the same identity', zh: '同一身份换个新令牌' },
      sides: {
        PERMISSION_DENIED: { en: 'Changes nothing', zh: '没有用' },
        UNAUTHENTICATED: {
          en: 'Worth one retry; a second rejection means that the configuration is wrong',
          zh: '值得试一次，再被拒就是配置问题',
        },
      },
    },
    {
      aspect: { en: 'Order of the checks', zh: '检查的先后' },
      sides: {
        PERMISSION_DENIED: { en: 'Second: after the caller is identified', zh: '在后：已经知道调用方是谁' },
        UNAUTHENTICATED: { en: 'First', zh: '在先' },
      },
    },
    {
      aspect: { en: 'The misleading word', zh: '容易误导的词' },
      sides: {
        PERMISSION_DENIED: { en: 'HTTP calls it Forbidden', zh: 'HTTP 里叫 Forbidden' },
        UNAUTHENTICATED: {
          en: 'HTTP calls it Unauthorized, but means that the caller was not identified',
          zh: 'HTTP 里叫 Unauthorized，指的却是没认出是谁',
        },
      },
    },
    {
      aspect: { en: 'What the message should name', zh: '报错信息该写出什么' },
      sides: {
        PERMISSION_DENIED: {
          en: 'The missing permission and the identity that the service saw',
          zh: '缺哪个权限，服务看到的是哪个身份',
        },
        UNAUTHENTICATED: {
          en: 'Which credentials are expected, and little more, since a stranger reads it',
          zh: '需要哪种凭据，此外尽量少写，因为读它的是陌生人',
        },
      },
    },
  ],
  scenarios: [
    {
      story: { en: 'The access token expired five minutes ago.', zh: '访问令牌五分钟前过期了。' },
      answer: 'UNAUTHENTICATED',
      because: {
        en: 'An expired token proves nothing; with a new one the same caller succeeds.',
        zh: '过期的令牌证明不了什么，换个新的，同一个调用方就能通过。',
      },
    },
    {
      story: {
        en: 'The token is valid, but lacks the scope that the method requires.',
        zh: '令牌有效，但缺少这个方法要求的 scope。',
      },
      answer: 'PERMISSION_DENIED',
      because: {
        en: 'The caller is identified; the permission is missing.',
        zh: '调用方是谁已经清楚，缺的是权限。',
      },
    },
    {
      story: {
        en: 'The client certificate is valid, and its name is not on the allowlist.',
        zh: '客户端证书有效，但它的名字不在白名单（allowlist）里。',
      },
      answer: 'PERMISSION_DENIED',
      because: {
        en: 'The identity is proven; the allowlist does not include it.',
        zh: '身份已经证实，但白名单里没有它。',
      },
    },
    {
      story: {
        en: 'A call without `authorization` metadata reaches a method for signed-in users.',
        zh: '只对登录用户开放的方法，收到一次没带 `authorization` 元数据的调用。',
      },
      answer: 'UNAUTHENTICATED',
      because: {
        en: 'Permissions cannot be checked for an unknown caller.',
        zh: '不知道是谁，就无从查权限。',
      },
    },
    {
      story: {
        en: 'The token was signed by an issuer that this service does not trust.',
        zh: '令牌由这个服务不信任的签发方签发。',
      },
      answer: 'UNAUTHENTICATED',
      because: {
        en: 'The token can contain any name; this service does not accept it as proof.',
        zh: '令牌里写谁的名字都行，这个服务不把它当作证明。',
      },
    },
  ],
  clients: [
    {
      says: {
        en: 'Clients map HTTP 401 and 403 without `grpc-status` to these two codes, so a gateway might have rejected the call, not the service.',
        zh: '没有 `grpc-status` 的 HTTP 401 和 403，在客户端会变成这两个状态码，所以拒绝你的可能是网关，而不是服务。',
      },
      source: 'grpc/grpc:doc/http-grpc-status-mapping.md',
    },
    {
      says: {
        en: 'grpc-go: credentials that cannot produce a token end the call with `UNAUTHENTICATED`, and nothing is sent.',
        zh: 'grpc-go：凭据拿不出令牌，调用就以 `UNAUTHENTICATED` 结束，什么都没有发出去。',
      },
      source: 'grpc/grpc-go:internal/transport/http2_client.go',
    },
    {
      says: {
        en: 'C core (C++, Python, Ruby, PHP): the same failure of a credentials plugin is `UNAVAILABLE`.',
        zh: 'C core（C++、Python、Ruby、PHP）：凭据插件同样失败，得到的是 `UNAVAILABLE`。',
      },
      source: 'grpc/grpc:src/core/credentials/call/plugin/plugin_credentials.cc',
    },
  ],
  disagreements: ['permissionDeniedOrigin', 'unauthorizedInAip', 'countedAsError'],
  sources: ['googleapis/googleapis:google/rpc/code.proto', 'grpc/grpc:doc/statuscodes.md'],
} as const satisfies ComparisonOf<'PERMISSION_DENIED/UNAUTHENTICATED'>;
