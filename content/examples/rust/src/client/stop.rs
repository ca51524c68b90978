//! Calls that end with the error, and who is told.
use std::time::{Duration, Instant};

use tonic::metadata::{Ascii, MetadataValue};
use tonic::{Code, Request, Status};
use tonic_types::StatusExt;

use super::{Docs, until};
use crate::documents::v1::*;

// region cancelled-handle
/// Shows a document until the user closes the page. To cancel with tonic is to drop the stream: the
/// server gets a reset and no status comes back, so the status is made here. The deadline limits
/// streams that never end.
pub async fn watch(
    docs: &mut Docs,
    id: &str,
    closed: impl Future<Output = ()>,
    mut show: impl FnMut(Document),
) -> Result<(), Status> {
    let end = Instant::now() + Duration::from_secs(3600);
    let mut stream = docs
        .watch_document(until(end, WatchDocumentRequest { id: id.into() }))
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
/// Does not retry after Unknown: the export could have run.
pub async fn export(
    docs: &mut Docs,
    export: ExportDocumentRequest,
    request_id: MetadataValue<Ascii>,
) -> Result<Vec<u8>, Status> {
    let mut request = Request::new(export);
    request.set_timeout(Duration::from_secs(5));
    request
        .metadata_mut()
        .insert("x-request-id", request_id.clone());
    let result = docs.export_document(request).await;
    if let Err(status) = &result
        && status.code() == Code::Unknown
    {
        println!("{:?}: {status}", status.code());
        println!("not retried; look for request {request_id:?} in the server's log");
    }
    result.map(|response| response.into_inner().file)
}
// endregion

// region internal-handle
/// Shows the user an id to report. The bug is in the service, so a retry only adds load.
pub async fn export_book(
    docs: &mut Docs,
    id: &str,
    request_id: MetadataValue<Ascii>,
) -> Result<Vec<u8>, Status> {
    let mut request = Request::new(ExportDocumentRequest {
        id: id.into(),
        format: "epub".into(),
    });
    request.set_timeout(Duration::from_secs(5));
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
/// Stops at damaged data: no retry, and no write over bytes that a backup can repair.
pub async fn read_or_alarm(
    docs: &mut Docs,
    id: &str,
    alarm: impl Fn(&str),
) -> Result<Vec<u8>, Status> {
    let end = Instant::now() + Duration::from_secs(5);
    let request = ReadContentRequest {
        id: id.into(),
        offset: 0,
        limit: 1000,
    };
    let result = docs.read_content(until(end, request)).await;
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
/// Shows which permission is missing and who can grant it. A retry cannot change permissions.
pub async fn delete_folder_or_ask(docs: &mut Docs, folder: &str) -> Result<(), Status> {
    let end = Instant::now() + Duration::from_secs(5);
    let request = DeleteFolderRequest {
        folder: folder.into(),
    };
    let result = docs.delete_folder(until(end, request)).await;
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
