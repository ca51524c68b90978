use tonic::{Request, Status};

/// Who is calling: handlers find it in the extensions of the request.
#[derive(Clone)]
pub struct User(pub String);

// region unauthenticated-return
/// Runs before every handler. It only finds out who is calling.
pub fn authenticate(mut request: Request<()>) -> Result<Request<()>, Status> {
    let token = request
        .metadata()
        .get("authorization")
        .ok_or_else(|| Status::unauthenticated("no token in the authorization metadata"))?;
    let user = match token.as_bytes() {
        b"Bearer ada-token" => User("ada".into()),
        b"Bearer guest-token" => User("guest".into()),
        _ => return Err(Status::unauthenticated("the token has expired")),
    };
    request.extensions_mut().insert(user);
    Ok(request)
}
// endregion

pub fn user_of<T>(request: &Request<T>) -> String {
    request
        .extensions()
        .get::<User>()
        .map(|user| user.0.clone())
        .unwrap_or_default()
}
