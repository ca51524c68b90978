import type { SituationsOf } from './situation.ts';

export const notFoundSituations = {
  'no-such-object': {
    text: { en: 'The order that the request names does not exist', zh: '请求指定的订单不存在' },
    reason: {
      en: 'The caller has permission, the lookup ran, and no resource has this name. Include the name as the caller sent it.',
      zh: '调用方有权限，查过了，没有叫这个名字的资源。把收到的名字原样写进报错信息。',
    },
    insteadOf: {
      INVALID_ARGUMENT: {
        en: 'The name is well formed.',
        zh: '名字的格式没有问题。',
      },
      FAILED_PRECONDITION: {
        en: 'Both codes fit; prefer the more specific one.',
        zh: '两个都说得通，选更具体的。',
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
      en: 'The parent of the resource to create does not exist',
      zh: '要创建的资源，它的父资源不存在',
    },
    reason: {
      en: 'The request names the parent, and the parent was not found. Say which of the two is missing.',
      zh: '父资源是请求里指定的，没找到的是父资源。写明两者之中缺的是哪个。',
    },
    insteadOf: {
      FAILED_PRECONDITION: {
        en: 'Correct if the parent exists in the wrong state, such as archived.',
        zh: '父资源存在、只是状态不对（例如已归档）时，用 `FAILED_PRECONDITION`。',
      },
      INVALID_ARGUMENT: {
        en: 'The same request succeeds once the parent exists.',
        zh: '父资源一旦存在，同样的请求就能成功。',
      },
    },
    practice: [
      {
        says: {
          en: 'AIP-193 treats resource and parent the same, after the permission check.',
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
    text: { en: 'The resource to delete is already deleted', zh: '要删除的资源早已删掉了' },
    reason: {
      en: 'The method promised to delete a resource, and there was none. A caller that only wants the resource gone treats this as success.',
      zh: '方法承诺删掉一个资源，而它不在。只求“没有它”的调用方，把这当作成功即可。',
    },
    insteadOf: {
      OK: {
        en: 'Also a good choice, if your documentation says that deleting twice is fine.',
        zh: '也可以，只要文档写明重复删除没问题。',
      },
      FAILED_PRECONDITION: {
        en: 'No state can be fixed so that the deletion becomes possible.',
        zh: '没有什么状态可以改好，让这次删除变得可行。',
      },
    },
    practice: [
      {
        says: {
          en: 'AIP-135: this code, or success when the request sets `allow_missing`.',
          zh: 'AIP-135：返回 `NOT_FOUND`；请求设置了 `allow_missing` 则算成功。',
        },
        source: 'aip-dev/google.aip.dev:aip/general/0135.md',
      },
      {
        says: {
          en: 'AIP-164: the same for a resource that is already in the trash.',
          zh: 'AIP-164：资源已在回收站里，也是如此。',
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
      en: 'Gradual rollout: the feature is not open to this whole group of users yet',
      zh: '灰度发布：功能还没有对这一整类用户开放',
    },
    reason: {
      en: 'For this group the resource does not exist, and these users must not learn that others have it.',
      zh: '对这一类用户来说它不存在，也不该让他们知道别人有。',
    },
    insteadOf: {
      PERMISSION_DENIED: {
        en: 'For single callers within a group that has access.',
        zh: '一类用户都有访问权、只拒绝其中个别调用方时，用 `PERMISSION_DENIED`。',
      },
      UNIMPLEMENTED: {
        en: 'The code is deployed and serves other users.',
        zh: '代码已经部署，正为别的用户服务。',
      },
    },
    practice: [
      {
        says: {
          en: 'Connect decides the same way for gradual rollouts and undocumented allowlists.',
          zh: 'Connect 对灰度发布和不公开的白名单（allowlist）也这样处理。',
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
