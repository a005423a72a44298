//! Every screen as a shell gets it, in English and in Arabic, in states that a person comes
//! to. A changed word shows as a changed snapshot: read it, then accept it with
//! `INSTA_UPDATE=always cargo test -p untrained-core --test snapshots`.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a test fails where something does not hold"
)]

mod support;

use std::fmt::Debug;

use insta::assert_debug_snapshot;
use serde_json::Value;
use support::{Phone, step};
use untrained_core::App;
use untrained_core::guide::Region;
use untrained_core::links::OpenMethod;
use untrained_core::objection::FollowUpAnswer;
use untrained_core::progress::{SkipReason, StepAnswer};
use untrained_core::review::{ReviewAnswer, SnoozeFor};
use untrained_core::screens::NotificationState;

/// Compares what `draw` gives with the snapshots `<name>.en` and `<name>.ar`.
fn in_english_and_arabic<T: Debug>(name: &str, phone: &Phone, draw: impl Fn(&App) -> T) {
    for language in ["en", "ar"] {
        phone.app.set_locale(&[language.to_owned()], true);
        assert_debug_snapshot!(format!("{name}.{language}"), draw(&phone.app));
    }
}

fn answer(phone: &Phone, step_id: &str, answer: StepAnswer) {
    let account = phone.account_id();
    phone.app.leave(account, &step(step_id)).unwrap();
    phone.app.left(&step(step_id), OpenMethod::Browser).unwrap();
    phone.app.answer(account, &step(step_id), answer).unwrap();
}

/// A phone on which a person has been at work: the switch is off, one step was not found, one
/// is kept as it is, one does not apply, one is still on.
fn lived_in() -> Phone {
    let phone = Phone::new("2026-11-24T10:05");
    let account = phone.account_id();
    answer(&phone, "ai-training", StepAnswer::Done);
    answer(&phone, "research", StepAnswer::NotFound);
    answer(&phone, "data-sharing", StepAnswer::NotYet);
    answer(&phone, "two-factor", StepAnswer::Done);
    for (step_id, reason) in [
        ("ads-interests", SkipReason::KeepAsIs),
        ("find-by-phone", SkipReason::DoesNotApply),
    ] {
        phone.app.skip(account, &step(step_id), reason).unwrap();
    }
    phone
}

/// The same phone three months later, on the day of its first review.
fn review_due() -> Phone {
    let phone = lived_in();
    phone.set_time("2027-02-24T09:30");
    phone
}

#[test]
fn home() {
    let draw = |app: &App| app.home(NotificationState::NotAsked).unwrap();
    in_english_and_arabic("home_new", &Phone::new("2026-11-24T10:05"), draw);
    in_english_and_arabic("home_lived_in", &lived_in(), draw);
}

/// What stands at the top of Home, in every state that changes it.
#[test]
fn home_in_short() {
    let draw = |app: &App| {
        let home = app.home(NotificationState::Denied).unwrap();
        (home.ring, home.next, home.next_review, home.notices)
    };
    in_english_and_arabic("home_review_due", &review_due(), draw);

    let phone = lived_in();
    phone
        .app
        .leave(phone.account_id(), &step("cookies"))
        .unwrap();
    in_english_and_arabic("home_pending", &phone, draw);

    let phone = review_due();
    phone.app.review_snooze(SnoozeFor::Week).unwrap();
    in_english_and_arabic("home_snoozed", &phone, draw);

    let phone = Phone::new("2026-11-24T10:05");
    answer(&phone, "ai-training", StepAnswer::NotFound);
    in_english_and_arabic("home_not_found", &phone, draw);

    let phone = review_due();
    let account = phone.account_id();
    phone
        .app
        .review_answer(account, &step("ai-training"), ReviewAnswer::Reverted)
        .unwrap();
    phone.app.dismiss_review().unwrap();
    in_english_and_arabic("home_switch_was_on", &phone, draw);
}

#[test]
fn a_step() {
    let primary = |app: &App| app.step(&step("ai-training")).unwrap();
    let phone = Phone::new("2026-11-24T10:05");
    in_english_and_arabic("step_open", &phone, primary);

    let account = phone.account_id();
    phone.app.leave(account, &step("ai-training")).unwrap();
    phone
        .app
        .left(&step("ai-training"), OpenMethod::App)
        .unwrap();
    in_english_and_arabic("step_back_from_linkedin", &phone, primary);

    answer(&phone, "ai-training", StepAnswer::Done);
    in_english_and_arabic("step_done", &phone, primary);

    // No label is known, and the address was last seen too long ago.
    in_english_and_arabic("step_stale", &phone, |app| {
        app.step(&step("data-sharing")).unwrap()
    });
    // A switch to turn on.
    phone.app.leave(account, &step("two-factor")).unwrap();
    in_english_and_arabic("step_to_turn_on", &phone, |app| {
        app.step(&step("two-factor")).unwrap()
    });
    // A habit has no page.
    phone
        .app
        .done_elsewhere(account, &step("passwords"))
        .unwrap();
    in_english_and_arabic("step_habit", &phone, |app| {
        app.step(&step("passwords")).unwrap()
    });
}

#[test]
fn plan() {
    let phone = Phone::new("2026-11-24T10:05");
    in_english_and_arabic("plan", &phone, |app| {
        app.look(&step("ai-training")).unwrap()
    });
}

#[test]
fn review() {
    let draw = |app: &App| app.review().unwrap();
    in_english_and_arabic(
        "review_before_the_first_step",
        &Phone::new("2026-11-24T10:05"),
        draw,
    );
    in_english_and_arabic("review_next", &lived_in(), draw);

    let phone = review_due();
    in_english_and_arabic("review_due", &phone, draw);

    let account = phone.account_id();
    phone
        .app
        .review_answer(account, &step("ai-training"), ReviewAnswer::Reverted)
        .unwrap();
    in_english_and_arabic("review_half_answered", &phone, draw);

    let phone = review_due();
    phone.app.review_snooze(SnoozeFor::Day).unwrap();
    in_english_and_arabic("review_snoozed", &phone, draw);
}

#[test]
fn settings() {
    let draw = |app: &App| app.settings(NotificationState::Denied).unwrap();
    in_english_and_arabic("settings_new", &Phone::new("2026-11-24T10:05"), draw);

    let phone = lived_in();
    let held = phone.app.plan(1).unwrap().remove(0).id;
    phone
        .app
        .report_reminders(NotificationState::Denied, Some(&held))
        .unwrap();
    in_english_and_arabic("settings_blocked", &phone, draw);

    phone.app.set_paused(true).unwrap();
    in_english_and_arabic("settings_paused", &phone, draw);
}

/// A file that a calendar reads, with the words of the language in it.
#[test]
fn calendar() {
    let phone = lived_in();
    in_english_and_arabic("calendar", &phone, |app| {
        let text = app.calendar().unwrap().text;
        text.split("\r\n").map(str::to_owned).collect::<Vec<_>>()
    });
}

#[test]
fn review_finished() {
    for language in ["en", "ar"] {
        let phone = review_due();
        phone.app.set_locale(&[language.to_owned()], true);
        let account = phone.account_id();
        let answer = |id, answer| {
            let answered = phone.app.review_answer(account, &step(id), answer);
            answered.unwrap()
        };
        answer("ai-training", ReviewAnswer::AsWanted);
        let finished = answer("two-factor", ReviewAnswer::Reverted);
        assert_debug_snapshot!(format!("review_finished.{language}"), finished);
    }
}

#[test]
fn reminder() {
    let phone = lived_in();
    in_english_and_arabic("reminder", &phone, |app| app.plan(1).unwrap());
    in_english_and_arabic("reminder_channel", &phone, App::reminder_channel);
}

#[test]
fn accounts() {
    let phone = lived_in();
    let first = phone.account_id();
    phone.app.set_region(first, Some(Region::Uk)).unwrap();
    phone.app.add_account("Work").unwrap();
    in_english_and_arabic("accounts", &phone, |app| app.accounts().unwrap());
    in_english_and_arabic("account", &phone, |app| app.account(first).unwrap());

    // With two accounts it is asked which one was signed in.
    let account = phone.account_id();
    phone.app.leave(account, &step("research")).unwrap();
    phone
        .app
        .left(&step("research"), OpenMethod::Browser)
        .unwrap();
    in_english_and_arabic("step_which_account", &phone, |app| {
        let screen = app.step(&step("research")).unwrap();
        (screen.account, screen.question)
    });
}

#[test]
fn history() {
    let phone = Phone::new("2026-11-24T10:05");
    in_english_and_arabic("history_empty", &phone, |app| {
        app.history(None, None).unwrap()
    });

    let phone = lived_in();
    let account = phone.account_id();
    phone.app.undo(account, &step("data-sharing")).unwrap();
    phone.app.add_account("Work").unwrap();
    in_english_and_arabic("history", &phone, |app| app.history(None, None).unwrap());
}

#[test]
fn receipt() {
    let phone = lived_in();
    let marks = phone.app.history(None, None).unwrap().rows;
    let of = |title: &str| marks.iter().find(|row| row.title == title).unwrap().mark_id;
    let done = of("Stop AI training on your data");
    in_english_and_arabic("receipt", &phone, |app| {
        let receipt = app.receipt(done).unwrap();
        let lines: Vec<String> = receipt.text.lines().map(str::to_owned).collect();
        (receipt.subject, lines)
    });
}

#[test]
fn data() {
    in_english_and_arabic("data", &lived_in(), |app| app.data().unwrap());
}

/// What comes from another phone, with a part that this app cannot take.
#[test]
fn import_preview() {
    let mut document: Value = serde_json::from_str(&lived_in().app.export().unwrap().text).unwrap();
    document["marks"][1]["said"] = "perhaps".into();
    let document = document.to_string();

    let phone = Phone::new("2026-11-25T18:00");
    answer(&phone, "ai-training", StepAnswer::NotFound);
    in_english_and_arabic("import_preview", &phone, |app| {
        app.import_preview(&document).unwrap()
    });
}

#[test]
fn guide_and_topics() {
    let phone = Phone::new("2026-11-24T10:05");
    in_english_and_arabic("guide", &phone, App::guide);
    for topic in ["what-is-used", "questions", "by-region", "sources"] {
        let name = format!("topic_{}", topic.replace('-', "_"));
        in_english_and_arabic(&name, &phone, |app| app.topic(&topic.into()).unwrap());
    }
    let account = phone.account_id();
    phone
        .app
        .choose_region(account, Some(Region::Uk), &"by-region".into())
        .unwrap();
    in_english_and_arabic("topic_by_region_uk", &phone, |app| {
        app.topic(&"by-region".into()).unwrap()
    });
}

#[test]
fn search() {
    let phone = Phone::new("2026-11-24T10:05");
    for (name, query) in [
        ("search_start", ""),
        // A label of LinkedIn's, which is found in every language.
        ("search_label", "generative ai improvement"),
        ("search_some_words", "two-factor zeppelin"),
        ("search_nothing", "\"zeppelin\" *"),
    ] {
        in_english_and_arabic(name, &phone, |app| app.search(query).unwrap());
    }
    in_english_and_arabic("search_best", &phone, |app| {
        let screen = app.search("linkedin").unwrap();
        (screen.count, screen.rows.len())
    });
}

#[test]
fn protection() {
    let draw = |app: &App| app.protection().unwrap();
    in_english_and_arabic("protection_no_region", &lived_in(), draw);

    let phone = review_due();
    let account = phone.account_id();
    phone.app.set_region(account, Some(Region::Uk)).unwrap();
    phone
        .app
        .review_answer(account, &step("ai-training"), ReviewAnswer::Reverted)
        .unwrap();
    phone.set_time("2027-02-25T09:30");
    answer(&phone, "ai-training", StepAnswer::Done);
    in_english_and_arabic("protection_uk", &phone, draw);

    let phone = Phone::new("2020-01-01T09:00");
    in_english_and_arabic("protection_too_early", &phone, |app| {
        app.protection().unwrap().today
    });
}

#[test]
fn objection() {
    let draw = |app: &App| app.objection(None).unwrap();
    let phone = lived_in();
    phone
        .app
        .set_region(phone.account_id(), Some(Region::Eu))
        .unwrap();
    in_english_and_arabic("objection", &phone, draw);
    in_english_and_arabic("objection_nothing_chosen", &phone, |app| {
        let screen = app.objection(Some(&[])).unwrap();
        (screen.letter, screen.letter_note)
    });
}

#[test]
fn objection_follow_up() {
    let card = |app: &App| app.objection(None).unwrap().follow_up;
    let phone = lived_in();
    let account = phone.account_id();
    answer(&phone, "objection", StepAnswer::Done);
    in_english_and_arabic("objection_sent", &phone, card);
    phone.set_time("2026-12-24T09:00");
    in_english_and_arabic("objection_due", &phone, |app| {
        let home = app.home(NotificationState::Allowed).unwrap();
        (home.next, card(app))
    });
    for (name, said) in [
        ("objection_answered", FollowUpAnswer::GivenAnswer),
        ("objection_dropped", FollowUpAnswer::Dropped),
    ] {
        phone.app.objection_answered(account, said).unwrap();
        in_english_and_arabic(name, &phone, card);
    }
}
