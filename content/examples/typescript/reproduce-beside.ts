/** Messages that libraries beside grpc-js print: Connect and grpc-web, by the id that they have in the catalogue. */
import { constants } from 'node:http2';
import { connectErrorFrom } from './connect-node.ts';
import { freePort } from './free-port.ts';
import { webErrorFrom } from './grpc-web.ts';
import { withHttp2, withReset } from './peer.ts';

const GRPC = { ':status': 200, 'content-type': 'application/grpc+proto' };

/** The head of a message of 2,000 bytes. */
const HEAD = Buffer.from([0, 0, 0, 0x07, 0xd0]);

export const besides: Readonly<Record<string, () => Promise<unknown>>> = {
  'connect-node-unavailable': async () => connectErrorFrom()(`127.0.0.1:${await freePort()}`),
  'connect-node-aborted': () => withReset(connectErrorFrom()),
  'connect-node-h2-reset': () =>
    withHttp2((stream) => stream.close(constants.NGHTTP2_PROTOCOL_ERROR), connectErrorFrom()),
  'connect-es-timed-out': () =>
    withHttp2(() => undefined, connectErrorFrom({ defaultTimeoutMs: 150 })),
  'connect-es-message-too-large': () =>
    withHttp2((stream) => {
      stream.respond(GRPC);
      stream.write(HEAD);
    }, connectErrorFrom({ readMaxBytes: 1000 })),
  'connect-es-missing-status': () =>
    withHttp2((stream) => {
      stream.respond(GRPC, { waitForTrailers: true });
      stream.once('wantTrailers', () => stream.sendTrailers({ 'served-by': 'a' }));
      stream.end(Buffer.alloc(5));
    }, connectErrorFrom()),
  'grpc-web-http-error': webErrorFrom(503),
  'grpc-web-unknown-content-type': webErrorFrom(200, 'text/html'),
};
