import type { Phrases } from '../phrases.ts';

export const dataLossPhrases = {
  'all-copies-corrupt': {
    en: [
      'unrecoverable corruption in the database',
      'unrecoverable corruption in storage',
      'crc mismatch while reading from disk',
      'part of the backup is unreadable',
      'corrupted data',
      'the stored file fails its checksum',
      'checksum wrong in every replica',
      'stored data corrupt',
    ],
    zh: [
      '数据损坏无法恢复',
      '校验和不匹配 数据坏了',
      '数据库坏了 数据恢复不了',
      '数据损坏',
      '所有副本都坏了',
      '存储的数据校验失败',
    ],
  },
  'acknowledged-then-gone': {
    en: ['acknowledged writes are missing', 'committed data lost'],
    zh: ['数据丢了', '日志段丢失', '数据丢失', '已确认写入的数据丢了', '数据丢失找不回'],
  },
} as const satisfies Readonly<Record<string, Phrases>>;
