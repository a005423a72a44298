//! Opening the database file: made where there is none, migrated where it is old, refused
//! where it is newer, moved aside where it is damaged.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::time::Duration;

use rusqlite::{Connection, OpenFlags};

use super::migrations::migrate;
use super::{StorageError, Store};

/// The name of the database file in its folder. SQLite keeps `-wal` and `-shm` beside it.
pub const FILE_NAME: &str = "untrained.db";

/// How long a call waits for another process before it gives up.
const BUSY_TIMEOUT: Duration = Duration::from_secs(5);

impl Store {
    /// Opens the database in `folder`, which must exist. `now_ms` names what is moved aside.
    pub fn open(folder: &Path, now_ms: i64) -> Result<Self, StorageError> {
        if !folder.is_dir() {
            return Err(StorageError::FolderMissing);
        }
        let path = folder.join(FILE_NAME);
        match connect(&path) {
            Ok((writer, reader)) => Ok(Self::new(writer, reader, false)),
            Err(StorageError::Damaged) => {
                set_aside(&path, now_ms)?;
                let (writer, reader) = connect(&path)?;
                Ok(Self::new(writer, reader, true))
            }
            Err(error) => Err(error),
        }
    }

    fn new(writer: Connection, reader: Connection, set_aside: bool) -> Self {
        Self {
            writer: Mutex::new(writer),
            reader: Mutex::new(reader),
            set_aside,
        }
    }
}

fn connect(path: &Path) -> Result<(Connection, Connection), StorageError> {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let mut writer = Connection::open_with_flags(path, flags | OpenFlags::SQLITE_OPEN_CREATE)?;
    writer.busy_timeout(BUSY_TIMEOUT)?;
    writer.pragma_update(None, "journal_mode", "WAL")?;
    // FULL: when a mark is acknowledged it survives a power cut.
    writer.pragma_update(None, "synchronous", "FULL")?;
    writer.pragma_update(None, "foreign_keys", true)?;
    writer.pragma_update(None, "trusted_schema", false)?;
    migrate(&mut writer)?;
    refuse_read_only(&writer)?;

    let reader = Connection::open_with_flags(path, flags)?;
    reader.busy_timeout(BUSY_TIMEOUT)?;
    reader.pragma_update(None, "query_only", true)?;
    Ok((writer, reader))
}

/// SQLite opens a read-only file without a word and fails at the first write. Better to know
/// before a person has answered something.
fn refuse_read_only(writer: &Connection) -> Result<(), StorageError> {
    if writer.is_readonly(rusqlite::MAIN_DB)? {
        return Err(StorageError::ReadOnly);
    }
    Ok(())
}

/// Moves the database and what belongs to it aside together, so that nothing is lost and none
/// of it is taken for part of the new one.
fn set_aside(path: &Path, now_ms: i64) -> Result<(), StorageError> {
    for suffix in ["", "-wal", "-shm"] {
        let from = with_suffix(path, suffix);
        let to = with_suffix(path, &format!(".damaged-{now_ms}{suffix}"));
        if from.exists() {
            fs::rename(from, to).map_err(|_| StorageError::ReadOnly)?;
        }
    }
    Ok(())
}

fn with_suffix(path: &Path, suffix: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(suffix);
    name.into()
}
