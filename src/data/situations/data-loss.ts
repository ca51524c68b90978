import type { SituationsOf } from './situation.ts';

export const dataLossSituations = {
  'all-copies-corrupt': {
    text: {
      en: 'The checksum of a stored file is wrong in every copy',
      zh: '已存储的文件，每份副本的校验和都不对',
    },
    reason: {
      en: 'The service accepted the data, every copy is now damaged, and there is no backup to restore from. Raise your own alert at the same time.',
      zh: '数据已经接收，现在每份副本都坏了，也没有备份可恢复。同时要自己发出告警。',
    },
    insteadOf: {
      INTERNAL: {
        en: 'Correct while a good copy might still exist, or when only your decoder fails.',
        zh: '可能还有完好的副本，或者只是解码出错时，用 `INTERNAL`。',
      },
      UNAVAILABLE: {
        en: 'Waiting does not restore the data.',
        zh: '等下去，数据也不会恢复。',
      },
    },
    practice: [
      {
        says: {
          en: 'etcd returns it with `etcdserver: corrupt cluster`.',
          zh: 'etcd 的 `etcdserver: corrupt cluster` 带的是 `DATA_LOSS`。',
        },
        source: 'etcd-io/etcd:api/v3rpc/rpctypes/error.go',
      },
    ],
    keywords: {
      en: 'corrupted data bit rot checksum mismatch on disk unrecoverable backup damaged',
      zh: '数据损坏 校验和错误 无法恢复 坏块 备份损坏',
    },
    sources: ['googleapis/googleapis:google/rpc/code.proto'],
  },
  'acknowledged-then-gone': {
    text: {
      en: 'Events that were acknowledged are missing from the log',
      zh: '已经确认写入的事件，在日志里找不到了',
    },
    reason: {
      en: 'The service promised to keep the events and cannot return them. Tell the reader where the gap begins and ends.',
      zh: '服务承诺保存这些事件，却读不出来。告诉读取方缺口从哪里到哪里。',
    },
    insteadOf: {
      NOT_FOUND: {
        en: 'It would hide the loss as an ordinary lookup without a result.',
        zh: '它会把丢失掩盖成一次普通的查不到。',
      },
      OUT_OF_RANGE: {
        en: 'For events that the retention rule removed.',
        zh: '按保留规则清理掉的事件才用。',
      },
    },
    keywords: {
      en: 'lost writes hole in log missing acknowledged messages replica lost disk failure',
      zh: '丢数据 数据丢失 日志缺口 消息丢失 写入丢失',
    },
    sources: ['googleapis/googleapis:google/rpc/code.proto'],
  },
  'key-destroyed': {
    text: {
      en: 'Stored data cannot be decrypted any more: its key was destroyed',
      zh: '存储的数据再也解不开：密钥已被销毁',
    },
    reason: {
      en: 'No retry and no release brings the data back. Stop, alert, and leave the bytes untouched.',
      zh: '重试和发版都救不回来。停止操作，告警，不要动这些数据。',
    },
    insteadOf: {
      INTERNAL: {
        en: 'For a key that is only missing in this deployment.',
        zh: '只是这次部署缺少密钥才用。',
      },
      UNAVAILABLE: { en: 'For a key service that does not respond.', zh: '密钥服务没有响应才用。' },
      FAILED_PRECONDITION: { en: 'No caller can restore the key.', zh: '没有哪个调用方能恢复密钥。' },
    },
    keywords: {
      en: 'encryption key deleted kms crypto shredding backup unreadable unrecoverable',
      zh: '密钥丢失 解密失败 备份损坏 无法恢复 KMS',
    },
    sources: ['googleapis/googleapis:google/rpc/code.proto'],
  },
} as const satisfies SituationsOf<'DATA_LOSS'>;
