import type { Symptom } from './symptom.ts';

export const resourceExhausted: readonly Symptom[] = [
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
    7,
    'limit|limits|cap|上限|限制|阈值',
    'reach*|hit|exceed*|over|exceeded|breach*|达到|超过|超出|触发|到了|超',
  ],
  [
    7,
    'too many',
    'request|requests|connections|streams|calls|concurrent|open|files|clients|in flight|sessions',
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
  [7, 'exhaust*|ran out|run out|runs out|used up|depleted|耗尽|用完了|用光|枯竭|不够用|资源不够|资源不足'],
  [7, 'credits|tokens per|余量|点数'],
  [5, 'overload*|过载|too busy|负载过高|压力太大'],
  [
    7,
    'larger than max|max message size|message size|4 mb|4mb|4194304|maxreceivemessagesize|最大消息|消息大小|包大小',
  ],
];
