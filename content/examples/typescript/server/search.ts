import { setTimeout as sleep } from 'node:timers/promises';
import * as grpc from '@grpc/grpc-js';
import type {
  Document,
  SearchDocumentsRequest,
  SearchDocumentsResponse,
  WatchDocumentRequest,
} from '../gen/documents/v1/documents.ts';
import type { Store } from './store.ts';

const SHELVES = 14;

/** The methods that take long. */
export const searchMethods = (store: Store) => {
  // region deadline-exceeded-return
  /**
   * Looks at the call between two steps: work for a caller that has stopped waiting is wasted.
   */
  const searchDocuments: grpc.handleUnaryCall<
    SearchDocumentsRequest,
    SearchDocumentsResponse
  > = async (call, callback) => {
    const { query, folder } = call.request;
    for (let shelf = 0; shelf < SHELVES && !folder; shelf += 1) {
      await sleep(150); // one slow shelf of the archive
      if (Number(call.getDeadline()) <= Date.now()) {
        const details = 'search stopped: the deadline has passed';
        return callback({ code: grpc.status.DEADLINE_EXCEEDED, details });
      }
    }
    callback(null, { ids: store.inside(folder).filter((id) => id.includes(query)) });
  };
  // endregion

  // region cancelled-return
  /** Sends the document as it is, then waits for changes until the caller goes away. */
  const watchDocument: grpc.handleServerStreamingCall<WatchDocumentRequest, Document> = (
    call,
  ) => {
    const found = store.find(call.request.id);
    if (!found) {
      const details = `document ${call.request.id} does not exist`;
      call.emit('error', { code: grpc.status.NOT_FOUND, details });
      return;
    }
    call.write(found.document);
    call.once('cancelled', () => {
      const details = 'watch stopped: the caller went away';
      call.emit('error', { code: grpc.status.CANCELLED, details });
    });
  };
  // endregion

  return { searchDocuments, watchDocument };
};
