//! What surprises people in tonic, shown by running it.
use std::io::{Error, ErrorKind};

use bytes::Bytes;
use h2::client;
use http::Request;
use tokio::net::TcpStream;
use tonic::{Code, Status};
use tonic_types::StatusExt;

use crate::BoxError;

const KINDS: [ErrorKind; 16] = [
    ErrorKind::AlreadyExists,
    ErrorKind::BrokenPipe,
    ErrorKind::ConnectionAborted,
    ErrorKind::ConnectionRefused,
    ErrorKind::ConnectionReset,
    ErrorKind::Interrupted,
    ErrorKind::InvalidData,
    ErrorKind::InvalidInput,
    ErrorKind::NotConnected,
    ErrorKind::NotFound,
    ErrorKind::OutOfMemory,
    ErrorKind::PermissionDenied,
    ErrorKind::TimedOut,
    ErrorKind::UnexpectedEof,
    ErrorKind::WouldBlock,
    ErrorKind::WriteZero,
];

/// What `?` makes of an I/O error in a handler.
fn print_kinds() {
    for kind in KINDS {
        println!(
            "io::Error {kind:?}: {:?}",
            Status::from(Error::from(kind)).code()
        );
    }
}

fn print_damaged_details() {
    let damaged = Status::with_details(Code::Aborted, "gone", Bytes::from_static(b"\xff\xff"));
    let got = damaged.get_error_details();
    println!(
        "get_error_details of damaged details: retry info {}",
        got.retry_info().is_some()
    );
    println!(
        "check_error_details of damaged details: error {}",
        damaged.check_error_details().is_err()
    );
}

/// Sends a unary call that ends without its request message.
async fn print_missing_message(address: &str) -> Result<(), BoxError> {
    let (mut sender, connection) = client::handshake(TcpStream::connect(address).await?).await?;
    tokio::spawn(connection);
    let request = Request::post(format!(
        "http://{address}/documents.v1.Documents/GetDocument"
    ))
    .header("content-type", "application/grpc")
    .header("te", "trailers")
    .header("authorization", "Bearer ada-token")
    .body(())?;
    let (response, _) = sender.send_request(request, true)?;
    let response = response.await?;
    let header = |name| {
        response
            .headers()
            .get(name)
            .and_then(|value| value.to_str().ok())
    };
    let message = header("grpc-message").unwrap_or("none").replace("%20", " ");
    println!(
        "unary call without a message: grpc-status {}, {message}",
        header("grpc-status").unwrap_or("none")
    );
    Ok(())
}

/// Prints what the pitfalls on the page of tonic say.
pub async fn print(address: &str) -> Result<(), BoxError> {
    print_kinds();
    print_damaged_details();
    print_missing_message(address).await
}
