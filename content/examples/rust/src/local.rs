//! Servers and clients on the loopback interface.
use std::sync::Arc;

use tokio::net::TcpListener;
use tonic::service::interceptor::InterceptedService;
use tonic::transport::server::TcpIncoming;
use tonic::transport::{Endpoint, Server};

use crate::BoxError;
use crate::client::{Docs, tokens::Tokens};
use crate::documents::v1::documents_client::DocumentsClient;
use crate::documents::v1::documents_server::DocumentsServer;
use crate::server::{DocumentStore, authenticate, link_errors};

/// Starts a freshly filled store on a free port; gives its address.
pub async fn start(links: bool) -> Result<String, BoxError> {
    start_with(links, Arc::default()).await
}

/// Starts a service on a free port; gives its address.
pub async fn start_with(links: bool, service: Arc<DocumentStore>) -> Result<String, BoxError> {
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let address = listener.local_addr()?.to_string();
    let store = InterceptedService::new(DocumentsServer::from_arc(service), authenticate);
    let incoming = TcpIncoming::from(listener);
    if links {
        let base =
            std::env::var("GRPC_CODES_URL").unwrap_or_else(|_| "https://grpc-codes.example".into());
        let server = Server::builder()
            .layer(link_errors(base))
            .add_service(store);
        tokio::spawn(server.serve_with_incoming(incoming));
    } else {
        tokio::spawn(
            Server::builder()
                .add_service(store)
                .serve_with_incoming(incoming),
        );
    }
    Ok(address)
}

pub fn connect(address: &str, tokens: Tokens) -> Result<Docs, BoxError> {
    let channel = Endpoint::new(format!("http://{address}"))?.connect_lazy();
    Ok(DocumentsClient::with_interceptor(channel, tokens))
}

/// An address without a listener.
pub async fn free_address() -> Result<String, BoxError> {
    Ok(TcpListener::bind("127.0.0.1:0")
        .await?
        .local_addr()?
        .to_string())
}
