import type { Phrases } from '../phrases.ts';

export const unauthenticatedPhrases = {
  'no-token': {
    en: [
      'no credentials were sent',
      'missing authorization header',
      'login required',
      'no token in the request',
      'not logged in',
      'no credentials attached',
      'there is no session cookie',
      'you have to sign in first',
      'token is missing',
      'missing credentials',
      'no authorization header',
      'interceptor fails to verify identity',
      'request without token',
      'caller is not authenticated',
    ],
    zh: [
      '没登录',
      'jwt 验签失败',
      '尚未登入',
      '不知道调用方是谁',
      '没有登录',
      '未登录',
      '请先登录',
      '没带 token',
      '拦截器验证身份失败',
      '没有携带凭据',
    ],
  },
  'expired-token': {
    en: [
      'token expired',
      'jwt expired',
      'session has expired please log in again',
      'expired credentials',
      'session expired',
    ],
    zh: ['token 过期', '憑證過期需要重新登入', '登录过期', '令牌过期', '登入憑證已失效', '令牌失效'],
  },
  'wrong-password': {
    en: ['bad api key', 'password is wrong', 'wrong password', 'bad credentials', 'invalid api key'],
    zh: ['密码错误', '用户名或密码错误', '账号或密码不对', 'AK/SK 错误', '签名不一致'],
  },
  'revoked-session': {
    en: [
      'jwt signature is invalid',
      'invalid credentials',
      'tokn was revoked',
      'invalid token',
      'session revoked',
      'token revoked',
      'signature of the token invalid',
    ],
    zh: [
      '无效的 api key',
      'token 无效',
      '会话被吊销',
      'token 被撤销',
      '令牌不合法',
      'token 不合法',
      '验签失败',
    ],
  },
} as const satisfies Readonly<Record<string, Phrases>>;
