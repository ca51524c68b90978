/** What the look-up says besides the code: order, description, surroundings, place and line, likeliest message. */
import { expect, test } from 'vitest';
import { mappingRows } from '../../src/model/mapping-rows.ts';
import { byLikelihood, type KnownMessage } from '../../src/search/messages.ts';
import { statusesIn } from '../../src/search/outermost.ts';
import { pasted } from '../../src/search/pasted.ts';

const printedIn = (text: string) => statusesIn(text).printed.map(({ code }) => code);

test('what the whole text says of HTTP/2 and HTTP stands in the status', () => {
  expect(
    pasted(
      'rpc error: code = Unavailable desc = stream terminated by RST_STREAM with error code: REFUSED_STREAM',
    )?.status?.http2,
  ).toBe('REFUSED_STREAM');
  expect(pasted('rpc error: code = Unavailable desc = proxy said HTTP status 503')?.status?.http).toBe(503);
});

test('a description that was encoded for a header is decoded', () => {
  expect(pasted('grpc-status: 5\r\ngrpc-message: user%20not%20found')?.status?.description).toBe(
    'user not found',
  );
});

for (const [what, text, codes, description] of [
  ['a number of Go without a name', 'rpc error: code = Code(17) desc = odd', [], 'odd'],
  ['a number of Go that is a code', 'rpc error: code = Code(14) desc = odd', ['UNAVAILABLE'], 'odd'],
  ['a number after a wrong verb', 'rpc error: code = %!d(codes.Code=14) desc = odd', ['UNAVAILABLE'], 'odd'],
  ['no code after a wrong verb', 'rpc error: code = %!s(codes.Code=99) desc = odd', [], 'odd'],
  ['a bare number that is none', 'rpc error: code = 17 desc = odd', [], 'odd'],
  ['a bracket around the status', '(rpc error: code = NotFound desc = no item)', ['NOT_FOUND'], 'no item'],
  ['a bracket and a comma', 'x {rpc error: code = NotFound desc = no item},', ['NOT_FOUND'], 'no item'],
  ['a bracket of its own', 'rpc error: code = NotFound desc = item (id 5)', ['NOT_FOUND'], 'item (id 5)'],
  ['quotes around the status', 'e: "rpc error: code = NotFound desc = no item"', ['NOT_FOUND'], 'no item'],
  ['quotes of its own', 'rpc error: code = NotFound desc = no "item"', ['NOT_FOUND'], 'no "item"'],
  ['spaces around', 'rpc error: code = NotFound desc =   no item   ', ['NOT_FOUND'], 'no item'],
  ['a body of a gateway', '{"code":5,"message":"no item","details":[]}', ['NOT_FOUND'], 'no item'],
] as const)
  test(`a status with ${what} is read whole`, () => {
    const answer = pasted(text);
    expect(answer?.codes).toEqual(codes);
    expect(answer?.status?.description).toBe(description);
  });

test('a number and a name that contradict each other are no status of grpc-js', () => {
  expect(pasted('Error: 14 UNAVAILABLE: gone')?.status).toMatchObject({
    library: 'grpc-js',
    code: 'UNAVAILABLE',
  });
  expect(pasted('Error: 5 UNAVAILABLE: gone')?.status).not.toHaveProperty('library');
});

test('a description is cut where it gets longer than a reader reads', () => {
  expect(pasted(`rpc error: code = NotFound desc = ${'y'.repeat(2500)}`)?.status?.description).toHaveLength(
    2000,
  );
});

test('the frame of HTTP/2 that ended a stream is no status, and encoded details beside a status are kept', () => {
  expect(pasted('stream terminated by RST_STREAM with error code: CANCEL')).toBeUndefined();
  expect(pasted('grpc-status: 5\ngrpc-status-details-bin: CAUSBGdvbmU')?.status?.detailsBin).toBe(
    'CAUSBGdvbmU',
  );
});

test('only a number that HTTP has counts as its status', () => {
  const httpOf = (said: string) => pasted(`rpc error: code = Unavailable desc = ${said}`)?.status?.http;
  expect(httpOf('HTTP status 599')).toBe(599);
  expect(httpOf('HTTP status 100')).toBe(100);
  expect(httpOf('HTTP status 600')).toBeUndefined();
  expect(httpOf('HTTP status 099')).toBeUndefined();
});

for (const [what, encoded, decoded] of [
  ['cut within a character', 'user%20not%20found%E8%BF', 'user not found%E8%BF'],
  ['cut within an escape', 'user%20not%20found%2', 'user not found%2'],
  ['with a percent sign of its own', '100% of quota%20used', '100% of quota used'],
  ['in Chinese and beyond the basic plane', '%E6%9C%8D%E5%8A%A1%20%F0%9F%92%A5', '服务 💥'],
  ['with bytes that are no character', 'half%ED%A0%80%20%FF%C0%AF', 'half%ED%A0%80 %FF%C0%AF'],
])
  test(`a description ${what} is decoded as far as it goes`, () => {
    expect(pasted(`grpc-status: 5\r\ngrpc-message: ${encoded}`)?.status?.description).toBe(decoded);
  });

test('one print that two forms recognise is one status', () => {
  expect(printedIn('io.grpc.StatusRuntimeException: DEADLINE_EXCEEDED: too late')).toEqual([
    'DEADLINE_EXCEEDED',
  ]);
  expect(printedIn('Error: 14 UNAVAILABLE: No connection established')).toEqual(['UNAVAILABLE']);
});

test('an earlier failure that a status tells of is not the status', () => {
  expect(
    printedIn(
      'failure reason: UNAVAILABLE: no route\nio.grpc.StatusRuntimeException: DEADLINE_EXCEEDED: late',
    )[0],
  ).toBe('DEADLINE_EXCEEDED');
});

test('success beside a failure comes last', () => {
  expect(printedIn('grpc-status: 0\nrpc error: code = NotFound desc = no user 13')).toEqual([
    'NOT_FOUND',
    'OK',
  ]);
});

test('the exception that Python prints last is the outermost', () => {
  const found = pasted(
    'status = StatusCode.UNAVAILABLE\ndetails = "down"\n\n' +
      'The above exception was the direct cause of the following exception:\n\n' +
      'rpc error: code = DeadlineExceeded desc = outer',
  );
  expect(found?.codes).toEqual(['DEADLINE_EXCEEDED']);
  expect(found?.chain.map(({ code, description }) => [code, description])).toEqual([['UNAVAILABLE', 'down']]);
});

test('a status says where it stands in the text as it was pasted, escapes included', () => {
  const text = '{"log":"\\"a\\" \\"b\\" rpc error: code = NotFound desc = no user 13';
  const { start = 0, end = 0 } = pasted(text)?.status ?? {};
  expect(text.slice(start, end)).toBe('rpc error: code = NotFound desc = no user 13');
});

test('a long paste says in which line the evidence stands, a short one does not', () => {
  const error = 'rpc error: code = NotFound desc = no user 13';
  expect(pasted(`one\ntwo\nthree\n${error}\nfive`)?.lines).toEqual([3]);
  expect(pasted(`one\n${error}`)?.lines).toEqual([]);
});

test('values that a test compares are no status, what a library prints beside them is', () => {
  const compared = 'AssertionError: expected {"code":5,"message":"gone"} to be {"code":6,"message":"gone"}';
  expect(pasted(compared)).toBeUndefined();
  expect(pasted(`${compared}\nrpc error: code = NotFound desc = gone`)?.codes).toEqual(['NOT_FOUND']);
  expect(pasted('got {"code":5,"message":"gone"}')?.codes).toEqual(['NOT_FOUND']);
});

test('success in JSON of a program without gRPC is no status, a failure is, and so is success beside gRPC', () => {
  const body = (status: string) => `{"status":"${status}","code":200,"items":"${'x'.repeat(160)}"}`;
  expect(pasted(body('OK'))).toBeUndefined();
  expect(pasted(`grpc ${body('OK')}`)?.codes).toEqual(['OK']);
  expect(pasted(body('NOT_FOUND'))?.codes).toEqual(['NOT_FOUND']);
});

test('a field of a log that any program may print is a status only beside gRPC', () => {
  const line = '2026-11-29 03:31:02 ERROR orders: code=NotFound, message: gone';
  expect(pasted(line)).toBeUndefined();
  expect(pasted(`grpc ${line}`)?.codes).toEqual(['NOT_FOUND']);
  expect(pasted('code=NotFound, message: gone')?.codes).toEqual(['NOT_FOUND']);
});

test('messages of the code come first, then those of the library, then the innermost', () => {
  const message = (id: string, code: KnownMessage['code'], library: string): KnownMessage => ({
    id,
    code,
    libraries: [library],
    pattern: /x/,
  });
  const matches = [
    { message: message('other-code', 'INTERNAL', 'grpc-go'), start: 9, end: 10 },
    { message: message('outer', 'UNAVAILABLE', 'grpc-go'), start: 0, end: 10 },
    { message: message('other-library', 'UNAVAILABLE', 'grpc-java'), start: 8, end: 10 },
    { message: message('inner', 'UNAVAILABLE', 'grpc-go'), start: 5, end: 10 },
  ];
  expect(byLikelihood(matches, 'UNAVAILABLE', 'grpc-go')).toEqual([
    'inner',
    'outer',
    'other-library',
    'other-code',
  ]);
});

test('tables that agree share a row, in their order; a table without a value has none', () => {
  const label = (text: string) => ({ en: text, zh: text });
  const table = (name: string, value: string) => ({
    label: label(name),
    source: 'grpc/grpc:doc/http-grpc-status-mapping.md' as const,
    value,
  });
  const rows = mappingRows(
    [table('first', '404'), table('silent', ''), table('second', '404'), table('third', '400')],
    ({ value }) => value,
  );
  expect(rows.map(({ value, tables }) => [value, tables.map(({ label: { en } }) => en)])).toEqual([
    ['404', ['first', 'second']],
    ['400', ['third']],
  ]);
});
