import type { PairsFrom } from './pair.ts';

export const failedPreconditionPairs = {
  'FAILED_PRECONDITION/ABORTED': {
    question: {
      en: 'If the caller rereads the state and redoes its change right away, can that succeed?',
      zh: '如果调用方马上重新读取状态、重做修改，有可能成功吗？',
    },
    answers: {
      FAILED_PRECONDITION: {
        en: 'No: the state stays until it is changed on purpose, so a restart is rejected again.',
        zh: '不能：不去改，这个状态就不会变，重做一遍还是同样被拒。',
      },
      ABORTED: {
        en: 'Yes: another operation was faster, and a new read-modify-write can succeed.',
        zh: '能：只是遇到并发冲突，重新读-改-写一遍很可能就成功。',
      },
    },
  },
  'FAILED_PRECONDITION/OUT_OF_RANGE': {
    question: {
      en: 'Is the problem that a position is outside the current bounds?',
      zh: '问题是某个位置超出了当前的边界吗？',
    },
    answers: {
      FAILED_PRECONDITION: {
        en: 'No: some other state prevents it, such as a child resource, a lock, or a missing step.',
        zh: '不是：是别的状态，例如子资源、锁，或某个没做的步骤。',
      },
      OUT_OF_RANGE: {
        en: 'Yes: use the more specific code; a client that reads in sequence can treat it as the end.',
        zh: '是：用更具体的状态码，顺序读取的客户端可以当作已读到末尾。',
      },
    },
  },
  'FAILED_PRECONDITION/UNAVAILABLE': {
    question: {
      en: 'Will the same call succeed later without any change to the state?',
      zh: '什么都不改，过一会儿同样的调用能成功吗？',
    },
    answers: {
      FAILED_PRECONDITION: {
        en: 'No: the state has to be changed first, so retries only add load.',
        zh: '不能：必须先改变系统状态，盲目重试只会增加负载。',
      },
      UNAVAILABLE: {
        en: 'Yes: the service recovers on its own, so the caller retries this call with exponential backoff and jitter.',
        zh: '能：服务会自行恢复，调用方退避后重试这一个调用就行。',
      },
    },
  },
} as const satisfies PairsFrom<'FAILED_PRECONDITION'>;
