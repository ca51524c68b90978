/** Errors that handlers let through, and what a client gets for each. */
import * as grpc from '@grpc/grpc-js';
import { detailsOf } from './client/details.ts';
import { withPromises } from './client/promises.ts';
import {
  DocumentsClient,
  DocumentsService,
  type Document,
  type GetDocumentRequest,
} from './gen/documents/v1/documents.ts';
import {
  BadRequest,
  ErrorInfo,
  PreconditionFailure,
  RetryInfo,
} from './gen/google/rpc/error_details.ts';
import { convertErrors, DependencyTimeout, Invalid, NoRow } from './server/errors.ts';

/** Has what the errors of node-postgres have: the SQLSTATE as `code`, and a text that clients must not see. */
class DatabaseError extends Error {
  readonly code: string;

  constructor(code: string) {
    super(`secret_table (SQLSTATE ${code})`);
    this.code = code;
  }
}

const exceptions: Readonly<Record<string, unknown>> = {
  'unique violation (23505)': new DatabaseError('23505'),
  'foreign key violation (23503)': new DatabaseError('23503'),
  'check violation (23514)': new DatabaseError('23514'),
  'serialization failure (40001)': new DatabaseError('40001'),
  'deadlock (40P01)': new DatabaseError('40P01'),
  'lock timeout (55P03)': new DatabaseError('55P03'),
  'statement timeout (57014)': new DatabaseError('57014'),
  'too many connections (53300)': new DatabaseError('53300'),
  'database starts (57P03)': new DatabaseError('57P03'),
  validation: new Invalid('title', 'must not be empty'),
  'row not found': new NoRow(),
  'timeout of a dependency that only reads': new DependencyTimeout(),
  'status of the handler': {
    code: grpc.status.PERMISSION_DENIED,
    details: 'guest may not read this',
  },
  'any other error': new Error('password=secret'),
  'no error': undefined,
};

/** Lets the error through that the id of a document asks for. */
const getDocument = convertErrors<GetDocumentRequest, Document>(async ({ request: { id } }) => {
  if (exceptions[id]) throw exceptions[id];
  return { id, title: '', text: '', version: 1 };
});

const detailOf = (error: unknown): string => {
  for (const { typeUrl, value } of detailsOf(error)) {
    if (typeUrl.endsWith('.ErrorInfo')) return `ErrorInfo ${ErrorInfo.decode(value).reason}`;
    if (typeUrl.endsWith('.PreconditionFailure'))
      return `PreconditionFailure ${PreconditionFailure.decode(value).violations[0]?.type}`;
    if (typeUrl.endsWith('.RetryInfo'))
      return `RetryInfo ${RetryInfo.decode(value).retryDelay?.seconds}s`;
    if (typeUrl.endsWith('.BadRequest'))
      return `BadRequest ${BadRequest.decode(value).fieldViolations[0]?.field}`;
  }
  return 'no detail';
};

/** Calls the handler once for each error. */
export const printExceptions = async (): Promise<void> => {
  const server = new grpc.Server();
  server.addService(DocumentsService, { getDocument });
  const port = await new Promise<number>((resolve, reject) => {
    server.bindAsync('127.0.0.1:0', grpc.ServerCredentials.createInsecure(), (error, bound) =>
      error ? reject(error) : resolve(bound),
    );
  });
  const client = new DocumentsClient(`127.0.0.1:${port}`, grpc.credentials.createInsecure());
  const metadata = new grpc.Metadata();
  metadata.set('x-request-id', 'req-9');
  const docs = withPromises(client, metadata);
  for (const id of Object.keys(exceptions)) {
    try {
      await docs.getDocument({ id }, { deadline: Date.now() + 5000 });
      console.log(`${id}: code 0`);
    } catch (error) {
      const { code, details } = error as grpc.ServiceError;
      console.log(`${id}: code ${code}, ${detailOf(error)}, ${details}`);
    }
  }
  client.close();
  server.forceShutdown();
};
