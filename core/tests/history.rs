//! The history, the receipts, and how a step's raised revision changes them.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a test fails where something does not hold"
)]

mod support;

use std::sync::Arc;

use chrono::TimeDelta;
use proptest::prelude::*;
use support::check::{DUE, SWITCH, answers_group, done as done_in_november, two_accounts};
use support::{Phone, clock, step};
use untrained_core::guide::{Group, Guide};
use untrained_core::i18n::{Deflated, LANGUAGES, Language};
use untrained_core::progress::{SkipReason, StepAnswer};
use untrained_core::screens::{HistoryRow, HistoryScreen, Knob, NotificationState, StepScreen};
use untrained_core::{AccountId, App, Clock, Command, Edition, Error, MarkId, Options};

const NOW: &str = "2026-11-24T10:05";

fn send(app: &App, command: &Command) {
    app.home_after(command, NotificationState::Allowed).unwrap();
}

fn done(app: &App, account_id: AccountId, step_id: &str) {
    let step_id = step(step_id);
    send(
        app,
        &Command::Ask {
            account_id,
            step_id: step_id.clone(),
        },
    );
    send(
        app,
        &Command::Answer {
            account_id,
            step_id,
            answer: StepAnswer::Done,
        },
    );
}

fn skip(app: &App, account_id: AccountId, step_id: &str, reason: SkipReason) {
    let step_id = step(step_id);
    send(
        app,
        &Command::Skip {
            account_id,
            step_id,
            reason,
        },
    );
}

fn rows(screen: &HistoryScreen) -> Vec<&HistoryRow> {
    screen.groups.iter().flat_map(|group| &group.rows).collect()
}

fn latest(app: &App) -> HistoryScreen {
    app.history(None, None).unwrap()
}

fn all_pages(app: &App, account: Option<AccountId>) -> Vec<HistoryScreen> {
    let mut pages = vec![app.history(account, None).unwrap()];
    while let Some(next) = pages.last().unwrap().next {
        pages.push(app.history(account, Some(next)).unwrap());
    }
    pages
}

#[test]
fn a_row_says_what_was_said_of_which_step_and_when() {
    let phone = Phone::new(NOW);
    let account = phone.account_id();
    assert_eq!(latest(&phone.app).groups, []);
    done(&phone.app, account, "ai-training");
    phone.skips("research", SkipReason::KeepAsIs);
    phone.advance(TimeDelta::minutes(5));
    phone.takes_back("research");
    let screen = latest(&phone.app);
    let rows: Vec<_> = rows(&screen)
        .into_iter()
        .map(|row| {
            (
                row.title.as_str(),
                row.said.as_str(),
                row.detail.as_str(),
                row.undone,
            )
        })
        .collect();
    let research = "Keep your data out of research";
    assert_eq!(
        rows,
        [
            (
                research,
                "Taken back: Left as it is",
                "24 November 2026, 10:10 (UTC+1)",
                false
            ),
            (
                research,
                "Left as it is (taken back later)",
                "24 November 2026, 10:05 (UTC+1)",
                true
            ),
            (
                "Stop AI training on your data",
                "Off",
                "24 November 2026, 10:05 (UTC+1)",
                false
            ),
        ]
    );
    assert_eq!(
        screen.filters,
        [],
        "with one account there is nothing to choose"
    );
}

#[test]
fn the_history_is_of_one_account_or_of_all() {
    let phone = Phone::new(NOW);
    let mine = phone.account_id();
    phone.skips("research", SkipReason::KeepAsIs);
    phone.app.add_account("Work").unwrap();
    let work = phone.account_id();
    phone.skips("cookies", SkipReason::DoesNotApply);
    let details = |account| -> Vec<String> {
        let screen = phone.app.history(account, None).unwrap();
        let chosen: Vec<_> = screen
            .filters
            .iter()
            .filter(|filter| filter.chosen)
            .collect();
        assert_eq!((screen.filters.len(), chosen.len()), (3, 1));
        assert_eq!(chosen[0].account_id, account);
        rows(&screen)
            .into_iter()
            .map(|row| row.detail.clone())
            .collect()
    };
    let moment = "24 November 2026, 10:05 (UTC+1)";
    assert_eq!(
        details(None),
        [
            format!("{moment}, Work"),
            format!("{moment}, My LinkedIn account")
        ]
    );
    assert_eq!(details(Some(work)), [moment]);
    assert_eq!(details(Some(mine)), [moment]);
    let error = phone.app.history(Some(AccountId(4711)), None).unwrap_err();
    assert!(matches!(error, Error::UnknownAccount { .. }), "{error:?}");
}

#[test]
fn a_page_starts_where_the_last_one_ended_even_if_marks_came_meanwhile() {
    let phone = Phone::new(NOW);
    for _ in 0..60 {
        phone.skips("research", SkipReason::KeepAsIs);
    }
    let first = latest(&phone.app);
    phone.skips("cookies", SkipReason::KeepAsIs);
    let second = phone.app.history(None, first.next).unwrap();
    let (of_first, of_second) = (rows(&first), rows(&second));
    let mut ids: Vec<MarkId> = of_first
        .iter()
        .chain(&of_second)
        .map(|row| row.mark_id)
        .collect();
    assert_eq!(
        (of_first.len(), of_second.len(), second.next),
        (50, 10, None)
    );
    ids.dedup();
    assert_eq!(ids.len(), 60);
    assert!(ids.is_sorted_by(|one, other| one > other));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(12))]

    /// Whatever was recorded for which account: the pages of all accounts contain every mark once,
    /// and those of one account are the same pages filtered by it.
    #[test]
    fn pages_hold_every_mark_once(marks in prop::collection::vec((0..3_usize, 0..4_usize), 0..170)) {
        let phone = Phone::new(NOW);
        let mut accounts = vec![phone.account_id()];
        for label in ["Work", "Club"] {
            phone.app.add_account(label).unwrap();
            accounts.push(phone.account_id());
        }
        let steps = ["research", "cookies", "ads-age", "passwords"];
        for (account, step) in &marks {
            skip(&phone.app, accounts[*account], steps[*step], SkipReason::KeepAsIs);
        }
        let ids = |account| -> Vec<MarkId> {
            let pages = all_pages(&phone.app, account);
            pages.iter().flat_map(rows).map(|row| row.mark_id).collect()
        };
        let all = ids(None);
        prop_assert_eq!(all.len(), marks.len());
        prop_assert!(all.is_sorted_by(|one, other| one > other));
        let mut each: Vec<MarkId> = accounts.iter().flat_map(|account| ids(Some(*account))).collect();
        each.sort_by(|one, other| other.cmp(one));
        prop_assert_eq!(each, all);
    }
}

/// The checks of these pages: each heading, with the number of rows below it on all of them.
fn checks(pages: &[HistoryScreen]) -> Vec<(&str, usize)> {
    let mut checks: Vec<(&str, usize)> = Vec::new();
    for group in pages.iter().flat_map(|page| &page.groups) {
        let Some(heading) = group.heading.as_deref() else {
            assert_eq!(group.rows.len(), 1, "{group:?}");
            continue;
        };
        match checks.iter_mut().find(|(other, _)| *other == heading) {
            Some((_, rows)) => *rows += group.rows.len(),
            None => checks.push((heading, group.rows.len())),
        }
    }
    checks
}

/// A check of the switch, of one setting of privacy and of one of security.
fn three_answers() -> Phone {
    let phone = done_in_november(&[SWITCH, "research", "two-factor"]);
    phone.set_time(DUE);
    phone.says(SWITCH, StepAnswer::Done);
    for (group, setting) in [
        (Group::Research, "research"),
        (Group::Security, "two-factor"),
    ] {
        phone.advance(TimeDelta::minutes(1));
        answers_group(&phone, group, &[setting]);
    }
    phone
}

#[test]
fn the_answers_of_a_check_stand_together() {
    let page = latest(&three_answers().app);
    assert_eq!(
        checks(&[page]),
        [("Check of 24 February 2027: 3 answers", 3)]
    );
}

/// Regression: looks of one day were taken for a check.
#[test]
fn a_look_between_two_checks_is_no_check() {
    let phone = done_in_november(&[SWITCH, "research"]);
    for minutes in [0, 3, 6] {
        phone.set_time("2027-01-10T18:00");
        phone.advance(TimeDelta::minutes(minutes));
        let answer = match minutes {
            0 => StepAnswer::NotYet,
            _ => StepAnswer::Done,
        };
        phone.says(SWITCH, answer);
        phone.says("research", StepAnswer::Done);
    }
    assert_eq!(checks(&[latest(&phone.app)]), []);
}

/// Regression: each page counted what stood on it.
#[test]
fn a_check_says_the_same_on_every_page() {
    let settings: Vec<_> = Guide::load()
        .unwrap()
        .steps
        .into_iter()
        .filter(|step| step.is_setting() && step.id != SWITCH)
        .take(24)
        .collect();
    let ids: Vec<&str> = settings.iter().map(|step| step.id.as_str()).collect();
    let phone = done_in_november(&ids);
    phone.set_time(DUE);
    for group in Group::ALL {
        if settings.iter().any(|step| step.group == group) {
            answers_group(&phone, group, &[]);
        }
    }
    let heading = "Check of 24 February 2027: 24 answers";
    let mut spans_two = 0;
    for _ in 0..60 {
        let pages = all_pages(&phone.app, None);
        assert_eq!(checks(&pages), [(heading, 24)]);
        let is_on = |page: &&HistoryScreen| !checks(std::slice::from_ref(page)).is_empty();
        spans_two += usize::from(pages.iter().filter(is_on).count() == 2);
        phone.skips("passwords", SkipReason::KeepAsIs);
    }
    assert_eq!(spans_two, 23);
}

/// Regression: what was taken back was counted too.
#[test]
fn a_check_counts_no_answer_that_was_taken_back() {
    for skips_the_rest in [false, true] {
        let phone = three_answers();
        phone.takes_back("two-factor");
        if skips_the_rest {
            phone.send(&Command::SkipCheck);
        }
        assert_eq!(
            checks(&[latest(&phone.app)]),
            [("Check of 24 February 2027: 2 answers", 2)]
        );
        // No check asks again what was taken back after the rest of it was skipped.
        phone.takes_back("research");
        assert_eq!(
            checks(&[latest(&phone.app)]),
            [],
            "a single answer stands by itself"
        );
        assert_eq!(rows(&latest(&phone.app)).len(), 8);
    }
}

#[test]
fn what_is_put_off_is_no_answer() {
    let phone = done_in_november(&[SWITCH, "research", "two-factor"]);
    phone.set_time(DUE);
    phone.says(SWITCH, StepAnswer::Done);
    answers_group(&phone, Group::Research, &[]);
    phone.send(&Command::FinishCheck);
    assert_eq!(
        checks(&[latest(&phone.app)]),
        [("Check of 24 February 2027: 2 answers", 2)]
    );
}

#[test]
fn what_was_said_beside_a_check_stands_by_itself() {
    let phone = done_in_november(&[SWITCH, "research", "two-factor"]);
    phone.set_time(DUE);
    phone.says(SWITCH, StepAnswer::NotYet);
    phone.advance(TimeDelta::minutes(3));
    phone.says(SWITCH, StepAnswer::Done);
    phone.skips("passwords", SkipReason::KeepAsIs);
    phone.set_time("2027-02-26T20:00");
    answers_group(&phone, Group::Research, &[]);
    phone.send(&Command::SetSince {
        account_id: phone.account_id(),
        step_id: step("research"),
        year: 2026,
        month: 3,
    });
    let page = latest(&phone.app);
    let said: Vec<(Option<&str>, Vec<&str>)> = page
        .groups
        .iter()
        .map(|group| {
            let said = group.rows.iter().map(|row| row.said.as_str()).collect();
            (group.heading.as_deref(), said)
        })
        .take(4)
        .collect();
    assert_eq!(
        said,
        [
            (None, vec!["Off, since March 2026"]),
            (
                Some("Check of 26 February 2027: 2 answers"),
                vec!["Was still off", "Was on again"]
            ),
            (None, vec!["Left as it is"]),
            (None, vec!["Off"]),
        ]
    );
}

#[test]
fn a_check_of_two_accounts_is_one_and_counts_whom_the_page_shows() {
    let (phone, mine, work) = two_accounts();
    phone.says_of(mine, SWITCH, StepAnswer::Done);
    phone.says_of(work, SWITCH, StepAnswer::Done);
    assert_eq!(
        checks(&[latest(&phone.app)]),
        [("Check of 24 February 2027: 2 answers", 2)]
    );
    for account in [mine, work] {
        let pages = all_pages(&phone.app, Some(account));
        assert_eq!(checks(&pages), [], "one answer each");
    }
}

#[test]
fn a_check_that_two_phones_answered_is_one_on_both() {
    let mine = done_in_november(&[SWITCH, "research", "two-factor"]);
    let theirs = Phone::with(&mine.app.export().unwrap().text);
    mine.set_time(DUE);
    mine.says(SWITCH, StepAnswer::Done);
    theirs.set_time("2027-02-25T12:00");
    answers_group(&theirs, Group::Research, &[]);
    theirs.advance(TimeDelta::minutes(1));
    answers_group(&theirs, Group::Security, &[]);
    theirs.says(SWITCH, StepAnswer::Done);
    theirs.takes_back("two-factor");
    mine.app.import(&theirs.app.export().unwrap().text).unwrap();
    theirs.app.import(&mine.app.export().unwrap().text).unwrap();
    for phone in [mine, theirs] {
        assert_eq!(
            checks(&[latest(&phone.app)]),
            [("Check of 25 February 2027: 2 answers", 2)],
            "of the two looks at the switch the later one counts"
        );
    }
}

#[test]
fn a_check_under_a_wrong_clock_is_a_check_of_its_own() {
    let phone = done_in_november(&[SWITCH, "research"]);
    let answer_both = || {
        phone.says(SWITCH, StepAnswer::Done);
        answers_group(&phone, Group::Research, &[]);
    };
    phone.set_time("2036-08-24T12:00");
    answer_both();
    phone.set_time("2026-11-25T09:00");
    phone.sync();
    phone.set_time(DUE);
    answer_both();
    assert_eq!(
        checks(&[latest(&phone.app)]),
        [
            ("Check of 24 February 2027: 2 answers", 2),
            ("Check of 24 August 2036: 2 answers", 2),
        ]
    );
}

#[test]
fn a_receipt_is_the_persons_word_with_its_date() {
    let phone = Phone::new(NOW);
    let account = phone.account_id();
    done(&phone.app, account, "ai-training");
    let mark = rows(&latest(&phone.app))[0].mark_id;
    let receipt = phone.app.receipt(mark).unwrap();
    assert_eq!(
        receipt.subject,
        "What I recorded: Stop AI training on your data"
    );
    assert_eq!(
        receipt.text,
        "Recorded in Untrained\n\
         \n\
         Account, by the name given to it here: My LinkedIn account\n\
         Step: Stop AI training on your data\n\
         LinkedIn's label: “Use my data for training content creation AI models”\n\
         Wanted state: off\n\
         Recorded: Off\n\
         When: 24 November 2026, 10:05 (UTC+1)\n\
         Version of the step in the guide: 1\n\
         \n\
         This is what the person recorded, by their phone's clock. The app cannot see \
         LinkedIn's settings, so it is not proof of how they were set. Untrained is independent of LinkedIn."
    );
    phone.takes_back("ai-training");
    let text = phone.app.receipt(mark).unwrap().text;
    assert!(text.contains("Taken back later."), "{text}");
    let error = phone.app.receipt(MarkId(4711)).unwrap_err();
    assert!(matches!(error, Error::UnknownMark { .. }), "{error:?}");
}

#[test]
fn a_receipt_is_in_the_persons_language() {
    let phone = Phone::new(NOW);
    let account = phone.account_id();
    done(&phone.app, account, "ai-training");
    let mark = rows(&latest(&phone.app))[0].mark_id;
    for (language, said) in [
        ("de", "Festgehalten: Aus"),
        ("fr", "Enregistré\u{202f}: Désactivé"),
        ("es", "Registrado: Desactivado"),
        ("ar", "المسجَّل: "),
    ] {
        phone.app.set_locale(&[language.to_owned()], true, None);
        let text = phone.app.receipt(mark).unwrap().text;
        assert!(text.contains(said), "{language}: {text}");
        assert!(
            text.contains("Use my data for training content creation AI models"),
            "{language}: LinkedIn's label stays in English"
        );
    }
}

/// A later edition of the guide, with the step `research` at revision 3.
fn later_edition() -> Edition {
    let mut edition = Edition::released().unwrap();
    let step = edition
        .guide
        .steps
        .iter_mut()
        .find(|step| step.id == "research")
        .unwrap();
    step.revision = 3;
    let english = LANGUAGES[0];
    let texts = "
step-research = Keep your data out of research
    .why = Why
    .effect = Effect
    .do = Do
    .see = See
    .absent = Absent
    .ask = Did you switch it off?
    .still = Is it still off?
    .changed-2 = LinkedIn moved the switch to another page.
    .changed-3 = The switch now also covers polls.
";
    // A later message overrides an earlier one.
    let source = english.source() + texts;
    edition.languages = vec![Language {
        messages: Deflated(miniz_oxide::deflate::compress_to_vec(source.as_bytes(), 1).leak()),
        ..english
    }];
    edition
}

#[test]
fn a_raised_revision_reopens_just_the_step_that_changed_and_says_what_changed() {
    let folder = tempfile::tempdir().unwrap();
    let options = Options {
        folder: folder.path().to_str().unwrap().to_owned(),
        languages: vec!["en".to_owned()],
        uses_24_hour_clock: true,
        country: None,
    };
    let app = App::open(options.clone(), clock(NOW)).unwrap();
    let account = app.home(NotificationState::Allowed).unwrap().account_id;
    done(&app, account, "research");
    done(&app, account, "ai-training");
    skip(&app, account, "cookies", SkipReason::KeepAsIs);
    let mark_of = |app: &App, title: &str| {
        rows(&latest(app))
            .into_iter()
            .find(|row| row.title.contains(title))
            .unwrap()
            .mark_id
    };
    let before = app.receipt(mark_of(&app, "research")).unwrap();
    let research = |app: &App| {
        app.step(&step("research"), NotificationState::Allowed)
            .unwrap()
    };
    let headings = |screen: &StepScreen| -> Vec<String> {
        let sections = screen.task.iter().flat_map(|task| &task.sections);
        sections.map(|section| section.heading.clone()).collect()
    };
    assert!(!headings(&research(&app)).contains(&CHANGED.to_owned()));
    drop(app);

    let later = clock("2027-03-01T12:00");
    let app = App::open_edition(
        later_edition(),
        options.clone(),
        Arc::clone(&later) as Arc<dyn Clock>,
    )
    .unwrap();
    let rechecks: Vec<String> = Group::ALL
        .into_iter()
        .flat_map(|group| app.section(group).unwrap().rows)
        .filter(|row| row.mark.word == "Look again")
        .map(|row| row.label)
        .collect();
    assert_eq!(
        rechecks,
        ["Keep your data out of research"],
        "only what changed is open again"
    );
    let home = app.home(NotificationState::Allowed).unwrap();
    assert_eq!(
        home.card.mark.unwrap().knob,
        Knob::Off,
        "the AI switch did not"
    );
    let screen = research(&app);
    assert_eq!(
        screen.status_line,
        "Changed since 24 November 2026: please look again"
    );
    let changed = &screen.task.as_ref().unwrap().sections[0];
    assert_eq!(changed.heading, CHANGED);
    assert_eq!(
        changed.paragraphs,
        [
            "LinkedIn moved the switch to another page.",
            "The switch now also covers polls."
        ]
    );
    let old = mark_of(&app, "research");
    assert_eq!(
        app.receipt(old).unwrap(),
        before,
        "the old receipt stays as it was"
    );

    done(&app, account, "research");
    let screen = research(&app);
    assert_eq!(screen.mark.knob, Knob::Off);
    assert!(!headings(&screen).contains(&CHANGED.to_owned()));
    let new = mark_of(&app, "research");
    assert_ne!(new, old);
    assert!(app.receipt(new).unwrap().text.contains("in the guide: 3"));
    assert_eq!(app.receipt(old).unwrap(), before);
    drop(app);

    // Back on the older edition, there is nothing to look at again.
    let app = App::open(options, later).unwrap();
    assert_eq!(research(&app).mark.knob, Knob::Off);
}

const CHANGED: &str = "What changed since you last answered";
