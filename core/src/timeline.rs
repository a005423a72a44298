//! The timeline: what is known, day by day, about AI training on an account's data.
//!
//! Two things decide it: whether training runs in the region, according to the guide's events, and
//! the state of the switch, according to the person's marks that were not undone. The rules:
//!
//! **Training.** A region has none until it first starts there. A pause suspends it until it starts
//! again.
//!
//! **The switch.** It is on by default, so it counts as on until a person says that it is off. It
//! was off on a day it was seen off, and between two consecutive such days. After the last one,
//! nobody has looked. The time between "off" and anything else ("it was on again", "I can't find
//! it", a decision to leave it as it is) is not known, because nobody knows when it changed. After
//! "I can't find it", the state is not known until the next mark. A decision to leave it as it is
//! is not a look at the switch: a switch known to be on stays so.
//!
//! **Off since.** A mark that saw it off may carry the month since which it has been off. From the
//! end of that month until the mark, it counts as off by the person's word, even if it could not be
//! found or a decision was made in between; within the month, the day is not known. This applies
//! only if nobody said, in that month or later, that the switch was on.
//!
//! **Both.** Where training does not run, the switch does not matter.
//!
//! **Days** are civil dates, local to where the mark was made. The log's order is the order in
//! which things were said; if a clock contradicts it, the days in doubt are not known. A mark in
//! the future counts as one of today. A journey west is not a contradiction.
//!
//! **An example.** In the EU, where training began on 3 November 2025, a person looks on
//! 24 February 2026, sees the switch off, and says that it has been off since December 2025. On
//! 24 May it is off again, on 24 August it is on:
//!
//! | From | State | Why |
//! | --- | --- | --- |
//! | 18 September 2024 | no training there | it had not begun |
//! | 3 November 2025 | on, as far as known | it is on by default |
//! | 1 December 2025 | not known | some day of December |
//! | 1 January 2026 | off, as you saw | by the person's word |
//! | 24 February 2026 | off, as you saw | seen off at both ends |
//! | 25 May 2026 | not known | found on, nobody knows since when |
//! | 24 August 2026 | on, as far as known | seen on |

use chrono::NaiveDate;

use crate::civil::Month;
use crate::guide::{Effect, Event, Region, training_began};
use crate::progress::{Mark, MarkKind};

/// What is known about a stretch of days.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
pub enum TimelineState {
    /// The switch was off, as the person saw or said.
    Off,
    /// The switch was last seen off, and nobody has looked since.
    NotLookedSince,
    /// Training runs, according to the sources, and nobody has said that the switch was off.
    On,
    /// Neither can be said.
    NotKnown,
    /// Training had not begun there, or was suspended.
    NoTraining,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reason {
    /// Training had not begun.
    NotBegun,
    /// Training was suspended.
    Paused,
    /// The switch is on by default, and nobody has said otherwise.
    OnByDefault,
    SaidOn,
    /// Seen off on the first day and on the last.
    Seen,
    /// Off by the person's word, for the time since an earlier month.
    OffByWord,
    /// Last seen off on this day, and not looked at since.
    NotLooked(NaiveDate),
    /// By the person's word, switched off on some day of this month.
    MonthOfSwitching,
    /// Off at the start, and found on at the end.
    FoundOn,
    /// The person could not find it, at the start or at the end.
    NotFound,
    /// Off until the person decided to leave it as it is, or that it does not apply.
    Decided,
    /// The phone's clock contradicts the order of the log.
    Clock,
}

impl Reason {
    #[must_use]
    pub const fn state(self) -> TimelineState {
        match self {
            Self::NotBegun | Self::Paused => TimelineState::NoTraining,
            Self::OnByDefault | Self::SaidOn => TimelineState::On,
            Self::Seen | Self::OffByWord => TimelineState::Off,
            Self::NotLooked(_) => TimelineState::NotLookedSince,
            Self::MonthOfSwitching
            | Self::FoundOn
            | Self::NotFound
            | Self::Decided
            | Self::Clock => TimelineState::NotKnown,
        }
    }
}

/// Consecutive days about which the same is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Stretch {
    pub from: NaiveDate,
    /// Exclusive: the day after the last.
    pub to: NaiveDate,
    pub reason: Reason,
}

impl Stretch {
    #[must_use]
    pub fn last_day(&self) -> NaiveDate {
        self.to.pred_opt().unwrap_or(self.from)
    }

    /// At least one.
    #[must_use]
    pub fn days(&self) -> u32 {
        u32::try_from((self.to - self.from).num_days()).unwrap_or_default()
    }
}

/// What is known from the first start of training anywhere until today, inclusive. The stretches
/// are contiguous, and neighbours differ in their reason. Empty if `today` is before that start.
/// `marks` are those of one account's AI switch that were not undone, in log order; `events` are
/// sorted, oldest first.
#[must_use]
pub fn timeline(
    region: Region,
    events: &[Event],
    marks: &[Mark],
    today: NaiveDate,
) -> Vec<Stretch> {
    let Some(first) = training_began(events) else {
        return Vec::new();
    };
    let Some(end) = today.succ_opt().filter(|end| *end > first) else {
        return Vec::new();
    };
    let training = training_changes(region, events);
    let switch = switch_changes(marks, today);
    let mut turns: Vec<NaiveDate> = [first, end]
        .into_iter()
        .chain(training.iter().map(|(from, _)| *from))
        .chain(switch.iter().map(|(from, _)| *from))
        .filter(|day| (first..=end).contains(day))
        .collect();
    turns.sort_unstable();
    turns.dedup();

    let mut stretches: Vec<Stretch> = Vec::new();
    for (from, to) in turns.iter().zip(turns.iter().skip(1)) {
        let reason = combined(status_at(&training, *from), status_at(&switch, *from));
        match stretches.last_mut() {
            Some(last) if last.reason == reason => last.to = *to,
            _ => stretches.push(Stretch {
                from: *from,
                to: *to,
                reason,
            }),
        }
    }
    stretches
}

/// Whether training runs, once it has begun.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Training {
    Runs,
    Paused,
}

/// The days on which training starts or is suspended, in order.
fn training_changes(region: Region, events: &[Event]) -> Vec<(NaiveDate, Training)> {
    events
        .iter()
        .filter(|event| event.regions.contains(&region))
        .filter_map(|event| match event.effect {
            Effect::Starts => Some((event.date, Training::Runs)),
            Effect::Pauses => Some((event.date, Training::Paused)),
            Effect::None => None,
        })
        .collect()
}

/// The days on which the knowledge of the switch changes, in order. Before the first, it is on by
/// default.
fn switch_changes(marks: &[Mark], today: NaiveDate) -> Vec<(NaiveDate, Reason)> {
    let mut changes = Vec::new();
    let mut standing = Standing::Default;
    let mut last_on: Option<NaiveDate> = None;
    let days = days_of(marks, today);
    for (index, (mark, day)) in marks.iter().zip(&days).enumerate() {
        standing = standing.after(mark.kind);
        match (standing, mark.since) {
            (Standing::On, _) => last_on = last_on.max(Some(day.latest)),
            (Standing::Off, Some(since))
                if last_on.is_none_or(|on| on < since.first_day())
                    && since.after().first_day() < day.earliest =>
            {
                off_by_word(&mut changes, since);
            }
            _ => {}
        }
        if day.is_in_doubt() {
            changes.push((day.earliest, Reason::Clock));
        }
        let next = marks.get(index + 1).map(|next| standing.after(next.kind));
        let next_day = days.get(index + 1);
        if next_day.is_some_and(|next| next.is_in_doubt() && next.earliest <= day.latest) {
            changes.push((day.latest, Reason::Clock));
            continue;
        }
        let after = standing.until(next, day.latest);
        // A look holds for its whole day.
        let next_morning = day.latest.succ_opt().filter(|morning| {
            standing == Standing::Off && next_day.is_none_or(|next| next.latest >= *morning)
        });
        if let Some(next_morning) = next_morning {
            changes.push((day.latest, Reason::Seen));
            changes.push((next_morning, after));
        } else {
            changes.push((day.latest, after));
        }
    }
    // A doubt begins before the marks it is about. The sort is stable, so marks of one day stay in
    // log order.
    changes.sort_by_key(|(from, _)| *from);
    changes
}

/// Applies "off since that month", which overrides what was known about the time since.
fn off_by_word(changes: &mut Vec<(NaiveDate, Reason)>, since: Month) {
    changes.retain(|(from, _)| *from < since.first_day());
    changes.push((since.first_day(), Reason::MonthOfSwitching));
    changes.push((since.after().first_day(), Reason::OffByWord));
}

/// The state of the switch after the last mark.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Standing {
    Default,
    On,
    Off,
    NotFound,
    Decided,
}

impl Standing {
    const fn after(self, kind: MarkKind) -> Self {
        match kind {
            MarkKind::Done | MarkKind::Confirmed => Self::Off,
            MarkKind::NotYet | MarkKind::Reverted => Self::On,
            MarkKind::NotFound | MarkKind::NoLongerFound => Self::NotFound,
            MarkKind::DoesNotApply => Self::Decided,
            MarkKind::KeepAsIs => match self {
                Self::Off => Self::Decided,
                other => other,
            },
        }
    }

    /// What is known from a mark of `day` until the next mark, which makes it `next`.
    const fn until(self, next: Option<Self>, day: NaiveDate) -> Reason {
        match (self, next) {
            (Self::Default, _) => Reason::OnByDefault,
            (Self::On, _) => Reason::SaidOn,
            (Self::NotFound, _) | (Self::Off, Some(Self::NotFound)) => Reason::NotFound,
            (Self::Decided, _) | (Self::Off, Some(Self::Decided)) => Reason::Decided,
            (Self::Off, None) => Reason::NotLooked(day),
            (Self::Off, Some(Self::Off)) => Reason::Seen,
            (Self::Off, Some(Self::On | Self::Default)) => Reason::FoundOn,
        }
    }
}

/// The day of a mark; a range of days if the clocks disagree.
#[derive(Debug, Clone, Copy)]
struct DaySpan {
    earliest: NaiveDate,
    latest: NaiveDate,
}

impl DaySpan {
    fn is_in_doubt(self) -> bool {
        self.earliest < self.latest
    }
}

/// The day of each mark, given log order and today: not before an earlier mark, not after a later
/// one, not in the future. If these conflict, a range.
fn days_of(marks: &[Mark], today: NaiveDate) -> Vec<DaySpan> {
    let mut days: Vec<NaiveDate> = Vec::with_capacity(marks.len());
    let mut before: Option<&Mark> = None;
    for mark in marks {
        let day = mark.at.civil().date();
        // A journey west: later in UTC, but an earlier date.
        let in_order = before.filter(|before| before.at.utc_ms <= mark.at.utc_ms);
        let not_before = in_order.and(days.last().copied()).unwrap_or(day);
        days.push(day.max(not_before).min(today));
        before = Some(mark);
    }
    let mut spans: Vec<DaySpan> = Vec::with_capacity(days.len());
    let mut latest = NaiveDate::MIN;
    for day in &days {
        latest = latest.max(*day);
        spans.push(DaySpan {
            earliest: *day,
            latest,
        });
    }
    let mut earliest = today;
    for span in spans.iter_mut().rev() {
        earliest = earliest.min(span.earliest);
        span.earliest = earliest;
    }
    spans
}

fn combined(training: Option<Training>, switch: Option<Reason>) -> Reason {
    match training {
        None => Reason::NotBegun,
        Some(Training::Paused) => Reason::Paused,
        Some(Training::Runs) => switch.unwrap_or(Reason::OnByDefault),
    }
}

/// The value in effect on `day`: that of the last change up to then.
fn status_at<T: Copy>(changes: &[(NaiveDate, T)], day: NaiveDate) -> Option<T> {
    let reached = changes.iter().take_while(|(from, _)| *from <= day).last();
    reached.map(|(_, status)| *status)
}
