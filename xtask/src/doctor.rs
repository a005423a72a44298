//! `cargo xtask doctor`: what this machine has, what it lacks, and how to get that.

use anyhow::{Result, bail};

use crate::host::Host;
use crate::table;
use crate::tools::{State, Tool};
use crate::workspace::Workspace;

pub fn report(workspace: &Workspace) -> Result<()> {
    let host = Host::inspect(&workspace.shell);
    let mut lacking = Vec::new();
    let rows = Tool::ALL.map(|tool| {
        let (found, remedy) = match tool.inspect(workspace, &host) {
            State::Found(version) => (version, String::new()),
            State::Fetched(how) => (
                "not yet".to_owned(),
                format!("fetched when first needed, {how}"),
            ),
            State::Missing(remedy) => {
                if tool.is_required() {
                    lacking.push(tool.name());
                }
                ("MISSING".to_owned(), remedy)
            }
        };
        [
            tool.name().to_owned(),
            found,
            tool.needed_for().to_owned(),
            remedy,
        ]
    });
    println!(
        "{}",
        table::render(["what", "found", "needed for", "how to get it"], &rows)
    );
    if lacking.is_empty() {
        return Ok(());
    }
    bail!(
        "missing: {}; the last column says how to get it",
        lacking.join(", ")
    )
}
