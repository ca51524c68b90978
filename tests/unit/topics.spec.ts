import { expect, test } from 'vitest';
import { knowledgeFor } from '../../src/model/knowledge.ts';
import { lookUp } from '../../src/search/answer.ts';

const SEEN_AT_ONCE = 3;

/** Returns the pages that a text leads to, as far as a reader sees them at once. */
const ledTo = (text: string): readonly string[] =>
  lookUp(text, knowledgeFor(text))
    .pages.slice(0, SEEN_AT_ONCE)
    .map(({ id }) => id.split('/').slice(0, 2).join('/'));

test.each([
  ['c# RpcException get details', 'library/csharp'],
  ['C++ read the error details', 'library/cpp'],
  ['ASP.NET Core grpc interceptor', 'framework/aspnet-core'],
  ['spring boot grpc exception handler advice', 'framework/spring-grpc'],
  ['quarkus grpc exception handling', 'framework/quarkus'],
  ['grpc gateway custom error handler', 'framework/grpc-gateway'],
  ['envoy retry_on grpc status', 'library/envoy'],
])('“%s” names a program and leads to %s', (text, page) => {
  expect(ledTo(text)).toContain(page);
});

test.each([
  ['E! [inputs.gnmi] rpc error: code = Internal desc = no such leaf', 'system/gnmi'],
  ['consul[812]: rpc error: code = Unavailable desc = stopping', 'system/consul'],
  ['kubelet[7]: rpc error: code = Aborted desc = busy', 'system/cri'],
])('“%s” prints a status and a program, and leads to %s', (text, page) => {
  expect(ledTo(text)).toContain(page);
});

test('a status of a program that is not a system leads to none', () => {
  expect(ledTo('shop: rpc error: code = Internal desc = no such leaf').join()).not.toContain('system/');
});

test.each([
  'E0111 16:24:53.434000000 13788 ssl_utils.cc:600] load_file: UNKNOWN:Failed to load file {errno:2}',
  'E0126 19:17:05.078953408 339 xds_resolver.cc:921] Failed to create xds client: UNKNOWN: no file',
])('the error inside a line of the log of the C core is no status of a call: %s', (text) => {
  expect(lookUp(text, knowledgeFor(text)).codes).toEqual([]);
});

test.each([
  ['java grpc client connection pool best practices', 'guide/connections'],
  ['global exception handler grpc', 'guide/exceptions-to-codes'],
  ['mock a grpc error in unit tests', 'guide/provoke-every-code'],
  ['grpc error codes list', 'page/board'],
  ['summarize grpc errors in my log file', 'page/log'],
  ['what happens to the deadline when one service calls another', 'guide/deadlines-and-cancellation'],
  ['熔断器应该统计哪些 grpc 错误', 'guide/counting-errors'],
  ['grpc 全局异常处理', 'guide/exceptions-to-codes'],
  ['grpc 状态码 大全', 'page/board'],
  ['grpc 日志分析', 'page/log'],
])('“%s” claims no code and leads to %s', (text, page) => {
  expect(lookUp(text, knowledgeFor(text)).codes).toEqual([]);
  expect(ledTo(text)).toContain(page);
});

test.each(['为什么 grpc 报错 http 还是 200', 'http 200 but error'])('“%s” is no success', (text) => {
  expect(lookUp(text, knowledgeFor(text)).codes).not.toContain('OK');
});
