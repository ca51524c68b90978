import { expect, test } from 'vitest';
import { catalogue } from '../../src/data/messages.ts';
import { underlyingMessages } from '../../src/model/messages-by-code.ts';
import { allFormats } from '../../src/search/all-formats.ts';
import { pasted } from '../../src/search/pasted.ts';

const said = (text: string) => pasted(text, { messages: catalogue, formats: allFormats });

test.each([
  ['Error: 14 UNAVAILABLE: connect ECONNREFUSED 127.0.0.1:50051', 'UNAVAILABLE', 'os-connection-refused'],
  ['Error: 14 UNAVAILABLE: getaddrinfo ENOTFOUND orders', 'UNAVAILABLE', 'dns-name-not-resolved'],
  [
    'rpc error: code = Unavailable desc = dial tcp 10.0.0.7:2379: i/o timeout',
    'UNAVAILABLE',
    'os-connection-timed-out',
  ],
  [
    'rpc error: code = Unknown desc = x509: certificate signed by unknown authority',
    'UNKNOWN',
    'tls-issuer-unknown',
  ],
  [
    'io.grpc.StatusRuntimeException: INTERNAL: java.lang.OutOfMemoryError: Java heap space',
    'INTERNAL',
    'os-out-of-memory',
  ],
  ['rpc error: code = Internal desc = pq: deadlock detected', 'INTERNAL', 'sql-deadlock'],
  ['rpc error: code = Unknown desc = failed to list keys: 403 Forbidden', 'UNKNOWN', 'http-access-denied'],
  ['16 UNAUTHENTICATED: jwt expired', 'UNAUTHENTICATED', 'jwt-expired'],
])('%s: the status stays, and the error in its description names the cause', (text, code, id) => {
  const answer = said(text);
  expect(answer?.codes).toEqual([code]);
  expect(answer?.messages).toEqual([id]);
});

test('a message of the library comes before the error of the operating system inside it', () => {
  const text =
    'rpc error: code = Unavailable desc = connection error: desc = "transport: Error while dialing: dial tcp 10.0.0.7:50051: connect: connection refused"';
  expect(said(text)?.messages).toEqual(['go-dial-connection-refused', 'os-connection-refused']);
});

test('a cause in the trace of a Java exception names what its description leaves out', () => {
  const text =
    'io.grpc.StatusRuntimeException: UNAVAILABLE: io exception\n\tat io.grpc.stub.ClientCalls.toStatusRuntimeException(ClientCalls.java:268)\nCaused by: javax.net.ssl.SSLHandshakeException: PKIX path building failed: unable to find valid certification path to requested target';
  expect(said(text)?.messages).toEqual(['java-io-exception', 'tls-issuer-unknown']);
});

test('without a status the same errors say nothing about a call', () => {
  const silent = underlyingMessages.filter(({ id, example }) => {
    const answer = said(example.replace(/^.*UNAVAILABLE: /, ''));
    return !answer?.messages.includes(id);
  });
  expect(silent).toEqual(underlyingMessages);
});

test('an error elsewhere in a log is not the cause of a status that has a description', () => {
  const text =
    'rpc error: code = NotFound desc = no such order\nnginx: bind() to 0.0.0.0:80 failed (98: Address already in use)';
  expect(said(text)?.messages).toEqual([]);
});
