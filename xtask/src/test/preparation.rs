//! What several suites need, made before the first of them: the compilers' work is done once, and what
//! is fetched is fetched meanwhile.

use std::thread;

use anyhow::{Context, Result};
use xshell::cmd;

use super::suites::{RUST_TESTS, Suite};
use crate::apksigner;
use crate::bindings;
use crate::chromium;
use crate::kotlin;
use crate::maven::{self, Dependencies, Tools};
use crate::progress::say;
use crate::python;
use crate::swift;
use crate::workspace::Workspace;

/// A failure is shown, and no more: the suites that need what is missing will say so in the table.
pub fn prepare(workspace: &Workspace, suites: &[Suite]) {
    let shown = |result: Result<()>| {
        if let Err(error) = result {
            eprintln!("Error: {error:#}");
        }
    };
    thread::scope(|scope| {
        // A shell is not shared between threads.
        scope.spawn(|| shown(Workspace::locate().and_then(|workspace| fetch(&workspace, suites))));
        shown(compile_rust(workspace, suites));
    });
    if suites.iter().any(|suite| suite.runs_kotlin()) {
        let compiled = bindings::generate(workspace)
            .and_then(|bindings| kotlin::compile(workspace, &bindings));
        shown(compiled.map(drop));
    }
}

fn compile_rust(workspace: &Workspace, suites: &[Suite]) -> Result<()> {
    bindings::generate(workspace)?;
    if suites.contains(&Suite::Rust) {
        say("Building the Rust tests");
        cmd!(
            workspace.shell,
            "cargo test {RUST_TESTS...} --no-run --quiet"
        )
        .quiet()
        .run()
        .context("the Rust tests did not build: fix what cargo reports above")?;
    }
    Ok(())
}

/// What is not there, and why, the suite itself says.
fn fetch(workspace: &Workspace, suites: &[Suite]) -> Result<()> {
    let any = |wanted: fn(&Suite) -> bool| suites.iter().any(wanted);
    python::environment(workspace)?;
    if any(|suite| suite.runs_kotlin()) {
        Dependencies::resolve(workspace)?;
    }
    if any(|suite| *suite == Suite::Apk) {
        maven::fetch(workspace, &Tools::Release)?;
        let _ = apksigner::find(workspace)?;
    }
    if any(|suite| *suite == Suite::EndToEnd) {
        let _ = chromium::browser(workspace)?;
    }
    if any(|suite| matches!(suite, Suite::Swift | Suite::Parity)) {
        let _ = swift::toolchain(workspace)?;
    }
    Ok(())
}
