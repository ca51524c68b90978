import type { ComparisonOf } from './comparison.ts';

export const internalDataLoss = {
  lead: {
    en: 'Both mean that the service is broken. Only `DATA_LOSS` means that a new release is not enough.',
    zh: '两个都表示服务坏了，但只有 `DATA_LOSS` 意味着发新版本也不够。',
  },
  differences: [
    {
      aspect: { en: 'What is broken', zh: '坏的是什么' },
      sides: {
        INTERNAL: { en: 'The processing', zh: '处理过程' },
        DATA_LOSS: { en: 'The data itself', zh: '数据本身' },
      },
    },
    {
      aspect: { en: 'What fixes it', zh: '怎样恢复' },
      sides: {
        INTERNAL: { en: 'A fix of code or configuration', zh: '修正代码或配置' },
        DATA_LOSS: {
          en: 'Another copy: a replica, a backup, the source',
          zh: '另一份副本：其他副本、备份、原始来源',
        },
      },
    },
    {
      aspect: { en: 'Whom to page', zh: '要不要呼叫值班' },
      sides: {
        INTERNAL: { en: 'The engineer on call, above an error rate', zh: '比例高到一定程度，呼叫值班' },
        DATA_LOSS: { en: 'A person, at the first one', zh: '出现第一个就呼叫值班' },
      },
    },
    {
      aspect: { en: 'What can return it', zh: '谁会返回它' },
      sides: {
        INTERNAL: { en: 'Libraries and handlers', zh: '库和处理函数' },
        DATA_LOSS: { en: 'By rule only the application', zh: '按规定只有应用' },
      },
    },
  ],
  scenarios: [
    {
      story: {
        en: 'A stored block fails its checksum on every replica.',
        zh: '某个存储块在每个副本上都校验失败。',
      },
      answer: 'DATA_LOSS',
      because: {
        en: 'No copy is left that a fix could read.',
        zh: '没有一份完好的副本，代码怎么改都读不出来。',
      },
    },
    {
      story: {
        en: 'A search index is corrupt, but can be rebuilt from the records.',
        zh: '搜索索引损坏，但可以由原始记录重建。',
      },
      answer: 'INTERNAL',
      because: { en: 'Nothing that was accepted is lost.', zh: '已经接收的数据一点没丢。' },
    },
    {
      story: {
        en: 'An acknowledged write was lost with a disk before it was replicated.',
        zh: '已经确认的写入，还没复制就随磁盘一起丢了。',
      },
      answer: 'DATA_LOSS',
      because: {
        en: 'The service promised to keep it and cannot return it.',
        zh: '服务承诺过会保存它，现在拿不出来了。',
      },
    },
    {
      story: {
        en: 'Records cannot be decrypted, because the release has the wrong key.',
        zh: '发布时配错了密钥，记录无法解密。',
      },
      answer: 'INTERNAL',
      because: {
        en: 'All the bytes are there; the correct key makes them readable.',
        zh: '字节都在，换上正确的密钥就能读出来。',
      },
    },
  ],
  clients: [
    {
      says: {
        en: 'grpc-dart reports a response that it cannot parse as `DATA_LOSS`; no data is lost there.',
        zh: 'grpc-dart 把解析不了的响应报成 `DATA_LOSS`，其实什么都没丢。',
      },
      source: 'grpc/grpc-dart:lib/src/client/call.dart',
    },
    {
      says: {
        en: 'tonic maps an `io::Error` of the kind `InvalidData` to `DATA_LOSS`; one `?` in a handler is enough.',
        zh: 'tonic 把 `InvalidData` 类的 `io::Error` 转成 `DATA_LOSS`，处理函数里一个 `?` 就够了。',
      },
      source: 'hyperium/tonic:tonic/src/status.rs',
    },
    {
      says: {
        en: 'The document requires `INTERNAL` for messages that do not parse, on either side.',
        zh: '文档规定，解析不了的消息在哪一侧都用 `INTERNAL`。',
      },
      source: 'grpc/grpc:doc/statuscodes.md',
    },
  ],
  disagreements: ['neverGenerated', 'grpcWebGaps'],
  sources: [
    'googleapis/googleapis:google/rpc/code.proto',
    'grpc/grpc:doc/statuscodes.md',
    'aip-dev/google.aip.dev:aip/general/0194.md',
  ],
} as const satisfies ComparisonOf<'INTERNAL/DATA_LOSS'>;
