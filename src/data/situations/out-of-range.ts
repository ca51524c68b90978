import type { SituationsOf } from './situation.ts';

export const outOfRangeSituations = {
  'read-past-end': {
    text: { en: 'The offset is past the end of the file', zh: '偏移量超过了文件末尾' },
    reason: {
      en: 'The bound depends on the data and can move. A client that reads in sequence takes it as the end.',
      zh: '边界取决于数据，可能移动。顺序读取的客户端把它当作已经到头。',
    },
    insteadOf: {
      INVALID_ARGUMENT: {
        en: 'For a negative offset; this one becomes valid when the file grows.',
        zh: '负的偏移量才用；这一个等文件变长就有效了。',
      },
      FAILED_PRECONDITION: {
        en: 'Both codes fit; prefer the more specific one.',
        zh: '两个都说得通，选更具体的。',
      },
    },
    keywords: {
      en: 'eof seek beyond end of stream resume download range 416 bytes',
      zh: '文件末尾 读到头 越界 断点续传 偏移 EOF',
    },
    sources: ['googleapis/googleapis:google/rpc/code.proto'],
    threads: ['digital-asset/daml#1638'],
  },
  'page-past-end': {
    text: {
      en: 'A page read by its number is past the last page',
      zh: '按页码读取，页码超过了最后一页',
    },
    reason: {
      en: 'With random access, a page number is a position: the data shrank, or the page does not exist yet. Say how far the data reaches.',
      zh: '随机读取时，页码就是一个位置：数据变少了，或者那一页还没有。写明数据到哪里为止。',
    },
    insteadOf: {
      OK: {
        en: 'For list methods with page tokens or `skip`: `OK` and an empty list, as AIP-158 asks.',
        zh: '列表方法用分页令牌或 `skip` 时：返回 `OK` 和空列表，AIP-158 这样要求。',
      },
      NOT_FOUND: {
        en: 'A page is a position, not a named resource.',
        zh: '一页是一个位置，不是有名字的资源。',
      },
      INVALID_ARGUMENT: {
        en: 'For tokens that can never be valid.',
        zh: '用于怎样都不可能有效的令牌。',
      },
    },
    practice: [
      {
        says: {
          en: 'AIP-158: skipping past the end of a collection gives `OK` with an empty list.',
          zh: 'AIP-158：跳过的数量超出集合末尾，返回 `OK` 和空列表。',
        },
        source: 'aip-dev/google.aip.dev:aip/general/0158.md',
      },
    ],
    keywords: {
      en: 'pagination page token last page cursor page number too high no more results skip',
      zh: '翻页 分页令牌 最后一页 页码过大 没有更多 游标 超出总页数',
    },
    sources: ['googleapis/googleapis:google/rpc/code.proto'],
  },
  'compacted-revision': {
    text: {
      en: 'The requested revision was compacted',
      zh: '请求的历史 revision 已被压缩（compaction）清理',
    },
    reason: {
      en: 'The history starts later than the caller expects. The caller must list again and continue from the oldest revision that is kept.',
      zh: '历史的起点比调用方以为的要晚。调用方得重新列举，再从保留的最早 revision 接着来。',
    },
    insteadOf: {
      NOT_FOUND: {
        en: 'It existed; the valid range has moved past it.',
        zh: '它存在过，只是有效范围已经移走了。',
      },
      DATA_LOSS: {
        en: 'Nothing was lost; a rule removed it.',
        zh: '没有丢失，是按规则清理的。',
      },
      FAILED_PRECONDITION: {
        en: 'Some services choose it, but no state can be fixed here.',
        zh: '有的服务选它；可这里并没有什么状态能改正。',
      },
    },
    practice: [
      {
        says: {
          en: 'etcd uses it for compacted and for future revisions alike.',
          zh: 'etcd 对已压缩的和尚未到来的 revision 都返回 `OUT_OF_RANGE`。',
        },
        source: 'etcd-io/etcd:api/v3rpc/rpctypes/error.go',
      },
    ],
    keywords: {
      en: 'revision compacted retention expired offset too old kafka watch resume history',
      zh: '版本已压缩 保留期 偏移太旧 历史记录 revision 清理',
    },
    sources: ['googleapis/googleapis:google/rpc/code.proto'],
    threads: ['authzed/spicedb#1502'],
  },
  'not-yet-there': {
    text: {
      en: 'The caller asks for block 910,002 and the newest is 910,001',
      zh: '调用方要第 910002 个区块，而最新的是第 910001 个',
    },
    reason: {
      en: 'The position is not valid yet and soon will be. A client that follows the chain polls slowly, or subscribes.',
      zh: '这个位置现在无效，很快就有效。跟随最新数据的客户端放慢轮询，或改用订阅。',
    },
    insteadOf: {
      NOT_FOUND: {
        en: 'It cannot distinguish “not yet” from “never”.',
        zh: '它分不出“还没有”和“永远没有”。',
      },
      UNAVAILABLE: {
        en: 'Clients with a retry policy would send requests continuously until the block exists.',
        zh: '带重试策略的客户端会不停地发请求，直到它出现。',
      },
    },
    keywords: {
      en: 'future position not yet available height sequence number tail follow index too high',
      zh: '尚未生成 高度 序号过大 追尾 未来的位置',
    },
    sources: ['googleapis/googleapis:google/rpc/code.proto'],
  },
} as const satisfies SituationsOf<'OUT_OF_RANGE'>;
