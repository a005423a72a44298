//! Whether the declarations that stand in for Apple's frameworks on Linux reject what Apple's reject:
//! each file in ios/LinuxStandIns/Rejected makes one mistake, and says how the compiler names it.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, ensure};

use crate::swift::Toolchain;
use crate::workspace::Workspace;

const FOLDER: &str = "ios/LinuxStandIns/Rejected";
const FIRST_LINE: &str = "// rejects: ";

/// How many mistakes were rejected, and those that were not. The package is built already.
pub fn check(workspace: &Workspace, toolchain: &Toolchain) -> Result<(usize, Vec<String>)> {
    let mut rejected = 0;
    let mut accepted = Vec::new();
    for entry in fs::read_dir(workspace.path(FOLDER))? {
        let path = entry?.path();
        let expected = expected(&path)?;
        let output = toolchain.type_check(workspace, &path).output()?;
        let said = String::from_utf8_lossy(&output.stderr);
        if !output.status.success() && names(&said, &expected) {
            rejected += 1;
        } else {
            accepted.push(format!("{}: {expected}", path.display()));
        }
    }
    ensure!(rejected + accepted.len() > 0, "{FOLDER} holds no mistake");
    Ok((rejected, accepted))
}

fn expected(path: &Path) -> Result<String> {
    let text = fs::read_to_string(path)?;
    let first = text.lines().next().unwrap_or_default();
    let expected = first.strip_prefix(FIRST_LINE);
    Ok(expected
        .with_context(|| {
            format!(
                "{}: its first line is to say what rejects it",
                path.display()
            )
        })?
        .to_owned())
}

/// Whether one of the compiler's errors says it; a warning would let the mistake through.
fn names(said: &str, expected: &str) -> bool {
    said.lines()
        .any(|line| line.contains("error: ") && line.contains(expected))
}

#[cfg(test)]
mod tests {
    use super::names;

    #[test]
    fn a_warning_rejects_nothing() {
        assert!(names("File.swift:5:1: error: no such thing", "no such"));
        assert!(!names("File.swift:5:1: warning: no such thing", "no such"));
        assert!(!names("File.swift:5:1: error: another", "no such"));
    }
}
