//! A long record costs no more than a short one: Home and the history with 0, 100, 10,000 and
//! 1,000,000 marks. From 100 on, every step has a mark and there is a second page, so the screens
//! are the same; with 0 there is less to draw. Also the cost of a durable mark, next to the same
//! two statements by hand.
#![allow(
    clippy::unwrap_used,
    reason = "a benchmark stops where something does not hold"
)]

use std::hint::black_box;
use std::path::Path;
use std::time::{Duration, Instant};

use criterion::{Criterion, criterion_group, criterion_main};
use rusqlite::types::Value;
use rusqlite::{Connection, TransactionBehavior, params};
use tempfile::TempDir;
use untrained_core::accounts::MAX_ACCOUNTS;
use untrained_core::progress::SkipReason;
use untrained_core::screens::NotificationState;
use untrained_core::storage::FILE_NAME;
use untrained_core::{AccountId, App, Command, MarkId, StepId};

mod support;

use support::{NOW_MS, document_of, measured, open};

/// A database with this many marks, across every step of the guide. The first come from an import,
/// the rest from SQL, because nobody makes so many by hand.
fn with_marks(count: usize) -> TempDir {
    with_marks_of(count, None)
}

/// The same, of one step alone.
fn with_marks_of(count: usize, only: Option<&str>) -> TempDir {
    const BY_IMPORT: usize = 10_000;
    let folder = tempfile::tempdir().unwrap();
    let app = open(folder.path());
    let imported = count.min(BY_IMPORT);
    if imported > 0 {
        app.import(&document_of(imported, only)).unwrap();
    }
    drop(app);
    if count > imported {
        by_sql(&folder.path().join(FILE_NAME), count - imported);
    }
    folder
}

/// Repeats the existing marks until there are `count` more. The digest's triggers need a function
/// that only the app registers, so they are dropped meanwhile; a file this large is not read in
/// full when opened.
fn by_sql(database: &Path, count: usize) {
    let db = Connection::open(database).unwrap();
    let triggers = drop_triggers(&db);
    db.execute(
        "INSERT INTO mark (account_id, step_id, said, utc_ms, offset_s, revision)
         SELECT account_id, step_id, said, utc_ms + 1, offset_s, revision FROM mark,
                (SELECT 1 FROM mark LIMIT 1 + ?1 / (SELECT count(*) FROM mark))
         LIMIT ?1",
        [i64::try_from(count).unwrap()],
    )
    .unwrap();
    db.execute_batch(
        "UPDATE step_state SET mark_id =
             (SELECT max(id) FROM mark
              WHERE mark.account_id = step_state.account_id AND mark.step_id = step_state.step_id)",
    )
    .unwrap();
    for trigger in triggers {
        db.execute_batch(&trigger).unwrap();
    }
}

/// Drops the triggers, and returns the statements that recreate them.
fn drop_triggers(db: &Connection) -> Vec<String> {
    let mut query = db
        .prepare("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'")
        .unwrap();
    let triggers: Vec<(String, String)> = query
        .query_map([], |row| Ok((row.get(0)?, row.get(1)?)))
        .unwrap()
        .collect::<Result<_, _>>()
        .unwrap();
    let drop = |(name, statement): (String, String)| {
        db.execute_batch(&format!("DROP TRIGGER {name}")).unwrap();
        statement
    };
    triggers.into_iter().map(drop).collect()
}

fn a_long_record(c: &mut Criterion) {
    for count in [0_usize, 100, 10_000, 1_000_000] {
        let folder = with_marks(count);
        let app = open(folder.path());
        assert!(app.home(NotificationState::Allowed).unwrap().notices.len() < 2);
        c.bench_function(&format!("home_with_{count}_marks"), |b| {
            b.iter(|| app.home(NotificationState::Allowed).unwrap());
        });
        for (whose, account) in [("all", None), ("one", Some(AccountId(1)))] {
            let pages = [
                ("first", None),
                (
                    "middle",
                    Some(MarkId(i64::try_from(count / 2 + 51).unwrap())),
                ),
            ];
            for (which, before) in pages.into_iter().filter(|_| count > 0) {
                let page = app.history(account, before).unwrap();
                let rows = page.groups.iter().map(|group| group.rows.len());
                assert_eq!((rows.sum::<usize>(), page.next.is_some()), (50, true));
                c.bench_function(
                    &format!("history_of_{whose}_{which}_page_of_{count}_marks"),
                    |b| b.iter(|| app.history(account, before).unwrap()),
                );
            }
        }
        if count == 0 {
            c.bench_function("history_of_0_marks", |b| {
                b.iter(|| app.history(None, None).unwrap());
            });
        }
    }
}

/// The two statements of a mark by hand, on the app's own tables without the digest's triggers,
/// with the same pragmas.
fn by_hand(database: &Path) -> impl FnMut(&str) + use<> {
    let mut db = Connection::open(database).unwrap();
    for (pragma, value) in [("synchronous", "FULL"), ("temp_store", "MEMORY")] {
        db.pragma_update(None, pragma, value).unwrap();
    }
    db.pragma_update(None, "foreign_keys", true).unwrap();
    db.pragma_update(None, "recursive_triggers", true).unwrap();
    drop_triggers(&db);
    move |step_id| {
        let transaction = db
            .transaction_with_behavior(TransactionBehavior::Immediate)
            .unwrap();
        transaction
            .prepare_cached(
                "INSERT INTO mark (account_id, step_id, said, utc_ms, offset_s, revision)
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
            )
            .unwrap()
            .execute(params![1, step_id, "keep_as_is", NOW_MS, 3600, 1])
            .unwrap();
        transaction
            .prepare_cached(
                "INSERT INTO step_state (account_id, step_id, mark_id) VALUES (?1, ?2, ?3)
                 ON CONFLICT DO UPDATE SET mark_id = excluded.mark_id",
            )
            .unwrap()
            .execute(params![1, step_id, transaction.last_insert_rowid()])
            .unwrap();
        transaction.commit().unwrap();
    }
}

/// How many marks each of the two makes.
const MARKS: usize = 4_000;

/// Calls each work in turn, so that fluctuations of the machine affect all alike; the medians in
/// microseconds.
fn medians_in_turn<const N: usize>(rounds: usize, mut works: [&mut dyn FnMut(); N]) -> [f64; N] {
    let mut times: [Vec<Duration>; N] = std::array::from_fn(|_| Vec::new());
    for _ in 0..rounds {
        for (work, times) in works.iter_mut().zip(&mut times) {
            let begun = Instant::now();
            work();
            times.push(begun.elapsed());
        }
    }
    times.map(|mut times| {
        times.sort_unstable();
        times[rounds / 2].as_secs_f64() * 1e6
    })
}

fn skip(step: &StepId) -> Command {
    Command::Skip {
        account_id: AccountId(1),
        step_id: step.clone(),
        reason: SkipReason::KeepAsIs,
    }
}

/// The call records the mark and draws the screen; drawing alone is measured too.
fn a_durable_mark(_: &mut Criterion) {
    let folder = with_marks(0);
    drop(open(folder.path()));
    let mut mark = by_hand(&folder.path().join(FILE_NAME));
    let folder = with_marks(0);
    let app = open(folder.path());
    let step = StepId::from("two-factor");
    let [by_hand, through_the_core, drawn] = medians_in_turn(
        MARKS,
        [
            &mut || mark(step.as_str()),
            &mut || {
                app.step_after(&step, &skip(&step), NotificationState::Allowed)
                    .unwrap();
            },
            &mut || {
                app.step(&step, NotificationState::Allowed).unwrap();
            },
        ],
    );
    measured("mark_by_hand_us", by_hand);
    measured("mark_through_the_core_us", through_the_core);
    measured("mark_drawn_us", drawn);
    measured(
        "mark.core_vs_rusqlite",
        (through_the_core - drawn) / by_hand,
    );
}

/// The rows of Home, read by statements that are compiled once.
const ROWS_OF_HOME: [&str; 9] = [
    "SELECT account.id, label, device.account_id, reminders_declined FROM account, device",
    "SELECT account_id, step_id, rung, page_id FROM pending",
    "SELECT anchor, minute_of_day, interval_months, paused, settled_day, snoozed_until, follow_up
     FROM schedule",
    "SELECT mark.id, mark.step_id, said, utc_ms, offset_s, revision, together
     FROM step_state JOIN mark ON mark.id = mark_id WHERE step_state.account_id = 1",
    "SELECT mark.id, said, utc_ms, offset_s, revision, account.id
     FROM account JOIN step_state ON step_state.account_id = account.id
          AND step_state.step_id = 'ai-training' JOIN mark ON mark.id = mark_id",
    "SELECT rung, right FROM page_experience WHERE page_id = 'ai-training'",
    "SELECT utc_ms, offset_s FROM effective_mark
     WHERE account_id = 1 AND step_id = 'objection' AND said = 'done' ORDER BY id DESC LIMIT 1",
    "SELECT said, utc_ms, offset_s FROM objection WHERE account_id = 1",
    "SELECT notifications, lost, sleep_allowed FROM reminder_health",
];

fn read_home(db: &Connection) {
    db.execute_batch("BEGIN").unwrap();
    for sql in ROWS_OF_HOME {
        let mut query = db.prepare_cached(sql).unwrap();
        let columns = query.column_count();
        let mut rows = query.query([]).unwrap();
        while let Some(row) = rows.next().unwrap() {
            for column in 0..columns {
                black_box(row.get::<_, Value>(column).unwrap());
            }
        }
    }
    db.execute_batch("COMMIT").unwrap();
}

/// Home and opening, against no more than their rows.
fn against_bare_rows(_: &mut Criterion) {
    let folder = with_marks(10_000);
    let app = open(folder.path());
    let file = folder.path().join(FILE_NAME);
    let db = Connection::open(&file).unwrap();
    let [core, bare] = medians_in_turn(
        2_000,
        [
            &mut || drop(app.home(NotificationState::Allowed).unwrap()),
            &mut || read_home(&db),
        ],
    );
    measured("home.core_vs_rusqlite", core / bare);
    drop((app, db));
    let [core, bare] = medians_in_turn(
        100,
        [
            &mut || {
                let app = open(folder.path());
                app.home(NotificationState::Allowed).unwrap();
            },
            &mut || read_home(&Connection::open(&file).unwrap()),
        ],
    );
    measured("open.core_vs_rusqlite", core / bare);
}

/// A million marks against a hundred, of every step and of one, and a hundred accounts against one:
/// the larger growth counts.
fn growth(_: &mut Criterion) {
    const ROUNDS: usize = 500;
    let mut growth = [0.0_f64; 3];
    for only in [None, Some("two-factor")] {
        let folders = [100, 1_000_000].map(|count| with_marks_of(count, only));
        let [short, long] = [&folders[0], &folders[1]].map(|folder| open(folder.path()));
        let home = |app: &App| drop(app.home(NotificationState::Allowed).unwrap());
        let history = |app: &App| drop(app.history(None, Some(MarkId(80))).unwrap());
        let step = StepId::from("two-factor");
        let mark = |app: &App| {
            app.step_after(&step, &skip(&step), NotificationState::Allowed)
                .unwrap();
        };
        let calls: [&dyn Fn(&App); 3] = [&home, &history, &mark];
        for (call, growth) in calls.into_iter().zip(&mut growth) {
            let [short, long] =
                medians_in_turn(ROUNDS, [&mut || call(&short), &mut || call(&long)]);
            *growth = growth.max(long / short);
        }
    }
    let [home, history, mark] = growth;
    measured("home.growth_1m", home);
    measured("history.growth_1m", history);
    measured("mark.growth_1m", mark);

    let folders = [0, MAX_ACCOUNTS - 1].map(|more| {
        let folder = with_marks(100);
        let app = open(folder.path());
        for account in 0..more {
            app.add_account(&format!("Account {account}")).unwrap();
        }
        app.choose_account(AccountId(1)).unwrap();
        (folder, app)
    });
    let home = |app: &App| drop(app.home(NotificationState::Allowed).unwrap());
    let [one, many] = medians_in_turn(
        ROUNDS,
        [&mut || home(&folders[0].1), &mut || home(&folders[1].1)],
    );
    measured("home.growth_most_accounts", many / one);
}

criterion_group!(
    benches,
    a_long_record,
    a_durable_mark,
    against_bare_rows,
    growth
);
criterion_main!(benches);
