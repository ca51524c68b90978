import type { SituationsOf } from './situation.ts';

export const unauthenticatedSituations = {
  'no-token': {
    text: { en: 'The call carries no credentials at all', zh: '调用没有携带任何凭据' },
    reason: {
      en: 'Nobody knows who is asking. Say which scheme you expect, before you look at anything else.',
      zh: '不知道是谁在问。检查别的东西之前，先说明需要哪种认证方式。',
    },
    insteadOf: {
      PERMISSION_DENIED: {
        en: '`code.proto` rules it out for callers that cannot be identified.',
        zh: '`code.proto` 规定：无法识别调用方时不能用它。',
      },
      INVALID_ARGUMENT: {
        en: 'Credentials are metadata, and clients look for this code to start a login.',
        zh: '凭据属于元数据，客户端靠这个状态码来触发登录。',
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
      en: 'The same caller may pass with a fresh token. A reason such as `TOKEN_EXPIRED` lets clients refresh without a login page.',
      zh: '同一个调用方换个新令牌就可能通过。用 `TOKEN_EXPIRED` 之类的 reason，客户端不用弹登录页就能刷新。',
    },
    insteadOf: {
      PERMISSION_DENIED: {
        en: 'No right is missing.',
        zh: '缺的不是权限。',
      },
      DEADLINE_EXCEEDED: {
        en: 'Its clock belongs to the call, not to the token.',
        zh: '它说的是调用的时限，不是令牌的。',
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
      en: 'The caller did not prove who it is. Let nobody tell a wrong password from an unknown user.',
      zh: '调用方没能证明自己是谁。不要让人分辨出是密码错误还是用户不存在。',
    },
    insteadOf: {
      INVALID_ARGUMENT: {
        en: 'As a text the password is fine.',
        zh: '作为一段文字，密码没有问题。',
      },
      NOT_FOUND: {
        en: 'It would tell which user names exist.',
        zh: '那会暴露哪些用户名存在。',
      },
    },
    practice: [
      {
        says: {
          en: 'etcd answers a failed login with `INVALID_ARGUMENT`, and a bad token with this code.',
          zh: 'etcd 登录失败用 `INVALID_ARGUMENT`，令牌无效才用它。',
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
      en: 'The credentials once were good and no longer prove anything. A new login helps, a refresh does not: give that its own reason.',
      zh: '凭据曾经有效，如今证明不了什么。重新登录有用，刷新没用：给它一个单独的 reason。',
    },
    insteadOf: {
      PERMISSION_DENIED: {
        en: 'The person still has every right, once known again.',
        zh: '重新确认身份之后，这个人的权限一项不少。',
      },
    },
    keywords: {
      en: 'revoked token logged out elsewhere key rotated invalid signature forged',
      zh: '令牌吊销 被踢下线 密钥轮换 签名无效 伪造',
    },
    sources: ['googleapis/googleapis:google/rpc/code.proto'],
  },
} as const satisfies SituationsOf<'UNAUTHENTICATED'>;
