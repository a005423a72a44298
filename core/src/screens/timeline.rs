//! The timeline: a bar of what is known, day by day, of AI training on the account's data, and the
//! same in sentences. Without a region nothing is known, so it is asked for first.

use chrono::NaiveDate;

use super::card::Tone;
use super::region::{EventRow, RegionPicker, at_the_start, event_rows};
use crate::accounts::Account;
use crate::guide::{Guide, Region};
use crate::i18n::Localizer;
use crate::ids::AccountId;
use crate::progress::Mark;
use crate::timeline::{self, Reason, Stretch, TimelineState};

/// Everything the timeline's screen draws.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct TimelineScreen {
    /// The screen's title.
    pub title: String,
    /// The account, to be named in calls about it.
    pub account_id: AccountId,
    /// A line that names the account.
    pub account: String,
    /// Where the account's owner lives, or the question for it.
    pub region: RegionPicker,
    /// What is known; none before the region was said.
    pub known: Option<KnownTimeline>,
}

/// What is known where the region was said.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct KnownTimeline {
    /// How it stands today, or why that cannot be said.
    pub today: Today,
    /// The bar; none where the phone's date lies before the first date of the sources.
    pub bar: Option<TimelineBar>,
    /// The heading above the stretches.
    pub stretches_heading: String,
    /// Whether the switch was off when training began, where that matters.
    pub at_the_start: Option<String>,
    /// The heading above the sources.
    pub sources_heading: String,
    /// What happened when in the region, and who says so, the oldest first.
    pub sources: Vec<EventRow>,
    /// What cannot be known, and what the switch does not do.
    pub note: String,
}

/// How it stands today.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct Today {
    /// What is known; none where nothing is drawn.
    pub state: Option<TimelineState>,
    /// Calm where the switch is off, and quiet else.
    pub tone: Tone,
    /// The state in words.
    pub title: String,
    /// Why.
    pub body: String,
}

/// The bar, from the first start of training anywhere until today.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct TimelineBar {
    /// How many days it shows: the sum of its stretches.
    pub days: u32,
    /// The date under its start.
    pub start: String,
    /// The word under its end.
    pub end: String,
    /// Its stretches, the oldest first. They are the same as the sentences below it.
    pub stretches: Vec<TimelineStretch>,
    /// What a screen reader says instead of the bar.
    pub spoken: String,
}

/// Days of which the same is known.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct TimelineStretch {
    /// What is known, for the pattern and the colour.
    pub state: TimelineState,
    /// What is known, in a few words.
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

/// Draws the timeline. `proposed` is the region of the phone's country. `marks` are those of the
/// account's AI-training step that were not taken back, the oldest first.
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
        Reason::NotLooked => words.timeline_why_not_looked(),
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

/// What cannot be known; elsewhere may be mainland China, of which no source says enough.
fn note(region: Region, words: &Localizer) -> String {
    let note = words.timeline_note();
    if region == Region::Rest {
        format!("{note} {}", words.guide_text("claim-mainland-china"))
    } else {
        note
    }
}
