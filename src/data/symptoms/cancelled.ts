import type { Symptom } from './symptom.ts';

export const cancelled: readonly Symptom[] = [
  [7, 'cancel|cancels|cancelling|canceling|cancelled|canceled|cancellation|取消|撤销|撤回'],
  [9, '@caller', 'cancel*|取消|撤销|撤回'],
  [9, 'context', 'cancel*|done|取消'],
  [9, 'ctx', 'cancel*|done|取消'],
  [9, '上下文', '取消'],
  [
    8,
    '@caller',
    'disconnect*|hung up|hangs up|hang up|went away|goes away|gone away|dropped|drops|closed the connection|closes the connection|gave up|gives up|abort*|abandon*|stopped waiting|stops|stopped|no longer interested|navigat*|leaves|left|walked away|断开|离开|走了|退出|不等|放弃|中断|中止|断了|掉线|关闭|不想要|停止',
  ],
  [
    8,
    'browser|tab|page|app|application|screen|浏览器|页面|标签页|网页|app|应用|界面',
    'close|closed|closes|closing|refresh*|reload*|navigat*|killed|left|backgrounded|关闭|关掉|刷新|退出|离开|切换|杀掉|关了',
  ],
  [
    8,
    'request|call|rpc|请求|调用',
    'abandon*|stopped by|not needed|no longer needed|中途|不要了|放弃|不需要了|半途',
  ],
  [7, 'unsubscrib*|dispos*|取消订阅|退订'],
  [7, 'half way|midway|mid request|mid stream|mid call|中途|半路|主动断开|主动放弃|主动终止|主动停止'],
  [6, 'hedg*|ctrl c|sigint|ctrl-c'],
];
