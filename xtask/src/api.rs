//! The public interface: what the bindings declare, one declaration a line, under version control in
//! `bindings/api.txt`; and what a change of it asks of the version, by semantic versioning.

use std::collections::BTreeSet;
use std::fs;

use anyhow::{Context, Result, ensure};
use semver::Version;
use xshell::cmd;

use crate::bindings::Bindings;
use crate::declarations::{self, Declaration};
use crate::workspace::Workspace;

const LISTING: &str = "bindings/api.txt";

/// Writes the listing anew.
///
/// # Errors
/// If the one under version control was another, or the version does not follow from what changed
/// since the last release.
pub fn check(workspace: &Workspace, bindings: &Bindings) -> Result<()> {
    let current = listing(&declarations::read(&bindings.swift)?);
    let file = workspace.path(LISTING);
    let before = fs::read_to_string(&file).unwrap_or_default();
    let text: String = current.iter().flat_map(|line| [line, "\n"]).collect();
    fs::write(&file, &text).with_context(|| format!("could not write {LISTING}"))?;
    if let Some((released, version)) = last_release(workspace)? {
        let version_now = Version::parse(env!("CARGO_PKG_VERSION"))?;
        let needed = needed_version(&version, &released, &current);
        ensure!(
            version_now >= needed,
            "since {version} the interface changed, so this is {needed}, not {version_now}"
        );
    }
    ensure!(
        before == text,
        "{LISTING} was of another interface; it is written anew: read what changed, and commit it"
    );
    Ok(())
}

/// The listing of the newest tag such as `v1.2.3`, if there is one.
fn last_release(workspace: &Workspace) -> Result<Option<(BTreeSet<String>, Version)>> {
    let shell = &workspace.shell;
    let tags = cmd!(shell, "git tag --list v*").quiet().read()?;
    let newest = tags
        .lines()
        .filter_map(|tag| Version::parse(tag.strip_prefix('v')?).ok())
        .max();
    let Some(version) = newest else {
        return Ok(None);
    };
    let object = format!("v{version}:{LISTING}");
    let text = cmd!(shell, "git show {object}").quiet().read()?;
    Ok(Some((text.lines().map(str::to_owned).collect(), version)))
}

/// What is taken away or altered breaks whoever uses it; what is new does not.
fn needed_version(
    released: &Version,
    before: &BTreeSet<String>,
    now: &BTreeSet<String>,
) -> Version {
    let Version {
        major,
        minor,
        patch,
        ..
    } = *released;
    let breaks = !before.is_subset(now);
    match (major, breaks, before == now) {
        (_, false, true) => released.clone(),
        (0, true, _) => Version::new(0, minor + 1, 0),
        (0, false, _) => Version::new(0, minor, patch + 1),
        (_, true, _) => Version::new(major + 1, 0, 0),
        (_, false, _) => Version::new(major, minor + 1, 0),
    }
}

/// One declaration a line, such as `HomeScreen.title: String`.
fn listing(declarations: &[Declaration]) -> BTreeSet<String> {
    declarations
        .iter()
        .map(
            |Declaration {
                 owner, signature, ..
             }| format!("{owner}.{signature}"),
        )
        .collect()
}

#[cfg(test)]
mod tests {
    use super::{BTreeSet, Version, listing, needed_version};
    use crate::declarations::declared_in;

    fn set(lines: &[&str]) -> BTreeSet<String> {
        lines.iter().map(|line| (*line).to_owned()).collect()
    }

    #[test]
    fn lists_fields_methods_and_cases_with_their_types() {
        let swift = "
public struct Row: Equatable {
    /**
     * Such as `AI`.
     */
    public var label: String
}
open class Guide: GuideProtocol {
open func topic(topicId: TopicId)throws  -> TopicScreen  {
    return x
}
open func pause(paused: Bool)throws   {try call(lift) {
}
}
open func screen() -> GuideScreen  {
    switch x {
    case 1: return x
    }
}
}
public enum Command: Equatable {
    case left(
        /** The step. */stepId: StepId, method: OpenMethod
    )
    case pause
}
public struct FfiConverterTypeRow: FfiConverter {
    public static func lift(_ value: Int) -> Row {
}
";
        assert_eq!(
            listing(&declared_in(swift)),
            set(&[
                "Command.left( stepId: StepId, method: OpenMethod )",
                "Command.pause",
                "Guide.pause(paused: Bool)throws",
                "Guide.screen() -> GuideScreen",
                "Guide.topic(topicId: TopicId)throws -> TopicScreen",
                "Row.label: String",
            ])
        );
    }

    #[test]
    fn the_version_follows_from_what_changed() {
        let released = set(&["A.a: String", "A.b: Int"]);
        let more = set(&["A.a: String", "A.b: Int", "A.c: Int"]);
        let altered = set(&["A.a: String", "A.b: Int64"]);
        for (version, now, needed) in [
            ("0.3.1", &released, "0.3.1"),
            ("0.3.1", &more, "0.3.2"),
            ("0.3.1", &altered, "0.4.0"),
            ("2.3.1", &released, "2.3.1"),
            ("2.3.1", &more, "2.4.0"),
            ("2.3.1", &altered, "3.0.0"),
        ] {
            let version = Version::parse(version).unwrap();
            assert_eq!(
                needed_version(&version, &released, now).to_string(),
                needed,
                "{version}"
            );
        }
    }
}
