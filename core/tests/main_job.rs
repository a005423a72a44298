//! The main job, as a person experiences it: reach the switch, say how it is, be asked again a
//! quarter later.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a test fails where something does not hold"
)]

mod support;

use support::{Phone, choices, step};
use untrained_core::guide::{Guide, Wanted};
use untrained_core::i18n::LANGUAGES;
use untrained_core::links::{Destination, LinkedInPage, OpenMethod};
use untrained_core::progress::{SkipReason, StepAnswer};
use untrained_core::screens::{
    Action, Card, Emphasis, Knob, LinkedInLabel, NotificationState, QuestionKind, StepScreen, Tone,
};
use untrained_core::{Command, Error};

const SWITCH: &str = "ai-training";
const AI_SWITCH: &str = "https://www.linkedin.com/mypreferences/d/settings/data-for-ai-improvement";

fn answer(phone: &Phone, step_id: &str, answer: StepAnswer) -> Command {
    Command::Answer {
        account_id: phone.account_id(),
        step_id: step(step_id),
        answer,
    }
}

/// Leaves for a step and comes back with an answer.
fn returns(phone: &Phone, step_id: &str, said: StepAnswer) {
    phone.leaves_for(step_id);
    phone.send(&answer(phone, step_id, said));
}

/// The first attempt of the plan.
fn first_attempt(phone: &Phone, step_id: &str) -> (OpenMethod, String, Option<String>) {
    let (account, step_id) = (phone.account_id(), step(step_id));
    let plan = phone
        .app
        .leave(account, &step_id, LinkedInPage::Setting)
        .unwrap();
    let first = plan.attempts.into_iter().next().unwrap();
    (first.method, first.address, first.note)
}

fn texts(card: &Card) -> (&str, &str) {
    (&card.title, card.body.as_deref().unwrap_or_default())
}

#[test]
fn the_switch_is_reached_answered_and_checked_a_quarter_later() {
    let phone = Phone::new("2026-11-24T10:05");
    let account_id = phone.account_id();

    let open = phone.home().card.buttons.remove(0);
    assert_eq!(
        open.action,
        Action::Open {
            account_id,
            step_id: step(SWITCH),
            page: LinkedInPage::Setting,
        },
        "one tap from Home"
    );
    let plan = phone
        .app
        .leave(account_id, &step(SWITCH), LinkedInPage::Setting)
        .unwrap();
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
    let card = phone
        .send(&Command::Left {
            step_id: step(SWITCH),
            method: OpenMethod::App,
        })
        .card;
    assert_eq!(card.question, Some(QuestionKind::Outcome));
    assert_eq!(card.title, "What does the switch show now?");

    let card = phone.send(&answer(&phone, SWITCH, StepAnswer::Done)).card;
    assert_eq!(texts(&card), ("Off", "Next check: 24 February 2027."));
    assert!(card.slides, "once");
    let card = phone.home().card;
    assert_eq!(
        texts(&card),
        (
            "Off",
            "You looked on 24 November 2026. Next check: 24 February 2027."
        )
    );
    assert!(!card.slides);

    phone.set_time("2027-02-24T09:00");
    let reminder = phone.sync().show.unwrap();
    assert_eq!(reminder.link, "untrained://check");
    let card = phone.home().card;
    assert_eq!(
        texts(&card),
        (
            "Still off?",
            "It was off when you looked, 24 November 2026."
        )
    );

    returns(&phone, SWITCH, StepAnswer::NotYet);
    let card = phone.home().card;
    assert_eq!(
        texts(&card),
        (
            "On again",
            "On when you looked, 24 February 2027. We ask again on 3 March 2027."
        )
    );
    assert_eq!(
        phone.step(SWITCH).status_line,
        "On again, as you said on 24 February 2027"
    );
    assert_eq!(phone.check().card.title, "Noted: on again");
}

#[test]
fn the_question_survives_the_end_of_the_process() {
    let phone = Phone::new("2026-11-24T10:05");
    phone.leaves_for(SWITCH);
    let phone = phone.restart();
    let screen = phone.step(SWITCH);
    assert_eq!(screen.card.unwrap().question, Some(QuestionKind::Outcome));
    assert!(
        screen.task.is_none(),
        "while a question is open, the rest of the step is away"
    );
    phone.send(&answer(&phone, SWITCH, StepAnswer::Done));
    assert_eq!(phone.restart().home().card.title, "Off");
}

#[test]
fn every_answer_has_its_effect() {
    let table = [
        (StepAnswer::Done, "Off", Knob::Off, Tone::Calm),
        (StepAnswer::NotYet, "On", Knob::On, Tone::NeedsYou),
        (
            StepAnswer::NotFound,
            "Not found yet",
            Knob::Missing,
            Tone::NeedsYou,
        ),
        (
            StepAnswer::OtherPage,
            "Is LinkedIn's AI switch off?",
            Knob::Unknown,
            Tone::Quiet,
        ),
        (
            StepAnswer::Later,
            "Is LinkedIn's AI switch off?",
            Knob::Unknown,
            Tone::Quiet,
        ),
    ];
    for (said, title, knob, tone) in table {
        let phone = Phone::new("2026-11-24T10:05");
        returns(&phone, SWITCH, said);
        let card = phone.home().card;
        assert_eq!(
            (card.title.as_str(), card.question),
            (title, None),
            "{said:?}"
        );
        let mark = card.mark.unwrap();
        assert_eq!((mark.knob, mark.tone), (knob, tone), "{said:?}");
    }
}

/// The schedule starts with the first answer, whatever it is.
#[test]
fn whoever_was_not_done_is_asked_again() {
    // Regression: a person who could not find it, or who said "not yet", was never asked again.
    let table = [
        (StepAnswer::Done, "review-20270224T0900"),
        (StepAnswer::NotFound, "review-20270224T0900"),
        (StepAnswer::NotYet, "follow-up-20261201T0900"),
        (StepAnswer::Later, "follow-up-20261201T0900"),
        (StepAnswer::OtherPage, "follow-up-20261201T0900"),
    ];
    for (said, next) in table {
        let phone = Phone::new("2026-11-24T10:05");
        assert_eq!(phone.sync().plan, [], "nothing was said yet");
        returns(&phone, SWITCH, said);
        let plan = phone.sync().plan;
        assert_eq!(plan[0].id, next, "{said:?}");
    }
}

/// Regression: "Ask me later" never asked later.
#[test]
fn not_yet_keeps_the_card_and_comes_back_in_a_week() {
    let phone = Phone::new("2026-11-24T10:05");
    let before = phone.home().card;
    phone.leaves_for(SWITCH);
    let card = phone.home().card;
    let later = choices(&card).last().unwrap();
    assert_eq!(later.label, "Ask me later");
    phone.send(&answer(&phone, SWITCH, StepAnswer::Later));
    let card = phone.home().card;
    assert_eq!((&card.title, &card.label), (&before.title, &before.label));
    assert!(
        card.body
            .unwrap()
            .ends_with(" We ask again on 1 December 2026.")
    );
    phone.set_time("2026-12-01T09:00");
    let reminder = phone.sync().show.unwrap();
    assert_eq!(reminder.title, "Is the AI switch off?");
    assert_eq!(reminder.link, "untrained://home");
    let sync = phone.sync();
    assert_eq!((sync.show, sync.plan), (None, vec![]), "once");
}

/// Regression: a person who answered and left the app from the step was never asked for permission.
#[test]
fn the_answered_step_asks_for_the_permission_to_remind() {
    let phone = Phone::new("2026-11-24T10:05");
    phone.leaves_for(SWITCH);
    let done = answer(&phone, SWITCH, StepAnswer::Done);
    let screen = phone
        .app
        .step_after(&step(SWITCH), &done, NotificationState::NotAsked)
        .unwrap();
    let card = screen.card.unwrap();
    assert_eq!(texts(&card), ("Off", "Next check: 24 February 2027."));
    let buttons: Vec<_> = card
        .buttons
        .iter()
        .map(|button| (button.label.as_str(), button.emphasis, &button.action))
        .collect();
    let declines = Action::Send {
        command: Command::DeclineReminders,
    };
    assert_eq!(
        buttons,
        [
            ("Remind me then", Emphasis::Primary, &Action::AskPermission),
            ("No reminder", Emphasis::Quiet, &declines),
        ]
    );
}

/// Regression: after "Yes, it is off" the largest thing was still a green "Open LinkedIn".
#[test]
fn after_off_nothing_stands_out_that_leads_to_linkedin_again() {
    let phone = Phone::new("2026-11-24T10:05");
    returns(&phone, SWITCH, StepAnswer::Done);
    let screen = phone.step(SWITCH);
    let card = screen.card.unwrap();
    assert_eq!(card.mark.as_ref().unwrap().tone, Tone::Calm);
    let is_primary_way = |action: &Action, emphasis: Emphasis| {
        emphasis == Emphasis::Primary && matches!(action, Action::Open { .. })
    };
    assert!(!choices(&card).any(|choice| is_primary_way(&choice.action, choice.emphasis)));
    assert_eq!(screen.task.unwrap().main, None);
}

/// Regression: "I couldn't find it" came back to the same folded screen.
#[test]
fn the_help_opens_by_itself_for_whoever_could_not_find_it() {
    let phone = Phone::new("2026-11-24T10:05");
    let help = |phone: &Phone| phone.step(SWITCH).task.unwrap().help;
    assert!(!help(&phone).is_open);
    returns(&phone, SWITCH, StepAnswer::NotFound);
    let open = help(&phone);
    assert!(open.is_open);
    assert!(
        open.paragraphs
            .iter()
            .any(|text| text.contains("Data for Generative AI Improvement")),
        "the other names: {:?}",
        open.paragraphs
    );
    let ways: Vec<_> = open.ways.iter().map(|way| &way.action).collect();
    assert!(matches!(
        ways[0],
        Action::Open {
            page: LinkedInPage::Section,
            ..
        }
    ));
    assert!(matches!(
        ways[1],
        Action::Open {
            page: LinkedInPage::Form,
            ..
        }
    ));
    let home = phone.home().card;
    assert!(matches!(
        home.buttons[0].action,
        Action::Open {
            page: LinkedInPage::Section,
            ..
        }
    ));
}

/// Regression: "Did the right page open? No" changed nothing, and said nothing.
#[test]
fn another_page_is_an_answer_of_its_own_and_changes_what_is_tried_next() {
    let phone = Phone::new("2026-11-24T10:05");
    phone.leaves_for(SWITCH);
    let labels: Vec<String> = phone
        .home()
        .card
        .answers
        .into_iter()
        .map(|answer| answer.label)
        .collect();
    assert_eq!(
        labels,
        ["Off", "On", "Can't find it", "Another page opened"]
    );
    phone.send(&answer(&phone, SWITCH, StepAnswer::OtherPage));
    assert_eq!(
        phone.home().card.body.as_deref(),
        Some(
            "Another page opened last time, perhaps the sign-in. This time its section opens, with the path to follow. We ask again on 1 December 2026."
        )
    );
    let help = phone.step(SWITCH).task.unwrap().help;
    assert!(help.is_open);
    assert!(help.paragraphs[0].starts_with("Another page opened last time, "));
    let (_, address, note) = first_attempt(&phone, SWITCH);
    assert_ne!(address, AI_SWITCH);
    assert!(note.unwrap().contains("Data for Generative AI Improvement"));
    returns(&phone, SWITCH, StepAnswer::Done);
    assert!(!phone.step(SWITCH).task.unwrap().help.is_open);
}

/// Regression: about a switch that was off, on, or left aside, the answer changed nothing on Home.
#[test]
fn another_page_is_told_of_whatever_is_known_of_the_switch() {
    const TOLD: &str = "Another page opened last time, ";
    type Known = fn(&Phone);
    let known: [(Known, bool); 5] = [
        (|phone| phone.says(SWITCH, StepAnswer::Done), false),
        (|phone| phone.says(SWITCH, StepAnswer::NotYet), true),
        (|phone| phone.says(SWITCH, StepAnswer::NotFound), false),
        (|phone| phone.skips(SWITCH, SkipReason::KeepAsIs), false),
        (|phone| phone.skips(SWITCH, SkipReason::DoesNotApply), false),
    ];
    for (known, stays) in known {
        let phone = Phone::new("2026-11-24T10:05");
        known(&phone);
        let title = phone.home().card.title;
        phone.leaves_for(SWITCH);
        let card = phone
            .send(&answer(&phone, SWITCH, StepAnswer::OtherPage))
            .card;
        assert_eq!(card.title, title, "nothing else is known");
        assert!(texts(&card).1.starts_with(TOLD), "{title}: {card:?}");
        // Where the card leads to LinkedIn first of all, it stays until another answer.
        let card = phone.home().card;
        assert_eq!(texts(&card).1.starts_with(TOLD), stays, "{title}: {card:?}");
    }
}

#[test]
fn another_page_opens_the_help_of_a_setting_also_if_it_was_done() {
    let phone = Phone::new("2026-11-24T10:05");
    phone.says("data-sharing", StepAnswer::Done);
    phone.leaves_for("data-sharing");
    let other_page = answer(&phone, "data-sharing", StepAnswer::OtherPage);
    let screen = phone
        .app
        .step_after(
            &step("data-sharing"),
            &other_page,
            NotificationState::Allowed,
        )
        .unwrap();
    let help = screen.task.unwrap().help;
    assert!(help.is_open);
    assert!(help.paragraphs[0].starts_with("Another page opened last time, "));
    assert!(
        !phone.step("data-sharing").task.unwrap().help.is_open,
        "once"
    );
}

/// Regression: "last time" was said for ever, though last time the section opened and was right.
#[test]
fn another_page_is_old_news_once_the_section_was_right() {
    let phone = Phone::new("2026-11-24T10:05");
    returns(&phone, SWITCH, StepAnswer::OtherPage);
    returns(&phone, SWITCH, StepAnswer::NotYet);
    let about_it = |text: &str| text.contains("Another page opened");
    assert!(!about_it(texts(&phone.home().card).1));
    let help = phone.step(SWITCH).task.unwrap().help;
    assert!(!help.is_open && !help.paragraphs.iter().any(|text| about_it(text)));
    phone.set_time("2027-02-24T09:30");
    assert!(!about_it(texts(&phone.check().card).1));
    let (_, address, note) = first_attempt(&phone, SWITCH);
    assert_ne!(address, AI_SWITCH, "the section still opens first");
    assert!(note.is_some(), "with the path");
}

/// Regression: for a month, 180 days after the address was checked, the section opened instead of
/// it.
#[test]
fn an_old_address_is_still_the_first_to_be_tried() {
    for day in ["2026-11-24", "2027-02-24", "2027-03-18", "2027-11-24"] {
        let phone = Phone::new(&format!("{day}T10:05"));
        let (_, address, note) = first_attempt(&phone, SWITCH);
        assert_eq!((address.as_str(), note), (AI_SWITCH, None), "{day}");
    }
}

/// Regression: with no app and no browser the address is copied, and the question how it went came
/// at once.
#[test]
fn whoever_got_the_address_copied_is_asked_on_return_and_not_at_once() {
    let phone = Phone::new("2026-11-24T10:05");
    let account = phone.account_id();
    let before = (phone.home().card, phone.step(SWITCH).card);
    phone
        .app
        .leave(account, &step(SWITCH), LinkedInPage::Setting)
        .unwrap();
    let copied = Command::Left {
        step_id: step(SWITCH),
        method: OpenMethod::Copy,
    };
    let home = phone.send(&copied).card;
    let at_the_step = phone
        .app
        .step_after(&step(SWITCH), &copied, NotificationState::Allowed)
        .unwrap();
    assert_eq!((home, at_the_step.card), before);
    assert_eq!(phone.home().card.question, Some(QuestionKind::Outcome));
    phone.send(&answer(&phone, SWITCH, StepAnswer::OtherPage));
    let (_, address, _) = first_attempt(&phone, SWITCH);
    assert_eq!(
        address, AI_SWITCH,
        "a copied address tells nothing of the page"
    );
}

/// Regression: "Leave it off" was the heading of a switch that is on.
#[test]
fn what_to_do_is_not_said_as_if_it_were_done() {
    let phone = Phone::new("2026-11-24T10:05");
    for guide_step in Guide::load().unwrap().steps {
        let task = phone.step(guide_step.id.as_str()).task.unwrap();
        let leave = match guide_step.wanted {
            Wanted::Off => "Leave it on",
            Wanted::On => "Leave it off",
            Wanted::Reviewed => "Leave it as it is",
        };
        let instruction = task.instruction.unwrap();
        assert!(!instruction.contains("Leave it"), "{}", guide_step.id);
        assert!(
            task.more.iter().any(|choice| choice.label == leave),
            "{}",
            guide_step.id
        );
    }
}

/// A switch that is off does not say "Turn it off". What was read through can be again.
#[test]
fn a_switch_that_is_as_it_should_be_is_not_to_be_turned() {
    let phone = Phone::new("2026-11-24T10:05");
    for guide_step in Guide::load().unwrap().steps {
        let id = guide_step.id.as_str();
        phone.says(id, StepAnswer::Done);
        let instruction = phone.step(id).task.unwrap().instruction;
        assert_eq!(
            instruction.is_some(),
            guide_step.wanted == Wanted::Reviewed,
            "{id}"
        );
        phone.says(id, StepAnswer::NotYet);
        assert!(
            phone.step(id).task.unwrap().instruction.is_some(),
            "{id}: undone"
        );
    }
}

/// The words of a step as it first shows, with everything folded.
fn unfolded_words(screen: &StepScreen) -> usize {
    let task = screen.task.as_ref().unwrap();
    let label = |label: &LinkedInLabel| {
        let note = label.note.clone().unwrap_or_default();
        format!("{} {note}", label.text)
    };
    let texts = [
        screen.title.clone(),
        screen.status_line.clone(),
        task.instruction.clone().unwrap_or_default(),
        task.label.as_ref().map_or_else(String::new, label),
        task.summary.clone(),
        task.main
            .as_ref()
            .map_or_else(String::new, |main| main.label.clone()),
        task.help.heading.clone(),
    ];
    let headings = task.sections.iter().map(|section| &section.heading);
    let more = task.more.iter().map(|choice| &choice.label);
    texts
        .iter()
        .chain(headings)
        .chain(more)
        .map(|text| text.split_whitespace().count())
        .sum()
}

#[test]
fn a_step_has_at_most_60_words_before_anything_is_unfolded() {
    let phone = Phone::new("2026-11-24T10:05");
    let too_long: Vec<_> = Guide::load()
        .unwrap()
        .steps
        .iter()
        .map(|step| {
            (
                step.id.to_string(),
                unfolded_words(&phone.step(step.id.as_str())),
            )
        })
        .filter(|(_, words)| *words > 60)
        .collect();
    assert_eq!(too_long, []);

    for language in LANGUAGES {
        phone.app.set_locale(&[language.tag.to_owned()], true, None);
        let words = unfolded_words(&phone.step(SWITCH));
        assert!(
            words <= 60,
            "the AI switch in {}: {words} of 60 words",
            language.tag
        );
    }
}

#[test]
fn a_setting_that_was_looked_at_elsewhere_is_asked_about_and_not_just_ticked() {
    let phone = Phone::new("2026-11-24T10:05");
    let card = phone
        .send(&Command::Ask {
            account_id: phone.account_id(),
            step_id: step("two-factor"),
        })
        .card;
    assert_eq!(card.question, Some(QuestionKind::Outcome));
    assert_eq!(phone.step("two-factor").mark.knob, Knob::Unknown);
    phone.send(&answer(&phone, "two-factor", StepAnswer::Done));
    let mark = phone.step("two-factor").mark;
    assert_eq!((mark.knob, mark.tone), (Knob::On, Tone::Calm), "wanted on");
}

#[test]
fn what_was_recorded_can_be_taken_back_mark_by_mark() {
    let phone = Phone::new("2026-11-24T10:05");
    let account_id = phone.account_id();
    let research = || step("research");
    phone.send(&Command::Skip {
        account_id,
        step_id: research(),
        reason: SkipReason::KeepAsIs,
    });
    returns(&phone, "research", StepAnswer::Done);
    let undo = Command::Undo {
        account_id,
        step_id: research(),
    };
    let lines: Vec<String> = (0..2)
        .map(|_| {
            phone.send(&undo);
            phone.step("research").mark.word
        })
        .collect();
    assert_eq!(lines, ["On", "Not looked at"]);
    assert!(
        matches!(phone.try_send(&undo), Err(Error::NothingToUndo { .. })),
        "nothing is left to take back"
    );
    returns(&phone, "research", StepAnswer::NotFound);
    assert_eq!(phone.step("research").mark.knob, Knob::Missing);
}

#[test]
fn what_was_noted_together_is_taken_back_together() {
    let phone = Phone::new("2026-11-24T10:05");
    let account_id = phone.account_id();
    let picks = phone
        .section(untrained_core::guide::Group::Ads)
        .picks
        .unwrap();
    let step_ids: Vec<_> = picks
        .rows
        .iter()
        .take(3)
        .map(|row| row.step_id.clone())
        .collect();
    let twice = step_ids.iter().chain(&step_ids).cloned().collect();
    let screen = phone
        .app
        .section_after(
            picks.group,
            &Command::MarkTogether {
                account_id,
                group: picks.group,
                step_ids: twice,
            },
        )
        .unwrap();
    let seen = |rows: &[untrained_core::screens::SwitchRow]| {
        rows.iter()
            .filter(|row| row.mark.tone == Tone::Calm)
            .count()
    };
    assert_eq!(seen(&screen.rows), 3);
    let Action::Send { command } = screen.undo.unwrap().action else {
        panic!("it is taken back by a command");
    };
    let screen = phone.app.section_after(picks.group, &command).unwrap();
    assert_eq!((seen(&screen.rows), screen.undo), (0, None), "one undo");
}

#[test]
fn nothing_chosen_is_no_answer() {
    let phone = Phone::new("2026-11-24T10:05");
    phone.send(&Command::MarkTogether {
        account_id: phone.account_id(),
        group: untrained_core::guide::Group::Ads,
        step_ids: vec![],
    });
    assert_eq!(phone.check().card.title, "Nothing to check yet");
    assert!(matches!(phone.app.set_interval(3), Err(Error::NoReviews)));
}

#[test]
fn off_since_a_month_before_the_app_is_kept_with_the_mark() {
    let phone = Phone::new("2026-11-24T10:05");
    assert_eq!(phone.step(SWITCH).task.unwrap().since, None, "not off yet");
    returns(&phone, SWITCH, StepAnswer::Done);
    let picker = phone.step(SWITCH).task.unwrap().since.unwrap();
    assert_eq!(picker.months[0].label, "November 2026");
    let october_2025 = picker
        .months
        .iter()
        .find(|month| month.label == "October 2025")
        .unwrap();
    let command = october_2025.command.clone();
    phone.send(&command);
    let marks = phone.exported()["marks"].clone();
    assert_eq!(
        marks.as_array().unwrap().last().unwrap()["since"],
        "2025-10"
    );
}

#[test]
fn the_plan_starts_where_it_last_worked_on_this_phone() {
    let phone = Phone::new("2026-11-24T10:05");
    let first = |phone: &Phone| first_attempt(phone, SWITCH).0;
    assert_eq!(first(&phone), OpenMethod::App);
    returns(&phone, SWITCH, StepAnswer::Done);
    assert_eq!(first(&phone), OpenMethod::Browser, "which the phone opened");
    returns(&phone, SWITCH, StepAnswer::NotFound);
    assert_eq!(
        first(&phone),
        OpenMethod::Browser,
        "not found tells nothing of the page"
    );
}

#[test]
fn the_way_goes_on_in_the_section_and_ends_at_home() {
    let phone = Phone::new("2026-11-24T10:05");
    returns(&phone, "two-factor", StepAnswer::Done);
    let main = phone.step("two-factor").task.unwrap().main.unwrap();
    assert_eq!(
        main.action,
        Action::Go {
            destination: Destination::Step {
                step_id: step("sessions")
            }
        }
    );
    returns(&phone, "sessions", StepAnswer::Done);
    let main = phone.step("sessions").task.unwrap().main.unwrap();
    assert_eq!(
        main.action,
        Action::Go {
            destination: Destination::Home
        }
    );
}
