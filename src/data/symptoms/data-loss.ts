import type { Symptom } from './symptom.ts';

export const dataLoss: readonly Symptom[] = [
  [11, 'checksum|校验和|crc|校验值', 'match|mismatch*|不|失败|fail|wrong|error|对不上'],
  [
    11,
    '@stored',
    '@impossible|never|no longer|not be|cannot',
    'recover*|restor*|repair*|rebuil*|reconstruct*|bring back|get back|salvage*',
  ],
  [
    11,
    'disk|drive|ssd|hdd|raid|volume|replica|replicas|磁盘|硬盘|副本',
    'died|dead|die|burnt|burned|fail*|crash*|gone|lost|坏|挂|损|丢',
    'no replica|no backup|no copy|only copy|no other copy|last|all|without backup|no spare|没有备份|没有副本|没备份|全部|唯一|都',
    '!space|full',
  ],
  [
    10,
    'checksum|checksums|crc|crc32|hash|digest|md5|sha256|校验和|校验码|crc|哈希|摘要',
    'mismatch*|fail*|wrong|error|differ*|does not match|doesnt match|not match|bad|不一致|不匹配|失败|不对|错误|不符|对不上',
  ],
  [
    10,
    'checksum|crc|hash|校验值|校验和|校验码|摘要',
    'no longer match*|not match*|match|mismatch*|对不上|不一致|不符',
  ],
  [10, '数据|data|文件|东西|内容', '坏了|没了|损坏|丢了|丢失|损毁|毁了|找不回', '!冲突|记录没了'],
  [
    10,
    'file|message|record|data|log|byte|block|数据|消息|日志|文件',
    'for good|permanently|half|never come back|disappeared|找不回|永久|一半|不见',
  ],
  [10, 'checksum|校验和|crc', 'wrong|bad|error|错误|不对|fail|失败|replica|副本'],
  [
    10,
    'lost|losing|loses|丢',
    'writes|data|records|bytes|messages|数据|写入',
    '!connection|lost update|race',
  ],
  [10, 'wal|log file|index file|file|volume|disk|journal|segment', 'damaged|corrupt*|broken|unreadable'],
  [9, '@stored', '@damaged', '!connection|frame|连接'],
  [9, 'data', 'los*|lost|corrupt*|gone|unrecoverable|destroyed|damaged|broken'],
  [
    9,
    'corrupt|corrupted|corruption|corrupts|bit rot|bitrot|unrecoverable|irrecoverable|cannot be recovered|beyond repair|永久丢失|不可恢复|无法恢复|恢复不了|找不回来|损坏|损毁',
  ],
  [9, 'unreadable|vanish*|silent corruption|garbled|bit flip*|读不出来|读不出|损毁|毁坏', '!protobuf'],
  [9, 'restore|recover|恢复|还原', 'cannot|could not|fail|unable|impossible|damaged|不了|失败|无法|没法'],
  [9, '存|存进去|保存的|归档|备份|写入的|历史', '没了|丢|坏|损|毁|不见', '!冲突'],
  [9, 'backup|snapshot|备份|快照', 'corrupt*|broken|bad|damaged|unreadable|坏|损'],
  [9, 'block|blocks|bytes|chunk|sector|数据块|扇区|字节', 'lost|missing|corrupt*|damage*|丢|坏|损'],
  [9, '备份|副本|存档', '没了|丢|坏|没有了|也没', '!登录'],
  [8, 'lost|loss|丢失|丢了', 'permanent*|forever|unrecoverable|bytes|data|永久|彻底|数据'],
  [6, 'truncated|截断'],
  [4, 'corrupt|checksum|crc|lost|校验和|损坏|丢失'],
];
