//! Wording shared by several screens: when the app asks next, names of accounts, steps and sources,
//! and the status of a step.

use chrono::NaiveDate;

use crate::accounts::Account;
use crate::guide::{Source, Step};
use crate::i18n::Localizer;
use crate::objection::FollowUp;
use crate::progress::{Mark, MarkKind, StepStatus, status};
use crate::review::{ReminderKind, ReviewsNow};

impl Localizer {
    /// How long a step takes, such as "2 minutes".
    #[must_use]
    pub fn minutes(&self, step: &Step) -> String {
        self.duration(step.minutes)
    }

    /// When the app asks next, about the switch alone or in a check; none while paused.
    pub(super) fn next_look(&self, reviews: &ReviewsNow) -> Option<String> {
        let next = reviews.plan(1).into_iter().next()?;
        let day = self.date(next.at.date());
        Some(match next.kind {
            ReminderKind::Review => self.check_next(day),
            ReminderKind::FollowUp => self.ask_again(day),
        })
    }

    /// The same, or that the checks are paused.
    pub(super) fn when_next(&self, reviews: &ReviewsNow) -> Option<String> {
        if reviews.is_paused() {
            return Some(self.check_paused());
        }
        self.next_look(reviews)
    }

    #[must_use]
    pub fn account(&self, account: &Account) -> String {
        self.account_name(&account.label)
    }

    /// The account with this label, which is empty for the default name.
    #[must_use]
    pub fn account_name(&self, label: &str) -> String {
        if label.is_empty() {
            self.account_default()
        } else {
            label.to_owned()
        }
    }

    #[must_use]
    pub fn account_line(&self, account: &Account) -> String {
        self.account_named(self.account(account))
    }

    #[must_use]
    pub fn title(&self, step: &Step) -> String {
        self.guide_text(&step.message())
    }

    /// One of a step's texts, such as `why`.
    #[must_use]
    pub fn step_text(&self, step: &Step, attribute: &str) -> String {
        self.guide_text(&format!("{}.{attribute}", step.message()))
    }

    /// A source: what it is, where to find it, and its date.
    #[must_use]
    pub fn source(&self, source: &Source) -> String {
        let address = source.address.clone();
        self.cited_source(
            address.unwrap_or_else(|| self.cited_source_no_address()),
            self.date(source.dated),
            source.kind.name(self),
            self.guide_text(&source.message()),
        )
    }

    /// Where an objection that was sent stands.
    pub(super) fn objection_line(&self, sent: FollowUp, today: NaiveDate) -> String {
        if sent.is_due(today) {
            self.home_objection()
        } else {
            self.step_status_done(self.date(sent.sent))
        }
    }

    /// The status of `step` with the date of its mark, or how long it takes if there is none.
    #[must_use]
    pub fn status_line(&self, step: &Step, mark: Option<&Mark>) -> String {
        let Some(mark) = mark else {
            return self.minutes(step);
        };
        let wanted = step.wanted.code();
        let date = self.date(mark.at.civil().date());
        match (status(Some(mark), step.revision), mark.kind) {
            (StepStatus::Recheck, _) => self.step_status_recheck(date),
            (_, MarkKind::Done) => self.step_status_done(date),
            (_, MarkKind::Confirmed) => self.step_status_confirmed(date, wanted),
            (_, MarkKind::NotYet) => self.step_status_not_yet(date, wanted),
            (_, MarkKind::Reverted) => self.step_status_reverted(date, wanted),
            (_, MarkKind::NotFound | MarkKind::NoLongerFound) => self.step_status_not_found(date),
            (_, MarkKind::KeepAsIs) => self.step_status_skipped(date),
            (_, MarkKind::DoesNotApply) => self.step_status_does_not_apply(date),
        }
    }
}
