import type { SituationsOf } from './situation.ts';

export const invalidArgumentSituations = {
  'field-missing': {
    text: { en: 'A required field is empty', zh: '必填字段是空的' },
    reason: {
      en: 'No state of the system makes this request complete. Name every bad field at once in `BadRequest`.',
      zh: '系统处于什么状态，这个请求都不完整。用 `BadRequest` 一次列出所有有问题的字段。',
    },
    insteadOf: {
      FAILED_PRECONDITION: {
        en: 'The caller has to change the request, not the world.',
        zh: '要改的是请求，不是系统的状态。',
      },
    },
    practice: [
      {
        says: {
          en: 'AIP-203: leaving out a required field is usually this code.',
          zh: 'AIP-203：缺少必填字段，通常就是它。',
        },
        source: 'aip-dev/google.aip.dev:aip/general/0203.md',
      },
    ],
    keywords: {
      en: 'validation failed missing mandatory parameter not set blank null',
      zh: '参数校验失败 缺少参数 没填 为空 必填项',
    },
    sources: ['googleapis/googleapis:google/rpc/code.proto'],
  },
  'malformed-id': {
    text: { en: 'The id is not a valid UUID', zh: 'ID 不是合法的 UUID' },
    reason: {
      en: 'It can be refused by looking at it; no lookup is needed, and no lookup could help.',
      zh: '看一眼就能拒绝，不用去查，查了也没用。',
    },
    insteadOf: {
      NOT_FOUND: {
        en: 'That says the name was well formed and nothing has it, so the caller might wait for it to appear.',
        zh: '那等于说格式没问题、只是没有这个对象，调用方可能会等它出现。',
      },
    },
    keywords: {
      en: 'malformed name bad format syntax parse regex e-mail address invalid',
      zh: '格式错误 格式不对 解析失败 非法 名字不合规 邮箱格式',
    },
    sources: ['googleapis/googleapis:google/rpc/code.proto'],
  },
  'fields-contradict': {
    text: {
      en: 'Two fields contradict each other: the start lies after the end',
      zh: '两个字段互相矛盾：开始时间晚于结束时间',
    },
    reason: {
      en: 'The request can never be right, whatever is stored. Report both fields, so that the caller sees the pair.',
      zh: '无论存了什么数据，这个请求都不可能正确。两个字段都报出来，让调用方看到是哪一对。',
    },
    insteadOf: {
      OUT_OF_RANGE: {
        en: 'The range is not exceeded; there is none.',
        zh: '不是超出了范围，而是根本构不成范围。',
      },
      FAILED_PRECONDITION: {
        en: 'Nothing in the system has to change first.',
        zh: '系统里没有什么需要先改变。',
      },
    },
    keywords: {
      en: 'conflicting parameters mutually exclusive options oneof both set',
      zh: '参数冲突 互斥 不能同时设置 前后矛盾',
    },
    sources: ['googleapis/googleapis:google/rpc/code.proto'],
  },
  'impossible-value': {
    text: { en: 'Month 13, or a percentage of 140', zh: '月份是 13，或百分比是 140' },
    reason: {
      en: 'The limit comes from the interface itself and will be the same tomorrow.',
      zh: '界限来自接口本身，明天也一样。',
    },
    insteadOf: {
      OUT_OF_RANGE: {
        en: 'The words fit, the meaning does not: it is for bounds that move with the data.',
        zh: '字面上像，意思不对：它用于随数据移动的边界。',
      },
    },
    practice: [
      {
        says: {
          en: 'etcd does use `OUT_OF_RANGE` for a fixed limit: a lease TTL that is too large.',
          zh: 'etcd 对固定上限也用 `OUT_OF_RANGE`：租约的 TTL 过大。',
        },
        source: 'etcd-io/etcd:api/v3rpc/rpctypes/error.go',
      },
    ],
    keywords: {
      en: 'value outside allowed range too large negative number limit minimum maximum',
      zh: '取值非法 超过最大值 小于最小值 负数 数值范围',
    },
    sources: ['googleapis/googleapis:google/rpc/code.proto'],
  },
  'negative-page-size': {
    text: { en: 'The page size is negative', zh: '每页条数是负数' },
    reason: {
      en: 'It means nothing for any list. A page size above your maximum is no error at all: return fewer items.',
      zh: '对任何列表都没有意义。而超过上限的每页条数不算错误，少返回一些就是了。',
    },
    insteadOf: {
      OUT_OF_RANGE: {
        en: 'No amount of data makes −1 right.',
        zh: '有多少数据，−1 都不会变对。',
      },
    },
    practice: [
      {
        says: {
          en: 'AIP-158: refuse a negative `page_size` with this code, and quietly lower one that is too large.',
          zh: 'AIP-158：负的 `page_size` 用它拒绝；过大的悄悄降到上限。',
        },
        source: 'aip-dev/google.aip.dev:aip/general/0158.md',
      },
    ],
    keywords: {
      en: 'page_size pagination limit too large list per page',
      zh: 'page_size 分页 limit 页大小 每页数量',
    },
    sources: ['aip-dev/google.aip.dev:aip/general/0158.md'],
  },
  'foreign-page-token': {
    text: {
      en: 'The page token is garbled, or comes from another query',
      zh: '分页令牌无法识别，或来自另一次查询',
    },
    reason: {
      en: 'Token and request do not belong together and never will. The caller starts again without a token.',
      zh: '令牌和请求对不上，以后也不会对上。调用方应当不带令牌，从第一页开始。',
    },
    insteadOf: {
      NOT_FOUND: {
        en: 'A token is part of the request, not a thing that was asked for.',
        zh: '令牌是请求的一部分，不是要找的对象。',
      },
      ABORTED: {
        en: 'Some interfaces use it to say “list again from the start”; only do so if yours says it.',
        zh: '有的接口用它表示“请从头再列一遍”；只有你的接口写明了才这样用。',
      },
    },
    practice: [
      {
        says: {
          en: 'AIP-158: this code when the other arguments differ from the call that made the token.',
          zh: 'AIP-158：其他参数与产生令牌的那次调用不同，就用它。',
        },
        source: 'aip-dev/google.aip.dev:aip/general/0158.md',
      },
    ],
    keywords: {
      en: 'page_token next_page_token cursor invalid expired continuation token',
      zh: 'page_token 游标 无效 失效 翻页 过期',
    },
    sources: ['aip-dev/google.aip.dev:aip/general/0158.md'],
    threads: [
      'kubernetes-csi/csi-test#323',
      'world-federation-of-advertisers/cross-media-measurement#247',
      'googleapis/gapic-showcase#90',
    ],
  },
  'value-too-long': {
    text: {
      en: 'A text field is longer than the documented maximum',
      zh: '文本字段的长度超过了文档规定的上限',
    },
    reason: {
      en: 'The maximum is part of the interface: this request is wrong for everybody at any time.',
      zh: '上限是接口的一部分：这个请求任何人、任何时候发都不对。',
    },
    insteadOf: {
      RESOURCE_EXHAUSTED: {
        en: 'No budget is used up. It would fit if the whole message were over the size limit of a library.',
        zh: '没有用尽任何配额。整条消息超过库的大小上限时才轮到它。',
      },
      OUT_OF_RANGE: {
        en: 'A length is no position in data that may grow.',
        zh: '长度不是位置，与数据以后会不会变长无关。',
      },
    },
    practice: [
      {
        says: {
          en: 'etcd uses this code for `etcdserver: request is too large`.',
          zh: 'etcd 的 `etcdserver: request is too large` 用它。',
        },
        source: 'etcd-io/etcd:api/v3rpc/rpctypes/error.go',
      },
    ],
    keywords: {
      en: 'string too long max length exceeded description characters',
      zh: '太长 字符数 超长 最大长度 描述',
    },
    sources: ['googleapis/googleapis:google/rpc/code.proto'],
  },
  'upload-checksum': {
    text: {
      en: 'The upload does not match the checksum that was sent with it',
      zh: '上传的内容与随附的校验和不符',
    },
    reason: {
      en: 'The caller still has the bytes and can send them again; nothing that was stored is lost.',
      zh: '调用方手里还有原始数据，可以重新上传；已存储的东西没有丢失。',
    },
    insteadOf: {
      DATA_LOSS: {
        en: 'That wakes people up for data that nobody can recover. Practice differs, so document your choice.',
        zh: '它会把人叫醒，说数据找不回来了。做法不一，选哪个都要写进文档。',
      },
    },
    keywords: {
      en: 'checksum mismatch crc32c md5 sha256 digest corrupt upload',
      zh: '校验和不一致 校验失败 哈希 摘要 上传损坏',
    },
    sources: ['googleapis/googleapis:google/rpc/code.proto'],
    threads: ['googleapis/storage-testbench#392', 'grpc/grpc-node#2919'],
  },
  'etag-missing': {
    text: {
      en: 'The update carries no ETag, and this method demands one',
      zh: '更新没有带 ETag，而这个方法要求带',
    },
    reason: {
      en: 'The request is incomplete whatever the version is. A wrong ETag is another matter.',
      zh: '不管当前是哪个版本，请求都缺了东西。带了但对不上，是另一回事。',
    },
    insteadOf: {
      ABORTED: {
        en: 'Nobody was faster; the caller forgot the condition.',
        zh: '没有谁抢先，是调用方忘了写条件。',
      },
      FAILED_PRECONDITION: {
        en: 'A precondition was not refused but left out.',
        zh: '不是条件不满足，而是没有写条件。',
      },
    },
    practice: [
      {
        says: {
          en: 'AIP-154: services that insist on ETags may refuse with this code.',
          zh: 'AIP-154：坚持要求 ETag 的服务可以用它拒绝。',
        },
        source: 'aip-dev/google.aip.dev:aip/general/0154.md',
      },
    ],
    keywords: {
      en: 'if-match header missing precondition required 428 version field',
      zh: 'if-match 缺少版本号 必须带条件 428',
    },
    sources: ['aip-dev/google.aip.dev:aip/general/0154.md'],
  },
  'option-not-supported': {
    text: {
      en: 'The method works, but this one option or enum value is not supported',
      zh: '方法可用，但其中某个选项或枚举值不支持',
    },
    reason: {
      en: 'Another value in the same field would be served, so the field is what the caller must change.',
      zh: '同一字段换个值就能处理，所以要改的是字段。',
    },
    insteadOf: {
      UNIMPLEMENTED: {
        en: 'Clients and dashboards read it as “this method does not exist here” and may stop calling it.',
        zh: '客户端和监控面板会理解为“这里没有这个方法”，可能从此不再调用。',
      },
    },
    keywords: {
      en: 'unsupported parameter unknown enum value unrecognised option format',
      zh: '不支持的参数 未知枚举 选项无效 不认识的值',
    },
    sources: ['connectrpc/connectrpc.com:src/content/docs/docs/protocol.md'],
  },
} as const satisfies SituationsOf<'INVALID_ARGUMENT'>;
