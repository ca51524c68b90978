import type { SituationsOf } from './situation.ts';

export const permissionDeniedSituations = {
  'role-lacks-right': {
    text: {
      en: 'The caller is known, but the role does not allow this',
      zh: '没权限：知道是谁在调用，但角色不允许这样做',
    },
    reason: {
      en: 'A caller with another role would succeed with the same request. Name the missing permission.',
      zh: '换一个角色，同样的请求就能通过。写明缺的是哪项权限。',
    },
    insteadOf: {
      UNAUTHENTICATED: {
        en: 'A new login as the same user changes nothing, and clients would discard a valid token.',
        zh: '用同一身份重新登录没有用，客户端还会丢掉有效的令牌。',
      },
      FAILED_PRECONDITION: {
        en: 'An administrator would succeed right now, so the state is not the problem.',
        zh: '管理员此刻就能成功，所以问题不在系统状态。',
      },
    },
    keywords: {
      en: 'forbidden 403 access denied not authorized RBAC policy role permission',
      zh: '没有权限 无权访问 越权 角色权限 拒绝访问',
    },
    sources: ['googleapis/googleapis:google/rpc/code.proto'],
    threads: ['LogNet/grpc-spring-boot-starter#335', 'helidon-io/helidon#6172', 'grafana/grafana#100951'],
  },
  'token-lacks-scope': {
    text: { en: 'The token is valid but has only the read scope', zh: '令牌有效，但 scope 只允许读取' },
    reason: {
      en: 'The identity is known, but the permissions of this token are not enough. Say which scope is needed.',
      zh: '身份已经清楚，只是这个令牌的权限不够。写明需要哪个 scope。',
    },
    insteadOf: {
      UNAUTHENTICATED: {
        en: 'A refreshed token has the same scope.',
        zh: '刷新之后还是同样的 scope。',
      },
    },
    keywords: {
      en: 'insufficient scope oauth claims audience api key restricted read-only token write',
      zh: '范围不足 scope 只读令牌 API key 写入 授权范围',
    },
    sources: ['googleapis/googleapis:google/rpc/code.proto'],
    threads: ['absmach/magistrala#1538'],
  },
  'hidden-object': {
    text: {
      en: 'The caller must not learn whether the document exists',
      zh: '文档存不存在，都不能让这个调用方知道',
    },
    reason: {
      en: 'Check permissions first, and reject with the same message either way, so that guessing names reveals nothing.',
      zh: '先查权限，存在与否都用同样的报错信息拒绝，这样逐个试名字也试不出什么。',
    },
    insteadOf: {
      NOT_FOUND: {
        en: 'As safe if you always use it, for missing and for forbidden resources alike. Never mix the two.',
        zh: '只要对不存在和不许看的资源一律用它，同样安全。两种做法绝不能混用。',
      },
    },
    practice: [
      {
        says: {
          en: 'AIP-211: this code, with a message that does not reveal whether the resource exists, and the reasons against `NOT_FOUND`.',
          zh: 'AIP-211：返回 `PERMISSION_DENIED`，报错信息不透露资源是否存在；文中还解释了为什么不用 `NOT_FOUND`。',
        },
        source: 'aip-dev/google.aip.dev:aip/general/0211.md',
      },
    ],
    keywords: {
      en: 'hide existence private resource leak enumeration probing 404 instead of 403 somebody else’s',
      zh: '隐藏存在 私有资源 泄露 枚举 探测 别人的文档',
    },
    sources: ['aip-dev/google.aip.dev:aip/general/0193.md'],
    threads: ['aip-dev/google.aip.dev#660', 'aip-dev/google.aip.dev#409', 'kythe/kythe#3943'],
  },
  'invisible-duplicate': {
    text: {
      en: 'The name is taken by a resource that the caller is not allowed to see',
      zh: '名字被占用了，占用它的资源调用方无权看到',
    },
    reason: {
      en: 'A message that the name is taken would reveal the resource to a stranger.',
      zh: '说出“名字已被占用”，就等于告诉外人这里有什么。',
    },
    insteadOf: {
      ALREADY_EXISTS: {
        en: 'Accurate, but it leaks that the resource exists. Fine where the names are public, such as user names.',
        zh: '是事实，但会泄露。名字本来就公开的（例如用户名）可以用。',
      },
    },
    practice: [
      {
        says: {
          en: 'AIP-133 makes exactly this exception.',
          zh: 'AIP-133 规定的正是这个例外。',
        },
        source: 'aip-dev/google.aip.dev:aip/general/0133.md',
      },
    ],
    keywords: {
      en: 'duplicate create without permission leak other tenant',
      zh: '重复创建 其他租户 泄露 无权查看',
    },
    sources: ['aip-dev/google.aip.dev:aip/general/0133.md'],
  },
  'address-not-allowed': {
    text: {
      en: 'The call comes from an address that is not on the allowlist',
      zh: '调用来自不在白名单（allowlist）里的地址',
    },
    reason: {
      en: 'The service has decided about this caller; waiting or new credentials do not help.',
      zh: '服务已经对这个调用方作出决定，等待或换凭据都没有用。',
    },
    insteadOf: {
      UNAVAILABLE: {
        en: 'Clients would retry without any chance of success.',
        zh: '客户端会不停重试，而且不可能成功。',
      },
      UNAUTHENTICATED: {
        en: 'Nothing is wrong with the credentials.',
        zh: '凭据没有问题。',
      },
    },
    keywords: {
      en: 'ip allowlist blocked firewall network policy country region blocklist banned',
      zh: 'IP 白名单 黑名单 封禁 防火墙 地区限制 网段',
    },
    sources: ['connectrpc/connectrpc.com:src/content/docs/docs/protocol.md'],
  },
  'plan-without-feature': {
    text: { en: 'The customer’s plan does not include this feature', zh: '客户的套餐不包含这个功能' },
    reason: {
      en: 'Waiting or a smaller request does not help; another plan does. Link to the plans with `Help`.',
      zh: '等待或减小请求都没有用，换套餐才行。用 `Help` 附上套餐页的链接。',
    },
    insteadOf: {
      RESOURCE_EXHAUSTED: {
        en: 'For a feature that is included and used up.',
        zh: '功能包含在内、只是用完了，才用 `RESOURCE_EXHAUSTED`。',
      },
      UNIMPLEMENTED: {
        en: 'The method works for other customers.',
        zh: '这个方法对别的客户是可用的。',
      },
    },
    keywords: {
      en: 'subscription tier billing upgrade premium licence paid',
      zh: '订阅 付费 升级 版本 许可证 会员',
    },
    sources: ['googleapis/googleapis:google/rpc/code.proto'],
  },
  'account-suspended': {
    text: { en: 'The account is suspended or banned', zh: '账号被停用或封禁' },
    reason: {
      en: 'The caller proved who it is, and the service rejects this account. Say how to appeal; name no reason that helps an attacker.',
      zh: '身份已经确认，服务就是不接受这个账号。写明申诉途径，不要写出对攻击者有用的原因。',
    },
    insteadOf: {
      UNAUTHENTICATED: {
        en: 'Clients would ask for a login again and again, which always succeeds.',
        zh: '客户端会一遍遍要求登录，而登录总是成功。',
      },
      FAILED_PRECONDITION: {
        en: 'If the user can fix the state: an unpaid bill, terms not accepted.',
        zh: '用户自己能改正时才用：例如欠费、没有同意条款。',
      },
      NOT_FOUND: { en: 'For an account that other users look up.', zh: '别的用户查找这个账号时用。' },
    },
    keywords: {
      en: 'banned blocked disabled account frozen user deactivated',
      zh: '封号 冻结 停用 账号异常 黑名单',
    },
    sources: ['googleapis/googleapis:google/rpc/code.proto'],
  },
  'license-expired': {
    text: { en: 'The license or subscription of the customer has expired', zh: '许可证或会员已过期' },
    reason: {
      en: 'The customer is known and no longer entitled to the feature. Link to the page where the license is renewed.',
      zh: '知道客户是谁，只是不再有权使用。附上续费页面的链接。',
    },
    insteadOf: {
      FAILED_PRECONDITION: {
        en: 'Also defensible: the same call succeeds once the license is renewed. Choose one of the two for the whole API.',
        zh: '也说得通：续费之后同样的调用就能成功。整个 API 只选一种。',
      },
      UNAUTHENTICATED: { en: 'A new login does not renew a license.', zh: '重新登录不会续费。' },
      RESOURCE_EXHAUSTED: {
        en: 'For a quota that fills up again, not for a contract that ended.',
        zh: '配额会恢复，合同到期不会自动恢复。',
      },
    },
    keywords: {
      en: 'license expired subscription ended trial over payment overdue renew',
      zh: '许可证过期 会员到期 试用结束 欠费 续费',
    },
    sources: ['googleapis/googleapis:google/rpc/code.proto'],
  },
  'other-tenant': {
    text: { en: 'The record belongs to another tenant', zh: '访问的记录属于别的租户' },
    reason: {
      en: 'Check the tenant before you look for the record, and use one message whether it exists or not.',
      zh: '先查租户再查记录，存在与否都用同一句报错信息。',
    },
    insteadOf: {
      NOT_FOUND: {
        en: 'As safe where every query is limited to the tenant, so that foreign records never appear. Use one of the two in the whole API.',
        zh: '如果所有查询都限定在本租户内，别人的记录根本查不到，同样安全。整个 API 只选一种。',
      },
      UNAUTHENTICATED: { en: 'The caller is known.', zh: '知道调用方是谁。' },
    },
    keywords: {
      en: 'multi-tenant isolation cross-tenant other organization customer id mismatch',
      zh: '多租户 租户隔离 越权 跨租户 租户不匹配',
    },
    sources: ['aip-dev/google.aip.dev:aip/general/0211.md'],
  },
  'country-blocked': {
    text: {
      en: 'The law does not allow the service in the caller’s country',
      zh: '因法规限制，调用方所在国家不能使用',
    },
    reason: {
      en: 'Neither waiting nor another request helps. `ErrorInfo` with a reason lets clients show a page about it.',
      zh: '等待或改请求都没有用。用 `ErrorInfo` 写明原因，客户端就能展示对应的页面。',
    },
    insteadOf: {
      UNAVAILABLE: {
        en: 'Clients would retry a decision that does not change.',
        zh: '客户端会反复重试一个不会变的决定。',
      },
      INVALID_ARGUMENT: {
        en: 'For a region that is named in the request.',
        zh: '请求里写的地域不可用时才用。',
      },
    },
    keywords: {
      en: 'geo block sanctions export control embargo country 451',
      zh: '地区限制 地域封锁 制裁 合规 451',
    },
    sources: ['googleapis/googleapis:google/rpc/code.proto'],
  },
  'own-approval': {
    text: { en: 'The author tries to approve their own change', zh: '作者想审批自己提交的变更' },
    reason: {
      en: 'Another user would succeed with the same request right now, so the identity decides. Name the rule.',
      zh: '换一个人，此刻同样的请求就能通过，所以取决于身份。写明是哪条规则。',
    },
    insteadOf: {
      FAILED_PRECONDITION: {
        en: 'For a change that no user can approve yet, because a check has not passed.',
        zh: '检查还没通过、谁都不能审批时才用。',
      },
      INVALID_ARGUMENT: { en: 'The request is well formed.', zh: '请求本身没有问题。' },
    },
    keywords: {
      en: 'four eyes principle self approval review separation of duties',
      zh: '四眼原则 自己审批 自审 职责分离',
    },
    sources: ['googleapis/googleapis:google/rpc/code.proto'],
  },
  'field-not-allowed': {
    text: {
      en: 'The caller may edit the record, but not this field',
      zh: '可以修改这条记录，但没有权限改这个字段',
    },
    reason: {
      en: 'An administrator could set the field. Name the field in `BadRequest` or `ErrorInfo`, and change none of the others.',
      zh: '管理员可以设置这个字段。用 `ErrorInfo` 写明字段，其他字段也不要改。',
    },
    insteadOf: {
      INVALID_ARGUMENT: { en: 'For a field that no caller can set.', zh: '谁都不能设置的字段才用。' },
      OK: {
        en: 'A field that is skipped silently looks like success.',
        zh: '悄悄跳过这个字段，看上去就像成功了。',
      },
    },
    keywords: {
      en: 'admin-only field column level permission update role price',
      zh: '字段权限 列权限 仅管理员 修改价格',
    },
    sources: ['googleapis/googleapis:google/rpc/code.proto'],
  },
  'peer-not-allowed': {
    text: {
      en: 'The client certificate is valid, but this service does not accept the peer',
      zh: '客户端证书有效，但这个服务不允许该身份调用',
    },
    reason: {
      en: 'mTLS told who calls, and the policy does not list that identity. Name the identity and the policy in the log.',
      zh: 'mTLS 已经确认是谁在调用，而策略里没有这个身份。日志里写明身份和策略。',
    },
    insteadOf: {
      UNAUTHENTICATED: { en: 'The peer proved its identity.', zh: '对端已经证明了身份。' },
      UNAVAILABLE: {
        en: 'Clients see it when the TLS handshake itself fails.',
        zh: 'TLS 握手本身失败时，客户端看到的是它。',
      },
    },
    keywords: {
      en: 'mtls spiffe service account authorization policy istio rbac san not allowed',
      zh: 'mTLS SPIFFE 服务账号 授权策略 Istio RBAC 白名单',
    },
    sources: ['googleapis/googleapis:google/rpc/code.proto'],
  },
} as const satisfies SituationsOf<'PERMISSION_DENIED'>;
