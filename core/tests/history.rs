//! The history, the receipts, and what a raised revision of a step changes about them.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a test fails where something does not hold"
)]

mod support;

use std::sync::Arc;

use chrono::TimeDelta;
use proptest::prelude::*;
use support::{Phone, clock};
use untrained_core::i18n::{LANGUAGES, Language};
use untrained_core::progress::{SkipReason, StepAnswer, StepStatus};
use untrained_core::screens::{HistoryScreen, NotificationState};
use untrained_core::{App, Clock, Edition, Error, Options};

const NOW: &str = "2026-11-24T10:05";

fn done(app: &App, account: i64, step_id: &str) {
    app.done_elsewhere(account, step_id).unwrap();
    app.answer(account, step_id, StepAnswer::Done).unwrap();
}

fn all_pages(app: &App, account: Option<i64>) -> Vec<HistoryScreen> {
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
    assert_eq!(phone.app.history(None, None).unwrap().rows, []);
    done(&phone.app, account, "ai-training");
    phone
        .app
        .skip(account, "research", SkipReason::KeepAsIs)
        .unwrap();
    phone.advance(TimeDelta::minutes(5));
    phone.app.undo(account, "research").unwrap();
    let screen = phone.app.history(None, None).unwrap();
    let rows: Vec<_> = screen
        .rows
        .iter()
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
                "Taken back: You keep it as it is",
                "24 November 2026, 10:10 (UTC+1)",
                false
            ),
            (
                research,
                "You keep it as it is (taken back later)",
                "24 November 2026, 10:05 (UTC+1)",
                true
            ),
            (
                "Stop AI training on your data",
                "You turned it off",
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
    phone
        .app
        .skip(mine, "research", SkipReason::KeepAsIs)
        .unwrap();
    phone.app.add_account("Work").unwrap();
    let work = phone.account_id();
    phone
        .app
        .skip(work, "cookies", SkipReason::DoesNotApply)
        .unwrap();
    let details = |account| -> Vec<String> {
        let screen = phone.app.history(account, None).unwrap();
        let chosen: Vec<_> = screen
            .filters
            .iter()
            .filter(|filter| filter.chosen)
            .collect();
        assert_eq!((screen.filters.len(), chosen.len()), (3, 1));
        assert_eq!(chosen[0].account_id, account);
        screen.rows.into_iter().map(|row| row.detail).collect()
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
    let error = phone.app.history(Some(4711), None).unwrap_err();
    assert!(matches!(error, Error::UnknownAccount { .. }), "{error:?}");
}

#[test]
fn a_page_starts_where_the_last_one_ended_even_if_marks_came_meanwhile() {
    let phone = Phone::new(NOW);
    let account = phone.account_id();
    for _ in 0..60 {
        phone
            .app
            .skip(account, "research", SkipReason::KeepAsIs)
            .unwrap();
    }
    let first = phone.app.history(None, None).unwrap();
    phone
        .app
        .skip(account, "cookies", SkipReason::KeepAsIs)
        .unwrap();
    let second = phone.app.history(None, first.next).unwrap();
    let mut ids: Vec<i64> = first
        .rows
        .iter()
        .chain(&second.rows)
        .map(|row| row.mark_id)
        .collect();
    assert_eq!(
        (first.rows.len(), second.rows.len(), second.next),
        (50, 10, None)
    );
    ids.dedup();
    assert_eq!(ids.len(), 60);
    assert!(ids.is_sorted_by(|one, other| one > other));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(12))]

    /// Whatever was said for which account: the pages of all accounts hold every mark once, and
    /// those of one account are what the pages of all hold for it.
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
            phone.app.skip(accounts[*account], steps[*step], SkipReason::KeepAsIs).unwrap();
        }
        let ids = |account| -> Vec<i64> {
            let pages = all_pages(&phone.app, account);
            pages.iter().flat_map(|page| &page.rows).map(|row| row.mark_id).collect()
        };
        let all = ids(None);
        prop_assert_eq!(all.len(), marks.len());
        prop_assert!(all.is_sorted_by(|one, other| one > other));
        let mut each: Vec<i64> = accounts.iter().flat_map(|account| ids(Some(*account))).collect();
        each.sort_by(|one, other| other.cmp(one));
        prop_assert_eq!(each, all);
    }
}

#[test]
fn a_receipt_is_the_persons_word_with_its_date() {
    let phone = Phone::new(NOW);
    let account = phone.account_id();
    done(&phone.app, account, "ai-training");
    let mark = phone.app.history(None, None).unwrap().rows[0].mark_id;
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
         You recorded: You turned it off\n\
         When: 24 November 2026, 10:05 (UTC+1)\n\
         Revision of the step in the guide: 1\n\
         \n\
         This is what the person recorded, at the time of their phone's clock. The app cannot see \
         LinkedIn's settings, so it is no proof of how they stood. Untrained is independent of LinkedIn."
    );
    phone.app.undo(account, "ai-training").unwrap();
    let text = phone.app.receipt(mark).unwrap().text;
    assert!(text.contains("You took this back later."), "{text}");
    let error = phone.app.receipt(4711).unwrap_err();
    assert!(matches!(error, Error::UnknownMark { .. }), "{error:?}");
}

#[test]
fn a_receipt_is_in_the_persons_language() {
    let phone = Phone::new(NOW);
    let account = phone.account_id();
    done(&phone.app, account, "ai-training");
    let mark = phone.app.history(None, None).unwrap().rows[0].mark_id;
    for (language, said) in [
        ("de", "Sie haben festgehalten: Sie haben es ausgeschaltet"),
        ("fr", "Vous avez enregistré\u{a0}: Vous l’avez désactivé"),
        ("es", "Usted registró: Lo desactivó"),
        ("ar", "سجّلت: "),
    ] {
        phone.app.set_locale(&[language.to_owned()], true);
        let text = phone.app.receipt(mark).unwrap().text;
        assert!(text.contains(said), "{language}: {text}");
        assert!(
            text.contains("Use my data for training content creation AI models"),
            "{language}: LinkedIn's label stays in English"
        );
    }
}

/// A later edition of the guide: the step `research` was raised to revision 3.
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
step-research = Stop the use of your data for research
    .why = Why
    .effect = Effect
    .do = Do
    .see = See
    .not_found_help = NotFoundHelp
    .ask = Did you switch it off?
    .still = Is it still off?
    .changed-2 = LinkedIn moved the switch to another page.
    .changed-3 = The switch now also covers polls.
";
    // A file behind the others overrides their messages.
    let files: Vec<&'static str> = english.files.iter().copied().chain([texts]).collect();
    edition.languages = vec![Language {
        files: Vec::leak(files),
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
    };
    let app = App::open(options.clone(), clock(NOW)).unwrap();
    let account = app.home(NotificationState::Allowed).unwrap().account_id;
    done(&app, account, "research");
    done(&app, account, "ai-training");
    app.skip(account, "cookies", SkipReason::KeepAsIs).unwrap();
    let mark_of = |app: &App, title: &str| {
        let rows = app.history(None, None).unwrap().rows;
        rows.into_iter()
            .find(|row| row.title.contains(title))
            .unwrap()
            .mark_id
    };
    let before = app.receipt(mark_of(&app, "research")).unwrap();
    assert!(
        app.step("research")
            .unwrap()
            .sections
            .iter()
            .all(|section| section.heading != CHANGED)
    );
    drop(app);

    let later = clock("2027-03-01T12:00");
    let app = App::open_edition(
        later_edition(),
        options.clone(),
        Arc::clone(&later) as Arc<dyn Clock>,
    )
    .unwrap();
    let rechecks: Vec<String> = {
        let home = app.home(NotificationState::Allowed).unwrap();
        let rows = home.groups.into_iter().flat_map(|group| group.rows);
        rows.filter(|row| row.status == StepStatus::Recheck)
            .map(|row| row.step_id)
            .collect()
    };
    assert_eq!(rechecks, ["research"], "only what changed is open again");
    let screen = app.step("research").unwrap();
    assert_eq!(
        screen.status_line,
        "Changed since 24 November 2026: please look again"
    );
    assert_eq!(screen.sections[0].heading, CHANGED);
    assert_eq!(
        screen.sections[0].paragraphs,
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
    let screen = app.step("research").unwrap();
    assert_eq!(screen.status, StepStatus::Done);
    assert_ne!(screen.sections[0].heading, CHANGED);
    let new = mark_of(&app, "research");
    assert_ne!(new, old);
    assert!(app.receipt(new).unwrap().text.contains("in the guide: 3"));
    assert_eq!(app.receipt(old).unwrap(), before);
    drop(app);

    // Who goes back to the older edition has nothing to look at again.
    let app = App::open(options, later).unwrap();
    assert_eq!(app.step("research").unwrap().status, StepStatus::Done);
}

const CHANGED: &str = "What changed since you settled it";
