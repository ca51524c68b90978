import * as grpc from '@grpc/grpc-js';
import { DocumentsService } from '../gen/documents/v1/documents.ts';
import { contentMethods } from './content.ts';
import { documentMethods, Pace } from './documents.ts';
import { exportDocument } from './export.ts';
import { folderMethods } from './folders.ts';
import { searchMethods } from './search.ts';
import { Store } from './store.ts';

// region unimplemented-return
/**
 * Puts a freshly filled store on a server. The library answers UNIMPLEMENTED for every method
 * that is not written yet, here summarizeDocument, so that the service can grow before its
 * servers do.
 */
export const addDocuments = (server: grpc.Server): void => {
  const store = new Store();
  server.addService(DocumentsService, {
    ...documentMethods(store, new Pace()),
    ...folderMethods(store),
    ...contentMethods(store),
    ...searchMethods(store),
    exportDocument,
  });
};
// endregion
