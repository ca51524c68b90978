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
  'bad-signature': {
    text: {
      en: 'The signature of the token or of the request does not verify',
      zh: '令牌或请求的签名验证不通过',
    },
    reason: {
      en: 'The service does not know who sent it. Keys rotate: reload them once before you reject.',
      zh: '无法确定是谁发来的。密钥会轮换：拒绝之前先重新加载一次。',
    },
    insteadOf: {
      PERMISSION_DENIED: { en: 'It needs a caller that was identified.', zh: '它的前提是已经识别出调用方。' },
      INVALID_ARGUMENT: {
        en: 'The signature is part of the credentials, not of the request.',
        zh: '签名属于凭据，不属于请求内容。',
      },
    },
    keywords: {
      en: 'jwt signature invalid hmac jwks key rotation kid tampered',
      zh: '签名错误 验签失败 JWT HMAC 密钥轮换',
    },
    sources: ['googleapis/googleapis:google/rpc/code.proto'],
  },
  'token-not-yet-valid': {
    text: {
      en: 'The token is not valid yet because two clocks differ',
      zh: '两边时钟不一致，令牌还没到生效时间',
    },
    reason: {
      en: 'The caller can retry in a moment with the same token. Accept a minute of clock skew, and say in the message what time the server has.',
      zh: '过一会儿用同一个令牌就行。允许一分钟的时钟偏差，并在报错信息里写明服务端时间。',
    },
    insteadOf: {
      FAILED_PRECONDITION: {
        en: 'Clients react to this code with their credentials, which is where the problem is.',
        zh: '问题出在凭据上，客户端看到它会去检查凭据。',
      },
      DEADLINE_EXCEEDED: { en: 'It is about the deadline of the call.', zh: '它说的是调用的截止时间。' },
    },
    keywords: {
      en: 'clock skew nbf iat ntp time drift token used before issued',
      zh: '时钟偏差 时间不同步 NTP nbf 令牌未生效',
    },
    sources: ['googleapis/googleapis:google/rpc/code.proto'],
  },
  'wrong-audience': {
    text: {
      en: 'The token was issued for another service (audience)',
      zh: '令牌是签发给别的服务的（aud 不匹配）',
    },
    reason: {
      en: 'This service must not accept it as proof of identity. The client asks for a token with the right audience.',
      zh: '这个服务不能把它当作身份证明。客户端要重新申请 audience 正确的令牌。',
    },
    insteadOf: {
      PERMISSION_DENIED: {
        en: 'No permission of the user is missing; the token is the wrong one.',
        zh: '不是用户缺权限，是令牌拿错了。',
      },
      INVALID_ARGUMENT: { en: 'The request itself is valid.', zh: '请求本身没有问题。' },
    },
    keywords: {
      en: 'aud claim issuer mismatch wrong environment staging token',
      zh: 'aud issuer 受众 环境不对 测试环境令牌',
    },
    sources: ['googleapis/googleapis:google/rpc/code.proto'],
  },
  'client-cert-missing': {
    text: {
      en: 'The client presents no certificate where mTLS is required',
      zh: '要求 mTLS，客户端却没有出示证书',
    },
    reason: {
      en: 'An interceptor that asks for the peer certificate returns this code. If the TLS handshake demands it, the client sees `UNAVAILABLE` instead.',
      zh: '由拦截器检查对端证书时返回它。如果在 TLS 握手时强制要求，客户端看到的是 `UNAVAILABLE`。',
    },
    insteadOf: {
      PERMISSION_DENIED: {
        en: 'For a peer with a valid certificate that is not on the list.',
        zh: '证书有效、但不在名单里的对端才用。',
      },
      UNAVAILABLE: {
        en: 'What a failed handshake gives; your code never runs.',
        zh: '握手失败就是它，你的代码不会运行。',
      },
    },
    keywords: {
      en: 'mutual tls client certificate required peer identity spiffe',
      zh: '双向认证 客户端证书 mTLS 对端身份',
    },
    sources: ['googleapis/googleapis:google/rpc/code.proto'],
  },
  'second-factor': {
    text: {
      en: 'This step requires a second factor that the session does not have',
      zh: '这一步需要二次验证（MFA），会话里还没有',
    },
    reason: {
      en: 'Stronger credentials fix it: the client asks the user for the second factor and retries. Say so in `ErrorInfo`, so that it shows no full login.',
      zh: '换更强的凭据就行：客户端让用户完成二次验证再重试。在 `ErrorInfo` 里写明，免得弹出完整登录页。',
    },
    insteadOf: {
      PERMISSION_DENIED: { en: 'The user has the permission.', zh: '用户有权限。' },
      FAILED_PRECONDITION: {
        en: 'For a user who has to set up a second factor first.',
        zh: '用户还没有设置二次验证方式时才用。',
      },
    },
    keywords: {
      en: 'mfa 2fa step-up authentication sudo mode otp required',
      zh: '二次验证 MFA 两步验证 敏感操作 动态口令',
    },
    sources: ['googleapis/googleapis:google/rpc/code.proto'],
  },
} as const satisfies SituationsOf<'UNAUTHENTICATED'>;
