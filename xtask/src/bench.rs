//! `cargo xtask bench`: performance and size, as a table, in `target/bench/summary.json` and in
//! docs/performance.md.

mod compared;
mod estimates;
mod jvm;
mod report;

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::time::SystemTime;

use anyhow::{Context, Result};
use clap::Args;
use serde::Serialize;
use xshell::cmd;

use self::compared::Compared;
use self::jvm::Jvm;
use crate::bindings::{self, Bindings};
use crate::cargo::{self, Library, Profile};
use crate::progress::say;
use crate::swift;
use crate::table;
use crate::tools::{self, Tool};
use crate::workspace::Workspace;

#[derive(Args)]
pub struct Options {
    /// Only what is measured through Swift, and no summary
    #[arg(long)]
    swift: bool,
}

type Medians = BTreeMap<String, f64>;

/// The content of the summary. The names are those of the benchmarks.
#[derive(Serialize)]
struct Summary {
    core_median_us: Medians,
    /// Absent where there is no Swift.
    swift_median_us: Option<Medians>,
    /// Percentiles, ratios and sizes; each name ends with its unit.
    measured: Medians,
    /// The app against what it is compared with, such as `home.kotlin_vs_hand`.
    #[serde(flatten)]
    ratios: Medians,
    #[serde(rename = "library.bytes")]
    library_bytes: u64,
    /// The size of the guide's data and texts, which are embedded in the library.
    guide_bytes: u64,
}

pub fn run(workspace: &Workspace, options: &Options) -> Result<()> {
    tools::require(workspace, &[Tool::CCompiler])?;
    let library = cargo::build_library(workspace, Profile::Release)?;
    fs::create_dir_all(workspace.target("bench"))?;
    if options.swift {
        if let Some(medians) = through_swift(workspace, library)? {
            let rows: Vec<_> = medians.iter().map(row).collect();
            println!("\n{}\n", table::render(HEADER, &rows));
        }
        return Ok(());
    }
    say("This takes about 15 minutes, and more if the libraries are not built yet");
    let library_bytes = fs::metadata(&library.file)?.len();
    let started = SystemTime::now();
    let (mut compared, parts_of_a_start) = through_kotlin(workspace, &library.folder)?;
    compared.sort_by(|one, other| one.name.cmp(&other.name));
    let core_median_us = core(workspace, started)?;
    let (mut ratios, mut measured): (Medians, Medians) =
        estimates::measured(&workspace.target("bench/measured"), started)?
            .into_iter()
            .partition(|(name, _)| name.contains('.'));
    measured.extend(parts_of_a_start);
    ratios.extend(
        compared
            .iter()
            .map(|row| (row.name.clone(), row.ratio.median)),
    );
    let of = |name: &str| core_median_us.get(name).copied();
    let growth = of("plan_64_after_100_years").zip(of("plan_64_at_once"));
    ratios.extend(growth.map(|(late, early)| ("plan.growth_100y".to_owned(), late / early)));
    let summary = Summary {
        core_median_us,
        measured,
        ratios,
        swift_median_us: through_swift(workspace, library)?,
        library_bytes,
        guide_bytes: size(&workspace.path("core/guide"))?,
    };
    let file = workspace.target("bench/summary.json");
    fs::write(&file, serde_json::to_string_pretty(&summary)?)?;
    report::write(workspace, &summary, &compared)?;
    println!("\n{}\n", summary.table());
    let minutes = started.elapsed()?.as_secs().div_ceil(60);
    say(&format!(
        "Written to {} and docs/performance.md, in {minutes} minutes",
        file.display()
    ));
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

fn core(workspace: &Workspace, started: SystemTime) -> Result<Medians> {
    say("Measuring the core");
    cmd!(workspace.shell, "cargo bench --package untrained-core")
        .quiet()
        .run()
        .context("the core's benchmarks failed: fix what cargo reports above")?;
    let medians = estimates::criterion(&workspace.target("criterion"), started)?;
    anyhow::ensure!(
        !medians.is_empty(),
        "the core's benchmarks measured nothing"
    );
    Ok(medians)
}

/// The screens against the others', and the parts of a start.
fn through_kotlin(workspace: &Workspace, library: &Path) -> Result<(Vec<Compared>, Medians)> {
    tools::require(workspace, &[Tool::Jdk, Tool::Maven])?;
    let bindings = bindings::generate(workspace)?;
    let jvm = Jvm::build(workspace, &bindings, library)?;
    let mut compared = jvm.screens(workspace)?.compared();
    let cold = jvm.cold(workspace)?;
    compared.push(cold.to_home);
    Ok((compared, cold.parts))
}

/// The bindings are generated from the debug library; the code is the same for both.
fn through_swift(workspace: &Workspace, library: Library) -> Result<Option<Medians>> {
    let toolchain = match swift::toolchain(workspace)? {
        Ok(toolchain) => toolchain,
        Err(why) => {
            say(&format!("Not measured through Swift: {why}"));
            return Ok(None);
        }
    };
    let bindings = Bindings {
        library,
        ..bindings::generate(workspace)?
    };
    say("Measuring through Swift");
    let results = workspace.target("bench/swift.json");
    let status = toolchain.bench(workspace, &bindings, &results)?.status()?;
    anyhow::ensure!(status.success(), "the Swift benchmark failed ({status})");
    estimates::of_shell(&results).map(Some)
}

const HEADER: [&str; 2] = ["what", "median"];

fn row((name, median): (&String, &f64)) -> [String; 2] {
    [name.clone(), format!("{median:.1} us")]
}

impl Summary {
    fn table(&self) -> String {
        let mut rows: Vec<[String; 2]> = self.core_median_us.iter().map(row).collect();
        rows.extend(self.swift_median_us.iter().flatten().map(row));
        let numbers = self.measured.iter().chain(&self.ratios);
        rows.extend(numbers.map(|(name, value)| [name.clone(), format!("{value:.2}")]));
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
        table::render(HEADER, &rows)
    }
}
