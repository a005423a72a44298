//! Settings: the review schedule, whether reminders arrive, the calendar file, the language, and
//! information about the app.

use chrono::NaiveDateTime;

use super::components::{FileToSave, MenuIcon, MenuRow, Notice};
use super::reminder_obstacle::obstacle;
use super::step::Section;
use crate::civil::{CivilTime, Timestamp};
use crate::guide::Guide;
use crate::i18n::Localizer;
use crate::links::Destination;
use crate::review::{
    CalendarFile, CalendarWords, DEFAULT_INTERVAL, INTERVALS, NotificationState,
    ReminderDiagnostics, ReminderKind, ReviewsNow, Schedule, calendar,
};

#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct SettingsScreen {
    pub title: String,
    pub reviews: ReviewSettings,
    pub reminders: ReminderStatus,
    pub calendar: CalendarOffer,
    pub language: LanguageSetting,
    /// Rows to the accounts and to Data.
    pub rows: Vec<MenuRow>,
    pub about: Section,
    /// The title of the page of licences, where a shell has one, and of the row that leads to it.
    pub licences: String,
}

/// The review schedule, and what can be changed about it.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct ReviewSettings {
    pub heading: String,
    /// The schedule in a sentence, or that reviews have not begun.
    pub summary: String,
    /// What can be changed; none before the first answer.
    pub schedule: Option<ScheduleSettings>,
}

/// The parts of the schedule that can be changed.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct ScheduleSettings {
    pub interval_heading: String,
    pub intervals: Vec<IntervalChoice>,
    /// What to know about the current interval, if the phone may not keep the app awake for that
    /// long.
    pub interval_note: Option<String>,
    /// The day and time that a picker starts with.
    pub start: CivilTime,
    /// The day from which reviews are counted.
    pub date: SettingRow,
    pub time: SettingRow,
    pub next_heading: String,
    /// The next dates, soonest first; while paused, a line that says so.
    pub next: Vec<String>,
    /// The button that pauses or resumes.
    pub pause: PauseButton,
}

#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct IntervalChoice {
    /// The value for `set_interval`.
    pub months: u32,
    pub label: String,
    /// Whether it is the current one.
    pub chosen: bool,
}

/// A setting with its current value.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct SettingRow {
    pub label: String,
    pub value: String,
}

/// The button that pauses or resumes the reviews.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct PauseButton {
    /// Whether reviews are paused, so that the button resumes them.
    pub paused: bool,
    pub label: String,
    pub note: String,
}

#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct ReminderStatus {
    pub heading: String,
    /// Whether something keeps them from arriving, or may, so that it is highlighted.
    pub at_risk: bool,
    /// Whether they arrive; if not, why, and what to do about it.
    pub notice: Notice,
    /// The next reminder that is scheduled, and the last that was shown.
    pub facts: Vec<String>,
}

/// The calendar file for those who want no notifications.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct CalendarOffer {
    pub heading: String,
    /// What it is for, or that there is nothing to put into it.
    pub text: String,
    /// What to delete by hand, if a file was saved for an earlier schedule.
    pub earlier: Option<String>,
    /// The button that saves it; none while no review is scheduled.
    pub button: Option<String>,
    /// Shown once it is saved.
    pub saved: String,
    /// Shown if it cannot be saved.
    pub not_saved: String,
}

#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct LanguageSetting {
    pub heading: String,
    /// The current language, and how to change it.
    pub text: String,
    /// The button that opens the system's language settings, on systems that have them.
    pub button: String,
}

/// The state that Settings is drawn from.
#[derive(Debug, Clone)]
pub struct SettingsState {
    /// None before the first answer.
    pub reviews: Option<ReviewsNow>,
    /// Whether a future check would have anything to ask.
    pub asks: bool,
    pub notifications: NotificationState,
    /// The phone's report on reminders.
    pub diagnostics: Option<ReminderDiagnostics>,
    /// The calendar files that were exported.
    pub calendar_files: Vec<CalendarFile>,
}

/// How many upcoming reviews are listed.
const NEXT: usize = 4;

#[must_use]
pub fn settings(state: &SettingsState, guide: &Guide, words: &Localizer) -> SettingsScreen {
    SettingsScreen {
        title: words.settings_title(),
        reviews: reviews(state, words),
        reminders: reminders(state, words),
        calendar: CalendarOffer {
            heading: words.settings_calendar(),
            text: if state.is_planned() {
                words.settings_calendar_text()
            } else {
                words.settings_calendar_none()
            },
            earlier: state.has_earlier_calendar().then(|| {
                let title = words.calendar_summary();
                if state.is_planned() {
                    words.settings_calendar_earlier(title)
                } else {
                    words.settings_calendar_left(title)
                }
            }),
            button: state.is_planned().then(|| words.settings_calendar_button()),
            saved: words.settings_calendar_saved(),
            not_saved: words.settings_calendar_not_saved(),
        },
        language: LanguageSetting {
            heading: words.settings_language(),
            text: words.settings_language_text(words.settings_language_name()),
            button: words.settings_language_button(),
        },
        rows: vec![
            MenuRow::new(
                words.menu_accounts(),
                None,
                MenuIcon::Accounts,
                Destination::Accounts,
            ),
            MenuRow::new(words.menu_data(), None, MenuIcon::Data, Destination::Data),
        ],
        about: about(guide, words),
        licences: words.settings_licences(),
    }
}

/// The reviews as a calendar file.
#[must_use]
pub fn calendar_file(
    reviews: &ReviewsNow,
    earlier: &[CalendarFile],
    words: &Localizer,
    now: Timestamp,
) -> FileToSave {
    let texts = CalendarWords {
        language: words.language().tag,
        summary: words.calendar_summary(),
        description: words.calendar_description(),
    };
    FileToSave {
        name: "untrained.ics".to_owned(),
        media_type: "text/calendar".to_owned(),
        text: calendar(reviews, earlier, &texts, now),
    }
}

impl SettingsState {
    fn is_planned(&self) -> bool {
        self.asks && self.reviews.is_some_and(|reviews| !reviews.is_paused())
    }

    /// Whether a reminder is to come: of a check, or the follow-up of the AI switch.
    fn reminds(&self) -> bool {
        self.is_planned() || self.reviews.is_some_and(|reviews| reviews.follows_up())
    }

    /// Whether a calendar may contain checks that no longer take place.
    fn has_earlier_calendar(&self) -> bool {
        let planned = self.reviews.filter(|_| self.is_planned());
        let schedule = planned.as_ref().map(ReviewsNow::schedule);
        let mut files = self.calendar_files.iter();
        files.any(|file| Some(&file.schedule) != schedule)
    }
}

fn reviews(state: &SettingsState, words: &Localizer) -> ReviewSettings {
    let heading = words.settings_reviews();
    let Some(reviews) = state.reviews else {
        return ReviewSettings {
            heading,
            summary: words.check_new_body(),
            schedule: None,
        };
    };
    let schedule = reviews.schedule();
    let date = words.date(schedule.anchor());
    let time = words.time(schedule.time());
    ReviewSettings {
        heading,
        summary: {
            let every = words.settings_every(schedule.interval());
            if reviews.is_paused() {
                words.settings_schedule_paused(&date, every, &time)
            } else {
                words.settings_schedule(&date, every, &time)
            }
        },
        schedule: Some(ScheduleSettings {
            interval_heading: words.settings_interval(),
            intervals: intervals(schedule, words),
            interval_note: (state.notifications == NotificationState::MaySleep
                && state.is_planned()
                && schedule.interval() > DEFAULT_INTERVAL)
                .then(|| words.reminders_sleep_interval()),
            start: schedule.start(),
            date: SettingRow {
                label: words.settings_date(),
                value: date,
            },
            time: SettingRow {
                label: words.settings_time(),
                value: time,
            },
            next_heading: words.settings_next(),
            next: next(state, &reviews, words),
            pause: PauseButton {
                paused: reviews.is_paused(),
                label: if reviews.is_paused() {
                    words.settings_resume()
                } else {
                    words.settings_pause()
                },
                note: words.settings_pause_note(),
            },
        }),
    }
}

fn intervals(schedule: &Schedule, words: &Localizer) -> Vec<IntervalChoice> {
    INTERVALS
        .map(|months| IntervalChoice {
            months,
            label: words.settings_every(months),
            chosen: months == schedule.interval(),
        })
        .into()
}

fn next(state: &SettingsState, reviews: &ReviewsNow, words: &Localizer) -> Vec<String> {
    if reviews.is_paused() {
        return vec![words.settings_next_none()];
    }
    if !state.asks {
        return vec![words.check_new()];
    }
    // A follow-up in between is not a review.
    reviews
        .plan(NEXT + 1)
        .into_iter()
        .filter(|planned| planned.kind == ReminderKind::Review)
        .take(NEXT)
        .map(|planned| words.date_time(planned.at))
        .collect()
}

fn reminders(state: &SettingsState, words: &Localizer) -> ReminderStatus {
    let quiet = |text: String| Notice {
        text,
        button: None,
        action: None,
    };
    let obstacle = obstacle(state.notifications, words).filter(|_| state.reminds());
    let at_risk = obstacle.is_some();
    ReminderStatus {
        heading: words.settings_reminders(),
        at_risk,
        notice: obstacle.unwrap_or_else(|| match state.reviews {
            Some(reviews) if reviews.is_paused() => quiet(words.settings_reminders_paused()),
            Some(_) if state.reminds() => quiet(words.settings_reminders_arrive()),
            _ => quiet(words.settings_reminders_unplanned()),
        }),
        facts: state
            .diagnostics
            .map_or_else(Vec::new, |diagnostics| facts(state, &diagnostics, words)),
    }
}

fn facts(
    state: &SettingsState,
    diagnostics: &ReminderDiagnostics,
    words: &Localizer,
) -> Vec<String> {
    let date_time = |at: Option<NaiveDateTime>| at.map(|at| words.date_time(at));
    let planned = || {
        date_time(diagnostics.planned).map_or_else(
            || words.settings_reminders_unplanned(),
            |at| words.settings_reminders_planned(at),
        )
    };
    [
        date_time(diagnostics.blocked_since)
            .filter(|_| state.notifications.is_blocked())
            .map(|at| words.settings_reminders_blocked(at)),
        (state.reminds() && state.notifications.lets_through()).then(planned),
        date_time(diagnostics.offered).map(|at| words.settings_reminders_offered(at)),
        date_time(diagnostics.lost).map(|at| words.settings_reminders_lost(at)),
    ]
    .into_iter()
    .flatten()
    .collect()
}

fn about(guide: &Guide, words: &Localizer) -> Section {
    let checked = || guide.pages.iter().map(|page| page.checked);
    let dates = checked().min().zip(checked().max());
    let of_the_guide = dates.map(|(first, last)| {
        words.settings_about_guide(words.date(first), words.date(last), guide.steps.len())
    });
    Section {
        heading: words.settings_about(),
        paragraphs: [
            Some(words.settings_about_independent()),
            Some(words.settings_about_makers()),
            Some(words.settings_about_network()),
            Some(words.settings_about_permissions()),
            Some(words.settings_about_blind()),
            of_the_guide,
            words.translation_note(),
            Some(words.settings_about_version(env!("CARGO_PKG_VERSION"))),
        ]
        .into_iter()
        .flatten()
        .collect(),
        path: None,
    }
}
