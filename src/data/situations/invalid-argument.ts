import type { SituationsOf } from './situation.ts';

export const invalidArgumentSituations = {
  'field-missing': {
    text: { en: 'A required field is empty', zh: '必填字段是空的' },
    reason: {
      en: 'No state of the system makes this request complete. List every invalid field at once in `BadRequest`.',
      zh: '系统处于什么状态，这个请求都不完整。用 `BadRequest` 一次列出所有无效的字段。',
    },
    insteadOf: {
      FAILED_PRECONDITION: {
        en: 'The caller has to change the request, not the system state.',
        zh: '要改的是请求，不是系统状态。',
      },
    },
    practice: [
      {
        says: {
          en: 'AIP-203: a missing required field usually gets this code.',
          zh: 'AIP-203：缺少必填字段，通常返回 `INVALID_ARGUMENT`。',
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
    text: { en: 'The ID is not a valid UUID', zh: 'ID 不是合法的 UUID' },
    reason: {
      en: 'The service can reject it without a lookup, and no lookup could help.',
      zh: '不用查询就能拒绝，查了也没用。',
    },
    insteadOf: {
      NOT_FOUND: {
        en: 'It says that the name was well formed and no resource has it, so the caller might wait for it to appear.',
        zh: '它等于说格式没问题、只是没有这个资源，调用方可能会等它出现。',
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
      en: 'Two fields contradict each other: the start is after the end',
      zh: '两个字段互相矛盾：开始时间晚于结束时间',
    },
    reason: {
      en: 'The request is invalid whatever is stored. Report both fields, so that the caller sees the pair.',
      zh: '无论存了什么数据，这个请求都无效。两个字段都报出来，让调用方看到是哪一对。',
    },
    insteadOf: {
      OUT_OF_RANGE: {
        en: 'No valid range is exceeded; the two fields do not form a range.',
        zh: '不是超出了范围，而是根本构不成范围。',
      },
      FAILED_PRECONDITION: {
        en: 'No system state has to change first.',
        zh: '不需要先改变系统状态。',
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
      en: 'The limit is part of the API and does not depend on data.',
      zh: '界限是 API 的一部分，与数据无关。',
    },
    insteadOf: {
      OUT_OF_RANGE: {
        en: 'The name suggests it, but this code is for bounds that move with the data.',
        zh: '字面上像，但 `OUT_OF_RANGE` 用于随数据移动的边界。',
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
      en: 'A negative page size is invalid for every list. A page size above your maximum is not an error: return fewer items.',
      zh: '负的每页条数对任何列表都无效。而超过上限的每页条数不算错误，少返回一些就是了。',
    },
    insteadOf: {
      OUT_OF_RANGE: {
        en: 'No amount of data makes −1 valid.',
        zh: '有多少数据，−1 都不会变成有效。',
      },
    },
    practice: [
      {
        says: {
          en: 'AIP-158: reject a negative `page_size` with this code, and silently lower one that is too large.',
          zh: 'AIP-158：负的 `page_size` 用 `INVALID_ARGUMENT` 拒绝；过大的直接降到上限，不报错。',
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
      en: 'The page token is malformed, or belongs to another query',
      zh: '分页令牌无法识别，或来自另一次查询',
    },
    reason: {
      en: 'The token and the request do not belong together and never will. The caller starts again without a token.',
      zh: '令牌和请求对不上，以后也不会对上。调用方应当不带令牌，从第一页开始。',
    },
    insteadOf: {
      NOT_FOUND: {
        en: 'The token is a part of the request, not a requested resource.',
        zh: '令牌是请求的一部分，不是要找的资源。',
      },
      ABORTED: {
        en: 'Some APIs use it to say “list again from the start”; do so only if yours documents it.',
        zh: '有的接口用它表示“请从头再列一遍”；只有你的接口写明了才这样用。',
      },
    },
    practice: [
      {
        says: {
          en: 'AIP-158: this code when the other arguments differ from the call that returned the token.',
          zh: 'AIP-158：其他参数与返回令牌的那次调用不同，就返回 `INVALID_ARGUMENT`。',
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
      en: 'The maximum is part of the API: this request is invalid for every caller at any time.',
      zh: '上限是接口的一部分：这个请求任何人、任何时候发都无效。',
    },
    insteadOf: {
      RESOURCE_EXHAUSTED: {
        en: 'No quota is used up. Use it when the whole message exceeds the size limit of a library.',
        zh: '没有用尽任何配额。整条消息超过库的大小上限时才用 `RESOURCE_EXHAUSTED`。',
      },
      OUT_OF_RANGE: {
        en: 'A length is not a position in data that can grow.',
        zh: '长度不是位置，与数据以后会不会变长无关。',
      },
    },
    practice: [
      {
        says: {
          en: 'etcd uses this code for `etcdserver: request is too large`.',
          zh: 'etcd 的 `etcdserver: request is too large` 带的是 `INVALID_ARGUMENT`。',
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
      en: 'The upload does not match the checksum in the request',
      zh: '上传的内容与请求里的校验和不一致',
    },
    reason: {
      en: 'The caller still has the bytes and can upload them again; no stored data is lost.',
      zh: '调用方手里还有原始数据，可以重新上传；已存储的数据没有丢失。',
    },
    insteadOf: {
      DATA_LOSS: {
        en: 'It pages an engineer for data that is not lost. Practice differs, so document your choice.',
        zh: '它会为并没有丢失的数据呼叫值班。做法不一，选哪个都要写进文档。',
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
      en: 'The update has no ETag, and this method requires one',
      zh: '更新没有带 ETag，而这个方法要求带',
    },
    reason: {
      en: 'The request is incomplete whatever the version is. For a wrong ETag, see `ABORTED`.',
      zh: '不管当前是哪个版本，请求都不完整。带了但对不上，见 `ABORTED`。',
    },
    insteadOf: {
      ABORTED: {
        en: 'No other client was faster; the condition is missing.',
        zh: '没有别的客户端抢先，是请求里缺了条件。',
      },
      FAILED_PRECONDITION: {
        en: 'No precondition failed; the request did not state one.',
        zh: '不是条件不满足，而是没有写条件。',
      },
    },
    practice: [
      {
        says: {
          en: 'AIP-154: services that require ETags may reject the call with this code.',
          zh: 'AIP-154：要求 ETag 的服务可以用 `INVALID_ARGUMENT` 拒绝。',
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
      en: 'Another value in the same field is accepted, so the caller must change the field.',
      zh: '同一字段换个值就能处理，所以要改的是字段。',
    },
    insteadOf: {
      UNIMPLEMENTED: {
        en: 'Clients and dashboards read it as “this method does not exist here” and might stop calling it.',
        zh: '客户端和监控面板会理解为“这里没有这个方法”，可能从此不再调用。',
      },
    },
    keywords: {
      en: 'unsupported parameter unknown enum value unrecognised option format',
      zh: '不支持的参数 未知枚举 选项无效 不认识的值',
    },
    sources: ['connectrpc/connectrpc.com:src/content/docs/docs/protocol.md'],
  },
  'several-fields': {
    text: { en: 'Several fields of a form fail validation at once', zh: '表单里好几个字段同时没通过校验' },
    reason: {
      en: 'Check all fields, then return one status with `BadRequest` that names each field and its problem. Validation middleware does the same.',
      zh: '查完所有字段再返回一个状态，用 `BadRequest` 列出每个字段和问题。校验中间件也是这样做的。',
    },
    insteadOf: {
      FAILED_PRECONDITION: {
        en: 'No state of the system makes these values valid.',
        zh: '无论系统处于什么状态，这些值都不合法。',
      },
      OUT_OF_RANGE: {
        en: 'Only for a position that can become valid when the data grows.',
        zh: '只用于数据变多之后会变得合法的位置。',
      },
    },
    keywords: {
      en: 'validation errors field violations protovalidate validate middleware form',
      zh: '参数校验 字段校验 校验失败 validate 表单',
    },
    sources: [
      'googleapis/googleapis:google/rpc/code.proto',
      'googleapis/googleapis:google/rpc/error_details.proto',
    ],
  },
  'unsupported-media': {
    text: {
      en: 'The uploaded file has a type that the service does not accept',
      zh: '上传的文件类型不支持（例如只收 PNG 和 JPEG）',
    },
    reason: {
      en: 'The file is wrong whatever state the service is in. Name the types that are accepted.',
      zh: '不管服务处于什么状态，这个文件都不合格。写明接受哪些类型。',
    },
    insteadOf: {
      UNIMPLEMENTED: {
        en: 'The method works; only this file does not fit.',
        zh: '方法是好的，只是这个文件不行。',
      },
      FAILED_PRECONDITION: {
        en: 'No setting of the caller makes the file acceptable.',
        zh: '调用方改什么设置都不会让这个文件被接受。',
      },
    },
    keywords: {
      en: 'content type mime file format unsupported media type 415 image video',
      zh: '文件格式 不支持的格式 MIME 媒体类型 415 图片',
    },
    sources: ['googleapis/googleapis:google/rpc/code.proto'],
  },
  'file-too-large': {
    text: {
      en: 'The file is larger than the service accepts from any caller',
      zh: '文件超过服务规定的大小上限',
    },
    reason: {
      en: 'No quota runs out, and the same file never fits. Name the maximum; check the size before you read the whole body.',
      zh: '没有什么配额用完，同一个文件永远放不下。写明上限，并且在读完整个内容之前就检查大小。',
    },
    insteadOf: {
      RESOURCE_EXHAUSTED: {
        en: 'gRPC libraries use it for messages above their limit, and some clients retry it.',
        zh: 'gRPC 库对超过上限的消息用它，有些客户端还会重试。',
      },
      OUT_OF_RANGE: {
        en: 'For a position in existing data, not for the size of new data.',
        zh: '它说的是已有数据里的位置，不是新数据的大小。',
      },
    },
    keywords: {
      en: 'payload too large 413 upload size limit maximum attachment',
      zh: '文件过大 上传大小限制 413 附件太大 超过上限',
    },
    sources: ['googleapis/googleapis:google/rpc/code.proto'],
  },
  'unknown-mask-field': {
    text: {
      en: 'The update mask names a field that does not exist',
      zh: '更新掩码（update mask）里写了不存在的字段',
    },
    reason: {
      en: 'It is a fault of the request. An update that silently skipped the field would look like success.',
      zh: '这是请求的错。如果悄悄跳过这个字段，更新看上去就像成功了。',
    },
    insteadOf: {
      NOT_FOUND: {
        en: 'The resource exists; the field is not a resource.',
        zh: '资源是存在的，字段不是资源。',
      },
      UNIMPLEMENTED: { en: 'The method itself works.', zh: '方法本身可用。' },
    },
    keywords: {
      en: 'field mask path invalid update_mask unknown path',
      zh: '字段掩码 FieldMask 路径 无效字段',
    },
    sources: ['aip-dev/google.aip.dev:aip/general/0161.md'],
  },
  'filter-syntax': {
    text: {
      en: 'The filter or query expression does not parse',
      zh: '过滤条件或查询表达式语法错误，解析不了',
    },
    reason: {
      en: 'Say at which position it stops to make sense, and what was expected. A field that does not exist in the resource is the same case.',
      zh: '写明错在第几个字符、应该是什么。过滤条件里写了资源没有的字段，也是同一种情况。',
    },
    insteadOf: {
      INTERNAL: {
        en: 'A parser that throws is no broken invariant: catch it.',
        zh: '解析器抛异常不等于不变量被破坏，要接住。',
      },
      UNKNOWN: {
        en: 'An exception of the parser that nothing catches ends up here.',
        zh: '没接住解析器的异常，就会变成它。',
      },
    },
    keywords: {
      en: 'syntax error sql query string parse order_by invalid expression',
      zh: '语法错误 过滤表达式 SQL 排序字段 解析失败',
    },
    sources: ['aip-dev/google.aip.dev:aip/general/0160.md'],
  },
  'immutable-field': {
    text: {
      en: 'The update tries to change a field that cannot change after creation',
      zh: '更新请求想修改创建后不可变的字段',
    },
    reason: {
      en: 'No later state allows it: the caller has to create a new resource. Ignore the field if its value is unchanged.',
      zh: '以后任何状态都不允许：调用方只能新建资源。值没有变的话，忽略这个字段即可。',
    },
    insteadOf: {
      FAILED_PRECONDITION: {
        en: 'For a field that is only locked in the current state, such as after publishing.',
        zh: '字段只在当前状态下锁定（例如发布之后）才用。',
      },
      PERMISSION_DENIED: {
        en: 'No caller may change it, so permissions do not decide.',
        zh: '谁都不能改，不是权限问题。',
      },
    },
    keywords: {
      en: 'immutable readonly field update region disk type cannot be changed',
      zh: '不可变字段 只读字段 创建后不能修改',
    },
    sources: ['aip-dev/google.aip.dev:aip/general/0203.md'],
  },
  'batch-too-many': {
    text: {
      en: 'The batch holds more items than one request is allowed to hold',
      zh: '一次批量请求里的条目超过上限',
    },
    reason: {
      en: 'The caller can split the batch. Name the limit, and process none of the items.',
      zh: '调用方拆开就行。写明上限，一条都不要处理。',
    },
    insteadOf: {
      RESOURCE_EXHAUSTED: {
        en: 'The limit counts one request; nothing is used up over time.',
        zh: '上限是对单个请求说的，并没有什么随时间用完。',
      },
      OUT_OF_RANGE: { en: 'The number of items is no position in data.', zh: '条目数不是数据里的位置。' },
    },
    keywords: {
      en: 'too many ids batch size limit max items per request',
      zh: '批量上限 条数过多 一次最多 分批',
    },
    sources: ['googleapis/googleapis:google/rpc/code.proto'],
  },
  'upload-ended-early': {
    text: {
      en: 'The client ends the upload stream before all chunks were sent',
      zh: '客户端还没发完分块就结束了上传流',
    },
    reason: {
      en: 'It half-closed the stream, so it believes that it is done: the size in its first message is wrong, or a chunk is missing. Discard the partial file.',
      zh: '它正常关闭了发送方向，说明它以为发完了：首条消息里的大小不对，或者漏了分块。丢弃不完整的文件。',
    },
    insteadOf: {
      CANCELLED: {
        en: 'If the stream broke or the client cancelled: then no response is read anyway.',
        zh: '流断了或者客户端取消了才用：那样客户端也不会读响应。',
      },
      DATA_LOSS: { en: 'Nothing that was stored is lost.', zh: '已经存好的数据没有丢。' },
      ABORTED: { en: 'No concurrent operation is in conflict.', zh: '没有并发冲突。' },
    },
    keywords: {
      en: 'client streaming incomplete upload half-close missing chunk truncated body',
      zh: '客户端流 上传不完整 提前结束 缺少分块 截断',
    },
    sources: ['googleapis/googleapis:google/rpc/code.proto'],
  },
  'region-not-served': {
    text: {
      en: 'The request names a region where the service does not run',
      zh: '请求指定的地域，服务没有部署',
    },
    reason: {
      en: 'Waiting does not help, and another region would succeed. List the regions that exist.',
      zh: '等待没有用，换一个地域就能成功。列出可用的地域。',
    },
    insteadOf: {
      NOT_FOUND: {
        en: 'Correct if regions are resources that the caller can list.',
        zh: '如果地域本身是可以列出的资源，可以用。',
      },
      UNAVAILABLE: { en: 'Only for a region that exists and is down.', zh: '地域存在但出了故障才用。' },
    },
    keywords: {
      en: 'unsupported region location zone not available country delivery area',
      zh: '不支持的地域 可用区 区域未开通 配送范围',
    },
    sources: ['googleapis/googleapis:google/rpc/code.proto'],
  },
  'self-target': {
    text: {
      en: 'The sender and the recipient are the same account',
      zh: '操作对象是自己：转账给自己、加自己为好友',
    },
    reason: {
      en: 'No state makes this request valid: an account cannot pay, follow, or invite itself. Name the field in `BadRequest`.',
      zh: '系统处于什么状态，这个请求都无效：账号不能给自己转账、关注自己、邀请自己。在 `BadRequest` 里写明是哪个字段。',
    },
    insteadOf: {
      FAILED_PRECONDITION: {
        en: 'The caller cannot change any state so that the same request succeeds.',
        zh: '调用方改变不了什么状态，让同样的请求成功。',
      },
      PERMISSION_DENIED: {
        en: 'Every other user is rejected in the same way; no role helps.',
        zh: '换成谁，对自己操作都会被拒，与角色无关。',
      },
    },
    keywords: {
      en: 'self transfer to oneself own account same user follow yourself message yourself',
      zh: '不能给自己转账 不能关注自己 不能添加自己 同一个账号',
    },
    sources: ['googleapis/googleapis:google/rpc/code.proto'],
  },
} as const satisfies SituationsOf<'INVALID_ARGUMENT'>;
