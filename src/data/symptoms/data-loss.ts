import type { Symptom } from './symptom.ts';

export const dataLoss: readonly Symptom[] = [
  [9, '@stored', '@damaged', '!connection|frame|连接'],
  [9, 'data', 'los*|lost|corrupt*|gone|unrecoverable|destroyed|damaged|broken'],
  [
    9,
    'checksum|checksums|crc|crc32|hash|digest|md5|sha256|校验和|校验码|crc|哈希|摘要',
    'mismatch*|fail*|wrong|error|differ*|does not match|doesnt match|not match|bad|不一致|不匹配|失败|不对|错误|不符|对不上',
  ],
  [
    9,
    'corrupt|corrupted|corruption|corrupts|bit rot|bitrot|unrecoverable|irrecoverable|cannot be recovered|beyond repair|永久丢失|不可恢复|无法恢复|恢复不了|找不回来|损坏|损毁',
  ],
  [8, 'lost|loss|丢失|丢了', 'permanent*|forever|unrecoverable|bytes|data|永久|彻底|数据'],
  [6, 'truncated|截断'],
];
