//! Calls that are worth a retry, each in its own way.
use std::time::{Duration, Instant};

use tokio::time::sleep;
use tonic::{Code, Request, Response, Status};
use tonic_types::StatusExt;

use super::tokens::Tokens;
use super::{Docs, until};
use crate::documents::v1::*;

// region unavailable-handle
/// Retries a read with exponential backoff. The jitter spreads the retries of many clients. One
/// deadline covers all attempts; dropping the future ends a wait.
pub async fn read_patiently(docs: &mut Docs, id: &str, end: Instant) -> Result<Vec<u8>, Status> {
    const ATTEMPTS: u32 = 4;
    let mut backoff = Duration::from_millis(50);
    let mut attempt = 1;
    loop {
        let request = ReadContentRequest {
            id: id.into(),
            offset: 0,
            limit: 1000,
        };
        let status = match docs.read_content(until(end, request)).await {
            Ok(response) => return Ok(response.into_inner().data),
            Err(status) => status,
        };
        println!("attempt {attempt}: {:?}: {status}", status.code());
        if status.code() != Code::Unavailable || attempt == ATTEMPTS {
            return Err(status);
        }
        sleep(backoff.mul_f64(rand::random())).await;
        backoff = (2 * backoff).min(Duration::from_secs(1));
        attempt += 1;
    }
}
// endregion

// region resource-exhausted-handle
/// Waits as long as the server asks, if the deadline leaves the time. Without RetryInfo waiting may
/// never help. Dropping the future ends the wait.
pub async fn create_at_pace(
    docs: &mut Docs,
    request: CreateDocumentRequest,
    end: Instant,
) -> Result<Document, Status> {
    let status = match docs.create_document(until(end, request.clone())).await {
        Ok(created) => return Ok(created.into_inner()),
        Err(status) => status,
    };
    let pause = status
        .get_details_retry_info()
        .and_then(|info| info.retry_delay);
    match (status.code(), pause) {
        (Code::ResourceExhausted, Some(pause)) => {
            println!("{:?}: {status}", status.code());
            println!("the server asks to wait {pause:?}");
            if Instant::now() + pause > end {
                return Err(status);
            }
            sleep(pause).await;
            docs.create_document(until(end, request))
                .await
                .map(Response::into_inner)
        }
        _ => Err(status),
    }
}
// endregion

// region aborted-handle
/// Retries the whole read-change-write: the old request could never succeed. Rounds and time are
/// both limited.
pub async fn append_line(
    docs: &mut Docs,
    mut document: Document,
    line: &str,
) -> Result<Document, Status> {
    let end = Instant::now() + Duration::from_secs(5);
    for _ in 1..5 {
        let change = appended(&document, line);
        match docs.update_document(until(end, change)).await {
            Ok(saved) => return Ok(saved.into_inner()),
            Err(status) if status.code() == Code::Aborted => {
                println!("{:?}: {status}", status.code());
            }
            Err(status) => return Err(status),
        }
        sleep(Duration::from_millis(50).mul_f64(rand::random())).await;
        document = docs
            .get_document(until(end, GetDocumentRequest { id: document.id }))
            .await?
            .into_inner();
        println!("read again: version {}", document.version);
    }
    docs.update_document(until(end, appended(&document, line)))
        .await
        .map(Response::into_inner)
}

fn appended(document: &Document, line: &str) -> UpdateDocumentRequest {
    let Document {
        id, text, version, ..
    } = document;
    UpdateDocumentRequest {
        id: id.clone(),
        text: format!("{text}{line}"),
        version: *version,
    }
}
// endregion

// region unauthenticated-handle
/// Gets a new token once. If the server rejects that one, too, another will not help.
pub async fn get_with_token(
    docs: &mut Docs,
    id: &str,
    tokens: &Tokens,
) -> Result<Document, Status> {
    let end = Instant::now() + Duration::from_secs(5);
    let request = GetDocumentRequest { id: id.into() };
    match docs.get_document(until(end, request.clone())).await {
        Err(status) if status.code() == Code::Unauthenticated => {
            println!("{:?}: {status}", status.code());
        }
        other => return other.map(Response::into_inner),
    }
    tokens.refresh().await;
    println!("retrying with a new token");
    docs.get_document(until(end, request))
        .await
        .map(Response::into_inner)
}
// endregion

// region deadline-exceeded-handle
/// Retries because a search changes nothing, and asks for less: the same search would take as long.
/// Tonic reports Cancelled, "Timeout expired", when its own timer ends the call before a response
/// comes.
pub async fn search(docs: &mut Docs, query: &str) -> Result<Vec<String>, Status> {
    let mut quick = Request::new(SearchDocumentsRequest {
        query: query.into(),
        folder: String::new(),
    });
    quick.set_timeout(Duration::from_millis(200));
    match docs.search_documents(quick).await {
        Err(status) if matches!(status.code(), Code::DeadlineExceeded | Code::Cancelled) => {
            println!("{:?}: {status}", status.code());
        }
        other => return other.map(|found| found.into_inner().ids),
    }
    println!("searching only the guides");
    let mut smaller = Request::new(SearchDocumentsRequest {
        query: query.into(),
        folder: "guides".into(),
    });
    smaller.set_timeout(Duration::from_secs(2));
    Ok(docs.search_documents(smaller).await?.into_inner().ids)
}
// endregion
