//! Calls whose refusal is answered by another call, or by none.
use tonic::{Code, Response, Status};
use tonic_types::StatusExt;

use super::Docs;
use crate::documents::v1::*;

// region invalid-argument-handle
/// Leads each complaint back to the field it belongs to. The same request is never sent again.
pub async fn create(docs: &mut Docs, request: CreateDocumentRequest) -> Result<Document, Status> {
    let result = docs
        .create_document(request)
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
/// Takes NotFound for an answer. Any other error stays an error.
pub async fn title(docs: &mut Docs, id: &str) -> Result<String, Status> {
    match docs
        .get_document(GetDocumentRequest { id: id.into() })
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
/// May be repeated: if an earlier attempt got through, the document that is there is ours.
pub async fn create_once(
    docs: &mut Docs,
    request: CreateDocumentRequest,
) -> Result<Document, Status> {
    match docs.create_document(request.clone()).await {
        Ok(created) => Ok(created.into_inner()),
        Err(status) if status.code() == Code::AlreadyExists => {
            println!("{:?}: {status}", status.code());
            let found = docs
                .get_document(GetDocumentRequest { id: request.id })
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
/// Brings the folder into the state that the call needs, and only then calls again.
pub async fn delete_folder(docs: &mut Docs, folder: &str) -> Result<(), Status> {
    let request = DeleteFolderRequest {
        folder: folder.into(),
    };
    match docs.delete_folder(request.clone()).await {
        Err(status) if status.code() == Code::FailedPrecondition => {
            println!("{:?}: {status}", status.code());
        }
        other => return other.map(drop),
    }
    let inside = SearchDocumentsRequest {
        folder: folder.into(),
        query: String::new(),
    };
    for id in docs.search_documents(inside).await?.into_inner().ids {
        println!("deleting {id}");
        docs.delete_document(DeleteDocumentRequest { id }).await?;
    }
    docs.delete_folder(request).await.map(drop)
}
// endregion

// region out-of-range-handle
/// Walks through a text of unknown length. OutOfRange is how the server says "that was all".
pub async fn read_all(docs: &mut Docs, id: &str) -> Result<Vec<u8>, Status> {
    let mut text = Vec::new();
    loop {
        let request = ReadContentRequest {
            id: id.into(),
            offset: text.len() as i64,
            limit: 20,
        };
        match docs.read_content(request).await {
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
/// Gets along with servers that are older than this client.
pub async fn summary(docs: &mut Docs, id: &str) -> Result<String, Status> {
    match docs
        .summarize_document(SummarizeDocumentRequest { id: id.into() })
        .await
    {
        Ok(response) => Ok(response.into_inner().summary),
        Err(status) if status.code() == Code::Unimplemented => {
            println!("{:?}: {status}", status.code());
            println!("this server cannot summarize; showing the title");
            let found = docs
                .get_document(GetDocumentRequest { id: id.into() })
                .await?;
            Ok(found.into_inner().title)
        }
        Err(status) => Err(status),
    }
}
// endregion
