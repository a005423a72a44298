//! ktlint and detekt on the Kotlin, set up by .editorconfig and android/detekt.yml.

use std::path::Path;
use std::process::Command;
use std::thread;

use anyhow::{Result, ensure};

use crate::maven::{self, Tools};
use crate::process::succeeds;
use crate::stamp::Stamp;
use crate::tools::java;
use crate::workspace::Workspace;

const SETTINGS: [&str; 2] = [".editorconfig", "android/detekt.yml"];
const SOURCES: [&str; 2] = ["android/app/src", "android/simulator"];

/// Checks, unless nothing has changed since it was found good.
pub fn check(workspace: &Workspace) -> Result<()> {
    let tools = maven::fetch(workspace, &Tools::Lint)?;
    let inputs = [SETTINGS, SOURCES].concat();
    let mut inputs: Vec<_> = inputs.iter().map(|path| workspace.path(path)).collect();
    inputs.push(tools.clone());
    let stamp = Stamp::take(workspace.target("android-lint/kotlin.stamp"), &inputs, &[])?;
    if stamp.is_current() {
        return Ok(());
    }
    stamp.renew(|| {
        let ktlint = program(workspace, &tools.join("ktlint-cli.jar"), &ktlint());
        let detekt = program(workspace, &tools.join("detekt-cli.jar"), &detekt());
        let detekt = thread::spawn(move || succeeds(detekt));
        let is_formatted = succeeds(ktlint)?;
        let is_sound = detekt
            .join()
            .map_err(|_| anyhow::anyhow!("detekt was not waited for"))??;
        ensure!(
            is_formatted && is_sound,
            "ktlint or detekt found something in the Kotlin: fix what it reports above"
        );
        Ok(())
    })
}

fn program(workspace: &Workspace, jar: &Path, arguments: &[String]) -> Command {
    let mut command = Command::new(java());
    // They run too briefly for the optimizing compiler to pay.
    command
        .current_dir(workspace.root())
        .args(["-XX:TieredStopAtLevel=1", "-jar"])
        .arg(jar)
        .args(arguments);
    command
}

fn ktlint() -> Vec<String> {
    let mut arguments = vec!["--relative".to_owned(), "--log-level=error".to_owned()];
    arguments.extend(SOURCES.map(|folder| format!("{folder}/**/*.kt")));
    arguments
}

fn detekt() -> Vec<String> {
    vec![
        "--build-upon-default-config".to_owned(),
        "--config".to_owned(),
        SETTINGS[1].to_owned(),
        "--input".to_owned(),
        SOURCES.join(","),
        // Declarations of another's library, as they are there.
        "--excludes".to_owned(),
        "**/standins/**".to_owned(),
    ]
}
