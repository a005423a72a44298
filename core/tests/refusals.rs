//! Bad input gets a typed error and loses nothing: the database on disk is the same before and
//! after a refused call.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a test fails where something does not hold"
)]

mod support;

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::os::unix::process::CommandExt;
use std::process::Command;

use rusqlite::Connection;
use support::{Phone, clock, open, step};
use untrained_core::links::{LinkError, OpenMethod};
use untrained_core::objection::FollowUpAnswer;
use untrained_core::progress::{SkipReason, StepAnswer};
use untrained_core::review::{ReviewAnswer, ScheduleError, preview};
use untrained_core::storage::{FILE_NAME, SCHEMA_VERSION, StorageError};
use untrained_core::{AccountId, App, CivilTime, Error, Result};

const NOBODY: AccountId = AccountId(4711);

type Call = Box<dyn Fn(&App) -> Result<()>>;
type Expected = fn(&Error) -> bool;

fn call<T>(work: impl Fn(&App) -> Result<T> + 'static) -> Call {
    Box::new(move |app| work(app).map(|_| ()))
}

#[test]
#[allow(clippy::too_many_lines, reason = "one table")]
fn a_refused_call_leaves_the_database_as_it_was() {
    let phone = Phone::new("2026-11-24T10:05");
    let me = phone.account_id();
    phone.app.done_elsewhere(me, &step("passwords")).unwrap();
    phone
        .app
        .answer(me, &step("passwords"), StepAnswer::Done)
        .unwrap();
    phone.app.leave(me, &step("research")).unwrap();

    let table: Vec<(&str, Call, Expected)> = vec![
        (
            "unknown step",
            call(|app| app.step(&step("no-such-step"))),
            |e| matches!(e, Error::UnknownStep { .. }),
        ),
        ("empty step", call(|app| app.step(&step(""))), |e| {
            matches!(e, Error::UnknownStep { .. })
        }),
        (
            "leave for an unknown step",
            call(move |app| app.leave(me, &step("x"))),
            |e| matches!(e, Error::UnknownStep { .. }),
        ),
        (
            "leave for a habit",
            call(move |app| app.leave(me, &step("passwords"))),
            |e| matches!(e, Error::NoPage { .. }),
        ),
        (
            "leave for an unknown account",
            call(|app| app.leave(NOBODY, &step("research"))),
            |e| matches!(e, Error::UnknownAccount { .. }),
        ),
        (
            "answer for an unknown account",
            call(|app| app.answer(NOBODY, &step("research"), StepAnswer::Done)),
            |e| matches!(e, Error::UnknownAccount { .. }),
        ),
        (
            "answer a step that is not pending",
            call(move |app| app.answer(me, &step("ai-training"), StepAnswer::Done)),
            |e| matches!(e, Error::NotPending { .. }),
        ),
        (
            "left for a step that is not pending",
            call(|app| app.left(&step("ai-training"), OpenMethod::App)),
            |e| matches!(e, Error::NotPending { .. }),
        ),
        (
            "judge a page that was not opened",
            call(|app| app.page_opened(&step("research"), true)),
            |e| matches!(e, Error::NotPending { .. }),
        ),
        (
            "skip for an unknown account",
            call(|app| app.skip(NOBODY, &step("research"), SkipReason::KeepAsIs)),
            |e| matches!(e, Error::UnknownAccount { .. }),
        ),
        (
            "take back nothing",
            call(move |app| app.undo(me, &step("research"))),
            |e| matches!(e, Error::NothingToUndo { .. }),
        ),
        (
            "an answer to the objection of an unknown account",
            call(|app| app.objection_answered(NOBODY, FollowUpAnswer::GivenAnswer)),
            |e| matches!(e, Error::UnknownAccount { .. }),
        ),
        (
            "an answer to an objection that was not sent",
            call(move |app| app.objection_answered(me, FollowUpAnswer::AskAgain)),
            |e| matches!(e, Error::NotPending { .. }),
        ),
        (
            "answer a review that is not due",
            call(move |app| app.review_answer(me, &step("research"), ReviewAnswer::AsWanted)),
            |e| matches!(e, Error::NotAsked { .. }),
        ),
        ("a negative plan", call(|app| app.plan(-1)), |e| {
            matches!(e, Error::Limit { limit: -1 })
        }),
        ("too long a plan", call(|app| app.plan(65)), |e| {
            matches!(e, Error::Limit { limit: 65 })
        }),
        (
            "an interval of nothing",
            call(|app| app.set_interval(0)),
            |e| matches!(e, Error::Schedule(ScheduleError::Interval(0))),
        ),
        (
            "an interval of eighty years",
            call(|app| app.set_interval(1000)),
            |e| matches!(e, Error::Schedule(ScheduleError::Interval(1000))),
        ),
        (
            "31 February",
            call(|app| app.set_start(civil(2027, 2, 31, 9))),
            |e| matches!(e, Error::Schedule(ScheduleError::Date { day: 31, .. })),
        ),
        (
            "25:00",
            call(|app| app.set_start(civil(2027, 2, 28, 25))),
            |e| matches!(e, Error::Schedule(ScheduleError::Time { hour: 25, .. })),
        ),
        (
            "reviews from the year 1",
            call(|app| app.set_start(civil(1, 1, 1, 9))),
            |e| matches!(e, Error::Schedule(ScheduleError::Year(1))),
        ),
        (
            "reviews from the year 9999",
            call(|app| app.set_start(civil(9999, 12, 31, 9))),
            |e| matches!(e, Error::Schedule(ScheduleError::Year(9999))),
        ),
        (
            "a negative preview",
            call(|_| preview(civil(2027, 1, 31, 9), 3, -1)),
            |e| matches!(e, Error::Limit { limit: -1 }),
        ),
        (
            "a preview without end",
            call(|_| preview(civil(2027, 1, 31, 9), 3, i32::MAX)),
            |e| matches!(e, Error::Limit { .. }),
        ),
        (
            "a preview of 31 February",
            call(|_| preview(civil(2027, 2, 31, 9), 3, 4)),
            |e| matches!(e, Error::Schedule(ScheduleError::Date { .. })),
        ),
        (
            "a link elsewhere",
            call(|app| app.destination("https://example.org/")),
            |e| matches!(e, Error::Link(LinkError::Scheme)),
        ),
        (
            "a link to an unknown step",
            call(|app| app.destination("untrained://step/x")),
            |e| matches!(e, Error::Link(LinkError::Nowhere)),
        ),
    ];
    for (name, work, expected) in table {
        let before = phone.on_disk();
        let error = work(&phone.app).expect_err(name);
        assert!(expected(&error), "{name}: {error:?}");
        assert!(phone.on_disk() == before, "{name}: the database changed");
        assert!(
            !phone.app.sentence(&error).starts_with("error-"),
            "{name}: no sentence"
        );
    }
}

fn civil(year: i32, month: u32, day: u32, hour: u32) -> CivilTime {
    CivilTime {
        year,
        month,
        day,
        hour,
        minute: 0,
    }
}

#[test]
fn what_needs_reviews_is_refused_before_there_are_any() {
    let phone = Phone::new("2026-11-24T10:05");
    let table: Vec<(&str, Call)> = vec![
        ("an interval", call(|app| app.set_interval(3))),
        ("a start", call(|app| app.set_start(civil(2027, 1, 31, 9)))),
        ("a pause", call(|app| app.set_paused(true))),
        ("a calendar", call(App::calendar)),
    ];
    let before = phone.on_disk();
    for (name, work) in table {
        let error = work(&phone.app).expect_err(name);
        assert!(matches!(error, Error::NoReviews), "{name}: {error:?}");
        assert!(phone.on_disk() == before, "{name}: the database changed");
    }
}

/// Whatever an old notification, or another app, may send.
#[test]
fn an_id_of_no_reminder_changes_nothing() {
    let phone = Phone::new("2026-11-24T10:05");
    let me = phone.account_id();
    phone.app.done_elsewhere(me, &step("research")).unwrap();
    phone
        .app
        .answer(me, &step("research"), StepAnswer::Done)
        .unwrap();
    phone.set_time("2027-02-24T09:30");
    let before = phone.on_disk();
    for id in [
        "",
        "review",
        "review-",
        "review-0-20261124T0900",
        "review-2-20270524T0900",
        "review--1-20270224T0900",
        "review-99999999999999999999-20270224T0900",
        "something-1-20270224T0900",
        "\u{202e}\0'; DROP TABLE schedule; --",
    ] {
        phone.app.reminder_snoozed(&id.into()).unwrap();
        phone.app.reminder_done_for_now(&id.into()).unwrap();
        assert!(phone.on_disk() == before, "{id:?}: the database changed");
    }
}

#[test]
fn a_missing_folder_is_named_as_such() {
    let clock = clock("2026-11-24T10:05");
    let folder = tempfile::tempdir().unwrap();
    let missing = folder.path().join("missing");
    let file = folder.path().join("file");
    fs::write(&file, "not a folder").unwrap();
    for path in [&missing, &file] {
        let error = open(path.to_str().unwrap(), &clock).unwrap_err();
        assert!(
            matches!(error, Error::Storage(StorageError::FolderMissing)),
            "{error:?}"
        );
    }
    assert!(!missing.exists());
}

#[test]
fn a_newer_database_is_refused_and_kept() {
    let phone = Phone::new("2026-11-24T10:05");
    let folder = phone.folder();
    let newer = Connection::open(folder.join(FILE_NAME)).unwrap();
    newer
        .pragma_update(None, "user_version", SCHEMA_VERSION + 1)
        .unwrap();
    let before = phone.on_disk();
    let error = open(folder.to_str().unwrap(), &clock("2026-11-24T10:05")).unwrap_err();
    assert!(
        matches!(error, Error::Storage(StorageError::NewerSchema { .. })),
        "{error:?}"
    );
    assert!(phone.on_disk() == before);
}

#[test]
fn a_damaged_database_is_set_aside_and_a_new_one_opened() {
    let folder = tempfile::tempdir().unwrap();
    let damaged = b"this was never a database, but it is somebody's file".repeat(50);
    fs::write(folder.path().join(FILE_NAME), &damaged).unwrap();
    let app = open(folder.path().to_str().unwrap(), &clock("2026-11-24T10:05")).unwrap();
    let home = app
        .home(untrained_core::screens::NotificationState::Allowed)
        .unwrap();
    assert!(
        home.notices[0].text.contains("moved aside, not deleted")
            && home.notices[0].action == Some(untrained_core::screens::NoticeAction::OpenData),
        "{:?}",
        home.notices
    );
    let kept = fs::read_dir(folder.path())
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .find(|path| path.to_string_lossy().contains(".damaged-"))
        .expect("the damaged file is kept");
    assert!(fs::read(kept).unwrap() == damaged);
}

/// A superuser may write anywhere, so the test runs itself again as somebody who may not.
#[test]
fn a_read_only_folder_is_refused_when_the_app_opens() {
    let folder = tempfile::tempdir().unwrap();
    let with_data = folder.path().join("with-data");
    let empty = folder.path().join("empty");
    for path in [&with_data, &empty] {
        fs::create_dir(path).unwrap();
    }
    drop(open(with_data.to_str().unwrap(), &clock("2026-11-24T10:05")).unwrap());
    let before = fs::read(with_data.join(FILE_NAME)).unwrap();
    fs::set_permissions(with_data.join(FILE_NAME), fs::Permissions::from_mode(0o444)).unwrap();
    for path in [&with_data, &empty] {
        fs::set_permissions(path, fs::Permissions::from_mode(0o555)).unwrap();
    }
    fs::set_permissions(folder.path(), fs::Permissions::from_mode(0o755)).unwrap();

    let may_write = fs::write(empty.join("probe"), "").is_ok();
    let _ = fs::remove_file(empty.join("probe"));
    for path in [&with_data, &empty] {
        let mut child = if may_write {
            let copy = folder.path().join("test");
            fs::copy(std::env::current_exe().unwrap(), &copy).unwrap();
            let mut child = Command::new(copy);
            child.uid(65534).gid(65534);
            child
        } else {
            Command::new(std::env::current_exe().unwrap())
        };
        let output = child
            .args(["--exact", "open_a_read_only_folder", "--ignored"])
            .env("UNTRAINED_TEST_FOLDER", path)
            .output()
            .unwrap();
        assert!(
            output.status.success(),
            "{}: {}",
            path.display(),
            String::from_utf8_lossy(&output.stdout)
        );
    }
    assert!(fs::read(with_data.join(FILE_NAME)).unwrap() == before);
}

#[test]
#[ignore = "run by a_read_only_folder_is_refused_when_the_app_opens, as another user"]
fn open_a_read_only_folder() {
    let folder = std::env::var("UNTRAINED_TEST_FOLDER").unwrap();
    let error = open(&folder, &clock("2026-11-24T10:05")).unwrap_err();
    assert!(
        matches!(error, Error::Storage(StorageError::ReadOnly)),
        "{error:?}"
    );
}
