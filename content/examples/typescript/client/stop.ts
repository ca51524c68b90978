import * as grpc from '@grpc/grpc-js';
import type { Document, DocumentsClient } from '../gen/documents/v1/documents.ts';
import { detailOf } from './details.ts';
import type { Documents } from './promises.ts';

// region cancelled-handle
/**
 * Shows a document until the user closes the page: CANCELLED is then the expected end. The
 * deadline limits streams that never end.
 */
export const watch = async (
  client: DocumentsClient,
  id: string,
  show: (document: Document) => boolean,
): Promise<void> => {
  const call = client.watchDocument({ id }, { deadline: Date.now() + 3_600_000 });
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
/** Does not retry after UNKNOWN: the export could have run. */
export const exportHtml = async (
  docs: Documents,
  id: string,
  requestId: string,
): Promise<Buffer> => {
  const metadata = new grpc.Metadata();
  metadata.set('x-request-id', requestId);
  const options = { deadline: Date.now() + 5000 };
  try {
    return (await docs.exportDocument({ id, format: 'html' }, options, metadata)).file;
  } catch (error) {
    if ((error as grpc.ServiceError).code === grpc.status.UNKNOWN) {
      console.log(String(error));
      console.log(`not retried; look for request ${requestId} in the server's log`);
    }
    throw error;
  }
};
// endregion

// region internal-handle
/** Shows the user an id to report. The bug is in the service, so a retry only adds load. */
export const exportBook = async (
  docs: Documents,
  id: string,
  requestId: string,
): Promise<Buffer> => {
  const metadata = new grpc.Metadata();
  metadata.set('x-request-id', requestId);
  const options = { deadline: Date.now() + 5000 };
  try {
    return (await docs.exportDocument({ id, format: 'epub' }, options, metadata)).file;
  } catch (error) {
    if ((error as grpc.ServiceError).code !== grpc.status.INTERNAL) throw error;
    console.log(String(error));
    const message = `the document service has a bug, please report request ${requestId}`;
    throw new Error(message, { cause: error });
  }
};
// endregion

// region data-loss-handle
/** Stops at damaged data: no retry, and no write over bytes that a backup can repair. */
export const readOrAlarm = async (
  docs: Documents,
  id: string,
  alarm: (what: string) => void,
): Promise<Buffer> => {
  const options = { deadline: Date.now() + 5000 };
  try {
    return (await docs.readContent({ id, offset: 0, limit: 1000 }, options)).data;
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
/** Shows which permission is missing and who can grant it. A retry cannot change permissions. */
export const deleteFolderOrAsk = async (docs: Documents, folder: string): Promise<void> => {
  try {
    await docs.deleteFolder({ folder }, { deadline: Date.now() + 5000 });
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
