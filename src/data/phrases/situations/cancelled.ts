import type { Phrases } from '../phrases.ts';

export const cancelledPhrases = {
  'user-left': {
    en: [
      'user navigated away from the screen',
      'user navigated away and the browser dropped the request',
      'user navigates away while loading',
      'user closed the app during the call',
      'client cancelled the request',
      'browser tab closed in the middle of a request',
      'user pressed the stop button',
      'caller hung up',
      'mobile app went to background and dropped the call',
      'client disconnected before the response',
      'user aborts the download',
      'ctrl-c on the client',
      'request cancelled by the user',
    ],
    zh: [
      '用户关掉了页面',
      '用户离开页面请求没跑完',
      '用户关闭了网页',
      '用户取消了操作',
      '用户点了停止',
      '浏览器标签页被关',
      '客户端主动断开',
      '用户取消下载',
      '客户端中途断开连接',
      '调用方不等了',
      'app 切后台请求断了',
    ],
  },
  'parent-ended': {
    en: [
      'parent context cancelled so child calls stop',
      'upstream call was cancelled',
      'ctx was cancelled by the caller above',
      'the outer request is gone so stop the inner ones',
      'errgroup cancelled the other goroutines',
      'one of the parallel calls failed and the rest were cancelled',
      'nested call after the caller went away',
    ],
    zh: [
      '上游取消了上下文',
      '上游调用取消了下游跟着取消',
      '父 context 取消',
      '外层请求结束内层停止',
      'errgroup 里其他协程被取消',
      '一个失败其余的被取消',
      '上层 ctx 取消了',
    ],
  },
  'watch-stopped': {
    en: [
      'server ends the watch on purpose',
      'operator stops a subscription',
      'server closes long lived stream for maintenance',
      'admin terminates a long lived stream',
      'server ends the subscription of a client',
      'revoke a running watch',
      'operator kills a running job on request',
    ],
    zh: [
      '服务端主动结束订阅',
      '运维停掉了 watch',
      '管理员终止了长连接流',
      '运维停止正在跑的任务',
      '后台人工取消任务',
    ],
  },
  'hedge-lost': {
    en: [
      'hedged attempt was cancelled because another one won',
      'first response wins and the rest is cancelled',
    ],
    zh: ['对冲请求被取消', '多份请求先到先得'],
  },
  'newer-search': {
    en: ['typeahead cancels the previous request', 'superseded by a newer request of the same client'],
    zh: ['输入联想取消上一次请求', '旧请求被新请求取代'],
  },
} as const satisfies Readonly<Record<string, Phrases>>;
