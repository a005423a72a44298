//! What a newer LinkedIn text no longer contains of what the guide took from it, and which steps
//! and claims to review.

mod compare;
mod record;
mod report;
mod text;

use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::{Context, Result};
use clap::Args;
use untrained_core::guide::Guide;
use untrained_core::i18n::{LANGUAGES, Localizer};

use self::compare::compare;
use self::record::Record;
use self::text::PolicyText;

/// The exit code for drift; 1 is a failure, and 2 a usage error.
const DRIFTED: u8 = 3;

#[derive(Args)]
pub struct Options {
    /// The text as it is now, in Markdown or plain, such as Open Terms Archive publishes
    file: PathBuf,
    /// Which of the guide's sources it is a newer text of
    #[arg(long, default_value = "policy-eu")]
    source: String,
    /// The same text as it was before: what it held and the new one lacks is gone, too
    #[arg(long, value_name = "FILE")]
    before: Option<PathBuf>,
}

pub fn run(options: &Options) -> Result<ExitCode> {
    let guide = Guide::load()?;
    let records = record::records()?;
    let record = Record::choose(&records, &options.source)?;
    let now = PolicyText::read(&options.file)?;
    let before = options
        .before
        .as_deref()
        .map(PolicyText::read)
        .transpose()?;
    let source = guide
        .source(&record.source)
        .context("phrases.json names a source that the guide does not have")?;
    let drift = compare(&guide, &records, record, &now, before.as_ref());
    print!(
        "{}",
        report::render(&drift, source, &guide, &Localizer::new(LANGUAGES[0], true))
    );
    Ok(if drift.is_empty() {
        ExitCode::SUCCESS
    } else {
        ExitCode::from(DRIFTED)
    })
}
