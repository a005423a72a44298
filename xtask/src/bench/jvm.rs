//! The app through Kotlin beside what else could draw the same screens: android/bench, by JMH.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Instant;

use anyhow::{Context, Result};
use serde::Deserialize;
use xshell::cmd;

use super::compared::{Compared, Spread};
use crate::bindings::Bindings;
use crate::progress::say;
use crate::stamp::{Stamp, fresh_folder};
use crate::tools;
use crate::workspace::Workspace;

/// Each round measures all contenders, so that they share what the machine is doing otherwise.
const ROUNDS: usize = 3;
/// Whole processes to Home, of each contender in turn.
const COLD_STARTS: usize = 15;
/// Whom the rest are compared with.
const APP: &str = "kotlin";

pub struct Jvm {
    class_path: String,
    library: PathBuf,
    guide: PathBuf,
}

impl Jvm {
    /// Compiles the contenders if anything has changed. The library is the release build.
    pub fn build(workspace: &Workspace, bindings: &Bindings, library: &Path) -> Result<Self> {
        let project = workspace.path("android/bench");
        let jars = workspace.target("bench/classpath.txt");
        let classes = workspace.target("bench/jvm/classes");
        let stamp = Stamp::take(
            workspace.target("bench/jvm.stamp"),
            &[project.clone(), bindings.kotlin.clone()],
            &[],
        )?;
        if !stamp.is_current() || !classes.exists() || !jars.exists() {
            say("Compiling what is compared through Kotlin");
            stamp.renew(|| {
                fresh_folder(&workspace.target("bench/jvm"))?;
                let pom = project.join("pom.xml");
                let kotlin = &bindings.kotlin;
                cmd!(
                    workspace.shell,
                    "mvn -q -f {pom} -Duntrained.bindings={kotlin} compile dependency:build-classpath -Dmdep.outputFile={jars}"
                )
                .quiet()
                .ignore_stdout()
                .run()
                .context("android/bench did not compile: fix what Maven reports above")
            })?;
        }
        let jars = fs::read_to_string(jars)?;
        Ok(Self {
            class_path: format!("{}:{}", classes.display(), jars.trim()),
            library: library.to_owned(),
            guide: workspace.path("core/guide"),
        })
    }

    fn java(&self) -> Command {
        let mut java = Command::new(tools::java());
        java.arg(format!("-Djna.library.path={}", self.library.display()))
            .arg(format!("-Duntrained.guide={}", self.guide.display()))
            .arg("-cp")
            .arg(&self.class_path);
        java
    }

    /// Home, Step, History and a mark, by each contender: the medians of each round.
    pub fn screens(&self, workspace: &Workspace) -> Result<Medians> {
        let mut medians = Medians::default();
        for round in 1..=ROUNDS {
            say(&format!(
                "Measuring through Kotlin, round {round} of {ROUNDS}"
            ));
            let results = workspace.target("bench/jmh.json");
            let output = self
                .java()
                .arg("org.openjdk.jmh.Main")
                .args([
                    "-f", "1", "-wi", "3", "-w", "1", "-i", "3", "-r", "1", "-foe", "true",
                ])
                .args(["-rf", "json", "-rff"])
                .arg(&results)
                .output()
                .context("could not start java")?;
            anyhow::ensure!(
                output.status.success(),
                "JMH failed ({}):\n{}",
                output.status,
                String::from_utf8_lossy(&output.stdout)
            );
            medians.add(&fs::read_to_string(&results)?)?;
        }
        Ok(medians)
    }

    /// Whole processes from nothing to Home, alternating, and the parts of the app's.
    pub fn cold(&self, workspace: &Workspace) -> Result<Cold> {
        say("Measuring cold starts");
        let folder = workspace.shell.create_temp_dir()?;
        // The whole process in microseconds, and what it printed.
        let start = |contender: &str| -> Result<(f64, String)> {
            let begun = Instant::now();
            let output = self
                .java()
                .args(["app.untrained.bench.ColdStart", contender])
                .arg(folder.path())
                .output()?;
            let whole = begun.elapsed().as_secs_f64() * 1e6;
            anyhow::ensure!(
                output.status.success(),
                "the cold start failed:\n{}",
                String::from_utf8_lossy(&output.stderr)
            );
            Ok((whole, String::from_utf8(output.stdout)?))
        };
        start("record")?;
        let mut times: [Vec<f64>; 2] = Default::default();
        let mut parts: BTreeMap<String, Vec<f64>> = BTreeMap::new();
        for _ in 0..COLD_STARTS {
            let (app, printed) = start(APP)?;
            let (hand, _) = start("hand")?;
            times[0].push(app);
            times[1].push(hand);
            for (name, milliseconds) in read_parts(&printed)? {
                parts.entry(name).or_default().push(milliseconds);
            }
        }
        let [app, hand] = times;
        Ok(Cold {
            to_home: Compared::of("cold.kotlin_vs_hand", &app, &hand),
            parts: parts
                .into_iter()
                .map(|(name, runs)| (name, Spread::of(runs).median))
                .collect(),
        })
    }
}

/// One `name value` a line.
fn read_parts(printed: &str) -> Result<Vec<(String, f64)>> {
    printed
        .lines()
        .map(|line| {
            let (name, value) = line.split_once(' ').context("no value")?;
            Ok((name.to_owned(), value.parse()?))
        })
        .collect::<Result<_>>()
        .with_context(|| format!("the cold start printed {printed:?}"))
}

pub struct Cold {
    pub to_home: Compared,
    /// JNA, the bindings' registration, opening and Home: the median of each, by a name that ends with its
    /// unit.
    pub parts: BTreeMap<String, f64>,
}

/// The median of each round in microseconds, by benchmark and contender.
#[derive(Default)]
pub struct Medians(BTreeMap<(String, String), Vec<f64>>);

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Benchmark {
    #[serde(rename = "benchmark")]
    name: String,
    params: BTreeMap<String, String>,
    primary_metric: Metric,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Metric {
    score_percentiles: BTreeMap<String, f64>,
}

impl Medians {
    fn add(&mut self, json: &str) -> Result<()> {
        let benchmarks: Vec<Benchmark> =
            serde_json::from_str(json).context("the results are not JMH's")?;
        for found in benchmarks {
            let name = found.name.rsplit('.').next().unwrap_or_default();
            let by = found.params.get("by").context("a benchmark of nobody")?;
            let median = found.primary_metric.score_percentiles.get("50.0");
            let key = (name.to_owned(), by.clone());
            let median = median.context("a benchmark without a median")?;
            self.0.entry(key).or_default().push(*median);
        }
        Ok(())
    }

    /// The app against each of the others.
    pub fn compared(&self) -> Vec<Compared> {
        let others = self.0.iter().filter(|((_, by), _)| by != APP);
        others
            .filter_map(|((what, by), other)| {
                let app = self.0.get(&(what.clone(), APP.to_owned()))?;
                Some(Compared::of(&format!("{what}.{APP}_vs_{by}"), app, other))
            })
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::{Medians, read_parts};

    #[test]
    fn reads_a_part_a_line() -> anyhow::Result<()> {
        let parts = read_parts("start_jna_ms 81.5\nstart_open_ms 31\n")?;
        assert_eq!(parts[0], ("start_jna_ms".to_owned(), 81.5));
        assert_eq!(parts.len(), 2);
        assert!(read_parts("start_jna_ms").is_err());
        Ok(())
    }

    #[test]
    fn compares_the_app_with_each_of_the_others_round_by_round() -> anyhow::Result<()> {
        let round = |app: f64, hand: f64| {
            let row = |by: &str, median: f64| {
                format!(
                    r#"{{"benchmark":"app.untrained.bench.Home.home","params":{{"by":"{by}"}},"primaryMetric":{{"scorePercentiles":{{"50.0":{median}}}}}}}"#
                )
            };
            format!("[{},{}]", row("kotlin", app), row("hand", hand))
        };
        let mut medians = Medians::default();
        medians.add(&round(30.0, 20.0))?;
        medians.add(&round(40.0, 20.0))?;
        medians.add(&round(90.0, 90.0))?;
        let compared = medians.compared();
        assert_eq!(compared.len(), 1);
        assert_eq!(compared[0].name, "home.kotlin_vs_hand");
        let ratio = &compared[0].ratio;
        let spread = format!("{} {} {}", ratio.low, ratio.median, ratio.high);
        assert_eq!(spread, "1 1.5 2");
        Ok(())
    }
}
