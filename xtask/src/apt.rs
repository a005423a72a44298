//! Debian's packages, installed only where nobody needs to be asked.

use anyhow::{Context, Result};
use xshell::{Shell, cmd};

use crate::progress::say;

/// The line a person types; shown wherever we may not type it ourselves.
pub fn line(packages: &[&str]) -> String {
    format!("apt-get install {}", packages.join(" "))
}

/// Installs packages, with fresh lists first: those of an image are often too old to fetch by.
pub fn install(shell: &Shell, packages: &[&str]) -> Result<()> {
    let line = line(packages);
    say(&line);
    cmd!(shell, "apt-get update --quiet")
        .env("DEBIAN_FRONTEND", "noninteractive")
        .quiet()
        .run()
        .and_then(|()| {
            cmd!(
                shell,
                "apt-get install --yes --quiet --no-install-recommends {packages...}"
            )
            .env("DEBIAN_FRONTEND", "noninteractive")
            .quiet()
            .run()
        })
        .with_context(|| format!("could not install: run `{line}` by hand and see what it says"))
}
