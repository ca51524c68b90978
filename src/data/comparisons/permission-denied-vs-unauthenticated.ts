import type { ComparisonOf } from './comparison.ts';

export const permissionDeniedUnauthenticated = {
  lead: {
    en: 'Both turn the caller away. One knows who is asking and says no, the other does not know whom it is talking to.',
    zh: '两个都把调用方挡在门外。一个知道来的是谁，答复是不行；另一个还不知道来的是谁。',
  },
  differences: [
    {
      aspect: { en: 'What helps', zh: '怎样才能通过' },
      sides: {
        PERMISSION_DENIED: {
          en: 'A right is granted, or another identity calls',
          zh: '授予权限，或换一个身份调用',
        },
        UNAUTHENTICATED: { en: 'Log in, renew the token, send the header', zh: '登录、刷新令牌、带上首部' },
      },
    },
    {
      aspect: { en: 'A fresh token for the same identity', zh: '同一身份换个新令牌' },
      sides: {
        PERMISSION_DENIED: { en: 'Changes nothing', zh: '没有用' },
        UNAUTHENTICATED: {
          en: 'Worth one attempt; a second refusal is a matter of configuration',
          zh: '值得试一次，再被拒就是配置问题',
        },
      },
    },
    {
      aspect: { en: 'Order of the checks', zh: '检查的先后' },
      sides: {
        PERMISSION_DENIED: { en: 'Second: once it is known who calls', zh: '在后：已经知道调用方是谁' },
        UNAUTHENTICATED: { en: 'First', zh: '在先' },
      },
    },
    {
      aspect: { en: 'The word that misleads', zh: '容易误导的词' },
      sides: {
        PERMISSION_DENIED: { en: 'HTTP says Forbidden', zh: 'HTTP 里叫 Forbidden' },
        UNAUTHENTICATED: {
          en: 'HTTP says Unauthorized, and means that nobody was identified',
          zh: 'HTTP 里叫 Unauthorized，指的却是没认出是谁',
        },
      },
    },
    {
      aspect: { en: 'What the message should name', zh: '报错信息该写出什么' },
      sides: {
        PERMISSION_DENIED: {
          en: 'The missing permission and the identity that was seen',
          zh: '缺哪个权限，看到的是哪个身份',
        },
        UNAUTHENTICATED: {
          en: 'Which credentials are expected; little more, since a stranger reads it',
          zh: '需要哪种凭据，此外尽量少写，因为读它的是陌生人',
        },
      },
    },
  ],
  scenarios: [
    {
      story: { en: 'The access token ran out five minutes ago.', zh: '访问令牌五分钟前过期了。' },
      answer: 'UNAUTHENTICATED',
      because: {
        en: 'What is left proves nothing; a fresh token lets the same caller in.',
        zh: '过期的令牌证明不了什么，换个新的，同一个调用方就能进来。',
      },
    },
    {
      story: {
        en: 'The token is valid, but lacks the scope that the method demands.',
        zh: '令牌有效，但缺少这个方法要求的 scope。',
      },
      answer: 'PERMISSION_DENIED',
      because: {
        en: 'The caller is known; it is the right that is missing.',
        zh: '调用方是谁已经清楚，缺的是权限。',
      },
    },
    {
      story: {
        en: 'The client certificate is genuine, and its name is not on the allow list.',
        zh: '客户端证书是真的，但它的名字不在白名单里。',
      },
      answer: 'PERMISSION_DENIED',
      because: {
        en: 'Who calls is proven. The list has been asked and says no.',
        zh: '身份已经证实，查过名单，答复是不允许。',
      },
    },
    {
      story: {
        en: 'A call without `authorization` metadata reaches a method for signed-in users.',
        zh: '只对登录用户开放的方法，收到一次没带 `authorization` 元数据的调用。',
      },
      answer: 'UNAUTHENTICATED',
      because: {
        en: 'Rights cannot be looked up for nobody.',
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
        en: 'The name in it may be anybody’s; for this service it is no proof.',
        zh: '里面写谁的名字都行，对这个服务来说算不上证明。',
      },
    },
  ],
  clients: [
    {
      says: {
        en: 'HTTP 401 and 403 without `grpc-status` become these two codes in the client, so the one that speaks may be a gateway and not the service.',
        zh: '没有 `grpc-status` 的 HTTP 401 和 403，在客户端会变成这两个状态码，所以拒绝你的可能是网关，而不是服务。',
      },
      source: 'grpc/grpc:doc/http-grpc-status-mapping.md',
    },
    {
      says: {
        en: 'grpc-go: credentials that cannot produce a token end the call with `UNAUTHENTICATED`, and nothing has been sent.',
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
