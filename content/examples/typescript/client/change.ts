import * as grpc from '@grpc/grpc-js';
import type { CreateDocumentRequest, Document } from '../gen/documents/v1/documents.ts';
import { detailOf } from './details.ts';
import type { Documents } from './promises.ts';

// region invalid-argument-handle
/**
 * Leads each complaint back to the field it belongs to. The same request is never sent again.
 */
export const create = async (
  docs: Documents,
  request: CreateDocumentRequest,
): Promise<Document> => {
  try {
    return await docs.createDocument(request);
  } catch (error) {
    if ((error as grpc.ServiceError).code === grpc.status.INVALID_ARGUMENT) {
      console.log(String(error));
      for (const { field, description } of detailOf(error, 'BadRequest')?.fieldViolations ??
        []) {
        console.log(`${field}: ${description}`);
      }
    }
    throw error;
  }
};
// endregion

// region not-found-handle
/** Takes NOT_FOUND for an answer. Any other error stays an error. */
export const title = async (docs: Documents, id: string): Promise<string> => {
  try {
    return (await docs.getDocument({ id })).title;
  } catch (error) {
    if ((error as grpc.ServiceError).code !== grpc.status.NOT_FOUND) throw error;
    console.log(String(error));
    return '(no such document)';
  }
};
// endregion

// region already-exists-handle
/** May be repeated: if an earlier attempt got through, the document that is there is ours. */
export const createOnce = async (
  docs: Documents,
  request: CreateDocumentRequest,
): Promise<Document> => {
  try {
    return await docs.createDocument(request);
  } catch (error) {
    if ((error as grpc.ServiceError).code !== grpc.status.ALREADY_EXISTS) throw error;
    console.log(String(error));
    const found = await docs.getDocument({ id: request.id });
    if (found.title !== request.title || found.text !== request.text) throw error;
    console.log('same content: an earlier attempt got through');
    return found;
  }
};
// endregion

// region failed-precondition-handle
/** Brings the folder into the state that the call needs, and only then calls again. */
export const deleteFolder = async (docs: Documents, folder: string): Promise<void> => {
  try {
    await docs.deleteFolder({ folder });
  } catch (error) {
    if ((error as grpc.ServiceError).code !== grpc.status.FAILED_PRECONDITION) throw error;
    console.log(String(error));
    const { ids } = await docs.searchDocuments({ query: '', folder });
    for (const id of ids) {
      console.log(`deleting ${id}`);
      await docs.deleteDocument({ id });
    }
    await docs.deleteFolder({ folder });
  }
};
// endregion

// region out-of-range-handle
/**
 * Walks through a text of unknown length. OUT_OF_RANGE is how the server says "that was all".
 */
export const readAll = async (docs: Documents, id: string): Promise<Buffer> => {
  let text = Buffer.alloc(0);
  for (;;) {
    try {
      const { data } = await docs.readContent({ id, offset: text.length, limit: 20 });
      text = Buffer.concat([text, data]);
    } catch (error) {
      if ((error as grpc.ServiceError).code !== grpc.status.OUT_OF_RANGE) throw error;
      console.log(String(error));
      return text;
    }
  }
};
// endregion

// region unimplemented-handle
/** Gets along with servers that are older than this client. */
export const summary = async (docs: Documents, id: string): Promise<string> => {
  try {
    return (await docs.summarizeDocument({ id })).summary;
  } catch (error) {
    if ((error as grpc.ServiceError).code !== grpc.status.UNIMPLEMENTED) throw error;
    console.log(String(error));
    console.log('this server cannot summarize; showing the title');
    return (await docs.getDocument({ id })).title;
  }
};
// endregion
