//! Walks through the real app: `cargo xtask screens` takes a picture of every screen,
//! `store-pictures` those that the shops show, and `cargo xtask effort` counts what the app asks of a person.

use std::path::Path;

use anyhow::{Context, Result, bail, ensure};

use crate::bindings;
use crate::chromium;
use crate::kotlin;
use crate::progress::say;
use crate::python;
use crate::simulator::{Phone, Simulator, free_port};
use crate::stamp::{files_below, fresh_folder};
use crate::tools::{self, Tool};
use crate::workspace::Workspace;

/// Writes the pictures to target/screens.
pub fn take_pictures(workspace: &Workspace) -> Result<()> {
    let pictures = workspace.target("screens");
    fresh_folder(&pictures)?;
    walk(workspace, &Phone::TESTED, "tests/e2e/screens.py", &pictures)?;
    let count = files_below(&pictures)?.len();
    ensure!(count > 0, "the walk succeeded, but wrote no picture");
    say(&format!("{count} pictures in {}", pictures.display()));
    Ok(())
}

/// Writes the pictures below fastlane/metadata, where the shops take them from.
pub fn take_store_pictures(workspace: &Workspace) -> Result<()> {
    let metadata = workspace.path("fastlane/metadata/android");
    walk(
        workspace,
        &Phone::IN_A_SHOP,
        "tests/e2e/store_pictures.py",
        &metadata,
    )
}

/// Writes docs/effort.md.
pub fn measure_effort(workspace: &Workspace) -> Result<()> {
    let document = workspace.path("docs/effort.md");
    walk(workspace, &Phone::TESTED, "tests/e2e/effort.py", &document)?;
    say(&format!("Written: {}", document.display()));
    Ok(())
}

/// Starts a phone and has `script` walk through it; it writes to `output`.
fn walk(workspace: &Workspace, phone: &Phone, script: &str, output: &Path) -> Result<()> {
    tools::require(workspace, &[Tool::CCompiler])?;
    let browser = match chromium::browser(workspace)? {
        Ok(browser) => browser,
        Err(why) => bail!(why),
    };
    let bindings = bindings::generate(workspace)?;
    let app = kotlin::compile(workspace, &bindings)?;
    let environment = python::environment(workspace)?;
    let simulator = Simulator::start(workspace, &bindings, &app, free_port()?, phone)?;
    say("Walking through the app");
    environment
        .python(workspace)
        .arg(workspace.path(script))
        .arg(output)
        .env("UNTRAINED_SIMULATOR", simulator.address())
        .env("UNTRAINED_CHROMIUM", browser)
        .run()
        .with_context(|| format!("{script} did not finish"))
}
