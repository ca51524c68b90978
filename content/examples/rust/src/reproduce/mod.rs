//! Provokes messages that tonic really prints.
mod peer;

use std::fs::File;
use std::io;
use std::time::Duration;

use bytes::Bytes;
use h2::Reason;
use tokio::net::TcpListener;
use tonic::codec::CompressionEncoding;
use tonic::transport::server::TcpIncoming;
use tonic::transport::{Endpoint, Server};
use tonic::{Request, Response, Status};

use crate::BoxError;
use crate::documents::v1::documents_client::DocumentsClient;
use crate::documents::v1::documents_server::{Documents, DocumentsServer};
use crate::documents::v1::{Document, GetDocumentRequest};
use crate::local::free_address;

/// The provocations, by the ids that the messages have in the catalogue.
pub const IDS: [&str; 12] = [
    "tonic-decoded-message-too-large",
    "tonic-dns-error",
    "tonic-h2-protocol-error",
    "tonic-https-without-tls",
    "tonic-invalid-compression-flag",
    "tonic-io-file-exists",
    "tonic-mapped-from-http-status",
    "tonic-missing-grpc-status-trailer",
    "tonic-tcp-connect-error",
    "tonic-timeout-expired",
    "tonic-transport-error",
    "tonic-unsupported-compression",
];

/// Brings about one situation. Gives what tonic made of it.
pub async fn provoke(id: &str) -> Result<Status, BoxError> {
    match id {
        "tonic-decoded-message-too-large" => get(&serve(large).await?, Duration::MAX).await,
        // No resolver asks anybody about a label this long, so this works without a network.
        "tonic-dns-error" => get(&format!("{}.example:50051", "x".repeat(64)), Duration::MAX).await,
        "tonic-h2-protocol-error" => meet(|mut peer| peer.reset(Reason::INTERNAL_ERROR)).await,
        "tonic-https-without-tls" => {
            let address = serve(large).await?;
            // Endpoint::new would add TLS by itself.
            let channel = Endpoint::from_shared(format!("https://{address}"))?.connect_lazy();
            failed(DocumentsClient::new(channel).get_document(request()).await)
        }
        "tonic-invalid-compression-flag" => {
            meet(|peer| peer.answer("application/grpc", Bytes::from_static(b"<html></html>"))).await
        }
        "tonic-io-file-exists" => get(&serve(create_again).await?, Duration::MAX).await,
        "tonic-mapped-from-http-status" => meet(|peer| peer.status(502)).await,
        "tonic-missing-grpc-status-trailer" => {
            meet(|peer| peer.answer("application/grpc", Bytes::new())).await
        }
        "tonic-tcp-connect-error" => get(&free_address().await?, Duration::MAX).await,
        "tonic-timeout-expired" => get(&peer::silent().await?, Duration::from_millis(100)).await,
        "tonic-transport-error" => get(&peer::hanging_up().await?, Duration::MAX).await,
        "tonic-unsupported-compression" => {
            let channel = Endpoint::new(format!("http://{}", serve(large).await?))?.connect_lazy();
            let mut docs = DocumentsClient::new(channel).send_compressed(CompressionEncoding::Gzip);
            failed(docs.get_document(request()).await)
        }
        _ => Err(format!("nothing provokes {id}; run.sh list shows what is").into()),
    }
}

/// A server whose GetDocument does what the provocation at hand needs.
struct Echo(fn() -> Result<Document, Status>);

#[tonic::async_trait]
impl Documents for Echo {
    async fn get_document(
        &self,
        _: Request<GetDocumentRequest>,
    ) -> Result<Response<Document>, Status> {
        (self.0)().map(Response::new)
    }
}

fn large() -> Result<Document, Status> {
    Ok(Document {
        text: "x".repeat(5 << 20),
        ..Default::default()
    })
}

fn create_again() -> Result<Document, Status> {
    File::create_new("Cargo.toml")?;
    Ok(Document::default())
}

async fn serve(get: fn() -> Result<Document, Status>) -> io::Result<String> {
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let address = listener.local_addr()?.to_string();
    let server = Server::builder().add_service(DocumentsServer::new(Echo(get)));
    tokio::spawn(server.serve_with_incoming(TcpIncoming::from(listener)));
    Ok(address)
}

fn request() -> GetDocumentRequest {
    GetDocumentRequest {
        id: "guides/retry".into(),
    }
}

fn failed<T>(result: Result<T, Status>) -> Result<Status, BoxError> {
    match result {
        Err(status) => Ok(status),
        Ok(_) => Err("the call went well".into()),
    }
}

async fn get(address: &str, timeout: Duration) -> Result<Status, BoxError> {
    let mut endpoint = Endpoint::new(format!("http://{address}"))?;
    if timeout < Duration::MAX {
        endpoint = endpoint.timeout(timeout);
    }
    failed(
        DocumentsClient::new(endpoint.connect_lazy())
            .get_document(request())
            .await,
    )
}

/// Calls a peer that speaks HTTP/2, but not as a gRPC server would.
async fn meet(script: fn(peer::Call) -> Result<(), h2::Error>) -> Result<Status, BoxError> {
    get(&peer::scripted(script).await?, Duration::MAX).await
}
