import type { Phrases } from '../phrases.ts';

export const cancelledPhrases = {
  'user-left': {
    en: [
      'user navigated away from the screen',
      'user navigated away and the browser dropped the request',
      'user navigates away while loading',
      'user closed the app during the call',
      'client cancelled the request',
    ],
    zh: ['用户关掉了页面', '用户离开页面请求没跑完', '用户关闭了网页', '用户取消了操作'],
  },
  'parent-ended': {
    en: ['parent context cancelled so child calls stop', 'upstream call was cancelled'],
    zh: ['上游取消了上下文', '上游调用取消了下游跟着取消', '父 context 取消'],
  },
  'watch-stopped': {
    en: [
      'server ends the watch on purpose',
      'operator stops a subscription',
      'server closes long lived stream for maintenance',
    ],
    zh: ['服务端主动结束订阅', '运维停掉了 watch'],
  },
} as const satisfies Readonly<Record<string, Phrases>>;
