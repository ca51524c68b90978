import { crc32 } from 'node:zlib';
import * as grpc from '@grpc/grpc-js';
import type { ReadContentRequest, ReadContentResponse } from '../gen/documents/v1/documents.ts';
import type { Store, StoredDocument } from './store.ts';

// region unavailable-return
/**
 * Cannot reach the text right now. Nothing is wrong with the request, so the caller may repeat
 * it.
 */
const checkReachable = (stored: StoredDocument) => {
  if (stored.coldReads === 0) return undefined;
  stored.coldReads -= 1;
  const details = `${stored.document.id} is being fetched from cold storage`;
  return { code: grpc.status.UNAVAILABLE, details };
};
// endregion

// region data-loss-return
/** Would rather hand out nothing than bytes that are not what was stored. */
const checkIntact = ({ document, checksum }: StoredDocument) => {
  if (crc32(document.text) === checksum) return undefined;
  const details = `the stored bytes of ${document.id} do not match their checksum`;
  return { code: grpc.status.DATA_LOSS, details };
};
// endregion

// region out-of-range-return
/**
 * Tells a reader who walks through a text where it ends. The offset is well formed, so it is
 * not an INVALID_ARGUMENT: the same offset is fine once the text has grown.
 */
const checkInside = ({ id, offset }: ReadContentRequest, size: number) => {
  if (offset < size) return undefined;
  const details = `offset ${offset} is past the end of ${id} (${size} bytes)`;
  return { code: grpc.status.OUT_OF_RANGE, details };
};
// endregion

/** The method that reads a text piece by piece. */
export const contentMethods = (store: Store) => {
  const readContent: grpc.handleUnaryCall<ReadContentRequest, ReadContentResponse> = (
    { request },
    callback,
  ) => {
    const { id, offset, limit } = request;
    const stored = store.find(id);
    if (!stored)
      return callback({
        code: grpc.status.NOT_FOUND,
        details: `document ${id} does not exist`,
      });
    const text = Buffer.from(stored.document.text);
    const refusal =
      checkReachable(stored) ?? checkIntact(stored) ?? checkInside(request, text.length);
    if (refusal) return callback(refusal);
    callback(null, { data: text.subarray(offset, offset + limit) });
  };
  return { readContent };
};
