//! The protection timeline: what can be said, day by day, of AI training on an account's data.
//!
//! Two things decide it: whether training runs in the region, by the guide's events, and how
//! the switch stands, by what the person said of it and did not take back. The rules:
//!
//! **Training.** It does not affect a region before it first starts there. A pause suspends it
//! until it starts again. A second start without a pause between means that the sources give
//! two dates, as for Canada: the time between is unknown. Where the region was not said, it is
//! unknown from the first start anywhere.
//!
//! **The switch.** It is on by default, so it counts as on until a person says that it is off.
//! Between two such words without another between them it is protected; after the last one it
//! is assumed. The time between "off" and anything else ("it was on again", "I can't find it",
//! a decision to keep it as it is) is unknown, for nobody knows since when. After "I can't find
//! it" it is unknown until the next word. To keep it as it is, is a decision and no look at the
//! switch: it does not change what is known of a switch that is on.
//!
//! **Both.** Where training does not run, the switch does not matter. Where it is not known
//! whether training runs, a switch that is off protects all the same.
//!
//! **Days** are civil dates, each as it was where the mark was made. The order of the log is
//! the order in which things were said; where a clock contradicts it, the days in doubt are
//! unknown. A mark from later than today is taken for one of today. A journey west makes no
//! contradiction.

use chrono::NaiveDate;

use crate::guide::{Effect, Event, Region};
use crate::progress::{Mark, MarkKind};

/// What is known of a stretch of days.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
pub enum Protection {
    /// Training had not begun in the region.
    NotAffected,
    /// Training was suspended in the region.
    Suspended,
    /// Training runs, and the switch was not confirmed off.
    Unprotected,
    /// The switch was confirmed off at both ends.
    Protected,
    /// The switch was confirmed off, and nothing was said since.
    Assumed,
    /// Neither can be said.
    Unknown,
}

/// Why a stretch is what it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reason {
    /// Training had not begun.
    NotBegun,
    /// Training was suspended.
    Paused,
    /// The switch is on by default, and nobody said otherwise.
    OnByDefault,
    /// The person said that it is on.
    SaidOn,
    /// Confirmed off at both ends.
    Between,
    /// Confirmed off at the start, with nothing said since.
    Since,
    /// The region was not said.
    NoRegion,
    /// The sources give two starts, and this lies between.
    TwoStarts,
    /// It was off at the start and on at the end.
    FoundOn,
    /// The person could not find it, at the start or at the end.
    NotFound,
    /// It was off before the person decided to leave it as it is, or that it does not apply.
    Decided,
    /// The phone's clock contradicts the order in which things were said.
    Clock,
}

impl Reason {
    /// The kind of protection that follows.
    #[must_use]
    pub const fn protection(self) -> Protection {
        match self {
            Self::NotBegun => Protection::NotAffected,
            Self::Paused => Protection::Suspended,
            Self::OnByDefault | Self::SaidOn => Protection::Unprotected,
            Self::Between => Protection::Protected,
            Self::Since => Protection::Assumed,
            Self::NoRegion
            | Self::TwoStarts
            | Self::FoundOn
            | Self::NotFound
            | Self::Decided
            | Self::Clock => Protection::Unknown,
        }
    }
}

/// Days of which the same is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Stretch {
    /// The first day.
    pub from: NaiveDate,
    /// The day after the last.
    pub to: NaiveDate,
    /// Why it is what it is.
    pub reason: Reason,
}

impl Stretch {
    /// How many days it has; at least one.
    #[must_use]
    pub fn days(&self) -> u32 {
        u32::try_from((self.to - self.from).num_days()).unwrap_or_default()
    }
}

/// What is known from the first start of training anywhere until today, which is the last day.
/// The stretches meet without a gap, and two neighbours have different reasons. Empty where
/// `today` lies before that start. `marks` are those of one account's AI-training step that
/// were not taken back, in the order of the log; `events` come with the oldest first.
#[must_use]
pub fn timeline(
    region: Option<Region>,
    events: &[Event],
    marks: &[Mark],
    today: NaiveDate,
) -> Vec<Stretch> {
    let Some(first) = events.iter().find(|event| event.effect == Effect::Starts) else {
        return Vec::new();
    };
    let Some(end) = today.succ_opt().filter(|end| *end > first.date) else {
        return Vec::new();
    };
    let training = training(region, events);
    let switch = switch(marks, today);
    let mut changes: Vec<NaiveDate> = [first.date, end]
        .into_iter()
        .chain(training.iter().map(|(from, _)| *from))
        .chain(switch.iter().map(|(from, _)| *from))
        .filter(|day| (first.date..=end).contains(day))
        .collect();
    changes.sort_unstable();
    changes.dedup();

    let mut stretches: Vec<Stretch> = Vec::new();
    for (from, to) in changes.iter().zip(changes.iter().skip(1)) {
        let reason = both(at(&training, *from), at(&switch, *from));
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

/// Whether training runs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Training {
    Runs,
    Paused,
    /// It is not known whether it runs.
    Open(Reason),
}

/// From which day on training runs or does not, in order.
fn training(region: Option<Region>, events: &[Event]) -> Vec<(NaiveDate, Training)> {
    let Some(region) = region else {
        let first = events.iter().find(|event| event.effect == Effect::Starts);
        return first
            .map(|event| (event.date, Training::Open(Reason::NoRegion)))
            .into_iter()
            .collect();
    };
    let mut changes: Vec<(NaiveDate, Training)> = Vec::new();
    for event in events {
        if !event.regions.contains(&region) {
            continue;
        }
        match event.effect {
            Effect::Starts => {
                if let Some((_, last @ Training::Runs)) = changes.last_mut() {
                    *last = Training::Open(Reason::TwoStarts);
                }
                changes.push((event.date, Training::Runs));
            }
            Effect::Pauses => changes.push((event.date, Training::Paused)),
            Effect::None => {}
        }
    }
    changes
}

/// From which day on the switch stands how, in order; on by default before.
fn switch(marks: &[Mark], today: NaiveDate) -> Vec<(NaiveDate, Reason)> {
    let mut changes = Vec::new();
    let mut standing = Standing::Default;
    let days = days(marks, today);
    for (index, (mark, day)) in marks.iter().zip(&days).enumerate() {
        if day.earliest < day.latest {
            changes.push((day.earliest, Reason::Clock));
        }
        standing = standing.after(mark.kind);
        let next = marks.get(index + 1).map(|next| standing.after(next.kind));
        let in_doubt = days
            .get(index + 1)
            .is_some_and(|next| next.earliest < next.latest && next.earliest <= day.latest);
        let reason = if in_doubt {
            Reason::Clock
        } else {
            standing.until(next)
        };
        changes.push((day.latest, reason));
    }
    // A doubt begins before the marks it is about; those of one day stay in the log's order.
    changes.sort_by_key(|(from, _)| *from);
    changes
}

/// What the last word about the switch leaves.
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

    /// What is known until the next word, after which it stands as `next`.
    const fn until(self, next: Option<Self>) -> Reason {
        match (self, next) {
            (Self::Default, _) => Reason::OnByDefault,
            (Self::On, _) => Reason::SaidOn,
            (Self::NotFound, _) | (Self::Off, Some(Self::NotFound)) => Reason::NotFound,
            (Self::Decided, _) | (Self::Off, Some(Self::Decided)) => Reason::Decided,
            (Self::Off, None) => Reason::Since,
            (Self::Off, Some(Self::Off)) => Reason::Between,
            (Self::Off, Some(Self::On | Self::Default)) => Reason::FoundOn,
        }
    }
}

/// The day of a mark, as far as the clocks agree.
#[derive(Debug, Clone, Copy)]
struct Day {
    earliest: NaiveDate,
    latest: NaiveDate,
}

/// The day of each mark: not before that of an earlier mark, not after that of a later one, and
/// not after today. Where both cannot be, a span.
fn days(marks: &[Mark], today: NaiveDate) -> Vec<Day> {
    let mut days: Vec<NaiveDate> = Vec::with_capacity(marks.len());
    let mut before: Option<&Mark> = None;
    for mark in marks {
        let day = mark.at.civil().date();
        // A journey west: later by the clock, and yet an earlier date.
        let in_order = before.filter(|before| before.at.utc_ms <= mark.at.utc_ms);
        let not_before = in_order.and(days.last().copied()).unwrap_or(day);
        days.push(day.max(not_before).min(today));
        before = Some(mark);
    }
    let mut spans: Vec<Day> = Vec::with_capacity(days.len());
    let mut latest = NaiveDate::MIN;
    for day in &days {
        latest = latest.max(*day);
        spans.push(Day {
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

fn both(training: Option<Training>, switch: Option<Reason>) -> Reason {
    let switch = switch.unwrap_or(Reason::OnByDefault);
    match training {
        None => Reason::NotBegun,
        Some(Training::Paused) => Reason::Paused,
        Some(Training::Runs) => switch,
        Some(Training::Open(reason)) => match switch.protection() {
            Protection::Protected | Protection::Assumed => switch,
            _ => reason,
        },
    }
}

/// What the changes leave on `day`: the last one that is not later.
fn at<T: Copy>(changes: &[(NaiveDate, T)], day: NaiveDate) -> Option<T> {
    let reached = changes.iter().take_while(|(from, _)| *from <= day).last();
    reached.map(|(_, what)| *what)
}
