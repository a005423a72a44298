//! `cargo xtask mutants`: small mistakes put into the core one at a time, by cargo-mutants. A test
//! should notice each of them.

use std::fs;
use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result, ensure};
use clap::Args;
use serde::Deserialize;
use which::which;

use crate::cargo::SEED;
use crate::progress::say;
use crate::stamp::fresh_folder;
use crate::tools::{self, Tool};
use crate::workspace::Workspace;

/// Of a hundred mistakes that compile, so many are to be noticed at least.
const ENOUGH_PERCENT: usize = 98;

#[derive(Args)]
pub struct Options {
    /// A part of them, such as 0/40, the first of forty: all of them take a day
    #[arg(long)]
    shard: Option<String>,
    /// Only those in code that was changed since this commit
    #[arg(long)]
    since: Option<String>,
}

pub fn run(workspace: &Workspace, options: &Options) -> Result<()> {
    tools::require(workspace, &[Tool::CCompiler])?;
    ensure!(
        which("cargo-mutants").is_ok(),
        "cargo-mutants is not here: `cargo install --locked cargo-mutants`"
    );
    // So that no earlier result is judged where this one came to nothing.
    let folder = workspace.target("mutants");
    fresh_folder(&folder)?;
    // What it makes of the project, .cargo/mutants.toml says.
    let mut mutants = Command::new("cargo");
    mutants
        .current_dir(workspace.root())
        .env(SEED.0, SEED.1)
        .args(["mutants", "--package", "untrained-core", "--output"])
        .arg(&folder)
        .args(options.shard.iter().flat_map(|part| ["--shard", part]));
    if let Some(commit) = &options.since {
        let changes = folder.join("changes.diff");
        fs::write(&changes, diff(workspace, commit)?)?;
        mutants.arg("--in-diff").arg(changes);
    }
    mutants.status()?;
    judge(&folder.join("mutants.out/outcomes.json"))
}

/// What changed in the core since `commit`.
fn diff(workspace: &Workspace, commit: &str) -> Result<Vec<u8>> {
    let git = Command::new("git")
        .current_dir(workspace.root())
        .args(["diff", commit, "--", "core/src"])
        .output()?;
    ensure!(
        git.status.success(),
        "{}",
        String::from_utf8_lossy(&git.stderr).trim()
    );
    Ok(git.stdout)
}

/// What cargo-mutants counted.
#[derive(Deserialize)]
struct Outcomes {
    caught: usize,
    missed: usize,
    /// A test that never ends has noticed, too.
    timeout: usize,
    unviable: usize,
}

impl Outcomes {
    fn noticed(&self) -> usize {
        self.caught + self.timeout
    }

    fn viable(&self) -> usize {
        self.noticed() + self.missed
    }

    fn are_enough(&self) -> bool {
        self.noticed() * 100 >= self.viable() * ENOUGH_PERCENT
    }
}

fn judge(file: &Path) -> Result<()> {
    let text = fs::read_to_string(file).context("cargo-mutants left no result")?;
    let outcomes: Outcomes = serde_json::from_str(&text).context("its results are unreadable")?;
    ensure!(
        outcomes.viable() > 0,
        "no mistake was tried: the lines above say why"
    );
    say(&format!(
        "{} of {} mistakes were noticed; {} more do not compile",
        outcomes.noticed(),
        outcomes.viable(),
        outcomes.unviable
    ));
    ensure!(
        outcomes.are_enough(),
        "less than {ENOUGH_PERCENT} % were noticed: write a test for those called MISSED above, or \
         say in .cargo/mutants.toml why none can be"
    );
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::Outcomes;

    #[test]
    fn of_a_hundred_two_may_be_missed() {
        let outcomes = |caught, missed| Outcomes {
            caught,
            missed,
            timeout: 1,
            unviable: 7,
        };
        assert!(outcomes(97, 2).are_enough());
        assert!(!outcomes(96, 3).are_enough());
    }
}
