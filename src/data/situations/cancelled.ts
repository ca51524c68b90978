import type { SituationsOf } from './situation.ts';

export const cancelledSituations = {
  'user-left': {
    text: {
      en: 'The user closed the page while the work was going on',
      zh: '工作还没做完，用户关掉了页面',
    },
    reason: {
      en: 'The one who wanted the result has withdrawn. Stop, release what you hold, and log it quietly: nothing is wrong.',
      zh: '要结果的人已经走了。停下来，释放占用的资源，日志级别放低：没有出错。',
    },
    insteadOf: {
      DEADLINE_EXCEEDED: {
        en: 'No clock ran out; somebody decided.',
        zh: '不是时间到了，是有人决定不要了。',
      },
      INTERNAL: {
        en: 'It would page somebody for a closed browser tab.',
        zh: '那样会为了一个关掉的标签页去叫醒值班的人。',
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
      en: 'Nobody waits any more. Stop at the next safe point and pass the cancellation on to your own calls.',
      zh: '已经没有人在等。在下一个安全的位置停下，并把取消继续传给自己发出的调用。',
    },
    insteadOf: {
      DEADLINE_EXCEEDED: {
        en: 'Only if the parent ended because its time was over; the context knows which of the two it was.',
        zh: '只有上层调用是因为时间用完而结束时才用它；是哪一种，看 context 就知道。',
      },
      ABORTED: {
        en: 'No other work collided with this one.',
        zh: '没有别的工作与它冲突。',
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
      en: 'The server ends a watch on purpose, as an operator asked for it',
      zh: '应运维人员的要求，服务端主动结束一个订阅',
    },
    reason: {
      en: 'Somebody with the right to do so decided to stop it, and the watcher should not reopen it by itself.',
      zh: '有权的人决定停掉它，订阅方不应该自动重新订阅。',
    },
    insteadOf: {
      UNAVAILABLE: {
        en: 'That invites the watcher to come back at once; right for a restart, wrong here.',
        zh: '那等于请订阅方马上回来；服务重启时合适，这里不合适。',
      },
    },
    practice: [
      {
        says: {
          en: 'etcd answers with it for `etcdserver: watch canceled`.',
          zh: 'etcd 的 `etcdserver: watch canceled` 就用它。',
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
} as const satisfies SituationsOf<'CANCELLED'>;
