import { setTimeout as sleep } from 'node:timers/promises';
import * as grpc from '@grpc/grpc-js';
import type { CreateDocumentRequest, Document } from '../gen/documents/v1/documents.ts';
import { RetryInfo } from '../gen/google/rpc/error_details.ts';
import { detailsOf } from './details.ts';
import type { Documents } from './promises.ts';
import type { Tokens } from './tokens.ts';

// region unavailable-handle
/**
 * Retries a read with exponential backoff. The jitter spreads the retries of many clients. One
 * deadline covers all attempts and the waits between them; the signal ends a wait early.
 */
export const readPatiently = async (
  docs: Documents,
  id: string,
  signal: AbortSignal,
  within = 5000,
): Promise<Buffer> => {
  const options = { deadline: Date.now() + within };
  for (let attempt = 1, backoff = 50; ; attempt += 1, backoff = Math.min(2 * backoff, 1000)) {
    try {
      return (await docs.readContent({ id, offset: 0, limit: 1000 }, options)).data;
    } catch (error) {
      console.log(`attempt ${attempt}: ${error}`);
      const { code } = error as grpc.ServiceError;
      if (code !== grpc.status.UNAVAILABLE || attempt === 4) throw error;
      await sleep(Math.random() * backoff, undefined, { signal });
    }
  }
};
// endregion

// region resource-exhausted-handle
/**
 * Waits as long as the server asks, if the deadline leaves the time. Without RetryInfo waiting
 * may never help. The signal ends the wait early.
 */
export const createAtPace = async (
  docs: Documents,
  request: CreateDocumentRequest,
  signal: AbortSignal,
  within = 5000,
): Promise<Document> => {
  const options = { deadline: Date.now() + within };
  try {
    return await docs.createDocument(request, options);
  } catch (error) {
    if ((error as grpc.ServiceError).code !== grpc.status.RESOURCE_EXHAUSTED) throw error;
    console.log(String(error));
    const info = detailsOf(error).find(({ typeUrl }) =>
      typeUrl.endsWith('/google.rpc.RetryInfo'),
    );
    const delay = info && RetryInfo.decode(info.value).retryDelay;
    if (!delay) throw error;
    const wait = delay.seconds * 1000 + delay.nanos / 1e6;
    console.log(`the server asks to wait ${wait} ms`);
    if (Date.now() + wait > options.deadline) throw error;
    // A timer may fire a fraction of a millisecond early.
    await sleep(wait + 1, undefined, { signal });
    return docs.createDocument(request, options);
  }
};
// endregion

// region aborted-handle
/**
 * Retries the whole read-change-write: the old request could never succeed. Rounds and time are
 * both limited.
 */
export const appendLine = async (
  docs: Documents,
  cached: Document,
  line: string,
  signal: AbortSignal,
): Promise<Document> => {
  const options = { deadline: Date.now() + 5000 };
  let { id, text, version } = cached;
  for (let round = 1; ; round += 1) {
    try {
      return await docs.updateDocument({ id, text: text + line, version }, options);
    } catch (error) {
      if ((error as grpc.ServiceError).code !== grpc.status.ABORTED || round === 5) throw error;
      console.log(String(error));
    }
    await sleep(Math.random() * 50, undefined, { signal });
    ({ text, version } = await docs.getDocument({ id }, options));
    console.log(`read again: version ${version}`);
  }
};
// endregion

// region unauthenticated-handle
/** Gets a new token once. If the server rejects that one, too, another will not help. */
export const getWithToken = async (
  docs: Documents,
  id: string,
  tokens: Tokens,
): Promise<Document> => {
  const options = { deadline: Date.now() + 5000 };
  try {
    return await docs.getDocument({ id }, options, tokens.metadata());
  } catch (error) {
    if ((error as grpc.ServiceError).code !== grpc.status.UNAUTHENTICATED) throw error;
    console.log(String(error));
    await tokens.refresh();
    console.log('retrying with a new token');
    return docs.getDocument({ id }, options, tokens.metadata());
  }
};
// endregion

// region deadline-exceeded-handle
/** Retries because a search changes nothing, and asks for less: the same would take as long. */
export const search = async (docs: Documents, query: string): Promise<string[]> => {
  const within = (ms: number) => ({ deadline: Date.now() + ms });
  try {
    return (await docs.searchDocuments({ query, folder: '' }, within(200))).ids;
  } catch (error) {
    if ((error as grpc.ServiceError).code !== grpc.status.DEADLINE_EXCEEDED) throw error;
    console.log(String(error));
    console.log('searching only the guides');
    return (await docs.searchDocuments({ query, folder: 'guides' }, within(2000))).ids;
  }
};
// endregion
