//! What several screens say alike: dates, accounts, how a step stands.

use chrono::{Datelike, Month, NaiveDate, NaiveDateTime, NaiveTime, Timelike};

use crate::accounts::Account;
use crate::civil::Timestamp;
use crate::guide::{Messages, Source, Step};
use crate::progress::{Mark, MarkKind, StepStatus};

/// The texts, with what is said in more than one place.
#[derive(Debug, Clone, Copy)]
pub struct Localizer<'a>(pub &'a Messages);

impl Localizer<'_> {
    /// A message without placeables.
    #[must_use]
    pub fn get(&self, id: &str) -> String {
        self.0.get(id)
    }

    /// A message with one text in it.
    #[must_use]
    pub fn with(&self, id: &str, name: &'static str, value: impl Into<String>) -> String {
        self.0.format(id, &[(name, value.into().into())])
    }

    /// What to say of the translation, as long as no native speaker has reviewed it.
    #[must_use]
    pub fn translation_note(&self) -> Option<String> {
        (!self.0.language().reviewed).then(|| self.get("translation-not-reviewed"))
    }

    /// A day, such as "24 November 2026".
    #[must_use]
    pub fn date(&self, date: NaiveDate) -> String {
        // The months have their English names as keys: Fluent is slow to choose by a number.
        let month = u8::try_from(date.month()).unwrap_or_default();
        let month = Month::try_from(month).map_or("", |month| month.name());
        self.0.format(
            "date",
            &[
                ("day", date.day().into()),
                ("month", month.into()),
                ("year", date.year().into()),
            ],
        )
    }

    /// A time of day, such as "09:00".
    #[must_use]
    pub fn time(&self, time: NaiveTime) -> String {
        format!("{:02}:{:02}", time.hour(), time.minute())
    }

    /// A day and a time, such as "24 November 2026, 09:00".
    #[must_use]
    pub fn date_time(&self, at: NaiveDateTime) -> String {
        let time = self.time(at.time());
        self.0.format(
            "date-time",
            &[("date", self.date(at.date()).into()), ("time", time.into())],
        )
    }

    /// A moment as it was where it was recorded, such as "24 November 2026, 09:00 (UTC+1)".
    #[must_use]
    pub fn moment(&self, at: Timestamp) -> String {
        let minutes = at.offset().abs() / 60;
        let sign = if at.offset() < 0 { '\u{2212}' } else { '+' };
        let offset = match (minutes / 60, minutes % 60) {
            (hours, 0) => format!("{sign}{hours}"),
            (hours, minutes) => format!("{sign}{hours}:{minutes:02}"),
        };
        self.0.format(
            "moment",
            &[
                ("time", self.date_time(at.civil()).into()),
                ("offset", offset.into()),
            ],
        )
    }

    /// How long a step takes.
    #[must_use]
    pub fn minutes(&self, step: &Step) -> String {
        self.0
            .format("minutes", &[("minutes", step.minutes.into())])
    }

    /// The name of an account.
    #[must_use]
    pub fn account(&self, account: &Account) -> String {
        if account.label.is_empty() {
            self.get("account-default")
        } else {
            account.label.clone()
        }
    }

    /// A line that names an account.
    #[must_use]
    pub fn account_line(&self, account: &Account) -> String {
        self.with("account-line", "account", self.account(account))
    }

    /// A step's title.
    #[must_use]
    pub fn title(&self, step: &Step) -> String {
        self.get(&step.message())
    }

    /// One of a step's texts, such as `why`.
    #[must_use]
    pub fn of_step(&self, step: &Step, attribute: &str) -> String {
        self.get(&format!("{}.{attribute}", step.message()))
    }

    /// A source, with its date.
    #[must_use]
    pub fn source(&self, source: &Source) -> String {
        self.0.format(
            "source-dated",
            &[
                ("source", self.get(&format!("source-{}", source.id)).into()),
                ("date", self.date(source.dated).into()),
            ],
        )
    }

    /// How `step` stands, in words; with the date of the mark where there is one.
    #[must_use]
    pub fn status(&self, step: &Step, status: StepStatus, mark: Option<&Mark>) -> String {
        let Some(mark) = mark else {
            return self.get("step-status-open");
        };
        let id = match (status, mark.kind) {
            (StepStatus::Recheck, _) => "step-status-recheck",
            (_, MarkKind::Done) => "step-status-done",
            (_, MarkKind::Confirmed) => "step-status-confirmed",
            (_, MarkKind::NotYet) => "step-status-still-on",
            (_, MarkKind::Reverted) => "step-status-reversed",
            (_, MarkKind::NotFound | MarkKind::NoLongerFound) => "step-status-not-found",
            (_, MarkKind::KeepAsIs) => "step-status-skipped",
            (_, MarkKind::DoesNotApply) => "step-status-does-not-apply",
        };
        self.0.format(
            id,
            &[
                ("wanted", step.wanted.code().into()),
                ("date", self.date(mark.at.civil().date()).into()),
            ],
        )
    }
}
