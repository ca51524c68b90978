//! Peers that only strange networks have.
use std::io;
use std::time::Duration;

use bytes::Bytes;
use h2::Reason;
use h2::server::{SendResponse, handshake};
use http::Response;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::time::sleep;

/// A call that waits for an answer.
pub struct Call(SendResponse<Bytes>);

impl Call {
    /// Breaks the call off.
    pub fn reset(&mut self, reason: Reason) -> Result<(), h2::Error> {
        self.0.send_reset(reason);
        Ok(())
    }

    /// Answers like a proxy that has an HTTP page for everything.
    pub fn status(mut self, number: u16) -> Result<(), h2::Error> {
        let page = Response::builder()
            .status(number)
            .header("content-type", "text/html");
        self.0
            .send_response(page.body(()).unwrap_or_default(), true)
            .map(drop)
    }

    /// Sends a body, and then neither a status nor any other trailer.
    pub fn answer(mut self, content_type: &str, body: Bytes) -> Result<(), h2::Error> {
        let head = Response::builder().header("content-type", content_type);
        let mut stream = self
            .0
            .send_response(head.body(()).unwrap_or_default(), false)?;
        stream.send_data(body, true)
    }
}

/// Answers each call as the script says; gives the address.
pub async fn scripted(script: fn(Call) -> Result<(), h2::Error>) -> io::Result<String> {
    listen(move |socket| async move {
        let mut connection = handshake(socket).await.map_err(io::Error::other)?;
        while let Some(call) = connection.accept().await {
            let (_, answer) = call.map_err(io::Error::other)?;
            script(Call(answer)).map_err(io::Error::other)?;
        }
        Ok(())
    })
    .await
}

/// Reads all and says nothing.
pub async fn silent() -> io::Result<String> {
    listen(drain).await
}

/// Greets, and ends its half of the connection while a call waits for its answer. Closing with
/// unread bytes would reset the connection at a random moment.
pub async fn hanging_up() -> io::Result<String> {
    const EMPTY_SETTINGS: [u8; 9] = [0, 0, 0, 4, 0, 0, 0, 0, 0];
    listen(|mut socket| async move {
        socket.write_all(&EMPTY_SETTINGS).await?;
        sleep(Duration::from_millis(100)).await;
        socket.shutdown().await?;
        drain(socket).await
    })
    .await
}

async fn drain(mut socket: TcpStream) -> io::Result<()> {
    socket.read_to_end(&mut Vec::new()).await.map(drop)
}

async fn listen<F>(behave: impl Fn(TcpStream) -> F + Send + 'static) -> io::Result<String>
where
    F: Future<Output = io::Result<()>> + Send + 'static,
{
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let address = listener.local_addr()?.to_string();
    tokio::spawn(async move {
        while let Ok((socket, _)) = listener.accept().await {
            tokio::spawn(behave(socket));
        }
    });
    Ok(address)
}
