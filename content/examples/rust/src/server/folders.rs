use tonic::{Code, Status};
use tonic_types::{ErrorInfo, PreconditionFailure, StatusExt};

use super::store::Store;

// region permission-denied-return
/// Knows the user, who lacks a permission. ErrorInfo names the missing one.
pub fn may_delete_folders(user: &str) -> Result<(), Status> {
    if user == "ada" {
        return Ok(());
    }
    let missing = [("permission".into(), "folders.delete".into())];
    Err(Status::with_error_details_vec(
        Code::PermissionDenied,
        format!("{user} may not delete folders"),
        [ErrorInfo::new("MISSING_PERMISSION", "documents.example", missing).into()],
    ))
}
// endregion

// region failed-precondition-return
/// Fails until the caller changes the state of the store: the same call would fail again.
pub fn check_empty(store: &Store, folder: &str) -> Result<(), Status> {
    let count = store.inside(folder).len();
    if count == 0 {
        return Ok(());
    }
    let first = PreconditionFailure::with_violation(
        "FOLDER_NOT_EMPTY",
        format!("folders/{folder}"),
        "delete its documents first",
    );
    Err(Status::with_error_details_vec(
        Code::FailedPrecondition,
        format!("folder {folder} still holds {count} documents"),
        [first.into()],
    ))
}
// endregion
