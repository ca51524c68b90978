//! Calls whatever listens at an address, and prints what the call ends with.
use std::io::stdin;
use std::time::Duration;

use tonic::transport::Endpoint;
use tonic::{Code, Request};

use crate::BoxError;
use crate::documents::v1::GetDocumentRequest;
use crate::documents::v1::documents_client::DocumentsClient;

/// Reads lines of an address and the id of a document; prints the number of the code, then the message.
pub async fn each() -> Result<(), BoxError> {
    for line in stdin().lines() {
        let line = line?;
        let (address, id) = line.split_once(' ').ok_or("an address and an id")?;
        let (code, text) = once(address, id).await?;
        println!("{}\t{}", code as i32, text.replace('\n', " "));
    }
    Ok(())
}

async fn once(address: &str, id: &str) -> Result<(Code, String), BoxError> {
    let channel = Endpoint::new(format!("http://{address}"))?.connect_lazy();
    let mut request = Request::new(GetDocumentRequest { id: id.into() });
    request.set_timeout(Duration::from_secs(2));
    Ok(
        match DocumentsClient::new(channel).get_document(request).await {
            Ok(_) => (Code::Ok, "a response".into()),
            Err(status) => (status.code(), status.message().into()),
        },
    )
}
