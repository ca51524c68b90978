import type { Phrases } from '../phrases.ts';

export const permissionDeniedPhrases = {
  'role-lacks-right': {
    en: [
      'logged in but not allowed to do this',
      'iam policy forbids it',
      'forbidden by policy',
      "the caller is known but isn't allowed",
      'missing role',
      'user lacks permission to execute the operation',
      'caller does not have permissions',
      'not an admin',
      'wrong role',
      'authorization failed for logged in user',
      'caller is not authorized',
    ],
    zh: [
      '没有权限',
      '權限不足',
      '权限不够',
      '沒有存取權限',
      '禁止访问',
      '没权限访问',
      '禁止访问该资源',
      '没有操作权限',
      '角色不允许',
      '不是管理员',
      '鉴权没通过 没权限',
      '登录了但没权限',
    ],
  },
  'token-lacks-scope': {
    en: [
      'valid token but missing scope for the method',
      'api key valid but lacks the scope',
      'valid token but wrong scope',
      'token lacks scope',
      'insufficient scope',
      'api key has no write access',
    ],
    zh: ['有 token 但是角色不够', '令牌 scope 不够', 'token 权限范围不足'],
  },
  'hidden-object': {
    en: [
      'record belongs to a different tenant',
      'object of another customer',
      'hide existence of the document',
      'access data of another tenant',
      'user accesses a resource of somebody else',
    ],
    zh: ['访问了别的租户的数据', '别人的数据', '不能让调用方知道存不存在', '访问不属于自己的资源'],
  },
  'invisible-duplicate': {
    en: ['name taken by an object the caller may not see'],
    zh: ['名字被看不到的对象占用'],
  },
  'address-not-allowed': {
    en: [
      'ip address is blocked by firewall rules',
      'blocked by an access policy',
      'ip not on the allow list',
      'blocked ip address',
      'source address not allowed',
    ],
    zh: ['ip 不在白名单', '来源地址不允许', '被防火墙策略拒绝', 'ip 被封'],
  },
  'plan-without-feature': {
    en: [
      'feature only available on the paid plan',
      'plan does not include this feature',
      'license of the customer has expired',
      'subscription expired',
      'premium feature for free user',
      'account is banned',
    ],
    zh: [
      '套餐不包含这个功能',
      '套餐不支持',
      '会员过期了不能用这个功能',
      '需要升级会员',
      '许可证过期',
      '账号被封禁了调接口',
    ],
  },
} as const satisfies Readonly<Record<string, Phrases>>;
