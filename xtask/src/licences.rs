//! The licences of everything that ships in an app, written out for its page of licences.
//!
//! Sections are parted by a form feed, and the first line of each names the licence. Below it stands
//! what is under it, with the text; for each holder of rights, where they have one of their own.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use serde_json::Value;
use xshell::cmd;

use crate::stamp::Stamp;
use crate::workspace::Workspace;

pub const FILE: &str = "licences.txt";
const APACHE: &str = "Apache-2.0";
const MPL: &str = "MPL-2.0";
const MIT: &str = "MIT";
/// Part of the fingerprint: raise it when what is written below changes.
const RECIPE: &str = "2";
const PART: char = '\u{c}';

/// What an app consists of.
pub struct Shipped {
    /// Below `target`, where the app's build takes it from.
    pub folder: &'static str,
    target: &'static str,
    /// What is no crate; all of it offers the Apache licence.
    others: &'static [&'static str],
}

/// Its builds take the folder as one of assets.
pub const ANDROID: Shipped = Shipped {
    folder: "licences/android",
    target: "aarch64-linux-android",
    others: &["JNA", "Kotlin standard library", "Rust standard library"],
};

/// Swift's library is part of iOS.
pub const IOS: Shipped = Shipped {
    folder: "licences/ios",
    target: "aarch64-apple-ios",
    others: &["Rust standard library"],
};

/// A crate that ships.
struct Crate {
    name: String,
    licence: String,
    folder: PathBuf,
}

/// Writes `licences.txt` for an app, and returns its folder.
pub fn write(workspace: &Workspace, app: &Shipped) -> Result<PathBuf> {
    let folder = workspace.target(app.folder);
    let stamp = Stamp::take(
        folder.with_extension("stamp"),
        &[workspace.path("Cargo.lock"), workspace.path("LICENSE")],
        &[RECIPE],
    )?;
    if !stamp.is_current() || !folder.join(FILE).exists() {
        stamp.renew(|| {
            let crates = crates(workspace, app.target)?;
            let text = compose(&crates, app.others, &workspace.path("LICENSE"))?;
            fs::create_dir_all(&folder)?;
            fs::write(folder.join(FILE), text).context("could not write the licences")
        })?;
    }
    Ok(folder)
}

/// The crates that are linked into the library, and where their sources lie.
fn crates(workspace: &Workspace, target: &str) -> Result<Vec<Crate>> {
    let shell = &workspace.shell;
    let tree = cmd!(
        shell,
        "cargo tree --locked --package untrained --edges normal,no-proc-macro --target {target} --prefix none"
    )
    .args(["--format", "{p}|{l}"])
    .quiet()
    .read()
    .context("cargo could not list what the library is made of")?;
    let metadata = cmd!(
        shell,
        "cargo metadata --locked --format-version 1 --filter-platform {target}"
    )
    .quiet()
    .ignore_stderr()
    .read()
    .context("cargo could not say where the crates lie")?;
    let metadata: Value = serde_json::from_str(&metadata)?;
    let manifests: BTreeMap<String, PathBuf> = metadata["packages"]
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(|package| {
            let text = |key: &str| package[key].as_str();
            let name = format!("{} {}", text("name")?, text("version")?);
            Some((name, PathBuf::from(text("manifest_path")?)))
        })
        .collect();
    let listed: BTreeSet<(String, String)> = tree.lines().filter_map(listed).collect();
    listed
        .into_iter()
        .map(|(name, licence)| {
            let manifest = manifests
                .get(&name)
                .with_context(|| format!("cargo does not say where {name} lies"))?;
            let folder = manifest.parent().context("a manifest lies in a folder")?;
            Ok(Crate {
                folder: folder.to_owned(),
                name,
                licence,
            })
        })
        .collect()
}

/// Name with version, and licence, of a line such as `serde v1.0.229|MIT OR Apache-2.0 (*)`.
fn listed(line: &str) -> Option<(String, String)> {
    let (package, licence) = line.split_once('|')?;
    let mut words = package.split_whitespace();
    let name = words.next()?;
    let version = words.next()?.trim_start_matches('v');
    let licence = licence.trim_end_matches("(*)").trim();
    Some((format!("{name} {version}"), licence.to_owned()))
}

fn compose(crates: &[Crate], others_under_apache: &[&str], mpl: &Path) -> Result<String> {
    let mut apache = None;
    let mut under_apache: BTreeSet<String> = others_under_apache
        .iter()
        .map(|&it| it.to_owned())
        .collect();
    let mut others: BTreeMap<&str, BTreeMap<String, BTreeSet<String>>> = BTreeMap::new();
    for shipped in crates {
        if offers(&shipped.licence, APACHE) {
            apache = apache.or(apache_text(&shipped.folder)?);
            under_apache.insert(shipped.name.clone());
            continue;
        }
        let (licence, text) = if offers(&shipped.licence, MPL) {
            (MPL, fs::read_to_string(mpl)?)
        } else if offers(&shipped.licence, MIT) {
            (MIT, own_text(shipped)?)
        } else {
            (shipped.licence.as_str(), own_text(shipped)?)
        };
        let texts = others.entry(licence).or_default();
        texts.entry(text).or_default().insert(shipped.name.clone());
    }
    let apache = apache.context("no crate came with the text of the Apache licence")?;
    others.insert(APACHE, BTreeMap::from([(apache, under_apache)]));
    let sections: Vec<String> = others.into_iter().map(section).collect();
    Ok(sections.join(&PART.to_string()))
}

fn section((licence, texts): (&str, BTreeMap<String, BTreeSet<String>>)) -> String {
    let mut section = format!("{licence}\n");
    for (text, names) in texts {
        let names: Vec<_> = names.into_iter().collect();
        section.extend([&names.join(", "), "\n\n", text.trim(), "\n\n"]);
    }
    section
}

/// Whether `expression` (SPDX, or with the slash of old) lets one choose `licence`.
fn offers(expression: &str, licence: &str) -> bool {
    expression
        .split(" OR ")
        .flat_map(|part| part.split('/'))
        .any(|part| part.trim() == licence)
}

fn apache_text(folder: &Path) -> Result<Option<String>> {
    let file = folder.join("LICENSE-APACHE");
    let text = file
        .exists()
        .then(|| fs::read_to_string(file))
        .transpose()?;
    Ok(text.filter(|text| text.contains("END OF TERMS AND CONDITIONS")))
}

/// The text that a crate under another licence brings along.
fn own_text(shipped: &Crate) -> Result<String> {
    let mut files: Vec<_> = fs::read_dir(&shipped.folder)?
        .map(|entry| entry.map(|entry| entry.path()))
        .collect::<Result<_, _>>()?;
    files.sort();
    let is_text = |file: &PathBuf| {
        let name = file.file_name().unwrap_or_default().to_string_lossy();
        name.starts_with("LICENSE") && !name.contains("APACHE")
    };
    match files.iter().find(|file| is_text(file)) {
        Some(file) => Ok(fs::read_to_string(file)?),
        None => bail!(
            "{} ({}) brings no text of its licence",
            shipped.name,
            shipped.licence
        ),
    }
}

#[cfg(test)]
mod tests {
    use std::fs;

    use anyhow::Result;

    use super::{ANDROID, FILE, IOS, PART, listed, offers, write};
    use crate::workspace::Workspace;

    #[test]
    fn reads_a_line_of_the_tree() {
        let expected = |name: &str, licence: &str| Some((name.to_owned(), licence.to_owned()));
        assert_eq!(
            listed("serde v1.0.229|MIT OR Apache-2.0 (*)"),
            expected("serde 1.0.229", "MIT OR Apache-2.0")
        );
        assert_eq!(
            listed("untrained v0.1.0 (/somewhere)|MPL-2.0"),
            expected("untrained 0.1.0", "MPL-2.0")
        );
    }

    #[test]
    fn an_exception_is_not_the_licence_without_it() {
        assert!(offers("MIT/Apache-2.0", "Apache-2.0"));
        assert!(offers("Apache-2.0 OR GPL-2.0-only", "Apache-2.0"));
        assert!(!offers("Apache-2.0 WITH LLVM-exception", "Apache-2.0"));
    }

    #[test]
    fn everything_that_ships_is_there_with_a_text() -> Result<()> {
        let workspace = Workspace::locate()?;
        for app in [ANDROID, IOS] {
            let text = fs::read_to_string(write(&workspace, &app)?.join(FILE))?;
            let mut licences = Vec::new();
            for section in text.split(PART) {
                let (licence, below) = section.split_once('\n').unwrap_or_default();
                licences.push(licence);
                assert!(below.lines().count() > 10, "{licence} has no text");
            }
            let all = licences.len();
            licences.dedup();
            assert_eq!(licences.len(), all, "each licence once");
            for other in app.others {
                assert_eq!(text.matches(&format!("{other}, ")).count(), 1, "{other}");
            }
            for shipped in super::crates(&workspace, app.target)? {
                assert!(text.contains(&shipped.name), "{}", shipped.name);
            }
        }
        Ok(())
    }
}
