use crate::BoxError;
pub const IDS: [&str; 0] = [];
pub async fn provoke(_id: &str) -> Result<String, BoxError> { todo!() }
