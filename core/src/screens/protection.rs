//! Protection: a bar of what can be said, day by day, of AI training on the account's data, and
//! the same in sentences.

use chrono::NaiveDate;

use super::region::{EventRow, RegionPicker, event_row};
use crate::accounts::Account;
use crate::guide::{Event, Guide, Region};
use crate::i18n::Localizer;
use crate::ids::AccountId;
use crate::progress::Mark;
use crate::protection::{Protection, Reason, Stretch, timeline};

/// Everything Protection draws.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct ProtectionScreen {
    /// The screen's title.
    pub title: String,
    /// The account, to be named in calls about it.
    pub account_id: AccountId,
    /// A line that names the account.
    pub account: String,
    /// How it stands today, or why that cannot be said.
    pub today: Today,
    /// Where the account's owner lives.
    pub region: RegionPicker,
    /// The bar; empty where the phone's date lies before the first date of the sources.
    pub bar: ProtectionBar,
    /// What each kind on the bar means, in the order of their first stretch.
    pub legend: Vec<LegendEntry>,
    /// The heading above the stretches.
    pub stretches_heading: String,
    /// The heading above the sources.
    pub sources_heading: String,
    /// What happened when in the region, and who says so, the oldest first.
    pub sources: Vec<EventRow>,
    /// What this screen cannot know.
    pub note: String,
}

/// How it stands today.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct Today {
    /// The kind; none where nothing is drawn.
    pub kind: Option<Protection>,
    /// The kind in words.
    pub title: String,
    /// Why.
    pub body: String,
}

/// The bar, from the first start of training anywhere until today.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct ProtectionBar {
    /// How many days it shows: the sum of its stretches.
    pub days: u32,
    /// The date under its start.
    pub start: String,
    /// The word under its end.
    pub end: String,
    /// Its stretches, the oldest first. They are the same as the sentences below it.
    pub stretches: Vec<ProtectionStretch>,
    /// What a screen reader says instead of the bar.
    pub spoken: String,
}

/// Days of which the same is known.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct ProtectionStretch {
    /// What is known, for the pattern and the colour.
    pub kind: Protection,
    /// What is known, in a word or two.
    pub label: String,
    /// How many days: its share of the bar.
    pub days: u32,
    /// From when to when, and how many days.
    pub span: String,
    /// Why, in a sentence or two.
    pub text: String,
    /// What a screen reader says of it.
    pub spoken: String,
}

/// What a kind on the bar means.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct LegendEntry {
    /// The kind.
    pub kind: Protection,
    /// Its name.
    pub label: String,
    /// Its meaning.
    pub meaning: String,
}

/// Draws Protection. `marks` are those of the account's AI-training step that were not taken
/// back, the oldest first.
#[must_use]
pub fn protection(
    account: &Account,
    marks: &[Mark],
    today: NaiveDate,
    guide: &Guide,
    words: &Localizer,
) -> ProtectionScreen {
    let stretches = timeline(account.region, &guide.events, marks, today);
    ProtectionScreen {
        title: words.protection(),
        account_id: account.id,
        account: words.account_line(account),
        today: standing(stretches.last(), guide, words),
        region: RegionPicker::new(account, words.protection_region_not_set(), words),
        legend: legend(&stretches, words),
        bar: bar(&stretches, words),
        stretches_heading: words.protection_stretches(),
        sources_heading: words.protection_sources(),
        sources: guide
            .events
            .iter()
            .filter(|event| concerns(event, account.region))
            .map(|event| event_row(event, guide, words))
            .collect(),
        note: note(account.region, words),
    }
}

fn name(kind: Protection, words: &Localizer) -> String {
    match kind {
        Protection::NotAffected => words.protection_not_affected(),
        Protection::Suspended => words.protection_suspended(),
        Protection::Unprotected => words.protection_unprotected(),
        Protection::Protected => words.protection_protected(),
        Protection::Assumed => words.protection_assumed(),
        Protection::Unknown => words.protection_unknown(),
    }
}

fn meaning(kind: Protection, words: &Localizer) -> String {
    match kind {
        Protection::NotAffected => words.protection_not_affected_meaning(),
        Protection::Suspended => words.protection_suspended_meaning(),
        Protection::Unprotected => words.protection_unprotected_meaning(),
        Protection::Protected => words.protection_protected_meaning(),
        Protection::Assumed => words.protection_assumed_meaning(),
        Protection::Unknown => words.protection_unknown_meaning(),
    }
}

fn why(reason: Reason, words: &Localizer) -> String {
    match reason {
        Reason::NotBegun => words.protection_why_not_begun(),
        Reason::Paused => words.protection_why_paused(),
        Reason::OnByDefault => words.protection_why_default(),
        Reason::SaidOn => words.protection_why_said_on(),
        Reason::Between => words.protection_why_between(),
        Reason::Since => words.protection_why_since(),
        Reason::NoRegion => words.protection_why_no_region(),
        Reason::TwoStarts => words.protection_why_two_starts(),
        Reason::FoundOn => words.protection_why_found_on(),
        Reason::NotFound => words.protection_why_not_found(),
        Reason::Decided => words.protection_why_decided(),
        Reason::Clock => words.protection_why_clock(),
    }
}

fn standing(last: Option<&Stretch>, guide: &Guide, words: &Localizer) -> Today {
    match last {
        Some(stretch) => {
            let kind = stretch.reason.protection();
            Today {
                kind: Some(kind),
                title: words.protection_today(name(kind, words)),
                body: why(stretch.reason, words),
            }
        }
        None => Today {
            kind: None,
            title: words.protection_too_early(),
            body: guide.events.first().map_or_else(String::new, |event| {
                words.protection_too_early_body(words.date(event.date))
            }),
        },
    }
}

fn bar(stretches: &[Stretch], words: &Localizer) -> ProtectionBar {
    let last = stretches.len().saturating_sub(1);
    let start = stretches.first().map(|stretch| words.date(stretch.from));
    let stretches: Vec<ProtectionStretch> = stretches
        .iter()
        .enumerate()
        .map(|(index, stretch)| row(stretch, index == last, words))
        .collect();
    ProtectionBar {
        days: stretches.iter().map(|stretch| stretch.days).sum(),
        start: start.unwrap_or_default(),
        end: words.protection_bar_end(),
        spoken: stretches
            .iter()
            .map(|stretch| stretch.spoken.as_str())
            .collect::<Vec<_>>()
            .join(" "),
        stretches,
    }
}

fn row(stretch: &Stretch, is_last: bool, words: &Localizer) -> ProtectionStretch {
    let kind = stretch.reason.protection();
    let label = name(kind, words);
    let text = why(stretch.reason, words);
    let length = words.protection_days(stretch.days());
    let from = words.date(stretch.from);
    let span = if is_last {
        words.protection_since(from, length)
    } else {
        words.protection_span(from, length, words.date(stretch.to))
    };
    ProtectionStretch {
        kind,
        days: stretch.days(),
        spoken: words.protection_spoken(label.clone(), span.clone(), text.clone()),
        label,
        span,
        text,
    }
}

fn legend(stretches: &[Stretch], words: &Localizer) -> Vec<LegendEntry> {
    let mut kinds: Vec<Protection> = Vec::new();
    for stretch in stretches {
        let kind = stretch.reason.protection();
        if !kinds.contains(&kind) {
            kinds.push(kind);
        }
    }
    kinds
        .into_iter()
        .map(|kind| LegendEntry {
            kind,
            label: name(kind, words),
            meaning: meaning(kind, words),
        })
        .collect()
}

/// What the bar cannot know; elsewhere may be mainland China, of which no source says enough.
fn note(region: Option<Region>, words: &Localizer) -> String {
    let note = words.protection_note();
    match region {
        Some(Region::Rest) => format!("{note} {}", words.guide_text("claim-mainland-china")),
        _ => note,
    }
}

/// Where the region was not said, every event is shown: any of them may be the person's.
fn concerns(event: &Event, region: Option<Region>) -> bool {
    region.is_none_or(|region| event.regions.contains(&region))
}
