//! Reminders: what the platform is to show, hold and take away.

use rusqlite::{Connection, Transaction};

use super::App;
use super::check::Check;
use crate::accounts;
use crate::civil::Timestamp;
use crate::error::Result;
use crate::i18n::Localizer;
use crate::ids::ReminderId;
use crate::progress::{self, StepStatus};
use crate::review::{
    self, Ending, NotificationState, Planned, ReminderDiagnostics, ReminderKind, ReviewsNow,
    SnoozeFor,
};
use crate::screens::{self, Reminder, ReminderActionKind, ReminderChannel, SwitchKnowledge};

/// What the phone lets through and holds, as the shell finds it.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct PhoneReminders {
    /// Whether notifications get through.
    pub notifications: NotificationState,
    /// The ids of the reminders that are planned with the platform.
    pub held: Vec<String>,
    /// The id of the reminder whose notification is shown, if one is.
    pub shown: Option<String>,
    /// Whether the person sees the app: what is due is on Home, so it needs no notification.
    pub app_in_front: bool,
    /// How many reminders to plan ahead, at most 64: 1 for an alarm, 8 for a notification centre.
    pub plan_limit: u32,
}

/// What the shell is to do, to make the platform match. Doing it twice changes nothing.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct ReminderSync {
    /// The channel to make, or to give today's words, before anything is shown.
    pub channel: ReminderChannel,
    /// The reminder to notify of now.
    pub show: Option<Reminder>,
    /// The reminder that is shown already, in today's words, to be replaced without a sound.
    pub refresh: Option<Reminder>,
    /// Whether to take away the notification that is shown: what it was about is over.
    pub clear: bool,
    /// The reminders to hold, soonest first, and no others.
    pub plan: Vec<Reminder>,
}

/// The most reminders that a plan gives: no platform takes more.
const MOST_PLANNED: usize = 64;

impl App {
    /// What to show, to plan and to take away. To be called at every occasion: the start of the
    /// app and of the phone, a fired alarm, a clock, a zone or a language that changed, and after
    /// whatever a person did. Each reminder is shown once.
    ///
    /// # Errors
    /// [`Error::Storage`](crate::Error::Storage).
    pub fn sync(&self, phone: &PhoneReminders) -> Result<ReminderSync> {
        self.write(
            |db, now| self.note_offer(db, phone, now),
            |db, words, now, show| self.plan_reminders(db, phone, show, false, words, now),
        )
    }

    /// Does what a button of the notification `reminder_id` says, and syncs. What the reminder
    /// was about may have given way to something newer: then that is meant. An id of an earlier
    /// version, and one of something that is over, changes nothing.
    ///
    /// # Errors
    /// [`Error::Storage`](crate::Error::Storage).
    pub fn reminder_action(
        &self,
        reminder_id: &ReminderId,
        action: ReminderActionKind,
        phone: &PhoneReminders,
    ) -> Result<ReminderSync> {
        self.write(
            |db, now| {
                let answered = match Planned::from_id(reminder_id.as_str()) {
                    Some(reminder) => self.act_on(db, reminder, action, now)?,
                    None => false,
                };
                Ok((self.note_offer(db, phone, now)?, answered))
            },
            |db, words, now, (show, answered)| {
                self.plan_reminders(db, phone, show, answered, words, now)
            },
        )
    }

    /// Returns whether there was something to act on.
    fn act_on(
        &self,
        db: &Transaction<'_>,
        reminder: Planned,
        action: ReminderActionKind,
        now: Timestamp,
    ) -> Result<bool> {
        let Some(reviews) = Self::reviews(db, now)? else {
            return Ok(false);
        };
        match (
            reminder.kind,
            action,
            self.check_in(db, Some(reviews), now)?,
        ) {
            (_, ReminderActionKind::Look, _) | (ReminderKind::Review, _, None) => {
                return Ok(false);
            }
            (ReminderKind::FollowUp, ReminderActionKind::Tomorrow, None) => {
                let is_open = self.switch_knowledge(db)?.is_open();
                review::save(db, &reviews.followed_up(is_open.then_some(1)))?;
            }
            (ReminderKind::FollowUp, ReminderActionKind::Skip, None) => {
                review::save(db, &reviews.followed_up(None))?;
            }
            (_, ReminderActionKind::Tomorrow, Some(check)) => {
                review::save(db, &check.reviews.snoozed(SnoozeFor::Day))?;
            }
            (_, ReminderActionKind::Skip, Some(check)) => {
                super::commands::settle(db, &check, Ending::Dismissed, now)?;
            }
        }
        Ok(true)
    }

    /// Stores what a wrong clock left behind as corrected, that the reminder which is due was
    /// offered, and what the phone reported; gives the reminder to show.
    fn note_offer(
        &self,
        db: &Transaction<'_>,
        phone: &PhoneReminders,
        now: Timestamp,
    ) -> Result<Option<Planned>> {
        let Some(reviews) = Self::reviews(db, now)? else {
            return report(db, phone, None, false, now).map(|()| None);
        };
        // A check that asks nothing, because the person has looked since, is over: it must not
        // stand before the switch that is to be come back to.
        let reviews = if self.check_in(db, Some(reviews), now)?.is_some() {
            reviews
        } else {
            reviews.settled().at(now.civil())
        };
        let offer = self.to_offer(db, &reviews)?;
        let is_allowed = phone.notifications == NotificationState::Allowed;
        let is_shown = offer.is_some_and(|offer| is_about(phone, &offer));
        let is_offered = offer.is_some() && (is_allowed || is_shown || phone.app_in_front);
        let state = if is_offered {
            reviews.offered()
        } else {
            *reviews.state()
        };
        // What has come is dealt with ahead of its time where a wrong clock did so: later, nobody
        // could tell.
        if review::load(db)? != Some(state) {
            review::save(db, &state)?;
        }
        report(db, phone, Some(state.at(now.civil())), is_offered, now)?;
        Ok(offer.filter(|_| is_allowed && !is_shown && !phone.app_in_front))
    }

    /// The reminder that is due and was not offered; of a switch that is off there is none.
    fn to_offer(&self, db: &Connection, reviews: &ReviewsNow) -> Result<Option<Planned>> {
        Ok(match reviews.to_offer() {
            Some(offer) if offer.kind == ReminderKind::FollowUp => {
                self.switch_knowledge(db)?.is_open().then_some(offer)
            }
            offer => offer,
        })
    }

    fn plan_reminders(
        &self,
        db: &Connection,
        phone: &PhoneReminders,
        show: Option<Planned>,
        answered: bool,
        words: &Localizer,
        now: Timestamp,
    ) -> Result<ReminderSync> {
        let limit =
            usize::try_from(phone.plan_limit).map_or(MOST_PLANNED, |limit| limit.min(MOST_PLANNED));
        let knowledge = self.switch_knowledge(db)?;
        let reviews = Self::reviews(db, now)?;
        let asks = self.has_something_to_check(db)?;
        let plan = reviews.map_or_else(Vec::new, |reviews| reviews.plan(limit));
        let draw = |planned: Planned| screens::reminder(planned, knowledge, words);
        let check = self.check_in(db, reviews, now)?;
        let shown = phone.shown.as_deref().and_then(Planned::from_id);
        let still_due =
            shown.filter(|shown| !answered && is_still_due(shown, check.as_ref(), knowledge, now));
        Ok(ReminderSync {
            channel: screens::reminder_channel(words),
            show: show.map(draw),
            refresh: still_due.filter(|_| show.is_none()).map(draw),
            clear: phone.shown.is_some() && still_due.is_none() && show.is_none(),
            plan: plan
                .into_iter()
                .filter(|planned| match planned.kind {
                    ReminderKind::Review => asks,
                    ReminderKind::FollowUp => knowledge.is_open(),
                })
                .map(draw)
                .collect(),
        })
    }

    /// What is known of the AI switch, over all accounts, for words that name none of them.
    pub(super) fn switch_knowledge(&self, db: &Connection) -> Result<SwitchKnowledge> {
        let mut known = SwitchKnowledge::default();
        for account in accounts::all(db)? {
            let mark = progress::effective_mark(db, account.id, self.guide.primary())?;
            match mark.as_ref().map(|mark| mark.kind.status()) {
                Some(StepStatus::Done) => {
                    let day = mark.map(|mark| mark.at.civil().date());
                    known.last_off = known.last_off.max(day);
                }
                Some(StepStatus::Open) => known.is_on = true,
                Some(StepStatus::NotFound) => known.is_missing = true,
                Some(StepStatus::Skipped | StepStatus::Recheck) => {}
                None => known.is_unseen = true,
            }
        }
        Ok(known)
    }
}

/// Whether the notification that is shown is about what is to be offered.
fn is_about(phone: &PhoneReminders, offer: &Planned) -> bool {
    phone
        .shown
        .as_deref()
        .and_then(Planned::from_id)
        .is_some_and(|shown| shown.id() == offer.id())
}

fn is_still_due(
    shown: &Planned,
    check: Option<&Check>,
    knowledge: SwitchKnowledge,
    now: Timestamp,
) -> bool {
    match shown.kind {
        ReminderKind::Review => check.is_some_and(|check| check.due == shown.due),
        ReminderKind::FollowUp => knowledge.is_open() && shown.at <= now.civil(),
    }
}

/// Stores what the phone reported.
fn report(
    db: &Transaction<'_>,
    phone: &PhoneReminders,
    reviews: Option<ReviewsNow>,
    is_offered: bool,
    now: Timestamp,
) -> Result<()> {
    let known = review::load_diagnostics(db)?;
    let next = reviews.and_then(|reviews| reviews.plan(1).first().copied());
    let planned = next.filter(|next| phone.held.contains(&next.id()));
    let reported = known.unwrap_or(ReminderDiagnostics::UNKNOWN).reported(
        phone.notifications,
        planned.map(|next| next.at),
        now.civil(),
    );
    let reported = ReminderDiagnostics {
        offered: if is_offered {
            Some(now.civil())
        } else {
            reported.offered
        },
        ..reported
    };
    if known == Some(reported) {
        return Ok(());
    }
    Ok(review::save_diagnostics(db, &reported)?)
}

impl SwitchKnowledge {
    /// Whether a look is owed: it is on, not found or not looked at in some account.
    pub(super) const fn is_open(self) -> bool {
        self.is_on || self.is_missing || self.is_unseen
    }
}
