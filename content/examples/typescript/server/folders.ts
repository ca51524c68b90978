import * as grpc from '@grpc/grpc-js';
import type {
  DeleteFolderRequest,
  DeleteFolderResponse,
} from '../gen/documents/v1/documents.ts';
import { ErrorInfo, PreconditionFailure } from '../gen/google/rpc/error_details.ts';
import { userOf } from './auth.ts';
import { checkNotEmpty, packed, withDetails } from './details.ts';
import type { Store } from './store.ts';

// region permission-denied-return
/** Knows the user, who lacks a permission. ErrorInfo names the missing one. */
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
/** Fails until the caller changes the state of the store: the same call would fail again. */
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
  // Checks the permission first, so that a user without it learns nothing about the folder.
  const deleteFolder: grpc.handleUnaryCall<DeleteFolderRequest, DeleteFolderResponse> = (
    call,
    callback,
  ) => {
    const { folder } = call.request;
    const rejection =
      checkMayDelete(userOf(call.metadata)) ??
      checkNotEmpty('folder', folder) ??
      checkEmpty(folder, store.inside(folder).length);
    if (rejection) return callback(rejection);
    callback(null, {});
  };
  return { deleteFolder };
};
