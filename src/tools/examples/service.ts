import { execFileSync } from 'node:child_process';
import { mkdtempDisposableSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createFileRegistry, fromBinary, fromJson, toBinary } from '@bufbuild/protobuf';
import { FileDescriptorSetSchema } from '@bufbuild/protobuf/wkt';
import type { Request } from './requests.ts';

const SERVICE = 'documents.v1.Documents';

/** Path and body of a call, ready for the wire. */
export interface EncodedRequest {
  readonly path: string;
  readonly body: Uint8Array;
}

/** Returns a function that encodes requests as `documents.proto` says. */
export const requestEncoder = (protoFolder: string): ((request: Request) => EncodedRequest) => {
  using folder = mkdtempDisposableSync(join(tmpdir(), 'descriptors-'));
  const file = join(folder.path, 'documents.binpb');
  execFileSync('protoc', [
    `--proto_path=${protoFolder}`,
    `--descriptor_set_out=${file}`,
    'documents/v1/documents.proto',
  ]);
  const service = createFileRegistry(fromBinary(FileDescriptorSetSchema, readFileSync(file))).getService(
    SERVICE,
  );
  return ({ method, json }) => {
    const input = service?.methods.find(({ name }) => name === method)?.input;
    if (!input) throw new Error(`${protoFolder}: ${SERVICE} has no method ${method}`);
    return { path: `/${SERVICE}/${method}`, body: toBinary(input, fromJson(input, { ...json })) };
  };
};
