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
use std::process;

use rusqlite::Connection;
use support::{Phone, clock, open, pocket, step};
use untrained_core::guide::Group;
use untrained_core::links::{LinkError, LinkedInPage, OpenMethod};
use untrained_core::objection::FollowUpAnswer;
use untrained_core::progress::{SkipReason, StepAnswer};
use untrained_core::review::ScheduleError;
use untrained_core::screens::{NotificationState, ReminderActionKind};
use untrained_core::storage::{FILE_NAME, SCHEMA_VERSION, StorageError};
use untrained_core::{AccountId, App, CivilTime, Command, Error, Result, StepId};

const NOBODY: AccountId = AccountId(4711);

type Call = Box<dyn Fn(&App) -> Result<()>>;
type Expected = fn(&Error) -> bool;

fn call<T>(work: impl Fn(&App) -> Result<T> + 'static) -> Call {
    Box::new(move |app| work(app).map(|_| ()))
}

/// Sends a command from every screen that takes commands; none of them may change anything.
fn send(command: Command) -> Call {
    call(move |app| {
        let allowed = NotificationState::Allowed;
        let errors = [
            app.home_after(&command, allowed).err(),
            app.step_after(&step("research"), &command, allowed).err(),
            app.section_after(Group::Research, &command).err(),
            app.check_after(&command).err(),
            app.objection_after(&command, None).err(),
        ];
        assert!(errors.iter().all(Option::is_some), "{command:?} was taken");
        Err::<(), Error>(errors.into_iter().flatten().next().unwrap())
    })
}

/// Each call is refused as expected, and the database on disk is the same before and after.
fn refused(phone: &Phone, table: Vec<(&str, Call, Expected)>) {
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

#[test]
fn a_refused_call_leaves_the_database_as_it_was() {
    let phone = Phone::new("2026-11-24T10:05");
    let me = phone.account_id();
    phone.says("passwords", StepAnswer::Done);
    let leave = |account_id, step_id: &str| {
        let step_id = step(step_id);
        call(move |app| app.leave(account_id, &step_id, LinkedInPage::Setting))
    };
    let settings: Vec<(&str, Call, Expected)> = vec![
        (
            "unknown step",
            call(|app| app.step(&step("no-such-step"), NotificationState::Allowed)),
            |e| matches!(e, Error::UnknownStep { .. }),
        ),
        (
            "empty step",
            call(|app| app.step(&step(""), NotificationState::Allowed)),
            |e| matches!(e, Error::UnknownStep { .. }),
        ),
        ("leave for an unknown step", leave(me, "x"), |e| {
            matches!(e, Error::UnknownStep { .. })
        }),
        ("leave for a habit", leave(me, "passwords"), |e| {
            matches!(e, Error::NoPage { .. })
        }),
        (
            "leave for a form that the step does not have",
            call(move |app| app.leave(me, &step("sessions"), LinkedInPage::Form)),
            |e| matches!(e, Error::NoPage { .. }),
        ),
        (
            "leave for an unknown account",
            leave(NOBODY, "research"),
            |e| matches!(e, Error::UnknownAccount { .. }),
        ),
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
    refused(&phone, settings);
}

#[test]
#[allow(clippy::too_many_lines, reason = "one table")]
fn a_refused_command_leaves_the_database_as_it_was_on_every_screen() {
    let phone = Phone::new("2026-11-24T10:05");
    let me = phone.account_id();
    phone.says("passwords", StepAnswer::Done);
    phone.leaves_for("research");
    let answer = |account_id, step_id: &str, answer| {
        send(Command::Answer {
            account_id,
            step_id: step(step_id),
            answer,
        })
    };
    let left = |step_id: &str| {
        send(Command::Left {
            step_id: step(step_id),
            method: OpenMethod::App,
        })
    };
    let since = |account_id, year, month| {
        send(Command::SetSince {
            account_id,
            step_id: step("ai-training"),
            year,
            month,
        })
    };
    let together = |account_id, group, steps: &[&str]| {
        send(Command::MarkTogether {
            account_id,
            group,
            step_ids: steps.iter().copied().map(StepId::from).collect(),
        })
    };
    let commands: Vec<(&str, Call, Expected)> = vec![
        ("left for an unknown step", left("x"), |e| {
            matches!(e, Error::UnknownStep { .. })
        }),
        (
            "left for a step that is not pending",
            left("ai-training"),
            |e| matches!(e, Error::NotPending { .. }),
        ),
        (
            "ask about an unknown step",
            send(Command::Ask {
                account_id: me,
                step_id: step("x"),
            }),
            |e| matches!(e, Error::UnknownStep { .. }),
        ),
        (
            "ask an unknown account",
            send(Command::Ask {
                account_id: NOBODY,
                step_id: step("ai-training"),
            }),
            |e| matches!(e, Error::UnknownAccount { .. }),
        ),
        (
            "answer for an unknown account",
            answer(NOBODY, "research", StepAnswer::Done),
            |e| matches!(e, Error::UnknownAccount { .. }),
        ),
        (
            "answer for an unknown step",
            answer(me, "x", StepAnswer::Done),
            |e| matches!(e, Error::UnknownStep { .. }),
        ),
        (
            "answer a step that is not pending",
            answer(me, "ai-training", StepAnswer::Done),
            |e| matches!(e, Error::NotPending { .. }),
        ),
        (
            "say that a page was the wrong one that was not opened",
            answer(me, "ai-training", StepAnswer::OtherPage),
            |e| matches!(e, Error::NotPending { .. }),
        ),
        (
            "nobody is signed in",
            send(Command::ConfirmAccount { account_id: NOBODY }),
            |e| matches!(e, Error::UnknownAccount { .. }),
        ),
        (
            "skip for an unknown account",
            send(Command::Skip {
                account_id: NOBODY,
                step_id: step("research"),
                reason: SkipReason::KeepAsIs,
            }),
            |e| matches!(e, Error::UnknownAccount { .. }),
        ),
        (
            "skip an unknown step",
            send(Command::Skip {
                account_id: me,
                step_id: step("x"),
                reason: SkipReason::KeepAsIs,
            }),
            |e| matches!(e, Error::UnknownStep { .. }),
        ),
        (
            "take back nothing",
            send(Command::Undo {
                account_id: me,
                step_id: step("research"),
            }),
            |e| matches!(e, Error::NothingToUndo { .. }),
        ),
        (
            "off since before AI training began anywhere",
            since(me, 2024, 8),
            |e| matches!(e, Error::Since { month: 8, .. }),
        ),
        (
            "off since a month that has not come",
            since(me, 2026, 12),
            |e| matches!(e, Error::Since { month: 12, .. }),
        ),
        ("off since no month", since(me, 2026, 13), |e| {
            matches!(e, Error::Since { month: 13, .. })
        }),
        ("off since month 0", since(me, 2026, 0), |e| {
            matches!(e, Error::Since { month: 0, .. })
        }),
        ("off since the year 10000", since(me, 10_000, 1), |e| {
            matches!(e, Error::Since { .. })
        }),
        ("off since, for nobody", since(NOBODY, 2025, 1), |e| {
            matches!(e, Error::UnknownAccount { .. })
        }),
        (
            "together: an unknown step among known ones",
            together(me, Group::Research, &["research", "x"]),
            |e| matches!(e, Error::UnknownStep { .. }),
        ),
        (
            "together: a step of another section",
            together(me, Group::Research, &["research", "ads-age"]),
            |e| matches!(e, Error::NotAsked { step_id } if *step_id == "ads-age"),
        ),
        (
            "together: the AI switch",
            together(me, Group::Ai, &["ai-training"]),
            |e| matches!(e, Error::NotAsked { .. }),
        ),
        (
            "together: a habit",
            together(me, Group::Habits, &["passwords"]),
            |e| matches!(e, Error::NotAsked { .. }),
        ),
        (
            "together: what is done once",
            together(me, Group::Ai, &["objection"]),
            |e| matches!(e, Error::NotAsked { .. }),
        ),
        (
            "together: for nobody",
            together(NOBODY, Group::Research, &["research"]),
            |e| matches!(e, Error::UnknownAccount { .. }),
        ),
        (
            "answer a section while no check is due",
            send(Command::AnswerGroup {
                account_id: me,
                group: Group::Research,
                changed: vec![],
            }),
            |e| matches!(e, Error::NoCheck),
        ),
        (
            "leave a section while no check is due",
            send(Command::DeferGroup {
                account_id: me,
                group: Group::Research,
            }),
            |e| matches!(e, Error::NoCheck),
        ),
        (
            "an answer to the objection of an unknown account",
            send(Command::AnswerFollowUp {
                account_id: NOBODY,
                answer: FollowUpAnswer::Answered,
            }),
            |e| matches!(e, Error::UnknownAccount { .. }),
        ),
        (
            "an answer to an objection that was not sent",
            send(Command::AnswerFollowUp {
                account_id: me,
                answer: FollowUpAnswer::AskAgain,
            }),
            |e| matches!(e, Error::NoObjection),
        ),
    ];
    refused(&phone, commands);
}

#[test]
fn a_group_answer_that_names_what_was_not_asked_changes_nothing() {
    let phone = Phone::new("2026-11-24T10:05");
    let me = phone.account_id();
    for step_id in ["ai-training", "research", "data-sharing", "ads-age"] {
        phone.says(step_id, StepAnswer::Done);
    }
    phone.set_time("2027-02-24T09:30");
    let group = |account_id, group, changed: &[&str]| {
        send(Command::AnswerGroup {
            account_id,
            group,
            changed: changed.iter().copied().map(StepId::from).collect(),
        })
    };
    let commands: Vec<(&str, Call, Expected)> = vec![
        (
            "an unknown step",
            group(me, Group::Research, &["research", "x"]),
            |e| matches!(e, Error::NotAsked { step_id } if *step_id == "x"),
        ),
        (
            "a step of another section",
            group(me, Group::Research, &["ads-age"]),
            |e| matches!(e, Error::NotAsked { step_id } if *step_id == "ads-age"),
        ),
        (
            "a step that nothing was said of",
            group(me, Group::Research, &["demographics"]),
            |e| matches!(e, Error::NotAsked { .. }),
        ),
        (
            "the AI switch",
            group(me, Group::Research, &["ai-training"]),
            |e| matches!(e, Error::NotAsked { .. }),
        ),
        (
            "a section that is not asked about",
            group(me, Group::Security, &[]),
            |e| matches!(e, Error::NoCheck),
        ),
        ("a section of habits", group(me, Group::Habits, &[]), |e| {
            matches!(e, Error::NoCheck)
        }),
        ("nobody", group(NOBODY, Group::Research, &[]), |e| {
            matches!(e, Error::NoCheck)
        }),
        (
            "a section left that is not asked about",
            send(Command::DeferGroup {
                account_id: me,
                group: Group::Visibility,
            }),
            |e| matches!(e, Error::NoCheck),
        ),
    ];
    refused(&phone, commands);
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

/// Whatever a notification of an earlier version, or another app, sends, the current state is
/// returned.
#[test]
fn an_id_of_no_reminder_changes_nothing() {
    let phone = Phone::new("2026-11-24T10:05");
    phone.says("research", StepAnswer::Done);
    phone.set_time("2027-02-24T09:30");
    let shown = phone.sync().show.unwrap();
    let present = phone.sync_showing(&shown.id);
    assert_eq!(present.refresh, Some(shown.clone()));
    let before = phone.on_disk();
    for id in [
        "",
        "review",
        "review-",
        "review-3-20270224T0900",
        "review-1-20270224T0900",
        "review-0-20261124T0900",
        "snoozed-1-20270303T0930",
        "review--20270224T0900",
        "review-20270224T0900-",
        "review-20270224T0900-20270224T0900",
        "review-20270231T0900",
        "review-20270224T2500",
        "review-99999999999999999999-20270224T0900",
        "follow-up-",
        "follow-up-1-20261201T0900",
        "something-20270224T0900",
        "\u{202e}\0'; DROP TABLE schedule; --",
    ] {
        for action in [
            ReminderActionKind::Look,
            ReminderActionKind::Tomorrow,
            ReminderActionKind::Skip,
        ] {
            let phone_shows = pocket(Some(&shown.id));
            let sync = phone.app.reminder_action(&id.into(), action, &phone_shows);
            assert_eq!(sync.unwrap(), present, "{id:?}");
            assert!(phone.on_disk() == before, "{id:?}: the database changed");
        }
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
    let home = app.home(NotificationState::Allowed).unwrap();
    assert!(
        home.notices[0].text.contains("moved aside, not deleted")
            && home.notices[0].action
                == Some(untrained_core::screens::Action::Go {
                    destination: untrained_core::links::Destination::Data
                }),
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

/// A superuser can write anywhere, so the test runs itself again as another user.
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
            let mut child = process::Command::new(copy);
            child.uid(65534).gid(65534);
            child
        } else {
            process::Command::new(std::env::current_exe().unwrap())
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
