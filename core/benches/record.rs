//! A long record costs no more than a short one: Home and the history with 0, 100, 10,000 and
//! 1,000,000 marks. From 100 on, every step has a mark and there is a second page, so the screens
//! are the same; with 0 there is less to draw. Also the cost of a durable mark, next to the same
//! two statements by hand.
#![allow(
    clippy::unwrap_used,
    reason = "a benchmark stops where something does not hold"
)]

use std::path::Path;
use std::time::{Duration, Instant};

use criterion::{Criterion, criterion_group, criterion_main};
use rusqlite::{Connection, TransactionBehavior, params};
use tempfile::TempDir;
use untrained_core::guide::Guide;
use untrained_core::progress::SkipReason;
use untrained_core::screens::NotificationState;
use untrained_core::storage::FILE_NAME;
use untrained_core::{AccountId, Command, MarkId};

mod support;

use support::{NOW_MS, document, measured, open};

/// A database with this many marks, across every step of the guide. The first come from an import,
/// the rest from SQL, because nobody makes so many by hand.
fn with_marks(count: usize) -> TempDir {
    const BY_IMPORT: usize = 10_000;
    let folder = tempfile::tempdir().unwrap();
    let app = open(folder.path());
    let imported = count.min(BY_IMPORT);
    if imported > 0 {
        app.import(&document(imported)).unwrap();
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

/// How many marks each of the two makes, alternating, so that fluctuations of the disk affect both
/// alike.
const MARKS: usize = 4_000;

/// The call records the mark and draws the screen; drawing alone is measured too.
fn a_durable_mark(_: &mut Criterion) {
    let folder = with_marks(0);
    drop(open(folder.path()));
    let mut mark = by_hand(&folder.path().join(FILE_NAME));
    let folder = with_marks(0);
    let app = open(folder.path());
    let steps = Guide::load().unwrap().steps;

    let duration_of = |work: &mut dyn FnMut()| {
        let begun = Instant::now();
        work();
        begun.elapsed()
    };
    let mut times: [Vec<Duration>; 3] = Default::default();
    for step in steps.iter().map(|step| &step.id).cycle().take(MARKS) {
        let skip = Command::Skip {
            account_id: AccountId(1),
            step_id: step.clone(),
            reason: SkipReason::KeepAsIs,
        };
        times[0].push(duration_of(&mut || mark(step.as_str())));
        times[1].push(duration_of(&mut || {
            app.step_after(step, &skip, NotificationState::Allowed)
                .unwrap();
        }));
        times[2].push(duration_of(&mut || {
            app.step(step, NotificationState::Allowed).unwrap();
        }));
    }
    let [by_hand, through_the_core, drawn] = times.map(|mut times| {
        times.sort_unstable();
        times[MARKS / 2].as_secs_f64() * 1e6
    });
    measured("mark_by_hand_us", by_hand);
    measured("mark_through_the_core_us", through_the_core);
    measured("mark_drawn_us", drawn);
    measured("mark_times_by_hand", (through_the_core - drawn) / by_hand);
}

criterion_group!(benches, a_long_record, a_durable_mark);
criterion_main!(benches);
