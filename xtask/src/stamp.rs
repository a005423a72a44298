//! Fingerprints: whether a product is up to date with its inputs, so that a second run is quick.

use std::collections::hash_map::DefaultHasher;
use std::fs;
use std::hash::{Hash, Hasher};
use std::io;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

/// A fingerprint of some inputs, and the file that stores the one that a product was built from.
pub struct Stamp {
    file: PathBuf,
    fingerprint: String,
}

impl Stamp {
    /// Computes the fingerprint of files and folders (by name, size and time) and of `settings`.
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

    /// Whether the product was built from these very inputs.
    pub fn is_current(&self) -> bool {
        fs::read_to_string(&self.file).is_ok_and(|known| known == self.fingerprint)
    }

    /// Builds the product, and stores the fingerprint only on success: after a failure nothing is
    /// current, not even the previous inputs.
    pub fn renew(&self, make: impl FnOnce() -> Result<()>) -> Result<()> {
        if self.file.exists() {
            fs::remove_file(&self.file)
                .with_context(|| format!("could not remove {}", self.file.display()))?;
        }
        make()?;
        if let Some(folder) = self.file.parent() {
            fs::create_dir_all(folder)?;
        }
        fs::write(&self.file, &self.fingerprint)
            .with_context(|| format!("could not write {}", self.file.display()))
    }
}

/// Every file below a folder, in a fixed order. A file is below itself; a missing path has none.
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

/// Those of [`files_below`] whose names end in `.{extension}`.
pub fn files_of(path: &Path, extension: &str) -> io::Result<Vec<PathBuf>> {
    let mut files = files_below(path)?;
    files.retain(|file| file.extension().is_some_and(|found| found == extension));
    Ok(files)
}

/// Empties a folder, or creates it.
pub fn fresh_folder(path: &Path) -> Result<()> {
    if path.exists() {
        fs::remove_dir_all(path).with_context(|| format!("could not empty {}", path.display()))?;
    }
    fs::create_dir_all(path).with_context(|| format!("could not make {}", path.display()))
}

#[cfg(test)]
mod tests {
    use std::env;
    use std::fs;
    use std::path::PathBuf;
    use std::process;

    use anyhow::{Result, bail};

    use super::{Stamp, fresh_folder};

    /// A folder with one input, for this test only.
    fn folder(test: &str) -> Result<PathBuf> {
        let folder = env::temp_dir().join(format!("untrained-stamp-{}-{test}", process::id()));
        fresh_folder(&folder)?;
        fs::write(folder.join("input"), "one")?;
        Ok(folder)
    }

    fn stamp(folder: &std::path::Path, settings: &[&str]) -> Result<Stamp> {
        Stamp::take(folder.join("stamp"), &[folder.join("input")], settings)
    }

    #[test]
    fn is_current_until_an_input_or_a_setting_changes() -> Result<()> {
        let folder = folder("changes")?;
        assert!(!stamp(&folder, &[])?.is_current());
        stamp(&folder, &[])?.renew(|| Ok(()))?;
        assert!(stamp(&folder, &[])?.is_current());
        assert!(!stamp(&folder, &["another"])?.is_current());
        fs::write(folder.join("input"), "one and two")?;
        assert!(!stamp(&folder, &[])?.is_current());
        fs::remove_dir_all(folder)?;
        Ok(())
    }

    #[test]
    fn is_not_current_after_a_failure() -> Result<()> {
        let folder = folder("failure")?;
        stamp(&folder, &[])?.renew(|| Ok(()))?;
        let failed = stamp(&folder, &[])?.renew(|| bail!("no"));
        assert!(failed.is_err());
        assert!(!stamp(&folder, &[])?.is_current());
        fs::remove_dir_all(folder)?;
        Ok(())
    }
}
