import type { MessageId } from './messages.ts';
import type { CodeName } from './names.ts';

/** The telling part of a text that libraries print, as people quote it, without the surrounding text. */
export interface Fragment {
  /** In lower case; all of them must occur. */
  readonly texts: readonly [string, ...string[]];
  readonly code: CodeName;
  /** The message that explains it. */
  readonly message?: MessageId;
  /** Programs without gRPC print it as well, so in their output it counts only beside a sign of gRPC. */
  readonly shared?: true;
}

/** Every fragment, the more telling ones first. */
export const fragments: readonly Fragment[] = [
  {
    texts: ['exceeded maximum allowed stream duration'],
    code: 'OUT_OF_RANGE',
    message: 'google-speech-audio-pace',
  },
  {
    texts: ['received http2 header with status: 400'],
    code: 'INTERNAL',
    message: 'core-http2-header-status-other',
  },
  {
    texts: ['http at 400 or 500'],
    code: 'UNKNOWN',
    message: 'grpc-web-http-error',
  },
  {
    texts: ["this command refers to an element that doesn't exist"],
    code: 'NOT_FOUND',
    message: 'zeebe-no-partition-available',
  },
  {
    texts: ['failed to dial target host', 'first record does not look like a tls'],
    code: 'UNAVAILABLE',
    message: 'go-tls-first-record-not-tls',
  },
  {
    texts: ['failed to dial target host', 'context deadline exceeded'],
    code: 'DEADLINE_EXCEEDED',
    message: 'go-context-deadline-exceeded',
  },
  {
    texts: ['failed to dial target host', 'connection refused'],
    code: 'UNAVAILABLE',
    message: 'go-dial-connection-refused',
  },
  {
    // The English words alone are everyday ones; a sentence in Chinese quotes them.
    texts: ['报', 'unknown service'],
    code: 'UNIMPLEMENTED',
    message: 'go-unknown-service',
  },
  {
    texts: ['报', 'unknown method'],
    code: 'UNIMPLEMENTED',
    message: 'go-unknown-method',
  },
  {
    texts: ['received message larger than max'],
    code: 'RESOURCE_EXHAUSTED',
    message: 'go-recv-message-too-large',
  },
  {
    texts: ['grpc message exceeds maximum size'],
    code: 'RESOURCE_EXHAUSTED',
    message: 'java-received-message-too-large',
  },
  {
    texts: ['sent message larger than max'],
    code: 'RESOURCE_EXHAUSTED',
    message: 'core-sent-message-too-large',
  },
  {
    texts: ['send message larger than max'],
    code: 'RESOURCE_EXHAUSTED',
    message: 'go-send-message-too-large',
  },
  { texts: ['goaway', 'enhance_your_calm'], code: 'UNAVAILABLE', message: 'go-goaway-too-many-pings' },
  { texts: ['too_many_pings'], code: 'UNAVAILABLE', message: 'go-goaway-too-many-pings' },
  {
    texts: ['received bogus greeting from client'],
    code: 'UNAVAILABLE',
    message: 'go-server-received-http1',
  },
  {
    texts: ['client preface string missing or corrupt'],
    code: 'UNAVAILABLE',
    message: 'java-preface-string-missing',
  },
  {
    texts: ['http2server.handlestreams', 'closed network connection'],
    code: 'UNAVAILABLE',
    message: 'go-server-failed-to-read-frame',
  },
  {
    texts: ['http2server.handlestreams', 'forcibly closed by the remote host'],
    code: 'UNAVAILABLE',
    message: 'go-server-failed-to-read-frame',
  },
  { texts: ['database space exceeded'], code: 'RESOURCE_EXHAUSTED', message: 'etcd-space-exceeded' },
  {
    texts: ['upstream connect error or disconnect/reset before headers'],
    code: 'UNAVAILABLE',
    message: 'envoy-upstream-connect-error',
    shared: true,
  },
  {
    texts: ['context deadline exceeded'],
    code: 'DEADLINE_EXCEEDED',
    message: 'go-context-deadline-exceeded',
    shared: true,
  },
  { texts: ['error starting grpc call', 'refused'], code: 'UNAVAILABLE' },
  {
    texts: ['use of closed network connection'],
    code: 'UNAVAILABLE',
    message: 'go-error-reading-from-server',
    shared: true,
  },
  { texts: ['retryerror: deadline of'], code: 'DEADLINE_EXCEEDED' },
  { texts: ['timeout of', 'exceeded', 'google.api_core'], code: 'DEADLINE_EXCEEDED' },
];
