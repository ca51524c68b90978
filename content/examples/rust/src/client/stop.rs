//! Calls that are given up, and what is told to whom.
use tonic::metadata::{Ascii, MetadataValue};
use tonic::{Code, Request, Status};
use tonic_types::StatusExt;

use super::Docs;
use crate::documents::v1::*;

// region cancelled-handle
/// Shows a document until the reader closes the page. To cancel with tonic is to drop the stream:
/// the server gets a reset and no status comes back, so the status for the end that was asked for
/// is made here.
pub async fn watch(
    docs: &mut Docs,
    id: &str,
    closed: impl Future<Output = ()>,
    mut show: impl FnMut(Document),
) -> Result<(), Status> {
    let mut stream = docs
        .watch_document(WatchDocumentRequest { id: id.into() })
        .await?
        .into_inner();
    tokio::pin!(closed);
    loop {
        tokio::select! {
            next = stream.message() => match next? {
                Some(document) => show(document),
                None => return Ok(()),
            },
            () = &mut closed => return Err(Status::cancelled("the page was closed")),
        }
    }
}
// endregion

// region unknown-handle
/// Does not repeat after Unknown: nobody can tell whether the export ran.
pub async fn export(
    docs: &mut Docs,
    export: ExportDocumentRequest,
    request_id: MetadataValue<Ascii>,
) -> Result<Vec<u8>, Status> {
    let mut request = Request::new(export);
    request
        .metadata_mut()
        .insert("x-request-id", request_id.clone());
    let result = docs.export_document(request).await;
    if let Err(status) = &result
        && status.code() == Code::Unknown
    {
        println!("{:?}: {status}", status.code());
        println!("not repeated; look for request {request_id:?} in the server's log");
    }
    result.map(|response| response.into_inner().file)
}
// endregion

// region internal-handle
/// Shows people something they can report. The bug is in the service, so trying again only adds
/// load.
pub async fn export_book(
    docs: &mut Docs,
    id: &str,
    request_id: MetadataValue<Ascii>,
) -> Result<Vec<u8>, Status> {
    let mut request = Request::new(ExportDocumentRequest {
        id: id.into(),
        format: "epub".into(),
    });
    request
        .metadata_mut()
        .insert("x-request-id", request_id.clone());
    let result = docs.export_document(request).await;
    if let Err(status) = &result
        && status.code() == Code::Internal
    {
        println!("{:?}: {status}", status.code());
        println!("the document service has a bug, please report request {request_id:?}");
    }
    result.map(|response| response.into_inner().file)
}
// endregion

// region data-loss-handle
/// Stops at damaged data: no second attempt, and no writing over what may still be rescued.
pub async fn read_or_alarm(
    docs: &mut Docs,
    id: &str,
    alarm: impl Fn(&str),
) -> Result<Vec<u8>, Status> {
    let request = ReadContentRequest {
        id: id.into(),
        offset: 0,
        limit: 1000,
    };
    let result = docs.read_content(request).await;
    if let Err(status) = &result
        && status.code() == Code::DataLoss
    {
        println!("{:?}: {status}", status.code());
        alarm(&format!("restore {id} from a backup"));
    }
    result.map(|response| response.into_inner().data)
}
// endregion

// region permission-denied-handle
/// Finds out what is missing and whom that helps. Repeating cannot change who is calling.
pub async fn delete_folder_or_ask(docs: &mut Docs, folder: &str) -> Result<(), Status> {
    let result = docs
        .delete_folder(DeleteFolderRequest {
            folder: folder.into(),
        })
        .await;
    if let Err(status) = &result
        && status.code() == Code::PermissionDenied
    {
        println!("{:?}: {status}", status.code());
        if let Some(info) = status.get_details_error_info()
            && info.reason == "MISSING_PERMISSION"
            && let Some(permission) = info.metadata.get("permission")
        {
            println!("ask an owner of {folder} for {permission}");
        }
    }
    result.map(drop)
}
// endregion
