import type { PairsFrom } from './pair.ts';

export const permissionDeniedPairs = {
  'PERMISSION_DENIED/RESOURCE_EXHAUSTED': {
    question: {
      en: 'Would the same caller be let through later, or with a smaller request?',
      zh: '同一个调用方，晚些再来或少要一点，就能放行吗？',
    },
    answers: {
      PERMISSION_DENIED: {
        en: 'No: the right is missing, whatever the hour and the size.',
        zh: '不能：缺的是权限，与时间早晚、请求大小无关。',
      },
      RESOURCE_EXHAUSTED: {
        en: 'Yes: the caller may do this, only its budget is used up.',
        zh: '能：它有权做，只是额度用完了。',
      },
    },
  },
  'PERMISSION_DENIED/FAILED_PRECONDITION': {
    question: {
      en: 'Would an administrator succeed with this very request right now?',
      zh: '换成管理员，此刻发同样的请求能成功吗？',
    },
    answers: {
      PERMISSION_DENIED: {
        en: 'Yes: the obstacle is who asks.',
        zh: '能：问题出在由谁来做。',
      },
      FAILED_PRECONDITION: {
        en: 'No: the state of the system stops everybody, so a new role would not help.',
        zh: '不能：系统的状态挡住所有人，换个角色也没用。',
      },
    },
  },
  'PERMISSION_DENIED/UNAUTHENTICATED': {
    question: {
      en: 'Does the service know who is calling?',
      zh: '服务知道是谁在调用吗？',
    },
    answers: {
      PERMISSION_DENIED: {
        en: 'Yes, and that identity lacks the right: logging in again as the same one changes nothing.',
        zh: '知道，是这个身份没有权限：用同一个身份重新登录也没用。',
      },
      UNAUTHENTICATED: {
        en: 'No: credentials are missing, expired or not accepted; with valid ones the same caller may pass.',
        zh: '不知道：凭据缺失、过期或不被接受；换上有效的凭据，同一个调用方可能就通过了。',
      },
    },
  },
} as const satisfies PairsFrom<'PERMISSION_DENIED'>;
