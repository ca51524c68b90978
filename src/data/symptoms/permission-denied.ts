import type { Symptom } from './symptom.ts';

export const permissionDenied: readonly Symptom[] = [
  [10, 'not own|do not own|does not own|dont own|doesnt own|not their own|not theirs|不是自己的|不属于'],
  [
    10,
    'allow list|allowlist|whitelist|white list|access list|白名单|黑名单',
    'not|no|missing|without|不|没|未',
  ],
  [
    10,
    'another|other|someone elses|别人|他人|其他',
    'customer|user|tenant|account|organization|team|客户|用户|租户|账号|团队|订单|数据',
    'invoice|data|file|order|see|view|read|access|delete|edit|open|查看|看|读|访问|删|改',
  ],
  [10, '普通|一般|非管理员', '账号|用户|员工', '删|改|管理|操作|访问|想|调用'],
  [
    10,
    'colleague|coworker|neighbor|competitor|other people|同事|同学',
    'see|read|view|salary|data|open|edit|delete|看|读|数据|工资',
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
  [
    9,
    'not own|do not own|does not own|dont own|doesnt own|not their own|not belong*|belongs to|another department|other department|another team|not theirs|别的部门|其他部门|不是自己的|不是本人|非本人|别人的|他人的',
  ],
  [
    9,
    'valid|fine|ok|correct|good|known|正确|有效|没问题|没错',
    'but|但|却',
    'restrict*|off limits|not|denied|cannot|no|without|lack*|miss*|不|没|缺|无',
  ],
  [9, 'api', 'not enabled|disabled|未启用|没有启用|未开启|没开启', 'project|account|console|项目|控制台'],
  [9, '@token', '有效|正确|没问题|valid|fine', '但|but|却|yet'],
  [9, 'blocked|banned|barred|excluded', 'user|account|from|feature|by admin'],
  [8, 'permission|permissions|权限|許可權'],
  [
    8,
    'forbidden|access denied|denied access|not authorized|not authorised|禁止访问|拒绝访问|访问被拒|访问拒绝|无权|越权|没资格|没有资格|未授权访问|没有授权|未被授权|没授权',
  ],
  [8, '@caller', '@refusal'],
  [
    8,
    'role|roles|scope|scopes|rbac|acl|iam|privilege|privileges|entitlement|admin|administrator|policy|policies|whitelist|allowlist|blocklist|角色|管理员|策略|访问控制|白名单|黑名单|特权|授权范围|rbac|acl|iam',
  ],
  [8, 'access|访问', 'denied|not|no|forbidden|refuse*|不允许|拒绝|禁止|不能|无权|没'],
  [
    8,
    'firewall|waf|ip|region|geo|防火墙|地区|ip',
    'block*|reject*|deny|denied|forbid*|not allowed|拦截|禁止|拒绝|封',
  ],
  [8, 'only', 'admin*|owner|manager|member|root|staff|superuser*'],
  [8, '只有|只对|仅|仅限|只限', '管理员|所有者|本人|会员|创建者|作者|内部'],
  [
    8,
    'off limits|restricted|restrict*|banned|barred|suspended|not entitled|no access|no right|blacklisted|封禁|受限|被禁|限制访问',
  ],
  [
    8,
    '看不了|不能看|无法查看|不让看|不能访问|不让访问|不能操作|被禁止|不许看',
    '别|他|其他|部门|自己|人|数据|账号|操作|访问',
  ],
  [8, 'employee|staff|stranger|outsider|员工|外人|陌生人', 'another|other|not|别的|其他|不'],
  [
    8,
    'intern|employee|junior|contractor|guest|stranger|实习生|员工|外包|临时工|普通账号|普通用户|访客',
    'tries|try|want*|approve|read|delete|open|想|审批|删|看|改|操作',
  ],
  [
    8,
    'plan|tier|license|edition|套餐|会员等级|版本权限',
    'not include|does not include|doesnt include|not cover|不包含|不支持该|不含',
  ],
  [8, 'cannot|cant|not', 'read|see|view|edit|open', 'secret|private|confidential|protected|internal'],
  [8, 'service account|iam|服务账号', 'cannot|cant|not|no|unable|missing|不能|没有|无法|无'],
  [8, 'protected|private|私有|受保护', 'page|repo*|file|from|branch|document|wiki|项目|文件'],
  [8, '不是', '成员|管理员|所有者|会员|本人|作者|创建者|owner'],
  [8, 'scope', 'not|cover|miss*|lack|insufficient|不'],
  [8, '拉黑|封号|被封|黑名单|禁言'],
  [7, '@refusal'],
  [7, 'api', 'not enabled|not been used|disabled|未启用|没启用|没有启用|未开启'],
  [
    7,
    'not an admin|not the owner|not owner|not a member|isnt allowed|arent allowed|isnt the owner|不是管理员|不是所有者|不是成员|不是本人|不属于',
  ],
  [4, 'allowed|allow|right|access|role|admin|owner|scope|角色|管理员|访问'],
];
