//! Region: what LinkedIn's dates mean where an account's owner lives.

use chrono::NaiveDate;

use super::claims::sources;
use crate::accounts::Account;
use crate::guide::{Event, Guide, Region};
use crate::i18n::Localizer;
use crate::progress::Mark;
use crate::timeline::{Stretch, TimelineState, timeline};

/// What applies in a region, and the choice of region.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct RegionBlock {
    /// The region, or the question for it.
    pub heading: String,
    /// What LinkedIn's dates mean there; before a region is chosen, why it is asked for.
    pub text: String,
    /// Oldest first; empty before a region is chosen.
    pub events: Vec<EventRow>,
    /// The heading of the events, which start folded.
    pub events_heading: String,
    /// The button that opens the choices.
    pub choose: String,
    /// "Not said" comes first.
    pub choices: Vec<RegionChoice>,
    /// Which account it is stored for, and where.
    pub kept: String,
}

/// The region of an account's owner, in a line, and the regions to choose from.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct RegionPicker {
    /// The region; if not said, why it matters.
    pub line: String,
    /// The region of the phone's country, to be confirmed with one tap; none once a region is
    /// chosen, or if the country is unknown.
    pub proposal: Option<RegionChoice>,
    /// The button that opens the choices; none if they are visible from the start.
    pub change: Option<String>,
    /// "Not said" comes first.
    pub choices: Vec<RegionChoice>,
}

impl RegionPicker {
    /// The picker for `account`. `not_set` is the line for an account without a region, for which
    /// `proposed` is suggested.
    pub(super) fn new(
        account: &Account,
        proposed: Option<Region>,
        not_set: String,
        words: &Localizer,
    ) -> Self {
        let said = account.region.is_some();
        Self {
            line: if said {
                let region = region_name(account.region, words);
                words.region_line(region)
            } else {
                not_set
            },
            proposal: proposed.filter(|_| !said).map(|region| RegionChoice {
                region: Some(region),
                label: words.region_propose(region.name(words)),
                chosen: false,
            }),
            change: said.then(|| words.region_change()),
            choices: region_choices(account, words),
        }
    }
}

#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct RegionChoice {
    /// None for "not said".
    pub region: Option<Region>,
    pub label: String,
    /// Whether it is the account's region.
    pub chosen: bool,
}

#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct EventRow {
    pub date: String,
    pub text: String,
    /// Each with its date.
    pub sources: Vec<String>,
}

/// Draws the region of `account`. `marks` are those of its AI switch that were not undone, oldest
/// first.
pub(super) fn region_block(
    account: &Account,
    marks: &[Mark],
    today: NaiveDate,
    guide: &Guide,
    words: &Localizer,
) -> RegionBlock {
    let (heading, text, choose) = match account.region {
        Some(region) => (
            region.name(words),
            [
                Some(region.meaning(words)),
                at_the_start(
                    region,
                    &timeline(region, &guide.events, marks, today),
                    words,
                ),
            ]
            .into_iter()
            .flatten()
            .collect::<Vec<_>>()
            .join(" "),
            words.region_change(),
        ),
        None => (
            words.region_question(),
            words.region_question_why(),
            words.region_choose(),
        ),
    };
    RegionBlock {
        heading,
        text,
        events: account
            .region
            .map_or_else(Vec::new, |region| event_rows(region, guide, words)),
        events_heading: words.region_events(),
        choose,
        choices: region_choices(account, words),
        kept: words.region_kept(words.account(account)),
    }
}

/// Whether the switch was off when training began, if authorities say that this matters in the
/// region and the switch is off as far as known.
pub(super) fn at_the_start(
    region: Region,
    stretches: &[Stretch],
    words: &Localizer,
) -> Option<String> {
    let is_off = |stretch: &&Stretch| {
        let state = stretch.reason.state();
        matches!(state, TimelineState::Off | TimelineState::NotLookedSince)
    };
    stretches
        .last()
        .filter(is_off)
        .filter(|_| region == Region::Eu)?;
    let begun = stretches
        .iter()
        .find(|stretch| stretch.reason.state() != TimelineState::NoTraining)?;
    let start = words.date(begun.from);
    Some(match begun.reason.state() {
        TimelineState::Off | TimelineState::NotLookedSince => words.timeline_off_before(start),
        TimelineState::On => words.timeline_off_after(start),
        TimelineState::NotKnown | TimelineState::NoTraining => words.timeline_off_unclear(start),
    })
}

/// The events in a region, oldest first.
pub(super) fn event_rows(region: Region, guide: &Guide, words: &Localizer) -> Vec<EventRow> {
    let events = guide.events.iter();
    events
        .filter(|event| event.regions.contains(&region))
        .map(|event| event_row(event, guide, words))
        .collect()
}

fn event_row(event: &Event, guide: &Guide, words: &Localizer) -> EventRow {
    EventRow {
        date: words.date(event.date),
        text: words.guide_text(&event.message()),
        sources: sources(&event.sources, guide, words),
    }
}

/// The regions to choose from for `account`, "not said" first.
pub(super) fn region_choices(account: &Account, words: &Localizer) -> Vec<RegionChoice> {
    std::iter::once(None)
        .chain(Region::ALL.map(Some))
        .map(|region| RegionChoice {
            region,
            label: region_name(region, words),
            chosen: region == account.region,
        })
        .collect()
}

/// The region's name, or that it was not said.
pub(super) fn region_name(region: Option<Region>, words: &Localizer) -> String {
    match region {
        Some(region) => region.name(words),
        None => words.account_region_not_set(),
    }
}
