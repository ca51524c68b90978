import * as grpc from '@grpc/grpc-js';
import type { Any } from '../gen/google/protobuf/any.ts';
import { Status } from '../gen/google/rpc/status.ts';

/** @returns the error for an argument that must not be empty, if it is. */
export const checkNotEmpty = (name: string, value: string) =>
  value === ''
    ? { code: grpc.status.INVALID_ARGUMENT, details: `${name} must not be empty` }
    : undefined;

/** Wraps a message of google.rpc the way a status carries it. */
export const packed = (name: string, value: Uint8Array): Any => ({
  typeUrl: `type.googleapis.com/google.rpc.${name}`,
  value: Buffer.from(value),
});

/**
 * grpc-js knows code and message only; the details travel in the trailers, as an encoded
 * google.rpc.Status.
 */
export const withDetails = (
  code: grpc.status,
  message: string,
  details: Any[],
): Partial<grpc.StatusObject> => {
  const metadata = new grpc.Metadata();
  const status = Status.encode({ code, message, details }).finish();
  metadata.set('grpc-status-details-bin', Buffer.from(status));
  return { code, details: message, metadata };
};
