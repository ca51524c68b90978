import type { SituationsOf } from './situation.ts';

export const notFoundSituations = {
  'no-such-object': {
    text: { en: 'The order that the request names does not exist', zh: '请求指定的订单不存在' },
    reason: {
      en: 'The caller may look, the lookup ran, and nothing has this name. Repeat the name as it was sent.',
      zh: '调用方有权看，查了，没有叫这个名字的。把收到的名字原样写进报错信息。',
    },
    insteadOf: {
      INVALID_ARGUMENT: {
        en: 'The name is well formed.',
        zh: '名字的格式没有问题。',
      },
      FAILED_PRECONDITION: {
        en: 'Both would fit; the more exact code wins.',
        zh: '两个都说得通，选更精确的。',
      },
    },
    keywords: {
      en: 'record missing no row for this key lookup empty unknown id deleted 404',
      zh: '查不到 没有这条记录 找不到 已删除 不存在',
    },
    sources: ['googleapis/googleapis:google/rpc/code.proto'],
  },
  'parent-missing': {
    text: {
      en: 'The parent of the thing to create does not exist',
      zh: '要创建的对象，它的父资源不存在',
    },
    reason: {
      en: 'The request names the parent, so it is what was not found. Say which of the two is missing.',
      zh: '父资源是请求里指定的，没找到的就是它。要说清两者之中缺的是哪个。',
    },
    insteadOf: {
      FAILED_PRECONDITION: {
        en: 'It is right if the parent is there in the wrong state, such as archived.',
        zh: '父资源存在、只是状态不对（例如已归档）时才用它。',
      },
      INVALID_ARGUMENT: {
        en: 'The same request succeeds once the parent exists.',
        zh: '父资源一旦存在，同样的请求就能成功。',
      },
    },
    practice: [
      {
        says: {
          en: 'AIP-193 treats resource and parent alike, after the check of rights.',
          zh: 'AIP-193 对资源和父资源一视同仁，前提是先查过权限。',
        },
        source: 'aip-dev/google.aip.dev:aip/general/0193.md',
      },
    ],
    keywords: {
      en: 'parent folder project not found foreign key reference create child',
      zh: '父级 父资源 外键 引用不存在 项目不存在 目录不存在',
    },
    sources: ['aip-dev/google.aip.dev:aip/general/0193.md'],
  },
  'delete-again': {
    text: { en: 'The thing to delete is already gone', zh: '要删除的对象早已删掉了' },
    reason: {
      en: 'The method promised to delete something, and there was nothing. A caller that only wants it gone treats this as done.',
      zh: '方法承诺删掉某个东西，而它不在。只求“没有它”的调用方，把这当作已完成即可。',
    },
    insteadOf: {
      OK: {
        en: 'A good choice too, if your documentation says that deleting twice is fine.',
        zh: '也可以，只要文档写明重复删除没问题。',
      },
      FAILED_PRECONDITION: {
        en: 'No state can be mended to make the deletion possible.',
        zh: '没有什么状态可以改好，让这次删除变得可行。',
      },
    },
    practice: [
      {
        says: {
          en: 'AIP-135: this code, or success when the request sets `allow_missing`.',
          zh: 'AIP-135：用它；请求设置了 `allow_missing` 则算成功。',
        },
        source: 'aip-dev/google.aip.dev:aip/general/0135.md',
      },
      {
        says: {
          en: 'AIP-164: the same for an object that is already in the bin.',
          zh: 'AIP-164：对象已在回收站里，也是如此。',
        },
        source: 'aip-dev/google.aip.dev:aip/general/0164.md',
      },
    ],
    keywords: {
      en: 'delete twice idempotent delete already deleted missing allow_missing remove',
      zh: '重复删除 幂等删除 已经删除 再次删除 移除',
    },
    sources: ['aip-dev/google.aip.dev:aip/general/0135.md'],
  },
  'closed-rollout': {
    text: {
      en: 'The feature is not open to this whole group of users yet',
      zh: '功能还没有对这一整类用户开放',
    },
    reason: {
      en: 'For this group the thing is not there at all, and they should not learn that others have it.',
      zh: '对这一类用户来说它根本不存在，也不该让他们知道别人有。',
    },
    insteadOf: {
      PERMISSION_DENIED: {
        en: 'It is for single callers within a group that has access.',
        zh: '一类用户都有访问权、只拒绝其中个别调用方时，才用它。',
      },
      UNIMPLEMENTED: {
        en: 'The code is there and serves others.',
        zh: '代码在，而且正为别人服务。',
      },
    },
    practice: [
      {
        says: {
          en: 'Connect decides the same way for gradual rollouts and unlisted allow lists.',
          zh: 'Connect 对灰度发布和不公开的名单也这样处理。',
        },
        source: 'connectrpc/connectrpc.com:src/content/docs/docs/protocol.md',
      },
    ],
    keywords: {
      en: 'gradual rollout feature flag beta allowlist early access hidden feature',
      zh: '灰度 白名单 内测 功能开关 未开放 隐藏功能',
    },
    sources: ['googleapis/googleapis:google/rpc/code.proto'],
  },
} as const satisfies SituationsOf<'NOT_FOUND'>;
