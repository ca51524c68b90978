/** Where known messages and telling parts of them are found in a text, and which of several is the likeliest. */
import { expect, test } from 'vitest';
import { fragmentIn, isHandshakeLog } from '../../src/search/fragments.ts';
import { byLikelihood, messagesIn, underlyingIn, type KnownMessage } from '../../src/search/messages.ts';

const messageOf = (id: string, pattern: RegExp, more: Partial<KnownMessage> = {}): KnownMessage => ({
  id,
  code: 'UNAVAILABLE',
  libraries: ['grpc-go'],
  pattern,
  ...more,
});

const CLOSING = messageOf('closing', /^transport is closing$/);
const OUTER = messageOf('outer', /error reading: \w{1,20}/);
const INNER = messageOf('inner', /reading/);
const BELOW = messageOf('below', /reset by peer/, { isUnderlying: true });
const catalogue = { messages: [INNER, OUTER, CLOSING, BELOW], formats: [] };

const foundIn = (text: string) =>
  messagesIn(text, catalogue).map(({ message, start, end }) => [message.id, text.slice(start, end)]);

test('a message that is a line of its own is found, and its place is that in the text', () => {
  expect(foundIn('transport is closing')).toEqual([['closing', 'transport is closing']]);
  expect(foundIn('one\nline two\ntransport is closing\nend')).toEqual([['closing', 'transport is closing']]);
  expect(messagesIn('one\n   transport is closing', catalogue)).toHaveLength(1);
  expect(foundIn('the transport is closing')).toEqual([]);
});

test('back-ticks are read as the quotation marks that a program printed, and a message stays in its place', () => {
  const quoted = { messages: [messageOf('quoted', /pull "\w{1,9}": no/)], formats: [] };
  const text = 'failed to pull `app`: no, as `error` says';
  expect(messagesIn(text, quoted).map(({ start, end }) => text.slice(start, end))).toEqual([
    'pull `app`: no',
  ]);
  const ticked = { messages: [messageOf('ticked', /Collection `\w{1,9}`/)], formats: [] };
  expect(messagesIn('Collection `a` is missing', ticked)).toHaveLength(1);
});

test('a message is found across the line break of a terminal, and not across entries of a log', () => {
  const wrapped = { messages: [messageOf('wrapped', /larger than max/)], formats: [] };
  const filled = 'x'.repeat(33);
  expect(messagesIn(`${filled} larger\nthan max`, wrapped)).toMatchObject([{ start: 34, end: 49 }]);
  expect(messagesIn(`${filled.slice(1)} larger\nthan max`, wrapped)).toEqual([]);
  const joined = { messages: [messageOf('joined', /larger [^\n]{0,40}max/)], formats: [] };
  for (const next of [
    'level=info',
    '[main]',
    '{',
    'E0527 11:38',
    '2024-01-01',
    '10:00:01',
    'ERROR',
    'Caused by:',
    'TypeError:',
    ' at',
  ])
    expect.soft(messagesIn(`${filled} larger\n${next} max`, joined), next).toEqual([]);
});

test('lines of two thousand characters are not looked at alone, nor is what is far from the beginning', () => {
  const line = (length: number) =>
    `${' '.repeat(length - 'transport is closing'.length)}transport is closing`;
  expect(messagesIn(`one\n${line(1999)}`, catalogue)).toHaveLength(1);
  expect(messagesIn(`one\n${line(2000)}`, catalogue)).toHaveLength(0);
  expect(foundIn(`${'x'.repeat(12 * 1024)} error reading: it`)).toEqual([]);
});

test('the outermost message comes first: the one that begins earlier, and of two the longer', () => {
  expect(foundIn('error reading: it').map(([id]) => id)).toEqual(['outer', 'inner']);
  const both = { messages: [messageOf('short', /reading/), messageOf('long', /reading: it/)], formats: [] };
  expect(messagesIn('error reading: it', both).map(({ message }) => message.id)).toEqual(['long', 'short']);
});

test('errors below gRPC are found in a description, and messages of gRPC are not found there', () => {
  const text = 'error reading: reset by peer';
  expect(underlyingIn(text, catalogue).map(({ message }) => message.id)).toEqual(['below']);
  expect(foundIn(text).map(([id]) => id)).toEqual(['outer', 'inner']);
});

test('a message that can carry the code comes before one that cannot, and errors below gRPC last', () => {
  const matches = [
    messageOf('below', /x/, { isUnderlying: true }),
    messageOf('other', /x/, { code: 'INTERNAL' }),
    messageOf('also', /x/, { code: 'INTERNAL', alsoCodes: ['ABORTED'] }),
    messageOf('system', /x/, { code: 'ABORTED', isSystem: true, libraries: [] }),
    messageOf('library', /x/, { code: 'ABORTED', libraries: ['grpc-java'] }),
  ].map((message, start) => ({ message, start, end: 9 }));
  expect(byLikelihood(matches, 'ABORTED', 'grpc-java')).toEqual([
    'system',
    'library',
    'also',
    'other',
    'below',
  ]);
  expect(byLikelihood(matches, undefined, undefined)).toEqual([
    'system',
    'library',
    'also',
    'other',
    'below',
  ]);
});

test('the innermost comes first, also where a log prints it first', () => {
  const matches = [messageOf('first', /x/), messageOf('last', /x/)].map((message, start) => ({
    message,
    start,
    end: 9,
  }));
  expect(byLikelihood(matches, undefined, undefined)).toEqual(['last', 'first']);
  expect(byLikelihood(matches, undefined, undefined, true)).toEqual(['first', 'last']);
});

for (const [text, message] of [
  ['RECEIVED MESSAGE LARGER THAN MAX', 'go-recv-message-too-large'],
  ['Failed to dial target host: context deadline exceeded', 'go-context-deadline-exceeded'],
  ['context deadline exceeded', 'go-context-deadline-exceeded'],
  ['2026-11-29 03:31:02 ERROR grpc context deadline exceeded', 'go-context-deadline-exceeded'],
  [`context deadline exceeded ${'x'.repeat(59)}`, 'go-context-deadline-exceeded'],
  [`context deadline exceeded ${'x'.repeat(60)}`, undefined],
  ['2026-11-29 03:31:02 ERROR kubelet context deadline exceeded', undefined],
  ['2026-11-29 03:31:02 ERROR grpc x509 context deadline exceeded', undefined],
  ['failed to dial target host, then nothing', undefined],
  [`${'x'.repeat(12 * 1024)} received message larger than max`, undefined],
] as const)
  test(`“${text.slice(0, 70)}” (${text.length} characters) holds ${message ?? 'no part of a message'}`, () => {
    expect(fragmentIn(text)?.message).toBe(message);
  });

test('a line that the TLS code of the C core logs is told by its file', () => {
  expect(isHandshakeLog('E0000 ssl_transport_security.cc:1884] Handshake failed')).toBe(true);
  expect(isHandshakeLog('E0000 ssl_transport_security.c:921: Handshake failed')).toBe(true);
  expect(isHandshakeLog('see ssl_transport_security.cc')).toBe(false);
});
