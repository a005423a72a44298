//! The objects. Each screen is one call that returns everything it draws.
#![allow(clippy::needless_pass_by_value, reason = "UniFFI hands values over")]

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;

use untrained_core::links::{Destination, Fallback, OpenMethod, OpenPlan};
use untrained_core::progress::{SkipReason, StepAnswer};
use untrained_core::review::{ReviewAnswer, SnoozeFor, preview};
use untrained_core::screens::{
    DataScreen, HistoryScreen, HomeScreen, ImportScreen, NotificationState, Receipt, Reminder,
    ReminderChannel, ReviewScreen, SavedFile, SettingsScreen, StepScreen,
};
use untrained_core::{App, CivilTime, Clock, Options};

use crate::UntrainedError;

pub(crate) type Result<T> = std::result::Result<T, UntrainedError>;

/// The opened app; every other object comes from it.
#[derive(uniffi::Object)]
pub struct Untrained(Arc<Core>);

/// What a person did, and the screens about it.
#[derive(uniffi::Object)]
pub struct Progress(Arc<Core>);

/// The quarterly review and its reminders.
#[derive(uniffi::Object)]
pub struct Review(Arc<Core>);

/// The ways to LinkedIn's pages, and the links into the app.
#[derive(uniffi::Object)]
pub struct Links(Arc<Core>);

/// Taking everything along, and erasing it. Not named Data: Swift has that name already.
#[derive(uniffi::Object)]
pub struct Transfer(Arc<Core>);

pub(crate) struct Core(App);

impl Core {
    /// Runs one call. A panic unwinds to here and becomes an error; the next call works,
    /// because an open transaction rolls back while unwinding.
    pub(crate) fn call<T>(
        &self,
        work: impl FnOnce(&App) -> untrained_core::Result<T>,
    ) -> Result<T> {
        match catch_unwind(AssertUnwindSafe(|| work(&self.0))) {
            Ok(result) => {
                result.map_err(|error| UntrainedError::new(&error, self.0.sentence(&error)))
            }
            Err(_panic) => Err(UntrainedError::Internal {
                sentence: self.0.sentence_for_panic(),
            }),
        }
    }
}

impl Progress {
    pub(crate) fn core(&self) -> &Core {
        &self.0
    }
}

impl Untrained {
    pub(crate) fn core(&self) -> Arc<Core> {
        Arc::clone(&self.0)
    }
}

#[uniffi::export]
impl Untrained {
    /// Opens the database in `options.folder`, making a new one where there is none, and
    /// loads the guide.
    #[uniffi::constructor]
    pub fn open(options: Options, clock: Arc<dyn Clock>) -> Result<Arc<Self>> {
        let languages = options.languages.clone();
        match catch_unwind(AssertUnwindSafe(|| App::open(options, clock))) {
            Ok(Ok(app)) => Ok(Arc::new(Self(Arc::new(Core(app))))),
            Ok(Err(error)) => {
                let sentence = untrained_core::sentence(&error, &languages);
                Err(UntrainedError::new(&error, sentence))
            }
            Err(_panic) => Err(UntrainedError::Internal {
                sentence: untrained_core::sentence_for_panic(&languages),
            }),
        }
    }

    /// Changes the language; `languages` are BCP 47 tags, the most wanted first.
    pub fn set_languages(&self, languages: Vec<String>) -> Result<()> {
        self.0.call(|app| {
            app.set_languages(&languages);
            Ok(())
        })
    }

    /// Progress, and the screens Home and Step.
    #[must_use]
    pub fn progress(&self) -> Arc<Progress> {
        Arc::new(Progress(Arc::clone(&self.0)))
    }

    /// Reviews and reminders.
    #[must_use]
    pub fn review(&self) -> Arc<Review> {
        Arc::new(Review(Arc::clone(&self.0)))
    }

    /// Export, import, erasing.
    #[must_use]
    pub fn data(&self) -> Arc<Transfer> {
        Arc::new(Transfer(Arc::clone(&self.0)))
    }

    /// Links out and in.
    #[must_use]
    pub fn links(&self) -> Arc<Links> {
        Arc::new(Links(Arc::clone(&self.0)))
    }
}

#[uniffi::export]
impl Progress {
    /// Home, for the chosen account.
    pub fn home(&self, notifications: NotificationState) -> Result<HomeScreen> {
        self.0.call(|app| app.home(notifications))
    }

    /// A step, for the chosen account.
    pub fn step(&self, step_id: &str) -> Result<StepScreen> {
        self.0.call(|app| app.step(step_id))
    }

    /// Asks how a step went that was done on another device; the screen then holds the question.
    pub fn done_elsewhere(&self, account_id: i64, step_id: &str) -> Result<StepScreen> {
        self.0.call(|app| app.done_elsewhere(account_id, step_id))
    }

    /// Answers the question about the pending step.
    pub fn answer(&self, account_id: i64, step_id: &str, answer: StepAnswer) -> Result<StepScreen> {
        self.0.call(|app| app.answer(account_id, step_id, answer))
    }

    /// Says to which account the person was signed in; the question is about that one from here on.
    pub fn confirm_account(&self, account_id: i64, step_id: &str) -> Result<StepScreen> {
        self.0.call(|app| app.confirm_account(account_id, step_id))
    }

    /// Decides against a step.
    pub fn skip(&self, account_id: i64, step_id: &str, reason: SkipReason) -> Result<StepScreen> {
        self.0.call(|app| app.skip(account_id, step_id, reason))
    }

    /// Takes back the last mark of a step.
    pub fn undo(&self, account_id: i64, step_id: &str) -> Result<StepScreen> {
        self.0.call(|app| app.undo(account_id, step_id))
    }

    /// A page of the history, of one account or of all; before the mark `before`,
    /// or the latest where that is none.
    pub fn history(&self, account_id: Option<i64>, before: Option<i64>) -> Result<HistoryScreen> {
        self.0.call(|app| app.history(account_id, before))
    }

    /// The dated record of one mark, as text to share.
    pub fn receipt(&self, mark_id: i64) -> Result<Receipt> {
        self.0.call(|app| app.receipt(mark_id))
    }
}

#[uniffi::export]
impl Review {
    /// The review that is due, or when the next one is.
    pub fn screen(&self) -> Result<ReviewScreen> {
        self.0.call(App::review)
    }

    /// Answers one question of the review.
    pub fn answer(
        &self,
        account_id: i64,
        step_id: &str,
        answer: ReviewAnswer,
    ) -> Result<ReviewScreen> {
        self.0
            .call(|app| app.review_answer(account_id, step_id, answer))
    }

    /// Says that the person is signed in to this account, so that its questions can be answered.
    pub fn confirm_account(&self, account_id: i64) -> Result<ReviewScreen> {
        self.0.call(|app| app.confirm_review_account(account_id))
    }

    /// Puts the due review off.
    pub fn snooze(&self, length: SnoozeFor) -> Result<ReviewScreen> {
        self.0.call(|app| app.review_snooze(length))
    }

    /// Ends the due review without the open answers.
    pub fn dismissed(&self) -> Result<ReviewScreen> {
        self.0.call(App::dismiss_review)
    }

    /// The next reminders, at most `limit` (0 to 64), for the shell to mirror.
    pub fn plan(&self, limit: i32) -> Result<Vec<Reminder>> {
        self.0.call(|app| app.plan(limit))
    }

    /// The reminder to show now, if one is due and was not shown yet; it counts as shown from
    /// here on.
    pub fn deliver(&self) -> Result<Option<Reminder>> {
        self.0.call(App::deliver)
    }

    /// The reminder of this id in the person's language, for a notification that stands there in
    /// another one. None where the id is none of a reminder.
    pub fn reminder(&self, reminder_id: &str) -> Result<Option<Reminder>> {
        self.0.call(|app| Ok(app.reminder(reminder_id)))
    }

    /// The notification's action "Snooze". An id of an old notification changes nothing.
    pub fn reminder_snoozed(&self, reminder_id: &str) -> Result<()> {
        self.0.call(|app| app.reminder_snoozed(reminder_id))
    }

    /// The notification's action "Done for now". An id of an old notification changes nothing.
    pub fn reminder_done_for_now(&self, reminder_id: &str) -> Result<()> {
        self.0.call(|app| app.reminder_done_for_now(reminder_id))
    }

    /// Settings, with what the phone lets through at present.
    pub fn settings(&self, notifications: NotificationState) -> Result<SettingsScreen> {
        self.0.call(|app| app.settings(notifications))
    }

    /// The first reviews of a schedule from the day and the time in `start`, every `interval`
    /// months, at most `limit` (0 to 1,200). Nothing is read or changed.
    pub fn preview(&self, start: CivilTime, interval: u32, limit: i32) -> Result<Vec<CivilTime>> {
        self.0.call(|_| preview(start, interval, limit))
    }

    /// Reviews every `months` (1, 3, 6 or 12) from now on; the day they are counted from stays.
    pub fn set_interval(&self, months: u32) -> Result<()> {
        self.0.call(|app| app.set_interval(months))
    }

    /// Counts the reviews from the day in `start`, at its time of day; the interval stays.
    pub fn set_start(&self, start: CivilTime) -> Result<()> {
        self.0.call(|app| app.set_start(start))
    }

    /// Pauses the reviews, or resumes them.
    pub fn set_paused(&self, paused: bool) -> Result<()> {
        self.0.call(|app| app.set_paused(paused))
    }

    /// The reviews as a calendar file.
    pub fn calendar(&self) -> Result<SavedFile> {
        self.0.call(App::calendar)
    }

    /// What the phone lets through, and the id of the reminder that it holds next, so that
    /// Settings can say whether reminders arrive. An unknown id counts as none.
    pub fn report_reminders(
        &self,
        notifications: NotificationState,
        held: Option<String>,
    ) -> Result<()> {
        self.0
            .call(|app| app.report_reminders(notifications, held.as_deref()))
    }

    /// The name and description under which the system lists the reminders.
    pub fn channel(&self) -> Result<ReminderChannel> {
        self.0.call(|app| Ok(app.reminder_channel()))
    }
}

#[uniffi::export]
impl Links {
    /// Stores the step as pending and gives the attempts to make, in order.
    pub fn leave(&self, account_id: i64, step_id: &str) -> Result<OpenPlan> {
        self.0.call(|app| app.leave(account_id, step_id))
    }

    /// Like `leave`, for the section above the step's page or for LinkedIn's form.
    pub fn leave_by(&self, account_id: i64, step_id: &str, fallback: Fallback) -> Result<OpenPlan> {
        self.0
            .call(|app| app.leave_by(account_id, step_id, fallback))
    }

    /// The attempts to make for a look at a step's page during a review; nothing is stored.
    pub fn look(&self, step_id: &str) -> Result<OpenPlan> {
        self.0.call(|app| app.look(step_id))
    }

    /// Tells which attempt the platform accepted for the pending step.
    pub fn left(&self, step_id: &str, method: OpenMethod) -> Result<()> {
        self.0.call(|app| app.left(step_id, method))
    }

    /// Answers whether the right page opened for the pending step.
    pub fn page_opened(&self, step_id: &str, right: bool) -> Result<StepScreen> {
        self.0.call(|app| app.page_opened(step_id, right))
    }

    /// Where an `untrained://` link leads. Links only navigate.
    pub fn destination(&self, link: &str) -> Result<Destination> {
        self.0.call(|app| app.destination(link))
    }
}

#[uniffi::export]
impl Transfer {
    /// What is kept on this phone, and what can be done with it.
    pub fn screen(&self) -> Result<DataScreen> {
        self.0.call(App::data)
    }

    /// Everything that is stored, as one document for a file that the person chooses.
    pub fn export(&self) -> Result<SavedFile> {
        self.0.call(App::export)
    }

    /// What an import of `document` would do; nothing is changed.
    pub fn preview(&self, document: &str) -> Result<ImportScreen> {
        self.0.call(|app| app.import_preview(document))
    }

    /// Merges `document` into what is stored.
    pub fn import(&self, document: &str) -> Result<ImportScreen> {
        self.0.call(|app| app.import(document))
    }

    /// Erases everything that a person recorded; the app then stands as new, also where the files
    /// could not be rid of all traces (`TracesLeft`).
    pub fn erase(&self) -> Result<DataScreen> {
        self.0.call(App::erase)
    }
}
