import type { PairsFrom } from './pair.ts';

export const cancelledPairs = {
  'CANCELLED/DEADLINE_EXCEEDED': {
    question: {
      en: 'Did the caller cancel, or did the deadline expire?',
      zh: '是主动取消，还是截止时间到了（超时）？',
    },
    answers: {
      CANCELLED: {
        en: 'Cancelled: by a user, by a parent call that ended, or, on the server, by a client that disconnected.',
        zh: '主动取消：用户取消，或上层调用已经结束；在服务端看来，客户端断开也算。',
      },
      DEADLINE_EXCEEDED: {
        en: 'Expired: the time that the caller set for this call has passed.',
        zh: '截止时间到了：调用方给这次调用设的时间已经过去。',
      },
    },
  },
  'CANCELLED/ABORTED': {
    question: {
      en: 'Does the caller no longer want the result, or did the operation conflict with another one?',
      zh: '是调用方不再要结果，还是这次操作与别的操作冲突了？',
    },
    answers: {
      CANCELLED: {
        en: 'No longer wanted: nothing was wrong, and no caller waits for the result.',
        zh: '不再要结果：没有什么出错，只是已经没有调用方在等。',
      },
      ABORTED: {
        en: 'A conflict: the caller still wants the result and should restart the operation.',
        zh: '冲突：调用方仍然要结果，应当从读取开始重做整个读-改-写。',
      },
    },
  },
  'CANCELLED/UNAVAILABLE': {
    question: {
      en: 'Which side ended the call: the caller that waits for it, or the service that cannot continue?',
      zh: '是哪一方结束了调用：等结果的调用方，还是无法继续的服务？',
    },
    answers: {
      CANCELLED: {
        en: 'Usually the caller: it no longer wants the result.',
        zh: '通常是调用方：它不再要结果，不要重试。',
      },
      UNAVAILABLE: {
        en: 'The service (shutdown, lost backend, overload): a retry can succeed.',
        zh: '服务（停机、后端失联、过载）：重试可能成功。',
      },
    },
  },
} as const satisfies PairsFrom<'CANCELLED'>;
