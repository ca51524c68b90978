import type { ComparisonOf } from './comparison.ts';

export const notFoundPermissionDenied = {
  lead: {
    en: '“Does not exist” or “not allowed”: a service can hide the second behind the first, and the order of its checks decides what strangers learn.',
    zh: '“不存在”还是“没权限”：服务有时想用前者掩盖后者，而检查的先后决定了陌生人能得知什么。',
  },
  differences: [
    {
      aspect: { en: 'What it reveals', zh: '透露了什么' },
      sides: {
        NOT_FOUND: {
          en: 'That the name is free; harmless for callers with permission to look',
          zh: '这个名字没人用；对有权查看的调用方没有问题',
        },
        PERMISSION_DENIED: {
          en: 'Nothing, if the response is the same for names that exist and names that do not',
          zh: '什么都不透露，前提是名字存在与否响应都一样',
        },
      },
    },
    {
      aspect: { en: 'When it is decided', zh: '在哪一步得出' },
      sides: {
        NOT_FOUND: { en: 'After the permission check', zh: '查过权限之后' },
        PERMISSION_DENIED: { en: 'Before the lookup', zh: '查找之前' },
      },
    },
    {
      aspect: { en: 'What the caller checks first', zh: '调用方先查什么' },
      sides: {
        NOT_FOUND: {
          en: 'The name, the environment, and the identity of the call',
          zh: '名字、环境，以及用的是哪个身份',
        },
        PERMISSION_DENIED: {
          en: 'Which identity the service saw, and which permission it lacks',
          zh: '服务看到的是哪个身份，缺哪个权限',
        },
      },
    },
    {
      aspect: { en: 'Which callers it is for', zh: '用来拒绝哪些调用方' },
      sides: {
        NOT_FOUND: {
          en: 'Can be used for a whole class of users, such as all users outside a pilot group',
          zh: '可以用来拒绝一整类用户，例如灰度名单之外的所有用户',
        },
        PERMISSION_DENIED: {
          en: 'Required where single users of a class are rejected',
          zh: '同一类里只拒绝个别用户时，必须用 `PERMISSION_DENIED`',
        },
      },
    },
  ],
  scenarios: [
    {
      story: {
        en: 'You read your note, which you deleted yesterday.',
        zh: '你去取自己的一条笔记，昨天已经删了。',
      },
      answer: 'NOT_FOUND',
      because: {
        en: 'You have permission, the lookup ran, and found nothing.',
        zh: '你有权限，查过了，没有结果。',
      },
    },
    {
      story: { en: 'A client guesses the IDs of other users’ drafts.', zh: '有客户端在猜别人草稿的 ID。' },
      answer: 'PERMISSION_DENIED',
      because: {
        en: 'Reject before the lookup; the response must be the same for IDs that exist and IDs that do not.',
        zh: '查找之前就拒绝，ID 存在与否，响应必须一样。',
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
        en: 'An unannounced feature is enabled for a list of pilot customers; another customer calls it.',
        zh: '一个未公开的功能只对灰度名单上的客户开放，另一个客户也来调用。',
      },
      answer: 'NOT_FOUND',
      because: {
        en: 'A whole class of callers is excluded, so for them the service can treat the feature as absent.',
        zh: '拒绝的是一整类调用方，对他们来说可以当作不存在。',
      },
    },
  ],
  clients: [
    {
      says: {
        en: 'grpc-go: a policy from xDS rejects with `PERMISSION_DENIED` before the handler runs. Check the policy, not the code of the service.',
        zh: 'grpc-go：xDS 下发的策略会在处理函数之前以 `PERMISSION_DENIED` 拒绝。该看的是策略，不是服务的代码。',
      },
      source: 'grpc/grpc-go:internal/xds/rbac/rbac_engine.go',
    },
    {
      says: {
        en: 'The health service of grpc-go returns `NOT_FOUND` for a service name whose status was never set.',
        zh: 'grpc-go 自带的健康检查服务，对没有设置过状态的服务名返回 `NOT_FOUND`。',
      },
      source: 'grpc/grpc-go:health/server.go',
    },
    {
      says: {
        en: 'tonic maps an `io::Error` to either code automatically: a file that the server cannot find or read then looks like a fault of the caller.',
        zh: 'tonic 会自动把 `io::Error` 转成其中之一：服务端找不到或读不了某个文件，看上去就成了调用方的问题。',
      },
      source: 'hyperium/tonic:tonic/src/status.rs',
    },
  ],
  disagreements: ['existenceLeak', 'http404', 'permissionDeniedOrigin'],
  sources: ['googleapis/googleapis:google/rpc/code.proto', 'aip-dev/google.aip.dev:aip/general/0193.md'],
} as const satisfies ComparisonOf<'NOT_FOUND/PERMISSION_DENIED'>;
