/** How much metadata grpc-js takes in one call, shown by running it. */
import * as grpc from '@grpc/grpc-js';

const asBytes = (value: Buffer): Buffer => value;

const METHOD = {
  path: '/limits.Service/Echo',
  requestStream: false,
  responseStream: false,
  requestSerialize: asBytes,
  requestDeserialize: asBytes,
  responseSerialize: asBytes,
  responseDeserialize: asBytes,
} as const;

/** Makes metadata of some fields of one size; the byte is one that HPACK does not shorten. */
const metadataOf = (fields: number, bytes: number): grpc.Metadata => {
  const metadata = new grpc.Metadata();
  for (let field = 0; field < fields; field += 1) metadata.set(`x-field-${field}`, '~'.repeat(bytes));
  return metadata;
};

const call = (port: number, metadata: grpc.Metadata): Promise<string> => {
  // A connection of its own: what is too large may end it.
  const alone = { 'grpc.use_local_subchannel_pool': 1 };
  const client = new grpc.Client(`127.0.0.1:${port}`, grpc.credentials.createInsecure(), alone);
  return new Promise((resolve) => {
    const within = { deadline: Date.now() + 5000 };
    client.makeUnaryRequest(METHOD.path, asBytes, asBytes, Buffer.alloc(0), metadata, within, (error) => {
      client.close();
      resolve(error ? `${error.code} ${grpc.status[error.code]}` : 'a response');
    });
  });
};

const asked = (fields: number, bytes: number): grpc.Metadata => {
  const metadata = new grpc.Metadata();
  metadata.set('x-asked', `${fields} ${bytes}`);
  return metadata;
};

/** Fields and bytes in each: what one field and one list hold, and what is too much. */
const SIZES = [
  [1, 65_536],
  [1, 65_537],
  [100, 10],
  [128, 10],
] as const;

/** Prints what a call ends with by the size of its request's metadata, and of the metadata with its status. */
export const printHeaderLimits = async () => {
  const server = new grpc.Server();
  server.addService(
    { echo: METHOD },
    {
      echo: (request: { metadata: grpc.Metadata }, respond: grpc.sendUnaryData<Buffer>) => {
        const [wanted] = request.metadata.get('x-asked');
        if (wanted === undefined) return respond(null, Buffer.alloc(0));
        const [fields = 0, bytes = 0] = String(wanted).split(' ').map(Number);
        return respond({ code: grpc.status.NOT_FOUND, metadata: metadataOf(fields, bytes) });
      },
    },
  );
  const port = await new Promise<number>((resolve, reject) => {
    server.bindAsync('127.0.0.1:0', grpc.ServerCredentials.createInsecure(), (error, bound) =>
      error ? reject(error) : resolve(bound),
    );
  });
  for (const [fields, bytes] of SIZES) {
    console.log(`request, ${fields} × ${bytes} bytes: ${await call(port, metadataOf(fields, bytes))}`);
    console.log(`status, ${fields} × ${bytes} bytes: ${await call(port, asked(fields, bytes))}`);
  }
  server.forceShutdown();
};
