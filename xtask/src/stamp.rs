//! Knows whether a product is still what its inputs make, so that a second run is quick.

use std::collections::hash_map::DefaultHasher;
use std::fs;
use std::hash::{Hash, Hasher};
use std::io;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

/// A fingerprint of some inputs, and the file that remembers the one a product was made from.
pub struct Stamp {
    file: PathBuf,
    fingerprint: String,
}

impl Stamp {
    /// Takes the fingerprint of files and folders (by name, size and time) and of `settings`.
    pub fn take(file: PathBuf, inputs: &[PathBuf], settings: &[&str]) -> Result<Self> {
        let mut hasher = DefaultHasher::new();
        settings.hash(&mut hasher);
        for input in inputs {
            for path in
                files_below(input).with_context(|| format!("could not read {}", input.display()))?
            {
                let metadata = fs::metadata(&path)?;
                (path, metadata.len(), metadata.modified()?).hash(&mut hasher);
            }
        }
        let fingerprint = format!("{:016x}", hasher.finish());
        Ok(Self { file, fingerprint })
    }

    /// Whether the product was made from these very inputs.
    pub fn is_current(&self) -> bool {
        fs::read_to_string(&self.file).is_ok_and(|known| known == self.fingerprint)
    }

    /// Remembers that the product now comes from these inputs.
    pub fn write(&self) -> Result<()> {
        if let Some(folder) = self.file.parent() {
            fs::create_dir_all(folder)?;
        }
        fs::write(&self.file, &self.fingerprint)
            .with_context(|| format!("could not write {}", self.file.display()))
    }
}

/// Every file below a folder in a fixed order; a file is below itself, a missing path holds none.
pub fn files_below(path: &Path) -> io::Result<Vec<PathBuf>> {
    if path.is_file() {
        return Ok(vec![path.to_owned()]);
    }
    if !path.is_dir() {
        return Ok(Vec::new());
    }
    let mut entries = fs::read_dir(path)?
        .map(|entry| entry.map(|entry| entry.path()))
        .collect::<io::Result<Vec<_>>>()?;
    entries.sort();
    let mut files = Vec::new();
    for entry in entries {
        files.extend(files_below(&entry)?);
    }
    Ok(files)
}

/// Empties a folder, or makes it.
pub fn fresh_folder(path: &Path) -> Result<()> {
    if path.exists() {
        fs::remove_dir_all(path).with_context(|| format!("could not empty {}", path.display()))?;
    }
    fs::create_dir_all(path).with_context(|| format!("could not make {}", path.display()))
}
