import { setTimeout as sleep } from 'node:timers/promises';
import * as grpc from '@grpc/grpc-js';
import type {
  Document,
  SearchDocumentsRequest,
  SearchDocumentsResponse,
  WatchDocumentRequest,
} from '../gen/documents/v1/documents.ts';
import { checkNotEmpty } from './details.ts';
import type { Store } from './store.ts';

const SHELVES = 14;

/** Is slow, and counts the shelves that were searched, so that a test can see a search stop. */
export class Archive {
  searched = 0;

  async searchShelf(): Promise<void> {
    await sleep(150);
    this.searched += 1;
  }
}

/** The methods that take long. */
export const searchMethods = (store: Store, archive: Archive) => {
  // region deadline-exceeded-return
  /**
   * Checks between two steps whether the call has ended: because the deadline passed, because
   * the client cancelled, or because the connection broke.
   */
  const searchDocuments: grpc.handleUnaryCall<
    SearchDocumentsRequest,
    SearchDocumentsResponse
  > = async (call, callback) => {
    const { query, folder } = call.request;
    for (let shelf = 0; shelf < SHELVES && !folder; shelf += 1) {
      await archive.searchShelf();
      if (call.cancelled) {
        // The client has its own status by now; interceptors and logs get this one.
        const late = Number(call.getDeadline()) <= Date.now();
        const code = late ? grpc.status.DEADLINE_EXCEEDED : grpc.status.CANCELLED;
        return callback({ code, details: 'search stopped: the call has ended' });
      }
    }
    callback(null, { ids: store.inside(folder).filter((id) => id.includes(query)) });
  };
  // endregion

  // region cancelled-return
  /** Sends the document as it is, then waits for changes until the call ends. */
  const watchDocument: grpc.handleServerStreamingCall<WatchDocumentRequest, Document> = async (
    call,
  ) => {
    const invalid = checkNotEmpty('id', call.request.id);
    if (invalid) return void call.emit('error', invalid);
    const found = await store.find(call.request.id);
    if (!found) {
      const details = `document ${call.request.id} does not exist`;
      call.emit('error', { code: grpc.status.NOT_FOUND, details });
      return;
    }
    if (call.cancelled) return;
    call.write(found.document);
    call.once('cancelled', () => {
      const details = 'watch stopped: the call has ended';
      call.emit('error', { code: grpc.status.CANCELLED, details });
    });
  };
  // endregion

  return { searchDocuments, watchDocument };
};
