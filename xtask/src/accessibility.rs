//! Google's accessibility checks for the JVM: they come as an archive for Android, which Maven puts on
//! no class path.

use std::fs::{self, File};
use std::io::{Cursor, Read};
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use zip::ZipArchive;

use crate::maven::Dependencies;
use crate::stamp::{Stamp, fresh_folder};
use crate::workspace::Workspace;

const ARCHIVE: &str = "accessibility-test-framework-";
/// Where its classes look for their messages.
const MESSAGES: &str = "com/google/android/apps/common/testing/accessibility/framework";

/// Unpacks its classes and messages to a folder for the class path.
pub fn unpack(workspace: &Workspace, dependencies: &Dependencies) -> Result<PathBuf> {
    let folder = workspace.target("android-accessibility");
    let archive = dependencies.jar(ARCHIVE)?.to_owned();
    let stamp = Stamp::take(
        folder.with_extension("stamp"),
        std::slice::from_ref(&archive),
        &[],
    )?;
    if !stamp.is_current() || !folder.exists() {
        stamp.renew(|| {
            fresh_folder(&folder)?;
            unpack_to(&archive, &folder).with_context(|| archive.display().to_string())
        })?;
    }
    Ok(folder)
}

fn unpack_to(archive: &Path, folder: &Path) -> Result<()> {
    let mut archive = ZipArchive::new(File::open(archive)?)?;
    let mut classes = Vec::new();
    archive.by_name("classes.jar")?.read_to_end(&mut classes)?;
    ZipArchive::new(Cursor::new(classes))?.extract(folder)?;
    // Those of English: the checks run in no other language.
    let messages = folder.join(MESSAGES).join("assets");
    fs::create_dir_all(&messages)?;
    let mut text = archive.by_name("assets/assets/strings.xml")?;
    std::io::copy(&mut text, &mut File::create(messages.join("strings.xml"))?)?;
    Ok(())
}
