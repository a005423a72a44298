//! `cargo xtask guide` and `cargo xtask drift`: a separate program, so that no other command has to
//! build the core for them.

use std::ffi::OsString;
use std::process::{Command, ExitCode};

use anyhow::{Context, Result};
use clap::Args;

use crate::python;
use crate::workspace::Workspace;

#[derive(Args)]
#[command(disable_help_flag = true)]
pub struct Arguments {
    /// What the program takes; --help lists it
    #[arg(trailing_var_arg = true, allow_hyphen_values = true)]
    arguments: Vec<OsString>,
}

/// Runs `guide-review guide` or `guide-review drift`, which reports its own errors.
pub fn run(workspace: &Workspace, name: &str, given: &Arguments) -> Result<ExitCode> {
    // In the caller's folder, because the path of the file to compare is relative to it.
    let mut command = Command::new("cargo");
    command
        .args(["run", "--quiet", "--package", "guide-review"])
        .arg("--manifest-path")
        .arg(workspace.path("Cargo.toml"))
        .args(["--", name])
        .args(&given.arguments);
    if given.arguments.iter().any(|argument| argument == "--check") {
        command.env("UNTRAINED_PYTHON", python::environment(workspace)?.python);
    }
    let status = command.status().context("could not start cargo")?;
    let code = status.code().and_then(|code| u8::try_from(code).ok());
    Ok(code.map_or(ExitCode::FAILURE, ExitCode::from))
}

/// The check for `lint`.
pub fn check(workspace: &Workspace) -> Result<ExitCode> {
    let arguments = vec!["--check".into()];
    run(workspace, "guide", &Arguments { arguments })
}
