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
} as const satisfies SituationsOf<'PERMISSION_DENIED'>;
