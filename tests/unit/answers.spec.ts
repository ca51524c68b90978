import { expect, test } from 'vitest';
import { knowledgeFor } from '../../src/model/knowledge.ts';
import { addressOf } from '../../src/routes/paths.ts';
import { lookUp } from '../../src/search/answer.ts';
import { evidenceFor } from '../../src/search/evidence.ts';
import { bothDirections } from '../../src/search/http.ts';
import { isServiceConfig } from '../../src/search/service-config.ts';
import { codeOfServiceText } from '../../src/search/service-texts.ts';

const answerTo = (text: string) => {
  const answer = lookUp(text, knowledgeFor(text));
  return {
    ...answer,
    addresses: answer.pages.flatMap(({ route }) => (route ? [addressOf(route, 'en')] : [])),
  };
};

test('a printed status is certain, with its description and the message that explains it', () => {
  const { voice, kind, codes, status, messages, addresses } = answerTo(
    'rpc error: code = Unavailable desc = transport is closing',
  );
  expect({ voice, kind, codes }).toEqual({ voice: 'is', kind: 'status', codes: ['UNAVAILABLE'] });
  expect(status?.description).toBe('transport is closing');
  expect(messages).toContain('go-transport-is-closing');
  expect(addresses[0]).toBe('messages/go-transport-is-closing/');
});

test('a description ends before the next field of the log line', () => {
  expect(
    answerTo('level=error err="rpc error: code = NotFound desc = order 42" code=NotFound').status
      ?.description,
  ).toBe('order 42');
});

test('a claim from plain words rests on a unit that says the same', () => {
  const { voice, codes, evidence } = answerTo('etag mismatch');
  expect({ voice, codes }).toEqual({ voice: 'probably', codes: ['ABORTED'] });
  expect(evidence?.code).toBe('ABORTED');
  expect(evidence?.route).toEqual({ page: 'choose' });
});

test.each([
  ['2026-11-29T03:31:02Z ERROR kubelet[812]: mount of /dev/sdb failed: exit status 32', 'log'],
  ['how to define own error codes', 'how-to'],
  ['自定义错误码怎么返回', 'how-to'],
])('%s claims nothing and still leads to pages', (text, kind) => {
  const answer = answerTo(text);
  expect({ kind: answer.kind, voice: answer.voice, codes: answer.codes }).toEqual({
    kind,
    voice: 'pages',
    codes: [],
  });
  expect(answer.addresses.length).toBeGreaterThan(0);
});

test('a comparison leads to the page that compares the codes', () => {
  expect(answerTo('INTERNAL vs UNKNOWN for uncaught exceptions').addresses[0]).toBe(
    'compare/unknown-vs-internal/',
  );
});

test.each([
  ['return INVALID_ARGUMENT instead of INTERNAL', 'INVALID_ARGUMENT'],
  ['Replace INVALID_ARGUMENT errors with INTERNAL', 'INTERNAL'],
  ['Change response code from InvalidArgument to Internal', 'INTERNAL'],
])('%s names the code that is wanted', (text, code) => {
  expect(answerTo(text).codes[0]).toBe(code);
});

test.each([
  'RST_STREAM with error code 7',
  'gRPC 报 Received RST_STREAM with error code 7',
  'RST_STREAM 错误码 7',
])('%s is a number of HTTP/2', (text) => {
  expect(answerTo(text).codes[0]).toBe('UNAVAILABLE');
});

test.each([
  'http 301 moved permanently',
  'Grpc-Status: 103',
  'always 200',
  'non-200 status',
  "it doesn't work",
])('%s claims nothing', (text) => {
  expect(answerTo(text).codes).toEqual([]);
});

test.each([
  ['insufficient balance: should I return ResourceExhausted or FailedPrecondition', 'FAILED_PRECONDITION'],
  ['余额不足返回 ResourceExhausted 还是 FailedPrecondition', 'FAILED_PRECONDITION'],
  ['Aborted or FailedPrecondition for etag mismatch', 'ABORTED'],
  ['FailedPrecondition or Aborted for etag mismatch', 'ABORTED'],
])('of two codes asked about, the one that the situation speaks for comes first: %s', (text, code) => {
  const { voice, codes, evidence } = answerTo(text);
  expect(voice).toBe('probably');
  expect(codes).toHaveLength(2);
  expect(codes[0]).toBe(code);
  expect(evidence?.code).toBe(code);
});

test('what a status truly wraps is listed once', () => {
  const { chain } = answerTo(
    'rpc error: code = Unknown desc = rpc error: code = NotFound desc = order 42\nrpc error: code = Unknown desc = rpc error: code = NotFound desc = order 42',
  );
  expect(chain.map(({ code }) => code)).toEqual(['NOT_FOUND']);
});

test.each([
  '2026-11-29T03:31:02Z ERROR kubelet[812]: volume still attached, cannot delete: exit status 32',
  'curl: (22) The requested URL returned error: 404',
  'server:\n  address: 192.0.2.1:8080\n  name: already-exists',
])('%s is no question: no code and no situation is listed', (text) => {
  const { codes, pages } = answerTo(text);
  expect(codes).toEqual([]);
  expect(pages.length).toBeGreaterThan(0);
  expect(pages.filter(({ kind }) => kind === 'code' || kind === 'situation')).toEqual([]);
});

test('what curl prints is HTTP: its names of errors are no codes', () => {
  const { voice, codes, addresses } = answerTo(
    'curl: (92) HTTP/2 stream 1 was not closed cleanly: INTERNAL_ERROR (err 2)',
  );
  expect({ voice, codes }).toEqual({ voice: 'pages', codes: [] });
  expect(addresses.slice(0, 2)).toEqual(['mappings/', 'guides/grpc-over-http/']);
});

test('a gRPC status that stands beside what curl prints is the answer', () => {
  expect(answerTo('grpc-status: 5\ngrpc-message: no order\ncurl: (56) Recv failure').codes).toEqual([
    'NOT_FOUND',
  ]);
});

test.each(['coupon already redeemed', 'voucher already used', '优惠券已使用'])(
  '%s is a state of the coupon, not a duplicate',
  (text) => {
    expect(answerTo(text).codes).toEqual(['FAILED_PRECONDITION']);
  },
);

test.each([
  '{"methodConfig":[{"name":[{}],"retryPolicy":{"retryableStatusCodes":["UNAVAILABLE"]}}]}',
  'grpc.WithDefaultServiceConfig(`{"loadBalancingConfig": [{"round_robin":{}}]}`)',
])('%s is a service config: no code, the checker first', (text) => {
  const { kind, codes, addresses } = answerTo(text);
  expect({ kind, codes }).toEqual({ kind: 'service-config', codes: [] });
  expect(addresses[0]).toBe('service-config/');
});

test('keys of a service config make none without a bracket, or in a text longer than any config', () => {
  const kindOf = (text: string) => answerTo(text).kind;
  expect(kindOf('retryPolicy: none')).not.toBe('service-config');
  const config = '{"retryPolicy":{"maxAttempts":3}}';
  const filledUp = (length: number) => config + ' '.repeat(length - config.length);
  expect(isServiceConfig(filledUp(65_536))).toBe(true);
  expect(isServiceConfig(filledUp(65_537))).toBe(false);
});

test('what a well-known service sends is known in any case, near the beginning of a text', () => {
  const said = 'Missing or insufficient permissions';
  expect(answerTo(said)).toMatchObject({ kind: 'message', voice: 'is', codes: ['PERMISSION_DENIED'] });
  expect(codeOfServiceText(`${'x'.repeat(16_000)} ${said}`)).toBe('PERMISSION_DENIED');
  expect(codeOfServiceText(`${'x'.repeat(17_000)} ${said}`)).toBeUndefined();
  expect(codeOfServiceText('nothing of the kind')).toBeUndefined();
});

test('a status that was printed beside a service config is the answer', () => {
  const { codes } = answerTo(
    'rpc error: code = Unavailable desc = refused; config {"methodConfig":[{"name":[{}]}]}',
  );
  expect(codes).toEqual(['UNAVAILABLE']);
});

test.each([
  ['Monitor gRPC status codes with prometheus', 'guides/counting-errors/'],
  ['server side interceptor for retries', 'guides/retry/'],
  ['help request: CORS preflight fails in the browser', 'libraries/grpc-web/'],
  ['怎么给服务端做限流', 'codes/resource-exhausted/'],
])('%s leads to the page of its topic', (text, address) => {
  expect(answerTo(text).addresses.slice(0, 3)).toContain(address);
});

test.each([
  'failed to connect to all addresses; last error: INTERNAL: Trying to connect an http1.x server',
  'Error: 14: failed to connect to all addresses; last error: UNKNOWN: ipv4:10.0.0.9:443: Handshake read failed',
])('the code behind “last error” is not the code of %s', (text) => {
  expect(answerTo(text).codes).toEqual(['UNAVAILABLE']);
});

test('a comparison in everyday words leads to the page that compares the codes', () => {
  expect(answerTo('precondition failed vs aborted').addresses[0]).toBe(
    'compare/failed-precondition-vs-aborted-vs-unavailable/',
  );
  expect(
    answerTo('difference between not found and permission denied when hiding projects').addresses[0],
  ).toMatch(/^compare\/.*not-found/);
});

test.each([
  'When errors are generated by the proxy, set the HTTP status code accordingly such as 503',
  ':4 warning session expired, status: 401\n:2 error AbortError: signal is aborted without reason',
])('%s names an HTTP status in passing and asks for no code', (text) => {
  expect(answerTo(text).codes).toEqual([]);
});

test.each([
  ['14', { route: { page: 'code', name: 'UNAVAILABLE' } }],
  ['codes.NotFound', { route: { page: 'code', name: 'NOT_FOUND' } }],
  ['http 429', { route: { page: 'mappings' } }],
  ['RST_STREAM with error code 7', { route: { page: 'mappings' } }],
  ['INTERNAL or UNKNOWN', { route: { page: 'comparison', codes: ['UNKNOWN', 'INTERNAL'] } }],
  [
    'rpc error: code = Unavailable desc = transport is closing',
    { route: { page: 'message', id: 'go-transport-is-closing' } },
  ],
  // The page of the message is about another code than the one that was printed.
  ['rpc error: code = Internal desc = transport is closing', { route: { page: 'code', name: 'INTERNAL' } }],
])('the claim of %s rests on a page that says the same', (text, rests) => {
  expect(evidenceFor(answerTo(text))).toEqual(rests);
});

test('where no code is claimed, nothing has to be proved', () => {
  expect(evidenceFor(answerTo('how to define own error codes'))).toBeUndefined();
});

test.each([
  'It seems odd to return `InvalidArgument` if the request is valid and the database failed',
  'A missing switch leads to InternalServerError instead of showing the error of the device',
  'the agent says error = unknown after 3 tries',
])('%s names a code that it does not ask for', (text) => {
  expect(answerTo(text).codes).toEqual([]);
});

test('a number beside its message on one line is a status', () => {
  expect(
    answerTo('Getting error: code: 2 message: "Http response at 400 or 500 level"').status,
  ).toMatchObject({
    code: 'UNKNOWN',
    description: 'Http response at 400 or 500 level',
  });
});

test('an HTTP status has a code for each direction, and neither table is the reverse of the other', () => {
  expect(bothDirections(429)).toEqual({ sent: ['RESOURCE_EXHAUSTED'], received: 'UNAVAILABLE' });
  expect(bothDirections(404)).toEqual({ sent: ['NOT_FOUND'], received: 'UNIMPLEMENTED' });
  expect(bothDirections(413)).toEqual({ sent: [], received: 'UNKNOWN' });
});

test('a description that quotes another error stays whole', () => {
  const inner =
    'desc = "transport: Error while dialing: dial tcp 10.0.0.2:50051: connect: connection refused"';
  expect(answerTo(`rpc error: code = Unavailable desc = connection error: ${inner}`).status).toMatchObject({
    description: `connection error: ${inner}`,
  });
});
