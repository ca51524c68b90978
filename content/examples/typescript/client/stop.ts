import * as grpc from '@grpc/grpc-js';
import type { Document, DocumentsClient } from '../gen/documents/v1/documents.ts';
import { detailOf } from './details.ts';
import type { Documents } from './promises.ts';

// region cancelled-handle
/**
 * Shows a document until the reader closes the page. CANCELLED is then the end that was asked
 * for.
 */
export const watch = async (
  client: DocumentsClient,
  id: string,
  show: (document: Document) => boolean,
): Promise<void> => {
  const call = client.watchDocument({ id });
  let closed = false;
  try {
    for await (const document of call) {
      closed = show(document);
      if (closed) call.cancel();
    }
  } catch (error) {
    if ((error as grpc.ServiceError).code !== grpc.status.CANCELLED || !closed) throw error;
    console.log(String(error));
  }
};
// endregion

// region unknown-handle
/** Does not repeat after UNKNOWN: nobody can tell whether the export ran. */
export const exportHtml = async (
  docs: Documents,
  id: string,
  requestId: string,
): Promise<Buffer> => {
  const metadata = new grpc.Metadata();
  metadata.set('x-request-id', requestId);
  try {
    return (await docs.exportDocument({ id, format: 'html' }, metadata)).file;
  } catch (error) {
    if ((error as grpc.ServiceError).code === grpc.status.UNKNOWN) {
      console.log(String(error));
      console.log(`not repeated; look for request ${requestId} in the server's log`);
    }
    throw error;
  }
};
// endregion

// region internal-handle
/**
 * Shows people something they can report. The bug is in the service: trying again only adds
 * load.
 */
export const exportBook = async (
  docs: Documents,
  id: string,
  requestId: string,
): Promise<Buffer> => {
  const metadata = new grpc.Metadata();
  metadata.set('x-request-id', requestId);
  try {
    return (await docs.exportDocument({ id, format: 'epub' }, metadata)).file;
  } catch (error) {
    if ((error as grpc.ServiceError).code !== grpc.status.INTERNAL) throw error;
    console.log(String(error));
    const message = `the document service has a bug, please report request ${requestId}`;
    throw new Error(message, { cause: error });
  }
};
// endregion

// region data-loss-handle
/** Stops at damaged data: no second attempt, and no writing over what may still be rescued. */
export const readOrAlarm = async (
  docs: Documents,
  id: string,
  alarm: (what: string) => void,
): Promise<Buffer> => {
  try {
    return (await docs.readContent({ id, offset: 0, limit: 1000 })).data;
  } catch (error) {
    if ((error as grpc.ServiceError).code === grpc.status.DATA_LOSS) {
      console.log(String(error));
      alarm(`restore ${id} from a backup`);
    }
    throw error;
  }
};
// endregion

// region permission-denied-handle
/** Finds out what is missing and whom that helps. Repeating cannot change who is calling. */
export const deleteFolderOrAsk = async (docs: Documents, folder: string): Promise<void> => {
  try {
    await docs.deleteFolder({ folder });
  } catch (error) {
    if ((error as grpc.ServiceError).code === grpc.status.PERMISSION_DENIED) {
      console.log(String(error));
      const info = detailOf(error, 'ErrorInfo');
      if (info?.reason === 'MISSING_PERMISSION') {
        console.log(`ask an owner of ${folder} for ${info.metadata['permission']}`);
      }
    }
    throw error;
  }
};
// endregion
