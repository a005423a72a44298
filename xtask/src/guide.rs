//! `cargo xtask guide`: the guide as its reviewers read it, and what they would count.

mod check;
mod document;
mod messages;
mod readability;

use std::io::{self, Write as _};
use std::time::{SystemTime, UNIX_EPOCH};

use anyhow::{Context, Result, bail, ensure};
use chrono::{DateTime, NaiveDate};
use clap::Args;
use untrained_core::guide::{Guide, LANGUAGES, Language, Messages};

use crate::progress::say;
use crate::workspace::Workspace;

#[derive(Args)]
pub struct Options {
    /// Counts what must hold and lists the hardest texts, instead of printing the guide
    #[arg(long)]
    check: bool,
    /// The language to print
    #[arg(long, default_value = "en", conflicts_with = "check")]
    language: String,
    /// The day from which the age of a page is counted; today where none is given
    #[arg(long, value_name = "YYYY-MM-DD")]
    on: Option<NaiveDate>,
}

pub fn run(workspace: &Workspace, options: &Options) -> Result<()> {
    let today = options.on.map_or_else(today, Ok)?;
    if options.check {
        return check(workspace, today);
    }
    let guide = Guide::load()?;
    let texts = Messages::new(language(&options.language)?);
    let document = document::render(&guide, &texts, today);
    match io::stdout().write_all(document.as_bytes()) {
        // Whoever reads may have read enough.
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => Err(error.into()),
        _ => Ok(()),
    }
}

/// Fails when something in the guide is not as it must be, after listing all of it.
pub fn check_today(workspace: &Workspace) -> Result<()> {
    check(workspace, today()?)
}

fn check(workspace: &Workspace, today: NaiveDate) -> Result<()> {
    let guide = Guide::parse()?;
    let readings = readability::measure(workspace, &guide)?;
    let counts = check::count(&guide, &LANGUAGES, &readings, today);
    println!("{}\n", check::table(&counts));
    println!("{}\n", readability::hardest(&readings));
    let off = counts.iter().filter(|count| !count.holds()).count();
    ensure!(off == 0, "{off} of these counts are off");
    say("The guide is as it must be");
    Ok(())
}

fn language(tag: &str) -> Result<Language> {
    let Some(language) = LANGUAGES.into_iter().find(|language| language.tag == tag) else {
        let tags = LANGUAGES.map(|language| language.tag).join(", ");
        bail!("the guide is not written in “{tag}”: take one of {tags}");
    };
    Ok(language)
}

fn today() -> Result<NaiveDate> {
    let since_1970 = SystemTime::now().duration_since(UNIX_EPOCH)?;
    let now = DateTime::from_timestamp(i64::try_from(since_1970.as_secs())?, 0);
    Ok(now.context("this machine's clock is far off")?.date_naive())
}
