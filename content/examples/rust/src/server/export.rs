use std::io;
use std::time::Duration;

use tonic::metadata::MetadataMap;
use tonic::{Code, Status};
use tonic_types::{ErrorInfo, Help, LocalizedMessage, QuotaFailure, RetryInfo, StatusExt};

use crate::documents::v1::ExportDocumentResponse;

// region unknown-return
/// Returns an I/O error with `?`. Tonic derives the code from its kind, Unknown where none fits, and
/// sends the text to the client. A real handler names the code and keeps its file names out of the
/// message.
pub fn render_html(id: &str) -> Result<ExportDocumentResponse, Status> {
    let file = fill_template("export.html", id)?;
    Ok(ExportDocumentResponse { file })
}
// endregion

fn fill_template(name: &str, _id: &str) -> io::Result<Vec<u8>> {
    Err(io::Error::other(format!("template {name} is missing")))
}

fn render_pages(_id: &str) -> Vec<Vec<u8>> {
    Vec::new()
}

// region internal-return
/// Met a broken invariant. The log gets the cause, the client an id to report.
pub fn export_epub(metadata: &MetadataMap, id: &str) -> Result<ExportDocumentResponse, Status> {
    let pages = render_pages(id);
    if pages.is_empty() {
        let request = metadata
            .get("x-request-id")
            .and_then(|id| id.to_str().ok())
            .unwrap_or("unknown");
        eprintln!("request {request}: the EPUB renderer returned no pages for {id}");
        return Err(Status::internal(format!(
            "export failed; report request {request}"
        )));
    }
    Ok(ExportDocumentResponse {
        file: pages.concat(),
    })
}
// endregion

// region details-attach
/// Tells programs why (ErrorInfo, QuotaFailure) and when (RetryInfo), and people what to do (Help).
/// StatusExt of the crate tonic-types brings the constructor.
pub fn pdf_quota(user: &str) -> Status {
    let limit = [("limit".into(), "100".into())];
    Status::with_error_details_vec(
        Code::ResourceExhausted,
        "all 100 PDF exports of today are used",
        [
            ErrorInfo::new("EXPORT_QUOTA_USED", "documents.example", limit).into(),
            QuotaFailure::with_violation(format!("users/{user}"), "100 PDF exports a day").into(),
            RetryInfo::new(Some(Duration::from_secs(3600))).into(),
            Help::with_link(
                "How export quotas work",
                "https://documents.example/help/quotas",
            )
            .into(),
            LocalizedMessage::new("zh-CN", "今天的 100 次 PDF 导出已经用完").into(),
        ],
    )
}
// endregion
