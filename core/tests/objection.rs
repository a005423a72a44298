//! The objection: its text, and the question whether LinkedIn answered.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a test fails where something does not hold"
)]

mod support;

use chrono::TimeDelta;
use support::{Phone, step};
use untrained_core::guide::{Guide, OBJECTION, Region};
use untrained_core::i18n::{LANGUAGES, Localizer};
use untrained_core::links::{Destination, LinkedInPage};
use untrained_core::objection::{ASK_AFTER_DAYS, FollowUpAnswer, ObjectionUse, letter};
use untrained_core::progress::StepAnswer;
use untrained_core::screens::{Action, Choice, FollowUpCard, ObjectionScreen};
use untrained_core::{AccountId, Command, Error};

use ObjectionUse::{OlderContent, Personalisation, Security};

fn english() -> Localizer {
    Localizer::new(LANGUAGES[0], true)
}

/// The person leaves for the form, sends it, and says so.
fn send(phone: &Phone) {
    phone.leaves_for(OBJECTION);
    phone.send(&Command::Answer {
        account_id: phone.account_id(),
        step_id: step(OBJECTION),
        answer: StepAnswer::Done,
    });
}

/// The person says whether LinkedIn answered the chosen account's objection.
fn says(phone: &Phone, answer: FollowUpAnswer) -> ObjectionScreen {
    let account_id = phone.account_id();
    let command = Command::AnswerFollowUp { account_id, answer };
    phone.app.objection_after(&command, None).unwrap()
}

/// The state of the objection, on its own screen.
fn follow_up(phone: &Phone) -> Option<FollowUpCard> {
    phone.app.objection(None).unwrap().follow_up
}

/// The answers that are offered, in order.
fn offered(choices: &[Choice]) -> Vec<FollowUpAnswer> {
    let answer = |choice: &Choice| match &choice.action {
        Action::Send {
            command: Command::AnswerFollowUp { answer, .. },
        } => Some(*answer),
        _ => None,
    };
    choices.iter().filter_map(answer).collect()
}

/// Whether Home asks for LinkedIn's answer. The AI switch is off, so nothing comes before it.
fn is_asked(phone: &Phone) -> bool {
    !offered(&phone.home().card.answers).is_empty()
}

/// A phone on which the AI switch was seen off.
fn phone_with_the_switch_off(local: &str) -> Phone {
    let phone = Phone::new(local);
    phone.says("ai-training", StepAnswer::Done);
    phone
}

#[test]
fn the_text_holds_the_uses_that_were_chosen_each_once_and_no_other() {
    let texts = english();
    let sentence = |chosen: ObjectionUse| letter(None, &[chosen], &texts).unwrap();
    let line = |chosen| {
        let text = sentence(chosen);
        let line = text.lines().find(|line| line.starts_with('–')).unwrap();
        line.to_owned()
    };
    let table: [(&[ObjectionUse], &[ObjectionUse]); 5] = [
        (&[Personalisation], &[Personalisation]),
        (&[Security, Personalisation], &[Personalisation, Security]),
        (&[OlderContent, OlderContent], &[OlderContent]),
        (&ObjectionUse::DEFAULT, &[Personalisation, OlderContent]),
        (&ObjectionUse::ALL, &ObjectionUse::ALL),
    ];
    for (chosen, expected) in table {
        let text = letter(None, chosen, &texts).unwrap();
        let lines: Vec<&str> = text.lines().filter(|line| line.starts_with('–')).collect();
        let expected: Vec<String> = expected.iter().copied().map(line).collect();
        assert_eq!(lines, expected);
    }
    assert_eq!(letter(Some(Region::Eu), &[], &texts), None);
}

#[test]
fn the_text_says_where_one_lives_and_names_the_right_to_object_where_the_notice_gives_it() {
    let texts = english();
    let table = [
        (Some(Region::Eu), Some("European Union"), true),
        (Some(Region::Uk), Some("United Kingdom"), true),
        (Some(Region::Ch), Some("Switzerland"), true),
        (Some(Region::Ca), Some("Canada"), false),
        (Some(Region::Hk), Some("Hong Kong"), false),
        (Some(Region::Us), Some("United States"), false),
        (Some(Region::Rest), None, false),
        (None, None, false),
    ];
    for (region, place, has_right) in table {
        let text = letter(region, &ObjectionUse::ALL, &texts).unwrap();
        assert_eq!(text.contains("I live in"), place.is_some(), "{region:?}");
        assert!(place.is_none_or(|place| text.contains(place)), "{region:?}");
        assert_eq!(
            text.contains("legitimate interests, so I have the right to object"),
            has_right,
            "{region:?}"
        );
    }
}

#[test]
fn the_text_says_whose_account_it_is_about_leaves_room_for_reasons_and_asks_within_a_month() {
    for language in LANGUAGES {
        let text = letter(
            None,
            &ObjectionUse::DEFAULT,
            &Localizer::new(language, true),
        )
        .unwrap();
        // The name, the profile's address and the reasons are for the person to fill in.
        let to_fill_in = text.matches('[').count();
        assert_eq!((to_fill_in, text.matches(']').count()), (3, 3), "{text}");
    }
    let text = letter(None, &ObjectionUse::DEFAULT, &english()).unwrap();
    assert!(text.contains("Within one month"), "{text}");
}

#[test]
fn the_screen_says_what_to_choose_in_the_form_and_what_follows_a_refusal() {
    let phone = Phone::new("2026-08-24T10:05");
    let note = phone.app.objection(None).unwrap().letter_note;
    assert!(note.contains("choose the entry") && note.contains("no field for text"));
    send(&phone);
    phone.set_time("2026-09-23T10:05");
    let due = follow_up(&phone).unwrap().body;
    assert!(
        due.contains("complain") && due.contains("one month"),
        "{due}"
    );
}

/// The text names the right as LinkedIn's own notice does, and cites no articles of law.
#[test]
fn no_text_cites_a_law() {
    for language in LANGUAGES {
        let texts = Localizer::new(language, true);
        for region in Region::ALL.into_iter().map(Some).chain([None]) {
            let text = letter(region, &ObjectionUse::ALL, &texts).unwrap();
            for law in ["GDPR", "DSGVO", "RGPD", "Art.", "Article 21", "CCPA", "§"] {
                assert!(!text.contains(law), "{}: {law}", language.tag);
            }
            assert!(text.contains("LinkedIn"), "{}", language.tag);
        }
    }
}

#[test]
fn the_screen_ticks_what_is_proposed_until_a_person_chooses() {
    let phone = Phone::new("2026-08-24T10:05");
    let chosen = |uses: Option<&[ObjectionUse]>| -> Vec<ObjectionUse> {
        let screen = phone.app.objection(uses).unwrap();
        assert_eq!(
            screen.letter,
            letter(None, uses.unwrap_or(&ObjectionUse::DEFAULT), &english())
        );
        let ticked = screen.uses.iter().filter(|choice| choice.chosen);
        ticked.map(|choice| choice.kind).collect()
    };
    assert_eq!(chosen(None), ObjectionUse::DEFAULT);
    assert_eq!(chosen(Some(&[Security])), [Security]);
    assert_eq!(chosen(Some(&[])), []);
}

#[test]
fn an_answer_leaves_the_ticks_as_they_are() {
    let phone = Phone::new("2026-08-24T10:05");
    send(&phone);
    phone.set_time("2026-10-24T10:05");
    let command = Command::AnswerFollowUp {
        account_id: phone.account_id(),
        answer: FollowUpAnswer::Answered,
    };
    let uses = [Security];
    let after = phone.app.objection_after(&command, Some(&uses)).unwrap();
    assert_eq!(after, phone.app.objection(Some(&uses)).unwrap());
}

#[test]
fn the_step_of_the_form_leads_to_the_text_and_no_other_does() {
    let phone = Phone::new("2026-08-24T10:05");
    for step in Guide::load().unwrap().steps {
        let main = phone.step(step.id.as_str()).task.unwrap().main;
        let text = Action::Go {
            destination: Destination::Objection,
        };
        let leads = main.is_some_and(|main| main.action == text);
        assert_eq!(leads, step.id == OBJECTION, "{}", step.id);
    }
    let open = phone.app.objection(None).unwrap().open.unwrap();
    let Action::Open {
        account_id,
        step_id,
        page,
    } = open.action
    else {
        panic!("{open:?}");
    };
    assert_eq!(page, LinkedInPage::Setting, "the form is the step's page");
    let plan = phone.app.leave(account_id, &step_id, page).unwrap();
    assert!(plan.attempts[0].address.ends_with("/TS-DPRO"));
}

#[test]
fn thirty_days_after_it_was_sent_the_app_asks() {
    let phone = phone_with_the_switch_off("2026-08-24T23:30");
    assert_eq!(follow_up(&phone), None);
    send(&phone);
    let card = follow_up(&phone).unwrap();
    assert!(
        !card.is_due && card.body.contains("23 September 2026"),
        "{card:?}"
    );
    for (now, asked) in [
        ("2026-09-22T23:59", false),
        ("2026-09-23T00:00", true),
        ("2027-09-23T00:00", true),
        // The clock is set back.
        ("2026-09-22T10:00", false),
    ] {
        phone.set_time(now);
        // A check is due by then, and comes first.
        phone.send(&Command::SkipCheck);
        assert_eq!(is_asked(&phone), asked, "{now}");
    }
}

#[test]
fn each_answer_does_what_it_says() {
    let table = [
        (FollowUpAnswer::Answered, None),
        (FollowUpAnswer::Dropped, None),
        (FollowUpAnswer::AskAgain, Some("2026-10-24T10:05")),
    ];
    for (answer, asks_again) in table {
        let phone = phone_with_the_switch_off("2026-08-24T10:05");
        send(&phone);
        phone.set_time("2026-09-24T10:05");
        assert!(is_asked(&phone));
        assert!(!says(&phone, answer).follow_up.unwrap().is_due);
        assert!(!is_asked(&phone));
        let phone = phone.restart();
        for day in 0..40 {
            phone.advance(TimeDelta::days(day.min(1)));
            phone.send(&Command::SkipCheck);
            let today = follow_up(&phone).unwrap().is_due;
            assert_eq!(is_asked(&phone), today);
            let expected = asks_again.is_some() && day >= i64::from(ASK_AFTER_DAYS);
            assert_eq!(today, expected, "{answer:?}, {day} days later");
        }
    }
}

#[test]
fn what_was_settled_can_be_taken_up_again() {
    let phone = phone_with_the_switch_off("2026-08-24T10:05");
    send(&phone);
    let settled = says(&phone, FollowUpAnswer::Dropped).follow_up.unwrap();
    assert_eq!(offered(&settled.answers), [FollowUpAnswer::AskAgain]);
    says(&phone, FollowUpAnswer::AskAgain);
    phone.set_time("2026-09-23T10:05");
    assert!(is_asked(&phone));
}

#[test]
fn taken_back_it_is_not_asked_about_and_sent_anew_it_is() {
    let phone = Phone::new("2026-08-24T10:05");
    send(&phone);
    says(&phone, FollowUpAnswer::Answered);
    phone.takes_back(OBJECTION);
    assert_eq!(follow_up(&phone), None);
    phone.set_time("2026-10-24T10:05");
    send(&phone);
    let card = follow_up(&phone).unwrap();
    assert!(card.body.contains("23 November 2026"), "{card:?}");
}

/// Regression: the second was taken for a confirmation of the first, and LinkedIn's answer to it was
/// never asked about.
#[test]
fn one_that_is_sent_again_is_asked_about_again() {
    let phone = phone_with_the_switch_off("2026-08-24T10:05");
    send(&phone);
    phone.set_time("2026-09-24T10:05");
    says(&phone, FollowUpAnswer::Answered);
    phone.set_time("2026-10-05T10:05");
    send(&phone);
    let card = follow_up(&phone).unwrap();
    assert_eq!(
        card.body,
        "You said that you sent it on 5 October 2026. When you open the app from 4 November 2026 on, \
         it asks whether LinkedIn answered."
    );
    assert_eq!(phone.step(OBJECTION).status_line, "Done on 5 October 2026");
    phone.takes_back(OBJECTION);
    assert_eq!(follow_up(&phone).unwrap().title, "LinkedIn answered");
}

/// Regression: whoever opened the form again, and sent nothing, had sent nothing at all.
#[test]
fn one_that_was_sent_stays_sent_whatever_happens_another_time() {
    for another_time in [StepAnswer::NotYet, StepAnswer::NotFound, StepAnswer::Later] {
        let phone = phone_with_the_switch_off("2026-08-24T10:05");
        send(&phone);
        phone.set_time("2026-08-30T10:05");
        let (sent, recorded) = (follow_up(&phone), phone.content());
        phone.says(OBJECTION, another_time);
        assert_eq!(follow_up(&phone), sent, "{another_time:?}");
        assert_eq!(phone.content(), recorded, "{another_time:?}");
    }
}

#[test]
fn each_account_has_its_own_and_it_goes_with_it() {
    let phone = Phone::new("2026-08-24T10:05");
    let first = phone.account_id();
    send(&phone);
    says(&phone, FollowUpAnswer::AskAgain);
    phone.app.add_account("Work").unwrap();
    assert_eq!(follow_up(&phone), None);
    phone.app.remove_account(first).unwrap();
    let of_nobody = phone.try_send(&Command::AnswerFollowUp {
        account_id: first,
        answer: FollowUpAnswer::AskAgain,
    });
    assert!(matches!(of_nobody, Err(Error::UnknownAccount { .. })));
    // The digest still matches what is stored.
    assert_eq!(follow_up(&phone.restart()), None);
}

#[test]
fn an_answer_that_nobody_asked_for_is_refused_and_changes_nothing() {
    let phone = Phone::new("2026-08-24T10:05");
    let account = phone.account_id();
    let before = phone.on_disk();
    let answer_of = |account_id| {
        phone.try_send(&Command::AnswerFollowUp {
            account_id,
            answer: FollowUpAnswer::Answered,
        })
    };
    let nobody = AccountId(4711);
    let unknown = answer_of(nobody);
    assert!(matches!(
        unknown,
        Err(Error::UnknownAccount { account_id }) if account_id == nobody
    ));
    assert!(matches!(answer_of(account), Err(Error::NoObjection)));
    assert_eq!(phone.on_disk(), before);
}
