import * as grpc from '@grpc/grpc-js';
import type { Any } from '../gen/google/protobuf/any.ts';
import {
  BadRequest,
  ErrorInfo,
  PreconditionFailure,
  RetryInfo,
} from '../gen/google/rpc/error_details.ts';
import { packed, withDetails } from './details.ts';

/** The row is not there. */
export class NoRow extends Error {}

/** A call that only reads did not end in time, although this call has time left. */
export class DependencyTimeout extends Error {}

/** A check of the domain rejected a field. */
export class Invalid extends Error {
  readonly field: string;
  readonly description: string;

  constructor(field: string, description: string) {
    super(`${field} ${description}`);
    this.field = field;
    this.description = description;
  }
}

const later = (message: string) =>
  withDetails(grpc.status.UNAVAILABLE, message, [
    packed('RetryInfo', RetryInfo.encode({ retryDelay: { seconds: 1, nanos: 0 } }).finish()),
  ]);

const detail = (name: string, encoded: { finish(): Uint8Array }): Any[] => [
  packed(name, encoded.finish()),
];

const uniqueViolation = detail(
  'ErrorInfo',
  ErrorInfo.encode({ reason: 'UNIQUE_VIOLATION', domain: 'documents.example', metadata: {} }),
);
const foreignKey = detail(
  'PreconditionFailure',
  PreconditionFailure.encode({
    violations: [{ type: 'FOREIGN_KEY', subject: '', description: '' }],
  }),
);

// region exceptions-sqlstate
/** Converts what a caller can do something about. Errors of node-postgres have it as `code`. */
const ofDatabase = (sqlState: unknown) => {
  const { ALREADY_EXISTS, FAILED_PRECONDITION, INVALID_ARGUMENT, ABORTED } = grpc.status;
  switch (sqlState) {
    case '23505': // unique_violation
      return withDetails(ALREADY_EXISTS, 'it exists already', uniqueViolation);
    case '23503': {
      // foreign_key_violation
      const text = 'a row that it refers to is missing, or it is still referred to';
      return withDetails(FAILED_PRECONDITION, text, foreignKey);
    }
    case '23514': // check_violation
      return withDetails(INVALID_ARGUMENT, 'a value is outside what the database allows', []);
    case '40001': // serialization_failure
    case '40P01': // deadlock_detected
    case '55P03': {
      // lock_not_available
      const text = 'another transaction was in the way; retry the whole transaction';
      return withDetails(ABORTED, text, []);
    }
    case '57014': // query_canceled: the statement's own time limit, and it was rolled back
      return later('the database did not respond in time');
    case '53300': // too_many_connections
    case '57P03': // cannot_connect_now
      return later('the database is not available');
    default:
      return undefined;
  }
};
// endregion

/** A handler that returns its response or throws. */
type Plain<Request, Response> = (
  call: grpc.ServerUnaryCall<Request, Response>,
) => Promise<Response>;

// region exceptions-interceptor
/**
 * Turns the errors of the layers below into codes, in one place. The client gets no text of a database: what is not
 * listed becomes INTERNAL, and the log gets the cause. Nothing escapes: a rejected promise would end the process.
 */
export const convertErrors =
  <Request, Response>(
    handler: Plain<Request, Response>,
  ): grpc.handleUnaryCall<Request, Response> =>
  async (call, callback) => {
    try {
      callback(null, await handler(call));
    } catch (error) {
      const converted = convert(error);
      if (converted) return callback(converted);
      const [request = 'unknown'] = call.metadata.get('x-request-id');
      console.error(`request ${request}: ${call.getPath()}:`, error);
      callback({
        code: grpc.status.INTERNAL,
        details: `the handler failed; report request ${request}`,
      });
    }
  };

// endregion

const convert = (error: unknown): Partial<grpc.StatusObject> | undefined => {
  if (error instanceof Invalid) {
    const { field, description } = error;
    const bad = BadRequest.encode({ fieldViolations: [{ field, description }] });
    return withDetails(
      grpc.status.INVALID_ARGUMENT,
      '1 field needs attention',
      detail('BadRequest', bad),
    );
  }
  if (error instanceof NoRow)
    return { code: grpc.status.NOT_FOUND, details: 'it does not exist' };
  if (error instanceof DependencyTimeout)
    return later('a service that this one needs did not respond in time');
  const { code, details } = error as Partial<grpc.StatusObject>;
  return typeof code === 'number' ? { code, details: details ?? '' } : ofDatabase(code);
};
