//! The files of a database: the main file, its write-ahead log, and the log's index.

use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};

use super::StorageError;

/// The name of the database file. SQLite keeps `-wal` and `-shm` beside it.
pub const FILE_NAME: &str = "untrained.db";

/// The suffix of a quarantined database, followed by the time of quarantine.
const DAMAGED: &str = ".damaged-";

/// In the order of moving: the main file first, because SQLite ignores a `-wal` without its main
/// file.
const SUFFIXES: [&str; 3] = ["", "-wal", "-shm"];

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
            // A symbolic link is refused: the log would be elsewhere, and quarantine would move
            // only the link.
            match fs::symlink_metadata(&path) {
                Ok(found) if !found.is_file() => return Err(StorageError::NotAFile),
                Ok(_) => {}
                Err(error) if error.kind() == io::ErrorKind::NotFound => {}
                Err(error) => return Err(error.into()),
            }
        }
        Ok(files)
    }

    /// Locks out other processes until the result is dropped, so that what is found while opening
    /// is still true when acted upon. The kernel releases the lock of a process that ends. On a
    /// file system without such locks, only this protection is lost. On Android the standard library
    /// has none, which is harmless: the app is a single process.
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

    /// Where a new database is created before it gets its name.
    pub(super) fn unfinished(&self) -> PathBuf {
        with_suffix(&self.database(), ".new")
    }

    pub(super) fn exist(&self) -> bool {
        self.each().iter().any(|path| path.exists())
    }

    /// Moves the database files aside together, so that nothing is lost and none of them is taken
    /// for part of the new database. Earlier quarantined files are not overwritten.
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

    /// Whether the folder has a quarantined database.
    pub(super) fn any_quarantined(&self) -> Result<bool, StorageError> {
        Ok(!self.all_quarantined()?.is_empty())
    }

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
