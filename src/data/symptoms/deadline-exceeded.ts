import type { Symptom } from './symptom.ts';

export const deadlineExceeded: readonly Symptom[] = [
  [10, '规定时间|限定时间|时限|截止|规定的时间', '没|未|内|过|超'],
  [10, 'deadline exceeded|context deadline'],
  [10, 'give up|gave up|gives up|放弃', 'minute|second|slow|long|wait|too|query|分钟|秒|慢|久'],
  [10, '期限', '超|过|内|到'],
  [9, 'deadline|deadlines|截止时间|截止期|截止日期|最后期限'],
  [9, 'time', 'budget|limit|ran out|run out|out of|over|exceed*|allotted|expired|is up'],
  [9, 'arrive|arrived|came|comes|finish', 'after', 'limit|deadline|caller|timeout|expir*'],
  [9, 'more time|longer|extra time', 'than|allow|need|client|limit'],
  [8, 'timeout|timeouts|timed out|time out|times out|timing out|time outs|超时|逾时|超時'],
  [
    8,
    'respond|response|responds|reply|replies|answer|finish|complete|query|call|request|server|响应|回复|返回|处理|执行|查询',
    'too slow|too long|took too long|takes too long|slow|not in time|in time|too late|late|太慢|太久|过慢|不及时|太长|太晚|及时',
  ],
  [
    8,
    'in time|within the time|time limit|out of time|within * seconds|规定时间|限定时间|时限|限时|及时|时间内|时间到|时间用完|秒内',
  ],
  [
    8,
    'expire|expires|expired|到期|过了|已过',
    'before|deadline|call|request|operation|response|complete|截止|期限',
  ],
  [8, 'gateway timeout|网关超时'],
  [
    8,
    'wait|waiting|waited|等|等待',
    'nothing|no|never|forever|long|still|seconds|minutes|time|没|不|太久|很久|仍|还|秒|分钟',
    '!lock|锁',
  ],
  [
    8,
    'took|take|taking|spent|耗时|花了|花费',
    'longer|more than|too|forever|ages|exceed*|limit|超过|太|久|长|超|分钟',
  ],
  [8, 'second|seconds|minute|minutes|ms|秒|分钟|毫秒', 'nothing|no|without|later|limit|没|未|还没|之后|内'],
  [8, '迟迟|没等到|按时|拖垮|超过设定|设定的时间|规定的时间|约定时间|限期'],
  [
    8,
    '等待|耗时|处理时间|执行时间|响应时间|时间',
    '超过|超出|限制|太久|太长|过长',
    '!开始|结束|配额|次数|请求太多',
  ],
  [8, 'never finish|never finishes|never ends|never completes|does not finish|not finish|doesnt finish'],
  [8, 'ms|millisecond*|毫秒|second|minute|秒', 'only|need*|more|limit|gave|给了|只有|没做完|不够'],
  [
    8,
    'minutes|hours|forever|ages|几分钟|几十秒|半天|好久',
    'take|query|wait|report|call|request|执行|查询|等',
  ],
  [
    7,
    'too slow|too long|takes longer|took longer|taking too long|takes forever|takes ages|longer than|slow|slowly|slower|太慢|很慢|过慢|太久|过久|太长时间|时间太长|时间过长|耗时过长|耗时太长|慢',
  ],
  [
    7,
    'no response|no reply|no answer|never responds|never answers|not respond|没有响应|无响应|未响应|没响应|没有返回|没返回|等不到|没等到|迟迟|一直不返回|不返回|没有回应',
  ],
  [7, 'never come|never comes|never return|not return|does not come back|nothing came back|没回来|不回来'],
  [7, '没做完|做不完|来不及|没跑完|没完成|跑不完', '!先|前|支付|激活'],
  [6, 'hang|hangs|hung|hanging|stuck|卡住|卡死|挂起'],
  [5, 'latency|延迟|耗时'],
  [4, 'slow|time|minutes|seconds|wait|耗时|时间|很慢|等待'],
];
