//! A review: left and taken up again, put aside, missed; and what reviews found over the years.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a test fails where something does not hold"
)]

mod support;

use support::{Phone, step};
use untrained_core::AccountId;
use untrained_core::links::Destination;
use untrained_core::progress::{SkipReason, StepAnswer, StepStatus};
use untrained_core::review::ReviewAnswer;

/// A phone on which these steps were done on 24 November 2026.
fn done(steps: &[&str]) -> Phone {
    let phone = Phone::new("2026-11-24T08:05");
    for step_id in steps {
        phone.says(step_id, StepAnswer::Done);
    }
    phone
}

fn to_step(step_id: &str) -> Destination {
    Destination::Step {
        step_id: step(step_id),
    }
}

fn answer(phone: &Phone, step_id: &str, answer: ReviewAnswer) {
    let account = phone.account_id();
    phone
        .app
        .review_answer(account, &step(step_id), answer)
        .unwrap();
}

/// What Step says of the times it was found on again.
fn reversals(phone: &Phone, step_id: &str) -> Option<(String, String)> {
    let sections = phone.app.step(&step(step_id)).unwrap().sections;
    sections
        .into_iter()
        .find(|section| section.heading.starts_with("Found "))
        .map(|section| (section.heading, section.paragraphs.concat()))
}

#[test]
fn a_review_is_left_and_taken_up_again_where_it_was() {
    let phone = done(&["ai-training", "research", "two-factor"]);
    phone.set_time("2027-02-24T09:30");
    answer(&phone, "ai-training", ReviewAnswer::AsWanted);
    answer(&phone, "research", ReviewAnswer::Later);
    let phone = phone.restart();
    phone.set_time("2027-03-30T20:00");
    let review = phone.app.review().unwrap();
    assert_eq!(review.progress, "1 of 3 answered");
    let open: Vec<_> = review.accounts[0]
        .items
        .iter()
        .filter(|item| !item.answers.is_empty())
        .map(|item| item.step_id.as_str())
        .collect();
    assert_eq!(
        open,
        ["research", "two-factor"],
        "“later” leaves a question open"
    );
    answer(&phone, "research", ReviewAnswer::AsWanted);
    answer(&phone, "two-factor", ReviewAnswer::AsWanted);
    assert!(phone.app.review().unwrap().accounts.is_empty());
}

#[test]
fn what_is_done_after_a_review_came_due_is_not_asked_in_it() {
    let phone = done(&["ai-training"]);
    phone.set_time("2027-02-25T09:30");
    phone.says("research", StepAnswer::Done);
    let review = phone.app.review().unwrap();
    let asked: Vec<_> = review.accounts[0]
        .items
        .iter()
        .map(|item| item.step_id.as_str())
        .collect();
    assert_eq!(asked, ["ai-training"]);
}

#[test]
fn a_missed_review_is_said_and_asked_once() {
    let phone = done(&["ai-training"]);
    let table = [
        (
            "2027-02-24T09:30",
            "Due since 24 February 2027, 09:00. Look at each setting on LinkedIn, then tell us how you found it. You can stop and carry on later.",
        ),
        (
            "2027-05-24T09:30",
            "One review before it passed without an answer; this one stands for both.",
        ),
        (
            "2036-12-24T09:30",
            "39 reviews before it passed without an answer; this one stands for all of them.",
        ),
    ];
    for (now, said) in table {
        phone.set_time(now);
        let review = phone.app.review().unwrap();
        assert!(review.intro.ends_with(said), "{}", review.intro);
        assert_eq!(review.progress, "0 of 1 answered");
    }
    answer(&phone, "ai-training", ReviewAnswer::AsWanted);
    assert!(phone.app.review().unwrap().accounts.is_empty());
}

#[test]
fn a_review_that_was_put_aside_is_remembered_at_the_next() {
    let phone = done(&["ai-training"]);
    phone.set_time("2027-02-26T09:30");
    phone.app.dismiss_review().unwrap();
    phone.set_time("2027-05-24T09:30");
    let said = "You put the last review aside, the one of 24 February 2027.";
    assert!(phone.app.review().unwrap().intro.ends_with(said));
    answer(&phone, "ai-training", ReviewAnswer::AsWanted);
    phone.set_time("2027-08-24T09:30");
    assert!(!phone.app.review().unwrap().intro.contains("aside"));
}

#[test]
fn how_often_a_switch_was_found_on_again_is_counted() {
    let phone = done(&["ai-training", "two-factor"]);
    assert_eq!(reversals(&phone, "ai-training"), None);
    for (now, expected) in [
        ("2027-02-24T09:30", "Once, on 24 February 2027."),
        (
            "2027-05-24T09:30",
            "2 times, most recently: 24 May 2027; 24 February 2027.",
        ),
    ] {
        phone.set_time(now);
        answer(&phone, "ai-training", ReviewAnswer::Reverted);
        let found = ("Found on again".to_owned(), expected.to_owned());
        assert_eq!(reversals(&phone, "ai-training"), Some(found));
        assert_eq!(
            phone.app.step(&step("ai-training")).unwrap().status,
            StepStatus::Open
        );
        phone.says("ai-training", StepAnswer::Done);
        phone.app.dismiss_review().unwrap();
    }
    assert_eq!(
        reversals(&phone, "two-factor"),
        None,
        "each step has its own"
    );
}

#[test]
fn a_reversal_that_was_taken_back_does_not_count() {
    let phone = done(&["ai-training"]);
    phone.set_time("2027-02-24T09:30");
    answer(&phone, "ai-training", ReviewAnswer::Reverted);
    phone
        .app
        .undo(phone.account_id(), &step("ai-training"))
        .unwrap();
    assert_eq!(reversals(&phone, "ai-training"), None);
}

#[test]
fn the_end_of_a_review_leads_to_the_first_step_that_it_opened_again() {
    let phone = done(&["ai-training", "research", "two-factor"]);
    phone.set_time("2027-02-24T09:30");
    let account = phone.account_id();
    let answer = |id, answer| {
        let answered = phone.app.review_answer(account, &step(id), answer);
        answered.unwrap()
    };

    assert_eq!(answer("research", ReviewAnswer::Reverted).reopened, None);
    answer("two-factor", ReviewAnswer::Reverted);
    let end = answer("ai-training", ReviewAnswer::AsWanted);

    assert_eq!(
        end.intro,
        "This review was due on 24 February 2027, 09:00. Every question is answered."
    );
    let reopened = end.reopened.unwrap();
    assert_eq!(reopened.destination, to_step("research"));
    let title = phone.app.step(&step("research")).unwrap().title;
    assert_eq!(reopened.button, format!("Next: {title}"));
}

#[test]
fn the_end_of_a_review_leads_nowhere_if_nothing_is_open_again() {
    let phone = done(&["ai-training", "research"]);
    phone.set_time("2027-02-24T09:30");
    let account = phone.account_id();
    answer(&phone, "ai-training", ReviewAnswer::Reverted);
    phone.says("ai-training", StepAnswer::Done);
    let end = phone
        .app
        .review_answer(account, &step("research"), ReviewAnswer::NotFound)
        .unwrap();
    assert!(end.finished.is_some());
    assert_eq!(end.reopened, None, "it was switched off again meanwhile");
}

#[test]
fn a_step_that_is_open_again_is_named_with_its_account_where_there_are_two() {
    let phone = done(&["ai-training"]);
    let first = phone.account_id();
    phone.app.add_account("Work").unwrap();
    phone.set_time("2027-02-24T09:30");
    phone.app.confirm_review_account(first).unwrap();
    let end = phone
        .app
        .review_answer(first, &step("ai-training"), ReviewAnswer::Reverted)
        .unwrap();
    let reopened = end.reopened.unwrap();
    assert_ne!(phone.account_id(), first, "another account is shown");
    assert_eq!(reopened.account_id, first);
    assert!(
        reopened.button.ends_with("(My LinkedIn account)"),
        "{}",
        reopened.button
    );
}

#[test]
fn a_review_is_finished_when_its_last_open_question_is_settled_elsewhere() {
    type Elsewhere = fn(&Phone, AccountId);
    let table: [(&str, Elsewhere); 3] = [
        ("decided against", |phone, account| {
            phone
                .app
                .skip(account, &step("research"), SkipReason::KeepAsIs)
                .unwrap();
        }),
        ("found on", |phone, account| {
            phone
                .app
                .done_elsewhere(account, &step("research"))
                .unwrap();
            phone
                .app
                .answer(account, &step("research"), StepAnswer::NotYet)
                .unwrap();
        }),
        ("taken back", |phone, account| {
            phone.app.undo(account, &step("research")).unwrap();
        }),
    ];
    for (name, elsewhere) in table {
        let phone = done(&["ai-training", "research"]);
        phone.set_time("2027-02-24T09:30");
        answer(&phone, "ai-training", ReviewAnswer::AsWanted);
        assert!(!phone.app.review().unwrap().snooze.is_empty(), "{name}");
        elsewhere(&phone, phone.account_id());
        let review = phone.app.review().unwrap();
        assert!(
            review.intro.contains("24 May 2027"),
            "{name}: {}",
            review.intro
        );
        phone.set_time("2027-05-24T09:30");
        assert!(
            !phone.app.review().unwrap().intro.contains("aside"),
            "{name}"
        );
    }
}

#[test]
fn a_question_left_for_later_is_not_drawn_as_answered() {
    let phone = done(&["ai-training"]);
    phone.set_time("2027-02-24T09:30");
    answer(&phone, "ai-training", ReviewAnswer::Later);
    let item = phone
        .app
        .review()
        .unwrap()
        .accounts
        .remove(0)
        .items
        .remove(0);
    assert_eq!(item.answered, None);
    assert_eq!(
        item.last,
        "Last confirmed on 24 November 2026. Left for later."
    );
    assert_eq!(item.answers.len(), ReviewAnswer::ALL.len());
}
