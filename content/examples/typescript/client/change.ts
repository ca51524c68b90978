import * as grpc from '@grpc/grpc-js';
import type { CreateDocumentRequest, Document } from '../gen/documents/v1/documents.ts';
import { detailOf } from './details.ts';
import type { Documents } from './promises.ts';

// region invalid-argument-handle
/** Shows each problem beside its field. It never sends the same request again. */
export const create = async (
  docs: Documents,
  request: CreateDocumentRequest,
): Promise<Document> => {
  try {
    return await docs.createDocument(request, { deadline: Date.now() + 5000 });
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
/** Expects NOT_FOUND: the document is not there. Any other error stays an error. */
export const title = async (docs: Documents, id: string): Promise<string> => {
  try {
    return (await docs.getDocument({ id }, { deadline: Date.now() + 5000 })).title;
  } catch (error) {
    if ((error as grpc.ServiceError).code !== grpc.status.NOT_FOUND) throw error;
    console.log(String(error));
    return '(no such document)';
  }
};
// endregion

// region already-exists-handle
/** Is safe to retry: if an earlier attempt got through, the stored document is ours. */
export const createOnce = async (
  docs: Documents,
  request: CreateDocumentRequest,
): Promise<Document> => {
  try {
    return await docs.createDocument(request, { deadline: Date.now() + 5000 });
  } catch (error) {
    if ((error as grpc.ServiceError).code !== grpc.status.ALREADY_EXISTS) throw error;
    console.log(String(error));
    const found = await docs.getDocument({ id: request.id }, { deadline: Date.now() + 5000 });
    if (found.title !== request.title || found.text !== request.text) throw error;
    console.log('same content: an earlier attempt got through');
    return found;
  }
};
// endregion

// region failed-precondition-handle
/**
 * Brings the folder into the state that the call needs, and only then calls again. One deadline
 * covers all of its calls.
 */
export const deleteFolder = async (docs: Documents, folder: string): Promise<void> => {
  const options = { deadline: Date.now() + 5000 };
  try {
    await docs.deleteFolder({ folder }, options);
  } catch (error) {
    if ((error as grpc.ServiceError).code !== grpc.status.FAILED_PRECONDITION) throw error;
    console.log(String(error));
    const { ids } = await docs.searchDocuments({ query: '', folder }, options);
    for (const id of ids) {
      console.log(`deleting ${id}`);
      await docs.deleteDocument({ id }, options);
    }
    await docs.deleteFolder({ folder }, options);
  }
};
// endregion

// region out-of-range-handle
/**
 * Reads a text of unknown length. OUT_OF_RANGE tells that it ends here. One deadline covers the
 * whole loop.
 */
export const readAll = async (docs: Documents, id: string): Promise<Buffer> => {
  const options = { deadline: Date.now() + 5000 };
  let text = Buffer.alloc(0);
  for (;;) {
    try {
      const piece = { id, offset: text.length, limit: 20 };
      const { data } = await docs.readContent(piece, options);
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
/** Also works with a server that is older than this client. */
export const summary = async (docs: Documents, id: string): Promise<string> => {
  const options = { deadline: Date.now() + 5000 };
  try {
    return (await docs.summarizeDocument({ id }, options)).summary;
  } catch (error) {
    if ((error as grpc.ServiceError).code !== grpc.status.UNIMPLEMENTED) throw error;
    console.log(String(error));
    console.log('this server cannot summarize; showing the title');
    return (await docs.getDocument({ id }, options)).title;
  }
};
// endregion
