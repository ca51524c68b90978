//! What each run does with a client of its own. Each meets the error that it is there to show.
use std::time::{Duration, Instant};

use tokio::sync::Notify;
use tonic::metadata::MetadataValue;
use tonic::{Code, Status};

use crate::BoxError;
use crate::client::{Docs, change, details, repeat, stop, tokens::Tokens, until};
use crate::documents::v1::*;
use crate::local::{connect, free_address};

/// The runs in which the server adds links to its errors.
pub const LINKED: &str = "link";

pub const NAMES: [&str; 18] = [
    "aborted",
    "already-exists",
    "cancelled",
    "data-loss",
    "deadline-exceeded",
    "details",
    "failed-precondition",
    "internal",
    "invalid-argument",
    LINKED,
    "not-found",
    "out-of-range",
    "permission-denied",
    "resource-exhausted",
    "unauthenticated",
    "unavailable",
    "unimplemented",
    "unknown",
];

pub const ADA: &str = "Bearer ada-token";

/// Passes on a result that is not the error that the run is there to end with.
fn must<T>(code: Code, result: Result<T, Status>) -> Result<(), BoxError> {
    match result {
        Err(status) if status.code() == code => Ok(()),
        Err(status) => Err(format!("expected {code:?}, got: {status}").into()),
        Ok(_) => Err(format!("expected {code:?}, the call went well").into()),
    }
}

/// The end of the time that a task gets.
pub fn soon() -> Instant {
    Instant::now() + Duration::from_secs(5)
}

pub fn note(id: &str) -> CreateDocumentRequest {
    CreateDocumentRequest {
        id: id.into(),
        title: "A note".into(),
        text: String::new(),
    }
}

fn export(format: &str) -> ExportDocumentRequest {
    ExportDocumentRequest {
        id: "guides/retry".into(),
        format: format.into(),
    }
}

/// Runs one example against the server at an address.
pub async fn run(name: &str, address: &str) -> Result<(), BoxError> {
    let docs = &mut connect(address, Tokens::new(ADA))?;
    let request_id = MetadataValue::from_static("req-7");
    match name {
        "cancelled" => {
            let page = Notify::new();
            let show = |document: Document| {
                println!(
                    "{}, version {}; closing the page",
                    document.title, document.version
                );
                page.notify_one();
            };
            let ended = stop::watch(docs, "guides/retry", page.notified(), show).await;
            if let Err(status) = &ended {
                println!("{:?}: {status}", status.code());
            }
            must(Code::Cancelled, ended)
        }
        "unknown" => must(
            Code::Unknown,
            stop::export(docs, export("html"), request_id).await,
        ),
        "invalid-argument" => {
            let wrong = CreateDocumentRequest {
                id: "Retry!".into(),
                ..Default::default()
            };
            must(Code::InvalidArgument, change::create(docs, wrong).await)
        }
        "deadline-exceeded" => {
            println!("found {}", repeat::search(docs, "retry").await?.join(", "));
            Ok(())
        }
        "not-found" => {
            println!("shown as {}", change::title(docs, "guides/retries").await?);
            Ok(())
        }
        "already-exists" => {
            let again = CreateDocumentRequest {
                id: "guides/retry".into(),
                title: "Retry with care".into(),
                text: "Retry reads freely, writes with care.".into(),
            };
            change::create_once(docs, again).await?;
            Ok(())
        }
        "permission-denied" => {
            let guest = &mut connect(address, Tokens::new("Bearer guest-token"))?;
            must(
                Code::PermissionDenied,
                stop::delete_folder_or_ask(guest, "archive").await,
            )
        }
        "resource-exhausted" => {
            for id in ["notes/one", "notes/two", "notes/three"] {
                repeat::create_at_pace(docs, note(id), soon()).await?;
                println!("created {id}");
            }
            Ok(())
        }
        "failed-precondition" => {
            change::delete_folder(docs, "guides").await?;
            println!("deleted folder guides");
            Ok(())
        }
        "aborted" => {
            let cached = Document {
                id: "guides/retry".into(),
                text: "Retry reads freely.".into(),
                version: 2,
                ..Default::default()
            };
            let saved = repeat::append_line(docs, cached, "\nAlways with backoff.").await?;
            println!("saved version {}", saved.version);
            Ok(())
        }
        "out-of-range" => {
            println!(
                "read {} bytes",
                change::read_all(docs, "guides/retry").await?.len()
            );
            Ok(())
        }
        "unimplemented" => {
            println!("{}", change::summary(docs, "guides/retry").await?);
            Ok(())
        }
        "internal" => must(
            Code::Internal,
            stop::export_book(docs, "guides/retry", request_id).await,
        ),
        "unavailable" => {
            println!("no server listens:");
            let alone = &mut connect(&free_address().await?, Tokens::new(ADA))?;
            must(
                Code::Unavailable,
                repeat::read_patiently(alone, "archive/2019", soon()).await,
            )?;
            println!("the text comes back from cold storage:");
            let text = repeat::read_patiently(docs, "archive/2019", soon()).await?;
            println!("read {:?}", String::from_utf8(text)?);
            Ok(())
        }
        "data-loss" => {
            let alarm = |what: &str| println!("alarm: {what}");
            must(
                Code::DataLoss,
                stop::read_or_alarm(docs, "archive/damaged", alarm).await,
            )
        }
        "unauthenticated" => {
            let tokens = Tokens::new("Bearer expired-token");
            let expired = &mut connect(address, tokens.clone())?;
            println!(
                "got {}",
                repeat::get_with_token(expired, "guides/retry", &tokens)
                    .await?
                    .title
            );
            Ok(())
        }
        "details" => print_pdf_quota(docs).await,
        LINKED => {
            print_pdf_quota(docs).await?;
            let missing = docs
                .get_document(until(
                    soon(),
                    GetDocumentRequest {
                        id: "guides/retries".into(),
                    },
                ))
                .await;
            describe(Code::NotFound, missing)
        }
        _ => Err(format!("there is no example {name:?}; run.sh list shows the names").into()),
    }
}

async fn print_pdf_quota(docs: &mut Docs) -> Result<(), BoxError> {
    describe(
        Code::ResourceExhausted,
        docs.export_document(until(soon(), export("pdf"))).await,
    )
}

fn describe<T>(code: Code, result: Result<T, Status>) -> Result<(), BoxError> {
    if let Err(status) = &result {
        println!("{}", details::describe(status));
        details::print_details(status);
    }
    must(code, result)
}
