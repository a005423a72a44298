//! A screen costs the same after ten years as after one: SQLite counts the steps of its programs,
//! and a record a hundred times as long takes no more of them.
#![allow(
    clippy::expect_used,
    clippy::unwrap_used,
    reason = "a test stops where something does not hold"
)]

mod support;

use std::ffi::{c_char, c_int, c_uint, c_void};
use std::ptr::null_mut;
use std::sync::atomic::{AtomicI64, Ordering};

use rusqlite::ffi;
use support::Phone;
use untrained_core::guide::{Group, Guide};
use untrained_core::progress::{SkipReason, StepAnswer};
use untrained_core::screens::NotificationState;
use untrained_core::{AccountId, App, Command, MarkId, PhoneReminders, StepId};

static STEPS: AtomicI64 = AtomicI64::new(0);

/// Called by SQLite whenever a statement is done.
unsafe extern "C" fn count(
    _event: c_uint,
    _context: *mut c_void,
    statement: *mut c_void,
    _nanoseconds: *mut c_void,
) -> c_int {
    let steps =
        unsafe { ffi::sqlite3_stmt_status(statement.cast(), ffi::SQLITE_STMTSTATUS_VM_STEP, 1) };
    STEPS.fetch_add(steps.into(), Ordering::Relaxed);
    0
}

/// Called by SQLite for each new connection.
unsafe extern "C" fn watch(
    db: *mut ffi::sqlite3,
    _message: *mut *mut c_char,
    _routines: *const ffi::sqlite3_api_routines,
) -> c_int {
    let profile = c_uint::try_from(ffi::SQLITE_TRACE_PROFILE).expect("a mask");
    unsafe { ffi::sqlite3_trace_v2(db, profile, Some(count), null_mut()) }
}

const SWITCH: &str = "ai-training";

/// Whose marks a record has.
#[derive(Clone, Copy)]
enum Of {
    EveryStep,
    OneStep,
    /// Of every step, in a check each time.
    Checks,
}

/// A record of `count` marks, in the first of `accounts` accounts, with the AI switch off.
fn record(count: usize, of: Of, accounts: usize) -> Phone {
    let phone = Phone::new("2026-11-24T10:05");
    let app = &phone.app;
    let steps = Guide::load().expect("the guide").steps;
    let steps: Vec<&str> = match of {
        Of::EveryStep | Of::Checks => steps.iter().map(|step| step.id.as_str()).collect(),
        Of::OneStep => vec![SWITCH],
    };
    let moment = |mark: usize| 1_700_000_000_000 + mark * 60_000;
    let each_mark = || (0..count).zip(steps.iter().cycle());
    let marks: Vec<String> = each_mark()
        .map(|(mark, step)| {
            let utc_ms = moment(mark);
            format!(r#"{{"step":"{step}","said":"done","utc_ms":{utc_ms},"offset_s":3600}}"#)
        })
        .collect();
    let answers: Vec<String> = each_mark()
        .map(|(mark, step)| {
            let utc_ms = moment(mark);
            format!(
                r#"{{"account":0,"step":"{step}","answer":"still_off","utc_ms":{utc_ms},"offset_s":3600}}"#
            )
        })
        .collect();
    let reviews: Vec<String> = answers
        .chunks(steps.len())
        .zip(1500..)
        .filter(|_| matches!(of, Of::Checks))
        .map(|(answers, year)| {
            let answers = answers.join(",");
            format!(
                r#"{{"due":"{year}-02-24T09:00","begun_utc_ms":0,"ending":"finished","ended_utc_ms":0,"answers":[{answers}]}}"#
            )
        })
        .collect();
    let (marks, reviews) = (marks.join(","), reviews.join(","));
    app.import(&format!(
        r#"{{"format":"untrained-record","version":2,"exported_utc_ms":0,"exported_offset_s":0,
        "accounts":[{{"label":"","region":null,"created_utc_ms":0}}],
        "marks":[{marks}],"schedule":null,"reviews":[{reviews}]}}"#
    ))
    .expect("an import");
    for account in 1..accounts {
        app.add_account(&format!("Account {account}"))
            .expect("an account");
    }
    app.choose_account(AccountId(1)).expect("an account");
    for command in [ask(SWITCH), confirm(), answer(SWITCH)] {
        if accounts > 1 || !matches!(command, Command::ConfirmAccount { .. }) {
            app.home_after(&command, NotificationState::Allowed)
                .expect("a mark");
        }
    }
    phone
}

fn ask(step: &str) -> Command {
    Command::Ask {
        account_id: AccountId(1),
        step_id: StepId::from(step),
    }
}

fn confirm() -> Command {
    Command::ConfirmAccount {
        account_id: AccountId(1),
    }
}

fn answer(step: &str) -> Command {
    Command::Answer {
        account_id: AccountId(1),
        step_id: StepId::from(step),
        answer: StepAnswer::Done,
    }
}

type Call = (&'static str, fn(&App));

const ALLOWED: NotificationState = NotificationState::Allowed;

const CALLS: &[Call] = &[
    ("Home", |app| drop(app.home(ALLOWED))),
    ("Step of the switch", |app| {
        drop(app.step(&StepId::from(SWITCH), ALLOWED));
    }),
    ("Step of a setting", |app| {
        drop(app.step(&StepId::from("two-factor"), ALLOWED));
    }),
    ("Section", |app| drop(app.section(Group::Ads))),
    ("History", |app| drop(app.history(None, None))),
    ("History of one account, in the middle", |app| {
        drop(app.history(Some(AccountId(1)), Some(MarkId(80))));
    }),
    ("Receipt", |app| drop(app.receipt(MarkId(50)))),
    ("Check", |app| drop(app.check_screen())),
    ("Settings", |app| drop(app.settings(ALLOWED))),
    ("Objection", |app| drop(app.objection(None))),
    ("Data", |app| drop(app.data())),
    ("Widget", |app| drop(app.widget())),
    ("Sync", |app| {
        drop(app.sync(&PhoneReminders {
            notifications: ALLOWED,
            held: Vec::new(),
            shown: None,
            app_in_front: true,
            plan_limit: 1,
        }));
    }),
    ("A mark", |app| {
        let skip = Command::Skip {
            account_id: AccountId(1),
            step_id: StepId::from(SWITCH),
            reason: SkipReason::KeepAsIs,
        };
        app.step_after(&StepId::from(SWITCH), &skip, ALLOWED)
            .expect("a mark");
    }),
    ("Taking it back", |app| {
        let undo = Command::Undo {
            account_id: AccountId(1),
            step_id: StepId::from(SWITCH),
        };
        app.home_after(&undo, ALLOWED).expect("an undo");
    }),
];

fn steps_of(call: fn(&App), app: &App) -> i64 {
    STEPS.store(0, Ordering::Relaxed);
    call(app);
    STEPS.swap(0, Ordering::Relaxed)
}

/// One test, because all connections share the counter.
#[test]
fn no_screen_and_no_mark_reads_more_of_a_longer_record() {
    unsafe { ffi::sqlite3_auto_extension(Some(watch)) };
    let mut grown = Vec::new();
    for (of, whose) in [
        (Of::EveryStep, "of every step"),
        (Of::OneStep, "of one step"),
        (Of::Checks, "of checks"),
    ] {
        let (short, long) = (record(100, of, 1), record(10_000, of, 1));
        for (name, call) in CALLS {
            let (few, many) = (steps_of(*call, &short.app), steps_of(*call, &long.app));
            assert!(few > 10, "{name}: SQLite counted {few} steps");
            if many * 10 > few * 11 {
                grown.push(format!("{name}, {whose}: {few} steps, then {many}"));
            }
        }
    }
    unsafe { ffi::sqlite3_cancel_auto_extension(Some(watch)) };
    assert!(grown.is_empty(), "{}", grown.join("\n"));
}
