//! Home: the state of the AI switch, and the one thing to do about it. Each state with its words,
//! and which one is shown if several apply.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a test fails where something does not hold"
)]

mod support;

use chrono::TimeDelta;
use support::{Phone, choices, step, words_to_read};
use untrained_core::guide::{Group, Guide};
use untrained_core::links::Destination;
use untrained_core::objection::FollowUpAnswer;
use untrained_core::progress::{SkipReason, StepAnswer};
use untrained_core::screens::{Action, Card, Emphasis, Knob, NotificationState, Tone};
use untrained_core::{AccountId, Command};

const SWITCH: &str = "ai-training";
const DUE: &str = "2027-02-24T09:30";

fn new() -> Phone {
    Phone::new("2026-11-24T10:05")
}

fn off() -> Phone {
    let phone = new();
    phone.says(SWITCH, StepAnswer::Done);
    phone
}

fn came_back() -> Phone {
    let phone = new();
    phone.leaves_for(SWITCH);
    phone
}

fn due_alone() -> Phone {
    let phone = off();
    phone.set_time(DUE);
    phone
}

fn due_with_others() -> Phone {
    let phone = off();
    let steps = Guide::load().unwrap().steps;
    for step in steps.iter().filter(|step| step.is_setting()) {
        phone.says(step.id.as_str(), StepAnswer::Done);
    }
    phone.set_time(DUE);
    phone
}

fn on_again() -> Phone {
    let phone = due_alone();
    phone.says(SWITCH, StepAnswer::NotYet);
    phone
}

fn not_found() -> Phone {
    let phone = new();
    phone.says(SWITCH, StepAnswer::NotFound);
    phone
}

/// "My LinkedIn account" is off; "Work" is chosen and was not looked at.
fn two_accounts() -> (Phone, AccountId, AccountId) {
    let phone = off();
    let mine = phone.account_id();
    phone.app.add_account("Work").unwrap();
    let work = phone.account_id();
    (phone, mine, work)
}

fn objection_sent() -> Phone {
    let phone = off();
    phone.says("objection", StepAnswer::Done);
    phone.set_time("2026-12-24T10:05");
    phone
}

fn left_on() -> Phone {
    let phone = on_again();
    let card = phone.home().card;
    let leaves = choices(&card).find(|choice| choice.label == "Leave it on");
    let Action::Send { command } = &leaves.unwrap().action else {
        panic!("a command leaves it on");
    };
    phone.send(command);
    phone
}

#[test]
fn each_state_has_its_title_and_at_most_25_words_before_the_first_button() {
    let (several, ..) = two_accounts();
    let table = [
        ("H1 new", new(), "Is LinkedIn's AI switch off?"),
        (
            "H2 came back",
            came_back(),
            "What does the switch show now?",
        ),
        ("H3 off", off(), "Off"),
        ("H4 due, alone", due_alone(), "Still off?"),
        ("H5 due, with others", due_with_others(), "Still off?"),
        ("H6 on again", on_again(), "On again"),
        ("H7 not found", not_found(), "Not found yet"),
        ("H8 two accounts", several, "Off in 1 of 2 accounts"),
        ("objection", objection_sent(), "Did LinkedIn answer?"),
        ("left on", left_on(), "Left on, as you chose"),
    ];
    for (name, phone, title) in table {
        let card = phone.home().card;
        assert_eq!(card.title, title, "{name}");
        let words = words_to_read(&card);
        assert!(words <= 25, "{name}: {words} words");
    }
}

#[test]
fn at_most_one_button_is_filled_and_answers_are_equal_rows() {
    let (several, ..) = two_accounts();
    for phone in [
        new(),
        came_back(),
        off(),
        due_alone(),
        due_with_others(),
        on_again(),
        not_found(),
        several,
        objection_sent(),
        left_on(),
    ] {
        for notifications in [NotificationState::Allowed, NotificationState::NotAsked] {
            let card = phone.app.home(notifications).unwrap().card;
            let filled = card
                .buttons
                .iter()
                .filter(|button| button.emphasis == Emphasis::Primary);
            assert!(filled.count() <= 1, "{}", card.title);
            assert!(
                card.answers
                    .iter()
                    .all(|answer| answer.emphasis == Emphasis::Row),
                "{}",
                card.title
            );
        }
    }
}

#[test]
fn one_tap_opens_linkedin() {
    let (several, ..) = two_accounts();
    for phone in [new(), off(), due_alone(), on_again(), not_found(), several] {
        let card = phone.home().card;
        assert!(
            matches!(card.buttons[0].action, Action::Open { .. }),
            "{}",
            card.title
        );
    }
}

#[test]
fn linkedins_label_stands_on_the_card_to_take_along() {
    for phone in [new(), came_back(), due_alone(), on_again()] {
        let card = phone.home().card;
        assert_eq!(
            card.label.unwrap().text,
            "Use my data for training content creation AI models",
            "{}",
            card.title
        );
    }
}

#[test]
fn the_mark_says_the_state_by_its_shape_and_its_colour() {
    let table = [
        (new(), Knob::Unknown, Tone::Quiet, "Not looked at"),
        (off(), Knob::Off, Tone::Calm, "Off"),
        (on_again(), Knob::On, Tone::NeedsYou, "On"),
        (not_found(), Knob::Missing, Tone::NeedsYou, "Not found"),
        (left_on(), Knob::On, Tone::Quiet, "On"),
    ];
    for (phone, knob, tone, word) in table {
        let mark = phone.home().card.mark.unwrap();
        assert_eq!(
            (mark.knob, mark.tone, mark.word.as_str()),
            (knob, tone, word)
        );
    }
}

fn title(phone: &Phone) -> String {
    phone.home().card.title
}

/// Each step removes what was shown, so that the next thing appears.
#[test]
fn the_most_pressing_thing_is_shown_first() {
    let phone = off();
    let mine = phone.account_id();
    phone.says("objection", StepAnswer::Done);
    phone.app.add_account("Work").unwrap();
    let work = phone.account_id();
    phone.app.choose_account(mine).unwrap();
    phone.set_time(DUE);
    // On again, a check due, another account, an objection; and the person has returned.
    phone.says_of(mine, SWITCH, StepAnswer::NotYet);
    phone.says_of(mine, "research", StepAnswer::Done);
    phone.set_time("2027-05-24T09:30");
    phone.send(&Command::Ask {
        account_id: mine,
        step_id: step(SWITCH),
    });
    assert_eq!(title(&phone), "What does the switch show now?");
    phone.send(&Command::Answer {
        account_id: mine,
        step_id: step(SWITCH),
        answer: StepAnswer::Later,
    });
    assert_eq!(title(&phone), "On again");
    phone.says_of(mine, SWITCH, StepAnswer::NotFound);
    assert_eq!(title(&phone), "Not found yet");
    phone.says_of(mine, SWITCH, StepAnswer::Done);
    assert_eq!(title(&phone), "Time for a check");
    phone.send(&Command::SkipCheck);
    assert_eq!(title(&phone), "Did LinkedIn answer?");
    phone.send(&Command::AnswerFollowUp {
        account_id: mine,
        answer: FollowUpAnswer::Answered,
    });
    assert_eq!(title(&phone), "Off in 1 of 2 accounts");
    phone.app.remove_account(work).unwrap();
    assert_eq!(title(&phone), "Off");
    phone.says("ads-age", StepAnswer::Done);
    phone.send(&Command::Undo {
        account_id: mine,
        step_id: step(SWITCH),
    });
    phone.send(&Command::Undo {
        account_id: mine,
        step_id: step(SWITCH),
    });
    phone.send(&Command::Undo {
        account_id: mine,
        step_id: step(SWITCH),
    });
    phone.send(&Command::Undo {
        account_id: mine,
        step_id: step(SWITCH),
    });
    assert_eq!(title(&phone), "Is LinkedIn's AI switch off?");
}

/// Regression: with the objection sent and the switch found on again, the card asked "Did LinkedIn
/// answer?".
#[test]
fn a_switch_that_is_on_comes_before_the_objection() {
    let phone = objection_sent();
    assert_eq!(title(&phone), "Did LinkedIn answer?");
    phone.says(SWITCH, StepAnswer::NotYet);
    assert_eq!(title(&phone), "On again");
}

/// Regression: Home said "you confirmed it off" about the chosen account, and nothing about the
/// other, which was still on.
#[test]
fn another_account_that_is_not_off_is_shown_whichever_is_chosen() {
    let (phone, mine, work) = two_accounts();
    for chosen in [work, mine] {
        phone.app.choose_account(chosen).unwrap();
        let card = phone.home().card;
        let rows: Vec<_> = card
            .switches
            .iter()
            .map(|row| (row.label.as_str(), row.mark.knob))
            .collect();
        assert_eq!(
            rows,
            [("My LinkedIn account", Knob::Off), ("Work", Knob::Unknown)]
        );
        assert_eq!(
            card.body.as_deref(),
            Some("Sign in to “Work” on LinkedIn first.")
        );
        assert!(
            matches!(card.buttons[0].action, Action::Open { account_id, .. } if account_id == work)
        );
    }
    phone.says_of(work, SWITCH, StepAnswer::Done);
    assert_eq!(title(&phone), "Off");
}

/// The check that is due may be about an account other than the one shown.
#[test]
fn a_check_of_another_account_names_it_and_opens_it() {
    let (phone, mine, work) = two_accounts();
    let card = phone.home().card;
    let leave = choices(&card).find(|choice| choice.label == "Leave it as it is");
    let Action::Send { command } = &leave.unwrap().action else {
        panic!("a command leaves it on");
    };
    phone.send(command);
    assert_eq!(phone.account_id(), work);
    phone.set_time(DUE);
    let card = phone.home().card;
    assert_eq!(
        card.body.as_deref(),
        Some("My LinkedIn account. It was off when you looked, 24 November 2026.")
    );
    assert_eq!(card.mark.as_ref().unwrap().knob, Knob::Off);
    for choice in choices(&card) {
        match &choice.action {
            Action::Open { account_id, .. }
            | Action::Send {
                command: Command::Ask { account_id, .. },
            } => assert_eq!(*account_id, mine),
            _ => {}
        }
    }
}

#[test]
fn a_check_half_way_asks_for_what_is_left() {
    let phone = off();
    phone.says("research", StepAnswer::Done);
    phone.set_time(DUE);
    assert_eq!(title(&phone), "Still off?");
    phone.says(SWITCH, StepAnswer::Done);
    let card = phone.home().card;
    assert_eq!(card.title, "Time for a check");
    assert_eq!(card.body.as_deref(), Some("One setting to look at again."));
}

/// Whether the card's suggestion can be dismissed: by a command, or by a quiet link to the step.
fn can_be_left_aside(phone: &Phone, card: &Card) -> bool {
    let by_command = choices(card).any(|choice| {
        matches!(
            &choice.action,
            Action::Send {
                command: Command::Skip { .. }
                    | Command::SkipCheck
                    | Command::AnswerFollowUp { .. }
                    | Command::DeclineReminders
                    | Command::AllowSleep
            }
        ) || matches!(&choice.action, Action::Send { command } if is_later(command))
    });
    let at_the_step = choices(card).any(|choice| {
        matches!(&choice.action, Action::Go { destination: Destination::Step { step_id } }
        if phone.step(step_id.as_str()).task.unwrap().more.iter().any(|more| {
            matches!(more.action, Action::Send { command: Command::Skip { .. } })
        }))
    });
    by_command || at_the_step
}

fn is_later(command: &Command) -> bool {
    matches!(
        command,
        Command::Answer {
            answer: StepAnswer::Later,
            ..
        }
    )
}

#[test]
fn every_proposal_can_be_left_aside() {
    let (several, ..) = two_accounts();
    for phone in [
        new(),
        came_back(),
        due_alone(),
        due_with_others(),
        on_again(),
        not_found(),
        several,
        objection_sent(),
    ] {
        let card = phone.home().card;
        assert!(can_be_left_aside(&phone, &card), "{}", card.title);
    }
    let card = off().app.home(NotificationState::NotAsked).unwrap().card;
    assert!(can_be_left_aside(&off(), &card), "the reminder");
}

#[test]
fn once_it_is_off_home_asks_nothing() {
    for phone in [off(), left_on()] {
        let card = phone.home().card;
        assert!(card.answers.is_empty());
        assert!(
            card.buttons
                .iter()
                .all(|button| button.emphasis != Emphasis::Primary),
            "{}",
            card.title
        );
    }
}

/// Regression: "Delete posts", 15 minutes and no button, was suggested forever.
#[test]
fn nothing_but_the_switch_is_ever_proposed() {
    let phone = off();
    let home = phone.home();
    assert_eq!(home.card.title, "Off");
    let leads_to = |step_id: &str| {
        home.rows.iter().any(
            |row| matches!(&row.destination, Destination::Step { step_id: to } if *to == step_id),
        )
    };
    assert!(!leads_to("delete-old-content"));
    assert!(leads_to("objection"), "one quiet row");
}

/// Regression: "Look at the review" on a Home with nothing to do led to "No review is due".
#[test]
fn the_button_of_a_switch_that_is_off_leads_to_linkedin() {
    let button = &off().home().card.buttons[0];
    assert_eq!(button.label, "Look now");
    assert!(matches!(button.action, Action::Open { .. }));
}

#[test]
fn below_stand_the_objection_the_sections_the_record_and_the_guide() {
    let phone = new();
    let rows = |phone: &Phone| -> Vec<String> {
        let rows = phone.home().rows.into_iter();
        rows.map(|row| match row.detail {
            Some(detail) => format!("{}: {detail}", row.label),
            None => row.label,
        })
        .collect()
    };
    let before = rows(&phone);
    assert_eq!(before[0], "Object to other AI uses: 10 minutes");
    assert!(before.len() <= 7, "{before:?}");
    phone.says("two-factor", StepAnswer::Done);
    phone.says("objection", StepAnswer::Done);
    let after = rows(&phone);
    assert!(
        after.iter().any(|row| row.ends_with(": 1 of 2")),
        "{after:?}"
    );
    assert_eq!(
        after[0],
        "Object to other AI uses: Done on 24 November 2026"
    );
    let leads_to = &phone.home().rows[0].destination;
    assert_eq!(*leads_to, Destination::Objection, "to say what came of it");
    let sections: Vec<_> = phone
        .home()
        .rows
        .iter()
        .filter_map(|row| match row.destination {
            Destination::Section { group } => Some(group),
            _ => None,
        })
        .collect();
    assert_eq!(
        sections,
        [
            Group::Research,
            Group::Ads,
            Group::Visibility,
            Group::Security
        ],
        "habits are in the guide"
    );
}

/// The date that Home gives for the next look is the one that the phone has scheduled.
#[test]
fn a_switch_that_is_on_says_when_it_is_asked_about_again() {
    let phone = on_again();
    let body = |phone: &Phone| phone.home().card.body.unwrap();
    assert_eq!(
        body(&phone),
        "On when you looked, 24 February 2027. We ask again on 3 March 2027."
    );
    phone.set_time("2027-03-03T09:00");
    assert!(phone.sync().show.is_some());
    assert_eq!(
        body(&phone),
        "On when you looked, 24 February 2027. Next check: 24 May 2027."
    );
    phone.app.set_paused(true).unwrap();
    assert_eq!(body(&phone), "On when you looked, 24 February 2027.");
}

/// The answer is given on Step, and the app closed there: it offers reminders, whatever the answer
/// was, and names the day.
#[test]
fn a_switch_that_is_not_off_asks_where_it_was_answered_whether_to_remind() {
    let remind = [
        ("Remind me then", NotificationState::NotAsked),
        ("Allow reminders in settings", NotificationState::Denied),
    ];
    for (phone, day) in [
        (on_again(), "We ask again on 3 March 2027."),
        (not_found(), "Next check: 24 February 2027."),
    ] {
        let labels = |card: &Card| -> Vec<String> {
            choices(card).map(|choice| choice.label.clone()).collect()
        };
        for (label, notifications) in remind {
            let card = phone.app.step(&step(SWITCH), notifications).unwrap().card;
            let card = card.expect("the question whether to remind");
            assert_eq!(card.title, day);
            assert_eq!(labels(&card), [label, "No reminder"]);
            let home = phone.app.home(notifications).unwrap().card;
            assert!(home.body.as_ref().unwrap().ends_with(day));
            assert!(labels(&home).contains(&label.to_owned()), "{}", home.title);
        }
        let allowed = NotificationState::Allowed;
        assert_eq!(phone.app.step(&step(SWITCH), allowed).unwrap().card, None);
        phone.send(&Command::DeclineReminders);
        let asked = NotificationState::NotAsked;
        assert_eq!(phone.app.step(&step(SWITCH), asked).unwrap().card, None);
        let home = phone.app.home(asked).unwrap().card;
        assert!(
            !labels(&home).contains(&"No reminder".to_owned()),
            "{}",
            home.title
        );
    }
}

#[test]
fn with_one_account_no_account_is_named() {
    let phone = new();
    assert_eq!(phone.home().account, None);
    assert_eq!(phone.step(SWITCH).account, None);
    phone.app.add_account("Work").unwrap();
    assert_eq!(phone.home().account.as_deref(), Some("Work"));
}

/// Regression: who said "Ask me later" was never asked, because the app was not allowed to notify.
#[test]
fn who_puts_the_switch_off_or_begins_elsewhere_is_offered_reminders() {
    let later = new();
    later.leaves_for(SWITCH);
    later.send(&Command::Answer {
        account_id: later.account_id(),
        step_id: step(SWITCH),
        answer: StepAnswer::Later,
    });
    let elsewhere = new();
    elsewhere.says("ads-age", StepAnswer::Done);
    let (several, ..) = two_accounts();
    for phone in [later, elsewhere, several] {
        let home = phone.app.home(NotificationState::NotAsked).unwrap();
        let mut actions = home.card.buttons.iter().map(|button| &button.action);
        assert!(
            actions.any(|action| *action == Action::AskPermission),
            "{:?}",
            home.card
        );
    }
    let fresh = new().app.home(NotificationState::NotAsked).unwrap();
    assert_eq!(fresh.card.buttons.len(), 2, "{:?}", fresh.card);
}

/// Regression: a question from a month ago hid the check, and could only be answered from memory.
#[test]
fn a_question_is_asked_for_a_week() {
    let phone = off();
    phone.leaves_for(SWITCH);
    assert_eq!(title(&phone), "What does the switch show now?");
    phone.advance(TimeDelta::days(8));
    assert_eq!(title(&phone), "Off");
}

/// Regression: LinkedIn's answer to the objection of another account was never asked about.
#[test]
fn the_objection_of_any_account_is_asked_about() {
    let (phone, mine, work) = two_accounts();
    phone.says_of(work, SWITCH, StepAnswer::Done);
    phone.says_of(work, "objection", StepAnswer::Done);
    phone.app.choose_account(mine).unwrap();
    phone.advance(TimeDelta::days(31));
    let card = phone.home().card;
    assert_eq!(card.title, "Did LinkedIn answer?");
    assert!(card.body.unwrap().starts_with("Work. "));
}

/// Regression: "1 accounts, one minute each", and over it the switch of an account not asked about.
#[test]
fn a_check_of_one_other_account_counts_one_and_shows_no_other_switch() {
    let (phone, _, work) = two_accounts();
    phone.says_of(work, SWITCH, StepAnswer::Done);
    phone.app.add_account("Club").unwrap();
    phone.advance(TimeDelta::days(100));
    let card = phone.home().card;
    assert_eq!(card.title, "Still off?");
    assert_eq!(card.body.as_deref(), Some("2 accounts, one minute each."));
    assert_eq!(card.mark, None, "Club was never looked at");
}

/// Regression: with several accounts, "Remind me then" stood on a card that named no day; and where the
/// switch was left on, Home did not name the day of the next check, and offered no reminder of it.
#[test]
fn home_names_the_day_and_offers_to_remind_of_it_wherever_something_is_asked() {
    type Life = fn(&Phone);
    let lives: [(&str, Life, Option<&str>); 6] = [
        (
            "another account is still to be looked at",
            |phone| {
                phone.says(SWITCH, StepAnswer::Done);
                phone.app.add_account("Work").unwrap();
            },
            Some("Next check: 24 February 2027."),
        ),
        (
            "another account was left on, and nobody looked at this one",
            |phone| {
                phone.skips(SWITCH, SkipReason::KeepAsIs);
                phone.app.add_account("Work").unwrap();
            },
            None,
        ),
        (
            "left on, with another setting to look at",
            |phone| {
                phone.skips(SWITCH, SkipReason::KeepAsIs);
                phone.says("ads-age", StepAnswer::Done);
            },
            Some("Next check: 24 February 2027."),
        ),
        (
            "left on",
            |phone| phone.skips(SWITCH, SkipReason::KeepAsIs),
            None,
        ),
        (
            "not looked at, with another setting to look at",
            |phone| phone.says("ads-age", StepAnswer::Done),
            Some("Next check: 24 February 2027."),
        ),
        (
            "put off",
            |phone| phone.says(SWITCH, StepAnswer::Later),
            Some("We ask again on 1 December 2026."),
        ),
    ];
    for (name, life, day) in lives {
        let phone = Phone::new("2026-11-24T10:05");
        life(&phone);
        let card = phone.app.home(NotificationState::NotAsked).unwrap().card;
        let body = card.body.clone().unwrap();
        let named = ["Next check", "We ask again"].map(|next| body.find(next));
        let named = named.into_iter().flatten().next().map(|at| &body[at..]);
        assert_eq!(named, day, "{name}: {body}");
        let is_offered = choices(&card).any(|choice| choice.label == "Remind me then");
        assert_eq!(is_offered, day.is_some(), "{name}");
        let next = phone.app.widget().unwrap().next;
        assert_eq!(next.as_deref(), day, "{name}: the widget names the same");
    }
}
