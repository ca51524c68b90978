import type { SituationsOf } from './situation.ts';

export const okSituations = {
  'empty-list': {
    text: { en: 'The search matched nothing', zh: '搜索没有匹配到任何结果' },
    reason: {
      en: 'An empty list is a complete response to “whatever matches”. Nothing failed, so no caller has to handle an error.',
      zh: '问的是“有哪些匹配”，空列表就是完整的结果。没有什么失败，也就没有错误要处理。',
    },
    insteadOf: {
      NOT_FOUND: {
        en: 'For one resource that the request names.',
        zh: '请求指定了某个资源时才用。',
      },
    },
    keywords: {
      en: 'empty result zero rows no results list query filter',
      zh: '空列表 空结果 零条 查询结果为空 没有数据 过滤',
    },
    sources: ['googleapis/googleapis:google/rpc/code.proto'],
  },
  'same-creation-again': {
    text: {
      en: 'The same create request arrives again because the first response was lost',
      zh: '第一次的响应丢了，同一次创建又发来一遍',
    },
    reason: {
      en: 'Same request ID, same content: return the result of the first call. The caller wanted the resource to exist once, and it does.',
      zh: '请求 ID 相同，内容也相同：返回第一次的结果。调用方要的就是资源存在且只有一份，这已经做到了。',
    },
    insteadOf: {
      ALREADY_EXISTS: {
        en: 'The caller would take its own resource for one of another caller.',
        zh: '调用方会把自己建的资源当成别人的。',
      },
    },
    practice: [
      {
        says: {
          en: 'AIP-155: a reused request ID gets the response of the first success.',
          zh: 'AIP-155：重复的请求 ID 得到首次成功时的响应。',
        },
        source: 'aip-dev/google.aip.dev:aip/general/0155.md',
      },
    ],
    keywords: {
      en: 'idempotency key request id duplicate request retry create twice',
      zh: '幂等键 请求标识 重复请求 重试 重复创建 去重',
    },
    sources: ['aip-dev/google.aip.dev:aip/general/0155.md'],
  },
  'accepted-for-later': {
    text: {
      en: 'The job is accepted and goes on in the background',
      zh: '任务已经受理，还在后台执行',
    },
    reason: {
      en: 'The call did what it promised: it started the work and returned a handle. The caller reads with another call whether the work succeeded.',
      zh: '这次调用承诺的是启动任务并返回一个句柄，它做到了。任务成不成功，用另一个调用去查。',
    },
    insteadOf: {
      UNAVAILABLE: {
        en: 'The caller would start the job a second time.',
        zh: '调用方会把任务再启动一遍。',
      },
    },
    keywords: {
      en: 'long-running operation async asynchronous 202 accepted pending queued',
      zh: '长时间运行 异步 排队 轮询 处理中 进行中',
    },
    sources: ['aip-dev/google.aip.dev:aip/general/0151.md'],
  },
  'already-in-state': {
    text: {
      en: 'The resource is already in the requested state: enable what is enabled',
      zh: '已经是目标状态：要启用的功能本来就开着',
    },
    reason: {
      en: 'The caller gets what it asked for, and a retry after a lost response stays harmless. Return the current resource.',
      zh: '调用方要的结果已经达到，响应丢了再重试也没有害处。返回资源的当前内容。',
    },
    insteadOf: {
      FAILED_PRECONDITION: {
        en: 'If the step exists only as a transition, such as publishing a book twice, and a caller must notice.',
        zh: '如果这一步只能算状态流转（例如同一本书发布两次），而且调用方必须知道，才用。',
      },
      ALREADY_EXISTS: {
        en: 'For adding an element that is present already, where the method is defined as an addition.',
        zh: '方法的含义是“添加一个元素”而元素已经在里面时才用。',
      },
    },
    practice: [
      {
        says: {
          en: 'AIP-216: a transition that is not allowed is `FAILED_PRECONDITION`.',
          zh: 'AIP-216：不允许的状态流转返回 `FAILED_PRECONDITION`。',
        },
        source: 'aip-dev/google.aip.dev:aip/general/0216.md',
      },
      {
        says: {
          en: 'AIP-144: adding data that is already present is `ALREADY_EXISTS`.',
          zh: 'AIP-144：要添加的数据已经存在时返回 `ALREADY_EXISTS`。',
        },
        source: 'aip-dev/google.aip.dev:aip/general/0144.md',
      },
    ],
    keywords: {
      en: 'no-op idempotent set enable disable desired state nothing to change',
      zh: '幂等 无需修改 重复启用 重复关闭 目标状态 空操作',
    },
    sources: ['googleapis/googleapis:google/rpc/code.proto'],
  },
  'partial-batch': {
    text: {
      en: 'Some items of a batch failed, and the others succeeded',
      zh: '批量请求里有的成功、有的失败（部分成功）',
    },
    reason: {
      en: 'One status cannot describe a hundred items. Return `OK` with one `google.rpc.Status` per failed item in the response, so that callers retry only these.',
      zh: '一个状态描述不了一百个条目。返回 `OK`，在响应里为每个失败的条目放一个 `google.rpc.Status`，调用方只重试这些。',
    },
    insteadOf: {
      INVALID_ARGUMENT: {
        en: 'Correct if the batch is one transaction: then one invalid item fails all of it.',
        zh: '整批是一个事务时才用：有一条不合法，整批都失败。',
      },
      INTERNAL: {
        en: 'Callers would send the items that succeeded again.',
        zh: '调用方会把已经成功的条目再发一遍。',
      },
      UNKNOWN: { en: 'You know which items failed, and why.', zh: '哪些失败、为什么失败，都是知道的。' },
    },
    practice: [
      {
        says: {
          en: 'AIP-193 advises against partial errors, and requires `google.rpc.Status` for each error where a bulk method needs them.',
          zh: 'AIP-193 不建议支持部分失败；批量方法确实需要时，每个错误都必须用 `google.rpc.Status` 表示。',
        },
        source: 'aip-dev/google.aip.dev:aip/general/0193.md',
      },
      {
        says: {
          en: 'OTLP reports rejected items in `partial_success` of a successful response.',
          zh: 'OTLP 在成功的响应里用 `partial_success` 报告被拒绝的条目。',
        },
        source: 'open-telemetry/opentelemetry-proto:docs/specification.md',
      },
    ],
    keywords: {
      en: 'bulk import partial success per-item errors batch insert multi status 207',
      zh: '批量导入 部分失败 逐条结果 批量接口 207',
    },
    sources: ['aip-dev/google.aip.dev:aip/general/0193.md'],
  },
  'dry-run': {
    text: {
      en: 'A dry run (`validate_only`) finds no problem and changes nothing',
      zh: '试运行（dry run，`validate_only`）没有发现问题，也没有改动任何数据',
    },
    reason: {
      en: 'The check was the whole task, and it succeeded. If the real call would fail, the dry run returns the same code as the real call.',
      zh: '这次调用的任务就是检查，检查通过了。如果真正的调用会失败，试运行要返回同样的状态码。',
    },
    insteadOf: {
      FAILED_PRECONDITION: {
        en: 'Only if the real call would return it, too.',
        zh: '只有真正的调用也会返回它时才用。',
      },
      ABORTED: {
        en: 'Nothing was started, so nothing was aborted.',
        zh: '没有开始任何工作，也就没有什么被中止。',
      },
    },
    keywords: {
      en: 'dry run validate only preview check without executing plan',
      zh: '预检 试运行 只校验不执行 预览 dry-run',
    },
    sources: ['aip-dev/google.aip.dev:aip/general/0163.md'],
  },
  'waiting-list': {
    text: {
      en: 'All places are taken, and the user is put on the waiting list',
      zh: '名额已满，用户进入候补名单（排队）',
    },
    reason: {
      en: 'The request was accepted, only with another result: say `WAITING` and the position in the response.',
      zh: '请求被受理了，只是结果不同：在响应里写明 `WAITING` 和排队位置。',
    },
    insteadOf: {
      RESOURCE_EXHAUSTED: {
        en: 'If the service has no waiting list: then the call fails because the places are used up.',
        zh: '没有候补名单时才用：名额用完，调用失败。',
      },
      UNAVAILABLE: {
        en: 'Clients would retry, and each retry would join the list again.',
        zh: '客户端会重试，每次重试又会再排一次队。',
      },
    },
    keywords: {
      en: 'waitlist queue position no seats left full course booking',
      zh: '候补 排队 名额已满 预约满 等待名单',
    },
    sources: ['googleapis/googleapis:google/rpc/code.proto'],
  },
  'gap-in-stream': {
    text: { en: 'A long stream skipped some events and goes on', zh: '长时间的流漏掉了一些事件，但还在继续' },
    reason: {
      en: 'Only a message inside the stream can report the gap without ending the call: a status ends it. Say which range is missing, and end with `OK`.',
      zh: '要报告缺口又不结束调用，只能在流里发一条消息：状态一发出，流就结束了。写明缺的是哪一段，最后以 `OK` 结束。',
    },
    insteadOf: {
      DATA_LOSS: {
        en: 'It ends the stream. Correct if the caller must not go on with what it has.',
        zh: '它会结束这个流。调用方不能接着用已收到的数据时才用。',
      },
      OUT_OF_RANGE: {
        en: 'For a caller that asks to start before the oldest event that is kept.',
        zh: '调用方要求从已经清理掉的位置开始读时才用。',
      },
    },
    keywords: {
      en: 'dropped events lagging subscriber stream gap convey loss without terminating',
      zh: '丢事件 消费太慢 流中断 缺口 不结束流',
    },
    sources: ['grpc/grpc:doc/PROTOCOL-HTTP2.md'],
  },
} as const satisfies SituationsOf<'OK'>;
