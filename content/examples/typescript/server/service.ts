import * as grpc from '@grpc/grpc-js';
import { DocumentsService } from '../gen/documents/v1/documents.ts';
import { contentMethods } from './content.ts';
import { documentMethods, Pace } from './documents.ts';
import { exportDocument } from './export.ts';
import { folderMethods } from './folders.ts';
import { searchMethods, type Archive } from './search.ts';
import type { Store } from './store.ts';

// region unimplemented-return
/**
 * Puts the service on a server. The library returns UNIMPLEMENTED for every method that is not
 * written yet, here summarizeDocument, so that the service can grow before its servers do.
 */
export const addDocuments = (server: grpc.Server, store: Store, archive: Archive): void => {
  server.addService(DocumentsService, {
    ...documentMethods(store, new Pace()),
    ...folderMethods(store),
    ...contentMethods(store),
    ...searchMethods(store, archive),
    exportDocument,
  });
};
// endregion
