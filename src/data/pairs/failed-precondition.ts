import type { PairsFrom } from './pair.ts';

export const failedPreconditionPairs = {
  'FAILED_PRECONDITION/ABORTED': {
    question: {
      en: 'If the caller reads the state again and redoes its change right away, can that succeed?',
      zh: '如果调用方马上重新读取状态、重做修改，有可能成功吗？',
    },
    answers: {
      FAILED_PRECONDITION: {
        en: 'No: the state stays in the way until somebody changes it on purpose, so a restart meets the same refusal.',
        zh: '不能：在有人特意去改之前，这个状态一直挡在那里，重来一遍还是同样被拒。',
      },
      ABORTED: {
        en: 'Yes: it only lost a race, and a fresh read-modify-write has every chance to win.',
        zh: '能：它只是在竞争中落败，重新读-改-写一遍很可能就成功。',
      },
    },
  },
  'FAILED_PRECONDITION/OUT_OF_RANGE': {
    question: {
      en: 'Is the obstacle that a position lies beyond the current bounds?',
      zh: '挡住这次调用的，是某个位置超出了当前的边界吗？',
    },
    answers: {
      FAILED_PRECONDITION: {
        en: 'No: some other state is in the way, such as a child object, a lock or a missing step.',
        zh: '不是：挡路的是别的状态，例如子对象、锁，或某个没做的步骤。',
      },
      OUT_OF_RANGE: {
        en: 'Yes: the more exact code wins, and a caller that iterates can take it as the end.',
        zh: '是：选更精确的那个，遍历的调用方可以当作已经到头。',
      },
    },
  },
  'FAILED_PRECONDITION/UNAVAILABLE': {
    question: {
      en: 'Will the same call succeed later without any change to the state?',
      zh: '什么都不做，过一会儿同样的调用会自己成功吗？',
    },
    answers: {
      FAILED_PRECONDITION: {
        en: 'No: somebody has to change the state first, so blind retries only make noise.',
        zh: '不会：必须先有人改变状态，盲目重试只会制造噪声。',
      },
      UNAVAILABLE: {
        en: 'Yes: the service recovers by itself, so the caller repeats just this call with backoff.',
        zh: '会：服务会自行恢复，调用方退避后重发这一个调用就行。',
      },
    },
  },
} as const satisfies PairsFrom<'FAILED_PRECONDITION'>;
