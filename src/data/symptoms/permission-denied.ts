import type { Symptom } from './symptom.ts';

export const permissionDenied: readonly Symptom[] = [
  [8, 'permission|permissions|权限|許可權'],
  [
    8,
    'forbidden|access denied|denied access|not authorized|not authorised|禁止访问|拒绝访问|访问被拒|访问拒绝|无权|越权|没资格|没有资格|未授权访问|没有授权|未被授权|没授权',
  ],
  [7, '@refusal'],
  [8, '@caller', '@refusal'],
  [
    8,
    'role|roles|scope|scopes|rbac|acl|iam|privilege|privileges|entitlement|admin|administrator|policy|policies|whitelist|allowlist|blocklist|角色|管理员|策略|访问控制|白名单|黑名单|特权|授权范围|rbac|acl|iam',
  ],
  [9, 'role|scope|scopes|privilege|privileges|admin|rights|角色|管理员|权限范围|特权', '@negation'],
  [
    9,
    'insufficient|not enough|lack*|missing|no|不够|不足|缺少|没有',
    'privilege|privileges|permission|permissions|rights|scope|scopes|role|roles|权限|角色|特权|授权',
  ],
  [
    9,
    'other user*|other people*|another user*|others|someone elses|someone else|another tenant*|other tenant*|another customer*|别人的|他人的|他人|其他用户|其它用户|别的用户|其他租户|别的租户|别人',
  ],
  [
    9,
    'logged in|log in|authenticated|valid token|token is valid|token valid|identity|identified|known user|登录|登陆|已认证|鉴权通过|认证通过|令牌有效|身份|身份正确',
    'but|yet|however|although|但|却|可是|不过',
    '@negation',
  ],
  [
    9,
    'logged in|authenticated|登录了|已登录|登录成功|认证通过|鉴权通过',
    'not authorized|forbidden|not allowed|no access|denied|没权|无权|没有权限|不允许|不让|不能|禁止',
  ],
  [
    9,
    'read only|readonly|viewer|viewers|guest|ordinary user|normal user|regular user|non admin|只读|普通用户|访客|游客|非管理员',
    'write|writes|edit|edits|modify|delete|deletes|admin|admins|change|写|修改|编辑|删除|管理|操作',
  ],
  [8, 'access|访问', 'denied|not|no|forbidden|refuse*|不允许|拒绝|禁止|不能|无权|没'],
  [
    8,
    'firewall|waf|ip|region|geo|防火墙|地区|ip',
    'block*|reject*|deny|denied|forbid*|not allowed|拦截|禁止|拒绝|封',
  ],
  [7, 'api', 'not enabled|not been used|disabled|未启用|没启用|没有启用|未开启'],
  [
    7,
    'not an admin|not the owner|not owner|not a member|isnt allowed|arent allowed|isnt the owner|不是管理员|不是所有者|不是成员|不是本人|不属于',
  ],
];
