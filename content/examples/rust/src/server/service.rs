use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use tokio::sync::mpsc;
use tokio::time::{sleep, timeout};
use tokio_stream::wrappers::ReceiverStream;
use tonic::codegen::BoxStream;
use tonic::{Request, Response, Status};

use super::auth::user_of;
use super::content::{load, piece, verify};
use super::deadline::timeout_of;
use super::export::{export_epub, pdf_quota, render_html};
use super::folders::{check_empty, may_delete_folders};
use super::new_document::{Pace, check_new};
use super::store::Store;
use crate::documents::v1::documents_server::Documents;
use crate::documents::v1::*;

/// Serves the store.
pub struct DocumentStore {
    store: Store,
    pace: Pace,
    /// Slow shelves that searches went through so far, so that a test can see a search stop.
    pub searched: AtomicU32,
}

impl Default for DocumentStore {
    fn default() -> Self {
        Self {
            store: Store::filled(),
            pace: Pace::default(),
            searched: AtomicU32::default(),
        }
    }
}

const SHELVES: u32 = 14;
/// What a status needs to reach the client in time.
const MARGIN: Duration = Duration::from_millis(150);

impl DocumentStore {
    async fn search(&self, request: &SearchDocumentsRequest) -> Vec<String> {
        if request.folder.is_empty() {
            for _ in 0..SHELVES {
                sleep(Duration::from_millis(150)).await; // one slow shelf of the archive
                self.searched.fetch_add(1, Ordering::Relaxed);
            }
        }
        let mut ids = self.store.inside(&request.folder);
        ids.retain(|id| id.contains(&request.query));
        ids
    }
}

// region create
/// Makes an error that carries a code and a message. Each code has a constructor of its own;
/// `Status::new` takes any.
fn missing(id: &str) -> Status {
    Status::not_found(format!("document {id} does not exist"))
}
// endregion

/// Rejects an argument that no state of the store makes right.
fn not_empty(name: &str, value: &str) -> Result<(), Status> {
    if value.is_empty() {
        return Err(Status::invalid_argument(format!(
            "{name} must not be empty"
        )));
    }
    Ok(())
}

#[tonic::async_trait]
impl Documents for DocumentStore {
    // region not-found-return
    /// Returns NotFound in one case only: the document is not there.
    async fn get_document(
        &self,
        request: Request<GetDocumentRequest>,
    ) -> Result<Response<Document>, Status> {
        let id = request.into_inner().id;
        not_empty("id", &id)?;
        match self.store.find(&id).await {
            Some(found) => Ok(Response::new(found.document)),
            None => Err(Status::not_found(format!("document {id} does not exist"))),
        }
    }
    // endregion

    // region already-exists-return
    /// Never overwrites. The store looks and writes in one step, so that of two creators exactly one
    /// gets AlreadyExists.
    async fn create_document(
        &self,
        request: Request<CreateDocumentRequest>,
    ) -> Result<Response<Document>, Status> {
        let user = user_of(&request);
        let request = request.into_inner();
        check_new(&request)?;
        self.pace.take(&user)?;
        let CreateDocumentRequest { id, title, text } = request;
        let document = Document {
            id,
            title,
            text,
            version: 1,
        };
        if !self.store.create(&document) {
            let id = document.id;
            return Err(Status::already_exists(format!(
                "document {id} exists already"
            )));
        }
        Ok(Response::new(document))
    }
    // endregion

    // region aborted-return
    /// Rejects a change to a version that is gone. The store compares the version and writes in one
    /// step; compared here, two writers could both pass.
    async fn update_document(
        &self,
        request: Request<UpdateDocumentRequest>,
    ) -> Result<Response<Document>, Status> {
        let UpdateDocumentRequest {
            id,
            text,
            version: base,
        } = request.into_inner();
        not_empty("id", &id)?;
        match self.store.replace_text(&id, text, base) {
            Some(Ok(changed)) => Ok(Response::new(changed)),
            Some(Err(version)) => Err(Status::aborted(format!(
                "{id} is at version {version}, the change is based on version {base}"
            ))),
            None => Err(missing(&id)),
        }
    }
    // endregion

    /// Does nothing when the document is gone already, which makes it safe to retry.
    async fn delete_document(
        &self,
        request: Request<DeleteDocumentRequest>,
    ) -> Result<Response<DeleteDocumentResponse>, Status> {
        let id = request.into_inner().id;
        not_empty("id", &id)?;
        self.store.delete(&id);
        Ok(Response::new(DeleteDocumentResponse {}))
    }

    /// Checks the permission first, so that a user without it learns nothing about the folder.
    async fn delete_folder(
        &self,
        request: Request<DeleteFolderRequest>,
    ) -> Result<Response<DeleteFolderResponse>, Status> {
        may_delete_folders(&user_of(&request))?;
        let folder = request.into_inner().folder;
        not_empty("folder", &folder)?;
        check_empty(&self.store, &folder)?;
        Ok(Response::new(DeleteFolderResponse {}))
    }

    async fn read_content(
        &self,
        request: Request<ReadContentRequest>,
    ) -> Result<Response<ReadContentResponse>, Status> {
        let request = request.into_inner();
        not_empty("id", &request.id)?;
        let Some(found) = self.store.find(&request.id).await else {
            return Err(missing(&request.id));
        };
        let text = verify(load(&self.store, found)?)?;
        Ok(Response::new(piece(&request, &text)?))
    }

    // region deadline-exceeded-return
    /// Stops before the deadline of the client. At the deadline tonic drops this future and returns
    /// Cancelled, "Timeout expired": to return DeadlineExceeded, a handler has to be earlier. When
    /// the client cancels, tonic drops the future, too: the work stops at its next `await`.
    async fn search_documents(
        &self,
        request: Request<SearchDocumentsRequest>,
    ) -> Result<Response<SearchDocumentsResponse>, Status> {
        let left = timeout_of(request.metadata()).unwrap_or(Duration::MAX);
        let request = request.into_inner();
        let Ok(ids) = timeout(left.saturating_sub(MARGIN), self.search(&request)).await else {
            return Err(Status::deadline_exceeded(
                "search stopped: the deadline has passed",
            ));
        };
        Ok(Response::new(SearchDocumentsResponse { ids }))
    }
    // endregion

    // region cancelled-return
    /// Sends the document as it is, then waits for changes. When the call ends, tonic drops the
    /// stream, which closes the channel. The client has its own status by then, so Cancelled is for
    /// the log.
    async fn watch_document(
        &self,
        request: Request<WatchDocumentRequest>,
    ) -> Result<Response<BoxStream<Document>>, Status> {
        let id = request.into_inner().id;
        not_empty("id", &id)?;
        let Some(found) = self.store.find(&id).await else {
            return Err(missing(&id));
        };
        let (changes, stream) = mpsc::channel(1);
        tokio::spawn(async move {
            let _ = changes.send(Ok(found.document)).await;
            changes.closed().await;
            eprintln!("{}", Status::cancelled("watch stopped: the call has ended"));
        });
        Ok(Response::new(Box::pin(ReceiverStream::new(stream))))
    }
    // endregion

    async fn export_document(
        &self,
        request: Request<ExportDocumentRequest>,
    ) -> Result<Response<ExportDocumentResponse>, Status> {
        let ExportDocumentRequest { id, format } = request.get_ref();
        not_empty("id", id)?;
        match format.as_str() {
            "pdf" => Err(pdf_quota(&user_of(&request))),
            "html" => render_html(id).map(Response::new),
            "epub" => export_epub(request.metadata(), id).map(Response::new),
            _ => Err(Status::invalid_argument(format!("no export to {format:?}"))),
        }
    }
}
