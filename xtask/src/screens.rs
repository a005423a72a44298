//! `cargo xtask screens`: pictures of every screen, light and dark, from the real app.

use anyhow::{Context, Result, bail, ensure};

use crate::bindings;
use crate::chromium;
use crate::kotlin;
use crate::progress::say;
use crate::python;
use crate::simulator::{AS_TESTED, Simulator, free_port};
use crate::stamp::{files_below, fresh_folder};
use crate::tools::{self, Tool};
use crate::workspace::Workspace;

const SCRIPT: &str = "tests/e2e/screens.py";

pub fn write(workspace: &Workspace) -> Result<()> {
    tools::require(workspace, &[Tool::CCompiler])?;
    let browser = match chromium::browser(workspace)? {
        Ok(browser) => browser,
        Err(why) => bail!(why),
    };
    let bindings = bindings::generate(workspace)?;
    let app = kotlin::compile(workspace, &bindings)?;
    let environment = python::environment(workspace)?;
    let simulator = Simulator::start(workspace, &bindings, &app, free_port()?, Some(AS_TESTED))?;
    let pictures = workspace.target("screens");
    fresh_folder(&pictures)?;
    say("Taking the pictures");
    environment
        .python(workspace)
        .arg(workspace.path(SCRIPT))
        .arg(&pictures)
        .env("UNTRAINED_SIMULATOR", simulator.address())
        .env("UNTRAINED_CHROMIUM", browser)
        .run()
        .with_context(|| format!("{SCRIPT} could not take the pictures"))?;
    let count = files_below(&pictures)?.len();
    ensure!(count > 0, "{SCRIPT} ended well and wrote no picture");
    say(&format!("{count} pictures in {}", pictures.display()));
    Ok(())
}
