/** Which codes grpc-js chooses where no handler names one, shown by running it. */
import * as grpc from '@grpc/grpc-js';
import { withPeer, withReset } from './peer.ts';

/** The frame with which a server begins; afterwards it says nothing more. */
const EMPTY_SETTINGS = Buffer.from([0, 0, 0, 4, 0, 0, 0, 0, 0]);

const KEEPALIVE = { 'grpc.keepalive_time_ms': 300, 'grpc.keepalive_timeout_ms': 300 };

const asBytes = (value: Buffer): Buffer => value;

/** Calls a method that takes and gives nothing, and tells how the call ended. */
const callWith = (
  address: string,
  options: grpc.CallOptions,
  channel: grpc.ChannelOptions = {},
): Promise<string> => {
  const client = new grpc.Client(address, grpc.credentials.createInsecure(), channel);
  return new Promise((resolve) => {
    client.makeUnaryRequest(
      '/conditions.Service/Nothing',
      asBytes,
      asBytes,
      Buffer.alloc(0),
      { deadline: Date.now() + 5000, ...options },
      (error) => {
        client.close();
        resolve(error ? String(error) : 'a response');
      },
    );
  });
};

const serving = async (use: (address: string) => Promise<string>): Promise<string> => {
  const server = new grpc.Server();
  const port = await new Promise<number>((resolve, reject) => {
    server.bindAsync('127.0.0.1:0', grpc.ServerCredentials.createInsecure(), (error, bound) =>
      error ? reject(error) : resolve(bound),
    );
  });
  try {
    return await use(`127.0.0.1:${port}`);
  } finally {
    server.forceShutdown();
  }
};

const failing = (code: grpc.status): grpc.CallCredentials =>
  grpc.credentials.createFromMetadataGenerator((_, done) =>
    done(Object.assign(new Error('no token'), { code })),
  );

/** Prints what credentials, a reset connection and the package itself give to the caller. */
export const printConditions = async () => {
  for (const code of [grpc.status.NOT_FOUND, grpc.status.UNAUTHENTICATED]) {
    const error = await serving((address) => callWith(address, { credentials: failing(code) }));
    console.log(`credentials end with ${grpc.status[code]}: ${error}`);
  }
  const reset = await withReset((address) => callWith(address, {}));
  console.log(`TCP connection is reset: ${String(reset)}`);
  const unanswered = await withPeer(
    (socket) => socket.once('data', () => socket.write(EMPTY_SETTINGS)),
    (address) => callWith(address, {}, KEEPALIVE),
  );
  console.log(`keepalive ping without a response: ${String(unanswered)}`);
  const helpers = Object.keys(grpc).filter((name) => /detail|rich/i.test(name));
  console.log(`exports of grpc-js for error details: ${helpers.length}`);
};
