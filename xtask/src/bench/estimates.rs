//! Reads the benchmarks' results; every median in microseconds.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::time::SystemTime;

use anyhow::{Context, Result};
use serde::Deserialize;

use crate::stamp::files_below;

/// The part of criterion's `new/estimates.json` that is reported.
#[derive(Deserialize)]
struct Estimates {
    median: Estimate,
}

#[derive(Deserialize)]
struct Estimate {
    /// Nanoseconds.
    point_estimate: f64,
}

#[derive(Deserialize)]
struct ShellMedian {
    median_us: f64,
}

/// The medians written since `started`, by benchmark: older ones may be of another build.
pub fn criterion(folder: &Path, started: SystemTime) -> Result<BTreeMap<String, f64>> {
    let mut medians = BTreeMap::new();
    for file in files_below(folder)? {
        if !file.ends_with("new/estimates.json") || fs::metadata(&file)?.modified()? < started {
            continue;
        }
        let name = file
            .strip_prefix(folder)?
            .parent()
            .and_then(Path::parent)
            .context("an estimate without a name")?;
        let median = criterion_median(&fs::read_to_string(&file)?)
            .with_context(|| format!("{} is not criterion's", file.display()))?;
        medians.insert(name.display().to_string(), median);
    }
    Ok(medians)
}

/// What the benchmarks measured besides criterion since `started`: one number per file.
pub fn measured(folder: &Path, started: SystemTime) -> Result<BTreeMap<String, f64>> {
    let mut values = BTreeMap::new();
    for file in files_below(folder)? {
        if fs::metadata(&file)?.modified()? < started {
            continue;
        }
        let name = file.strip_prefix(folder)?.display().to_string();
        let value = fs::read_to_string(&file)?
            .parse()
            .with_context(|| format!("{} holds no number", file.display()))?;
        values.insert(name, value);
    }
    Ok(values)
}

fn criterion_median(json: &str) -> Result<f64> {
    let estimates: Estimates = serde_json::from_str(json)?;
    Ok(estimates.median.point_estimate / 1000.0)
}

/// What a shell's benchmark wrote.
pub fn of_shell(file: &Path) -> Result<BTreeMap<String, f64>> {
    shell_medians(&fs::read_to_string(file)?)
        .with_context(|| format!("{} is not what was agreed", file.display()))
}

/// `{"home_through_kotlin": {"median_us": 81.5}, …}`
fn shell_medians(json: &str) -> Result<BTreeMap<String, f64>> {
    let medians: BTreeMap<String, ShellMedian> = serde_json::from_str(json)?;
    Ok(medians
        .into_iter()
        .map(|(name, value)| (name, value.median_us))
        .collect())
}

#[cfg(test)]
mod tests {
    use super::{criterion_median, shell_medians};

    #[test]
    fn reads_criterion_in_nanoseconds() -> anyhow::Result<()> {
        let json = r#"{"mean":{"point_estimate":1.0},"median":{"confidence_interval":{},"point_estimate":82500.0,"standard_error":1.5}}"#;
        assert!((criterion_median(json)? - 82.5).abs() < f64::EPSILON);
        Ok(())
    }

    #[test]
    fn reads_a_shell_by_name() -> anyhow::Result<()> {
        let medians =
            shell_medians(r#"{"home_through_kotlin": {"median_us": 81.5, "runs": 1000}}"#)?;
        assert_eq!(medians.get("home_through_kotlin"), Some(&81.5));
        assert!(shell_medians(r#"{"home": 3}"#).is_err());
        Ok(())
    }
}
