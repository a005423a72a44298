//! The database on disk, and all that the screens say was recorded in it.

use std::fs;
use std::path::Path;

use rusqlite::types::Value;
use rusqlite::{Connection, OpenFlags};
use tempfile::TempDir;
use untrained_core::guide::Group;
use untrained_core::links::Destination;
use untrained_core::screens::{Action, HomeScreen, Knob, NotificationState, SwitchRow, Tone};
use untrained_core::storage::FILE_NAME;
use untrained_core::{App, Result};

use super::{clock, open, step};

pub const NOW: &str = "2026-11-24T10:05";

/// A folder that contains this database.
pub fn folder_with(database: &Path) -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    fs::copy(database, folder.path().join(FILE_NAME)).unwrap();
    folder
}

pub fn open_at(folder: &Path, local: &str) -> Result<App> {
    open(folder.to_str().unwrap(), &clock(local))
}

pub fn home(app: &App) -> HomeScreen {
    app.home(NotificationState::Allowed).unwrap()
}

/// The state of a step's switch, as last marked.
pub fn knob(app: &App, step_id: &str) -> Knob {
    let screen = app.step(&step(step_id), NotificationState::Allowed);
    screen.unwrap().mark.knob
}

/// Every row of every section: the status of each step.
pub fn record(app: &App) -> Vec<SwitchRow> {
    let sections = Group::ALL.map(|group| app.section(group).unwrap().rows);
    let primary = app.step(&step("ai-training"), NotificationState::Allowed);
    let primary = primary.unwrap();
    let primary = SwitchRow {
        mark: primary.mark,
        label: primary.title,
        detail: Some(primary.status_line),
        action: Action::Go {
            destination: Destination::Home,
        },
    };
    std::iter::once(primary)
        .chain(sections.into_iter().flatten())
        .collect()
}

/// How many steps are settled or looked over.
pub fn settled(app: &App) -> usize {
    let rows = record(app);
    rows.iter()
        .filter(|row| row.mark.tone == Tone::Calm)
        .count()
}

/// The database as a reader sees it.
pub fn look(folder: &Path) -> Connection {
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY;
    Connection::open_with_flags(folder.join(FILE_NAME), flags).unwrap()
}

pub fn rows(db: &Connection, query: &str) -> Vec<Vec<Value>> {
    let mut query = db.prepare(query).unwrap();
    let columns = query.column_count();
    let rows = query.query_map([], |row| (0..columns).map(|at| row.get(at)).collect());
    rows.unwrap().collect::<rusqlite::Result<_>>().unwrap()
}
