//! The main job, as a person lives it: reach the switch, say how it went, be asked again a
//! quarter later.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a test fails where something does not hold"
)]

mod support;

use support::{Phone, step};
use untrained_core::guide::Guide;
use untrained_core::links::{Destination, OpenMethod};
use untrained_core::progress::{SkipReason, StepAnswer, StepStatus};
use untrained_core::review::{ReviewAnswer, SnoozeFor};
use untrained_core::screens::{HomeScreen, StepRow};

const AI_SWITCH: &str = "https://www.linkedin.com/mypreferences/d/settings/data-for-ai-improvement";

fn row<'a>(home: &'a HomeScreen, step_id: &str) -> &'a StepRow {
    home.groups
        .iter()
        .flat_map(|group| &group.rows)
        .find(|row| row.step_id == step_id)
        .unwrap()
}

fn to_step(step_id: &str) -> Destination {
    Destination::Step {
        step_id: step(step_id),
    }
}

/// Leaves for a step and comes back with an answer.
fn answer(phone: &Phone, step_id: &str, answer: StepAnswer) {
    let account = phone.account_id();
    phone.app.leave(account, &step(step_id)).unwrap();
    phone.app.left(&step(step_id), OpenMethod::Browser).unwrap();
    phone.app.answer(account, &step(step_id), answer).unwrap();
}

#[test]
fn a_new_phone_shows_the_one_thing_to_do_first() {
    let phone = Phone::new("2026-11-24T10:05");
    let home = phone.home();
    assert_eq!(home.ring.done, 0);
    assert_eq!(home.next.destination, to_step("ai-training"));
    assert_eq!(row(&home, "ai-training").status, StepStatus::Open);
    assert_eq!(
        home.next_review,
        "Once a step is done, we ask every three months whether it still holds."
    );
    assert_eq!(
        home.notices,
        [],
        "no talk of reminders before there is something to remind of"
    );
}

#[test]
fn the_switch_is_reached_answered_and_reviewed_a_quarter_later() {
    let phone = Phone::new("2026-11-24T10:05");
    let account = phone.account_id();

    let plan = phone.app.leave(account, &step("ai-training")).unwrap();
    let attempts: Vec<_> = plan
        .attempts
        .iter()
        .map(|attempt| {
            (
                attempt.method,
                attempt.address.as_str(),
                attempt.android_package.as_deref(),
            )
        })
        .collect();
    assert_eq!(
        attempts,
        [
            (OpenMethod::App, AI_SWITCH, Some("com.linkedin.android")),
            (OpenMethod::Browser, AI_SWITCH, None),
            (OpenMethod::Copy, AI_SWITCH, None),
        ]
    );
    phone
        .app
        .left(&step("ai-training"), OpenMethod::App)
        .unwrap();

    assert_eq!(phone.home().next.title, "Back from LinkedIn?");
    let question = phone
        .app
        .step(&step("ai-training"))
        .unwrap()
        .question
        .unwrap();
    assert_eq!(question.title, "Did you switch it off?");
    assert!(
        question.page.is_some(),
        "asked once whether the right page opened"
    );

    phone
        .app
        .answer(account, &step("ai-training"), StepAnswer::Done)
        .unwrap();
    let home = phone.home();
    assert_eq!(row(&home, "ai-training").detail, "Done on 24 November 2026");
    assert_eq!(home.next_review, "Next review: 24 February 2027, 09:00");

    phone.set_time("2027-02-24T09:00");
    let reminder = phone.app.deliver().unwrap().unwrap();
    assert_eq!(reminder.link, "untrained://review");
    assert_eq!(
        phone.app.deliver().unwrap(),
        None,
        "the same reminder is never shown twice"
    );
    assert_eq!(phone.home().next.destination, Destination::Review);

    let review = phone.app.review().unwrap();
    let item = &review.accounts[0].items[0];
    assert_eq!(
        (item.step_id.as_str(), item.question.as_str()),
        ("ai-training", "Is it still off?")
    );

    let review = phone
        .app
        .review_answer(account, &step("ai-training"), ReviewAnswer::Reverted)
        .unwrap();
    assert_eq!(
        review.finished.as_deref(),
        Some("Review finished. The next one is on 24 May 2027, 09:00.")
    );
    assert_eq!(
        review.accounts[0].items[0].last, "GivenAnswer on 24 February 2027",
        "a switch that was on again is not called confirmed"
    );
    let home = phone.home();
    assert_eq!(
        row(&home, "ai-training").detail,
        "It was on again, you said on 24 February 2027"
    );
    assert_eq!(home.next.title, "The AI switch is still on");
    assert_eq!(home.next.destination, to_step("ai-training"));
}

#[test]
fn the_question_survives_the_end_of_the_process() {
    let phone = Phone::new("2026-11-24T10:05");
    let account = phone.account_id();
    phone.app.leave(account, &step("ai-training")).unwrap();
    let phone = phone.restart();
    assert!(
        phone
            .app
            .step(&step("ai-training"))
            .unwrap()
            .question
            .is_some()
    );
    phone
        .app
        .answer(account, &step("ai-training"), StepAnswer::Done)
        .unwrap();
    let phone = phone.restart();
    assert_eq!(row(&phone.home(), "ai-training").status, StepStatus::Done);
}

#[test]
fn every_answer_has_its_effect() {
    let table = [
        (
            StepAnswer::Done,
            StepStatus::Done,
            "Next review: 24 February 2027, 09:00",
        ),
        (
            StepAnswer::NotYet,
            StepStatus::Open,
            "Once a step is done, we ask every three months whether it still holds.",
        ),
        (
            StepAnswer::NotFound,
            StepStatus::NotFound,
            "Once a step is done, we ask every three months whether it still holds.",
        ),
        (
            StepAnswer::Later,
            StepStatus::Open,
            "Once a step is done, we ask every three months whether it still holds.",
        ),
    ];
    for (given, status, next_review) in table {
        let phone = Phone::new("2026-11-24T10:05");
        answer(&phone, "ai-training", given);
        let home = phone.home();
        assert_eq!(row(&home, "ai-training").status, status, "{given:?}");
        assert_eq!(home.next_review, next_review, "{given:?}");
        assert!(
            phone
                .app
                .step(&step("ai-training"))
                .unwrap()
                .question
                .is_none(),
            "{given:?}"
        );
    }
}

#[test]
fn a_step_done_on_another_device_is_asked_about_and_not_just_ticked() {
    let phone = Phone::new("2026-11-24T10:05");
    let account = phone.account_id();
    let question = phone
        .app
        .done_elsewhere(account, &step("two-factor"))
        .unwrap()
        .question
        .unwrap();
    assert!(
        question.page.is_none(),
        "no page was opened, so none is asked about"
    );
    phone
        .app
        .answer(account, &step("two-factor"), StepAnswer::Done)
        .unwrap();
    assert_eq!(row(&phone.home(), "two-factor").status, StepStatus::Done);
}

#[test]
fn what_was_recorded_can_be_taken_back_mark_by_mark() {
    let phone = Phone::new("2026-11-24T10:05");
    let account = phone.account_id();
    phone
        .app
        .skip(account, &step("research"), SkipReason::KeepAsIs)
        .unwrap();
    answer(&phone, "research", StepAnswer::Done);
    let statuses: Vec<_> = (0..2)
        .map(|_| phone.app.undo(account, &step("research")).unwrap().status)
        .collect();
    assert_eq!(statuses, [StepStatus::Skipped, StepStatus::Open]);
    assert!(
        phone.app.undo(account, &step("research")).is_err(),
        "nothing is left to take back"
    );
    answer(&phone, "research", StepAnswer::NotFound);
    assert_eq!(row(&phone.home(), "research").status, StepStatus::NotFound);
}

#[test]
fn home_goes_on_to_what_could_not_be_found_before_it_says_that_nothing_is_left() {
    let phone = Phone::new("2026-11-24T10:05");
    let account = phone.account_id();
    let steps = Guide::load().unwrap().steps;
    for step in &steps {
        if step.id == "research" {
            answer(&phone, step.id.as_str(), StepAnswer::NotFound);
        } else {
            phone
                .app
                .skip(account, &step.id, SkipReason::DoesNotApply)
                .unwrap();
        }
    }
    let next = phone.home().next;
    assert_eq!(next.title, "Look for it another way");
    assert_eq!(
        next.destination,
        Destination::Step {
            step_id: step("research")
        }
    );
    phone
        .app
        .skip(account, &step("research"), SkipReason::KeepAsIs)
        .unwrap();
    assert_eq!(phone.home().next.title, "Nothing left to do for now");
}

#[test]
fn the_plan_starts_where_it_last_worked_on_this_phone() {
    let phone = Phone::new("2026-11-24T10:05");
    let account = phone.account_id();
    let go = |method, right: Option<bool>| {
        let first = phone
            .app
            .leave(account, &step("ai-training"))
            .unwrap()
            .attempts[0]
            .method;
        phone.app.left(&step("ai-training"), method).unwrap();
        let asked = phone
            .app
            .step(&step("ai-training"))
            .unwrap()
            .question
            .unwrap()
            .page
            .is_some();
        if let Some(right) = right {
            phone.app.page_opened(&step("ai-training"), right).unwrap();
        }
        phone
            .app
            .answer(account, &step("ai-training"), StepAnswer::Later)
            .unwrap();
        (first, asked)
    };
    assert_eq!(go(OpenMethod::App, Some(false)), (OpenMethod::App, true));
    assert_eq!(
        go(OpenMethod::Browser, Some(true)),
        (OpenMethod::Browser, true),
        "past the one that failed"
    );
    assert_eq!(
        go(OpenMethod::Browser, None),
        (OpenMethod::Browser, false),
        "what worked is not asked again"
    );
}

#[test]
fn a_review_can_be_left_and_taken_up_again() {
    let phone = Phone::new("2026-11-24T10:05");
    let account = phone.account_id();
    for step in ["ai-training", "research", "two-factor"] {
        answer(&phone, step, StepAnswer::Done);
    }
    phone.set_time("2027-03-01T18:00");
    assert_eq!(phone.app.review().unwrap().progress, "0 of 3 answered");
    phone
        .app
        .review_answer(account, &step("research"), ReviewAnswer::AsWanted)
        .unwrap();
    phone
        .app
        .review_answer(account, &step("ai-training"), ReviewAnswer::Later)
        .unwrap();
    let phone = phone.restart();
    let review = phone.app.review().unwrap();
    assert_eq!(review.progress, "1 of 3 answered");
    assert_eq!(review.finished, None);
    phone
        .app
        .review_answer(account, &step("ai-training"), ReviewAnswer::NotFound)
        .unwrap();
    let review = phone
        .app
        .review_answer(account, &step("two-factor"), ReviewAnswer::AsWanted)
        .unwrap();
    assert_eq!(review.progress, "3 of 3 answered");
    assert!(review.finished.is_some());
    assert_eq!(
        row(&phone.home(), "ai-training").status,
        StepStatus::NotFound
    );
    assert_eq!(
        row(&phone.home(), "research").detail,
        "Still off, you said on 1 March 2027"
    );
    assert_eq!(
        row(&phone.home(), "two-factor").detail,
        "Still on, you said on 1 March 2027",
        "two-factor sign-in is wanted on"
    );
}

#[test]
fn a_review_does_not_ask_about_what_was_done_since_it_fell_due() {
    let phone = Phone::new("2026-11-24T10:05");
    let account = phone.account_id();
    answer(&phone, "ai-training", StepAnswer::Done);
    phone.set_time("2027-02-25T10:00");
    answer(&phone, "research", StepAnswer::Done);
    let review = phone.app.review().unwrap();
    assert_eq!(review.progress, "0 of 1 answered");
    assert!(
        phone
            .app
            .review_answer(account, &step("research"), ReviewAnswer::AsWanted)
            .is_err()
    );
}

#[test]
fn missed_reviews_collapse_into_one() {
    let phone = Phone::new("2026-11-24T10:05");
    answer(&phone, "ai-training", StepAnswer::Done);
    phone.set_time("2028-01-01T12:00");
    assert!(
        phone.home().next_review.contains("24 November 2027"),
        "{}",
        phone.home().next_review
    );
    assert!(phone.app.deliver().unwrap().is_some());
    assert!(phone.app.deliver().unwrap().is_none());
    phone.app.dismiss_review().unwrap();
    assert_eq!(
        phone.home().next_review,
        "Next review: 24 February 2028, 09:00"
    );
}

#[test]
fn snooze_moves_one_occurrence_and_not_the_pattern() {
    let phone = Phone::new("2026-11-24T10:05");
    answer(&phone, "ai-training", StepAnswer::Done);
    phone.set_time("2027-02-24T09:30");
    phone.app.deliver().unwrap();
    phone.app.review_snooze(SnoozeFor::Week).unwrap();
    assert_eq!(
        phone.home().next_review,
        "Review put off until 3 March 2027, 09:30"
    );
    let plan: Vec<_> = phone
        .app
        .plan(3)
        .unwrap()
        .into_iter()
        .map(|reminder| reminder.id)
        .collect();
    assert_eq!(
        plan,
        [
            "snoozed-1-20270303T0930",
            "review-2-20270524T0900",
            "review-3-20270824T0900"
        ]
    );
    phone.set_time("2027-03-03T09:30");
    assert!(phone.app.deliver().unwrap().is_some());
    assert!(phone.app.deliver().unwrap().is_none());
}

#[test]
fn the_actions_of_an_old_notification_change_nothing() {
    let phone = Phone::new("2026-11-24T10:05");
    answer(&phone, "ai-training", StepAnswer::Done);
    phone.set_time("2027-02-24T09:30");
    let old = phone.app.deliver().unwrap().unwrap();
    phone.set_time("2027-05-25T12:00");
    let before = phone.home();
    for id in [old.id.as_str(), "review-99-20500101T0900", "nonsense", ""] {
        phone.app.reminder_snoozed(&id.into()).unwrap();
        phone.app.reminder_done_for_now(&id.into()).unwrap();
        assert_eq!(phone.home(), before, "{id:?}");
    }
    let current = phone.app.deliver().unwrap().unwrap();
    phone.app.reminder_done_for_now(&current.id).unwrap();
    assert_eq!(
        phone.home().next_review,
        "Next review: 24 August 2027, 09:00"
    );
}

#[test]
fn a_notification_that_is_shown_is_told_again_in_another_language() {
    let phone = Phone::new("2026-11-24T10:05");
    answer(&phone, "ai-training", StepAnswer::Done);
    phone.set_time("2027-02-24T09:30");
    let english = phone.app.deliver().unwrap().unwrap();
    assert_eq!(phone.app.reminder(&english.id), Some(english.clone()));
    phone.app.set_locale(&["de".to_owned()], true);
    let german = phone.app.reminder(&english.id).unwrap();
    assert_eq!((&german.id, german.at), (&english.id, english.at));
    assert_eq!(german.title, "Ihre Überprüfung ist fällig");
    for id in [
        "",
        "review",
        "review-1",
        "review-x-20270224T0900",
        "call-1-20270224T0900",
        "review-1-2027",
    ] {
        assert_eq!(phone.app.reminder(&id.into()), None, "{id:?}");
    }
}
