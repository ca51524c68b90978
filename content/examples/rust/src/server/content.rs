use tonic::Status;

use super::store::{Record, Store};
use crate::documents::v1::{ReadContentRequest, ReadContentResponse};

// region unavailable-return
/// Cannot reach the text right now. Nothing is wrong with the request, so the client can retry it.
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
/// Returns no bytes at all when they are not the stored ones.
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
/// InvalidArgument is for what is wrong whatever the text holds. OutOfRange depends on the text: the
/// same offset is valid once the text has grown.
pub fn piece(request: &ReadContentRequest, text: &[u8]) -> Result<ReadContentResponse, Status> {
    let ReadContentRequest { id, offset, limit } = request;
    let invalid = Status::invalid_argument;
    let from = usize::try_from(*offset).map_err(|_| invalid("offset must not be negative"))?;
    let limit = usize::try_from(*limit).unwrap_or_default();
    if !(1..=1000).contains(&limit) {
        return Err(invalid("limit must be 1 to 1000"));
    }
    if from >= text.len() {
        let size = text.len();
        return Err(Status::out_of_range(format!(
            "offset {offset} is past the end of {id} ({size} bytes)"
        )));
    }
    let to = text.len().min(from + limit);
    Ok(ReadContentResponse {
        data: text[from..to].to_vec(),
    })
}
// endregion
