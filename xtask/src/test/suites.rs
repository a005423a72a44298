//! The suites, each run by its own language's test runner.

use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result, ensure};
use xshell::cmd;

use super::android::Android;
use super::counts::Counts;
use super::{cargo_output, junit};
use crate::api;
use crate::apksigner;
use crate::bindings;
use crate::budget;
use crate::cargo::{self, Profile, SEED};
use crate::chromium;
use crate::kotlin;
use crate::maven;
use crate::package;
use crate::parity;
use crate::process::{succeeds, tee};
use crate::python;
use crate::simulator::{Phone, Simulator, free_port};
use crate::stamp::fresh_folder;
use crate::stand_ins;
use crate::swift;
use crate::workspace::Workspace;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Suite {
    Rust,
    Android(Android),
    Python,
    Swift,
    /// Both shells against the core's boundary.
    Parity,
    EndToEnd,
    /// The Android app as it ships: shrunk, packed and signed.
    Apk,
    /// At length, or a few cases of each.
    Faults {
        at_length: bool,
    },
    /// What other apps may send to the Android app, at length.
    HostileIntents,
}

pub enum Outcome {
    /// The runner's counts, and whether it succeeded.
    Ran { counts: Counts, success: bool },
    /// Why it cannot run on this machine.
    Skipped(String),
}

impl Suite {
    pub fn name(self) -> &'static str {
        match self {
            Self::Rust => "rust",
            Self::Android(android) => android.suite(),
            Self::Python => "python",
            Self::Swift => "swift",
            Self::Parity => "parity",
            Self::EndToEnd => "e2e",
            Self::Apk => "apk",
            Self::Faults { .. } => "faults",
            Self::HostileIntents => "intents",
        }
    }

    /// The longest first, so that nobody waits for it alone; parity well after Swift, which compiles in
    /// the same folder.
    pub fn place_in_the_queue(self) -> usize {
        match self {
            Self::EndToEnd => 0,
            Self::Swift => 1,
            Self::Android(Android::V14) => 2,
            Self::Rust => 3,
            Self::Faults { .. } | Self::HostileIntents => 4,
            Self::Python => 5,
            Self::Apk => 6,
            Self::Parity => 7,
            Self::Android(_) => 8,
        }
    }

    /// Whether it is of the run that takes its time, which `--faults` asks for.
    pub fn is_at_length(self) -> bool {
        matches!(
            self,
            Self::Faults { at_length: true } | Self::HostileIntents
        )
    }

    /// Whether it needs the Android shell, compiled.
    pub fn runs_kotlin(self) -> bool {
        matches!(
            self,
            Self::Android(_) | Self::Parity | Self::EndToEnd | Self::Apk | Self::HostileIntents
        )
    }

    /// Builds what the suite needs and runs it; an error says why it could not run.
    pub fn run(self, workspace: &Workspace) -> Result<Outcome> {
        match self {
            Self::Rust => rust(workspace),
            Self::Android(version) => android(workspace, version),
            Self::Python => oracles(workspace),
            Self::Swift => swift(workspace),
            Self::Parity => parity(workspace),
            Self::EndToEnd => end_to_end(workspace),
            Self::Apk => apk(workspace),
            Self::Faults { at_length } => faults(workspace, at_length),
            Self::HostileIntents => hostile_intents(workspace),
        }
    }
}

/// Each verdict as a test of its own; what does not hold is said.
fn counted(verdicts: impl IntoIterator<Item = (&'static str, Result<()>)>) -> Counts {
    let mut counts = Counts::default();
    for (what, verdict) in verdicts {
        match verdict {
            Ok(()) => counts.passed += 1,
            Err(why) => {
                eprintln!("It does not hold that {what}: {why:#}");
                counts.failed += 1;
            }
        }
    }
    counts
}

/// Runs a command that writes `JUnit` reports into a folder.
fn reported(command: Command, reports: &Path) -> Result<Outcome> {
    let success = succeeds(command)?;
    Ok(Outcome::Ran {
        counts: junit::count_reports(reports)?,
        success,
    })
}

/// What the Rust tests are of. The generator of the bindings has no tests, and would be compiled once more.
pub const RUST_TESTS: [&str; 3] = ["--workspace", "--exclude", "uniffi-bindgen"];

/// cargo's own runner, whose output is parsed, doctests included. cargo-nextest writes `JUnit`, but
/// does not run doctests, so the output would have to be parsed anyway; and building it took more
/// than ten minutes on two busy cores.
///
/// It tries the same cases each time, as the other suites do: what fails here failed because of a
/// change. A plain `cargo test` draws new ones.
fn rust(workspace: &Workspace) -> Result<Outcome> {
    let shell = &workspace.shell;
    let tests = cmd!(shell, "cargo test {RUST_TESTS...} --no-fail-fast").env(SEED.0, SEED.1);
    let finished = tee(tests.into())?;
    Ok(Outcome::Ran {
        counts: cargo_output::count(&finished.output),
        success: finished.success,
    })
}

fn android(workspace: &Workspace, version: Android) -> Result<Outcome> {
    let bindings = bindings::generate(workspace)?;
    kotlin::compile(workspace, &bindings)?;
    let reports = workspace.target(&format!("android/surefire-reports/{}", version.level()));
    fresh_folder(&reports)?;
    // The classes are already compiled: only run the tests.
    let mut tests = maven::call(workspace, &bindings, &["surefire:test"]);
    if let Some(profile) = version.profile() {
        tests = tests.args(["-P", &profile]);
    }
    if version.needs_newer_java() {
        let java = python::environment(workspace)?.java(workspace)?;
        tests = tests.arg(format!("-Djvm={}", java.display()));
    }
    reported(tests.into(), &reports)
}

fn hostile_intents(workspace: &Workspace) -> Result<Outcome> {
    let bindings = bindings::generate(workspace)?;
    kotlin::compile(workspace, &bindings)?;
    let reports = workspace.target(&format!(
        "android/surefire-reports/{}",
        Android::V14.level()
    ));
    fresh_folder(&reports)?;
    let tests = maven::call(workspace, &bindings, &["surefire:test"]);
    let tests = tests.args(["-Dtest=HostileIntentsTest", "-Dhostile.addresses=100000"]);
    reported(tests.into(), &reports)
}

/// The core behind R8's output, the APK from outside, and the size of the library.
fn apk(workspace: &Workspace) -> Result<Outcome> {
    if let Err(why) = apksigner::find(workspace)? {
        return Ok(Outcome::Skipped(why));
    }
    let bindings = bindings::generate(workspace)?;
    let assembled = package::android::assemble(workspace, &bindings, None)?;
    let finished = tee(assembled.shrinker.test(&bindings.library.folder)?)?;
    let mut counts = junit::count_console(&finished.output);
    counts += counted(assembled.verdicts);
    let library = cargo::build_library(workspace, Profile::Release)?;
    let size = budget::check(workspace, &library.file).map(|sizes| println!("{sizes}"));
    counts += counted([("the library is within its budget", size)]);
    Ok(Outcome::Ran {
        counts,
        success: finished.success,
    })
}

fn oracles(workspace: &Workspace) -> Result<Outcome> {
    let bindings = bindings::generate(workspace)?;
    let environment = python::environment(workspace)?;
    pytest(workspace, &environment, "tests/oracles", |command| {
        command.env("PYTHONPATH", &bindings.python)
    })
}

fn swift(workspace: &Workspace) -> Result<Outcome> {
    let toolchain = match swift::toolchain(workspace)? {
        Ok(toolchain) => toolchain,
        Err(why) => return Ok(Outcome::Skipped(why)),
    };
    let bindings = bindings::generate(workspace)?;
    // There the package takes the core as an XCFramework, as Xcode does.
    if cfg!(target_os = "macos") {
        package::ios::build(workspace, &bindings)?;
    }
    let reports = workspace.target("test-reports/swift");
    fresh_folder(&reports)?;
    let report = reports.join("report.xml");
    let mut outcome = reported(toolchain.test(workspace, &bindings, &report)?, &reports)?;
    if let Outcome::Ran {
        counts,
        success: true,
    } = &mut outcome
    {
        let (rejected, accepted) = stand_ins::check(workspace, &toolchain)?;
        for mistake in &accepted {
            eprintln!("The stand-ins for Apple's frameworks let this through: {mistake}");
        }
        *counts += Counts {
            passed: rejected,
            failed: accepted.len(),
            skipped: 0,
        };
    }
    Ok(outcome)
}

/// What the compilers saw: so both shells are built, the tests are not. And the interface itself,
/// against the one under version control.
fn parity(workspace: &Workspace) -> Result<Outcome> {
    let toolchain = match swift::toolchain(workspace)? {
        Ok(toolchain) => toolchain,
        Err(why) => return Ok(Outcome::Skipped(why)),
    };
    let bindings = bindings::generate(workspace)?;
    kotlin::compile(workspace, &bindings)?;
    ensure!(
        succeeds(toolchain.build(workspace, &bindings)?)?,
        "the iOS package did not compile: fix what Swift reports above"
    );
    let parity = parity::check(workspace, &bindings, &toolchain.index(workspace))?;
    let mut counts = Counts::default();
    for (shell, flaws) in [("Android", &parity.android), ("iOS", &parity.ios)] {
        for flaw in flaws {
            eprintln!("{shell} {flaw}");
        }
        counts += Counts {
            passed: usize::from(flaws.is_empty()),
            failed: usize::from(!flaws.is_empty()),
            skipped: 0,
        };
    }
    let interface = api::check(workspace, &bindings);
    counts += counted([("the interface is the one under version control", interface)]);
    Ok(Outcome::Ran {
        counts,
        success: true,
    })
}

fn end_to_end(workspace: &Workspace) -> Result<Outcome> {
    let browser = match chromium::browser(workspace)? {
        Ok(browser) => browser,
        Err(why) => return Ok(Outcome::Skipped(why)),
    };
    let bindings = bindings::generate(workspace)?;
    let app = kotlin::compile(workspace, &bindings)?;
    let environment = python::environment(workspace)?;
    let simulator = Simulator::start(workspace, &bindings, &app, free_port()?, &Phone::COARSE)?;
    pytest(workspace, &environment, "tests/e2e", |command| {
        command
            .env("UNTRAINED_SIMULATOR", simulator.address())
            .env("UNTRAINED_CHROMIUM", browser)
    })
}

fn faults(workspace: &Workspace, at_length: bool) -> Result<Outcome> {
    let python = bindings::generate(workspace)?.python_as_shipped(workspace)?;
    let environment = python::environment(workspace)?;
    pytest(workspace, &environment, "tests/faults", |command| {
        let command = command.env("PYTHONPATH", python);
        if at_length {
            command.env("UNTRAINED_FAULTS", "at length")
        } else {
            command
        }
    })
}

fn pytest<'a>(
    workspace: &'a Workspace,
    environment: &python::Environment,
    folder: &str,
    configure: impl FnOnce(xshell::Cmd<'a>) -> xshell::Cmd<'a>,
) -> Result<Outcome> {
    ensure!(
        workspace.path(folder).is_dir(),
        "there is no folder {folder}"
    );
    let name = folder.rsplit('/').next().context("a folder has a name")?;
    let reports = workspace.target(&format!("test-reports/{name}"));
    fresh_folder(&reports)?;
    let command = environment.pytest(workspace, folder, &reports.join("report.xml"));
    reported(configure(command).into(), &reports)
}
