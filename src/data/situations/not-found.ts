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
  'soft-deleted': {
    text: {
      en: 'The request works on a soft-deleted record that callers no longer see',
      zh: '请求操作的记录已被软删除，调用方看不到它',
    },
    reason: {
      en: 'For callers it does not exist any more: update and delete fail as for a missing record. If callers can undelete it, let a read still return it.',
      zh: '对调用方来说它已经不存在：更新和删除都按记录不存在处理。如果允许恢复，读取仍然可以返回它。',
    },
    insteadOf: {
      FAILED_PRECONDITION: {
        en: 'If callers see the deleted state and can undelete the record first.',
        zh: '调用方看得到“已删除”状态、可以先恢复时才用。',
      },
      OK: {
        en: 'For a second delete with `allow_missing` set.',
        zh: '重复删除并且设置了 `allow_missing` 时用。',
      },
    },
    practice: [
      {
        says: {
          en: 'AIP-164: a read returns the soft-deleted resource, a second soft delete should fail with `NOT_FOUND`.',
          zh: 'AIP-164：读取应返回软删除的资源，再次软删除应返回 `NOT_FOUND`。',
        },
        source: 'aip-dev/google.aip.dev:aip/general/0164.md',
      },
    ],
    keywords: {
      en: 'soft delete tombstone trash recycle bin archived deleted_at restore',
      zh: '软删除 逻辑删除 回收站 已删除 恢复',
    },
    sources: ['aip-dev/google.aip.dev:aip/general/0164.md'],
  },
  'expected-absence': {
    text: {
      en: 'The caller asks for one resource, and its absence is normal',
      zh: '调用方查一个资源，查不到也是正常情况',
    },
    reason: {
      en: 'A read of one named resource fails with this code even on the happy path; clients handle it as a result. Leave it out of alerts.',
      zh: '读取一个指定的资源，即使是正常流程，查不到也返回 `NOT_FOUND`；客户端把它当作一种结果。不要为它告警。',
    },
    insteadOf: {
      OK: {
        en: 'With an empty optional field, where absence is the usual response: a profile without a picture.',
        zh: '缺失才是常态时，返回 `OK` 加一个空的可选字段：例如没有头像的用户。',
      },
      FAILED_PRECONDITION: { en: 'No state has to be fixed.', zh: '没有什么状态需要改正。' },
    },
    keywords: {
      en: 'happy path existence check cache miss optional value is it an error',
      zh: '正常流程 缓存未命中 是否存在 可选值 算不算错误',
    },
    sources: ['grpc/grpc:doc/statuscodes.md'],
  },
  'upstream-404': {
    text: {
      en: 'A REST dependency responds with HTTP 404 for the object the caller named',
      zh: 'REST 依赖返回 HTTP 404，缺的正是调用方指定的对象',
    },
    reason: {
      en: 'The caller named the object, so it can act on this. Write your own message instead of the body of the dependency.',
      zh: '对象是调用方指定的，它能处理。报错信息自己写，不要转发依赖的响应体。',
    },
    insteadOf: {
      INTERNAL: {
        en: 'If your service chose the address or the ID: then your configuration or data is wrong.',
        zh: '地址或 ID 是你的服务选的才用：是你的配置或数据有错。',
      },
      UNIMPLEMENTED: {
        en: 'A gRPC client maps a 404 without a gRPC status to it: a route is missing.',
        zh: 'gRPC 客户端收到不带 gRPC 状态的 404 会得到它，那是路由缺失。',
      },
    },
    keywords: {
      en: 'upstream 404 http backend rest api not found translate',
      zh: '上游 404 后端返回 404 REST 接口 转换',
    },
    sources: ['googleapis/googleapis:google/rpc/code.proto'],
  },
  'expired-and-removed': {
    text: {
      en: 'The share link has expired, and its record was removed',
      zh: '分享链接已过期，记录也清理掉了',
    },
    reason: {
      en: 'Nothing is left that a caller could renew. Use the same message as for a link that never existed.',
      zh: '已经没有东西可以续期。报错信息与从未存在的链接一样。',
    },
    insteadOf: {
      FAILED_PRECONDITION: {
        en: 'If the record is still there and an owner can extend it.',
        zh: '记录还在、所有者可以续期时才用。',
      },
      UNAUTHENTICATED: {
        en: 'For expired credentials, not for an expired resource.',
        zh: '那是凭据过期，不是资源过期。',
      },
    },
    keywords: {
      en: 'expired link ttl purged gone 410 garbage collected upload session',
      zh: '链接过期 TTL 已清理 410 过期删除',
    },
    sources: ['googleapis/googleapis:google/rpc/code.proto'],
  },
} as const satisfies SituationsOf<'NOT_FOUND'>;
