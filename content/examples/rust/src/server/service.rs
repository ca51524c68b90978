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
}

impl Default for DocumentStore {
    fn default() -> Self {
        Self {
            store: Store::filled(),
            pace: Pace::default(),
        }
    }
}

const SHELVES: u32 = 14;
/// What a refusal needs to reach the caller in time.
const MARGIN: Duration = Duration::from_millis(150);

impl DocumentStore {
    async fn search(&self, request: &SearchDocumentsRequest) -> Vec<String> {
        if request.folder.is_empty() {
            for _ in 0..SHELVES {
                sleep(Duration::from_millis(150)).await; // one slow shelf of the archive
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

#[tonic::async_trait]
impl Documents for DocumentStore {
    // region not-found-return
    /// Says NotFound for exactly one thing: the document is not there.
    async fn get_document(
        &self,
        request: Request<GetDocumentRequest>,
    ) -> Result<Response<Document>, Status> {
        let id = request.into_inner().id;
        match self.store.find(&id) {
            Some(found) => Ok(Response::new(found.document)),
            None => Err(Status::not_found(format!("document {id} does not exist"))),
        }
    }
    // endregion

    // region already-exists-return
    /// Never overwrites. Whether the document that is there is good enough is for the caller to
    /// say.
    async fn create_document(
        &self,
        request: Request<CreateDocumentRequest>,
    ) -> Result<Response<Document>, Status> {
        let user = user_of(&request);
        let request = request.into_inner();
        check_new(&request)?;
        if self.store.find(&request.id).is_some() {
            return Err(Status::already_exists(format!(
                "document {} exists already",
                request.id
            )));
        }
        self.pace.take(&user)?;
        let CreateDocumentRequest { id, title, text } = request;
        Ok(Response::new(self.store.put(Document {
            id,
            title,
            text,
            version: 1,
        })))
    }
    // endregion

    // region aborted-return
    /// Refuses a change to a version that is gone: the caller must read again and decide anew.
    async fn update_document(
        &self,
        request: Request<UpdateDocumentRequest>,
    ) -> Result<Response<Document>, Status> {
        let UpdateDocumentRequest {
            id,
            text,
            version: base,
        } = request.into_inner();
        let Some(found) = self.store.find(&id) else {
            return Err(missing(&id));
        };
        let Document { title, version, .. } = found.document;
        if version != base {
            return Err(Status::aborted(format!(
                "{id} is at version {version}, the change is based on version {base}"
            )));
        }
        Ok(Response::new(self.store.put(Document {
            id,
            title,
            text,
            version: version + 1,
        })))
    }
    // endregion

    /// Does nothing when the document is gone already, which makes it safe to repeat.
    async fn delete_document(
        &self,
        request: Request<DeleteDocumentRequest>,
    ) -> Result<Response<DeleteDocumentResponse>, Status> {
        self.store.delete(&request.into_inner().id);
        Ok(Response::new(DeleteDocumentResponse {}))
    }

    /// Asks who is calling before it looks at the folder, so that a stranger learns nothing about
    /// it.
    async fn delete_folder(
        &self,
        request: Request<DeleteFolderRequest>,
    ) -> Result<Response<DeleteFolderResponse>, Status> {
        may_delete_folders(&user_of(&request))?;
        check_empty(&self.store, &request.into_inner().folder)?;
        Ok(Response::new(DeleteFolderResponse {}))
    }

    async fn read_content(
        &self,
        request: Request<ReadContentRequest>,
    ) -> Result<Response<ReadContentResponse>, Status> {
        let request = request.into_inner();
        let Some(found) = self.store.find(&request.id) else {
            return Err(missing(&request.id));
        };
        let text = verify(load(&self.store, found)?)?;
        Ok(Response::new(piece(&request, &text)?))
    }

    // region deadline-exceeded-return
    /// Stops before the caller's deadline. At the deadline itself tonic drops this future and
    /// answers Cancelled, "Timeout expired": to say DeadlineExceeded, a handler has to be earlier.
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
    /// Sends the document as it is, then waits for changes. When the caller goes away tonic drops
    /// the stream, which closes the channel: nobody is left to read a status, so Cancelled is for
    /// the log.
    async fn watch_document(
        &self,
        request: Request<WatchDocumentRequest>,
    ) -> Result<Response<BoxStream<Document>>, Status> {
        let id = request.into_inner().id;
        let Some(found) = self.store.find(&id) else {
            return Err(missing(&id));
        };
        let (changes, stream) = mpsc::channel(1);
        tokio::spawn(async move {
            let _ = changes.send(Ok(found.document)).await;
            changes.closed().await;
            eprintln!(
                "{}",
                Status::cancelled("watch stopped: the caller went away")
            );
        });
        Ok(Response::new(Box::pin(ReceiverStream::new(stream))))
    }
    // endregion

    async fn export_document(
        &self,
        request: Request<ExportDocumentRequest>,
    ) -> Result<Response<ExportDocumentResponse>, Status> {
        let ExportDocumentRequest { id, format } = request.get_ref();
        match format.as_str() {
            "pdf" => Err(pdf_quota(&user_of(&request))),
            "html" => render_html(id).map(Response::new),
            "epub" => export_epub(request.metadata(), id).map(Response::new),
            _ => Err(Status::invalid_argument(format!("no export to {format:?}"))),
        }
    }
}
