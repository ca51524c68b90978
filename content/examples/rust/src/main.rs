//! Runs one example: a server on a free loopback port and a client that calls it.
mod call;
mod client;
mod constants;
mod examples;
mod local;
mod pitfalls;
mod reproduce;
mod rules;
mod server;

/// What is generated from `documents.proto`.
mod documents {
    pub mod v1 {
        tonic::include_proto!("documents.v1");
    }
}

use std::process::ExitCode;
use std::time::Duration;

use tokio::io::AsyncReadExt;
use tokio::time::timeout;

type BoxError = Box<dyn std::error::Error + Send + Sync>;

/// No call may hang.
const LIMIT: Duration = Duration::from_secs(15);

const COMMANDS: [&str; 6] = [
    "call",
    "constants",
    "pitfalls",
    "rules",
    "serve",
    "versions",
];

#[tokio::main]
async fn main() -> ExitCode {
    let Some(name) = std::env::args().nth(1) else {
        eprintln!("usage: run.sh <name>; run.sh list shows the names");
        return ExitCode::FAILURE;
    };
    match run(&name).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{name}: {error}");
            ExitCode::FAILURE
        }
    }
}

async fn run(name: &str) -> Result<(), BoxError> {
    match name {
        "list" => list(),
        "constants" => constants::print(),
        "versions" => versions()?,
        "pitfalls" => {
            timeout(LIMIT, async {
                pitfalls::print(&local::start(false).await?).await
            })
            .await??
        }
        "rules" => timeout(LIMIT, rules::print()).await??,
        "serve" => serve().await?,
        "call" => call::each().await?,
        _ => timeout(LIMIT, run_example(name)).await??,
    }
    Ok(())
}

async fn run_example(name: &str) -> Result<(), BoxError> {
    match name.strip_prefix("reproduce/") {
        Some(id) => println!("{}", reproduce::provoke(id).await?),
        None => examples::run(name, &local::start(name == examples::LINKED).await?).await?,
    }
    Ok(())
}

fn list() {
    let provocations = reproduce::IDS.map(|id| format!("reproduce/{id}"));
    let names = examples::NAMES
        .iter()
        .chain(&COMMANDS)
        .map(ToString::to_string);
    for name in names.chain(provocations) {
        println!("{name}");
    }
    println!("minimal"); // a program of its own
}

/// The lock file says which tonic is built in.
fn versions() -> Result<(), BoxError> {
    let lock = include_str!("../Cargo.lock");
    let tonic = lock
        .split("name = \"tonic\"\nversion = \"")
        .nth(1)
        .and_then(|rest| rest.split('"').next());
    println!("tonic {}", tonic.ok_or("Cargo.lock has no tonic")?);
    println!("rustc {}", env!("RUSTC_VERSION"));
    Ok(())
}

async fn serve() -> Result<(), BoxError> {
    println!("listening on {}", local::start(false).await?);
    tokio::io::stdin().read_to_end(&mut Vec::new()).await?;
    Ok(())
}
