/** What connect-node makes of a stream or a connection that the peer ends, shown by running it. */
import { EmptySchema, FileDescriptorProtoSchema } from '@bufbuild/protobuf/wkt';
import { create, createFileRegistry } from '@bufbuild/protobuf';
import type { GenService } from '@bufbuild/protobuf/codegenv2';
import { ConnectError, Code, createClient } from '@connectrpc/connect';
import { createGrpcTransport } from '@connectrpc/connect-node';
import { constants, type ServerHttp2Stream } from 'node:http2';
import { withHttp2, withReset } from './peer.ts';

const RESETS = [
  'NO_ERROR',
  'PROTOCOL_ERROR', 'INTERNAL_ERROR', 'FLOW_CONTROL_ERROR', 'SETTINGS_TIMEOUT', 'STREAM_CLOSED',
  'FRAME_SIZE_ERROR', 'REFUSED_STREAM', 'CANCEL', 'COMPRESSION_ERROR', 'CONNECT_ERROR',
  'ENHANCE_YOUR_CALM', 'INADEQUATE_SECURITY', 'HTTP_1_1_REQUIRED',
] as const;

type Documents = GenService<{
  touch: { methodKind: 'unary'; input: typeof EmptySchema; output: typeof EmptySchema };
}>;

/** A service with one method that takes and gives nothing. */
const service = (): Documents => {
  const file = create(FileDescriptorProtoSchema, {
    name: 'store.proto',
    package: 'store',
    dependency: ['google/protobuf/empty.proto'],
    service: [
      {
        name: 'Documents',
        method: [
          {
            name: 'Touch',
            inputType: '.google.protobuf.Empty',
            outputType: '.google.protobuf.Empty',
          },
        ],
      },
    ],
  });
  const found = createFileRegistry(file, () => EmptySchema.file).getService('store.Documents');
  if (!found) throw new Error('the service is not in its file');
  return found as Documents;
};

type Limits = Pick<Parameters<typeof createGrpcTransport>[0], 'defaultTimeoutMs' | 'readMaxBytes'>;

/** @returns a call that tells the error it ended with, if it did. */
export const connectErrorFrom =
  (limits: Limits = {}) =>
  async (address: string): Promise<ConnectError | undefined> => {
    const transport = createGrpcTransport({
      baseUrl: `http://${address}`,
      defaultTimeoutMs: 5000,
      ...limits,
    });
    const client = createClient(service(), transport);
    try {
      await client.touch({});
      return undefined;
    } catch (error) {
      return ConnectError.from(error);
    }
  };

const callOnce = async (address: string): Promise<string> => {
  const error = await connectErrorFrom()(address);
  return error ? `${Code[error.code]} ${error.rawMessage}` : 'a response';
};

const ended = (end: (stream: ServerHttp2Stream) => void) => withHttp2(end, callOnce);

/** Prints the code of each reset, and of a connection that is reset. */
export const printConnectNode = async () => {
  for (const reset of RESETS) {
    const code = constants[`NGHTTP2_${reset}`];
    console.log(`reset ${reset} before headers: ${await ended((stream) => stream.close(code))}`);
  }
  const late = await ended((stream) => {
    stream.respond({ ':status': 200, 'content-type': 'application/grpc+proto' });
    stream.write(Buffer.alloc(5), () => stream.close(constants.NGHTTP2_CANCEL));
  });
  console.log(`reset CANCEL after a message: ${late}`);
  const broken = await withReset(callOnce);
  console.log(`TCP connection is reset: ${broken}`);
};
