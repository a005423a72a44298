//! Debian packages, installed only where no password is needed.

use anyhow::{Context, Result};
use xshell::{Shell, cmd};

use crate::progress::say;

/// The command for a person to run, where it cannot be run for them.
pub fn line(packages: &[&str]) -> String {
    format!("apt-get install {}", packages.join(" "))
}

/// Installs packages after updating the lists, which are often outdated in images.
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
