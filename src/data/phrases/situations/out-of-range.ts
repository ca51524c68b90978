import type { Phrases } from '../phrases.ts';

export const outOfRangePhrases = {
  'read-past-end': {
    en: [
      'reading past the end of the file',
      'offset beyond the end of the log',
      'seek past end of stream',
      'offset beyond end of file',
      'seek past the last byte',
      'offset larger than the file',
      'offset is past the end',
      'index out of range',
      'reading after the end of the file',
      'read past end of file',
      'offset beyond the end',
    ],
    zh: [
      '读到文件末尾之后',
      'offset 超过日志末尾',
      '索引越界',
      '讀取位置超出檔案結尾',
      '偏移量超过文件末尾',
      '读到文件结尾之后',
      '已经读到文件末尾了还读',
      '下标越界',
      '偏移超出文件长度',
      '已到檔案結尾',
      '下标超出范围',
      '偏移量超出',
    ],
  },
  'page-past-end': {
    en: ['page number too high', 'past the last page', 'page token past the end', 'page past the last page'],
    zh: ['页码超出总页数', '翻到最后一页之后'],
  },
  'compacted-revision': {
    en: ['asked for a revision that was compacted away', 'revision compacted', 'requested revision too old'],
    zh: ['历史版本被压缩'],
  },
  'not-yet-there': {
    en: ['block height not reached yet', 'requested sequence is in the future'],
    zh: ['区块还没产生', '请求的高度超过最新'],
  },
} as const satisfies Readonly<Record<string, Phrases>>;
