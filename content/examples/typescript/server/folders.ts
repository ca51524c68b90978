import * as grpc from '@grpc/grpc-js';
import type {
  DeleteFolderRequest,
  DeleteFolderResponse,
} from '../gen/documents/v1/documents.ts';
import { ErrorInfo, PreconditionFailure } from '../gen/google/rpc/error_details.ts';
import { userOf } from './auth.ts';
import { packed, withDetails } from './details.ts';
import type { Store } from './store.ts';

// region permission-denied-return
/** Knows who is calling, and that this is not enough. ErrorInfo names what is missing. */
const checkMayDelete = (user: string) => {
  if (user === 'ada') return undefined;
  const info = {
    reason: 'MISSING_PERMISSION',
    domain: 'documents.example',
    metadata: { permission: 'folders.delete' },
  };
  return withDetails(grpc.status.PERMISSION_DENIED, `${user} may not delete folders`, [
    packed('ErrorInfo', ErrorInfo.encode(info).finish()),
  ]);
};
// endregion

// region failed-precondition-return
/** Refuses until the caller changes the state of the store: the same call would fail again. */
const checkEmpty = (folder: string, count: number) => {
  if (count === 0) return undefined;
  const violation = {
    type: 'FOLDER_NOT_EMPTY',
    subject: `folders/${folder}`,
    description: 'delete its documents first',
  };
  return withDetails(
    grpc.status.FAILED_PRECONDITION,
    `folder ${folder} still holds ${count} documents`,
    [
      packed(
        'PreconditionFailure',
        PreconditionFailure.encode({ violations: [violation] }).finish(),
      ),
    ],
  );
};
// endregion

/** The method that looks at a whole folder. */
export const folderMethods = (store: Store) => {
  // Asks who is calling before it looks at the folder, so that a stranger learns nothing about it.
  const deleteFolder: grpc.handleUnaryCall<DeleteFolderRequest, DeleteFolderResponse> = (
    call,
    callback,
  ) => {
    const { folder } = call.request;
    const refusal =
      checkMayDelete(userOf(call.metadata)) ?? checkEmpty(folder, store.inside(folder).length);
    if (refusal) return callback(refusal);
    callback(null, {});
  };
  return { deleteFolder };
};
