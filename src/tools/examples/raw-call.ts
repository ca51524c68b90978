import { connect, constants, type IncomingHttpHeaders, type OutgoingHttpHeaders } from 'node:http2';
import type { EncodedRequest } from './service.ts';

/** What came back for a gRPC call, as HTTP/2 carries it. */
export interface RawAnswer {
  readonly sent: OutgoingHttpHeaders;
  readonly headers: IncomingHttpHeaders;
  /** Empty where the status came in the headers because there was no message, and where none came. */
  readonly trailers: IncomingHttpHeaders;
  /** HTTP/2 error code of the RST_STREAM that ended the call, 0 for none. */
  readonly reset: number;
}

/** Length-prefixed message: one byte for the compression flag, four for the length. */
export const frame = (message: Uint8Array): Buffer => {
  const prefix = Buffer.alloc(5);
  prefix.writeUInt32BE(message.length, 1);
  return Buffer.concat([prefix, message]);
};

/**
 * Makes one gRPC call without a gRPC library, so that nothing changes what travels on the wire.
 * @param cancel whether to reset the stream when the first message comes.
 */
export const callRaw = (
  address: string,
  { path, body }: EncodedRequest,
  metadata: Readonly<Record<string, string>>,
  cancel = false,
): Promise<RawAnswer> =>
  new Promise((resolve, reject) => {
    const session = connect(`http://${address}`);
    const sent = {
      ':method': 'POST',
      ':path': path,
      'content-type': 'application/grpc',
      te: 'trailers',
      ...metadata,
    };
    const stream = session.request(sent);
    let headers: IncomingHttpHeaders = {};
    let trailers: IncomingHttpHeaders = {};
    session.once('error', reject);
    stream.once('error', reject);
    stream.once('response', (received) => (headers = received));
    stream.once('trailers', (received) => (trailers = received));
    stream.once('data', () => cancel && stream.close(constants.NGHTTP2_CANCEL));
    stream.once('close', () => {
      session.close();
      resolve({ sent, headers, trailers, reset: stream.rstCode ?? 0 });
    });
    stream.end(frame(body));
  });
