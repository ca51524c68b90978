import * as grpc from '@grpc/grpc-js';
import type {
  CreateDocumentRequest,
  DeleteDocumentRequest,
  DeleteDocumentResponse,
  Document,
  GetDocumentRequest,
  UpdateDocumentRequest,
} from '../gen/documents/v1/documents.ts';
import { BadRequest, QuotaFailure, RetryInfo } from '../gen/google/rpc/error_details.ts';
import { userOf } from './auth.ts';
import { checkNotEmpty, packed, withDetails } from './details.ts';
import type { Store } from './store.ts';

const PAUSE = 200;

/** Lets a caller make two documents in a row and then asks for a pause. */
export class Pace {
  #used = 0;
  #resumes: number | undefined;

  mayGo(): boolean {
    if (this.#resumes !== undefined && performance.now() > this.#resumes) {
      this.#used = 0;
      this.#resumes = undefined;
    }
    if (this.#used < 2) {
      this.#used += 1;
      return true;
    }
    this.#resumes ??= performance.now() + PAUSE;
    return false;
  }
}

// region invalid-argument-return
/** Checks all fields before it returns, so that the caller can fix them in one go. */
const checkNew = ({ id, title }: CreateDocumentRequest) => {
  const fieldViolations = [];
  if (!/^[a-z]+\/[a-z0-9-]+$/.test(id)) {
    fieldViolations.push({ field: 'id', description: 'use folder/name in lower case' });
  }
  if (title === '') {
    fieldViolations.push({ field: 'title', description: 'must not be empty' });
  }
  if (fieldViolations.length === 0) return undefined;
  const message = `${fieldViolations.length} fields need attention`;
  const detail = packed('BadRequest', BadRequest.encode({ fieldViolations }).finish());
  return withDetails(grpc.status.INVALID_ARGUMENT, message, [detail]);
};
// endregion

// region resource-exhausted-return
/** Says which limit was hit and how long to wait; without RetryInfo a client can only guess. */
const checkPace = (pace: Pace, user: string) => {
  if (pace.mayGo()) return undefined;
  const violation = { subject: `users/${user}`, description: '2 new documents, then a pause' };
  const retryDelay = { seconds: 0, nanos: PAUSE * 1e6 };
  return withDetails(grpc.status.RESOURCE_EXHAUSTED, `${user} creates documents too fast`, [
    packed('QuotaFailure', QuotaFailure.encode({ violations: [violation] }).finish()),
    packed('RetryInfo', RetryInfo.encode({ retryDelay }).finish()),
  ]);
};
// endregion

type Unary<Request, Response> = grpc.handleUnaryCall<Request, Response>;

/** The methods that look at one document. */
export const documentMethods = (store: Store, pace: Pace) => {
  // region not-found-return
  /** Returns NOT_FOUND in one case only: the document is not there. */
  const getDocument: Unary<GetDocumentRequest, Document> = async ({ request }, callback) => {
    const invalid = checkNotEmpty('id', request.id);
    if (invalid) return callback(invalid);
    const found = await store.find(request.id);
    if (!found) {
      callback({
        code: grpc.status.NOT_FOUND,
        details: `document ${request.id} does not exist`,
      });
      return;
    }
    callback(null, found.document);
  };
  // endregion

  // region already-exists-return
  /**
   * Never overwrites. The store looks and writes in one step, so that of two creators exactly
   * one gets ALREADY_EXISTS.
   */
  const createDocument: Unary<CreateDocumentRequest, Document> = (call, callback) => {
    const { id, title, text } = call.request;
    const invalid = checkNew(call.request);
    if (invalid) return callback(invalid);
    const tooFast = checkPace(pace, userOf(call.metadata));
    if (tooFast) return callback(tooFast);
    const document = { id, title, text, version: 1 };
    if (!store.create(document)) {
      return callback({
        code: grpc.status.ALREADY_EXISTS,
        details: `document ${id} exists already`,
      });
    }
    callback(null, document);
  };
  // endregion

  // region aborted-return
  /**
   * Rejects a change to a version that is gone. The store compares the version and writes in one
   * step; with an `await` in between two writers could both pass.
   */
  const updateDocument: Unary<UpdateDocumentRequest, Document> = ({ request }, callback) => {
    const { id, text, version } = request;
    const invalid = checkNotEmpty('id', id);
    if (invalid) return callback(invalid);
    const { document, written } = store.replaceText(id, text, version);
    if (!document) {
      return callback({
        code: grpc.status.NOT_FOUND,
        details: `document ${id} does not exist`,
      });
    }
    if (!written) {
      const details = `${id} is at version ${document.version}, the change is based on version ${version}`;
      return callback({ code: grpc.status.ABORTED, details });
    }
    callback(null, document);
  };
  // endregion

  // Does nothing when the document is gone already, which makes it safe to retry.
  const deleteDocument: Unary<DeleteDocumentRequest, DeleteDocumentResponse> = (
    { request },
    callback,
  ) => {
    const invalid = checkNotEmpty('id', request.id);
    if (invalid) return callback(invalid);
    store.delete(request.id);
    callback(null, {});
  };

  return { getDocument, createDocument, updateDocument, deleteDocument };
};
