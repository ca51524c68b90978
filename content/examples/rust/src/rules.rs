//! Tries the rules of content/examples/README.md that a run can show. Every language prints the same
//! lines.
use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::time::{Duration, Instant};

use tokio::net::TcpListener;
use tokio::sync::Barrier;
use tokio::task::JoinSet;
use tokio::time::{sleep, timeout};
use tonic::{Code, Request, Status};

use crate::BoxError;
use crate::client::{Docs, repeat, tokens::Tokens, until};
use crate::documents::v1::documents_server::Documents;
use crate::documents::v1::*;
use crate::examples::{ADA, note, soon};
use crate::local::{connect, start_with};
use crate::server::DocumentStore;

const ROUNDS: usize = 20;
const WRITERS: usize = 8;

pub async fn print() -> Result<(), BoxError> {
    let service = Arc::new(DocumentStore::default());
    let address = start_with(false, service.clone()).await?;
    let docs = &mut connect(&address, Tokens::new(ADA))?;
    race_writers(&service).await?;
    race_creators(docs).await;
    print_pauses(docs).await;
    print_arguments(docs).await;
    print_searches(docs, &service).await;
    print_silence().await
}

fn code_of<T>(result: Result<T, Status>) -> Code {
    result.map_or_else(|status| status.code(), |_| Code::Ok)
}

/// Makes some calls at once; returns how each ended.
async fn together<F>(count: usize, call: impl Fn(usize) -> F) -> Vec<Code>
where
    F: Future<Output = Code> + Send + 'static,
{
    let start = Arc::new(Barrier::new(count));
    let mut running = JoinSet::new();
    for number in 0..count {
        let (start, call) = (start.clone(), call(number));
        running.spawn(async move {
            start.wait().await;
            call.await
        });
    }
    running.join_all().await
}

fn count(ended: &[Code], code: Code) -> usize {
    ended.iter().filter(|&&end| end == code).count()
}

/// Calls the handler itself: calls over a connection arrive one after the other, which gives two
/// writers little chance to meet.
async fn race_writers(service: &Arc<DocumentStore>) -> Result<(), BoxError> {
    let id = "guides/deadlines";
    let (mut saved, mut aborted) = (0, 0);
    for _ in 0..ROUNDS {
        let read = Request::new(GetDocumentRequest { id: id.into() });
        let version = service.get_document(read).await?.into_inner().version;
        let ended = together(WRITERS, |number| {
            let service = service.clone();
            async move {
                let change = UpdateDocumentRequest {
                    id: id.into(),
                    text: format!("writer {number}"),
                    version,
                };
                code_of(service.update_document(Request::new(change)).await)
            }
        })
        .await;
        saved += count(&ended, Code::Ok);
        aborted += count(&ended, Code::Aborted);
    }
    println!(
        "{ROUNDS} rounds of {WRITERS} writers with one version: {saved} saved, {aborted} ended with code 10"
    );
    Ok(())
}

async fn race_creators(docs: &Docs) {
    let ended = together(2, |_| {
        let mut docs = docs.clone();
        async move {
            code_of(
                docs.create_document(until(soon(), note("notes/race")))
                    .await,
            )
        }
    })
    .await;
    println!(
        "2 creators of one document: {} created, {} ended with code 6",
        count(&ended, Code::Ok),
        count(&ended, Code::AlreadyExists)
    );
}

/// Runs after race_creators, which used up both documents: the server asks for 0.2 s.
async fn print_pauses(docs: &mut Docs) {
    let left = Duration::from_millis(180);
    let start = Instant::now();
    let code = code_of(repeat::create_at_pace(docs, note("notes/pause"), start + left).await);
    println!(
        "pause longer than the time left: code {}, {}",
        code as i32,
        when(start, left)
    );

    let pause = repeat::create_at_pace(docs, note("notes/pause"), soon());
    let _ = timeout(Duration::from_millis(50), pause).await;
    let read = GetDocumentRequest {
        id: "notes/pause".into(),
    };
    let code = code_of(docs.get_document(until(soon(), read)).await);
    println!(
        "pause that the caller cancelled: code {} for the document",
        code as i32
    );
}

fn when(start: Instant, limit: Duration) -> &'static str {
    if start.elapsed() < limit {
        "at once"
    } else {
        "too late"
    }
}

fn show<T>(what: &str, result: Result<T, Status>) {
    match result {
        Ok(_) => println!("{what}: code 0"),
        Err(status) => println!(
            "{what}: code {}, {}",
            status.code() as i32,
            status.message()
        ),
    }
}

async fn print_arguments(docs: &mut Docs) {
    let end = soon();
    let piece = |id: &str, offset, limit| {
        let id = id.into();
        until(end, ReadContentRequest { id, offset, limit })
    };
    let result = docs.get_document(until(end, Default::default())).await;
    show("GetDocument without id", result);
    let result = docs.update_document(until(end, Default::default())).await;
    show("UpdateDocument without id", result);
    let result = docs.delete_document(until(end, Default::default())).await;
    show("DeleteDocument without id", result);
    show(
        "ReadContent without id",
        docs.read_content(piece("", 0, 20)).await,
    );
    let result = docs.watch_document(until(end, Default::default())).await;
    show("WatchDocument without id", result);
    let pdf = ExportDocumentRequest {
        format: "pdf".into(),
        ..Default::default()
    };
    show(
        "ExportDocument without id",
        docs.export_document(until(end, pdf)).await,
    );
    let result = docs.delete_folder(until(end, Default::default())).await;
    show("DeleteFolder without folder", result);
    let id = "guides/retry";
    show(
        "ReadContent from -1",
        docs.read_content(piece(id, -1, 20)).await,
    );
    show(
        "ReadContent of 0 bytes",
        docs.read_content(piece(id, 0, 0)).await,
    );
    show(
        "ReadContent of 1001 bytes",
        docs.read_content(piece(id, 0, 1001)).await,
    );
}

async fn print_searches(docs: &mut Docs, service: &DocumentStore) {
    let everywhere = SearchDocumentsRequest {
        query: "retry".into(),
        folder: String::new(),
    };
    // Dropping the future of a call cancels it.
    let search = docs.search_documents(until(soon(), everywhere.clone()));
    let _ = timeout(Duration::from_millis(200), search).await;
    println!(
        "search that the client cancelled: {}",
        stopped(service).await
    );
    let end = Instant::now() + Duration::from_millis(200);
    let _ = docs.search_documents(until(end, everywhere)).await;
    println!("search past its deadline: {}", stopped(service).await);
}

async fn stopped(service: &DocumentStore) -> &'static str {
    sleep(Duration::from_millis(300)).await;
    let before = service.searched.load(Ordering::Relaxed);
    sleep(Duration::from_millis(400)).await;
    if service.searched.load(Ordering::Relaxed) == before {
        "the handler stopped"
    } else {
        "the handler ran on"
    }
}

/// Calls a peer that takes connections and never responds.
async fn print_silence() -> Result<(), BoxError> {
    let peer = TcpListener::bind("127.0.0.1:0").await?;
    let docs = &mut connect(&peer.local_addr()?.to_string(), Tokens::new(ADA))?;
    let start = Instant::now();
    let result =
        repeat::read_patiently(docs, "guides/retry", start + Duration::from_millis(300)).await;
    println!(
        "retry loop, server never responds: ended with an error {}",
        when(start, Duration::from_secs(2))
    );
    match result {
        Ok(_) => Err("a server that never responds cannot have sent a text".into()),
        Err(_) => Ok(()),
    }
}
