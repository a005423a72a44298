//! Every screen as a shell gets it, in English and Arabic, in typical states. A changed word shows
//! as a changed snapshot: read it, then accept it with `INSTA_UPDATE=always cargo test -p
//! untrained-core --test snapshots`.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a test fails where something does not hold"
)]

mod support;

use std::fmt::Debug;

use insta::assert_debug_snapshot;
use serde_json::Value;
use support::{Phone, pocket, step};
use untrained_core::guide::{Group, Region};
use untrained_core::links::LinkedInPage;
use untrained_core::objection::FollowUpAnswer;
use untrained_core::progress::{SkipReason, StepAnswer};
use untrained_core::review::SnoozeFor;
use untrained_core::screens::{CheckScreen, NotificationState};
use untrained_core::{AccountId, App, Command, PhoneReminders};

const LANGUAGES: [&str; 2] = ["en", "ar"];

/// Compares what `draw` returns with the snapshots `<name>.en` and `<name>.ar`.
fn in_english_and_arabic<T: Debug>(name: &str, phone: &Phone, draw: impl Fn(&App) -> T) {
    for language in LANGUAGES {
        phone.app.set_locale(&[language.to_owned()], true, None);
        assert_debug_snapshot!(format!("{name}.{language}"), draw(&phone.app));
    }
}

/// The same for what is drawn once, right after a command; `phone` creates a new phone each time.
fn after<T: Debug>(name: &str, phone: impl Fn() -> Phone, draw: impl Fn(&Phone) -> T) {
    for language in LANGUAGES {
        let phone = phone();
        phone.app.set_locale(&[language.to_owned()], true, None);
        assert_debug_snapshot!(format!("{name}.{language}"), draw(&phone));
    }
}

fn answer(phone: &Phone, step_id: &str, answer: StepAnswer) -> Command {
    Command::Answer {
        account_id: phone.account_id(),
        step_id: step(step_id),
        answer,
    }
}

/// The person leaves for a setting, comes back and answers.
fn went(phone: &Phone, step_id: &str, said: StepAnswer) {
    phone.leaves_for(step_id);
    phone.send(&answer(phone, step_id, said));
}

/// A phone on which the AI switch was seen off in November.
fn switch_off() -> Phone {
    let phone = Phone::new("2026-11-24T10:05");
    went(&phone, "ai-training", StepAnswer::Done);
    phone
}

/// A phone in use: the switch is off, one step was not found, one is kept as it is, one does not
/// apply, one is still on.
fn lived_in() -> Phone {
    let phone = switch_off();
    went(&phone, "research", StepAnswer::NotFound);
    went(&phone, "data-sharing", StepAnswer::NotYet);
    went(&phone, "two-factor", StepAnswer::Done);
    phone.skips("ads-interests", SkipReason::KeepAsIs);
    phone.skips("find-by-phone", SkipReason::DoesNotApply);
    phone
}

/// `phone` three months later, on the day of its first check.
fn due(phone: Phone) -> Phone {
    phone.set_time("2027-02-24T09:30");
    phone
}

/// A phone with two accounts, both switches seen off.
fn two_accounts() -> Phone {
    let phone = switch_off();
    phone.app.add_account("Work").unwrap();
    phone.says("ai-training", StepAnswer::Done);
    phone
}

#[test]
fn home() {
    let draw = |app: &App| app.home(NotificationState::NotAsked).unwrap();
    in_english_and_arabic("home_new", &Phone::new("2026-11-24T10:05"), draw);
    in_english_and_arabic("home_lived_in", &lived_in(), draw);
}

/// The card of Home, in every state that changes it.
#[test]
fn home_card() {
    let card = |app: &App| app.home(NotificationState::Allowed).unwrap().card;
    let new = || Phone::new("2026-11-24T10:05");

    let phone = new();
    phone.leaves_for("ai-training");
    in_english_and_arabic("home_came_back", &phone, card);

    let phone = new();
    phone.leaves_for("two-factor");
    in_english_and_arabic("home_came_back_from_another", &phone, card);

    after(
        "home_off_just_answered",
        || {
            let phone = new();
            phone.leaves_for("ai-training");
            phone
        },
        |phone| {
            let off = answer(phone, "ai-training", StepAnswer::Done);
            let home = phone.app.home_after(&off, NotificationState::NotAsked);
            home.unwrap().card
        },
    );
    in_english_and_arabic("home_off", &switch_off(), card);
    in_english_and_arabic("home_off_blocked", &switch_off(), |app| {
        app.home(NotificationState::Denied).unwrap().card
    });
    in_english_and_arabic("home_due_switch", &due(switch_off()), card);
    in_english_and_arabic("home_due_others", &due(lived_in()), card);
    in_english_and_arabic("home_due_accounts", &due(two_accounts()), card);

    let phone = switch_off();
    phone.skips("ai-training", SkipReason::KeepAsIs);
    went(&phone, "research", StepAnswer::Done);
    in_english_and_arabic("home_left_on", &phone, card);
    in_english_and_arabic("home_due_settings", &due(phone), card);

    for (name, said) in [
        ("home_on", StepAnswer::NotYet),
        ("home_not_found", StepAnswer::NotFound),
        ("home_wrong_page", StepAnswer::OtherPage),
    ] {
        let phone = new();
        went(&phone, "ai-training", said);
        in_english_and_arabic(name, &phone, card);
    }
    let phone = due(switch_off());
    went(&phone, "ai-training", StepAnswer::NotYet);
    in_english_and_arabic("home_on_again", &phone, card);

    let phone = switch_off();
    phone.app.add_account("Work").unwrap();
    in_english_and_arabic("home_two_accounts", &phone, card);

    let phone = due(lived_in());
    let length = SnoozeFor::Week;
    phone.send(&Command::Snooze { length });
    in_english_and_arabic("home_snoozed", &phone, card);
}

#[test]
fn a_step() {
    let screen = |id: &'static str| {
        move |app: &App| app.step(&step(id), NotificationState::Allowed).unwrap()
    };
    let primary = screen("ai-training");
    let phone = Phone::new("2026-11-24T10:05");
    in_english_and_arabic("step_open", &phone, primary);

    phone.leaves_for("ai-training");
    in_english_and_arabic("step_back_from_linkedin", &phone, primary);

    phone.send(&answer(&phone, "ai-training", StepAnswer::NotFound));
    in_english_and_arabic("step_not_found", &phone, primary);

    went(&phone, "ai-training", StepAnswer::Done);
    in_english_and_arabic("step_off", &phone, |app| {
        let screen = app.step(&step("ai-training"), NotificationState::NotAsked);
        screen.unwrap()
    });
    went(&phone, "two-factor", StepAnswer::Done);
    in_english_and_arabic("step_done", &phone, screen("two-factor"));

    // The label is unknown, and the address was last seen too long ago.
    in_english_and_arabic("step_stale", &phone, screen("data-sharing"));
    // A switch to turn on, and something to look over.
    for (name, id) in [
        ("step_to_turn_on", "two-factor"),
        ("step_to_look_over", "sessions"),
        ("step_without_a_page", "saved-resumes"),
    ] {
        phone.leaves_for(id);
        in_english_and_arabic(name, &phone, |app| screen(id)(app).card);
    }
    phone.send(&answer(&phone, "saved-resumes", StepAnswer::Later));
    // A habit has no page.
    in_english_and_arabic("step_habit", &phone, screen("passwords"));
    let (account_id, step_id) = (phone.account_id(), step("passwords"));
    phone.send(&Command::Ask {
        account_id,
        step_id,
    });
    in_english_and_arabic("step_habit_asked", &phone, |app| {
        screen("passwords")(app).card
    });

    // What a check found on again is mentioned.
    let phone = due(switch_off());
    went(&phone, "ai-training", StepAnswer::NotYet);
    in_english_and_arabic("step_reverted", &phone, |app| {
        let screen = primary(app);
        (screen.status_line, screen.task.unwrap().sections.pop())
    });
}

#[test]
fn a_section() {
    let phone = lived_in();
    in_english_and_arabic("section", &phone, |app| {
        app.section(Group::Research).unwrap()
    });
    phone.send(&Command::MarkTogether {
        account_id: phone.account_id(),
        group: Group::Ads,
        step_ids: ["ads-age", "ads-gender"].map(step).into(),
    });
    in_english_and_arabic("section_answered_together", &phone, |app| {
        app.section(Group::Ads).unwrap()
    });
}

#[test]
fn plan() {
    let phone = Phone::new("2026-11-24T10:05");
    let account = phone.account_id();
    for (name, page) in [
        ("plan", LinkedInPage::Setting),
        ("plan_section", LinkedInPage::Section),
        ("plan_form", LinkedInPage::Form),
    ] {
        in_english_and_arabic(name, &phone, |app| {
            app.leave(account, &step("ai-training"), page).unwrap()
        });
    }
}

#[test]
fn check() {
    let draw = |app: &App| app.check_screen().unwrap();
    in_english_and_arabic("check_new", &Phone::new("2026-11-24T10:05"), draw);
    in_english_and_arabic("check_next", &lived_in(), draw);
    in_english_and_arabic("check_due_switch", &due(switch_off()), draw);
    in_english_and_arabic("check_due_others", &due(lived_in()), draw);

    let phone = due(lived_in());
    phone.leaves_for("ai-training");
    in_english_and_arabic("check_came_back", &phone, draw);
    phone.send(&answer(&phone, "ai-training", StepAnswer::Done));
    in_english_and_arabic("check_group", &phone, draw);

    for (name, said) in [
        ("check_on_again", StepAnswer::NotYet),
        ("check_not_found", StepAnswer::NotFound),
    ] {
        let phone = due(lived_in());
        went(&phone, "ai-training", said);
        in_english_and_arabic(name, &phone, draw);
    }

    let phone = due(two_accounts());
    in_english_and_arabic("check_two_accounts_first", &phone, draw);
    let first = AccountId(1);
    phone.says_of(first, "ai-training", StepAnswer::Done);
    in_english_and_arabic("check_two_accounts_second", &phone, draw);

    let phone = due(lived_in());
    let length = SnoozeFor::Day;
    phone.send(&Command::Snooze { length });
    in_english_and_arabic("check_snoozed", &phone, draw);
    phone.app.set_paused(true).unwrap();
    in_english_and_arabic("check_paused", &phone, draw);
}

#[test]
fn check_finished() {
    let after_switch = |phone: &Phone, said| {
        phone.leaves_for("ai-training");
        let command = answer(phone, "ai-training", said);
        phone.app.check_after(&command).unwrap()
    };
    after(
        "check_finished_off",
        || due(switch_off()),
        |phone| after_switch(phone, StepAnswer::Done),
    );
    after(
        "check_finished_not_found",
        || due(switch_off()),
        |phone| after_switch(phone, StepAnswer::NotFound),
    );
    after(
        "check_finished_others",
        || due(lived_in()),
        |phone| -> CheckScreen {
            after_switch(phone, StepAnswer::Done);
            let account_id = phone.account_id();
            phone.send(&Command::AnswerGroup {
                account_id,
                group: Group::Security,
                changed: Vec::new(),
            });
            phone.app.check_after(&Command::FinishCheck).unwrap()
        },
    );
}

#[test]
fn settings() {
    let draw = |app: &App| app.settings(NotificationState::Denied).unwrap();
    in_english_and_arabic("settings_new", &Phone::new("2026-11-24T10:05"), draw);

    let phone = lived_in();
    let held = phone.sync().plan.remove(0).id;
    let sync = PhoneReminders {
        notifications: NotificationState::Denied,
        held: vec![held],
        ..pocket(None)
    };
    phone.app.sync(&sync).unwrap();
    in_english_and_arabic("settings_blocked", &phone, draw);

    phone.app.set_paused(true).unwrap();
    in_english_and_arabic("settings_paused", &phone, draw);
}

/// The file for calendars, which contains texts in the language.
#[test]
fn calendar() {
    let phone = lived_in();
    in_english_and_arabic("calendar", &phone, |app| {
        let text = app.calendar().unwrap().text;
        text.split("\r\n").map(str::to_owned).collect::<Vec<_>>()
    });
}

/// The reminder asks about what is known to be open.
#[test]
fn reminder() {
    let first = |app: &App| app.sync(&pocket(None)).unwrap().plan.remove(0);
    in_english_and_arabic("reminder", &lived_in(), first);
    for (name, said) in [
        ("reminder_on", StepAnswer::NotYet),
        ("reminder_not_found", StepAnswer::NotFound),
        ("reminder_not_looked", StepAnswer::Later),
    ] {
        let phone = Phone::new("2026-11-24T10:05");
        went(&phone, "ai-training", said);
        in_english_and_arabic(name, &phone, first);
    }
    in_english_and_arabic("reminder_channel", &lived_in(), |app| {
        app.sync(&pocket(None)).unwrap().channel
    });
}

#[test]
fn accounts() {
    let phone = lived_in();
    let first = phone.account_id();
    phone.app.set_region(first, Some(Region::Uk)).unwrap();
    phone.app.add_account("Work").unwrap();
    in_english_and_arabic("accounts", &phone, |app| app.accounts().unwrap());
    in_english_and_arabic("account", &phone, |app| app.account(first).unwrap());

    // With two accounts, the person is asked which one was signed in.
    phone.leaves_for("research");
    in_english_and_arabic("step_which_account", &phone, |app| {
        let screen = app.step(&step("research"), NotificationState::Allowed);
        let screen = screen.unwrap();
        (screen.account, screen.card)
    });
}

#[test]
fn history() {
    let phone = Phone::new("2026-11-24T10:05");
    in_english_and_arabic("history_empty", &phone, |app| {
        app.history(None, None).unwrap()
    });

    let phone = due(lived_in());
    phone.takes_back("data-sharing");
    went(&phone, "ai-training", StepAnswer::Done);
    phone.send(&Command::AnswerGroup {
        account_id: phone.account_id(),
        group: Group::Security,
        changed: vec![step("two-factor")],
    });
    phone.app.add_account("Work").unwrap();
    in_english_and_arabic("history", &phone, |app| app.history(None, None).unwrap());
}

#[test]
fn receipt() {
    let phone = lived_in();
    let account_id = phone.account_id();
    phone.send(&Command::SetSince {
        account_id,
        step_id: step("ai-training"),
        year: 2025,
        month: 3,
    });
    phone.send(&Command::MarkTogether {
        account_id,
        group: Group::Ads,
        step_ids: ["ads-age", "ads-gender"].map(step).into(),
    });
    let groups = phone.app.history(None, None).unwrap().groups;
    let rows: Vec<_> = groups.into_iter().flat_map(|group| group.rows).collect();
    for (name, title) in [
        ("receipt", "Stop AI training on your data"),
        ("receipt_together", "Turn off ads by age"),
    ] {
        let row = rows.iter().find(|row| row.title == title).unwrap();
        in_english_and_arabic(name, &phone, |app| {
            let receipt = app.receipt(row.mark_id).unwrap();
            let lines: Vec<String> = receipt.text.lines().map(str::to_owned).collect();
            (receipt.subject, lines)
        });
    }
}

#[test]
fn data() {
    in_english_and_arabic("data", &lived_in(), |app| app.data().unwrap());
}

/// An import from another phone, with a part that this app cannot import.
#[test]
fn import_preview() {
    let mut document: Value = serde_json::from_str(&lived_in().app.export().unwrap().text).unwrap();
    document["marks"][1]["said"] = "perhaps".into();
    let document = document.to_string();

    let phone = Phone::new("2026-11-25T18:00");
    went(&phone, "ai-training", StepAnswer::NotFound);
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
        // A LinkedIn label, which is found in every language.
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
fn timeline() {
    let draw = |app: &App| app.timeline().unwrap();
    in_english_and_arabic("timeline_no_region", &lived_in(), draw);

    let phone = due(lived_in());
    let account = phone.account_id();
    phone.app.set_region(account, Some(Region::Uk)).unwrap();
    went(&phone, "ai-training", StepAnswer::NotYet);
    phone.set_time("2027-02-25T09:30");
    went(&phone, "ai-training", StepAnswer::Done);
    in_english_and_arabic("timeline_uk", &phone, draw);

    let phone = Phone::new("2020-01-01T09:00");
    let account = phone.account_id();
    phone.app.set_region(account, Some(Region::Uk)).unwrap();
    in_english_and_arabic("timeline_too_early", &phone, |app| {
        app.timeline().unwrap().known
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
    went(&phone, "objection", StepAnswer::Done);
    in_english_and_arabic("objection_sent", &phone, card);
    phone.set_time("2026-12-24T09:00");
    in_english_and_arabic("objection_due", &phone, |app| {
        let home = app.home(NotificationState::Allowed).unwrap();
        (home.card, card(app))
    });
    for (name, said) in [
        ("objection_answered", FollowUpAnswer::Answered),
        ("objection_dropped", FollowUpAnswer::Dropped),
    ] {
        phone.send(&Command::AnswerFollowUp {
            account_id: phone.account_id(),
            answer: said,
        });
        in_english_and_arabic(name, &phone, card);
    }
}
