/** What one event of a log says: its status, its method, its peer; and how little of the look-up a line needs. */
import { expect, test } from 'vitest';
import { methodIn, peerIn } from '../../src/log/method.ts';
import { normalised } from '../../src/log/normalise.ts';
import { planner } from '../../src/log/plan.ts';
import { statusOf } from '../../src/log/status.ts';
import { allFormats } from '../../src/search/all-formats.ts';
import type { KnownMessage } from '../../src/search/messages.ts';

const message = (id: string, pattern: RegExp): KnownMessage => ({
  id,
  code: 'UNAVAILABLE',
  libraries: ['grpc-go'],
  pattern,
});

const MESSAGES = [
  message('preface', /connection closed before server preface/),
  message('dialing', /(?:dial|connect)ing \w{3,9} re(?:set|fused) (?:x1[57]|\d{2})/),
];
const WHOLE = { messages: MESSAGES, formats: allFormats };

const ENVOY = '"POST /shop.v1.Orders/Get HTTP/2" 200';

for (const [text, ...expected] of [
  ['rpc error: code = Unavailable desc = gone', 'UNAVAILABLE', 'gone', 'grpc-go'],
  ['rpc error: code = Internal desc = transport: "x" = 1', 'INTERNAL', 'transport: "x" = 1', 'grpc-go'],
  [
    'rpc error: code = Unavailable desc = connection error: desc = "transport: x"',
    'UNAVAILABLE',
    'connection error: desc = "transport: x"',
    'grpc-go',
  ],
  ['level=info grpc.code=NotFound', 'NOT_FOUND', ''],
  [`${ENVOY} 14 - 5`, 'UNAVAILABLE', ''],
  [`${ENVOY} 4 UT 5`, 'DEADLINE_EXCEEDED', ''],
  [`${ENVOY} - via_upstream "NotFound" 5`, 'NOT_FOUND', ''],
  [`${ENVOY} - NOT_FOUND`, 'NOT_FOUND', ''],
  [`${ENVOY} 14 ms`],
  [`${ENVOY} nothing`],
  // Programs without gRPC print these, too.
  ['ABORTED: two of three'],
  ['NOT_FOUND: no such file'],
  ['DEADLINE_EXCEEDED: slow', 'DEADLINE_EXCEEDED', 'slow'],
  ['UNAUTHENTICATED: who', 'UNAUTHENTICATED', 'who'],
  ['UNIMPLEMENTED: what', 'UNIMPLEMENTED', 'what'],
  ['grpc: ABORTED: two of three', 'ABORTED', 'two of three'],
  ['/shop.v1.Orders/Get ABORTED: two of three', 'ABORTED', 'two of three'],
  ['{"code": 5, "message": "gone"}'],
  ['{"code": 5, "message": "gone", "details": []}', 'NOT_FOUND', 'gone'],
  ['{"code": 5, "message": "gone", "details": "x"}'],
  ['grpc {"code": 5, "message": "gone"}', 'NOT_FOUND', 'gone'],
  ['{"code": 404, "status": "NOT_FOUND", "message": "gone"}', 'NOT_FOUND', 'gone'],
  ['{"code": 5, "status": "NOT_FOUND", "message": "gone"}'],
  ['{"code": "not_found", "message": "gone"}'],
  ['grpc {"code": "not_found", "message": "gone"}', 'NOT_FOUND', 'gone'],
  ['code=Internal'],
  ['grpc code=Internal', 'INTERNAL', ''],
  ['connection closed before server preface'],
  ['nothing at all'],
] as const)
  test(`“${text.slice(0, 60)}” ${expected.length === 0 ? 'prints no status' : `prints ${expected[0]}`}`, () => {
    const status = statusOf(text, () => WHOLE);
    const { code, description, library } = status ?? {};
    expect(status ? [code, description, ...(library ? [library] : [])] : []).toEqual(expected);
  });

test('a known message is told beside the status, and the catalogue is not asked for an access log', () => {
  const text = 'rpc error: code = Unavailable desc = connection closed before server preface received';
  expect(statusOf(text, () => WHOLE)?.message).toBe('preface');
  expect(statusOf('rpc error: code = Unavailable desc = x', () => WHOLE)).not.toHaveProperty('message');
  const asked = () => {
    throw new Error('the catalogue was asked for');
  };
  expect(statusOf(`${ENVOY} 14 - 5`, asked)).toEqual({ code: 'UNAVAILABLE', description: '' });
});

for (const [text, method] of [
  ['calling /shop.v1.Orders/Get now', 'shop.v1.Orders/Get'],
  ['calling shop.v1.Orders/Get.', undefined],
  ['calling shop.v1.Orders/Get, then', 'shop.v1.Orders/Get'],
  ['https://host/shop.v1.Orders/Get', undefined],
  ['/Orders/Get', undefined],
  ['grpc.service=shop.v1.Orders grpc.method=Get', 'shop.v1.Orders/Get'],
  ['"grpc.method":"Get","grpc.service":"shop.v1.Orders"', 'shop.v1.Orders/Get'],
  ['grpc_service: shop.Orders, grpc_method: Get', 'shop.Orders/Get'],
  ['grpc.service=shop.v1.Orders', undefined],
  ['grpc.method=Get', undefined],
  ['a/b grpc.service=shop.v1.Orders grpc.method=Get', 'shop.v1.Orders/Get'],
] as const)
  test(`“${text}” names ${method ? `the method ${method}` : 'no method'}`, () => {
    expect(methodIn(text)).toBe(method);
  });

for (const [text, peer] of [
  ['dial tcp 10.0.0.5:50051: connect: connection refused', '10.0.0.5:50051'],
  ['dialing shop.internal:443', 'shop.internal:443'],
  ['dial tcp [2001:db8::1]:443: i/o timeout', '[2001:db8::1]:443'],
  ['peer.address=10.0.0.5:50051', '10.0.0.5:50051'],
  ['"peer": "ipv4:10.0.0.5:50051"', '10.0.0.5:50051'],
  ['remote_addr=10.0.0.5:50051', '10.0.0.5:50051'],
  ['remote.addr: 10.0.0.5:50051', '10.0.0.5:50051'],
  ['upstream_host: "10.0.0.5:50051"', '10.0.0.5:50051'],
  ['Connection refused: shop.internal/10.0.0.5:50051', '10.0.0.5:50051'],
  ['connect to shop:50051', 'shop:50051'],
  ['connect ECONNREFUSED 10.0.0.5:50051', '10.0.0.5:50051'],
  ['ipv6:[::1]:50051', '[::1]:50051'],
  ['peer=10.0.0.5', undefined],
  ['at 10.0.0.5:50051', undefined],
] as const)
  test(`“${text}” names ${peer ? `the peer ${peer}` : 'no peer'}`, () => {
    expect(peerIn(text)).toBe(peer);
  });

/** Returns a function that plans, with nothing remembered of other tests. */
const newPlanOf = () => {
  const plan = planner(MESSAGES);
  return (text: string) => plan(text, normalised(text));
};
const line = (said: string) => `rpc error: code = Unavailable desc = ${said}`;

test('a line is looked through for what its words may mean, and for no more', () => {
  const planOf = newPlanOf();
  const { messages, formats } = planOf(line('connection closed before server preface received'));
  expect(messages.map(({ id }) => id)).toEqual(['preface']);
  expect(formats.map(({ id }) => id)).toContain('go');
  expect(formats.length).toBeLessThan(allFormats.length / 4);
  expect(planOf('level=info grpc.code=NotFound').formats.map(({ id }) => id)).not.toContain('go');
});

for (const [what, one, other] of [
  ['a word that no pattern has', 'zebra is gone', 'quokka is gone'],
  ['a name in capitals', 'Zebra is gone', 'QUOKKA is gone'],
  ['a number that no pattern has', 'shelf 38 is gone', 'shelf 39 is gone'],
] as const)
  test(`lines that differ in ${what} share a plan`, () => {
    const planOf = newPlanOf();
    expect(planOf(line(other))).toBe(planOf(line(one)));
  });

for (const [what, one, other, ...ids] of [
  [
    'a word of a pattern',
    'quokka closed before server preface',
    'connection closed before server preface',
    'preface',
  ],
  ['a word made of two parts of a pattern', 'dialing zebra quokka 17', 'dialing zebra refused 17', 'dialing'],
  ['a word made of one part of it', 'connecting zebra quokka 17', 'connecting zebra reset 17', 'dialing'],
] as const)
  test(`lines that differ in ${what} have plans of their own`, () => {
    const planOf = newPlanOf();
    expect(planOf(line(one)).messages).toEqual([]);
    expect(planOf(line(other)).messages.map(({ id }) => id)).toEqual(ids);
  });

test('a text longer than lines are is looked through for everything', () => {
  const planOf = newPlanOf();
  const least = line('');
  expect(planOf(least.padEnd(4096, 'x')).formats.length).toBeLessThan(allFormats.length);
  expect(planOf(least.padEnd(4097, 'x'))).toMatchObject({ messages: MESSAGES, formats: allFormats });
});
