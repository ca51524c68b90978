import type { PairsFrom } from './pair.ts';

export const permissionDeniedPairs = {
  'PERMISSION_DENIED/RESOURCE_EXHAUSTED': {
    question: {
      en: 'Would the same caller be allowed later, or with a smaller request?',
      zh: '同一个调用方，晚些再来或减小请求，就能通过吗？',
    },
    answers: {
      PERMISSION_DENIED: {
        en: 'No: the permission is missing, at any time and for any size.',
        zh: '不能：缺的是权限，与时间早晚、请求大小无关。',
      },
      RESOURCE_EXHAUSTED: {
        en: 'Yes: the caller is allowed to do this, only its quota is used up.',
        zh: '能：它有权限，只是配额用完了。',
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
        en: 'Yes: the problem is the identity of the caller.',
        zh: '能：问题在调用方的身份。',
      },
      FAILED_PRECONDITION: {
        en: 'No: the system state blocks every caller, so a new role would not help.',
        zh: '不能：系统状态挡住所有调用方，换个角色也没用。',
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
        en: 'Yes, and that identity lacks the permission: a new login with the same identity changes nothing.',
        zh: '知道，是这个身份没有权限：用同一个身份重新登录也没用。',
      },
      UNAUTHENTICATED: {
        en: 'No: credentials are missing, expired, or not accepted; with valid ones the same caller can succeed.',
        zh: '不知道：凭据缺失、过期或不被接受；换上有效的凭据，同一个调用方可能就通过了。',
      },
    },
  },
} as const satisfies PairsFrom<'PERMISSION_DENIED'>;
