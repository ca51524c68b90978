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
      'bit rot',
      'file is corrupted on all replicas',
      "backup can't be restored",
      'stored data fails its checksum',
      'damaged blob',
      'unrecoverable loss',
    ],
    zh: [
      '数据损坏无法恢复',
      '校验和不匹配 数据坏了',
      '数据损坏',
      '所有副本都坏了',
      '存储的数据校验失败',
      '文件彻底损坏',
      '备份无法恢复',
      '存储校验失败',
      '数据不可恢复',
    ],
  },
  'acknowledged-then-gone': {
    en: [
      'acknowledged writes are missing',
      'committed data lost',
      'messages confirmed earlier have vanished',
      'lost writes after failover',
      'rows missing after a crash',
      'committed offset points to nothing',
    ],
    zh: [
      '数据同步后丢失',
      '备份数据缺失',
      '数据丢了',
      '日志段丢失',
      '数据丢失',
      '数据丢失找不回',
      '主从切换丢数据',
      '崩溃后数据缺失',
      '消息确认了却找不到',
    ],
  },
  'key-destroyed': {
    en: ['only backup is unreadable'],
    zh: [],
  },
} as const satisfies Readonly<Record<string, Phrases>>;
