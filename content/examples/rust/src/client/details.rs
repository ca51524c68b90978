//! Reads errors.
use tonic::Status;
use tonic_types::{ErrorDetail, StatusExt};

// region read
/// Reads the code and the message. What `{}` prints of a code is a sentence, what `{:?}` prints is
/// its name.
pub fn describe(status: &Status) -> String {
    let code = status.code();
    format!(
        "code {} ({code:?}, \"{code}\"), message {:?}",
        code as i32,
        status.message()
    )
}
// endregion

// region details-read
/// Shows what a status carries besides its code and message. tonic-types knows the types of
/// google.rpc and leaves out all others; `status.details()` has the bytes of everything.
pub fn print_details(status: &Status) {
    for detail in status.get_error_details_vec() {
        match detail {
            ErrorDetail::ErrorInfo(info) => {
                let pairs: Vec<_> = info
                    .metadata
                    .iter()
                    .map(|(key, value)| format!("{key}={value}"))
                    .collect();
                println!(
                    "ErrorInfo {} {} {}",
                    info.reason,
                    info.domain,
                    pairs.join(" ")
                );
            }
            ErrorDetail::QuotaFailure(quota) => {
                for violation in quota.violations {
                    println!(
                        "QuotaFailure {}: {}",
                        violation.subject, violation.description
                    );
                }
            }
            ErrorDetail::RetryInfo(info) => {
                println!("RetryInfo {:?}", info.retry_delay.unwrap_or_default())
            }
            ErrorDetail::Help(help) => {
                for link in help.links {
                    println!("Help {}: {}", link.description, link.url);
                }
            }
            ErrorDetail::LocalizedMessage(text) => {
                println!("LocalizedMessage {}: {}", text.locale, text.message)
            }
            _ => {}
        }
    }
}
// endregion
