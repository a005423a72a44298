//! Whatever the phone's clock shows, every screen draws, every answer is taken, and no question
//! stays for ever; and once the clock is right, reviews come as they should.
#![allow(
    clippy::unwrap_used,
    reason = "a test fails where something does not hold"
)]

mod support;

use std::sync::{Arc, Mutex};

use serde::Deserialize;
use support::at;
use tempfile::TempDir;
use untrained_core::guide::Region;
use untrained_core::links::{Fallback, OpenMethod};
use untrained_core::objection::FollowUpAnswer;
use untrained_core::progress::{SkipReason, StepAnswer};
use untrained_core::review::{ReviewAnswer, SnoozeFor};
use untrained_core::screens::NotificationState;
use untrained_core::{App, CivilTime, Clock, Error, Options, Result, Timestamp};

/// A row of the table that every language reads.
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

/// A clock that shows what it is told to, however wrong.
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

    fn account(&self) -> i64 {
        let home = self.app.home(NotificationState::Allowed).unwrap();
        home.account_id
    }
}

fn right(local: &str) -> Timestamp {
    Timestamp {
        utc_ms: at(local).and_utc().timestamp_millis(),
        offset_s: 0,
    }
}

/// Every screen, and whatever else only reads.
fn draws(app: &App) {
    let account = app.home(NotificationState::Allowed).unwrap().account_id;
    app.home(NotificationState::Denied).unwrap();
    app.plan(64).unwrap();
    app.review().unwrap();
    app.settings(NotificationState::Allowed).unwrap();
    app.settings(NotificationState::Denied).unwrap();
    app.timeline().unwrap();
    app.objection(None).unwrap();
    app.accounts().unwrap();
    app.account(account).unwrap();
    app.data().unwrap();
    assert!(!app.guide().title.is_empty());
    app.search("training").unwrap();
    app.look("research").unwrap();
    for step in ["ai-training", "research", "passwords"] {
        app.step(step).unwrap();
    }
    for row in app.history(None, None).unwrap().rows {
        app.receipt(row.mark_id).unwrap();
    }
    if let Err(error) = app.calendar() {
        assert!(matches!(error, Error::NoReviews), "{error:?}");
    }
    // What was written under this clock can be read again.
    let export = app.export().unwrap().text;
    assert!(app.import_preview(&export).unwrap().apply.is_none());
}

/// The screens that say when the next review is.
fn draws_reviews(app: &App) {
    app.home(NotificationState::Allowed).unwrap();
    app.settings(NotificationState::Allowed).unwrap();
    app.review().unwrap();
    app.plan(64).unwrap();
}

/// What a person may answer, each after leaving for the step.
fn answers(phone: &Phone) {
    let (app, me) = (&phone.app, phone.account());
    for answer in [
        StepAnswer::Later,
        StepAnswer::NotFound,
        StepAnswer::NotYet,
        StepAnswer::Done,
    ] {
        app.leave(me, "ai-training").unwrap();
        app.left("ai-training", OpenMethod::App).unwrap();
        app.page_opened("ai-training", true).unwrap();
        let step = app.answer(me, "ai-training", answer).unwrap();
        assert!(step.question.is_none(), "{answer:?} ends the question");
    }
    app.leave_by(me, "research", Fallback::Hub).unwrap();
    app.done_elsewhere(me, "research").unwrap();
    app.answer(me, "research", StepAnswer::Done).unwrap();
    app.undo(me, "research").unwrap();
    app.skip(me, "data-sharing", SkipReason::KeepAsIs).unwrap();
    app.done_elsewhere(me, "objection").unwrap();
    app.answer(me, "objection", StepAnswer::Done).unwrap();
    app.objection_answered(me, FollowUpAnswer::AskAgain)
        .unwrap();
    app.set_region(me, Some(Region::Eu)).unwrap();
    draws(app);
}

/// What a person does with their reviews; what cannot be is refused with a sentence.
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
        draws_reviews(app);
    }
    for year in [1970, 2027, 2999, 3000, 9999, i32::MAX, i32::MIN] {
        refused(app.set_start(CivilTime {
            year,
            month: 12,
            day: 31,
            hour: 23,
            minute: 59,
        }));
        draws_reviews(app);
    }
    for paused in [true, false] {
        app.set_paused(paused).unwrap();
        draws_reviews(app);
    }
}

/// Answers whatever the review asks. It must come to an end.
fn finish_review(app: &App) {
    let open = || {
        let accounts = app.review().unwrap().accounts.into_iter();
        accounts
            .flat_map(|account| {
                let id = account.account_id;
                account.items.into_iter().map(move |item| (id, item))
            })
            .find(|(_, item)| !item.answers.is_empty())
    };
    for _ in 0..20 {
        let Some((account, item)) = open() else {
            return;
        };
        app.review_answer(account, &item.step_id, ReviewAnswer::AsWanted)
            .unwrap();
        draws_reviews(app);
    }
    panic!("the review asks without end");
}

#[test]
fn a_new_phone_works_whatever_its_clock_shows() {
    for row in Row::all() {
        let phone = Phone::new(row.shows());
        draws(&phone.app);
        answers(&phone);
        let review = phone.app.review().unwrap();
        assert!(
            review.accounts.is_empty(),
            "{}: nothing is due at once",
            row.why
        );
        phone.app.deliver().unwrap();
        phone.app.review_snooze(SnoozeFor::Week).unwrap();
        phone.app.dismiss_review().unwrap();
        settings(&phone.app);
        finish_review(&phone.app);
    }
}

#[test]
fn a_phone_in_use_goes_on_whatever_its_clock_shows() {
    for row in Row::all() {
        let phone = Phone::new(right("2026-08-24T09:30"));
        answers(&phone);
        phone.set(row.shows());
        if let Some(reminder) = phone.app.deliver().unwrap() {
            phone.app.reminder_snoozed(&reminder.id).unwrap();
            draws_reviews(&phone.app);
        }
        answers(&phone);
        finish_review(&phone.app);
        phone.app.dismiss_review().unwrap();
        draws(&phone.app);
    }
}

/// Whenever the first step was done by the clock of then.
#[test]
fn once_the_clock_is_right_the_next_review_comes_within_its_interval() {
    for row in Row::all() {
        let phone = Phone::new(row.shows());
        answers(&phone);
        phone.app.deliver().unwrap();
        phone.set(right("2027-03-01T12:00"));
        phone.app.deliver().unwrap();
        draws(&phone.app);
        finish_review(&phone.app);
        phone.app.dismiss_review().unwrap();
        let next = phone.app.plan(1).unwrap()[0].at;
        let (next, now) = (
            next.date().unwrap().and_time(next.time().unwrap()),
            at("2027-03-01T12:00"),
        );
        let days = (next - now).num_days();
        assert!((0..=93).contains(&days), "{}: {next}", row.why);
    }
}
