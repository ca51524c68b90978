import * as grpc from '@grpc/grpc-js';
import {
  BadRequest,
  ErrorInfo,
  Help,
  LocalizedMessage,
  QuotaFailure,
  RetryInfo,
} from '../gen/google/rpc/error_details.ts';
import type { Any } from '../gen/google/protobuf/any.ts';
import { Status } from '../gen/google/rpc/status.ts';

// region create
/** Makes an error that carries a code and a message; a handler gives it to its callback. */
export const rejection = (id: string): Partial<grpc.StatusObject> => ({
  code: grpc.status.NOT_FOUND,
  details: `document ${id} does not exist`,
});
// endregion

// region read
/** Reads the code and the message: `message` also holds both, but only for people. */
export const describe = (error: grpc.ServiceError): string =>
  `code ${error.code} (${grpc.status[error.code]}), message "${error.details}"`;
// endregion

/** The details of an error: grpc-js leaves them in the trailers as they came. */
export const detailsOf = (error: unknown): Any[] => {
  const [encoded] = (error as grpc.ServiceError).metadata.get('grpc-status-details-bin');
  return Buffer.isBuffer(encoded) ? Status.decode(encoded).details : [];
};

const types = { BadRequest, ErrorInfo };

/** @returns the detail of one type, if the error carries it. */
export const detailOf = <Name extends keyof typeof types>(
  error: unknown,
  name: Name,
): ReturnType<(typeof types)[Name]['decode']> | undefined => {
  const found = detailsOf(error).find(({ typeUrl }) => typeUrl.endsWith(`/google.rpc.${name}`));
  return (
    found && (types[name].decode(found.value) as ReturnType<(typeof types)[Name]['decode']>)
  );
};

// region details-read
/** Shows what a status carries besides its code and message. */
export const printDetails = (error: grpc.ServiceError): void => {
  const [encoded] = error.metadata.get('grpc-status-details-bin');
  const { details } = Status.decode(Buffer.isBuffer(encoded) ? encoded : Buffer.alloc(0));
  for (const { typeUrl, value } of details) {
    const name = typeUrl.split('.').at(-1);
    if (name === 'ErrorInfo') {
      const { reason, domain, metadata } = ErrorInfo.decode(value);
      console.log(
        name,
        reason,
        domain,
        ...Object.entries(metadata).map((pair) => pair.join('=')),
      );
    } else if (name === 'QuotaFailure') {
      for (const violation of QuotaFailure.decode(value).violations) {
        console.log(`${name} ${violation.subject}: ${violation.description}`);
      }
    } else if (name === 'RetryInfo') {
      console.log(`${name} ${RetryInfo.decode(value).retryDelay?.seconds}s`);
    } else if (name === 'Help') {
      for (const link of Help.decode(value).links)
        console.log(`${name} ${link.description}: ${link.url}`);
    } else if (name === 'LocalizedMessage') {
      const { locale, message } = LocalizedMessage.decode(value);
      console.log(`${name} ${locale}: ${message}`);
    }
  }
};
// endregion
