import type { PairsFrom } from './pair.ts';

export const cancelledPairs = {
  'CANCELLED/DEADLINE_EXCEEDED': {
    question: {
      en: 'Did somebody decide to stop, or did the clock run out?',
      zh: '是有人决定停下，还是时间到了？',
    },
    answers: {
      CANCELLED: {
        en: 'Somebody decided: a user, a parent call that ended, or a hop that hung up.',
        zh: '有人决定停下：用户、已经结束的上层调用，或中途挂断的某一跳。',
      },
      DEADLINE_EXCEEDED: {
        en: 'The clock: the time that the caller set for this call is over.',
        zh: '时间到了：调用方给这次调用设的时限已经过去。',
      },
    },
  },
  'CANCELLED/ABORTED': {
    question: {
      en: 'Does the other side no longer want the result, or did the work collide with other work?',
      zh: '是对方不再要结果，还是这次操作与别的操作冲突了？',
    },
    answers: {
      CANCELLED: {
        en: 'No longer wanted: nothing was wrong, and nobody is waiting.',
        zh: '不再要了：没有什么出错，只是没人在等。',
      },
      ABORTED: {
        en: 'A collision: the caller still wants the result and should start over.',
        zh: '冲突了：调用方仍然要结果，应当从头再来。',
      },
    },
  },
  'CANCELLED/UNAVAILABLE': {
    question: {
      en: 'Who ended the call: the one who waits for it, or the service that cannot go on?',
      zh: '是谁结束了调用：等结果的一方，还是无法继续的服务？',
    },
    answers: {
      CANCELLED: {
        en: 'The caller: it no longer wants the result.',
        zh: '等结果的一方：再试一次就违背了它的意愿。',
      },
      UNAVAILABLE: {
        en: 'The service (shutdown, lost backend, overload): another attempt may well succeed.',
        zh: '服务（停机、后端失联、过载）：再试一次很可能成功。',
      },
    },
  },
} as const satisfies PairsFrom<'CANCELLED'>;
