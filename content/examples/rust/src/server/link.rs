use http::Response;
use prost::Message;
use prost_types::Any;
use tonic::{Code, Status};
use tonic_types::pb;
use tower::util::MapResponseLayer;

// region link-interceptor
/// Adds to every error the address of a page that explains its code. Interceptors of tonic see
/// requests only, so this is a layer: `Server::builder().layer(link_errors(base))`.
pub fn link_errors<B: Default>(
    base: String,
) -> MapResponseLayer<impl Fn(Response<B>) -> Response<B> + Clone> {
    MapResponseLayer::new(move |response: Response<B>| {
        match Status::from_header_map(response.headers()) {
            Some(status) if status.code() != Code::Ok => with_link(&status, &base).into_http(),
            _ => response,
        }
    })
}

/// Extends the Help that is there: a status should hold each type of detail only once.
fn with_link(status: &Status, base: &str) -> Status {
    let code = status.code();
    let mut rich = pb::Status::decode(status.details()).unwrap_or_default();
    let help_url = "type.googleapis.com/google.rpc.Help";
    let slot = rich
        .details
        .iter()
        .position(|detail| detail.type_url == help_url);
    let found = slot.map(|at| rich.details.remove(at));
    let mut help = found
        .and_then(|any| pb::Help::decode(&*any.value).ok())
        .unwrap_or_default();
    help.links.push(pb::help::Link {
        description: "About this status code".into(),
        url: format!("{base}/{}", code as i32),
    });
    let linked = Any {
        type_url: help_url.into(),
        value: help.encode_to_vec(),
    };
    rich.details
        .insert(slot.unwrap_or(rich.details.len()), linked);
    (rich.code, rich.message) = (code as i32, status.message().into());
    let details = rich.encode_to_vec().into();
    Status::with_details_and_metadata(code, status.message(), details, status.metadata().clone())
}
// endregion
