//! Calls the document store and does what each code asks for.
pub mod change;
pub mod details;
pub mod repeat;
pub mod stop;
pub mod tokens;

use std::time::Instant;

use tonic::Request;
use tonic::service::interceptor::InterceptedService;
use tonic::transport::Channel;

use crate::documents::v1::documents_client::DocumentsClient;

/// The generated client, with a token on every call.
pub type Docs = DocumentsClient<InterceptedService<Channel, tokens::Tokens>>;

/// A request that ends at a point in time: tonic sends what is left of it as `grpc-timeout`, and the
/// server stops working at the same moment.
pub fn until<T>(end: Instant, message: T) -> Request<T> {
    let mut request = Request::new(message);
    request.set_timeout(end.saturating_duration_since(Instant::now()));
    request
}
