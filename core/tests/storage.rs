//! The database file: damage is detected, and nothing is lost.
#![allow(
    clippy::unwrap_used,
    reason = "a test fails where something does not hold"
)]

mod support;

use std::fs;
use std::path::{Path, PathBuf};

use proptest::collection::vec;
use proptest::prelude::*;
use rusqlite::Connection;
use rusqlite::types::Value;
use support::database::{NOW, folder_with, home, knob, look, open_at, record, rows, settled};
use support::{Phone, step};
use tempfile::TempDir;
use untrained_core::progress::{SkipReason, StepAnswer};
use untrained_core::screens::{Knob, NotificationState};
use untrained_core::storage::{FILE_NAME, SCHEMA_VERSION, StorageError, Store};
use untrained_core::{AccountId, Command, Error};

/// The files as they are while the app is open, which is what a killed app leaves behind.
fn left_behind(by: impl FnOnce(&Phone)) -> TempDir {
    let phone = Phone::new(NOW);
    by(&phone);
    let folder = tempfile::tempdir().unwrap();
    for name in NAMES {
        fs::copy(phone.folder().join(name), folder.path().join(name)).unwrap();
    }
    folder
}

const NAMES: [&str; 3] = ["untrained.db", "untrained.db-wal", "untrained.db-shm"];

fn bytes(folder: &Path) -> Vec<Option<Vec<u8>>> {
    NAMES.map(|name| fs::read(folder.join(name)).ok()).into()
}

/// The same for the quarantined one.
fn aside(folder: &Path) -> Vec<Option<Vec<u8>>> {
    let prefix = format!("{FILE_NAME}.damaged-");
    let paths = || {
        fs::read_dir(folder)
            .unwrap()
            .map(|entry| entry.unwrap().path())
    };
    NAMES
        .map(|name| {
            let suffix = name.strip_prefix(FILE_NAME).unwrap();
            let is_it = |path: &PathBuf| {
                let name = path.file_name().unwrap().to_str().unwrap();
                let moment = name
                    .strip_prefix(&prefix)
                    .and_then(|rest| rest.strip_suffix(suffix));
                moment.is_some_and(|moment| moment.bytes().all(|byte| byte.is_ascii_digit()))
            };
            paths().find(is_it).map(|path| fs::read(path).unwrap())
        })
        .into()
}

fn some_marks(phone: &Phone) {
    for step_id in ["ai-training", "research", "two-factor"] {
        phone.says(step_id, StepAnswer::Done);
    }
}

#[test]
fn what_a_killed_app_left_behind_is_all_there() {
    let folder = left_behind(some_marks);
    let app = open_at(folder.path(), NOW).unwrap();
    assert_eq!(settled(&app), 3);
    assert!(home(&app).notices.is_empty());
}

type Damage = Box<dyn Fn(&mut Vec<u8>)>;

/// Every occurrence, because a page keeps remnants of what has moved elsewhere.
fn overwrite(what: &'static [u8], with: &'static [u8]) -> Damage {
    Box::new(move |file| {
        let found = file.windows(what.len()).enumerate();
        let places: Vec<usize> = found
            .filter_map(|(at, found)| (found == what).then_some(at))
            .collect();
        assert!(!places.is_empty());
        for at in places {
            file[at..at + with.len()].copy_from_slice(with);
        }
    })
}

fn flip(at: usize) -> Damage {
    Box::new(move |file| file[at] ^= 0x01)
}

/// A database with marks, all of them in the main file.
fn checkpointed() -> TempDir {
    let phone = Phone::new(NOW);
    some_marks(&phone);
    let db = Connection::open(phone.folder().join(FILE_NAME)).unwrap();
    db.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()))
        .unwrap();
    folder_with(&phone.folder().join(FILE_NAME))
}

/// The same, all of them in the log.
fn killed() -> TempDir {
    left_behind(some_marks)
}

/// Damage that neither SQLite nor its integrity check would find. The number is the index of the
/// file in [`NAMES`].
fn damages() -> Vec<(&'static str, TempDir, usize, Damage)> {
    vec![
        (
            "an answer",
            checkpointed(),
            0,
            overwrite(b"researchdone", b"researchgone"),
        ),
        (
            "a step's name",
            checkpointed(),
            0,
            overwrite(b"researchdone", b"researcx"),
        ),
        (
            "a schema with another rule",
            checkpointed(),
            0,
            overwrite(b"CHECK (id = 1)", b"CHECK (id > 1)"),
        ),
        (
            "an older version in the header",
            checkpointed(),
            0,
            flip(63),
        ),
        (
            "a newer version in the header",
            checkpointed(),
            0,
            Box::new(|file| file[63] |= 0x40),
        ),
        (
            "a format of some other program",
            checkpointed(),
            0,
            Box::new(|file| file[18] = 9),
        ),
        (
            "nothing left of it",
            checkpointed(),
            0,
            Box::new(Vec::clear),
        ),
        (
            "nothing left of it but the log",
            killed(),
            0,
            Box::new(Vec::clear),
        ),
        ("the beginning of the log", killed(), 1, flip(17)),
        ("a frame in the middle of the log", killed(), 1, flip(9000)),
        (
            "the end of the log cut off",
            killed(),
            1,
            Box::new(|file| file.truncate(file.len() - 4120)),
        ),
        ("nothing left of the log", killed(), 1, Box::new(Vec::clear)),
    ]
}

#[test]
fn damage_is_never_taken_for_data() {
    for (name, folder, file, damage) in damages() {
        let path = folder.path().join(NAMES[file]);
        let mut damaged = fs::read(&path).unwrap();
        damage(&mut damaged);
        fs::write(&path, damaged).unwrap();
        let before = bytes(folder.path());

        let app = open_at(folder.path(), NOW).unwrap();
        assert_eq!(settled(&app), 0, "{name}");
        assert!(
            home(&app).notices[0]
                .text
                .contains("moved aside, not deleted"),
            "{name}"
        );
        assert!(
            aside(folder.path()) == before,
            "{name}: the evidence changed"
        );
    }
}

#[test]
fn what_lies_aside_is_told_until_something_is_recorded_of_any_account() {
    let folder = left_behind(some_marks);
    fs::write(folder.path().join(NAMES[0]), "damaged").unwrap();
    let app = open_at(folder.path(), NOW).unwrap();
    let is_told = || {
        home(&app)
            .notices
            .iter()
            .any(|notice| notice.text.contains("moved aside"))
    };
    assert!(is_told());
    let skip = Command::Skip {
        account_id: home(&app).account_id,
        step_id: step("two-factor"),
        reason: SkipReason::KeepAsIs,
    };
    app.home_after(&skip, NotificationState::Allowed).unwrap();
    assert!(!is_told());
    app.add_account("Work").unwrap();
    assert!(!is_told(), "a new account has nothing to do with it");
}

#[test]
fn a_damaged_index_of_the_log_costs_nothing() {
    for damage in [flip(16), flip(40), flip(100), Box::new(Vec::clear)] {
        let folder = left_behind(some_marks);
        let path = folder.path().join(NAMES[2]);
        let mut index = fs::read(&path).unwrap();
        damage(&mut index);
        fs::write(&path, index).unwrap();
        let app = open_at(folder.path(), NOW).unwrap();
        assert_eq!(settled(&app), 3);
        assert!(home(&app).notices.is_empty());
    }
}

/// After a power cut, the index may be from before the log was reset.
#[test]
fn an_index_that_the_log_outlived_is_no_evidence_against_it() {
    let phone = Phone::new(NOW);
    some_marks(&phone);
    let stale = fs::read(phone.folder().join(NAMES[2])).unwrap();
    let folder = phone.folder();
    let db = Connection::open(folder.join(FILE_NAME)).unwrap();
    db.query_row("PRAGMA wal_checkpoint(RESTART)", [], |_| Ok(()))
        .unwrap();
    phone.says("cookies", StepAnswer::Done);
    let copy = tempfile::tempdir().unwrap();
    for name in &NAMES[..2] {
        fs::copy(folder.join(name), copy.path().join(name)).unwrap();
    }
    fs::write(copy.path().join(NAMES[2]), stale).unwrap();
    let app = open_at(copy.path(), NOW).unwrap();
    assert_eq!(settled(&app), 4);
    assert!(home(&app).notices.is_empty());
}

#[test]
fn a_newer_database_is_left_to_the_byte() {
    let newer = |phone: &Phone| {
        some_marks(phone);
        let store = Store::open(&phone.folder(), 0).unwrap();
        store
            .write(|db| {
                db.execute(
                    "UPDATE digest SET schema_version = ?1",
                    [SCHEMA_VERSION + 1],
                )?;
                db.pragma_update(None, "user_version", SCHEMA_VERSION + 1)?;
                Ok::<_, StorageError>(())
            })
            .unwrap();
    };
    let killed = left_behind(newer);
    let closed = left_behind(newer);
    // The last connection to close moves the log into the database and deletes it.
    drop(
        Connection::open(closed.path().join(FILE_NAME))
            .unwrap()
            .execute_batch("SELECT * FROM mark"),
    );
    assert!(!closed.path().join(NAMES[1]).exists());
    for folder in [killed, closed] {
        let before = bytes(folder.path());
        let error = open_at(folder.path(), NOW).unwrap_err();
        assert!(
            matches!(error, Error::Storage(StorageError::NewerSchema { .. })),
            "{error:?}"
        );
        assert!(bytes(folder.path()) == before);
    }
}

#[test]
fn what_is_no_file_is_refused_and_left() {
    for name in NAMES {
        let folder = tempfile::tempdir().unwrap();
        let elsewhere = folder.path().join("elsewhere");
        fs::write(&elsewhere, "not ours").unwrap();
        let refused = |place: &Path| {
            let error = open_at(folder.path(), NOW).unwrap_err();
            assert!(
                matches!(error, Error::Storage(StorageError::NotAFile)),
                "{}: {error:?}",
                place.display()
            );
            assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 2);
        };
        let place = folder.path().join(name);
        fs::create_dir(&place).unwrap();
        refused(&place);
        fs::remove_dir(&place).unwrap();
        std::os::unix::fs::symlink(&elsewhere, &place).unwrap();
        refused(&place);
        assert_eq!(fs::read(&elsewhere).unwrap(), b"not ours");
    }
}

#[test]
fn a_fold_that_does_not_match_the_log_is_rebuilt_and_the_app_says_so() {
    for tamper in [
        "DELETE FROM step_state",
        "UPDATE step_state SET mark_id = 1",
        "INSERT INTO step_state (account_id, step_id, mark_id) VALUES (1, 'visibility', 1)",
    ] {
        let phone = Phone::new(NOW);
        some_marks(&phone);
        phone.takes_back("two-factor");
        let undone = record(&phone.app);
        let db = Connection::open(phone.folder().join(FILE_NAME)).unwrap();
        db.execute_batch(tamper).unwrap();
        drop(db);
        let phone = phone.restart();
        let rebuilt = phone.home();
        assert!(
            rebuilt.notices[0].text.contains("rebuilt"),
            "{tamper}: {:?}",
            rebuilt.notices
        );
        assert_eq!(record(&phone.app), undone, "{tamper}");
        assert!(phone.restart().home().notices.is_empty(), "{tamper}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(32))]

    /// After any marks and undos, the stored projection and digest are those that opening would
    /// compute.
    #[test]
    fn what_is_kept_beside_the_log_is_what_the_log_says(
        calls in vec((0..3_usize, any::<Option<bool>>()), 0..40),
    ) {
        let phone = Phone::new(NOW);
        let account_id = phone.account_id();
        for (place, said) in calls {
            let step_id = ["research", "two-factor", "passwords"][place];
            match said {
                Some(true) => phone.says(step_id, StepAnswer::Done),
                Some(false) => phone.skips(step_id, SkipReason::KeepAsIs),
                None => {
                    let step_id = step(step_id);
                    // With no mark yet, it is refused.
                    drop(phone.try_send(&Command::Undo { account_id, step_id }));
                }
            }
        }
        let before = record(&phone.app);
        let phone = phone.restart();
        let home = phone.home();
        prop_assert!(home.notices.is_empty(), "{:?}", home.notices);
        prop_assert_eq!(record(&phone.app), before);
    }
}

#[test]
fn who_does_not_know_the_digest_cannot_write() {
    let phone = Phone::new(NOW);
    let db = Connection::open(phone.folder().join(FILE_NAME)).unwrap();
    let error = db
        .execute_batch("UPDATE account SET label = 'x'")
        .unwrap_err();
    assert!(error.to_string().contains("toggle_row"), "{error}");
    assert!(phone.restart().home().notices.is_empty());
}

/// Rows removed without a DELETE of their own: displaced by REPLACE, or with their account.
#[test]
fn the_digest_follows_every_way_a_row_can_go() {
    let phone = Phone::new(NOW);
    some_marks(&phone);
    phone.leaves_for("research");
    phone.leaves_for("ai-training");
    let store = Store::open(&phone.folder(), 0).unwrap();
    store
        .write(|db| {
            db.execute_batch(
                "INSERT INTO account (id, label, created_utc_ms) VALUES (2, 'other', 0);
                 UPDATE device SET account_id = 2;
                 DELETE FROM account WHERE id = 1;
                 UPDATE account SET id = 3, label = NULL || '' WHERE 0;
                 DELETE FROM page_experience;",
            )?;
            Ok::<_, StorageError>(())
        })
        .unwrap();
    drop(store);
    let phone = phone.restart();
    let home = phone.home();
    assert!(home.notices.is_empty(), "{:?}", home.notices);
    assert_eq!((home.account_id, settled(&phone.app)), (AccountId(2), 0));
}

#[test]
fn a_clock_that_jumps_back_two_years_changes_no_order() {
    let phone = Phone::new(NOW);
    some_marks(&phone);
    phone.set_time("2024-11-24T10:05");
    phone.skips("research", SkipReason::KeepAsIs);
    let phone = phone.restart();
    assert!(phone.home().notices.is_empty());
    assert_eq!(knob(&phone.app, "research"), Knob::On);
    phone.takes_back("research");
    assert_eq!(knob(&phone.app, "research"), Knob::Off);
    let marks = rows(
        &look(&phone.folder()),
        "SELECT id, utc_ms FROM mark ORDER BY id",
    );
    let ids: Vec<&Value> = marks.iter().map(|mark| &mark[0]).collect();
    assert_eq!(
        ids,
        (1..=5)
            .map(Value::Integer)
            .collect::<Vec<_>>()
            .iter()
            .collect::<Vec<_>>()
    );
}
