//! A phone for the tests: its own folder, and a clock that the test sets.
#![allow(dead_code, reason = "each test file uses its own part of this")]

pub mod check;
pub mod database;

use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use chrono::{NaiveDateTime, TimeDelta};
use serde_json::Value;
use tempfile::TempDir;
use untrained_core::guide::Group;
use untrained_core::links::{LinkedInPage, OpenMethod};
use untrained_core::progress::{SkipReason, StepAnswer};
use untrained_core::screens::{
    Action, Card, CheckScreen, Choice, HomeScreen, NotificationState, QuestionKind,
    ReminderActionKind, SectionScreen, StepScreen,
};
use untrained_core::{
    AccountId, App, Clock, Command, Options, PhoneReminders, ReminderId, ReminderSync, Result,
    StepId, Timestamp,
};

/// The offset of every phone in these tests: an hour east of UTC.
pub const OFFSET_S: i32 = 3600;

/// A clock that stands still until it is set.
pub struct StandingClock(AtomicI64);

impl Clock for StandingClock {
    fn now(&self) -> Timestamp {
        Timestamp {
            utc_ms: self.0.load(Ordering::Relaxed),
            offset_s: OFFSET_S,
        }
    }
}

pub struct Phone {
    folder: TempDir,
    clock: Arc<StandingClock>,
    pub app: App,
}

impl Phone {
    /// A new phone at this local time, such as `2026-11-24T10:05`.
    pub fn new(local: &str) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let clock = Arc::new(StandingClock(AtomicI64::new(0)));
        clock.0.store(utc_ms(local), Ordering::Relaxed);
        let app = open(folder.path().to_str().unwrap(), &clock).unwrap();
        Self { folder, clock, app }
    }

    /// A new phone with an imported document.
    pub fn with(document: &str) -> Self {
        let phone = Self::new("2026-11-24T10:00");
        phone.app.import(document).unwrap();
        phone
    }

    /// The app is killed and reopened with the same data.
    pub fn restart(self) -> Self {
        let Self { folder, clock, app } = self;
        drop(app);
        let app = open(folder.path().to_str().unwrap(), &clock).unwrap();
        Self { folder, clock, app }
    }

    pub fn set_time(&self, local: &str) {
        self.clock.0.store(utc_ms(local), Ordering::Relaxed);
    }

    pub fn advance(&self, by: TimeDelta) {
        self.clock
            .0
            .fetch_add(by.num_milliseconds(), Ordering::Relaxed);
    }

    pub fn folder(&self) -> PathBuf {
        self.folder.path().to_owned()
    }

    pub fn home(&self) -> HomeScreen {
        self.app.home(NotificationState::Allowed).unwrap()
    }

    pub fn account_id(&self) -> AccountId {
        self.home().account_id
    }

    /// The step's screen, with notifications allowed.
    pub fn step(&self, step_id: &str) -> StepScreen {
        self.app
            .step(&step(step_id), NotificationState::Allowed)
            .unwrap()
    }

    pub fn section(&self, group: Group) -> SectionScreen {
        self.app.section(group).unwrap()
    }

    pub fn check(&self) -> CheckScreen {
        self.app.check_screen().unwrap()
    }

    /// Whether a check is due and has something to ask.
    pub fn is_asked(&self) -> bool {
        let is_about_it = |choice: &Choice| match &choice.action {
            Action::Send { command } => matches!(
                command,
                Command::Snooze { .. } | Command::AnswerGroup { .. }
            ),
            _ => false,
        };
        choices(&self.check().card).any(is_about_it)
    }

    /// Carries out a command on Home.
    pub fn send(&self, command: &Command) -> HomeScreen {
        self.try_send(command).unwrap()
    }

    /// Like [`send`](Self::send), if the command may be refused.
    pub fn try_send(&self, command: &Command) -> Result<HomeScreen> {
        self.app.home_after(command, NotificationState::Allowed)
    }

    /// The person looked at a setting of the chosen account, and answers.
    pub fn says(&self, step_id: &str, answer: StepAnswer) {
        self.says_of(self.account_id(), step_id, answer);
    }

    /// The person looked at a setting of this account, and answers.
    pub fn says_of(&self, account_id: AccountId, step_id: &str, answer: StepAnswer) {
        let step_id = step(step_id);
        let home = self.send(&Command::Ask {
            account_id,
            step_id: step_id.clone(),
        });
        if home.card.question == Some(QuestionKind::WhichAccount) {
            self.send(&Command::ConfirmAccount { account_id });
        }
        self.send(&Command::Answer {
            account_id,
            step_id,
            answer,
        });
    }

    pub fn skips(&self, step_id: &str, reason: SkipReason) {
        self.send(&Command::Skip {
            account_id: self.account_id(),
            step_id: step(step_id),
            reason,
        });
    }

    /// The person undoes their last answer about a setting of the chosen account.
    pub fn takes_back(&self, step_id: &str) {
        self.send(&Command::Undo {
            account_id: self.account_id(),
            step_id: step(step_id),
        });
    }

    /// The person leaves for a setting of the chosen account in a browser, and returns.
    pub fn leaves_for(&self, step_id: &str) {
        let step_id = step(step_id);
        self.app
            .leave(self.account_id(), &step_id, LinkedInPage::Setting)
            .unwrap();
        self.send(&Command::Left {
            step_id,
            method: OpenMethod::Browser,
        });
    }

    /// Syncs with the app in the background, notifications allowed, and none on display.
    pub fn sync(&self) -> ReminderSync {
        self.app.sync(&pocket(None)).unwrap()
    }

    /// Like [`sync`](Self::sync), with this notification on display.
    pub fn sync_showing(&self, shown: &str) -> ReminderSync {
        self.app.sync(&pocket(Some(shown))).unwrap()
    }

    /// The person presses a button of this notification.
    pub fn presses(&self, reminder: &str, action: ReminderActionKind) -> ReminderSync {
        let reminder_id = ReminderId::from(reminder);
        self.app
            .reminder_action(&reminder_id, action, &pocket(Some(reminder)))
            .unwrap()
    }

    pub fn exported(&self) -> Value {
        serde_json::from_str(&self.app.export().unwrap().text).unwrap()
    }

    /// The export without its timestamp, which always differs.
    pub fn content(&self) -> Value {
        let mut document = self.exported();
        document.as_object_mut().unwrap().remove("exported_utc_ms");
        document
    }

    /// The bytes of the database as they are on disk.
    pub fn on_disk(&self) -> Vec<Vec<u8>> {
        ["untrained.db", "untrained.db-wal"]
            .map(|name| std::fs::read(self.folder.path().join(name)).unwrap_or_default())
            .into()
    }
}

/// A phone with the app in the background and notifications allowed, showing the one with this id.
pub fn pocket(shown: Option<&str>) -> PhoneReminders {
    PhoneReminders {
        notifications: NotificationState::Allowed,
        held: Vec::new(),
        shown: shown.map(str::to_owned),
        app_in_front: false,
        plan_limit: 8,
    }
}

/// Everything to tap on a card, from the top.
pub fn choices(card: &Card) -> impl Iterator<Item = &Choice> {
    card.answers.iter().chain(&card.buttons)
}

/// The number of words on a card, without the drawn switch, up to its first button or answer.
pub fn words_to_read(card: &Card) -> usize {
    let label = card.label.iter().flat_map(|label| {
        let notes = [&label.english, &label.note];
        std::iter::once(&label.text).chain(notes.into_iter().flatten())
    });
    // The settings of a section are below its answers, as a list for reference.
    let rows = card.switches.iter().filter(|_| card.answers.is_empty());
    let rows = rows.flat_map(|row| std::iter::once(&row.label).chain(&row.detail));
    std::iter::once(&card.title)
        .chain(&card.body)
        .chain(label)
        .chain(rows)
        .map(|text| text.split_whitespace().count())
        .sum()
}

pub fn step(id: &str) -> StepId {
    id.into()
}

pub fn open(folder: &str, clock: &Arc<StandingClock>) -> Result<App> {
    let options = Options {
        folder: folder.to_owned(),
        languages: vec!["en".to_owned()],
        uses_24_hour_clock: true,
        country: None,
    };
    App::open(options, Arc::clone(clock) as Arc<dyn Clock>)
}

pub fn clock(local: &str) -> Arc<StandingClock> {
    Arc::new(StandingClock(AtomicI64::new(utc_ms(local))))
}

pub fn at(local: &str) -> NaiveDateTime {
    NaiveDateTime::parse_from_str(local, "%Y-%m-%dT%H:%M").unwrap()
}

fn utc_ms(local: &str) -> i64 {
    at(local).and_utc().timestamp_millis() - i64::from(OFFSET_S) * 1000
}
