//! `cargo xtask bench`: performance and size, as a table and in `target/bench/summary.json`.

mod estimates;

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::time::SystemTime;

use anyhow::{Context, Result};
use serde::Serialize;
use xshell::cmd;

use crate::bindings;
use crate::cargo::{self, Profile};
use crate::kotlin;
use crate::progress::say;
use crate::table;
use crate::tools::{self, Tool};
use crate::workspace::Workspace;

const KOTLIN_MAIN_CLASS: &str = "app.untrained.bench.Main";
const KOTLIN_CLASS_FILE: &str = "android/test-classes/app/untrained/bench/Main.class";

/// The content of the summary. The names are those of the benchmarks.
#[derive(Serialize)]
struct Summary {
    core_median_us: BTreeMap<String, f64>,
    /// Absent as long as the Android project has no benchmark.
    kotlin_median_us: Option<BTreeMap<String, f64>>,
    /// Percentiles, ratios and sizes; each name ends with its unit.
    measured: BTreeMap<String, f64>,
    library_bytes: u64,
    /// The size of the guide's data and texts, which are embedded in the library.
    guide_bytes: u64,
}

pub fn run(workspace: &Workspace) -> Result<()> {
    tools::require(workspace, &[Tool::CCompiler])?;
    let library = cargo::build_library(workspace, Profile::Release)?;
    let started = SystemTime::now();
    let summary = Summary {
        core_median_us: core(workspace, started)?,
        measured: estimates::measured(&workspace.target("bench/measured"), started)?,
        kotlin_median_us: through_kotlin(workspace, &library.folder)?,
        library_bytes: fs::metadata(&library.file)?.len(),
        guide_bytes: size(&workspace.path("core/guide"))?,
    };
    let file = workspace.target("bench/summary.json");
    fs::create_dir_all(workspace.target("bench"))?;
    fs::write(&file, serde_json::to_string_pretty(&summary)?)?;
    println!("\n{}\n", summary.table());
    say(&format!("Written to {}", file.display()));
    Ok(())
}

/// The size of all files below `folder`, in bytes.
fn size(folder: &Path) -> Result<u64> {
    let mut bytes = 0;
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        bytes += match entry.metadata()? {
            is if is.is_dir() => size(&entry.path())?,
            is => is.len(),
        };
    }
    Ok(bytes)
}

fn core(workspace: &Workspace, started: SystemTime) -> Result<BTreeMap<String, f64>> {
    say("Measuring the core");
    cmd!(workspace.shell, "cargo bench --package untrained-core")
        .quiet()
        .run()
        .context("the core's benchmarks failed: mend what cargo reports above")?;
    let medians = estimates::criterion(&workspace.target("criterion"), started)?;
    anyhow::ensure!(
        !medians.is_empty(),
        "the core's benchmarks measured nothing"
    );
    Ok(medians)
}

fn through_kotlin(workspace: &Workspace, library: &Path) -> Result<Option<BTreeMap<String, f64>>> {
    tools::require(workspace, &[Tool::Jdk, Tool::Maven, Tool::Python])?;
    let bindings = bindings::generate(workspace)?;
    let app = kotlin::compile(workspace, &bindings)?;
    if !workspace.target(KOTLIN_CLASS_FILE).exists() {
        say("Not measured through Kotlin: the Android project has no benchmark");
        return Ok(None);
    }
    say("Measuring through Kotlin");
    let results = workspace.target("bench/kotlin.json");
    fs::create_dir_all(workspace.target("bench"))?;
    let status = app
        .java(workspace, library)
        .arg(KOTLIN_MAIN_CLASS)
        .arg(&results)
        .status()
        .context("could not start java")?;
    anyhow::ensure!(status.success(), "the Kotlin benchmark failed ({status})");
    estimates::kotlin(&fs::read_to_string(&results)?)
        .with_context(|| format!("{} is not what was agreed", results.display()))
        .map(Some)
}

impl Summary {
    fn table(&self) -> String {
        let row = |(name, median): (&String, &f64)| [name.clone(), format!("{median:.1} us")];
        let mut rows: Vec<[String; 2]> = self.core_median_us.iter().map(row).collect();
        rows.extend(self.kotlin_median_us.iter().flatten().map(row));
        rows.extend(
            self.measured
                .iter()
                .map(|(name, value)| [name.clone(), format!("{value:.2}")]),
        );
        rows.push([
            "release library, stripped".to_owned(),
            format!("{} KiB", self.library_bytes.div_ceil(1024)),
        ]);
        rows.push([
            "of which the guide".to_owned(),
            format!(
                "{} KiB, {} %",
                self.guide_bytes.div_ceil(1024),
                self.guide_bytes * 100 / self.library_bytes.max(1),
            ),
        ]);
        table::render(["what", "median"], &rows)
    }
}
