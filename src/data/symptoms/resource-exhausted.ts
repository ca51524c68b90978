import type { Symptom } from './symptom.ts';

export const resourceExhausted: readonly Symptom[] = [
  [
    11,
    'rate limit|rate limiter|ratelimit|quota|限流|配额',
    'exceed*|over|hit|reach*|triggered|limited|超|触发|达到',
  ],
  [10, 'slow down|slow it down|rate limit*'],
  [10, 'mb|gb|kb|megabyte*|兆', 'reject*|too|attachment|file|message|exceed*|limit|拒绝|附件|太|超|大'],
  [10, '消息|报文|message', '最大|上限|max|limit|太大|过大|larger', '长度|大小|size|length|超|than|太|bytes'],
  [9, 'quota|quotas|配额|额度|限额'],
  [
    9,
    'rate limit*|ratelimit*|rate limiter|throttl*|too many requests|too many calls|too frequent|限流|限频|限速|频率|太频繁|过于频繁|频繁|流控|速率|节流|qps',
  ],
  [
    9,
    'disk|storage|space|volume|磁盘|硬盘|存储|空间',
    'full|no space|out of|ran out|exhaust*|limit|满|不足|不够|用完|用光|耗尽|没有空间|上限',
  ],
  [
    9,
    'out of memory|oom|out of disk|out of space|no space left|out of quota|out of capacity|memory exhausted|内存不足|内存不够|内存溢出|内存耗尽|空间不足',
  ],
  [9, '@message', '@tooMuch'],
  [
    9,
    'upload|file|attachment|request|response|body|上传|文件|附件|请求|图片|视频',
    'too large|too big|bigger|larger|too huge|太大|过大|超大|超过大小',
  ],
  [
    9,
    'no more|out of|run out of|all taken|all used|all busy|none left|nothing left',
    'disk|memory|space|thread|worker|connection|slot|capacity|storage|quota|credit|port',
  ],
  [
    9,
    'thread|worker|connection|slot|线程|连接数|工作线程',
    'all taken|taken|used|busy|exhaust*|占满|用光|用完|占用',
  ],
  [9, '请求|访问|调用|发送', '太多|过多|太频繁|过于频繁|太密|太快|太猛'],
  [
    9,
    'too many|太多|过多',
    'open|connection|stream|file|thread|client|session|连接|打开|流|文件|线程|请求|会话',
  ],
  [8, '次数|并发数|并发量|请求数|连接数|调用量|流量|每日|每天|每分钟', '超|上限|用完|限制|太多|过多|满|限'],
  [
    8,
    'daily|per day|per minute|per second|monthly|per user|per hour',
    'limit|quota|exceed*|reach*|requests|calls|max',
  ],
  [
    8,
    'pool|threads|thread pool|file descriptors|handles|memory|capacity|连接池|线程池|线程|句柄|文件描述符|内存|容量|池',
    'exhaust*|full|out|no free|depleted|empty|ran out|耗尽|满|不够|用完|用光|不足|占满|打满',
  ],
  [8, 'full|满', 'inbox|mailbox|queue|buffer|disk|cache|邮箱|队列|缓冲|磁盘|存储|缓存|硬盘'],
  [8, 'slow down|too fast|too quickly|too often|hammering|flood*|发得太快|太快|过快|降速|发太快|刷接口|打爆'],
  [8, 'allowance|cap|monthly|daily|used up|budget', 'used|hit|reach*|exceed*|over|all', '!time'],
  [8, '内存|cpu|memory|显存', '爆|不够|full|满|超|不足'],
  [8, '用完|用光|用尽|耗光|花完', '!时间'],
  [8, 'full|满了|装不下|放不下'],
  [8, 'requests per|calls per|per second|per minute|rps|每秒|每分钟|一分钟', '!timeout'],
  [8, 'used up|exhaust*|用尽|用完|耗尽', '!time'],
  [
    7,
    'limit|limits|cap|上限|限制|阈值',
    'reach*|hit|exceed*|over|exceeded|breach*|达到|超过|超出|触发|到了|超',
  ],
  [
    7,
    'too many',
    'request|requests|connections|streams|calls|concurrent|open|files|clients|in flight|sessions',
  ],
  [7, 'exhaust*|ran out|run out|runs out|used up|depleted|耗尽|用完了|用光|枯竭|不够用|资源不够|资源不足'],
  [7, 'credits|tokens per|余量|点数'],
  [
    7,
    'larger than max|max message size|message size|4 mb|4mb|4194304|maxreceivemessagesize|最大消息|消息大小|包大小',
  ],
  [7, '请求量|阈值|压力|负荷', '超|太|过'],
  [5, 'overload*|过载|too busy|负载过高|压力太大'],
  [4, 'limit|cap|too many|quota|full|too big|too large|mb|memory|上限|太多|过大|太大|满了|内存'],
];
