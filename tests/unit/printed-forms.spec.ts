/** Each collected printed form is read whole: code, description, library, nested statuses. */
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { knowledgeFor } from '../../src/model/knowledge.ts';
import { allFormats } from '../../src/search/all-formats.ts';
import { lookUp } from '../../src/search/answer.ts';
import { statusesIn } from '../../src/search/outermost.ts';
import { jsonLines } from '../../src/tools/json-lines.ts';

interface Line {
  readonly form: string;
  readonly query: string;
  readonly expect: readonly string[];
  readonly status?: string;
  readonly library?: string;
  readonly chain?: readonly string[];
}

const lines = jsonLines(join(import.meta.dirname, '../queries/forms.jsonl')).map(
  ({ value }) => value as Line,
);

/** Forms that are a name or a number and then words: a sentence about the code looks the same. */
const LIKE_SENTENCES: ReadonlySet<string> = new Set([
  'go-code-and-message',
  'number-then-details',
  'grpcio-code-details',
]);

for (const { form, query, expect: codes, status, library, chain } of lines)
  test(`the form ${form} is read whole: ${query.slice(0, 80).replaceAll('\n', ' ')}`, () => {
    const answer = lookUp(query, knowledgeFor(query));
    if (codes.length === 0) expect(answer.codes).toEqual([]);
    else expect(codes).toContain(answer.codes[0]);
    if (LIKE_SENTENCES.has(form)) return expect(answer.status?.description).not.toBe(status);
    if (status !== undefined) expect(answer.status?.description).toBe(status);
    if (library !== undefined) expect(answer.status?.library).toBe(library);
    if (chain !== undefined) expect(answer.chain.map(({ code }) => code)).toEqual(chain);
  });

const read = (text: string) =>
  statusesIn(text, allFormats).printed[0] ?? statusesIn(text, allFormats).weak[0];

for (const [what, text, code, description] of [
  ['an error object of a program', "GrpcError(code: 14, messsage: 'gone')", 'UNAVAILABLE', 'gone'],
  ['number and message in words', 'Error code: 2 Message: no headers', 'UNKNOWN', 'no headers'],
  [
    'a bracket of the Triton client',
    '[StatusCode.UNAVAILABLE] Socket closed',
    'UNAVAILABLE',
    'Socket closed',
  ],
] as const)
  test(`${what} is a printed status`, () => {
    expect(read(text)).toMatchObject({ code, description });
  });

test('an HTTP/2 error is a number or a name that HTTP/2 has', () => {
  const http2Of = (said: string) =>
    lookUp(`grpc-status: 14\ngrpc-message: ${said}`, knowledgeFor(said)).status?.http2;
  expect(http2Of('reset reason: connection failure')).toBeUndefined();
  expect(http2Of('reset reason: REFUSED_STREAM')).toBe('REFUSED_STREAM');
  expect(http2Of('HTTP/2 error code: NO_ERROR')).toBe('NO_ERROR');
});

test('a sentence in Chinese behind an English description is not part of it', () => {
  expect(read('rpc error: code = NotFound desc = no item 13，重启后恢复')?.description).toBe('no item 13');
  expect(read('rpc error: code = NotFound desc = 订单不存在，请检查')?.description).toBe(
    '订单不存在，请检查',
  );
});

test('the code of a finished call wins over a status in its error, and becomes whole by one that repeats it', () => {
  const text =
    'msg="finished unary call with code Unknown" error="cached: rpc error: code = NotFound desc = no item"';
  const answer = lookUp(text, knowledgeFor(text));
  expect(answer.codes).toEqual(['UNKNOWN']);
  expect(answer.chain.map(({ code }) => code)).toEqual(['NOT_FOUND']);
});

test('a known message beside a bare name of a code is found', () => {
  const text = 'StatusCode.UNAVAILABLE failed to connect to all addresses';
  expect(lookUp(text, knowledgeFor(text))).toMatchObject({
    codes: ['UNAVAILABLE'],
    messages: ['core-failed-to-connect-to-all-addresses'],
  });
});

test('a name in capitals before a colon proves no library', () => {
  const { status } = lookUp('UNAVAILABLE: gone', knowledgeFor('UNAVAILABLE: gone'));
  expect(status).toMatchObject({ code: 'UNAVAILABLE', description: 'gone' });
  expect(status).not.toHaveProperty('library');
});

test('Chinese names of two codes are compared where a short question asks for the difference', () => {
  const codesOf = (text: string) => lookUp(text, knowledgeFor(text)).codes;
  expect(codesOf('前置条件失败 和 中止 区别')).toEqual(['FAILED_PRECONDITION', 'ABORTED']);
  expect(codesOf('中止和取消操作的按钮')).toEqual([]);
});

test('the output of a program without gRPC leads to no message of a library', () => {
  const text =
    '2026-11-29 03:10:32 ERROR nginx: stream 5 reset by peer, connection closed\n2026-11-29 03:10:33 INFO retry 1';
  expect(lookUp(text, knowledgeFor(text)).pages.filter(({ kind }) => kind === 'message')).toEqual([]);
});
