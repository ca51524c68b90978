import type { Symptom } from './symptom.ts';

export const aborted: readonly Symptom[] = [
  [6, 'abort|aborts|aborted|aborting|中止|终止'],
  [
    9,
    'transaction|transactions|txn|事务|交易',
    'conflict*|abort*|rolled back|rollback|rolls back|contention|deadlock*|retry|retried|restart|restarted|fail*|serializ*|lost|冲突|回滚|中止|死锁|重试|失败|竞争|终止|重新|重来',
  ],
  [
    9,
    'concurren*|simultaneous*|at the same time|in parallel|parallel|同时|并发|并行',
    'modif*|updat*|edit*|writ*|chang*|conflict*|race|transaction*|修改|更新|写|编辑|冲突|改|抢|保存|事务',
  ],
  [9, 'optimistic|乐观锁|乐观并发|乐观'],
  [
    9,
    'version|versions|revision|generation|sequence number|版本|版本号|revision',
    'mismatch*|conflict*|stale|changed|outdated|does not match|doesnt match|differ*|wrong|expected|不一致|不匹配|冲突|过旧|变了|对不上|不符|过期|旧',
  ],
  [9, 'deadlock*|死锁'],
  [9, 'compare and swap|compare and set|cas|test and set|read modify write|rmw|读改写|读-改-写|比较并交换'],
  [9, 'contention|race|races|racing|lost a race|lost the race|竞态|竞争|争用|抢锁|争抢'],
  [6, 'conflict|conflicts|conflicting|冲突'],
  [9, 'write conflict|concurrency conflict|update conflict|edit conflict|写冲突|并发冲突|更新冲突|写写冲突'],
  [
    9,
    'someone else|somebody else|another writer|other writer|another process|another client|two writers|two users|two clients|two requests|two people|another transaction|别人|他人|其他人|另一个|两个人|两个请求|两个客户端|两个用户|多个请求|其他进程|其他请求',
    '@modify',
  ],
  [
    8,
    'lock|locks|锁',
    'acquire*|obtain|get|could not|cannot|fail*|lost|timeout|contention|抢|获取|拿不到|失败|争|冲突',
  ],
  [
    8,
    'whole transaction|entire transaction|whole operation|higher level|restart the|start over|from the beginning|from scratch|整个事务|重新开始|从头|整个流程',
  ],
  [9, 'serialization failure|serializable|could not serialize|序列化冲突|串行化'],
  [7, 'rolled back|rollback|回滚'],
  [7, 'sequencer|check and set|check and put'],
];
