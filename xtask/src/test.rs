//! `cargo xtask test`: every suite, one table, one verdict.

mod android;
mod cargo_output;
mod counts;
mod junit;
mod suites;

use std::process::ExitCode;
use std::time::Instant;

use anyhow::Result;
use clap::Args;

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
        suites
    }
}

pub fn run(workspace: &Workspace, options: &Options) -> Result<ExitCode> {
    tools::require(workspace, &[Tool::CCompiler])?;
    let mut report = Report::default();
    for suite in options.suites() {
        say(&format!("Testing: {}", suite.name()));
        let started = Instant::now();
        let outcome = suite.run(workspace);
        report.add(suite, outcome, started.elapsed().as_secs());
    }
    print!("{}", report.text());
    Ok(if report.is_good(options.no_skip) {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}

#[derive(Default)]
struct Report {
    rows: Vec<[String; 6]>,
    total: Counts,
}

impl Report {
    fn add(&mut self, suite: Suite, outcome: Result<Outcome>, seconds: u64) {
        let (counts, note) = judge(outcome);
        self.total += counts;
        self.rows.push([
            suite.name().to_owned(),
            counts.passed.to_string(),
            counts.failed.to_string(),
            counts.skipped.to_string(),
            seconds.to_string(),
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
        format!("\n{table}\n\n{passed} passed, {failed} failed, {skipped} skipped\n")
    }

    fn is_good(&self, no_skip: bool) -> bool {
        self.total.failed == 0 && !(no_skip && self.total.skipped > 0)
    }
}

/// A suite that could not report its cases counts as one, so that a silent suite does not look
/// green.
fn judge(outcome: Result<Outcome>) -> (Counts, String) {
    let one_failed = Counts {
        failed: 1,
        ..Counts::default()
    };
    match outcome {
        Ok(Outcome::Ran { counts, .. }) if counts.total() == 0 => (
            one_failed,
            "ran no test: its output above says why".to_owned(),
        ),
        Ok(Outcome::Ran { counts, success }) if !success && counts.failed == 0 => {
            let mut counts = counts;
            counts += one_failed;
            (
                counts,
                "the runner failed: its output above says why".to_owned(),
            )
        }
        Ok(Outcome::Ran { counts, .. }) => (counts, String::new()),
        Ok(Outcome::Skipped(why)) => {
            let one_skipped = Counts {
                skipped: 1,
                ..Counts::default()
            };
            (one_skipped, format!("skipped: {why}"))
        }
        Err(error) => {
            // The table has room for what happened, but not for the whole chain of causes.
            eprintln!("Error: {error:#}");
            (one_failed, format!("did not run: {error}"))
        }
    }
}

#[cfg(test)]
mod tests {
    use anyhow::anyhow;

    use super::{Counts, Options, Outcome, Report, Suite};

    const GREEN: Counts = Counts {
        passed: 3,
        failed: 0,
        skipped: 0,
    };

    fn report_of(outcome: anyhow::Result<Outcome>) -> Report {
        let mut report = Report::default();
        report.add(Suite::Rust, outcome, 1);
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
        };
        assert_eq!(options.suites().len(), 11);
        let short = Suite::Faults { at_length: false };
        assert!(options.suites().contains(&short));
        options.swift = true;
        assert_eq!(options.suites(), [Suite::Swift]);
        options = Options {
            swift: false,
            faults: true,
            ..options
        };
        let at_length = [Suite::Faults { at_length: true }, Suite::HostileIntents];
        assert_eq!(options.suites(), at_length);
    }
}
