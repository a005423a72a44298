//! Whatever the phone's clock shows, every screen draws, every answer is accepted and no question
//! stays forever; and once the clock is right, reviews are due as they should be.
#![allow(
    clippy::unwrap_used,
    reason = "a test fails where something does not hold"
)]

mod support;

use std::sync::{Arc, Mutex};

use serde::Deserialize;
use support::{at, choices, pocket, step};
use tempfile::TempDir;
use untrained_core::guide::{Group, Region};
use untrained_core::links::{LinkedInPage, OpenMethod};
use untrained_core::objection::FollowUpAnswer;
use untrained_core::progress::{SkipReason, StepAnswer};
use untrained_core::review::SnoozeFor;
use untrained_core::screens::{Action, NotificationState, ReminderActionKind};
use untrained_core::{
    AccountId, App, CivilTime, Clock, Command, Error, Options, ReminderId, Result, Timestamp,
};

const ALLOWED: NotificationState = NotificationState::Allowed;

/// A row of the table shared by all languages' tests.
#[derive(Deserialize)]
struct Row {
    why: String,
    utc_ms: i64,
    offset_s: i32,
}

impl Row {
    fn all() -> Vec<Self> {
        serde_json::from_str(include_str!("../../tests/vectors/clocks.json")).unwrap()
    }

    const fn shows(&self) -> Timestamp {
        Timestamp {
            utc_ms: self.utc_ms,
            offset_s: self.offset_s,
        }
    }
}

/// A clock that shows what it is told, however wrong.
struct AnyClock(Mutex<Timestamp>);

impl Clock for AnyClock {
    fn now(&self) -> Timestamp {
        *self.0.lock().unwrap()
    }
}

struct Phone {
    _folder: TempDir,
    clock: Arc<AnyClock>,
    app: App,
}

impl Phone {
    fn new(now: Timestamp) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let clock = Arc::new(AnyClock(Mutex::new(now)));
        let options = Options {
            folder: folder.path().to_str().unwrap().to_owned(),
            languages: vec!["en".to_owned()],
            uses_24_hour_clock: true,
            country: None,
        };
        let app = App::open(options, Arc::clone(&clock) as Arc<dyn Clock>).unwrap();
        Self {
            _folder: folder,
            clock,
            app,
        }
    }

    fn set(&self, now: Timestamp) {
        *self.clock.0.lock().unwrap() = now;
    }

    fn account_id(&self) -> AccountId {
        self.app.home(ALLOWED).unwrap().account_id
    }

    fn send(&self, command: &Command) {
        self.app.home_after(command, ALLOWED).unwrap();
    }
}

fn right(local: &str) -> Timestamp {
    Timestamp {
        utc_ms: at(local).and_utc().timestamp_millis(),
        offset_s: 0,
    }
}

/// Calls everything that only reads.
fn draws(app: &App) {
    let account_id = app.home(ALLOWED).unwrap().account_id;
    app.home(NotificationState::Denied).unwrap();
    app.check_screen().unwrap();
    app.settings(ALLOWED).unwrap();
    app.settings(NotificationState::Denied).unwrap();
    app.timeline().unwrap();
    app.objection(None).unwrap();
    app.accounts().unwrap();
    app.account(account_id).unwrap();
    app.data().unwrap();
    assert!(!app.guide().title.is_empty());
    app.search("training").unwrap();
    app.section(Group::Ads).unwrap();
    for id in ["ai-training", "research", "passwords"] {
        app.step(&step(id), ALLOWED).unwrap();
    }
    for group in app.history(None, None).unwrap().groups {
        for row in group.rows {
            app.receipt(row.mark_id).unwrap();
        }
    }
    if let Err(error) = app.calendar() {
        assert!(matches!(error, Error::NoReviews), "{error:?}");
    }
    // What was written under this clock can be read back.
    let export = app.export().unwrap().text;
    assert!(app.import_preview(&export).unwrap().apply.is_none());
}

/// The screens that show the date of the next check.
fn draws_checks(app: &App) {
    app.home(ALLOWED).unwrap();
    app.settings(ALLOWED).unwrap();
    app.check_screen().unwrap();
}

/// Every answer, each after leaving for the step.
fn answers(phone: &Phone) {
    let (app, account_id) = (&phone.app, phone.account_id());
    let switch = step("ai-training");
    for answer in [
        StepAnswer::Later,
        StepAnswer::OtherPage,
        StepAnswer::NotFound,
        StepAnswer::NotYet,
        StepAnswer::Done,
    ] {
        app.leave(account_id, &switch, LinkedInPage::Setting)
            .unwrap();
        phone.send(&Command::Left {
            step_id: switch.clone(),
            method: OpenMethod::App,
        });
        phone.send(&Command::Answer {
            account_id,
            step_id: switch.clone(),
            answer,
        });
        let home = app.home(ALLOWED).unwrap();
        assert!(home.card.question.is_none(), "{answer:?} ends the question");
    }
    let done = |id: &str| {
        let step_id = step(id);
        phone.send(&Command::Ask {
            account_id,
            step_id: step_id.clone(),
        });
        phone.send(&Command::Answer {
            account_id,
            step_id,
            answer: StepAnswer::Done,
        });
    };
    done("research");
    phone.send(&Command::Undo {
        account_id,
        step_id: step("research"),
    });
    phone.send(&Command::Skip {
        account_id,
        step_id: step("data-sharing"),
        reason: SkipReason::KeepAsIs,
    });
    done("objection");
    phone.send(&Command::AnswerFollowUp {
        account_id,
        answer: FollowUpAnswer::AskAgain,
    });
    app.set_region(account_id, Some(Region::Eu)).unwrap();
    draws(app);
}

/// Every change to the schedule. An impossible one is refused with a sentence.
fn settings(app: &App) {
    let refused = |result: Result<()>| {
        if let Err(error) = result {
            assert!(
                matches!(error, Error::Schedule(_) | Error::NoReviews),
                "{error:?}"
            );
            assert!(!app.sentence(&error).starts_with("error-"));
        }
    };
    for months in [1, 12, 3] {
        refused(app.set_interval(months));
        draws_checks(app);
    }
    for year in [1970, 2027, 2999, 3000, 9999, i32::MAX, i32::MIN] {
        refused(app.set_start(CivilTime {
            year,
            month: 12,
            day: 31,
            hour: 23,
            minute: 59,
        }));
        draws_checks(app);
    }
    for paused in [true, false] {
        app.set_paused(paused).unwrap();
        draws_checks(app);
    }
}

/// The answer to the check's next question; none if there are no more.
fn next_answer(app: &App) -> Option<Command> {
    let card = app.check_screen().unwrap().card;
    choices(&card).find_map(|choice| match &choice.action {
        // A switch is asked about after someone has looked, which `Ask` states.
        Action::Send {
            command:
                command @ (Command::Ask { .. } | Command::Answer { .. } | Command::AnswerGroup { .. }),
        } => Some(command.clone()),
        _ => None,
    })
}

/// Answers the whole check, which must come to an end.
fn finish_check(app: &App) {
    for _ in 0..20 {
        let Some(command) = next_answer(app) else {
            return;
        };
        app.check_after(&command).unwrap();
        draws_checks(app);
    }
    panic!("the check asks without end");
}

#[test]
fn a_new_phone_works_whatever_its_clock_shows() {
    for row in Row::all() {
        let phone = Phone::new(row.shows());
        draws(&phone.app);
        answers(&phone);
        assert_eq!(
            next_answer(&phone.app),
            None,
            "{}: nothing is due at once",
            row.why
        );
        phone.app.sync(&pocket(None)).unwrap();
        phone.send(&Command::Snooze {
            length: SnoozeFor::Week,
        });
        phone.send(&Command::SkipCheck);
        settings(&phone.app);
        finish_check(&phone.app);
    }
}

#[test]
fn a_phone_in_use_goes_on_whatever_its_clock_shows() {
    for row in Row::all() {
        let phone = Phone::new(right("2026-08-24T09:30"));
        answers(&phone);
        phone.set(row.shows());
        if let Some(reminder) = phone.app.sync(&pocket(None)).unwrap().show {
            let id = ReminderId::from(reminder.id.as_str());
            let shown = pocket(Some(&reminder.id));
            phone
                .app
                .reminder_action(&id, ReminderActionKind::Tomorrow, &shown)
                .unwrap();
            draws_checks(&phone.app);
        }
        answers(&phone);
        finish_check(&phone.app);
        phone.send(&Command::SkipCheck);
        draws(&phone.app);
    }
}

/// Whatever the clock showed at the first answer.
#[test]
fn once_the_clock_is_right_the_next_check_comes_within_its_interval() {
    for row in Row::all() {
        let phone = Phone::new(row.shows());
        answers(&phone);
        phone.app.sync(&pocket(None)).unwrap();
        phone.set(right("2027-03-01T12:00"));
        phone.app.sync(&pocket(None)).unwrap();
        draws(&phone.app);
        finish_check(&phone.app);
        phone.send(&Command::SkipCheck);
        let next = phone.app.sync(&pocket(None)).unwrap().plan[0].at;
        let (next, now) = (
            next.date().unwrap().and_time(next.time().unwrap()),
            at("2027-03-01T12:00"),
        );
        let days = (next - now).num_days();
        assert!((0..=93).contains(&days), "{}: {next}", row.why);
    }
}
