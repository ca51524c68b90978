import { crc32 } from 'node:zlib';
import * as grpc from '@grpc/grpc-js';
import type { ReadContentRequest, ReadContentResponse } from '../gen/documents/v1/documents.ts';
import type { Store, StoredDocument } from './store.ts';

// region unavailable-return
/** Cannot reach the text right now. Nothing is wrong with the request: the client can retry. */
const checkReachable = (stored: StoredDocument) => {
  if (stored.coldReads === 0) return undefined;
  stored.coldReads -= 1;
  const details = `${stored.document.id} is being fetched from cold storage`;
  return { code: grpc.status.UNAVAILABLE, details };
};
// endregion

// region data-loss-return
/** Returns no bytes at all when they are not the stored ones. */
const checkIntact = ({ document, checksum }: StoredDocument) => {
  if (crc32(document.text) === checksum) return undefined;
  const details = `the stored bytes of ${document.id} do not match their checksum`;
  return { code: grpc.status.DATA_LOSS, details };
};
// endregion

// region out-of-range-return
/** Finds what is wrong whatever the text holds. A negative offset would read from the end. */
const checkPiece = ({ id, offset, limit }: ReadContentRequest) => {
  const invalid = (details: string) => ({ code: grpc.status.INVALID_ARGUMENT, details });
  if (id === '') return invalid('id must not be empty');
  if (offset < 0) return invalid('offset must not be negative');
  if (limit < 1 || limit > 1000) return invalid('limit must be 1 to 1000');
  return undefined;
};

/** Rejects an offset that depends on the text: it is valid once the text has grown. */
const checkInside = ({ id, offset }: ReadContentRequest, size: number) => {
  if (offset < size) return undefined;
  const details = `offset ${offset} is past the end of ${id} (${size} bytes)`;
  return { code: grpc.status.OUT_OF_RANGE, details };
};
// endregion

/** The method that reads a text piece by piece. */
export const contentMethods = (store: Store) => {
  const readContent: grpc.handleUnaryCall<ReadContentRequest, ReadContentResponse> = async (
    { request },
    callback,
  ) => {
    const { id, offset, limit } = request;
    const invalid = checkPiece(request);
    if (invalid) return callback(invalid);
    const stored = await store.find(id);
    if (!stored)
      return callback({
        code: grpc.status.NOT_FOUND,
        details: `document ${id} does not exist`,
      });
    const text = Buffer.from(stored.document.text);
    const rejection =
      checkReachable(stored) ?? checkIntact(stored) ?? checkInside(request, text.length);
    if (rejection) return callback(rejection);
    callback(null, { data: text.subarray(offset, offset + limit) });
  };
  return { readContent };
};
