// region minimal
use std::time::Duration;

use tokio::net::TcpListener;
use tonic::transport::Server;
use tonic::transport::server::TcpIncoming;
use tonic::{Request, Response, Status};

tonic::include_proto!("items.v1"); // generated from items.proto by build.rs
use items_client::ItemsClient;
use items_server::ItemsServer;

struct Store;

#[tonic::async_trait]
impl items_server::Items for Store {
    async fn get_item(&self, request: Request<GetItemRequest>) -> Result<Response<Item>, Status> {
        let id = request.into_inner().id;
        Err(Status::not_found(format!("item {id} does not exist")))
    }
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let address = format!("http://{}", listener.local_addr()?);
    let server = Server::builder().add_service(ItemsServer::new(Store));
    tokio::spawn(server.serve_with_incoming(TcpIncoming::from(listener)));

    let mut client = ItemsClient::connect(address).await?;
    let mut request = Request::new(GetItemRequest { id: "42".into() });
    request.set_timeout(Duration::from_secs(10));
    if let Err(status) = client.get_item(request).await {
        println!("{:?} - {}", status.code(), status.message());
    }
    Ok(())
}
// endregion
