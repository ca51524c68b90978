import type { Symptom } from './symptom.ts';

export const deadlineExceeded: readonly Symptom[] = [
  [8, 'timeout|timeouts|timed out|time out|times out|timing out|time outs|超时|逾时|超時'],
  [9, 'deadline|deadlines|截止时间|截止期|截止日期|最后期限'],
  [
    7,
    'too slow|too long|takes longer|took longer|taking too long|takes forever|takes ages|longer than|slow|slowly|slower|太慢|很慢|过慢|太久|过久|太长时间|时间太长|时间过长|耗时过长|耗时太长|慢',
  ],
  [
    8,
    'respond|response|responds|reply|replies|answer|finish|complete|query|call|request|server|响应|回复|返回|处理|执行|查询',
    'too slow|too long|took too long|takes too long|slow|not in time|in time|too late|late|太慢|太久|过慢|不及时|太长|太晚|及时',
  ],
  [
    7,
    'no response|no reply|no answer|never responds|never answers|not respond|没有响应|无响应|未响应|没响应|没有返回|没返回|等不到|没等到|迟迟|一直不返回|不返回|没有回应',
  ],
  [
    8,
    'in time|within the time|time limit|out of time|within * seconds|规定时间|限定时间|时限|限时|及时|时间内|时间到|时间用完|秒内',
  ],
  [6, 'hang|hangs|hung|hanging|stuck|卡住|卡死|挂起'],
  [
    8,
    'expire|expires|expired|到期|过了|已过',
    'before|deadline|call|request|operation|response|complete|截止|期限',
  ],
  [8, 'gateway timeout|网关超时'],
  [5, 'latency|延迟|耗时'],
];
