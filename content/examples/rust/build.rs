//! Generates the code of the service and notes which compiler is at work.
use std::io::{Error, Result};
use std::process::Command;

// region unimplemented-return
/// With default stubs the generated trait answers Unimplemented for every method that is not
/// written yet, such as SummarizeDocument. Without them each method has to be there before the
/// server compiles.
fn generate() -> Result<()> {
    tonic_prost_build::configure()
        .generate_default_stubs(true)
        .compile_protos(&["../proto/documents/v1/documents.proto"], &["../proto"])
}
// endregion

fn generate_minimal() -> Result<()> {
    tonic_prost_build::compile_protos("../proto/items/v1/items.proto")
}

fn main() -> Result<()> {
    let rustc = std::env::var("RUSTC").map_err(Error::other)?;
    let printed = Command::new(rustc).arg("--version").output()?.stdout;
    let version = String::from_utf8_lossy(&printed);
    println!(
        "cargo::rustc-env=RUSTC_VERSION={}",
        version.split(' ').nth(1).unwrap_or("unknown")
    );
    generate()?;
    generate_minimal()
}
