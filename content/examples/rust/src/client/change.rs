//! Calls that are followed by another call after an error, or by none.
use std::time::{Duration, Instant};

use tonic::{Code, Response, Status};
use tonic_types::StatusExt;

use super::{Docs, until};
use crate::documents::v1::*;

// region invalid-argument-handle
/// Shows each problem beside its field. It never sends the same request again.
pub async fn create(docs: &mut Docs, request: CreateDocumentRequest) -> Result<Document, Status> {
    let end = Instant::now() + Duration::from_secs(5);
    let result = docs
        .create_document(until(end, request))
        .await
        .map(Response::into_inner);
    if let Err(status) = &result
        && status.code() == Code::InvalidArgument
    {
        println!("{:?}: {status}", status.code());
        if let Some(bad) = status.get_details_bad_request() {
            for violation in bad.field_violations {
                println!("{}: {}", violation.field, violation.description);
            }
        }
    }
    result
}
// endregion

// region not-found-handle
/// Expects NotFound: the document is not there. Any other error stays an error.
pub async fn title(docs: &mut Docs, id: &str) -> Result<String, Status> {
    let end = Instant::now() + Duration::from_secs(5);
    match docs
        .get_document(until(end, GetDocumentRequest { id: id.into() }))
        .await
    {
        Ok(found) => Ok(found.into_inner().title),
        Err(status) if status.code() == Code::NotFound => {
            println!("{:?}: {status}", status.code());
            Ok("(no such document)".into())
        }
        Err(status) => Err(status),
    }
}
// endregion

// region already-exists-handle
/// Is safe to retry: if an earlier attempt got through, the stored document is ours.
pub async fn create_once(
    docs: &mut Docs,
    request: CreateDocumentRequest,
) -> Result<Document, Status> {
    let end = Instant::now() + Duration::from_secs(5);
    match docs.create_document(until(end, request.clone())).await {
        Ok(created) => Ok(created.into_inner()),
        Err(status) if status.code() == Code::AlreadyExists => {
            println!("{:?}: {status}", status.code());
            let found = docs
                .get_document(until(end, GetDocumentRequest { id: request.id }))
                .await?
                .into_inner();
            if (&found.title, &found.text) != (&request.title, &request.text) {
                return Err(status);
            }
            println!("same content: an earlier attempt got through");
            Ok(found)
        }
        Err(status) => Err(status),
    }
}
// endregion

// region failed-precondition-handle
/// Brings the folder into the state that the call needs, and only then calls again. One deadline
/// covers all of its calls.
pub async fn delete_folder(docs: &mut Docs, folder: &str) -> Result<(), Status> {
    let end = Instant::now() + Duration::from_secs(5);
    let request = DeleteFolderRequest {
        folder: folder.into(),
    };
    match docs.delete_folder(until(end, request.clone())).await {
        Err(status) if status.code() == Code::FailedPrecondition => {
            println!("{:?}: {status}", status.code());
        }
        other => return other.map(drop),
    }
    let inside = SearchDocumentsRequest {
        folder: folder.into(),
        query: String::new(),
    };
    for id in docs
        .search_documents(until(end, inside))
        .await?
        .into_inner()
        .ids
    {
        println!("deleting {id}");
        docs.delete_document(until(end, DeleteDocumentRequest { id }))
            .await?;
    }
    docs.delete_folder(until(end, request)).await.map(drop)
}
// endregion

// region out-of-range-handle
/// Reads a text of unknown length. OutOfRange tells that it ends here. One deadline covers the whole
/// loop.
pub async fn read_all(docs: &mut Docs, id: &str) -> Result<Vec<u8>, Status> {
    let end = Instant::now() + Duration::from_secs(5);
    let mut text = Vec::new();
    loop {
        let request = ReadContentRequest {
            id: id.into(),
            offset: text.len() as i64,
            limit: 20,
        };
        match docs.read_content(until(end, request)).await {
            Ok(piece) => text.extend(piece.into_inner().data),
            Err(status) if status.code() == Code::OutOfRange => {
                println!("{:?}: {status}", status.code());
                return Ok(text);
            }
            Err(status) => return Err(status),
        }
    }
}
// endregion

// region unimplemented-handle
/// Also works with a server that is older than this client.
pub async fn summary(docs: &mut Docs, id: &str) -> Result<String, Status> {
    let end = Instant::now() + Duration::from_secs(5);
    match docs
        .summarize_document(until(end, SummarizeDocumentRequest { id: id.into() }))
        .await
    {
        Ok(response) => Ok(response.into_inner().summary),
        Err(status) if status.code() == Code::Unimplemented => {
            println!("{:?}: {status}", status.code());
            println!("this server cannot summarize; showing the title");
            let found = docs
                .get_document(until(end, GetDocumentRequest { id: id.into() }))
                .await?;
            Ok(found.into_inner().title)
        }
        Err(status) => Err(status),
    }
}
// endregion
