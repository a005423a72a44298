//! Settings: when reviews take place, whether their reminders arrive, the calendar file, the
//! language, and what this app is.

use chrono::NaiveDateTime;

use super::components::{Notice, SavedFile};
use super::home::about_reminders;
use super::step::Section;
use super::words::Localizer;
use crate::civil::{CivilTime, Timestamp};
use crate::guide::Guide;
use crate::review::{
    CalendarWords, Health, INTERVALS, NotificationState, ReviewState, Schedule, calendar,
};

/// Everything Settings draws.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct SettingsScreen {
    /// The screen's title.
    pub title: String,
    /// When reviews take place.
    pub reviews: ReviewSettings,
    /// Whether their reminders arrive.
    pub reminders: ReminderHealth,
    /// The calendar file.
    pub calendar: CalendarOffer,
    /// The language.
    pub language: LanguageSetting,
    /// What this app is.
    pub about: Section,
}

/// When reviews take place.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct ReviewSettings {
    /// The heading.
    pub heading: String,
    /// The pattern in a sentence; or that reviews have not begun.
    pub standing: String,
    /// What can be changed; none before the first step was done.
    pub schedule: Option<ScheduleSettings>,
}

/// What can be changed about the reviews.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct ScheduleSettings {
    /// The heading above the intervals.
    pub interval_heading: String,
    /// The intervals to choose from.
    pub intervals: Vec<IntervalChoice>,
    /// The day and the time of day from which a picker starts.
    pub start: CivilTime,
    /// The day from which reviews are counted.
    pub date: SettingRow,
    /// The time of day.
    pub time: SettingRow,
    /// The heading above the next dates.
    pub next_heading: String,
    /// The next dates, soonest first; while reviews are paused, a line that says so.
    pub next: Vec<String>,
    /// The button that pauses or resumes.
    pub pause: PauseButton,
}

/// One interval.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct IntervalChoice {
    /// Its months, to be named in the call.
    pub months: u32,
    /// Its label.
    pub label: String,
    /// Whether it is in force.
    pub chosen: bool,
}

/// A setting with its present value.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct SettingRow {
    /// What it is.
    pub label: String,
    /// How it is set.
    pub value: String,
}

/// The button that pauses the reviews, or resumes them.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct PauseButton {
    /// Whether reviews are paused, so that the button resumes them.
    pub paused: bool,
    /// Its label.
    pub label: String,
    /// What pausing means.
    pub note: String,
}

/// Whether reminders arrive.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct ReminderHealth {
    /// The heading.
    pub heading: String,
    /// Whether anything keeps them from arriving, so that it stands out.
    pub blocked: bool,
    /// Whether they arrive; if not, why, and the one thing that mends it.
    pub notice: Notice,
    /// What is known: the next that is planned, the last that was offered.
    pub facts: Vec<String>,
}

/// The calendar file.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct CalendarOffer {
    /// The heading.
    pub heading: String,
    /// What it is for; or that there is nothing to put into it.
    pub text: String,
    /// The button that saves it; none while no review is planned.
    pub button: Option<String>,
    /// What to say once it is saved.
    pub saved: String,
    /// What to say where it can't be saved.
    pub not_saved: String,
}

/// The language.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct LanguageSetting {
    /// The heading.
    pub heading: String,
    /// Which one, and how it is chosen.
    pub text: String,
    /// The button that opens the system's page for it, where the system has one.
    pub button: String,
}

/// What Settings is drawn from.
#[derive(Debug, Clone, Copy)]
pub struct SettingsState<'a> {
    /// Where the reviews stand; none before the first step was done.
    pub review: Option<&'a ReviewState>,
    /// Whether reminders get through.
    pub notifications: NotificationState,
    /// What the phone reported of its reminders.
    pub health: Option<&'a Health>,
    /// The local time.
    pub now: NaiveDateTime,
}

/// How many of the next reviews are shown.
const NEXT: usize = 4;

/// Draws Settings.
#[must_use]
pub fn settings(state: &SettingsState<'_>, guide: &Guide, words: Localizer<'_>) -> SettingsScreen {
    SettingsScreen {
        title: words.get("settings-title"),
        reviews: reviews(state, words),
        reminders: reminders(state, words),
        calendar: CalendarOffer {
            heading: words.get("settings-calendar"),
            text: words.get(if state.is_planned() {
                "settings-calendar-text"
            } else {
                "settings-calendar-none"
            }),
            button: state
                .is_planned()
                .then(|| words.get("settings-calendar-button")),
            saved: words.get("settings-calendar-saved"),
            not_saved: words.get("settings-calendar-not-saved"),
        },
        language: LanguageSetting {
            heading: words.get("settings-language"),
            text: words.with(
                "settings-language-text",
                "language",
                words.get("settings-language-name"),
            ),
            button: words.get("settings-language-button"),
        },
        about: about(guide, words),
    }
}

/// The reviews as a calendar file.
#[must_use]
pub fn calendar_file(state: &ReviewState, words: Localizer<'_>, now: Timestamp) -> SavedFile {
    let texts = CalendarWords {
        language: words.0.language().tag,
        summary: words.get("calendar-summary"),
        description: words.get("calendar-description"),
    };
    SavedFile {
        name: "untrained.ics".to_owned(),
        media_type: "text/calendar".to_owned(),
        text: calendar(state, &texts, now),
    }
}

impl SettingsState<'_> {
    fn is_planned(&self) -> bool {
        self.review.is_some_and(|review| !review.paused)
    }
}

fn reviews(state: &SettingsState<'_>, words: Localizer<'_>) -> ReviewSettings {
    let heading = words.get("settings-reviews");
    let Some(review) = state.review else {
        return ReviewSettings {
            heading,
            standing: words.get("review-none-yet"),
            schedule: None,
        };
    };
    let schedule = &review.schedule;
    let date = words.date(schedule.anchor());
    let time = words.time(schedule.time());
    ReviewSettings {
        heading,
        standing: words.0.format(
            if review.paused {
                "settings-standing-paused"
            } else {
                "settings-standing"
            },
            &[
                ("every", every(schedule.interval(), words).into()),
                ("time", time.clone().into()),
                ("date", date.clone().into()),
            ],
        ),
        schedule: Some(ScheduleSettings {
            interval_heading: words.get("settings-interval"),
            intervals: intervals(schedule, words),
            start: schedule.start(),
            date: SettingRow {
                label: words.get("settings-date"),
                value: date,
            },
            time: SettingRow {
                label: words.get("settings-time"),
                value: time,
            },
            next_heading: words.get("settings-next"),
            next: next(review, state.now, words),
            pause: PauseButton {
                paused: review.paused,
                label: words.get(if review.paused {
                    "settings-resume"
                } else {
                    "settings-pause"
                }),
                note: words.get("settings-pause-note"),
            },
        }),
    }
}

fn intervals(schedule: &Schedule, words: Localizer<'_>) -> Vec<IntervalChoice> {
    INTERVALS
        .map(|months| IntervalChoice {
            months,
            label: every(months, words),
            chosen: months == schedule.interval(),
        })
        .into()
}

fn every(months: u32, words: Localizer<'_>) -> String {
    words
        .0
        .format("settings-every", &[("months", months.into())])
}

fn next(review: &ReviewState, now: NaiveDateTime, words: Localizer<'_>) -> Vec<String> {
    if review.paused {
        return vec![words.get("settings-next-none")];
    }
    review
        .plan(now, NEXT)
        .into_iter()
        .map(|planned| words.date_time(planned.at))
        .collect()
}

fn reminders(state: &SettingsState<'_>, words: Localizer<'_>) -> ReminderHealth {
    let quiet = |id: &str| Notice {
        text: words.get(id),
        button: None,
        action: None,
    };
    let obstacle = about_reminders(state.notifications, words).filter(|_| state.is_planned());
    let blocked = obstacle.is_some();
    ReminderHealth {
        heading: words.get("settings-reminders"),
        blocked,
        notice: obstacle.unwrap_or_else(|| match state.review {
            None => quiet("home-review-none"),
            Some(review) if review.paused => quiet("settings-reminders-paused"),
            Some(_) => quiet("settings-reminders-arrive"),
        }),
        facts: state
            .health
            .map_or_else(Vec::new, |health| facts(state, health, words)),
    }
}

fn facts(state: &SettingsState<'_>, health: &Health, words: Localizer<'_>) -> Vec<String> {
    let dated = |id: &str, at: Option<NaiveDateTime>| {
        at.map(|at| words.with(id, "date", words.date_time(at)))
    };
    let planned = || {
        dated("settings-reminders-planned", health.planned)
            .unwrap_or_else(|| words.get("settings-reminders-unplanned"))
    };
    let blocked = state.notifications != NotificationState::Allowed;
    [
        dated("settings-reminders-blocked", health.blocked_since).filter(|_| blocked),
        state.is_planned().then(planned),
        dated("settings-reminders-offered", health.offered),
    ]
    .into_iter()
    .flatten()
    .collect()
}

fn about(guide: &Guide, words: Localizer<'_>) -> Section {
    let checked = || guide.pages.iter().map(|page| page.checked);
    let dates = checked().min().zip(checked().max());
    let of_the_guide = dates.map(|(first, last)| {
        words.0.format(
            "settings-about-guide",
            &[
                ("steps", guide.steps.len().into()),
                ("first", words.date(first).into()),
                ("last", words.date(last).into()),
            ],
        )
    });
    Section {
        heading: words.get("settings-about"),
        paragraphs: [
            Some(words.get("settings-about-independent")),
            Some(words.get("settings-about-network")),
            of_the_guide,
            words.translation_note(),
            Some(words.with(
                "settings-about-version",
                "version",
                env!("CARGO_PKG_VERSION"),
            )),
        ]
        .into_iter()
        .flatten()
        .collect(),
        path: Vec::new(),
        path_spoken: String::new(),
        folded: false,
    }
}
