//! Reminders: what the platform should show, schedule and remove.

use rusqlite::{Connection, Transaction};

use super::App;
use super::check::Check;
use crate::accounts;
use crate::civil::Timestamp;
use crate::error::Result;
use crate::i18n::Localizer;
use crate::ids::{AccountId, ReminderId};
use crate::progress::{self, StepStatus};
use crate::review::{
    self, Ending, NotificationState, Planned, ReminderDiagnostics, ReminderHealth, ReminderKind,
    ReviewItem, ReviewScope, ReviewsNow, SnoozeFor,
};
use crate::screens::{self, Reminder, ReminderActionKind, ReminderChannel, SwitchKnowledge};

/// The platform's notification state, as the shell reads it.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct PhoneReminders {
    pub notifications: NotificationState,
    /// The ids of the reminders scheduled with the platform.
    pub held: Vec<String>,
    /// The id of the reminder whose notification is on display, if any.
    pub shown: Option<String>,
    /// Whether the app is in the foreground: Home shows what is due, so no notification is needed.
    pub app_in_front: bool,
    /// How many reminders to schedule ahead, at most 64: 1 for an alarm, 8 for a notification
    /// centre.
    pub plan_limit: u32,
}

/// What the shell must do to make the platform match. Idempotent.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct ReminderSync {
    /// The channel to create or update before anything is shown.
    pub channel: ReminderChannel,
    /// The reminder to notify about now.
    pub show: Option<Reminder>,
    /// The reminder already on display, in the current wording, to be replaced silently.
    pub refresh: Option<Reminder>,
    /// Whether to remove the notification on display, because it no longer applies.
    pub clear: bool,
    /// The reminders to keep scheduled, soonest first. Cancel all others.
    pub plan: Vec<Reminder>,
    /// Whether to write an export to the person's folder now. Only while the app is in the
    /// foreground: otherwise its process can end before the file is complete.
    pub export_due: bool,
}

/// The longest plan; iOS keeps at most 64 pending notifications.
const MOST_PLANNED: usize = 64;

impl App {
    /// What to show, schedule and remove. Call it on every occasion: app start, boot, a fired
    /// alarm, a change of clock, time zone or language, and after every action of the person. Each
    /// reminder is shown once.
    ///
    /// # Errors
    /// [`Error::Storage`](crate::Error::Storage).
    pub fn sync(&self, phone: &PhoneReminders) -> Result<ReminderSync> {
        self.write(
            |db, now| self.note_offer(db, phone, now),
            |db, words, now, show| self.plan_reminders(db, phone, show, false, words, now),
        )
    }

    /// Carries out a button of the notification `reminder_id`, then syncs. If the reminder has been
    /// superseded, the button applies to the newer one. An id from an earlier version, or of
    /// something that is over, changes nothing.
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

    /// Stores the state with a wrong clock's effects corrected, whether the due reminder was
    /// offered, and what the phone reported. Returns the reminder to show.
    fn note_offer(
        &self,
        db: &Transaction<'_>,
        phone: &PhoneReminders,
        now: Timestamp,
    ) -> Result<Option<Planned>> {
        let Some(reviews) = Self::reviews(db, now)? else {
            return report(db, phone, None, None, now).map(|()| None);
        };
        // A check with nothing to ask, because the person has since looked, is over. Left open, it
        // would block the follow-up of the AI switch; put off, it would promise a day.
        let waiting = self.waiting_check_in(db, Some(reviews), now)?;
        let reviews = match (waiting, reviews.waiting()) {
            (None, Some(due)) if !reviews.is_paused() => reviews.settled(due).at(now.civil()),
            _ => reviews,
        };
        let offer = self.to_offer(db, &reviews)?;
        let is_allowed = phone.notifications.lets_through();
        let is_shown = offer.is_some_and(|offer| is_about(phone, &offer));
        let is_offered = offer.is_some() && (is_allowed || is_shown || phone.app_in_front);
        let state = if is_offered {
            reviews.offered()
        } else {
            *reviews.state()
        };
        // Store a clock correction at once: when real time catches up with a wrong value, it no
        // longer looks wrong.
        if review::load(db)? != Some(state) {
            review::save(db, &state)?;
        }
        let offered = offer.filter(|_| is_offered);
        report(db, phone, Some(state.at(now.civil())), offered, now)?;
        Ok(offer.filter(|_| is_allowed && !is_shown && !phone.app_in_front))
    }

    /// The reminder that is due and not yet offered; none for the follow-up of a switch that is
    /// off.
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
        let future = self.future_scope(db)?;
        let plan = reviews.map_or_else(Vec::new, |reviews| reviews.plan(limit));
        let check = self.check_in(db, reviews, now)?;
        // Part of the waiting one may be answered, also while it is put off.
        let waiting = match (&check, reviews.and_then(|reviews| reviews.waiting())) {
            (Some(check), _) => Some((check.due, self.open_part(db, &check.items)?)),
            (None, Some(due)) => Some((due, self.open_part(db, &self.items(db, due, now)?)?)),
            (None, None) => None,
        };
        let draw = |planned: Planned| {
            let is_it = |(due, (scope, _)): &(_, (ReviewScope, _))| {
                *due == planned.due && !scope.is_empty()
            };
            let part = waiting.filter(is_it).map(|(_, part)| part);
            let (scope, known) = part.unwrap_or((future, knowledge));
            screens::reminder(planned, scope, known, words)
        };
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
                    ReminderKind::Review => !future.is_empty(),
                    ReminderKind::FollowUp => knowledge.is_open(),
                })
                .map(draw)
                .collect(),
            export_due: phone.app_in_front && Self::is_export_due(db, now)?,
        })
    }

    /// Whether reminders arrive, and what the person decided about that.
    pub(super) fn reminder_health(
        db: &Connection,
        notifications: NotificationState,
    ) -> Result<ReminderHealth> {
        let known = review::load_diagnostics(db)?.unwrap_or(ReminderDiagnostics::UNKNOWN);
        Ok(ReminderHealth {
            notifications,
            declined: accounts::reminders_declined(db)?,
            sleep_allowed: known.sleep_allowed,
            lost: known.lost,
        })
    }

    /// How much is open in a review, and what is known of the AI switches that it still asks about.
    fn open_part(
        &self,
        db: &Connection,
        items: &[ReviewItem],
    ) -> Result<(ReviewScope, SwitchKnowledge)> {
        let asked = items
            .iter()
            .filter(|item| item.group.is_none() && item.is_open());
        let known = self.knowledge_of(db, asked.map(|item| item.account_id))?;
        Ok((ReviewScope::of_open(items), known))
    }

    /// What is known of the AI switch across all accounts, for wording that names none of them.
    pub(super) fn switch_knowledge(&self, db: &Connection) -> Result<SwitchKnowledge> {
        let accounts = accounts::all(db)?;
        self.knowledge_of(db, accounts.iter().map(|account| account.id))
    }

    fn knowledge_of(
        &self,
        db: &Connection,
        accounts: impl Iterator<Item = AccountId>,
    ) -> Result<SwitchKnowledge> {
        let mut known = SwitchKnowledge::default();
        for account_id in accounts {
            let mark = progress::effective_mark(db, account_id, self.guide.primary())?;
            match mark.as_ref().map(|mark| mark.kind.status()) {
                Some(StepStatus::Done) => {
                    let day = mark.map(|mark| mark.at.civil().date());
                    known.last_off = known.last_off.into_iter().chain(day).min();
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

/// Whether the notification on display is the one to be offered.
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
    offered: Option<Planned>,
    now: Timestamp,
) -> Result<()> {
    let stored = review::load_diagnostics(db)?;
    let known = stored.unwrap_or(ReminderDiagnostics::UNKNOWN);
    let next = reviews.and_then(|reviews| reviews.plan(1).first().copied());
    let planned = next.filter(|next| phone.held.contains(&next.id()));
    let reported = known.reported(
        phone.notifications,
        planned.map(|next| next.at),
        now.civil(),
    );
    let reported = match offered {
        Some(offer) => {
            let lost = was_stopped(phone, &known).then_some(offer.at);
            reported.offered(now.civil(), lost)
        }
        None => reported,
    };
    if stored == Some(reported) {
        return Ok(());
    }
    Ok(review::save_diagnostics(db, &reported)?)
}

/// Whether the person has come back to an app that the phone had stopped: it may do so to one that
/// is not used, and holds nothing of its reminders any more.
fn was_stopped(phone: &PhoneReminders, known: &ReminderDiagnostics) -> bool {
    known.notifications == NotificationState::MaySleep
        && phone.app_in_front
        && phone.held.is_empty()
}

impl SwitchKnowledge {
    /// Whether the person should look: in some account the switch is on, not found or not looked
    /// at.
    pub(super) const fn is_open(self) -> bool {
        self.is_on || self.is_missing || self.is_unseen
    }
}
