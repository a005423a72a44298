//! What an error tells the outside: a sentence, and nothing of the person's. Each call below is
//! refused over a value, or in a folder, that carries a name nobody may read in a log.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::too_many_lines,
    reason = "a test fails where something does not hold, and a table has as many lines as it has"
)]

use std::fs;
use std::path::Path;
use std::sync::Arc;

use rusqlite::Connection;
use untrained::{Untrained, UntrainedError};
use untrained_core::i18n::LANGUAGES;
use untrained_core::links::OpenMethod;
use untrained_core::progress::{SkipReason, StepAnswer};
use untrained_core::review::{ReviewAnswer, SnoozeFor};
use untrained_core::{AccountId, Clock, MarkId, Options, Timestamp};

/// A name that stands in every folder, label, step and link of these tests.
const NAME: &str = "Rumpelstilzchen";

struct StandingClock;

impl Clock for StandingClock {
    fn now(&self) -> Timestamp {
        Timestamp {
            utc_ms: 1_795_511_100_000,
            offset_s: 3600,
        }
    }
}

fn open(folder: &Path, language: &str) -> Result<Arc<Untrained>, UntrainedError> {
    let options = Options {
        folder: folder.to_str().unwrap().to_owned(),
        languages: vec![language.to_owned()],
        uses_24_hour_clock: true,
        country: None,
    };
    Untrained::open(options, Arc::new(StandingClock))
}

/// The variant's name, if nothing but a sentence can be read in the error.
fn examine<T>(what: &str, result: Result<T, UntrainedError>) -> String {
    let Err(error) = result else {
        panic!("{what} was not refused");
    };
    // No cause stands behind it that could tell more.
    assert!(std::error::Error::source(&error).is_none(), "{what}");
    let told = format!("{error} {error:?}");
    for secret in [NAME, "/tmp", "untrained.db", "SELECT", "INSERT"] {
        assert!(!told.contains(secret), "{what}: {secret} stands in {told}");
    }
    let sentence = error.to_string();
    assert!(
        sentence.len() > 20 && !sentence.starts_with("error-"),
        "{what}: {sentence}"
    );
    format!("{error:?}").split(' ').next().unwrap().to_owned()
}

/// Runs `check` in a folder whose path carries the name.
fn in_a_folder(check: impl Fn(&Path)) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join(NAME);
    fs::create_dir(&path).unwrap();
    check(&path);
}

#[test]
fn a_refused_call_tells_no_label_step_or_link() {
    for language in LANGUAGES {
        in_a_folder(|folder| {
            let app = open(folder, language.tag).unwrap();
            let accounts = app.accounts();
            let account = accounts.add(NAME).unwrap().rows[1].account_id;
            let (progress, review, links) = (app.progress(), app.review(), app.links());
            let long = NAME.repeat(100);
            progress
                .done_elsewhere(account, &"research".into())
                .unwrap();
            let table = [
                (
                    "a taken label",
                    examine("add", accounts.add(NAME)),
                    "Invalid",
                ),
                (
                    "a long label",
                    examine("add", accounts.add(&long)),
                    "Invalid",
                ),
                (
                    "a hidden label",
                    examine("add", accounts.add(&format!("{NAME}\0"))),
                    "Invalid",
                ),
                (
                    "a renamed account",
                    examine("rename", accounts.rename(AccountId(1), NAME)),
                    "Invalid",
                ),
                (
                    "nobody's account",
                    examine("account", accounts.account(AccountId(99))),
                    "OutOfDate",
                ),
                (
                    "an unknown step",
                    examine("step", progress.step(&NAME.into())),
                    "OutOfDate",
                ),
                (
                    "a doubtful answer",
                    examine(
                        "answer",
                        progress.answer(account, &"research".into(), StepAnswer::Done),
                    ),
                    "OutOfDate",
                ),
                (
                    "an answer to no question",
                    examine(
                        "answer",
                        progress.answer(account, &"cookies".into(), StepAnswer::Done),
                    ),
                    "OutOfDate",
                ),
                (
                    "an unknown step skipped",
                    examine(
                        "skip",
                        progress.skip(account, &NAME.into(), SkipReason::KeepAsIs),
                    ),
                    "OutOfDate",
                ),
                (
                    "nothing to undo",
                    examine("undo", progress.undo(account, &"cookies".into())),
                    "OutOfDate",
                ),
                (
                    "a receipt of nothing",
                    examine("receipt", progress.receipt(MarkId(99))),
                    "OutOfDate",
                ),
                (
                    "a review not due",
                    examine(
                        "answer",
                        review.answer(account, &"cookies".into(), ReviewAnswer::AsWanted),
                    ),
                    "OutOfDate",
                ),
                (
                    "too long a plan",
                    examine("plan", review.plan(99)),
                    "Invalid",
                ),
                (
                    "a habit has no page",
                    examine("leave", links.leave(account, &"passwords".into())),
                    "OutOfDate",
                ),
                (
                    "left for nothing",
                    examine("left", links.left(&"cookies".into(), OpenMethod::App)),
                    "OutOfDate",
                ),
                (
                    "a link elsewhere",
                    examine("link", links.destination(&format!("https://{NAME}/"))),
                    "OutOfDate",
                ),
                (
                    "a link to nowhere",
                    examine(
                        "link",
                        links.destination(&format!("untrained://step/{NAME}")),
                    ),
                    "OutOfDate",
                ),
            ];
            for (what, variant, expected) in table {
                assert_eq!(variant, expected, "{what}");
            }
            review
                .snooze(SnoozeFor::Day)
                .expect("nothing is due, so nothing is put off");
        });
    }
}

#[test]
fn a_database_that_cannot_be_opened_tells_no_path() {
    for language in LANGUAGES {
        let tag = language.tag;
        in_a_folder(|folder| {
            let missing = folder.join(NAME);
            assert_eq!(
                examine("a missing folder", open(&missing, tag)),
                "FolderMissing"
            );
            fs::write(&missing, NAME).unwrap();
            assert_eq!(
                examine("a file for a folder", open(&missing, tag)),
                "FolderMissing"
            );
        });
        in_a_folder(|folder| {
            fs::create_dir(folder.join("untrained.db")).unwrap();
            examine("a folder for a file", open(folder, tag));
        });
        in_a_folder(|folder| {
            drop(open(folder, tag).unwrap());
            let newer = Connection::open(folder.join("untrained.db")).unwrap();
            newer.pragma_update(None, "user_version", 999).unwrap();
            newer
                .execute("UPDATE digest SET schema_version = 999", [])
                .unwrap();
            drop(newer);
            assert_eq!(
                examine("a newer database", open(folder, tag)),
                "NewerDatabase"
            );
        });
    }
}
