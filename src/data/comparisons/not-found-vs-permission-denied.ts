import type { ComparisonOf } from './comparison.ts';

export const notFoundPermissionDenied = {
  lead: {
    en: '“It is not there” and “that is not for you”: a service may want to hide the second behind the first, and the order of its checks decides what strangers learn.',
    zh: '“没有这个东西”和“这不是给你看的”：服务有时想用前者掩盖后者，而检查的先后决定了陌生人能得知什么。',
  },
  differences: [
    {
      aspect: { en: 'What it gives away', zh: '透露了什么' },
      sides: {
        NOT_FOUND: {
          en: 'That the name is free; fine for whoever may look there',
          zh: '这个名字没人用；对有权查看的人没有问题',
        },
        PERMISSION_DENIED: {
          en: 'Nothing, as long as it is the same for names that exist and names that do not',
          zh: '什么都不透露，前提是名字存在与否答复都一样',
        },
      },
    },
    {
      aspect: { en: 'When it is decided', zh: '在哪一步得出' },
      sides: {
        NOT_FOUND: { en: 'After the right has been checked', zh: '查过权限之后' },
        PERMISSION_DENIED: { en: 'Before the lookup', zh: '查找之前' },
      },
    },
    {
      aspect: { en: 'What the caller checks first', zh: '调用方先查什么' },
      sides: {
        NOT_FOUND: {
          en: 'Name, environment, and the identity it calls with',
          zh: '名字、环境，以及用的是哪个身份',
        },
        PERMISSION_DENIED: {
          en: 'Which identity the service saw, and which right it lacks',
          zh: '服务看到的是哪个身份，缺哪个权限',
        },
      },
    },
    {
      aspect: { en: 'Whom it shuts out', zh: '挡住的是谁' },
      sides: {
        NOT_FOUND: {
          en: 'May stand for a whole class of users, such as everybody outside a pilot group',
          zh: '可以用来挡住一整类用户，例如试用名单之外的所有人',
        },
        PERMISSION_DENIED: {
          en: 'Required where single users of a class are refused',
          zh: '同一类里只拒绝个别用户时，必须用它',
        },
      },
    },
  ],
  scenarios: [
    {
      story: {
        en: 'You ask for a note of your own that you deleted yesterday.',
        zh: '你去取自己的一条笔记，昨天已经删了。',
      },
      answer: 'NOT_FOUND',
      because: {
        en: 'You may look there, the lookup ran, and nothing came back.',
        zh: '你有权查看，查过了，没有结果。',
      },
    },
    {
      story: { en: 'Somebody guesses the ids of other people’s drafts.', zh: '有人在猜别人草稿的 ID。' },
      answer: 'PERMISSION_DENIED',
      because: {
        en: 'Refuse before you look; ids that exist and ids that do not must sound the same.',
        zh: '查找之前就拒绝，ID 存在与否，听起来都必须一样。',
      },
    },
    {
      story: {
        en: 'A viewer of a project tries to rename it.',
        zh: '项目的只读成员想给它改名。',
      },
      answer: 'PERMISSION_DENIED',
      because: {
        en: 'The caller sees the project every day, so hiding it would only confuse.',
        zh: '调用方天天看得到这个项目，装作没有只会让人困惑。',
      },
    },
    {
      story: {
        en: 'An unannounced feature is on for a list of pilot customers; another customer calls it.',
        zh: '一个未公开的功能只对试用名单上的客户开放，另一个客户来调用它。',
      },
      answer: 'NOT_FOUND',
      because: {
        en: 'A whole class of callers is shut out, so the feature may be treated as absent for them.',
        zh: '挡住的是一整类调用方，对他们来说可以当作不存在。',
      },
    },
  ],
  clients: [
    {
      says: {
        en: 'grpc-go: a policy from xDS refuses with `PERMISSION_DENIED` before the handler runs. Look at the policy, not at the code of the service.',
        zh: 'grpc-go：xDS 下发的策略会在处理函数之前以 `PERMISSION_DENIED` 拒绝。该看的是策略，不是服务的代码。',
      },
      source: 'grpc/grpc-go:internal/xds/rbac/rbac_engine.go',
    },
    {
      says: {
        en: 'The health service that comes with grpc-go answers `NOT_FOUND` for a service name whose status nobody has set.',
        zh: 'grpc-go 自带的健康检查服务，对没有设置过状态的服务名返回 `NOT_FOUND`。',
      },
      source: 'grpc/grpc-go:health/server.go',
    },
    {
      says: {
        en: 'tonic turns an `io::Error` into either code by itself: a file that the server cannot find or read then looks like a matter of the caller.',
        zh: 'tonic 会自行把 `io::Error` 变成其中之一：服务端找不到或读不了某个文件，看上去就成了调用方的问题。',
      },
      source: 'hyperium/tonic:tonic/src/status.rs',
    },
  ],
  disagreements: ['existenceLeak', 'http404', 'permissionDeniedOrigin'],
  sources: ['googleapis/googleapis:google/rpc/code.proto', 'aip-dev/google.aip.dev:aip/general/0193.md'],
} as const satisfies ComparisonOf<'NOT_FOUND/PERMISSION_DENIED'>;
