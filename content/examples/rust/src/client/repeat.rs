//! Calls that are worth repeating, each in its own way.
use std::time::Duration;

use tokio::time::sleep;
use tonic::{Code, Request, Response, Status};
use tonic_types::StatusExt;

use super::Docs;
use super::tokens::Tokens;
use crate::documents::v1::*;

// region unavailable-handle
/// Repeats a read with exponential backoff. The jitter keeps many clients from coming back at once.
pub async fn read_patiently(docs: &mut Docs, id: &str) -> Result<Vec<u8>, Status> {
    const ATTEMPTS: u32 = 4;
    let mut backoff = Duration::from_millis(50);
    let mut attempt = 1;
    loop {
        let request = ReadContentRequest {
            id: id.into(),
            offset: 0,
            limit: 1000,
        };
        let status = match docs.read_content(request).await {
            Ok(response) => return Ok(response.into_inner().data),
            Err(status) => status,
        };
        println!("attempt {attempt}: {:?}: {status}", status.code());
        if status.code() != Code::Unavailable || attempt == ATTEMPTS {
            return Err(status);
        }
        sleep(backoff.mul_f64(rand::random())).await;
        backoff *= 2;
        attempt += 1;
    }
}
// endregion

// region resource-exhausted-handle
/// Waits exactly as long as the server asks. No RetryInfo means that waiting may never help.
pub async fn create_at_pace(
    docs: &mut Docs,
    request: CreateDocumentRequest,
) -> Result<Document, Status> {
    let status = match docs.create_document(request.clone()).await {
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
            sleep(pause).await;
            docs.create_document(request)
                .await
                .map(Response::into_inner)
        }
        _ => Err(status),
    }
}
// endregion

// region aborted-handle
/// Repeats the whole read-change-write. Sending the old request again could never succeed.
pub async fn append_line(
    docs: &mut Docs,
    mut document: Document,
    line: &str,
) -> Result<Document, Status> {
    for _ in 1..5 {
        match docs.update_document(appended(&document, line)).await {
            Ok(saved) => return Ok(saved.into_inner()),
            Err(status) if status.code() == Code::Aborted => {
                println!("{:?}: {status}", status.code());
            }
            Err(status) => return Err(status),
        }
        sleep(Duration::from_millis(50).mul_f64(rand::random())).await;
        document = docs
            .get_document(GetDocumentRequest { id: document.id })
            .await?
            .into_inner();
        println!("read again: version {}", document.version);
    }
    docs.update_document(appended(&document, line))
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
/// Gets a new token once. A second refusal means that signing in again will not help.
pub async fn get_with_token(
    docs: &mut Docs,
    id: &str,
    tokens: &Tokens,
) -> Result<Document, Status> {
    let request = GetDocumentRequest { id: id.into() };
    match docs.get_document(request.clone()).await {
        Err(status) if status.code() == Code::Unauthenticated => {
            println!("{:?}: {status}", status.code());
        }
        other => return other.map(Response::into_inner),
    }
    tokens.refresh().await;
    println!("repeating with a new token");
    docs.get_document(request).await.map(Response::into_inner)
}
// endregion

// region deadline-exceeded-handle
/// Repeats because a search changes nothing, and asks for less because the same question would take
/// as long. Tonic calls it Cancelled, "Timeout expired", when its own timer ends the call before an
/// answer comes.
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
