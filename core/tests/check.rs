//! The check: a minute a quarter, one card at a time. It can be interrupted and resumed, skipped
//! and missed.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a test fails where something does not hold"
)]

mod support;

use support::check::{
    DUE, SWITCH, answers, answers_group, asks_to_look, defers, done, section_of, send, two_accounts,
};
use support::{Phone, choices, step, words_to_read};
use untrained_core::guide::{Group, Guide, StepKind};
use untrained_core::links::{LinkedInPage, OpenMethod};
use untrained_core::progress::StepAnswer;
use untrained_core::review::SnoozeFor;
use untrained_core::screens::{Action, Card, CheckScreen, Knob, PickPurpose, QuestionKind, Tone};
use untrained_core::{AccountId, Command, Error};

/// Every setting with a wanted state, in the guide's order: the AI switch first.
fn all_settings() -> Vec<String> {
    let steps = Guide::load().unwrap().steps;
    let settings = steps.iter().filter(|step| step.is_setting());
    settings.map(|step| step.id.to_string()).collect()
}

fn labels(card: &Card) -> Vec<&str> {
    choices(card).map(|choice| choice.label.as_str()).collect()
}

/// A person at the check: taps the choices of a card by what they do, and reads what is on it.
struct Person<'a> {
    phone: &'a Phone,
    screen: CheckScreen,
    taps: u32,
    trips: u32,
    words: usize,
}

impl<'a> Person<'a> {
    fn at_the_check(phone: &'a Phone) -> Self {
        let screen = phone.check();
        let words = words_to_read(&screen.card);
        Self {
            phone,
            screen,
            taps: 0,
            trips: 0,
            words,
        }
    }

    /// Taps the first choice that does this.
    fn taps(&mut self, does: impl Fn(&Action) -> bool) {
        let action = choices(&self.screen.card)
            .find(|choice| does(&choice.action))
            .expect("the card offers it")
            .action
            .clone();
        self.taps += 1;
        let app = &self.phone.app;
        let command = match action {
            Action::Open {
                account_id,
                step_id,
                page,
            } => {
                app.leave(account_id, &step_id, page).unwrap();
                self.trips += 1;
                Command::Left {
                    step_id,
                    method: OpenMethod::Browser,
                }
            }
            Action::Send { command } => command,
            other => panic!("{other:?} leads away from the check"),
        };
        self.screen = app.check_after(&command).unwrap();
        self.words += words_to_read(&self.screen.card);
    }

    fn opens_linkedin(&mut self) {
        self.taps(|action| matches!(action, Action::Open { .. }));
    }

    fn sends(&mut self, is: impl Fn(&Command) -> bool) {
        self.taps(|action| matches!(action, Action::Send { command } if is(command)));
    }

    fn says(&mut self, said: StepAnswer) {
        self.sends(|command| matches!(command, Command::Answer { answer, .. } if *answer == said));
    }
}

#[test]
fn the_ai_switch_alone_takes_two_taps() {
    let phone = done(&[SWITCH]);
    phone.set_time(DUE);
    let mut person = Person::at_the_check(&phone);
    person.opens_linkedin();
    assert_eq!(person.screen.card.title, "What does the switch show now?");
    person.says(StepAnswer::Done);
    assert_eq!(person.screen.card.title, "Still off");
    assert_eq!((person.taps, person.trips), (2, 1));
    assert!(!phone.is_asked());
}

#[test]
fn a_switch_that_is_on_again_is_noted_once_where_it_was_answered() {
    let phone = done(&[SWITCH, "research"]);
    phone.set_time(DUE);
    let mut person = Person::at_the_check(&phone);
    person.opens_linkedin();
    assert_eq!(person.screen.progress.as_deref(), Some("Part 1 of 2"));
    person.says(StepAnswer::NotYet);
    assert_eq!(person.screen.card.title, "Noted: on again");
    assert_eq!(person.screen.progress.as_deref(), Some("Part 1 of 2"));
    person.sends(|command| *command == Command::Acknowledge);
    assert_eq!(person.screen.progress.as_deref(), Some("Part 2 of 2"));
    person.sends(|command| matches!(command, Command::AnswerGroup { .. }));
    assert_eq!(person.screen.card.title, "Check done");
    assert_eq!(person.screen.progress, None);
}

#[test]
fn all_settings_take_at_most_ten_taps_and_150_words() {
    let settings = all_settings();
    let settings: Vec<&str> = settings.iter().map(String::as_str).collect();
    let phone = done(&settings);
    phone.set_time(DUE);
    let mut person = Person::at_the_check(&phone);
    person.opens_linkedin();
    person.says(StepAnswer::Done);
    while section_of(&person.screen).is_some() {
        assert!(words_to_read(&person.screen.card) <= 25);
        person.sends(|command| matches!(command, Command::AnswerGroup { .. }));
    }
    assert!(
        words_to_read(&person.screen.card) <= 25,
        "the finished card"
    );
    person.sends(|command| *command == Command::Acknowledge);
    assert!(person.taps <= 10, "{} taps", person.taps);
    assert!(person.words <= 150, "{} words", person.words);
    assert_eq!(person.trips, 1);

    phone.set_time("2027-05-23T12:00");
    assert!(!phone.is_asked(), "all of it was answered");
    for step_id in settings {
        let mark = phone.step(step_id).mark;
        assert_eq!(mark.tone, Tone::Calm, "{step_id}");
    }
}

#[test]
fn habits_copies_deletions_and_the_objection_are_never_asked_about() {
    let phone = Phone::new("2026-11-24T08:05");
    let steps = Guide::load().unwrap().steps;
    for step in steps.iter().filter(|step| !step.is_setting()) {
        phone.says(step.id.as_str(), StepAnswer::Done);
    }
    phone.set_time(DUE);
    assert!(!phone.is_asked());
    assert_eq!(phone.check().card.title, "Nothing to check yet");
    let sync = phone.sync();
    assert_eq!((sync.show, sync.plan), (None, vec![]));

    phone.says_of(phone.account_id(), SWITCH, StepAnswer::Done);
    phone.set_time("2027-05-24T09:30");
    let mut asked = vec![];
    answers(&phone, phone.account_id(), StepAnswer::Done);
    while let Some(group) = section_of(&phone.check()) {
        asked.push(group);
        answers_group(&phone, group, &[]);
    }
    assert_eq!(asked, [], "nothing but the switch");
}

#[test]
fn the_switch_comes_first_and_alone_and_then_each_section() {
    let phone = done(&["two-factor", "research", "ads-age", SWITCH]);
    phone.set_time(DUE);
    let account = phone.account_id();
    let first = phone.check();
    assert!(asks_to_look(&first, account));
    assert_eq!(first.progress.as_deref(), Some("Part 1 of 4"));
    assert!(first.card.switches.is_empty());
    answers(&phone, account, StepAnswer::Done);
    for (at, group) in [
        ("Part 2 of 4", Group::Research),
        ("Part 3 of 4", Group::Ads),
        ("Part 4 of 4", Group::Security),
    ] {
        let screen = phone.check();
        assert_eq!(section_of(&screen), Some(group));
        assert_eq!(screen.progress.as_deref(), Some(at));
        answers_group(&phone, group, &[]);
    }
    assert_eq!(phone.check().card.title, "Still off");
}

/// Looking comes before answering, and no answer is presented as the right one.
#[test]
fn the_first_button_looks_and_the_answers_are_equal_rows() {
    let phone = done(&[SWITCH]);
    phone.set_time(DUE);
    let card = phone.check().card;
    assert!(card.answers.is_empty());
    assert_eq!(
        labels(&card),
        [
            "Open LinkedIn",
            "I have just looked",
            "Tomorrow",
            "Skip this time"
        ]
    );
    let asked = send(
        &phone,
        &Command::Ask {
            account_id: phone.account_id(),
            step_id: step(SWITCH),
        },
    );
    let answers = asked.card.answers;
    let looks: Vec<_> = answers.iter().map(|answer| answer.emphasis).collect();
    assert_eq!(answers.len(), 4);
    assert!(looks.windows(2).all(|pair| pair[0] == pair[1]));
    let tone = |answer: &untrained_core::screens::Choice| answer.mark.as_ref().map(|it| it.tone);
    assert!(
        answers
            .iter()
            .all(|answer| tone(answer) == Some(Tone::Quiet))
    );
}

#[test]
fn a_check_is_left_and_taken_up_again_where_it_was() {
    let phone = done(&[SWITCH, "research", "two-factor"]);
    phone.set_time(DUE);
    answers(&phone, phone.account_id(), StepAnswer::Done);
    defers(&phone, Group::Research);
    let half_way = phone.check();
    assert_eq!(section_of(&half_way), Some(Group::Security));
    let phone = phone.restart();
    assert_eq!(phone.check(), half_way);
    phone.set_time("2027-03-30T20:00");
    assert_eq!(phone.check(), half_way);
    let end = answers_group(&phone, Group::Security, &[]);
    assert_eq!(end.card.title, "Still off");
    assert!(
        end.card
            .body
            .unwrap()
            .starts_with("One setting seen, 1 left for next time."),
    );
    assert_eq!(
        phone.restart().check().card.title,
        "Still off",
        "until the person has seen it"
    );
}

#[test]
fn a_question_that_was_left_open_is_asked_again_after_a_restart() {
    let phone = done(&[SWITCH]);
    phone.set_time(DUE);
    phone.leaves_for(SWITCH);
    let phone = phone.restart();
    let card = phone.check().card;
    assert_eq!(card.question, Some(QuestionKind::Outcome));
    assert_eq!(card.title, "What does the switch show now?");
}

#[test]
fn what_was_left_for_next_time_comes_first_then() {
    let phone = done(&[SWITCH, "research", "ads-age", "two-factor"]);
    phone.set_time(DUE);
    answers(&phone, phone.account_id(), StepAnswer::Done);
    answers_group(&phone, Group::Research, &[]);
    answers_group(&phone, Group::Ads, &[]);
    defers(&phone, Group::Security);
    send(&phone, &Command::Acknowledge);
    assert!(!phone.is_asked());

    phone.set_time("2027-05-24T09:30");
    assert!(
        asks_to_look(&phone.check(), phone.account_id()),
        "the switch first"
    );
    let next = answers(&phone, phone.account_id(), StepAnswer::Done);
    assert_eq!(section_of(&next), Some(Group::Security));
    answers_group(&phone, Group::Security, &[]);
    assert_eq!(section_of(&phone.check()), Some(Group::Research));
}

#[test]
fn enough_for_today_leaves_the_rest_for_next_time() {
    let phone = done(&[SWITCH, "research", "ads-age", "ads-gender"]);
    phone.set_time(DUE);
    answers(&phone, phone.account_id(), StepAnswer::Done);
    answers_group(&phone, Group::Research, &[]);
    let end = send(&phone, &Command::FinishCheck);
    assert_eq!(
        end.card.body.as_deref(),
        Some("One setting seen, 2 left for next time. Next check: 24 May 2027.")
    );
    assert!(!phone.is_asked());
}

#[test]
fn a_group_answer_is_kept_as_one_and_names_only_what_changed() {
    let phone = done(&[SWITCH, "research", "data-sharing", "demographics"]);
    phone.set_time(DUE);
    answers(&phone, phone.account_id(), StepAnswer::Done);
    let picks = phone.check().card.picks.unwrap();
    assert_eq!(picks.purpose, PickPurpose::Changed);
    assert_eq!(picks.rows.len(), 3);
    answers_group(&phone, Group::Research, &["data-sharing"]);
    let tone = |step_id| phone.step(step_id).mark.tone;
    assert_eq!(tone("research"), Tone::Calm);
    assert_eq!(tone("demographics"), Tone::Calm);
    assert_eq!(tone("data-sharing"), Tone::NeedsYou);
    let marks = phone.exported()["marks"].clone();
    let together = |step_id: &str| {
        let marks = marks.as_array().unwrap().iter();
        marks.rev().find(|mark| mark["step"] == step_id).unwrap()["together"] == true
    };
    assert!(together("research") && together("demographics"));
    assert!(!together("data-sharing"), "a change is said of one setting");
}

/// “Nothing changed” says nothing about a setting that was not as wanted before.
#[test]
fn nothing_changed_does_not_turn_anything_off() {
    let phone = done(&[SWITCH, "research"]);
    phone.says("data-sharing", StepAnswer::NotFound);
    phone.says("page-admin-export", StepAnswer::NotYet);
    phone.set_time(DUE);
    answers(&phone, phone.account_id(), StepAnswer::Done);
    answers_group(&phone, Group::Research, &[]);
    assert_eq!(phone.step("data-sharing").mark.knob, Knob::Missing);
    assert_eq!(phone.step("page-admin-export").mark.knob, Knob::On);
    phone.set_time("2027-05-24T09:30");
    answers(&phone, phone.account_id(), StepAnswer::Done);
    assert_eq!(phone.check().card.switches.len(), 3, "they are asked again");
}

/// A setting of a section may be looked at and answered individually, in the middle of a check.
#[test]
fn a_group_answer_leaves_alone_what_was_answered_by_itself() {
    for group_answer in [
        Command::AnswerGroup {
            account_id: AccountId(1),
            group: Group::Research,
            changed: vec![],
        },
        Command::DeferGroup {
            account_id: AccountId(1),
            group: Group::Research,
        },
    ] {
        let phone = done(&[SWITCH, "research", "data-sharing"]);
        phone.set_time(DUE);
        answers(&phone, phone.account_id(), StepAnswer::Done);
        phone.says("data-sharing", StepAnswer::NotFound);
        let card = phone.check().card;
        assert_eq!(
            card.switches.len(),
            1,
            "only the other is still asked about"
        );
        assert!(card.body.unwrap().starts_with("One setting, "));
        send(&phone, &group_answer);
        assert_eq!(phone.step("data-sharing").mark.knob, Knob::Missing);
        let reviews = phone.exported()["reviews"].clone();
        let answers = reviews.to_string();
        assert!(answers.contains("not_found"), "{answers}");
    }
}

#[test]
fn what_is_done_after_a_check_came_due_is_not_asked_in_it() {
    let phone = done(&[SWITCH]);
    phone.set_time("2027-02-25T09:30");
    phone.says("research", StepAnswer::Done);
    assert_eq!(phone.check().progress, None, "one card");
    let end = answers(&phone, phone.account_id(), StepAnswer::Done);
    assert_eq!(end.card.title, "Still off");
}

#[test]
fn missed_checks_are_one() {
    let phone = done(&[SWITCH]);
    for now in [DUE, "2027-05-24T09:30", "2036-12-24T09:30"] {
        phone.set_time(now);
        let card = phone.check().card;
        assert_eq!(card.title, "Still off?");
        assert_eq!(
            card.body.as_deref(),
            Some("It was off when you looked, 24 November 2026.")
        );
    }
    answers(&phone, phone.account_id(), StepAnswer::Done);
    assert!(!phone.is_asked());
}

#[test]
fn a_check_that_is_put_off_or_skipped_says_when_it_comes() {
    let phone = done(&[SWITCH]);
    phone.set_time(DUE);
    let length = SnoozeFor::Day;
    let later = send(&phone, &Command::Snooze { length });
    assert_eq!(
        later.card.body.as_deref(),
        Some("You put it off until 25 February 2027, 09:00.")
    );
    phone.set_time("2027-02-25T09:30");
    let skipped = send(&phone, &Command::SkipCheck);
    assert_eq!(
        skipped.card.body.as_deref(),
        Some("Next check: 24 May 2027.")
    );
}

#[test]
fn whoever_turns_it_off_at_once_is_not_told_that_it_is_on() {
    let phone = done(&[SWITCH, "research"]);
    phone.set_time(DUE);
    answers(&phone, phone.account_id(), StepAnswer::NotYet);
    let mut person = Person::at_the_check(&phone);
    person.opens_linkedin();
    person.says(StepAnswer::Done);
    assert_eq!(
        section_of(&person.screen),
        Some(Group::Research),
        "it goes on"
    );
    let end = answers_group(&phone, Group::Research, &[]);
    assert_eq!(end.card.title, "Check done");
    assert_eq!(end.card.mark.unwrap().knob, Knob::Off);
}

#[test]
fn two_accounts_are_asked_about_one_after_the_other_each_by_its_name() {
    let (phone, mine, work) = two_accounts();
    let first = phone.check();
    assert_eq!(first.card.question, Some(QuestionKind::WhichAccount));
    assert_eq!(
        first.card.title,
        "Is LinkedIn signed in to “My LinkedIn account”?"
    );
    let look = send(&phone, &Command::ConfirmAccount { account_id: mine });
    assert!(asks_to_look(&look, mine));
    assert_eq!(look.progress.as_deref(), Some("Part 1 of 2"));
    assert!(look.card.body.unwrap().starts_with("My LinkedIn account. "));

    let next = answers(&phone, mine, StepAnswer::Done);
    assert_eq!(next.card.title, "Is LinkedIn signed in to “Work”?");
    assert_eq!(next.progress.as_deref(), Some("Part 2 of 2"));
    let look = send(&phone, &Command::ConfirmAccount { account_id: work });
    assert!(asks_to_look(&look, work));
    assert!(look.card.body.unwrap().starts_with("Work. "));
    assert_eq!(
        answers(&phone, work, StepAnswer::Done).card.title,
        "Still off"
    );
}

#[test]
fn an_answer_in_the_check_waits_for_the_word_which_account_it_was() {
    let (phone, mine, _) = two_accounts();
    phone
        .app
        .leave(mine, &step(SWITCH), LinkedInPage::Setting)
        .unwrap();
    let card = phone.check().card;
    assert_eq!(card.question, Some(QuestionKind::WhichAccount));
    assert_eq!(
        labels(&card),
        ["My LinkedIn account", "Work", "Ask me later"]
    );
    let before = phone.on_disk();
    let error = phone
        .app
        .check_after(&Command::Answer {
            account_id: mine,
            step_id: step(SWITCH),
            answer: StepAnswer::Done,
        })
        .unwrap_err();
    assert!(matches!(error, Error::SignInInDoubt { account_id } if account_id == mine));
    assert!(phone.on_disk() == before);
}

/// The question is about the account that the person left for, whichever account the check is at.
#[test]
fn the_question_on_return_is_about_the_account_that_was_left_for() {
    let (phone, mine, work) = two_accounts();
    send(&phone, &Command::ConfirmAccount { account_id: mine });
    phone
        .app
        .leave(work, &step(SWITCH), LinkedInPage::Setting)
        .unwrap();
    let card = phone.check().card;
    assert_eq!(card.question, Some(QuestionKind::WhichAccount));
    let card = send(&phone, &Command::ConfirmAccount { account_id: work }).card;
    assert_eq!(card.body.as_deref(), Some("Work"));
}

/// The button of a Home with nothing to do does not lead to an empty page.
#[test]
fn with_nothing_due_the_check_says_when_the_next_is() {
    let phone = Phone::new("2026-11-24T08:05");
    let new = phone.check().card;
    assert_eq!(new.title, "Nothing to check yet");
    phone.says(SWITCH, StepAnswer::Done);
    let card = phone.check().card;
    assert_eq!(card.body.as_deref(), Some("Next check: 24 February 2027."));
    phone.app.set_paused(true).unwrap();
    let card = phone.check().card;
    assert_eq!(card.body.as_deref(), Some("Checks are paused."));
}

#[test]
fn every_step_of_the_guide_has_its_place_in_the_check_or_none() {
    let phone = done(
        &all_settings()
            .iter()
            .map(String::as_str)
            .collect::<Vec<_>>(),
    );
    phone.set_time(DUE);
    answers(&phone, phone.account_id(), StepAnswer::Done);
    let mut asked = vec![];
    while let Some(group) = section_of(&phone.check()) {
        let rows = phone.check().card.picks.unwrap().rows;
        asked.extend(rows.into_iter().map(|row| row.step_id));
        defers(&phone, group);
    }
    let steps = Guide::load().unwrap().steps;
    let wanted: Vec<_> = steps
        .iter()
        .filter(|step| step.kind == StepKind::Related && step.is_setting())
        .map(|step| step.id.clone())
        .collect();
    assert_eq!(asked, wanted);
}
