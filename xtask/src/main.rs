//! The project's commands. `cargo xtask --help` lists them; `cargo xtask doctor` says what they
//! need.

mod accessibility;
mod api;
mod apksigner;
mod apt;
mod bench;
mod bindings;
mod budget;
mod cargo;
mod chromium;
mod declarations;
mod doctor;
mod documents;
mod guide_review;
mod host;
mod ios_project;
mod kotlin;
mod kotlin_style;
mod licences;
mod lint;
mod maven;
mod mutants;
mod package;
mod parity;
mod private_root;
mod process;
mod progress;
mod python;
mod resources;
mod run;
mod simulator;
mod stamp;
mod stand_ins;
#[cfg(test)]
mod store_listing;
mod swift;
mod table;
mod test;
mod tools;
mod version;
mod walk;
mod workspace;

use std::process::ExitCode;

use clap::{Parser, Subcommand};

use crate::workspace::Workspace;

/// Builds, runs, tests and measures Untrained.
#[derive(Parser)]
#[command(bin_name = "cargo xtask")]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Says what is needed on this machine, what was found, and how to get the rest
    Doctor,
    /// Builds everything, boots the Android app on this machine and serves it at a local address
    Run(run::Options),
    /// Runs the test suites (all of them, unless some are named)
    Test(test::Options),
    /// Measures, prints one table, and writes docs/performance.md and target/bench/summary.json
    Bench(bench::Options),
    /// Prints the whole guide as one Markdown document, or checks it (--check)
    Guide(guide_review::Arguments),
    /// Compares a text of LinkedIn's with what the guide takes from it: exit code 3 when something drifted
    Drift(guide_review::Arguments),
    /// Checks form, spelling, Clippy, what is built on, the permissions the Android app asks for, and the guide
    Lint,
    /// Formats the Rust and Swift code
    Fmt,
    /// Takes a picture of every screen (light, dark, Arabic, large text, landscape) into target/screens
    Screens,
    /// Takes the pictures that the shops show, in every language, into fastlane/metadata
    StorePictures,
    /// Counts taps, screens and words of the jobs that the app is for, and writes docs/effort.md
    Effort,
    /// Puts small mistakes into the core, one at a time, and says which of them no test notices
    Mutants(mutants::Options),
    /// Builds for phones as far as this machine can, and says what is missing
    Package(package::Options),
}

fn main() -> ExitCode {
    // One sentence that says what to do next, even if the environment asks for backtraces.
    run(Cli::parse().command).unwrap_or_else(|error| {
        eprintln!("Error: {error:#}");
        ExitCode::FAILURE
    })
}

fn run(command: Command) -> anyhow::Result<ExitCode> {
    let workspace = Workspace::locate()?;
    match command {
        // The last line of its output is the test count, whatever the result: print nothing after
        // it.
        Command::Test(options) => return test::run(&workspace, &options),
        Command::Guide(arguments) => return guide_review::run(&workspace, "guide", &arguments),
        Command::Drift(arguments) => return guide_review::run(&workspace, "drift", &arguments),
        Command::Lint => return lint::check(&workspace),
        Command::Doctor => doctor::report(&workspace),
        Command::Run(options) => run::run(&workspace, &options),
        Command::Bench(options) => bench::run(&workspace, &options),
        Command::Fmt => lint::format(&workspace),
        Command::Screens => walk::take_pictures(&workspace),
        Command::StorePictures => walk::take_store_pictures(&workspace),
        Command::Effort => walk::measure_effort(&workspace),
        Command::Mutants(options) => mutants::run(&workspace, &options),
        Command::Package(options) => package::run(&workspace, &options),
    }?;
    Ok(ExitCode::SUCCESS)
}
