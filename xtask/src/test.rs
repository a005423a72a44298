//! `cargo xtask test`: every suite, one table, one verdict.

mod android;
mod cargo_output;
mod counts;
mod junit;
mod lanes;
mod preparation;
mod suites;

use std::env;
use std::fs;
use std::path::PathBuf;
use std::process::ExitCode;
use std::time::{Duration, Instant};

use anyhow::{Context, Result};
use clap::Args;
use serde::{Deserialize, Serialize};

use self::android::Android;
use self::counts::Counts;
use self::suites::{Outcome, Suite};
use crate::progress::say;
use crate::table;
use crate::tools::{self, Tool};
use crate::workspace::Workspace;

#[derive(Args)]
#[allow(clippy::struct_excessive_bools, reason = "one flag a suite")]
pub struct Options {
    /// The core, the FFI crate and these commands
    #[arg(long)]
    rust: bool,
    /// The Android shell, on the JVM: in full on Android 14, what differs by version also on 8, 11 and 16
    #[arg(long)]
    android: bool,
    /// The core against independent implementations, through Python
    #[arg(long)]
    python: bool,
    /// The Swift package
    #[arg(long)]
    swift: bool,
    /// Whether both shells use all that the core hands them
    #[arg(long)]
    parity: bool,
    /// The running simulator, through its page in a browser
    #[arg(long)]
    e2e: bool,
    /// The Android app as it ships: shrunk by R8, packed and signed
    #[arg(long)]
    apk: bool,
    /// What happens to the saved data when something fails or other apps send nonsense, at length
    #[arg(long)]
    faults: bool,
    /// Takes anything skipped for a failure
    #[arg(long)]
    no_skip: bool,
    /// The suite of this name, for the run that started this one
    #[arg(long, hide = true, requires = "verdict")]
    only: Option<String>,
    /// Where that run reads how it went
    #[arg(long, hide = true)]
    verdict: Option<PathBuf>,
}

impl Options {
    fn suites(&self) -> Vec<Suite> {
        let wanted = [
            (self.rust, Suite::Rust),
            (self.android, Suite::Android(Android::V14)),
            (self.android, Suite::Android(Android::V8)),
            (self.android, Suite::Android(Android::V11)),
            (self.android, Suite::Android(Android::V16)),
            (self.python, Suite::Python),
            (self.swift, Suite::Swift),
            (self.parity, Suite::Parity),
            (self.e2e, Suite::EndToEnd),
            (self.apk, Suite::Apk),
            (
                self.faults,
                Suite::Faults {
                    at_length: self.faults,
                },
            ),
        ];
        let all = wanted.iter().all(|(named, _)| !named);
        let mut suites: Vec<Suite> = wanted
            .into_iter()
            .filter_map(|(named, suite)| (named || all).then_some(suite))
            .collect();
        if self.faults {
            suites.push(Suite::HostileIntents);
        }
        if let Some(only) = &self.only {
            suites.retain(|suite| suite.name() == only);
        }
        suites
    }
}

pub fn run(workspace: &Workspace, options: &Options) -> Result<ExitCode> {
    tools::require(workspace, &[Tool::CCompiler])?;
    let suites = options.suites();
    if let (Some(file), [suite]) = (&options.verdict, suites.as_slice()) {
        let verdict = judge(suite.run(workspace));
        fs::write(file, serde_json::to_string(&verdict)?).context("could not write the verdict")?;
        return Ok(ExitCode::SUCCESS);
    }
    let mut report = Report::default();
    if let [suite] = suites.as_slice() {
        say(&format!("Testing: {}", suite.name()));
        let started = Instant::now();
        report.add(*suite, judge(suite.run(workspace)), started.elapsed());
    } else {
        let started = Instant::now();
        // Asked before anything is built: cargo puts another file in this one's place.
        let xtask = env::current_exe().context("where is this command?")?;
        preparation::prepare(workspace, &suites);
        report.prepared = Some(started.elapsed());
        for finished in lanes::run(workspace, &xtask, &suites)? {
            let verdict = finished.verdict.unwrap_or_else(did_not_run);
            report.add(finished.suite, verdict, finished.took);
        }
        report.took = started.elapsed();
    }
    print!("{}", report.text());
    Ok(if report.is_good(options.no_skip) {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}

/// How a suite went: what it counted, and what is to be said of it.
#[derive(Serialize, Deserialize)]
struct Verdict {
    counts: Counts,
    note: String,
}

#[derive(Default)]
struct Report {
    rows: Vec<[String; 6]>,
    total: Counts,
    /// How long the preparation of several suites took, and all of it.
    prepared: Option<Duration>,
    took: Duration,
}

impl Report {
    fn add(&mut self, suite: Suite, verdict: Verdict, took: Duration) {
        let Verdict { counts, note } = verdict;
        self.total += counts;
        self.rows.push([
            suite.name().to_owned(),
            counts.passed.to_string(),
            counts.failed.to_string(),
            counts.skipped.to_string(),
            took.as_secs().to_string(),
            note,
        ]);
    }

    fn text(&self) -> String {
        let Counts {
            passed,
            failed,
            skipped,
        } = self.total;
        let header = ["suite", "passed", "failed", "skipped", "seconds", "note"];
        let table = table::render(header, &self.rows);
        let stages = self.prepared.map_or_else(String::new, |prepared| {
            let (prepared, took) = (prepared.as_secs(), self.took.as_secs());
            let tested = took - prepared;
            format!("\n{took} seconds: {prepared} to fetch and compile, {tested} to test, side by side\n")
        });
        format!("\n{table}\n{stages}\n{passed} passed, {failed} failed, {skipped} skipped\n")
    }

    fn is_good(&self, no_skip: bool) -> bool {
        self.total.failed == 0 && !(no_skip && self.total.skipped > 0)
    }
}

const ONE_FAILED: Counts = Counts {
    passed: 0,
    failed: 1,
    skipped: 0,
};

/// A suite that could not report its cases counts as one, so that a silent suite does not look
/// green.
fn judge(outcome: Result<Outcome>) -> Verdict {
    let verdict = |counts, note: &str| Verdict {
        counts,
        note: note.to_owned(),
    };
    match outcome {
        Ok(Outcome::Ran { counts, .. }) if counts.total() == 0 => {
            verdict(ONE_FAILED, "ran no test: its output above says why")
        }
        Ok(Outcome::Ran { counts, success }) if !success && counts.failed == 0 => {
            let mut counts = counts;
            counts += ONE_FAILED;
            verdict(counts, "the runner failed: its output above says why")
        }
        Ok(Outcome::Ran { counts, .. }) => verdict(counts, ""),
        Ok(Outcome::Skipped(why)) => {
            let one_skipped = Counts {
                skipped: 1,
                ..Counts::default()
            };
            verdict(one_skipped, &format!("skipped: {why}"))
        }
        Err(error) => did_not_run(error),
    }
}

#[allow(clippy::needless_pass_by_value, reason = "it ends here")]
fn did_not_run(error: anyhow::Error) -> Verdict {
    // The table has room for what happened, but not for the whole chain of causes.
    eprintln!("Error: {error:#}");
    Verdict {
        counts: ONE_FAILED,
        note: format!("did not run: {error}"),
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use anyhow::anyhow;

    use super::{Android, Counts, Options, Outcome, Report, Suite, judge};

    const GREEN: Counts = Counts {
        passed: 3,
        failed: 0,
        skipped: 0,
    };

    fn report_of(outcome: anyhow::Result<Outcome>) -> Report {
        let mut report = Report::default();
        report.add(Suite::Rust, judge(outcome), Duration::from_secs(1));
        report
    }

    fn ran(counts: Counts, success: bool) -> Report {
        report_of(Ok(Outcome::Ran { counts, success }))
    }

    #[test]
    fn closes_with_the_plain_line() {
        let text = ran(GREEN, true).text();
        assert!(
            text.ends_with("\n3 passed, 0 failed, 0 skipped\n"),
            "{text}"
        );
    }

    #[test]
    fn says_what_the_stages_of_several_suites_took() {
        let mut report = ran(GREEN, true);
        assert!(!report.text().contains("seconds:"));
        report.prepared = Some(Duration::from_secs(20));
        report.took = Duration::from_secs(50);
        let line = "\n50 seconds: 20 to fetch and compile, 30 to test, side by side\n";
        assert!(report.text().contains(line), "{}", report.text());
    }

    #[test]
    fn is_good_only_when_every_suite_truly_ran() {
        assert!(ran(GREEN, true).is_good(true));
        assert!(!ran(Counts::default(), true).is_good(false));
        assert!(!ran(GREEN, false).is_good(false));
        assert!(!report_of(Err(anyhow!("no disk"))).is_good(false));
    }

    #[test]
    fn forgives_a_skip_unless_told_not_to() {
        let skipped = || report_of(Ok(Outcome::Skipped("no Swift here".to_owned())));
        assert!(skipped().is_good(false));
        assert!(!skipped().is_good(true));
        assert!(skipped().text().contains("skipped: no Swift here"));
    }

    #[test]
    fn means_every_suite_when_none_is_named() {
        let mut options = Options {
            rust: false,
            android: false,
            python: false,
            swift: false,
            parity: false,
            e2e: false,
            apk: false,
            faults: false,
            no_skip: true,
            only: None,
            verdict: None,
        };
        assert_eq!(options.suites().len(), 11);
        let short = Suite::Faults { at_length: false };
        assert!(options.suites().contains(&short));
        options.swift = true;
        assert_eq!(options.suites(), [Suite::Swift]);
        options.swift = false;
        options.only = Some("android 8".to_owned());
        assert_eq!(options.suites(), [Suite::Android(Android::V8)]);
        options.only = None;
        options.faults = true;
        let at_length = [Suite::Faults { at_length: true }, Suite::HostileIntents];
        assert_eq!(options.suites(), at_length);
        options.only = Some("faults".to_owned());
        assert_eq!(options.suites(), at_length[..1]);
    }
}
