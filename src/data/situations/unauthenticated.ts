import type { SituationsOf } from './situation.ts';

export const unauthenticatedSituations = {
  'no-token': {
    text: { en: 'The call carries no credentials at all', zh: '调用没有携带任何凭据' },
    reason: {
      en: 'The service cannot identify the caller. Say which scheme it expects, before it checks anything else.',
      zh: '无法确认调用方是谁。检查别的内容之前，先说明需要哪种认证方式。',
    },
    insteadOf: {
      PERMISSION_DENIED: {
        en: '`code.proto` rules it out for callers that cannot be identified.',
        zh: '`code.proto` 规定：无法识别调用方时不能用 `PERMISSION_DENIED`。',
      },
      INVALID_ARGUMENT: {
        en: 'Credentials are metadata, and clients start a login when they see this code.',
        zh: '凭据属于元数据，客户端靠 `UNAUTHENTICATED` 来触发登录。',
      },
    },
    keywords: {
      en: 'missing authorization header anonymous not logged in 401 bearer who is calling',
      zh: '未登录 没有令牌 匿名 缺少凭据 不知道调用方是谁',
    },
    sources: ['googleapis/googleapis:google/rpc/code.proto'],
    threads: ['LogNet/grpc-spring-boot-starter#335', 'grpc/grpc-java#8576'],
  },
  'expired-token': {
    text: { en: 'The token has expired', zh: '令牌已经过期' },
    reason: {
      en: 'The same caller can succeed with a new token. A reason such as `TOKEN_EXPIRED` lets clients refresh without a login page.',
      zh: '同一个调用方换个新令牌就可能通过。用 `TOKEN_EXPIRED` 之类的 reason，客户端不用弹登录页就能刷新。',
    },
    insteadOf: {
      PERMISSION_DENIED: {
        en: 'No permission is missing.',
        zh: '缺的不是权限。',
      },
      DEADLINE_EXCEEDED: {
        en: 'It is about the deadline of the call, not the lifetime of the token.',
        zh: '它说的是调用的截止时间，不是令牌的有效期。',
      },
    },
    keywords: {
      en: 'jwt expired session expired refresh token login again credentials',
      zh: 'JWT 过期 登录过期 会话失效 刷新令牌 重新登录',
    },
    sources: ['googleapis/googleapis:google/rpc/code.proto'],
  },
  'wrong-password': {
    text: { en: 'The password is wrong', zh: '密码不对' },
    reason: {
      en: 'The caller did not prove its identity. Return the same message for a wrong password and an unknown user.',
      zh: '调用方没能证明自己是谁。密码错误和用户不存在，要返回同样的报错信息。',
    },
    insteadOf: {
      INVALID_ARGUMENT: {
        en: 'As text, the password is valid.',
        zh: '作为一段文字，密码没有问题。',
      },
      NOT_FOUND: {
        en: 'It would reveal which user names exist.',
        zh: '那会暴露哪些用户名存在。',
      },
    },
    practice: [
      {
        says: {
          en: 'etcd returns `INVALID_ARGUMENT` for a failed login, and this code for an invalid token.',
          zh: 'etcd 登录失败返回 `INVALID_ARGUMENT`，令牌无效才返回 `UNAUTHENTICATED`。',
        },
        source: 'etcd-io/etcd:api/v3rpc/rpctypes/error.go',
      },
    ],
    keywords: {
      en: 'login failed bad credentials unknown user sign in',
      zh: '登录失败 密码错误 账号不存在 用户名或密码错误',
    },
    sources: ['connectrpc/connectrpc.com:src/content/docs/docs/protocol.md'],
  },
  'revoked-session': {
    text: {
      en: 'The session was revoked, for example after a password change',
      zh: '会话已被吊销，例如改过密码之后',
    },
    reason: {
      en: 'The credentials were valid once and prove nothing now. A new login helps, a refresh does not: give that its own reason.',
      zh: '凭据曾经有效，现在已经失效。重新登录有用，刷新没用：给它一个单独的 reason。',
    },
    insteadOf: {
      PERMISSION_DENIED: {
        en: 'The user keeps every permission after a new login.',
        zh: '重新登录之后，这个人的权限一项不少。',
      },
    },
    keywords: {
      en: 'revoked token logged out elsewhere key rotated invalid signature forged',
      zh: '令牌吊销 被踢下线 密钥轮换 签名无效 伪造',
    },
    sources: ['googleapis/googleapis:google/rpc/code.proto'],
  },
} as const satisfies SituationsOf<'UNAUTHENTICATED'>;
