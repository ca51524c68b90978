/** Which codes a sentence names, and in which form. */
import { expect, test } from 'vitest';
import type { CodeName } from '../../src/data/names.ts';
import { namedCodes, softlyNamed, type Named } from '../../src/search/named.ts';

const placed = (text: string, names: readonly Named[]) =>
  names.map(({ code, start, end }) => [code, text.slice(start, end)]);

for (const [text, ...names] of [
  ['got NOT_FOUND here', ['NOT_FOUND', 'NOT_FOUND']],
  ['got NotFound here', ['NOT_FOUND', 'NotFound']],
  ['got not_found and not-found', ['NOT_FOUND', 'not_found'], ['NOT_FOUND', 'not-found']],
  ['a NotFoundException of gRPC', ['NOT_FOUND', 'NotFound']],
  ['a NotFoundException of Firestore', ['NOT_FOUND', 'NotFound']],
  ['a NotFoundError', ['NOT_FOUND', 'NotFound']],
  ['StatusCode.NOT_FOUND', ['NOT_FOUND', 'NOT_FOUND']],
  ['serviceerror.Unavailable', ['UNAVAILABLE', 'Unavailable']],
  ['Code_DATA_LOSS and CodeDataLoss', ['DATA_LOSS', 'DATA_LOSS'], ['DATA_LOSS', 'DataLoss']],
  ['make RST_STREAM return UNAVAILABLE', ['UNAVAILABLE', 'UNAVAILABLE']],
  ['codes.Internal and Code::Unavailable', ['INTERNAL', 'Internal'], ['UNAVAILABLE', 'Unavailable']],
  ['code = Unknown', ['UNKNOWN', 'Unknown']],
  ['it is `internal` then', ['INTERNAL', 'internal']],
  ['状态码是 unavailable', ['UNAVAILABLE', 'unavailable']],
  ['an internal problem, unknown and not found'],
  ['MY_NOT_FOUND, NOT_FOUND_X, /NotFound, not-found.html'],
  ['last error: INTERNAL'],
  // Every library has such exceptions; and the key of a text is none.
  ['a NotFoundException'],
  ['error.internal'],
  ['RST_STREAM with error code: INTERNAL'],
] as const satisfies readonly (readonly [string, ...(readonly [CodeName, string])[]])[])
  test(`“${text}” names ${names.length === 0 ? 'no code' : names.map(([code]) => code).join(' and ')}`, () => {
    expect(placed(text, namedCodes(text))).toEqual(names);
  });

test('of a list of names twenty are enough', () => {
  expect(namedCodes('NOT_FOUND '.repeat(30))).toHaveLength(20);
  expect(softlyNamed('status unavailable, '.repeat(30))).toHaveLength(20);
});

for (const [text, ...names] of [
  ['the error "not found"', ['NOT_FOUND', 'not found']],
  ['a permission denied error', ['PERMISSION_DENIED', 'permission denied']],
  ['we return Unavailable', ['UNAVAILABLE', 'Unavailable']],
  ['an InvalidArguement error', ['INVALID_ARGUMENT', 'InvalidArguement']],
  ['aborted vs unavailable', ['ABORTED', 'aborted'], ['UNAVAILABLE', 'unavailable']],
  ['difference between internal and unknown', ['INTERNAL', 'internal'], ['UNKNOWN', 'unknown']],
  ['should be unavailable not internal', ['UNAVAILABLE', 'unavailable'], ['INTERNAL', 'internal']],
  ['aborted instead of unknown', ['ABORTED', 'aborted'], ['UNKNOWN', 'unknown']],
  ['is it safe to retry a payment after unavailable', ['UNAVAILABLE', 'unavailable']],
  ['unavailable response codes', ['UNAVAILABLE', 'unavailable']],
  ['方法会返回 Unimplemented 错误', ['UNIMPLEMENTED', 'Unimplemented']],
  ['统一为Unknown', ['UNKNOWN', 'Unknown']],
  ['the grpc code should be 16', ['UNAUTHENTICATED', '16']],
  ['rpc calls end with error 14 after a minute', ['UNAVAILABLE', '14']],
  ['sporadic Unavailable from grpc', ['UNAVAILABLE', 'Unavailable']],
  ['deadline exceeded on each call of tikv', ['DEADLINE_EXCEEDED', 'deadline exceeded']],
  ['"not found", and then grpc gets Aborted', ['NOT_FOUND', 'not found'], ['ABORTED', 'Aborted']],
  ['grpc gets Aborted before "not found"', ['ABORTED', 'Aborted'], ['NOT_FOUND', 'not found']],
  ['grpc 14 after a restart', ['UNAVAILABLE', '14']],
  ['stub 调用报 13', ['INTERNAL', '13']],
  ['we got code 8 from the server', ['RESOURCE_EXHAUSTED', '8']],
  ['code 5 desc not found', ['NOT_FOUND', '5']],
  ['can I retry internal?', ['INTERNAL', 'internal']],
  // Counted things, a release, the exit of a process, and a sentence that goes on.
  ['grpc 返回 2 条消息'],
  ['grpc 2 supports this'],
  ['the process returned exit code 8 on start'],
  ['can I retry internal requests'],
  // A number of HTTP, a number of no code, and what files are denied.
  ['grpc over http: error 14 here'],
  ['grpc error 99 here'],
  ['permission denied by grpc for the plugin'],
  ['context deadline exceeded on each call'],
  ['grpc status code for unknown enum value'],
  ['error = unknown'],
  ['grpc error unknown service shop'],
  ['the page was not found'],
] as const satisfies readonly (readonly [string, ...(readonly [CodeName, string])[]])[])
  test(`“${text}” names ${names.length === 0 ? 'no code' : names.map(([code]) => code).join(' and ')} in everyday words`, () => {
    expect(placed(text, softlyNamed(text))).toEqual(names);
  });

test('Chinese names count where a short question compares two codes, and only there', () => {
  const text = '前置条件失败 和 中止 区别';
  expect(placed(text, softlyNamed(text))).toEqual([
    ['FAILED_PRECONDITION', '前置条件失败'],
    ['ABORTED', '中止'],
  ]);
  expect(softlyNamed('前置条件失败 和 中止')).toEqual([]);
  expect(softlyNamed('中止 区别')).toEqual([]);
  expect(softlyNamed(`前置条件失败 和 中止 区别${'，'.repeat(40)}`)).toEqual([]);
});
