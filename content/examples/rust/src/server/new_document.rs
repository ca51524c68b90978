use std::sync::Mutex;
use std::time::{Duration, Instant};

use tonic::{Code, Status};
use tonic_types::{BadRequest, FieldViolation, QuotaFailure, RetryInfo, StatusExt};

use super::store::locked;
use crate::documents::v1::CreateDocumentRequest;

fn is_valid(id: &str) -> bool {
    let lower = |part: &str| part.chars().all(|c| c.is_ascii_lowercase());
    let word = |part: &str| {
        part.chars()
            .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-')
    };
    id.split_once('/').is_some_and(|(folder, name)| {
        !folder.is_empty() && lower(folder) && !name.is_empty() && word(name)
    })
}

// region invalid-argument-return
/// Checks all fields before it returns, so that the caller can fix them in one go.
pub fn check_new(request: &CreateDocumentRequest) -> Result<(), Status> {
    let mut violations = Vec::new();
    if !is_valid(&request.id) {
        violations.push(FieldViolation::new("id", "use folder/name in lower case"));
    }
    if request.title.is_empty() {
        violations.push(FieldViolation::new("title", "must not be empty"));
    }
    if violations.is_empty() {
        return Ok(());
    }
    Err(Status::with_error_details_vec(
        Code::InvalidArgument,
        format!("{} fields need attention", violations.len()),
        [BadRequest::new(violations).into()],
    ))
}
// endregion

const PAUSE: Duration = Duration::from_millis(200);

/// Lets a caller make two documents in a row and then asks for a pause.
#[derive(Default)]
pub struct Pace(Mutex<Used>);

#[derive(Default)]
struct Used {
    count: u32,
    resumes: Option<Instant>,
}

impl Pace {
    fn may_go(&self) -> bool {
        let mut used = locked(&self.0);
        if used.resumes.is_some_and(|at| Instant::now() >= at) {
            *used = Used::default();
        }
        if used.count < 2 {
            used.count += 1;
            return true;
        }
        used.resumes.get_or_insert_with(|| Instant::now() + PAUSE);
        false
    }

    // region resource-exhausted-return
    /// Says which limit was hit and how long to wait; without RetryInfo a client can only guess.
    pub fn take(&self, user: &str) -> Result<(), Status> {
        if self.may_go() {
            return Ok(());
        }
        let quota =
            QuotaFailure::with_violation(format!("users/{user}"), "2 new documents, then a pause");
        Err(Status::with_error_details_vec(
            Code::ResourceExhausted,
            format!("{user} creates documents too fast"),
            [quota.into(), RetryInfo::new(Some(PAUSE)).into()],
        ))
    }
    // endregion
}
