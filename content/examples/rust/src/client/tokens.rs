use std::sync::{Arc, Mutex, PoisonError};

use tonic::metadata::{Ascii, MetadataValue};
use tonic::service::Interceptor;
use tonic::{Request, Status};

/// The token of the signed-in user, shared by everything that calls. A real one would talk to an
/// identity provider.
#[derive(Clone)]
pub struct Tokens(Arc<Mutex<MetadataValue<Ascii>>>);

impl Tokens {
    pub fn new(token: &'static str) -> Self {
        Self(Arc::new(Mutex::new(MetadataValue::from_static(token))))
    }

    pub async fn refresh(&self) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) =
            MetadataValue::from_static("Bearer ada-token");
    }
}

impl Interceptor for Tokens {
    fn call(&mut self, mut request: Request<()>) -> Result<Request<()>, Status> {
        let token = self
            .0
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .clone();
        request.metadata_mut().insert("authorization", token);
        Ok(request)
    }
}
