/** For each kind of text all that the look-up says of it: kind, voice, codes, messages, what a claim rests on, lines. */
import { expect, test } from 'vitest';
import type { CodeName } from '../../src/data/names.ts';
import { knowledgeFor } from '../../src/model/knowledge.ts';
import { lookUp, type Voice } from '../../src/search/answer.ts';
import type { TextKind } from '../../src/search/kinds.ts';

interface Said {
  readonly codes?: readonly CodeName[];
  readonly messages?: readonly string[];
  readonly evidence?: string;
  readonly lines?: readonly number[];
}

for (const [text, kind, voice, said] of [
  ['14', 'number', 'is', { codes: ['UNAVAILABLE'] }],
  ['UNAVAILABLE', 'spelling', 'is', { codes: ['UNAVAILABLE'] }],
  ['unavailble', 'typo', 'probably', { codes: ['UNAVAILABLE'] }],
  ['http 429', 'http', 'probably', { codes: ['RESOURCE_EXHAUSTED'] }],
  ['http 301', 'http', 'pages', {}],
  ['RST_STREAM with error code 8', 'http2', 'probably', { codes: ['CANCELLED'] }],
  ['RST_STREAM with error code 99', 'http2', 'pages', {}],
  ['INTERNAL or UNKNOWN', 'comparison', 'probably', { codes: ['INTERNAL', 'UNKNOWN'] }],
  ['aborted vs unavailable', 'comparison', 'probably', { codes: ['ABORTED', 'UNAVAILABLE'] }],
  ['return ABORTED instead of INTERNAL', 'comparison', 'is', { codes: ['ABORTED'] }],
  ['INTERNAL seems odd here', 'other', 'pages', {}],
  ['etag mismatch', 'other', 'probably', { codes: ['ABORTED'], evidence: 'situation/stale-etag' }],
  [
    'which code when the etag is stale',
    'which-code',
    'probably',
    { codes: ['ABORTED'], evidence: 'situation/stale-etag' },
  ],
  ['how to define own error codes', 'how-to', 'pages', {}],
  ['curl: (56) Recv failure: Connection reset by peer', 'http', 'pages', {}],
  ['curl: (16) Error in the HTTP2 framing layer', 'http2', 'pages', {}],
  ['curl: (92) HTTP/2 stream 1 was not closed cleanly: INTERNAL_ERROR (err 2)', 'http2', 'pages', {}],
  ['{"methodConfig":[{"name":[{}]}]}', 'service-config', 'pages', {}],
  ['server:\n  address: 192.0.2.1:8080\n  name: already-exists', 'configuration', 'pages', {}],
  ['2026-11-29T03:31:02Z ERROR kubelet[812]: mount of /dev/sdb failed: exit status 32', 'log', 'pages', {}],
  [
    'transport is closing',
    'message',
    'is',
    { codes: ['UNAVAILABLE'], messages: ['go-transport-is-closing'] },
  ],
  [
    'StatusCode.UNAVAILABLE failed to connect to all addresses',
    'symptom',
    'is',
    { codes: ['UNAVAILABLE'], messages: ['core-failed-to-connect-to-all-addresses'] },
  ],
  ['rpc error: code = Code(17) desc = odd', 'status', 'pages', {}],
  ['one\ntwo\nthree\nrpc error: code = NotFound desc = x', 'status', 'is', { codes: ['NOT_FOUND'] }],
  [
    'one\ntwo\nthree\nfour\nrpc error: code = NotFound desc = x',
    'status',
    'is',
    { codes: ['NOT_FOUND'], lines: [4] },
  ],
  [
    'E0000 00:00:1 ssl_transport_security.cc:1884] Handshake failed with fatal error SSL_ERROR_SSL: error:10000412:SSL routines:OPENSSL_internal:SSLV3_ALERT_BAD_CERTIFICATE',
    'message',
    'pages',
    { messages: ['core-tls-alert'] },
  ],
  // What every program prints of its sockets claims a code beside a word of gRPC only.
  ['dial tcp 10.0.0.1:443: connect: connection refused', 'symptom', 'pages', {}],
  [
    'grpc: dial tcp 10.0.0.1:443: connect: connection refused',
    'symptom',
    'probably',
    { codes: ['UNAVAILABLE'], evidence: 'message/go-dial-connection-refused' },
  ],
  [
    'RECEIVED MESSAGE LARGER THAN MAX',
    'message',
    'is',
    { codes: ['RESOURCE_EXHAUSTED'], messages: ['go-recv-message-too-large'] },
  ],
  // The number that a program puts before a message is the code of the call.
  [
    'status 2 error reading from server: EOF',
    'message',
    'is',
    { codes: ['UNKNOWN'], messages: ['go-error-reading-from-server'] },
  ],
  [
    'code: 99 transport is closing',
    'message',
    'is',
    { codes: ['UNAVAILABLE'], messages: ['go-transport-is-closing'] },
  ],
  // Who complains about a code wants the one of the situation.
  [
    'returns UNKNOWN when the token is expired',
    'symptom',
    'probably',
    { codes: ['UNAUTHENTICATED', 'UNKNOWN'], evidence: 'situation/expired-token' },
  ],
  ['returns NOT_FOUND when the user does not exist', 'symptom', 'is', { codes: ['NOT_FOUND'] }],
  ['returned 503', 'http', 'probably', { codes: ['UNAVAILABLE'] }],
  // The number that a service was answered says nothing; that it depends on another one leads to the situation.
  [
    'downstream returns 503',
    'other',
    'probably',
    { codes: ['UNAVAILABLE'], evidence: 'situation/dependency-down' },
  ],
  ['how to handle 503 from grpc', 'how-to', 'pages', {}],
  ['how to handle not found', 'how-to', 'pages', {}],
  ['curl: (22) HTTP/2 error', 'http2', 'pages', {}],
  [
    'curl: (22) The requested URL returned error: 404\nrpc error: code = NotFound desc = x',
    'status',
    'is',
    { codes: ['NOT_FOUND'] },
  ],
  [
    'return NOT_FOUND, ABORTED, INTERNAL or UNKNOWN?',
    'comparison',
    'probably',
    { codes: ['NOT_FOUND', 'ABORTED', 'INTERNAL'] },
  ],
  [
    'UNAVAILABLE: transport is closing in NOT_FOUND',
    'status',
    'is',
    { codes: ['UNAVAILABLE'], messages: ['go-transport-is-closing'] },
  ],
  ['should I return NOT_FOUND', 'which-code', 'is', { codes: ['NOT_FOUND'] }],
  ['xqzvw', 'other', 'pages', {}],
  ['', 'other', 'pages', {}],
] as const satisfies readonly (readonly [string, TextKind, Voice, Said])[])
  test(`“${text.slice(0, 60).replaceAll('\n', '⏎')}” is ${kind}, and nothing else is said of it`, () => {
    const answer = lookUp(text, knowledgeFor(text));
    expect({ ...answer, evidence: answer.evidence?.id }).toMatchObject({
      kind,
      voice,
      codes: [],
      messages: [],
      evidence: undefined,
      lines: [],
      chain: [],
      ...said,
    });
  });
