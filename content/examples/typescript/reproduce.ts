import { constants } from 'node:http2';
import * as grpc from '@grpc/grpc-js';
import { freePort } from './free-port.ts';
import { besides } from './reproduce-beside.ts';
import {
  DocumentsClient,
  DocumentsService,
  type Document,
} from './gen/documents/v1/documents.ts';
import { withBrokenFrame, withHttp2, withPeer, withReset } from './peer.ts';
import { excessPings, neverResolved } from './reproduce-channel.ts';

type Done = (error: grpc.ServiceError | null) => void;
type Send = (client: DocumentsClient, done: Done) => unknown;
type Get = grpc.handleUnaryCall<unknown, Document>;

const get: Send = (client, done) => client.getDocument({ id: 'guides/retry' }, done);

const insecure = grpc.credentials.createInsecure();

/** @returns the error that a call to an address ends with. */
const errorFrom =
  (send: Send = get, options: grpc.ClientOptions = {}, credentials = insecure) =>
  async (address: string): Promise<unknown> => {
    const client = new DocumentsClient(address, credentials, options);
    try {
      return await new Promise((resolve) => send(client, resolve));
    } finally {
      client.close();
    }
  };

const empty: Get = (_call, callback) =>
  callback(null, { id: '', title: '', text: '', version: 0 });

const withServer = async (
  send: Send,
  getDocument: Get = empty,
  options: grpc.ClientOptions = {},
): Promise<unknown> => {
  const server = new grpc.Server();
  server.addService(DocumentsService, { getDocument });
  const free = grpc.ServerCredentials.createInsecure();
  const port = await new Promise<number>((resolve, reject) => {
    server.bindAsync('127.0.0.1:0', free, (error, bound) =>
      error ? reject(error) : resolve(bound),
    );
  });
  try {
    return await errorFrom(send, options)(`127.0.0.1:${port}`);
  } finally {
    server.forceShutdown();
  }
};

const reset = (code: number) => () => withHttp2((stream) => stream.close(code), errorFrom());

const httpStatus = (status: number) => () =>
  withHttp2(
    (stream) =>
      stream.respond({ ':status': status, 'content-type': 'text/html' }, { endStream: true }),
    errorFrom(),
  );

const answer = (body: string, trailers: Record<string, string>) => () =>
  withHttp2((stream) => {
    stream.respond(
      { ':status': 200, 'content-type': 'application/grpc' },
      { waitForTrailers: true },
    );
    stream.once('wantTrailers', () => stream.sendTrailers(trailers));
    stream.end(Buffer.from(body, 'latin1'));
  }, errorFrom());

const within = (ms: number): grpc.CallOptions => ({ deadline: Date.now() + ms });

const inTime: Send = (client, done) =>
  client.getDocument({ id: 'guides/retry' }, new grpc.Metadata(), within(150), done);

const waiting: Send = (client, done) => {
  const metadata = new grpc.Metadata({ waitForReady: true });
  client.getDocument({ id: 'guides/retry' }, metadata, within(150), done);
};

const cancelled: Send = (client, done) => {
  const call = client.getDocument({ id: 'guides/retry' }, done);
  setTimeout(() => call.cancel(), 50);
};

const unknownMethod: Send = (client, done) => {
  const same = (value: Buffer) => value;
  client.makeUnaryRequest(
    '/documents.v1.Documents/FetchDocument',
    same,
    same,
    Buffer.alloc(0),
    done,
  );
};

const unserializable: Send = (client, done) => {
  const refuse = (): Buffer => {
    throw new Error('id: string expected');
  };
  client.makeUnaryRequest(
    '/documents.v1.Documents/GetDocument',
    refuse,
    (value) => value,
    {},
    done,
  );
};

const plugin: Send = (client, done) => {
  const signedOut = grpc.credentials.createFromMetadataGenerator((_options, callback) => {
    callback(new Error('no refresh token, sign in again'));
  });
  client.getDocument(
    { id: 'guides/retry' },
    new grpc.Metadata(),
    { credentials: signedOut },
    done,
  );
};

/** The server alone keeps the time, as it does for clients of other languages. */
const timedByServer: Send = (client, done) => {
  const metadata = new grpc.Metadata();
  metadata.set('grpc-timeout', '100m');
  client.getDocument({ id: 'guides/retry' }, metadata, done);
};

const forbiddenHeader: Send = (client, done) => {
  const metadata = new grpc.Metadata();
  metadata.set('connection', 'close');
  client.getDocument({ id: 'guides/retry' }, metadata, done);
};

const unreadable: Send = (client, done) => {
  const same = (value: Buffer) => value;
  const body = Buffer.from('abc');
  client.makeUnaryRequest('/documents.v1.Documents/GetDocument', same, same, body, done);
};

const throwing: Get = () => {
  throw new Error('the template is missing');
};

const large: Get = (_call, callback) =>
  callback(null, { id: '', title: '', text: 'x'.repeat(5 << 20), version: 0 });
const never: Get = () => undefined;

/** Provokes messages that grpc-js really prints, by the id that they have in the catalogue. */
const provocations: Readonly<Record<string, () => Promise<unknown>>> = {
  'node-no-connection-refused': async () => errorFrom()(`127.0.0.1:${await freePort()}`),
  'node-no-connection-tls': () =>
    withHttp2(() => undefined, errorFrom(get, {}, grpc.credentials.createSsl())),
  'node-connection-dropped': () =>
    withHttp2((stream) => stream.session?.destroy(), errorFrom()),
  'node-cancelled-on-client': () => withServer(cancelled, never),
  'node-stream-refused': reset(constants.NGHTTP2_REFUSED_STREAM),
  'node-bandwidth-exhausted': reset(constants.NGHTTP2_ENHANCE_YOUR_CALM),
  'node-rst-stream-0': reset(constants.NGHTTP2_NO_ERROR),
  'node-rst-stream-2': reset(constants.NGHTTP2_INTERNAL_ERROR),
  'node-rst-stream-other': reset(constants.NGHTTP2_PROTOCOL_ERROR),
  'node-call-cancelled': reset(constants.NGHTTP2_CANCEL),
  'node-protocol-not-secure-enough': reset(constants.NGHTTP2_INADEQUATE_SECURITY),
  'node-http-status-5xx': httpStatus(503),
  'node-http-status-404': httpStatus(404),
  'node-http-status-other': httpStatus(500),
  'node-no-message-received': answer('', { 'grpc-status': '0' }),
  'node-response-parsing-error': answer('\x00\x00\x00\x00\x03abc', { 'grpc-status': '0' }),
  'node-http-status-200': answer('', { 'served-by': 'a' }),
  'node-undefined-undefined': answer('\x01\x00\x00\x00\x00', { 'grpc-status': '0' }),
  'node-deadline-slow-server': () => withServer(inTime, never),
  'node-deadline-waiting-lb-pick': () =>
    withPeer((socket) => socket.resume(), errorFrom(waiting)),
  'node-received-message-too-large': () => withServer(get, large),
  'node-request-serialization-failure': () => withServer(unserializable),
  'node-server-not-implement-method': () => withServer(unknownMethod),
  // Linux has no route for a TCP connection to a broadcast address.
  'node-no-connection-established': () => errorFrom()('127.255.255.255:50051'),
  'node-name-resolution-failed': () => errorFrom()('dns:no-such-host.invalid:443'),
  // With its retries the library would begin such a call anew without end.
  'node-failed-to-start-stream': () =>
    withServer(forbiddenHeader, empty, { 'grpc.enable_retries': 0 }),
  'node-read-econnreset': () => withReset(errorFrom()),
  'node-rst-stream-internal-client-error': () => withBrokenFrame(errorFrom()),
  'node-excess-pings': () => excessPings(errorFrom(get, { 'grpc.keepalive_time_ms': 10_000 })),
  'node-deadline-waiting-name-resolution': () => errorFrom(inTime)(neverResolved()),
  'deadline-exceeded-plain': () => withServer(timedByServer, never),
  'node-send-message-too-large': () =>
    withServer(get, empty, { 'grpc.max_send_message_length': 1 }),
  'error-deserializing-request': () => withServer(unreadable),
  'node-handler-threw': () => withServer(get, throwing),
  'credentials-plugin-failed': () => withServer(plugin),
};

/** The same, by the name of the run. */
export const messages = Object.fromEntries(
  Object.entries({ ...provocations, ...besides }).map(([id, provoke]) => [`reproduce/${id}`, provoke]),
);
