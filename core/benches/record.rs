//! A long record costs no more than a short one: Home and the history with 0, 10,000 and
//! 1,000,000 marks. And what a durable mark costs beside the same two statements by hand.
#![allow(
    clippy::unwrap_used,
    reason = "a benchmark stops where something does not hold"
)]

use std::fmt::Write as _;
use std::path::Path;
use std::sync::Arc;

use criterion::{Criterion, criterion_group, criterion_main};
use rusqlite::{Connection, TransactionBehavior, params};
use tempfile::TempDir;
use untrained_core::guide::Guide;
use untrained_core::progress::SkipReason;
use untrained_core::screens::NotificationState;
use untrained_core::storage::FILE_NAME;
use untrained_core::{App, Clock, Moment, Options};

const NOW_MS: i64 = 1_795_511_100_000;

struct StandingClock;

impl Clock for StandingClock {
    fn now(&self) -> Moment {
        Moment {
            utc_ms: NOW_MS,
            offset_s: 3600,
        }
    }
}

fn open(folder: &Path) -> App {
    let options = Options {
        folder: folder.display().to_string(),
        languages: vec!["en".to_owned()],
    };
    App::open(options, Arc::new(StandingClock)).unwrap()
}

/// A database with this many marks, over every step of the guide: the first by an import, the
/// others by SQL, as nobody ever made so many by hand.
fn with_marks(count: i64) -> TempDir {
    const BY_IMPORT: i64 = 10_000;
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

fn document(count: i64) -> String {
    let steps = Guide::load().unwrap().steps;
    let mut marks = String::new();
    for (mark, step) in (0..count).zip(steps.iter().cycle()) {
        let (step, utc_ms) = (&step.id, 1_000_000_000_000 + mark * 60_000);
        let comma = if mark == 0 { "" } else { "," };
        write!(
            marks,
            r#"{comma}{{"step":"{step}","said":"done","utc_ms":{utc_ms},"offset_s":3600}}"#
        )
        .unwrap();
    }
    format!(
        r#"{{"format":"untrained-record","version":1,"exported_utc_ms":0,"exported_offset_s":0,
        "accounts":[{{"label":"","region":null,"created_utc_ms":0}}],
        "marks":[{marks}],"schedule":null,"reviews":[]}}"#
    )
}

/// Repeats the marks that are there until there are `count` more. The triggers that keep the
/// digest need a function of the app's, so they rest meanwhile; a file of this length is not
/// read through when it is opened.
fn by_sql(database: &Path, count: i64) {
    let db = Connection::open(database).unwrap();
    let triggers = drop_triggers(&db);
    db.execute(
        "INSERT INTO mark (account_id, step_id, said, utc_ms, offset_s, revision)
         SELECT account_id, step_id, said, utc_ms + 1, offset_s, revision FROM mark,
                (SELECT 1 FROM mark LIMIT 1 + ?1 / (SELECT count(*) FROM mark))
         LIMIT ?1",
        [count],
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

/// Takes the triggers away, and gives the statements that bring them back.
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
    for count in [0, 10_000, 1_000_000] {
        let folder = with_marks(count);
        let app = open(folder.path());
        assert!(app.home(NotificationState::Allowed).unwrap().notices.len() < 2);
        c.bench_function(&format!("home_with_{count}_marks"), |b| {
            b.iter(|| app.home(NotificationState::Allowed).unwrap());
        });
        for (whose, account) in [("all", None), ("one", Some(1))] {
            let pages = [("first", None), ("middle", Some(count / 2 + 51))];
            for (which, before) in pages.into_iter().filter(|_| count > 0) {
                let page = app.history(account, before).unwrap();
                assert_eq!((page.rows.len(), page.next.is_some()), (50, true));
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

/// The two statements of a mark by hand, on the app's own tables without the triggers of the
/// digest, with the same pragmas.
fn by_hand(database: &Path) -> impl FnMut() + use<> {
    let mut db = Connection::open(database).unwrap();
    for (pragma, value) in [("synchronous", "FULL"), ("temp_store", "MEMORY")] {
        db.pragma_update(None, pragma, value).unwrap();
    }
    db.pragma_update(None, "foreign_keys", true).unwrap();
    db.pragma_update(None, "recursive_triggers", true).unwrap();
    drop_triggers(&db);
    move || {
        let transaction = db
            .transaction_with_behavior(TransactionBehavior::Immediate)
            .unwrap();
        transaction
            .prepare_cached(
                "INSERT INTO mark (account_id, step_id, said, utc_ms, offset_s, revision)
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
            )
            .unwrap()
            .execute(params![1, "two-factor", "keep_as_is", NOW_MS, 3600, 1])
            .unwrap();
        transaction
            .prepare_cached(
                "INSERT INTO step_state (account_id, step_id, mark_id) VALUES (?1, ?2, ?3)
                 ON CONFLICT DO UPDATE SET mark_id = excluded.mark_id",
            )
            .unwrap()
            .execute(params![1, "two-factor", transaction.last_insert_rowid()])
            .unwrap();
        transaction.commit().unwrap();
    }
}

fn a_durable_mark(c: &mut Criterion) {
    let folder = with_marks(0);
    drop(open(folder.path()));
    let mut mark = by_hand(&folder.path().join(FILE_NAME));
    c.bench_function("mark_by_hand", |b| b.iter(&mut mark));

    let folder = with_marks(0);
    let app = open(folder.path());
    // The call records the mark and draws the screen; drawing alone is measured beside it.
    c.bench_function("mark_through_the_core", |b| {
        b.iter(|| app.skip(1, "two-factor", SkipReason::KeepAsIs).unwrap());
    });
    c.bench_function("step_drawn", |b| b.iter(|| app.step("two-factor").unwrap()));
}

criterion_group!(benches, a_long_record, a_durable_mark);
criterion_main!(benches);
