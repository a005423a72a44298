//! Migrations: this version reads what every released version wrote.
#![allow(
    clippy::unwrap_used,
    reason = "a test fails where something does not hold"
)]

mod support;

use std::fs;
use std::path::{Path, PathBuf};

use rusqlite::Connection;
use rusqlite::types::Value;
use support::database::{NOW, folder_with, home, knob, look, open_at, rows};
use support::{Phone, pocket, step};
use tempfile::TempDir;
use untrained_core::Command;
use untrained_core::progress::StepAnswer;
use untrained_core::screens::{Knob, NotificationState, QuestionKind};
use untrained_core::storage::{FILE_NAME, SCHEMA_VERSION};

/// The contents of `tests/fixtures`: a database of each released schema, with the same content.
fn fixtures() -> Vec<(i64, PathBuf)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures");
    let mut fixtures: Vec<_> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "db"))
        .map(|path| {
            (
                path.file_stem().unwrap().to_str().unwrap().parse().unwrap(),
                path,
            )
        })
        .collect();
    fixtures.sort();
    fixtures
}

/// Every row of the tables of the first schema, except those of the schedule, which has another
/// form now.
fn content(db: &Connection) -> Vec<(String, Vec<Vec<Value>>)> {
    [
        "id, label, region, created_utc_ms FROM account",
        "id, account_id FROM device",
        "id, account_id, step_id, said, utc_ms, offset_s, revision, undoes FROM mark",
        "account_id, step_id, mark_id FROM step_state",
        "id, account_id, step_id, rung, utc_ms, offset_s FROM pending",
        "page_id, rung, right FROM page_experience",
        "id, due, begun_utc_ms, ending, ended_utc_ms FROM review",
        "review_id, account_id, step_id, answer, utc_ms, offset_s FROM review_answer",
    ]
    .into_iter()
    .map(|table| {
        (
            table.to_owned(),
            rows(db, &format!("SELECT {table} ORDER BY 1, 2")),
        )
    })
    .collect()
}

/// The schemas of which a database is kept: the first, and that of each release which changed it.
const KEPT: [i64; 1] = [1];

#[test]
fn there_is_a_fixture_of_each_schema_that_is_kept() {
    let versions: Vec<i64> = fixtures().into_iter().map(|(version, _)| version).collect();
    assert_eq!(versions, KEPT);
}

#[test]
fn what_a_released_version_wrote_is_kept_and_read() {
    for (version, fixture) in fixtures() {
        let folder = folder_with(&fixture);
        let before = content(&look(folder.path()));
        let app = open_at(folder.path(), "2026-05-01T10:00").unwrap();
        let db = look(folder.path());
        assert_eq!(content(&db), before, "{version}");
        assert_eq!(
            rows(&db, "PRAGMA user_version"),
            [[Value::Integer(SCHEMA_VERSION)]]
        );

        // What the person did: confirmed the switch, found it on again in a review that was
        // snoozed, undid one answer, could not find a page and left for it again.
        let home = home(&app);
        assert!(home.notices.is_empty(), "{version}: {:?}", home.notices);
        for (step_id, expected) in [
            ("ai-training", Knob::On),
            ("two-factor", Knob::Unknown),
            ("research", Knob::Missing),
            ("passwords", Knob::Looked),
        ] {
            assert_eq!(knob(&app, step_id), expected, "{version}: {step_id}");
        }
        assert_eq!(home.card.question, Some(QuestionKind::Outcome), "{version}");
        let check = app.check_screen().unwrap();
        assert_eq!(check.progress.as_deref(), Some("Part 2 of 2"), "{version}");

        // The record continues: this answer ends the snoozed review.
        let answer = Command::Answer {
            account_id: home.account_id,
            step_id: step("research"),
            answer: StepAnswer::Done,
        };
        app.home_after(&answer, NotificationState::Allowed).unwrap();
        drop(app);
        let app = open_at(folder.path(), "2026-05-01T10:01").unwrap();
        assert_eq!(knob(&app, "research"), Knob::Off);
        assert_eq!(
            rows(&look(folder.path()), "SELECT due, ending FROM review"),
            [["2026-04-30T09:00", "finished"].map(text)],
            "{version}"
        );
    }
}

fn text(text: &str) -> Value {
    Value::Text(text.to_owned())
}

/// A database of the first schema with this schedule.
fn with_schedule(columns: &str) -> TempDir {
    let folder = folder_with(&fixtures()[0].1);
    let db = Connection::open(folder.path().join(FILE_NAME)).unwrap();
    db.execute_batch(&format!(
        "DELETE FROM review;
         UPDATE schedule SET (anchor, minute_of_day, interval_months, settled, delivered, snoozed,
                              snoozed_until) = ({columns});"
    ))
    .unwrap();
    folder
}

/// Occurrence k was the anchor plus k intervals, at the month's end if the month lacks the day.
#[test]
fn what_was_kept_by_number_is_kept_by_date() {
    let table: [(&str, [Option<&str>; 5]); 9] = [
        // Nothing settled, offered or snoozed yet.
        (
            "'2026-11-24', 540, 3, 0, 0, NULL, NULL",
            [Some("2026-11-24T09:00"), None, None, None, None],
        ),
        (
            "'2026-11-24', 1439, 1, 2, 3, 3, '2027-02-25T08:00'",
            [
                Some("2026-11-24T23:59"),
                Some("2027-01-24"),
                Some("2027-02-24T23:59"),
                Some("2027-02-24T23:59"),
                Some("2027-02-25T08:00"),
            ],
        ),
        // The month lacks the day, and the next one has it again.
        (
            "'2026-01-31', 0, 3, 1, 2, NULL, NULL",
            [
                Some("2026-01-31T00:00"),
                Some("2026-04-30"),
                Some("2026-07-31T00:00"),
                None,
                None,
            ],
        ),
        (
            "'2027-08-31', 601, 6, 1, 1, 1, '2028-03-07T10:01'",
            [
                Some("2027-08-31T10:01"),
                Some("2028-02-29"),
                Some("2028-02-29T10:01"),
                Some("2028-02-29T10:01"),
                Some("2028-03-07T10:01"),
            ],
        ),
        (
            "'2028-02-29', 540, 12, 1, 4, NULL, NULL",
            [
                Some("2028-02-29T09:00"),
                Some("2029-02-28"),
                Some("2032-02-29T09:00"),
                None,
                None,
            ],
        ),
        // A clock had run ahead by centuries.
        (
            "'2026-11-24', 540, 12, 900, 901, NULL, NULL",
            [
                Some("2026-11-24T09:00"),
                Some("2926-11-24"),
                Some("2927-11-24T09:00"),
                None,
                None,
            ],
        ),
        // Beyond the calendar it is the calendar's end.
        (
            "'2026-11-24', 540, 1, 96000, 96000, NULL, NULL",
            [
                Some("2026-11-24T09:00"),
                Some("9999-12-31"),
                Some("9999-12-31T09:00"),
                None,
                None,
            ],
        ),
        (
            "'2026-11-24', 540, 12, 4294967295, 4294967295, 4294967295, '2027-03-01T09:00'",
            [
                Some("2026-11-24T09:00"),
                Some("9999-12-31"),
                Some("9999-12-31T09:00"),
                Some("9999-12-31T09:00"),
                Some("2027-03-01T09:00"),
            ],
        ),
        (
            "'2999-12-31', 540, 3, 1, 0, NULL, NULL",
            [
                Some("2999-12-31T09:00"),
                Some("3000-03-31"),
                None,
                None,
                None,
            ],
        ),
    ];
    for (before, after) in table {
        let folder = with_schedule(before);
        let app = open_at(folder.path(), "2026-11-24T10:05").unwrap();
        let migrated = rows(
            &look(folder.path()),
            "SELECT counts_from, settled_day, offered, snoozed_due, snoozed_until FROM schedule",
        );
        let after = after.map(|it| it.map_or(Value::Null, text));
        assert_eq!(migrated, [after], "{before}");
        // In any case, the app draws it.
        home(&app);
        app.check_screen().unwrap();
        app.settings(NotificationState::Allowed).unwrap();
        app.sync(&pocket(None)).unwrap();
    }
}

/// A clock that ran ahead had made two reviews of one time; the later one stays.
#[test]
fn reviews_of_one_time_become_one() {
    let folder = folder_with(&fixtures()[0].1);
    let db = Connection::open(folder.path().join(FILE_NAME)).unwrap();
    db.execute_batch(
        "UPDATE review SET ending = 'finished', ended_utc_ms = 1;
         INSERT INTO review VALUES (2, '2026-04-30T09:00', 2, NULL, NULL);
         INSERT INTO review_answer VALUES (2, 1, 'research', 'later', 3, 0);",
    )
    .unwrap();
    drop(db);
    open_at(folder.path(), "2026-05-01T10:00").unwrap();
    let db = look(folder.path());
    assert_eq!(
        rows(&db, "SELECT id, ending FROM review"),
        [[Value::Integer(2), Value::Null]]
    );
    assert_eq!(
        rows(&db, "SELECT step_id, answer FROM review_answer"),
        [["research", "later"].map(text)]
    );
}

#[test]
fn a_migrated_database_has_the_schema_of_a_new_one() {
    let schema = |folder: &Path| {
        rows(
            &look(folder),
            "SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY 1, 2",
        )
    };
    let new = Phone::new(NOW);
    for (version, fixture) in fixtures() {
        let folder = folder_with(&fixture);
        open_at(folder.path(), NOW).unwrap();
        assert_eq!(schema(folder.path()), schema(&new.folder()), "{version}");
    }
}
