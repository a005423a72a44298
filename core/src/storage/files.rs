//! The files of a database: the main one, its write-ahead log and the log's index.

use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};

use super::StorageError;

/// The name of the database file in its folder. SQLite keeps `-wal` and `-shm` beside it.
pub const FILE_NAME: &str = "untrained.db";

/// What follows on the name of a database that was damaged, before the moment it was found.
const DAMAGED: &str = ".damaged-";

/// In the order of moving: the main file first, because SQLite ignores a `-wal` without its main
/// file.
const SUFFIXES: [&str; 3] = ["", "-wal", "-shm"];

/// Where the files of one database lie.
#[derive(Debug)]
pub(super) struct Files {
    folder: PathBuf,
}

impl Files {
    pub(super) fn new(folder: &Path) -> Result<Self, StorageError> {
        if !folder.is_dir() {
            return Err(StorageError::FolderMissing);
        }
        let files = Self {
            folder: folder.to_owned(),
        };
        for path in files.each() {
            // A link is not followed: the log would lie elsewhere, and moving the database
            // aside would move the link alone.
            match fs::symlink_metadata(&path) {
                Ok(found) if !found.is_file() => return Err(StorageError::NotAFile),
                Ok(_) => {}
                Err(error) if error.kind() == io::ErrorKind::NotFound => {}
                Err(error) => return Err(error.into()),
            }
        }
        Ok(files)
    }

    /// Keeps other processes from opening the database until the result is dropped: what is found
    /// while opening it is still so when it is acted upon. The kernel lets go of the lock of a
    /// process that ended; where a file system has no such lock, nothing but this is lost.
    pub(super) fn lock(&self) -> Result<File, StorageError> {
        let folder = File::open(&self.folder)?;
        let _ = folder.lock();
        Ok(folder)
    }

    pub(super) fn database(&self) -> PathBuf {
        self.folder.join(FILE_NAME)
    }

    pub(super) fn log(&self) -> PathBuf {
        with_suffix(&self.database(), "-wal")
    }

    pub(super) fn index(&self) -> PathBuf {
        with_suffix(&self.database(), "-shm")
    }

    /// Where a new database is made, before it takes its name.
    pub(super) fn unfinished(&self) -> PathBuf {
        with_suffix(&self.database(), ".new")
    }

    pub(super) fn exist(&self) -> bool {
        self.each().iter().any(|path| path.exists())
    }

    /// Moves the database and what belongs to it aside together, so that nothing is lost and none
    /// of it is taken for part of the new one. Nothing that was moved before is overwritten.
    pub(super) fn quarantine(&self, now_ms: i64) -> Result<(), StorageError> {
        let mut moment = now_ms;
        let mut aside = self.aside(moment);
        while aside.iter().any(|path| path.exists()) {
            moment = moment.wrapping_add(1);
            aside = self.aside(moment);
        }
        for (from, to) in self.each().into_iter().zip(aside) {
            if from.exists() {
                fs::rename(from, to)?;
            }
        }
        Ok(())
    }

    fn aside(&self, moment: i64) -> [PathBuf; 3] {
        let database = with_suffix(&self.database(), &format!("{DAMAGED}{moment}"));
        SUFFIXES.map(|suffix| with_suffix(&database, suffix))
    }

    /// Whether a database that was moved aside lies in the folder.
    pub(super) fn any_quarantined(&self) -> Result<bool, StorageError> {
        Ok(!self.all_quarantined()?.is_empty())
    }

    /// Deletes what was moved aside.
    pub(super) fn remove_quarantined(&self) -> Result<(), StorageError> {
        for path in self.all_quarantined()? {
            fs::remove_file(path)?;
        }
        Ok(())
    }

    fn all_quarantined(&self) -> Result<Vec<PathBuf>, StorageError> {
        let prefix = format!("{FILE_NAME}{DAMAGED}");
        let mut found = Vec::new();
        for entry in fs::read_dir(&self.folder)? {
            let entry = entry?;
            if entry.file_name().to_string_lossy().starts_with(&prefix) {
                found.push(entry.path());
            }
        }
        Ok(found)
    }

    fn each(&self) -> [PathBuf; 3] {
        SUFFIXES.map(|suffix| with_suffix(&self.database(), suffix))
    }
}

fn with_suffix(path: &Path, suffix: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(suffix);
    name.into()
}
