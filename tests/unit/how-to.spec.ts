/** Which texts ask for a way, propose something or name a topic, in either language. */
import { expect, test } from 'vitest';
import { isHowTo } from '../../src/search/how-to.ts';

test.each([
  'how to set a deadline',
  '改进数据同步锁',
  '修復資料損壞的問題',
  '[go] is there a way to see the status',
  '(wip): add keepalive',
  "I'd like to see the code",
  'feat: deadlines',
  'docs: deadlines',
  'the error handling of the gateway',
  'best practices of retries',
  'does the client of node support retries',
  'max length of a message',
  '超时怎么设置',
  '客户端支持重试吗',
  '有什么重试的方法吗',
  '重试会不会重复扣款',
  '我想看到状态码',
  '希望支持重试',
  '配置超时',
  '自定义状态码',
  '关于重试',
  '全局异常',
  '重试示例',
  '服务端感知客户端断开',
  '客户端无法捕获错误',
])('“%s” asks for a way', (text) => {
  expect(isHowTo(text)).toBe(true);
});

test.each([
  'the order is gone, and how it went nobody knows',
  'the way to the row is gone',
  'additional rows are gone',
  'the error mapper does not return the code',
  'the limit of the message is exceeded',
  'maximum number of connections reached',
  '超时了怎么办',
  '连接断开是怎么回事',
  '无论怎么重试都超时',
  '有什么方法可以解决超时吗',
  '连接断开',
  '配置的超时没有用',
])('“%s” tells of trouble', (text) => {
  expect(isHowTo(text)).toBe(false);
});
