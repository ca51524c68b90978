/** Which status of HTTP and which error of HTTP/2 a text asks about, and the codes that it gets for them. */
import { expect, test } from 'vitest';
import { knowledgeFor } from '../../src/model/knowledge.ts';
import { lookUp } from '../../src/search/answer.ts';
import { codesOfHttp, httpStatusIn } from '../../src/search/http.ts';
import { http2ErrorIn } from '../../src/search/http2.ts';
import { isMetrics } from '../../src/search/metrics.ts';

for (const [text, status] of [
  ['429', 429],
  ['４２９', 429],
  [' 503 ', 503],
  ['http 503', 503],
  ['状态码 429', 429],
  ['504 Gateway Timeout', 504],
  ['409 Conflict\nbody', 409],
  ['HTTP/1.1 404', 404],
  ['what is 503 in grpc', 503],
  ['http 200', 200],
] as const)
  test(`“${text}” asks about HTTP ${status}`, () => {
    expect(httpStatusIn(text)).toBe(status);
  });

for (const [what, text] of [
  ['no number of HTTP', 'http 600'],
  ['a number of four digits', 'http 5033'],
  ['a part of a version', 'grpc 1.2.503'],
  ['a number of something else', 'the answer is 429'],
  ['two numbers', '404 vs 410'],
  ['statuses in general', 'non-200 status'],
  ['a header of gRPC', 'grpc-status: 500'],
  ['success that failed', 'http 200 why'],
  ['success beside other words', 'http 200 and still no answer'],
  ['a long sentence', `http 503 ${'word '.repeat(12)}`],
] as const)
  test(`a text with ${what} asks about no status of HTTP`, () => {
    expect(httpStatusIn(text)).toBeUndefined();
  });

test('a status gets the codes that map to it, and first that of a client where a proxy is named', () => {
  expect(codesOfHttp(429, 'http 429')).toEqual(['RESOURCE_EXHAUSTED']);
  expect(codesOfHttp(429, 'nginx 429')).toEqual(['UNAVAILABLE', 'RESOURCE_EXHAUSTED']);
  expect(codesOfHttp(401, 'proxy 401')).toEqual(['UNAUTHENTICATED']);
  expect(codesOfHttp(502, 'http 502')).toEqual(['UNAVAILABLE']);
  expect(codesOfHttp(301, 'envoy 301')).toEqual([]);
});

for (const [text, error] of [
  ['RST_STREAM with error code 7', 'REFUSED_STREAM'],
  ['RST_STREAM with error code 0x7', 'REFUSED_STREAM'],
  ['RST_STREAM error code: 0xb', 'ENHANCE_YOUR_CALM'],
  ['RST_STREAM with error code 0', 'NO_ERROR'],
  ['GOAWAY ENHANCE_YOUR_CALM', 'ENHANCE_YOUR_CALM'],
  ['http2 error: cancel', 'CANCEL'],
  ['stream error code: refused_stream', 'REFUSED_STREAM'],
  ['error code = 8', 'CANCEL'],
  ['RST_STREAM with error code 99', 99],
  ['error code = 8 and more', undefined],
  ['refused_stream', undefined],
  [`${' '.repeat(4000)}RST_STREAM 7`, undefined],
] as const)
  test(`“${text.slice(0, 40)}” names ${error ?? 'no error of HTTP/2'}`, () => {
    expect(http2ErrorIn(text)).toBe(error);
  });

for (const [what, text, is] of [
  ['a counter that has not counted', 'calls{code="NotFound"} 0', true],
  ['a counter that has not counted, indented', '  calls{code="NotFound"} 0  ', true],
  ['a counter that has counted', 'calls{code="NotFound"} 3', false],
  ['several counters', 'calls{code="NotFound"} 3\ncalls{code="Internal"} 1 1700000000', true],
  ['counters with comments and empty lines', '# HELP a b\n\n  \n# TYPE a b\ncalls{code="NotFound"} 0', true],
  ['a counter beside another line', 'calls{code="NotFound"} 0\nNotFound', false],
  ['a line of a log', 'code="NotFound" 0', false],
  ['nothing', '', false],
] as const)
  test(`${what} ${is ? 'is a list of counters' : 'is no list of counters'}`, () => {
    expect(isMetrics(text)).toBe(is);
  });

test('counters list codes with which no call has ended, and are no status', () => {
  const series = (code: string, value: string) => `grpc_server_handled_total{grpc_code="${code}"} ${value}`;
  const said = (text: string) => {
    const { kind, codes } = lookUp(text, knowledgeFor(text));
    return { kind, codes };
  };
  const several = `# HELP x y\n# TYPE x counter\n\n${series('NotFound', '3')}\n  ${series('Internal', '1')}`;
  for (const text of [several, series('NotFound', '0'), series('NotFound', '0.0 1700000000')])
    expect(said(text), text).toEqual({ kind: 'log', codes: [] });
  expect(said(series('NotFound', '3'))).toEqual({ kind: 'status', codes: ['NOT_FOUND'] });
  for (const value of ['0', '3'])
    expect(said(`${series('NotFound', value)}\nrpc error: code = Internal desc = gone`), value).toEqual({
      kind: 'status',
      codes: [value === '0' ? 'INTERNAL' : 'NOT_FOUND'],
    });
});
