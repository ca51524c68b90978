//! Calls the document store and does what each code asks for.
pub mod change;
pub mod details;
pub mod repeat;
pub mod stop;
pub mod tokens;

use tonic::service::interceptor::InterceptedService;
use tonic::transport::Channel;

use crate::documents::v1::documents_client::DocumentsClient;

/// The generated client, with a token on every call.
pub type Docs = DocumentsClient<InterceptedService<Channel, tokens::Tokens>>;
