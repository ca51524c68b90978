use tonic::Status;

use super::store::{Record, Store};
use crate::documents::v1::{ReadContentRequest, ReadContentResponse};

// region unavailable-return
/// Cannot reach the text right now. Nothing is wrong with the request, so the caller may repeat it.
pub fn load(store: &Store, found: Record) -> Result<Record, Status> {
    let id = &found.document.id;
    if !store.warm_up(id) {
        return Err(Status::unavailable(format!(
            "{id} is being fetched from cold storage"
        )));
    }
    Ok(found)
}
// endregion

// region data-loss-return
/// Would rather hand out nothing than bytes that are not what was stored.
pub fn verify(found: Record) -> Result<Vec<u8>, Status> {
    let bytes = found.document.text.into_bytes();
    if crc32fast::hash(&bytes) != found.checksum {
        let id = found.document.id;
        return Err(Status::data_loss(format!(
            "the stored bytes of {id} do not match their checksum"
        )));
    }
    Ok(bytes)
}
// endregion

// region out-of-range-return
/// Tells a reader who walks through a text where it ends. The offset is well formed, so it is not
/// InvalidArgument: the same offset is fine once the text has grown.
pub fn piece(request: &ReadContentRequest, text: &[u8]) -> Result<ReadContentResponse, Status> {
    let ReadContentRequest { id, offset, limit } = request;
    let from =
        usize::try_from(*offset).map_err(|_| Status::invalid_argument("offset is negative"))?;
    let limit =
        usize::try_from(*limit).map_err(|_| Status::invalid_argument("limit is negative"))?;
    if from >= text.len() {
        let size = text.len();
        return Err(Status::out_of_range(format!(
            "offset {offset} is past the end of {id} ({size} bytes)"
        )));
    }
    let to = text.len().min(from.saturating_add(limit));
    Ok(ReadContentResponse {
        data: text[from..to].to_vec(),
    })
}
// endregion
