import type { SituationsOf } from './situation.ts';

export const permissionDeniedSituations = {
  'role-lacks-right': {
    text: {
      en: 'The caller is known, but the role does not allow this',
      zh: '知道是谁在调用，但角色不允许这样做',
    },
    reason: {
      en: 'Somebody with another role would get through with the same request. Name the missing permission.',
      zh: '换一个角色，同样的请求就能通过。写明缺的是哪项权限。',
    },
    insteadOf: {
      UNAUTHENTICATED: {
        en: 'Logging in again as the same person changes nothing, and clients would throw a good token away.',
        zh: '用同一身份重新登录没有用，客户端还会丢掉有效的令牌。',
      },
      FAILED_PRECONDITION: {
        en: 'An administrator would succeed right now, so the state is not the obstacle.',
        zh: '管理员此刻就能成功，所以挡路的不是状态。',
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
      en: 'Who calls is settled; what this token may do is not enough. Say which scope is needed.',
      zh: '是谁已经清楚，只是这个令牌能做的不够。写明需要哪个 scope。',
    },
    insteadOf: {
      UNAUTHENTICATED: {
        en: 'Refreshing gives the same scope again.',
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
      en: 'The caller may not learn whether the document exists',
      zh: '文档存不存在，都不能让这个调用方知道',
    },
    reason: {
      en: 'Check rights first and refuse in the same words either way, so that probing names tells nothing.',
      zh: '先查权限，存在与否都用同样的措辞拒绝，这样逐个试名字也试不出什么。',
    },
    insteadOf: {
      NOT_FOUND: {
        en: 'As tight if you always use it, for missing and for forbidden things alike. Never mix the two.',
        zh: '只要对不存在和不许看的一律用它，同样严密。两种做法绝不能混用。',
      },
    },
    practice: [
      {
        says: {
          en: 'AIP-211: this code, with a text that leaves open whether the thing exists, and the reasons against `NOT_FOUND`.',
          zh: 'AIP-211：用它，措辞不透露对象是否存在；文中还解释了为什么不用 `NOT_FOUND`。',
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
      en: 'The name is taken by an object that the caller may not see',
      zh: '名字被占用了，占用它的对象调用方无权看到',
    },
    reason: {
      en: 'To say that the name is taken would tell a stranger what exists.',
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
      en: 'The call comes from an address that is not on the allow list',
      zh: '调用来自不在白名单里的地址',
    },
    reason: {
      en: 'The service has decided about this caller, and waiting or new credentials do not help.',
      zh: '服务已经对这个调用方作出决定，等待或换凭据都没有用。',
    },
    insteadOf: {
      UNAVAILABLE: {
        en: 'Clients would retry against a closed door.',
        zh: '客户端会对着一扇关着的门不停重试。',
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
      en: 'No waiting and no smaller request helps; another plan does. Link to the plans with `Help`.',
      zh: '等待或少要一点都没有用，换套餐才行。用 `Help` 附上套餐页的链接。',
    },
    insteadOf: {
      RESOURCE_EXHAUSTED: {
        en: 'That is for a feature that is included and used up.',
        zh: '功能包含在内、只是用完了，才用它。',
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
