//! A document store that fails in every way gRPC has a code for.
mod auth;
mod content;
mod deadline;
mod export;
mod folders;
mod link;
mod new_document;
mod service;
mod store;

pub use auth::authenticate;
pub use link::link_errors;
pub use service::DocumentStore;
