//! Timeline: a bar of what is known, day by day, about AI training on the account's data, and the
//! same in sentences. Nothing is known without a region, so that is asked for first.

use chrono::NaiveDate;

use super::card::Tone;
use super::region::{EventRow, RegionPicker, at_the_start, event_rows};
use crate::accounts::Account;
use crate::guide::{Guide, Region};
use crate::i18n::Localizer;
use crate::ids::AccountId;
use crate::progress::Mark;
use crate::timeline::{self, Reason, Stretch, TimelineState};

#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct TimelineScreen {
    pub title: String,
    pub account_id: AccountId,
    /// A line that names the account.
    pub account: String,
    /// The region of the account's owner, or the question for it.
    pub region: RegionPicker,
    /// None before a region is chosen.
    pub known: Option<KnownTimeline>,
}

/// What is known once a region is chosen.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct KnownTimeline {
    /// The state today, or why it cannot be said.
    pub today: Today,
    /// None if the phone's date is before the first date of the sources.
    pub bar: Option<TimelineBar>,
    pub stretches_heading: String,
    /// Whether the switch was off when training began, if that matters.
    pub at_the_start: Option<String>,
    pub sources_heading: String,
    /// The region's events with their sources, oldest first.
    pub sources: Vec<EventRow>,
    /// What cannot be known, and what the switch does not do.
    pub note: String,
}

#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct Today {
    /// None if there is no bar.
    pub state: Option<TimelineState>,
    /// Calm if the switch is off, otherwise quiet.
    pub tone: Tone,
    /// The state in words.
    pub title: String,
    /// Why it is so.
    pub body: String,
}

/// The bar, from the first start of training anywhere until today.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct TimelineBar {
    /// The sum of its stretches.
    pub days: u32,
    /// The date below its start.
    pub start: String,
    /// The word below its end.
    pub end: String,
    /// Oldest first, as in the sentences below the bar.
    pub stretches: Vec<TimelineStretch>,
    /// What a screen reader says instead of the bar.
    pub spoken: String,
}

/// Consecutive days about which the same is known.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct TimelineStretch {
    /// For the pattern and the colour.
    pub state: TimelineState,
    /// The state in a few words.
    pub label: String,
    /// Its share of the bar.
    pub days: u32,
    /// First day, last day, and how many days.
    pub span: String,
    /// Why, in a sentence or two.
    pub text: String,
    pub spoken: String,
}

/// Draws the timeline. `proposed` is the region of the phone's country. `marks` are those of the
/// account's AI switch that were not undone, oldest first.
#[must_use]
pub fn timeline(
    account: &Account,
    proposed: Option<Region>,
    marks: &[Mark],
    today: NaiveDate,
    guide: &Guide,
    words: &Localizer,
) -> TimelineScreen {
    let known = |region| {
        let stretches = timeline::timeline(region, &guide.events, marks, today);
        known(region, &stretches, guide, words)
    };
    TimelineScreen {
        title: words.timeline(),
        account_id: account.id,
        account: words.account_line(account),
        region: RegionPicker::new(account, proposed, words.timeline_region_not_set(), words),
        known: account.region.map(known),
    }
}

fn known(region: Region, stretches: &[Stretch], guide: &Guide, words: &Localizer) -> KnownTimeline {
    KnownTimeline {
        today: standing(stretches.last(), guide, words),
        bar: bar(stretches, words),
        stretches_heading: words.timeline_stretches(),
        at_the_start: at_the_start(region, stretches, words),
        sources_heading: words.timeline_sources(),
        sources: event_rows(region, guide, words),
        note: note(region, words),
    }
}

fn name(state: TimelineState, words: &Localizer) -> String {
    match state {
        TimelineState::Off => words.timeline_off(),
        TimelineState::NotLookedSince => words.timeline_not_looked_since(),
        TimelineState::On => words.timeline_on(),
        TimelineState::NotKnown => words.timeline_not_known(),
        TimelineState::NoTraining => words.timeline_no_training(),
    }
}

fn why(reason: Reason, words: &Localizer) -> String {
    match reason {
        Reason::NotBegun => words.timeline_why_not_begun(),
        Reason::Paused => words.timeline_why_paused(),
        Reason::OnByDefault => words.timeline_why_default(),
        Reason::SaidOn => words.timeline_why_said_on(),
        Reason::Seen => words.timeline_why_seen(),
        Reason::OffByWord => words.timeline_why_off_by_word(),
        Reason::NotLooked(seen) => words.timeline_why_not_looked(words.date(seen)),
        Reason::MonthOfSwitching => words.timeline_why_month_of_switching(),
        Reason::FoundOn => words.timeline_why_found_on(),
        Reason::NotFound => words.timeline_why_not_found(),
        Reason::Decided => words.timeline_why_decided(),
        Reason::Clock => words.timeline_why_clock(),
    }
}

fn standing(last: Option<&Stretch>, guide: &Guide, words: &Localizer) -> Today {
    match last {
        Some(stretch) => {
            let state = stretch.reason.state();
            Today {
                state: Some(state),
                tone: match state {
                    TimelineState::Off => Tone::Calm,
                    _ => Tone::Quiet,
                },
                title: words.timeline_today(name(state, words)),
                body: why(stretch.reason, words),
            }
        }
        None => Today {
            state: None,
            tone: Tone::Quiet,
            title: words.timeline_too_early(),
            body: guide.events.first().map_or_else(String::new, |event| {
                words.timeline_too_early_body(words.date(event.date))
            }),
        },
    }
}

fn bar(stretches: &[Stretch], words: &Localizer) -> Option<TimelineBar> {
    let start = words.date(stretches.first()?.from);
    let last = stretches.len() - 1;
    let stretches: Vec<TimelineStretch> = stretches
        .iter()
        .enumerate()
        .map(|(index, stretch)| row(stretch, index == last, words))
        .collect();
    Some(TimelineBar {
        days: stretches.iter().map(|stretch| stretch.days).sum(),
        start,
        end: words.timeline_bar_end(),
        spoken: stretches
            .iter()
            .map(|stretch| stretch.spoken.as_str())
            .collect::<Vec<_>>()
            .join(" "),
        stretches,
    })
}

fn row(stretch: &Stretch, is_last: bool, words: &Localizer) -> TimelineStretch {
    let state = stretch.reason.state();
    let label = name(state, words);
    let text = why(stretch.reason, words);
    let length = words.timeline_days(stretch.days());
    let from = words.date(stretch.from);
    let span = if is_last {
        words.timeline_since(from, length)
    } else if stretch.days() == 1 {
        words.timeline_day(from, length)
    } else {
        words.timeline_span(from, length, words.date(stretch.last_day()))
    };
    TimelineStretch {
        state,
        days: stretch.days(),
        spoken: words.timeline_spoken(span.clone(), label.clone(), text.clone()),
        label,
        span,
        text,
    }
}

/// What cannot be known. "Elsewhere" may be mainland China, about which no source says enough.
fn note(region: Region, words: &Localizer) -> String {
    let note = words.timeline_note();
    if region == Region::Rest {
        format!("{note} {}", words.guide_text("claim-mainland-china"))
    } else {
        note
    }
}
