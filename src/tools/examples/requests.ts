import type { CodeName } from '../../data/names.ts';

/** One call to the document store that ends in a certain code. */
export interface Request {
  readonly method: string;
  readonly json: Readonly<Record<string, string | number>>;
  readonly token?: string;
  readonly metadata?: Readonly<Record<string, string>>;
}

const ada = 'ada-token';

/** The PDF export carries every kind of detail, so each language's encoding of it is kept. */
export const PDF_EXPORT: Request = {
  method: 'ExportDocument',
  json: { id: 'guides/retry', format: 'pdf' },
  token: ada,
};

/** The calls of the contract in `content/examples/README.md`, as anyone could send them. */
export const requests = {
  CANCELLED: { method: 'WatchDocument', json: { id: 'guides/retry' } },
  UNKNOWN: { method: 'ExportDocument', json: { id: 'guides/retry', format: 'html' }, token: ada },
  INVALID_ARGUMENT: { method: 'CreateDocument', json: { id: 'Retry!' }, token: ada },
  DEADLINE_EXCEEDED: {
    method: 'SearchDocuments',
    json: { query: 'retry' },
    token: ada,
    metadata: { 'grpc-timeout': '200m' },
  },
  NOT_FOUND: { method: 'GetDocument', json: { id: 'guides/retries' }, token: ada },
  ALREADY_EXISTS: {
    method: 'CreateDocument',
    json: { id: 'guides/retry', title: 'Retry with care' },
    token: ada,
  },
  PERMISSION_DENIED: { method: 'DeleteFolder', json: { folder: 'archive' }, token: 'guest-token' },
  RESOURCE_EXHAUSTED: PDF_EXPORT,
  FAILED_PRECONDITION: { method: 'DeleteFolder', json: { folder: 'guides' }, token: ada },
  ABORTED: { method: 'UpdateDocument', json: { id: 'guides/retry', version: 2 }, token: ada },
  OUT_OF_RANGE: { method: 'ReadContent', json: { id: 'guides/retry', offset: 37, limit: 20 }, token: ada },
  UNIMPLEMENTED: { method: 'SummarizeDocument', json: { id: 'guides/retry' }, token: ada },
  INTERNAL: {
    method: 'ExportDocument',
    json: { id: 'guides/retry', format: 'epub' },
    token: ada,
    metadata: { 'x-request-id': 'req-7' },
  },
  UNAVAILABLE: { method: 'ReadContent', json: { id: 'archive/2019', limit: 1000 }, token: ada },
  DATA_LOSS: { method: 'ReadContent', json: { id: 'archive/damaged', limit: 1000 }, token: ada },
  UNAUTHENTICATED: { method: 'GetDocument', json: { id: 'guides/retry' }, token: 'expired-token' },
} as const satisfies Record<Exclude<CodeName, 'OK'>, Request>;

/** Returns the metadata that a request carries, the token among it. */
export const metadataOf = (request: Request): Record<string, string> => ({
  ...(request.token && { authorization: `Bearer ${request.token}` }),
  ...request.metadata,
});
