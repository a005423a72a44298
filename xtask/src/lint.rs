//! `cargo xtask lint` and `cargo xtask fmt`.

use std::fs;
use std::process::ExitCode;

use anyhow::{Context, Result, ensure};
use roxmltree::Document;
use which::which;
use xshell::cmd;

use crate::documents;
use crate::guide_review;
use crate::ios_project;
use crate::kotlin_style;
use crate::process::succeeds;
use crate::progress::say;
use crate::python;
use crate::swift::Toolchain;
use crate::workspace::Workspace;

const MANIFEST: &str = "android/app/src/main/AndroidManifest.xml";
/// The only permissions allowed. Without INTERNET, the app cannot send data off the phone.
pub const ALLOWED_PERMISSIONS: [&str; 2] = [
    "android.permission.POST_NOTIFICATIONS",
    "android.permission.RECEIVE_BOOT_COMPLETED",
];
const ANDROID: &str = "http://schemas.android.com/apk/res/android";

pub fn check(workspace: &Workspace) -> Result<ExitCode> {
    let shell = &workspace.shell;
    say("Checking the formatting");
    cmd!(shell, "cargo fmt --all --check")
        .quiet()
        .run()
        .context("the code is not formatted: run `cargo xtask fmt`")?;
    say("Running Clippy");
    cmd!(
        shell,
        "cargo clippy --workspace --all-targets -- -D warnings"
    )
    .quiet()
    .run()
    .context("Clippy found something: fix what it reports above")?;
    check_crates(workspace)?;
    say("Checking the spelling");
    let typos = python::environment(workspace)?.typos();
    cmd!(shell, "{typos} --format brief")
        .quiet()
        .run()
        .context("fix what typos reports above, or add the word to typos.toml")?;
    say("Checking the documents");
    documents::check(workspace)?;
    say("Checking the Kotlin");
    kotlin_style::check(workspace)?;
    if let Some(toolchain) = Toolchain::at_hand(workspace) {
        say("Checking the Swift");
        ensure!(
            succeeds(toolchain.format(workspace, &["lint", "--strict"]))?,
            "the Swift is not formatted: run `cargo xtask fmt`, and fix what it leaves"
        );
    } else {
        say("Swift: not checked, it is not here (`cargo xtask test --swift` sets it up)");
    }
    say("Checking the Android app's permissions");
    let manifest = fs::read_to_string(workspace.path(MANIFEST))
        .with_context(|| format!("could not read {MANIFEST}"))?;
    let forbidden = forbidden_permissions(&manifest)?;
    ensure!(
        forbidden.is_empty(),
        "{MANIFEST} asks for {}: the app may ask for {} only",
        forbidden.join(", "),
        ALLOWED_PERMISSIONS.join(" and ")
    );
    say("Checking the iOS project");
    ios_project::check(workspace)?;
    say("Checking the guide");
    guide_review::check(workspace)
}

/// By cargo-deny, where it is: to build it takes minutes.
fn check_crates(workspace: &Workspace) -> Result<()> {
    let shell = &workspace.shell;
    if which("cargo-deny").is_err() {
        say("Crates: not checked, cargo-deny is not here (`cargo install --locked cargo-deny`)");
        return Ok(());
    }
    say("Checking the crates: licences, duplicates, sources");
    cmd!(shell, "cargo deny check licenses bans sources")
        .quiet()
        .run()
        .context("deny.toml does not allow what cargo-deny reports above")?;
    let database = cmd!(shell, "cargo deny fetch db").quiet().ignore_stderr();
    if database.run().is_err() {
        say("Known vulnerabilities of crates: not checked, their list cannot be fetched here");
        return Ok(());
    }
    say("Checking the crates: known vulnerabilities");
    cmd!(shell, "cargo deny check advisories")
        .quiet()
        .run()
        .context("a crate has a known vulnerability, reported above")
}

pub fn format(workspace: &Workspace) -> Result<()> {
    cmd!(workspace.shell, "cargo fmt --all").quiet().run()?;
    if let Some(toolchain) = Toolchain::at_hand(workspace) {
        ensure!(
            succeeds(toolchain.format(workspace, &["--in-place"]))?,
            "swift-format failed: fix what it reports above"
        );
    }
    Ok(())
}

/// Permissions that a manifest requests but must not, however the request is written.
fn forbidden_permissions(manifest: &str) -> Result<Vec<String>> {
    let document =
        Document::parse(manifest).with_context(|| format!("{MANIFEST} is not well-formed XML"))?;
    Ok(document
        .descendants()
        .filter(|node| node.tag_name().name().starts_with("uses-permission"))
        .map(|node| node.attribute((ANDROID, "name")).unwrap_or("(no name)"))
        .filter(|name| !ALLOWED_PERMISSIONS.contains(name))
        .map(str::to_owned)
        .collect())
}

#[cfg(test)]
mod tests {
    use super::forbidden_permissions;

    fn manifest(requests: &str) -> String {
        format!(
            "<manifest xmlns:android=\"http://schemas.android.com/apk/res/android\">{requests}</manifest>"
        )
    }

    #[test]
    fn allows_the_two_and_names_every_other() -> anyhow::Result<()> {
        let allowed = manifest(
            r#"<uses-permission android:name="android.permission.POST_NOTIFICATIONS"/>
               <uses-permission android:name="android.permission.RECEIVE_BOOT_COMPLETED"/>
               <!-- <uses-permission android:name="android.permission.CAMERA"/> -->"#,
        );
        assert!(forbidden_permissions(&allowed)?.is_empty());
        let greedy = manifest(
            r#"<uses-permission android:name="android.permission.INTERNET"/>
               <uses-permission-sdk-23 android:name="android.permission.CAMERA"/>"#,
        );
        assert_eq!(
            forbidden_permissions(&greedy)?,
            ["android.permission.INTERNET", "android.permission.CAMERA"]
        );
        Ok(())
    }

    #[test]
    fn does_not_pass_what_it_can_not_read() {
        assert!(forbidden_permissions("<manifest>").is_err());
    }
}
