import type { SituationsOf } from './situation.ts';

export const cancelledSituations = {
  'user-left': {
    text: {
      en: 'The user closed the page while the work was still running',
      zh: '工作还没做完，用户关掉了页面（客户端取消）',
    },
    reason: {
      en: 'The client no longer wants the result. Stop, release resources, and log it at a low level: nothing is wrong.',
      zh: '客户端不再要结果。停止处理，释放资源，用低级别写日志：没有出错。',
    },
    insteadOf: {
      DEADLINE_EXCEEDED: {
        en: 'No deadline expired; the client cancelled.',
        zh: '截止时间没到，是客户端主动取消。',
      },
      INTERNAL: {
        en: 'It would page the engineer on call for a closed browser tab.',
        zh: '那样会为了一个关掉的标签页呼叫值班工程师。',
      },
    },
    keywords: {
      en: 'client disconnected hung up browser tab closed 499 context canceled log noise',
      zh: '客户端断开 挂断 离开 关闭浏览器 标签页 取消 日志太吵',
    },
    sources: ['googleapis/googleapis:google/rpc/code.proto'],
    threads: ['grpc/grpc-dotnet#767', 'momentohq/client-sdk-javascript#1467', 'grpc/grpc-go#4371'],
  },
  'parent-ended': {
    text: {
      en: 'The call that started this one has ended, so the work is pointless',
      zh: '发起它的上层调用已经结束，再做下去没有意义',
    },
    reason: {
      en: 'No caller waits for the result. Stop at the next safe point and pass the cancellation on to your own calls.',
      zh: '已经没有调用方在等结果。在下一个安全的位置停下，并把取消继续传给自己发出的调用。',
    },
    insteadOf: {
      DEADLINE_EXCEEDED: {
        en: 'Only if the parent ended because its deadline expired; the context tells which of the two it was.',
        zh: '只有上层调用是因为截止时间已到而结束时才用；是哪一种，看 context 就知道。',
      },
      ABORTED: {
        en: 'No concurrent operation conflicted with this one.',
        zh: '没有别的操作与它冲突。',
      },
    },
    keywords: {
      en: 'context canceled propagation upstream gave up fan-out sibling',
      zh: '上下文取消 取消传播 上游放弃 并行子任务',
    },
    sources: ['googleapis/googleapis:google/rpc/code.proto'],
    threads: ['grpc/grpc#53', 'grpc/grpc-go#2211', 'grpc/grpc-java#10624'],
  },
  'watch-stopped': {
    text: {
      en: 'The server ends a watch because an operator asked for it',
      zh: '应运维人员的要求，服务端主动结束一个订阅（watch）',
    },
    reason: {
      en: 'An operator with permission decided to stop it, and the watcher should not reopen it automatically.',
      zh: '有权限的运维人员决定停掉它，订阅方不应该自动重新订阅。',
    },
    insteadOf: {
      UNAVAILABLE: {
        en: 'This code tells the watcher to come back at once: correct for a restart, wrong here.',
        zh: '它等于让订阅方马上重连：服务重启时合适，这里不合适。',
      },
    },
    practice: [
      {
        says: {
          en: 'etcd returns it with `etcdserver: watch canceled`.',
          zh: 'etcd 的 `etcdserver: watch canceled` 带的就是 `CANCELLED`。',
        },
        source: 'etcd-io/etcd:api/v3rpc/rpctypes/error.go',
      },
    ],
    keywords: {
      en: 'subscription stream stopped by administrator kill job cancelled',
      zh: '监听 watch 流 管理员 停止任务 终止',
    },
    sources: ['googleapis/googleapis:google/rpc/code.proto'],
  },
  'hedge-lost': {
    text: {
      en: 'Another copy of a hedged request returned first',
      zh: '对冲（hedging）请求的另一份先返回了',
    },
    reason: {
      en: 'The client cancels the copies it no longer needs. Stop the work, and do not count the call as a failure.',
      zh: '客户端会取消不再需要的那几份。停止工作，也不要把这次调用算作失败。',
    },
    insteadOf: {
      ABORTED: {
        en: 'No concurrent operation conflicted; the client stopped waiting.',
        zh: '并没有并发冲突，是客户端不再等了。',
      },
      DEADLINE_EXCEEDED: { en: 'The deadline has not expired.', zh: '截止时间没有到。' },
    },
    keywords: {
      en: 'hedging duplicate attempt race first response wins speculative',
      zh: '对冲请求 投机执行 先到先得 重复请求',
    },
    sources: ['grpc/proposal:A6-client-retries.md'],
  },
  'newer-search': {
    text: {
      en: 'The user typed on, so the client cancels the search that is still running',
      zh: '用户继续输入，客户端取消还没返回的上一次搜索',
    },
    reason: {
      en: 'The result is out of date before it exists. Stop the query in the database, too, and log it at a low level.',
      zh: '结果还没出来就已经过时。数据库里的查询也要停掉，用低级别写日志。',
    },
    insteadOf: {
      ABORTED: {
        en: 'It tells the caller to start the transaction again.',
        zh: '它的意思是让调用方重做整个事务。',
      },
      UNAVAILABLE: {
        en: 'Alerts would count a search box as an outage.',
        zh: '告警会把一个搜索框当成故障。',
      },
    },
    keywords: {
      en: 'autocomplete typeahead debounce superseded request abort controller',
      zh: '自动补全 输入联想 防抖 旧请求 被新请求取代',
    },
    sources: ['googleapis/googleapis:google/rpc/code.proto'],
  },
} as const satisfies SituationsOf<'CANCELLED'>;
