//! What a start of the Android app costs by part, on this machine's JVM.

use std::collections::BTreeMap;
use std::path::Path;

use anyhow::{Context, Result, ensure};

use super::compared::Spread;
use crate::kotlin::App;
use crate::workspace::Workspace;

const MAIN_CLASS: &str = "app.untrained.bench.Start";

/// Each in a process of its own.
const RUNS: usize = 11;

/// The medians, by names that end with their unit.
pub fn parts(workspace: &Workspace, app: &App, library: &Path) -> Result<BTreeMap<String, f64>> {
    let mut runs: BTreeMap<String, Vec<f64>> = BTreeMap::new();
    for _ in 0..RUNS {
        let output = app
            .java(workspace, library)
            .arg(MAIN_CLASS)
            .output()
            .context("could not start java")?;
        ensure!(
            output.status.success(),
            "the benchmark of a start failed ({}): {}",
            output.status,
            String::from_utf8_lossy(&output.stderr)
        );
        for (name, value) in measured(&String::from_utf8_lossy(&output.stdout))? {
            runs.entry(name).or_default().push(value);
        }
    }
    Ok(runs
        .into_iter()
        .map(|(name, values)| (name, Spread::of(values).median))
        .collect())
}

/// One `name value` a line.
fn measured(output: &str) -> Result<Vec<(String, f64)>> {
    output
        .lines()
        .map(|line| {
            let (name, value) = line.split_once(' ').context("no value")?;
            Ok((name.to_owned(), value.parse()?))
        })
        .collect::<Result<_>>()
        .with_context(|| format!("the benchmark of a start wrote {output:?}"))
}

#[cfg(test)]
mod tests {
    use super::measured;

    #[test]
    fn reads_a_part_a_line() -> anyhow::Result<()> {
        let parts = measured("start_jna_ms 81.5\nstart_open_ms 31\n")?;
        assert_eq!(parts[0], ("start_jna_ms".to_owned(), 81.5));
        assert_eq!(parts.len(), 2);
        assert!(measured("start_jna_ms").is_err());
        Ok(())
    }
}
