//! Protection: a bar of what can be said, day by day, of AI training on the account's data, and
//! the same in sentences.

use chrono::NaiveDate;

use super::region::{EventRow, RegionPicker, event_row};
use super::words::Localizer;
use crate::accounts::Account;
use crate::guide::{Event, Guide, Region};
use crate::progress::Mark;
use crate::protection::{Protection, Reason, Stretch, timeline};

/// Everything Protection draws.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct ProtectionScreen {
    /// The screen's title.
    pub title: String,
    /// The account, to be named in calls about it.
    pub account_id: i64,
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
    words: Localizer<'_>,
) -> ProtectionScreen {
    let stretches = timeline(account.region, &guide.events, marks, today);
    ProtectionScreen {
        title: words.get("protection"),
        account_id: account.id,
        account: words.account_line(account),
        today: standing(stretches.last(), guide, words),
        region: RegionPicker::new(account, "protection-region-unsaid", words),
        legend: legend(&stretches, words),
        bar: bar(&stretches, words),
        stretches_heading: words.get("protection-stretches"),
        sources_heading: words.get("protection-sources"),
        sources: guide
            .events
            .iter()
            .filter(|event| concerns(event, account.region))
            .map(|event| event_row(event, guide, words))
            .collect(),
        note: note(account.region, words),
    }
}

const fn message(kind: Protection) -> &'static str {
    match kind {
        Protection::NotAffected => "protection-not-affected",
        Protection::Suspended => "protection-suspended",
        Protection::Unprotected => "protection-unprotected",
        Protection::Protected => "protection-protected",
        Protection::Assumed => "protection-assumed",
        Protection::Unknown => "protection-unknown",
    }
}

const fn why(reason: Reason) -> &'static str {
    match reason {
        Reason::NotBegun => "protection-why-not-begun",
        Reason::Paused => "protection-why-paused",
        Reason::OnByDefault => "protection-why-default",
        Reason::SaidOn => "protection-why-said-on",
        Reason::Between => "protection-why-between",
        Reason::Since => "protection-why-since",
        Reason::NoRegion => "protection-why-no-region",
        Reason::TwoStarts => "protection-why-two-starts",
        Reason::FoundOn => "protection-why-found-on",
        Reason::NotFound => "protection-why-not-found",
        Reason::Decided => "protection-why-decided",
        Reason::Clock => "protection-why-clock",
    }
}

fn standing(last: Option<&Stretch>, guide: &Guide, words: Localizer<'_>) -> Today {
    match last {
        Some(stretch) => {
            let kind = stretch.reason.protection();
            Today {
                kind: Some(kind),
                title: words.with("protection-today", "kind", words.get(message(kind))),
                body: words.get(why(stretch.reason)),
            }
        }
        None => Today {
            kind: None,
            title: words.get("protection-too-early"),
            body: guide.events.first().map_or_else(String::new, |event| {
                words.with("protection-too-early.body", "date", words.date(event.date))
            }),
        },
    }
}

fn bar(stretches: &[Stretch], words: Localizer<'_>) -> ProtectionBar {
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
        end: words.get("protection-bar-end"),
        spoken: stretches
            .iter()
            .map(|stretch| stretch.spoken.as_str())
            .collect::<Vec<_>>()
            .join(" "),
        stretches,
    }
}

fn row(stretch: &Stretch, is_last: bool, words: Localizer<'_>) -> ProtectionStretch {
    let kind = stretch.reason.protection();
    let label = words.get(message(kind));
    let text = words.get(why(stretch.reason));
    let length = words
        .0
        .format("protection-days", &[("count", stretch.days().into())]);
    let from = words.date(stretch.from);
    let span = if is_last {
        words.0.format(
            "protection-since",
            &[("from", from.into()), ("length", length.into())],
        )
    } else {
        words.0.format(
            "protection-span",
            &[
                ("from", from.into()),
                ("to", words.date(stretch.to).into()),
                ("length", length.into()),
            ],
        )
    };
    ProtectionStretch {
        kind,
        days: stretch.days(),
        spoken: words.0.format(
            "protection-spoken",
            &[
                ("span", span.clone().into()),
                ("kind", label.clone().into()),
                ("why", text.clone().into()),
            ],
        ),
        label,
        span,
        text,
    }
}

fn legend(stretches: &[Stretch], words: Localizer<'_>) -> Vec<LegendEntry> {
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
            label: words.get(message(kind)),
            meaning: words.get(&format!("{}.meaning", message(kind))),
        })
        .collect()
}

/// What the bar cannot know; elsewhere may be mainland China, of which no source says enough.
fn note(region: Option<Region>, words: Localizer<'_>) -> String {
    let note = words.get("protection-note");
    match region {
        Some(Region::Rest) => format!("{note} {}", words.get("claim-mainland-china")),
        _ => note,
    }
}

/// Where the region was not said, every event is shown: any of them may be the person's.
fn concerns(event: &Event, region: Option<Region>) -> bool {
    region.is_none_or(|region| event.regions.contains(&region))
}
