//! Tools for the guide's reviewers: the guide as one document, its checks as counts, and how it
//! differs from a newer LinkedIn text. `cargo xtask guide` and `cargo xtask drift` call it.

mod check;
mod document;
mod drift;
mod first_look;
mod linkedin;
mod messages;
mod readability;
mod table;

use std::io::{self, Write as _};
use std::path::PathBuf;
use std::process::ExitCode;
use std::time::{SystemTime, UNIX_EPOCH};

use anyhow::{Context, Result, bail, ensure};
use chrono::{DateTime, NaiveDate};
use clap::{Args, Parser, Subcommand};
use untrained_core::guide::Guide;
use untrained_core::i18n::{LANGUAGES, Language, Localizer};

#[derive(Parser)]
#[command(bin_name = "cargo xtask", about)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Prints the whole guide as one Markdown document, or checks it (--check)
    Guide(Options),
    /// Compares a text of LinkedIn's with what the guide takes from it: exit code 3 when something drifted
    Drift(drift::Options),
}

#[derive(Args)]
struct Options {
    /// Counts what must hold and lists the hardest texts, instead of printing the guide
    #[arg(long)]
    check: bool,
    /// The language to print
    #[arg(long, default_value = "en", conflicts_with = "check")]
    language: String,
    /// The day from which the age of a page is counted; today where none is given
    #[arg(long, value_name = "YYYY-MM-DD")]
    on: Option<NaiveDate>,
    /// A Python that has textstat, for --check
    #[arg(long, default_value = "python3", env = "UNTRAINED_PYTHON")]
    python: PathBuf,
}

fn main() -> ExitCode {
    // One sentence that says what to do next, even if the environment asks for backtraces.
    run(Cli::parse().command).unwrap_or_else(|error| {
        eprintln!("Error: {error:#}");
        ExitCode::FAILURE
    })
}

fn run(command: Command) -> Result<ExitCode> {
    match command {
        Command::Drift(options) => return drift::run(&options),
        Command::Guide(options) if options.check => check(&options),
        Command::Guide(options) => print(&options),
    }?;
    Ok(ExitCode::SUCCESS)
}

fn print(options: &Options) -> Result<()> {
    let words = Localizer::new(language(&options.language)?, true);
    let document = document::render(&Guide::load()?, &words, day(options)?);
    match io::stdout().write_all(document.as_bytes()) {
        // The reader of the output may stop early.
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => Err(error.into()),
        _ => Ok(()),
    }
}

/// Lists everything wrong with the guide, and fails if there is anything.
fn check(options: &Options) -> Result<()> {
    let guide = Guide::parse()?;
    let day = day(options)?;
    let readings = readability::measure(&options.python, &guide)?;
    let counts = check::count(&guide, &LANGUAGES, &readings, day)?;
    println!("{}\n", check::table(&counts));
    println!("{}\n", readability::hardest(&readings));
    let off = counts.iter().filter(|count| !count.holds()).count();
    ensure!(off == 0, "{off} of these counts are off");
    println!("==> The guide is as it must be");
    Ok(())
}

fn language(tag: &str) -> Result<Language> {
    let Some(language) = LANGUAGES.into_iter().find(|language| language.tag == tag) else {
        let tags = LANGUAGES.map(|language| language.tag).join(", ");
        bail!("the guide is not written in “{tag}”: take one of {tags}");
    };
    Ok(language)
}

fn day(options: &Options) -> Result<NaiveDate> {
    if let Some(day) = options.on {
        return Ok(day);
    }
    let since_1970 = SystemTime::now().duration_since(UNIX_EPOCH)?;
    let now = DateTime::from_timestamp(i64::try_from(since_1970.as_secs())?, 0);
    Ok(now.context("this machine's clock is far off")?.date_naive())
}
