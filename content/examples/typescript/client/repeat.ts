import { setTimeout as sleep } from 'node:timers/promises';
import * as grpc from '@grpc/grpc-js';
import type { CreateDocumentRequest, Document } from '../gen/documents/v1/documents.ts';
import { RetryInfo } from '../gen/google/rpc/error_details.ts';
import { detailsOf } from './details.ts';
import type { Documents } from './promises.ts';
import type { Tokens } from './tokens.ts';

// region unavailable-handle
/**
 * Repeats a read with exponential backoff. The jitter keeps many clients from coming back at
 * once.
 */
export const readPatiently = async (
  docs: Documents,
  id: string,
  attempts = 4,
): Promise<Buffer> => {
  for (let attempt = 1, backoff = 50; ; attempt += 1, backoff *= 2) {
    try {
      return (await docs.readContent({ id, offset: 0, limit: 1000 })).data;
    } catch (error) {
      console.log(`attempt ${attempt}: ${error}`);
      const { code } = error as grpc.ServiceError;
      if (code !== grpc.status.UNAVAILABLE || attempt === attempts) throw error;
      await sleep(Math.random() * backoff);
    }
  }
};
// endregion

// region resource-exhausted-handle
/** Waits exactly as long as the server asks. No RetryInfo means that waiting may never help. */
export const createAtPace = async (
  docs: Documents,
  request: CreateDocumentRequest,
): Promise<Document> => {
  try {
    return await docs.createDocument(request);
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
    await sleep(wait + 1); // a timer may fire a fraction of a millisecond early
    return docs.createDocument(request);
  }
};
// endregion

// region aborted-handle
/** Repeats the whole read-change-write. Sending the old request again could never succeed. */
export const appendLine = async (
  docs: Documents,
  cached: Document,
  line: string,
): Promise<Document> => {
  let { id, text, version } = cached;
  for (let round = 1; ; round += 1) {
    try {
      return await docs.updateDocument({ id, text: text + line, version });
    } catch (error) {
      if ((error as grpc.ServiceError).code !== grpc.status.ABORTED || round === 5) throw error;
      console.log(String(error));
    }
    await sleep(Math.random() * 50);
    ({ text, version } = await docs.getDocument({ id }));
    console.log(`read again: version ${version}`);
  }
};
// endregion

// region unauthenticated-handle
/** Gets a new token once. A second refusal means that signing in again will not help. */
export const getWithToken = async (
  docs: Documents,
  id: string,
  tokens: Tokens,
): Promise<Document> => {
  try {
    return await docs.getDocument({ id }, tokens.metadata());
  } catch (error) {
    if ((error as grpc.ServiceError).code !== grpc.status.UNAUTHENTICATED) throw error;
    console.log(String(error));
    await tokens.refresh();
    console.log('repeating with a new token');
    return docs.getDocument({ id }, tokens.metadata());
  }
};
// endregion

// region deadline-exceeded-handle
/**
 * Repeats because a search changes nothing, and asks for less because the same would take as
 * long.
 */
export const search = async (docs: Documents, query: string): Promise<string[]> => {
  const within = (ms: number): grpc.CallOptions => ({ deadline: Date.now() + ms });
  try {
    return (await docs.searchDocuments({ query, folder: '' }, undefined, within(200))).ids;
  } catch (error) {
    if ((error as grpc.ServiceError).code !== grpc.status.DEADLINE_EXCEEDED) throw error;
    console.log(String(error));
    console.log('searching only the guides');
    return (await docs.searchDocuments({ query, folder: 'guides' }, undefined, within(2000)))
      .ids;
  }
};
// endregion
