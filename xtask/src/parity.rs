//! Whether both shells use every field of a view model and every method of the bindings. What there
//! is comes from the generated Swift; what a shell uses, from what its compiler wrote: Kotlin's class
//! files and Swift's index.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result, ensure};

use crate::bindings::Bindings;
use crate::declarations::{self, Declaration, first_word};
use crate::stamp::files_of;
use crate::tools;
use crate::workspace::Workspace;

/// A field or a method, such as `HomeScreen.title`.
type Member = String;

const LATER: &str = "its alarm draws the widget when a check falls due";

/// What the Android app does without, and why.
const ANDROID_WITHOUT: &[(&str, &str)] = &[
    (
        "AccountScreen.accountId",
        "the intent that opens the screen names it",
    ),
    (
        "Links.link",
        "the system keeps its activities, and it is in no search",
    ),
    ("MenuRow.icon", "its rows are words"),
    (
        "ObjectionScreen.stepId",
        "the way out of the screen names it",
    ),
    ("PositionText.position", "the holder says it in words"),
    (
        "TimelineBar.days",
        "its bar shares the width out among the stretches",
    ),
    ("WidgetLater.from", LATER),
    ("WidgetLater.link", LATER),
    ("WidgetLater.next", LATER),
    ("WidgetScreen.later", LATER),
];

/// What the iOS app does without, and why.
const IOS_WITHOUT: &[(&str, &str)] = &[
    (
        "Attempt.androidPackage",
        "the system finds the app by the address",
    ),
    (
        "Path.spoken",
        "VoiceOver reads entry by entry, each in its language",
    ),
    ("ReminderChannel.name", "iOS has no channels"),
    ("ReminderChannel.description", "iOS has no channels"),
    ("SearchScreen.clear", "the system's field has its own"),
    ("SettingRow.value", "the system's pickers show it"),
    ("UseTable.data", "each kind of data heads a card of its own"),
];

/// What neither draws, and what it is for.
const BOTH_WITHOUT: &[(&str, &str)] = &[
    ("Card.question", "tests tell questions apart by it"),
    (
        "FolderExport.reviews",
        "it goes back to the core with the export",
    ),
    ("HomeScreen.accountId", "tests address calls with it"),
    ("StepScreen.accountId", "tests address calls with it"),
    ("Today.state", "tests tell states apart by it"),
];

/// What shells construct and pass in, and the clock, which the core calls.
const HANDED_IN: &[&str] = &["ClockImpl", "Options", "PhoneReminders", "Timestamp"];

/// What each shell leaves unused without a reason, and reasons that no longer hold.
pub struct Parity {
    pub android: Vec<String>,
    pub ios: Vec<String>,
}

/// Where `check` writes down which app does without what.
const TABLE: &str = "docs/parity.md";

/// Compares the shells as they were last compiled. `index` is the store that Swift's compiler filled.
pub fn check(workspace: &Workspace, bindings: &Bindings, index: &Path) -> Result<Parity> {
    let declared = members_of(&declarations::read(&bindings.swift)?);
    let kotlin = kotlin_uses(&workspace.target("android/classes/app/untrained"))?;
    let swift = swift_uses(workspace, index)?;
    let android = |member: &str| kotlin.contains(member);
    let ios = |member: &str| contains(&swift, &mangled(member));
    fs::write(workspace.path(TABLE), table(&declared, android, ios))
        .with_context(|| format!("could not write {TABLE}"))?;
    Ok(Parity {
        android: flaws(&declared, android, &[ANDROID_WITHOUT, BOTH_WITHOUT]),
        ios: flaws(&declared, ios, &[IOS_WITHOUT, BOTH_WITHOUT]),
    })
}

fn table(
    declared: &BTreeSet<Member>,
    android: impl Fn(&str) -> bool,
    ios: impl Fn(&str) -> bool,
) -> String {
    let count = |is_used: &dyn Fn(&str) -> bool| declared.iter().filter(|it| is_used(it)).count();
    let mut text = format!(
        "# What each app draws\n\n\
         Written by `cargo xtask test --parity`. The core hands its shells {} fields and methods. \
         The Android app uses {} of them, the iOS app {}, and both {}.\n\n\
         | not used | by | because |\n| --- | --- | --- |\n",
        declared.len(),
        count(&android),
        count(&ios),
        count(&|member| android(member) && ios(member)),
    );
    for (shells, without) in [
        ("Android", ANDROID_WITHOUT),
        ("iOS", IOS_WITHOUT),
        ("both", BOTH_WITHOUT),
    ] {
        for (member, reason) in without {
            text.extend(["| `", member, "` | ", shells, " | ", reason, " |\n"]);
        }
    }
    text
}

fn flaws(
    declared: &BTreeSet<Member>,
    is_used: impl Fn(&str) -> bool,
    without: &[&[(&str, &str)]],
) -> Vec<String> {
    let excused: BTreeSet<&str> = without
        .iter()
        .copied()
        .flatten()
        .map(|(it, _)| *it)
        .collect();
    let unused = declared
        .iter()
        .filter(|member| !is_used(member) && !excused.contains(member.as_str()))
        .map(|member| format!("does not use {member}"));
    let stale = excused
        .iter()
        .filter(|member| !declared.contains(**member) || is_used(member))
        .map(|member| format!("is listed to do without {member}, and that is not so"));
    unused.chain(stale).collect()
}

/// The fields of the records and the methods of the objects.
fn members_of(declarations: &[Declaration]) -> BTreeSet<Member> {
    declarations
        .iter()
        .filter(|it| !it.is_of_enum && !HANDED_IN.contains(&it.owner.as_str()))
        .map(|it| format!("{}.{}", it.owner, it.name()))
        .collect()
}

/// What the app's class files call of the generated classes.
fn kotlin_uses(classes: &Path) -> Result<BTreeSet<Member>> {
    let mut files = Vec::new();
    for folder in
        fs::read_dir(classes).with_context(|| format!("could not list {}", classes.display()))?
    {
        let path = folder?.path();
        if !path.ends_with("core") && !path.ends_with("ffi") {
            files.extend(files_of(&path, "class")?);
        }
    }
    let output = Command::new(tools::javap())
        .args(["-p", "-c"])
        .args(&files)
        .output()
        .context("could not start javap, which the JDK brings")?;
    ensure!(
        output.status.success(),
        "javap could not read the app's classes"
    );
    Ok(String::from_utf8_lossy(&output.stdout)
        .lines()
        .filter_map(called)
        .collect())
}

/// The member that a line of javap's calls: `HomeScreen.getTitle`, `IntervalChoice."getMonths-pVg5ArA"`.
fn called(line: &str) -> Option<Member> {
    let (_, rest) = line
        .split_once("Method app/untrained/core/")
        .or_else(|| line.split_once("Method app/untrained/ffi/"))?;
    let (owner, name) = rest.split_once('.')?;
    let owner = owner.trim_end_matches("$Companion");
    let name = first_word(name.trim_start_matches('"'));
    // A property is read by its getter, but for those whose names start with "is".
    let property = name.strip_prefix("get").and_then(|property| {
        let first = property
            .chars()
            .next()
            .filter(|first| first.is_uppercase())?;
        Some(first.to_lowercase().to_string() + &property[first.len_utf8()..])
    });
    Some(format!("{owner}.{}", property.as_deref().unwrap_or(name)))
}

/// The records that the compiler wrote of the app's and the kit's files, as they are now: the store
/// keeps those of earlier builds, and a unit names the one that holds. The previews' canned screens
/// use every field, and draw none.
fn swift_uses(workspace: &Workspace, index: &Path) -> Result<Vec<u8>> {
    let mut sources = BTreeSet::new();
    for folder in ["ios/App", "ios/Sources"] {
        let files = files_of(&workspace.path(folder), "swift")?;
        let drawn = files.iter().filter(|file| !is_preview(file));
        sources.extend(
            drawn.filter_map(|file| Some(file.file_name()?.to_string_lossy().into_owned())),
        );
    }
    let mut uses = Vec::new();
    let units = index.join("units");
    for unit in
        fs::read_dir(&units).with_context(|| format!("could not list {}", units.display()))?
    {
        let path = unit?.path();
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        let Some((source, _)) = name.split_once(".o-") else {
            continue;
        };
        if sources.remove(source) {
            let record = record_named(&fs::read(&path)?, source)
                .with_context(|| format!("the index does not say what {source} uses"))?;
            let folder = &record[record.len().saturating_sub(2)..];
            uses.extend(fs::read(index.join("records").join(folder).join(&record))?);
        }
    }
    ensure!(sources.is_empty(), "the index lacks {sources:?}");
    Ok(uses)
}

fn is_preview(file: &Path) -> bool {
    file.parent()
        .is_some_and(|folder| folder.ends_with("Previews"))
}

/// The name of the record, which is the source's with a hash behind it.
fn record_named(unit: &[u8], source: &str) -> Option<String> {
    let start = format!("{source}-").into_bytes();
    let at = unit.windows(start.len()).position(|found| found == start)?;
    let hash = unit[at + start.len()..]
        .iter()
        .take_while(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit())
        .map(|byte| char::from(*byte));
    Some(format!("{source}-") + &hash.collect::<String>())
}

/// How a symbol's name begins in the index: `HomeScreen.title` is `s:9Untrained10HomeScreenV5title`.
/// The class of the module's own name is written as a repetition of it.
fn mangled(member: &str) -> Vec<Vec<u8>> {
    let (owner, name) = member.split_once('.').unwrap_or((member, ""));
    let owner = if owner == "Untrained" {
        "AA".to_owned()
    } else {
        format!("{}{owner}", owner.len())
    };
    ['V', 'C']
        .map(|kind| format!("s:9Untrained{owner}{kind}{}{name}", name.len()).into_bytes())
        .to_vec()
}

fn contains(uses: &[u8], names: &[Vec<u8>]) -> bool {
    names.iter().any(|name| {
        uses.windows(name.len())
            .any(|found| found == name.as_slice())
    })
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use crate::declarations::declared_in;

    use super::{called, contains, flaws, mangled, members_of, record_named, table};

    fn set(members: &[&str]) -> BTreeSet<String> {
        members.iter().map(|&member| member.to_owned()).collect()
    }

    #[test]
    fn counts_what_each_app_uses() {
        let declared = set(&["A.both", "A.android", "A.ios", "A.none"]);
        let text = table(
            &declared,
            |member| ["A.both", "A.android"].contains(&member),
            |member| ["A.both", "A.ios"].contains(&member),
        );
        assert!(
            text.contains(
                "4 fields and methods. The Android app uses 2 of them, the iOS app 2, and both 1."
            ),
            "{text}"
        );
        assert!(
            text.contains("| `Attempt.androidPackage` | iOS | "),
            "{text}"
        );
    }

    #[test]
    fn reads_what_the_generated_swift_declares() {
        let swift = "
public protocol ProgressProtocol: AnyObject, Sendable {
    func hidden() -> String
}
open class Progress: ProgressProtocol, @unchecked Sendable {
    public struct NoHandle {
        public init() {}
    }
open func home(state: State)throws  -> HomeScreen  {
}
public struct FfiConverterTypeProgress: FfiConverter {
    public static func lift(_ handle: UInt64) throws -> Progress {
public struct HomeScreen: Equatable, Hashable {
    public var `import`: String
    public init(`import`: String) {
public struct Options: Equatable {
    public var folder: String
public enum Region: Equatable {
    public static func all() {
";
        assert_eq!(
            members_of(&declared_in(swift)),
            set(&["HomeScreen.import", "Progress.home"])
        );
    }

    #[test]
    fn reads_what_a_class_file_calls() {
        let uses = [
            "13: invokevirtual #7 // Method app/untrained/core/HomeScreen.getTitle:()Ljava/lang/String;",
            "17: invokevirtual #9 // Method app/untrained/core/IntervalChoice.\"getMonths-pVg5ArA\":()I",
            "21: invokevirtual #2 // Method app/untrained/core/FollowUpCard.isDue:()Z",
            "25: invokevirtual #3 // Method app/untrained/ffi/Untrained$Companion.open:(Lapp/untrained/core/Options;)V",
            "29: invokevirtual #4 // Method android/view/View.getId:()I",
        ]
        .map(called);
        let expected = [
            "HomeScreen.title",
            "IntervalChoice.months",
            "FollowUpCard.isDue",
            "Untrained.open",
        ];
        assert_eq!(uses.iter().flatten().collect::<Vec<_>>(), expected);
    }

    #[test]
    fn finds_a_symbol_of_the_index_and_no_longer_one() {
        let uses =
            b"\0s:9Untrained10HomeScreenV5titleSSvp\0s:9UntrainedAAC8progressAA8ProgressCyF\0";
        assert!(contains(uses, &mangled("HomeScreen.title")));
        assert!(contains(uses, &mangled("Untrained.progress")));
        assert!(!contains(uses, &mangled("HomeScreen.titl")));
        assert!(!contains(uses, &mangled("StepScreen.title")));
    }

    #[test]
    fn finds_the_record_that_a_unit_names() {
        let unit = b"\x01/App/HomeView.swift\0HomeView.swift-W5JQC07W5BVW\x02main";
        assert_eq!(
            record_named(unit, "HomeView.swift").as_deref(),
            Some("HomeView.swift-W5JQC07W5BVW")
        );
        assert_eq!(record_named(unit, "StepView.swift"), None);
    }

    #[test]
    fn names_what_is_not_used_and_what_is_listed_in_vain() {
        let declared = set(&["A.drawn", "A.forgotten", "A.excused"]);
        let is_used = |member: &str| member == "A.drawn";
        assert_eq!(
            flaws(&declared, is_used, &[&[("A.excused", "because")]]),
            ["does not use A.forgotten"]
        );
        assert_eq!(
            flaws(
                &declared,
                is_used,
                &[&[
                    ("A.drawn", "no"),
                    ("A.excused", "yes"),
                    ("A.forgotten", "yes"),
                    ("A.gone", "no")
                ]]
            )
            .len(),
            2
        );
    }
}
