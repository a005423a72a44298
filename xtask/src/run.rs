//! `cargo xtask run`: from a fresh checkout to the app on a page, in one command.

use anyhow::{Result, bail};
use clap::Args;

use crate::bindings;
use crate::kotlin;
use crate::simulator::{Phone, Simulator, free_port, is_free};
use crate::tools::{self, Tool};
use crate::workspace::Workspace;

/// The same every time if possible, so that an open page finds the phone again.
const USUAL_PORT: u16 = 8377;

#[derive(Args)]
pub struct Options {
    /// Where to serve the phone on this machine [default: 8377, or any free port when that is taken]
    #[arg(long)]
    port: Option<u16>,
}

pub fn run(workspace: &Workspace, options: &Options) -> Result<()> {
    tools::require(
        workspace,
        &[Tool::CCompiler, Tool::Jdk, Tool::Maven, Tool::Python],
    )?;
    let port = choose_port(options.port)?;
    let bindings = bindings::generate(workspace)?;
    let app = kotlin::compile(workspace, &bindings)?;
    let mut simulator = Simulator::start(workspace, &bindings, &app, port, &Phone::TODAY)?;
    println!();
    println!(
        "The phone is booting (about 20 seconds). Open this address in a browser on this machine:"
    );
    println!();
    println!("    {}", simulator.address());
    println!();
    println!("Ctrl-C stops it.");
    simulator.wait()
}

fn choose_port(wanted: Option<u16>) -> Result<u16> {
    match wanted {
        Some(port) if port == 0 || is_free(port) => Ok(port),
        Some(port) => bail!("port {port} is taken: stop what listens there, or name another"),
        None if is_free(USUAL_PORT) => Ok(USUAL_PORT),
        None => free_port(),
    }
}
