//! The Android app's resources, compiled and linked as on a phone, for Robolectric to load.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use xshell::cmd;

use crate::licences;
use crate::maven::Dependencies;
use crate::progress::say;
use crate::python::{self, Environment};
use crate::stamp::{Stamp, fresh_folder};
use crate::workspace::Workspace;

const PACKAGE: &str = "app.untrained";
const MANIFEST: &str = "android/app/src/main/AndroidManifest.xml";
const RESOURCES: &str = "android/app/src/main/res";
const MIN_SDK: &str = "26";
/// Robolectric's framework here is 34; the build for phones has a higher target.
const TARGET_SDK: &str = "34";
/// Part of the fingerprint: raise it when the steps below change.
const RECIPE: &str = "3";

/// Builds `target/android-res`: `resources.apk`, `java/` with the R class, `config/` for the class
/// path.
pub fn build(workspace: &Workspace, dependencies: &Dependencies) -> Result<()> {
    let environment = python::environment(workspace)?;
    let android_jar = dependencies.android_jar()?;
    let assets = licences::write(workspace, &licences::ANDROID)?;
    let stamp = Stamp::take(
        workspace.target("android-res/.stamp"),
        &[
            workspace.path(MANIFEST),
            workspace.path(RESOURCES),
            android_jar.to_owned(),
            assets.join(licences::FILE),
        ],
        &[RECIPE],
    )?;
    if stamp.is_current() {
        return Ok(());
    }
    say("Compiling the Android app's resources");
    stamp.renew(|| compile_and_link(workspace, &environment, android_jar, &assets))
}

fn compile_and_link(
    workspace: &Workspace,
    environment: &Environment,
    android_jar: &Path,
    assets: &Path,
) -> Result<()> {
    let folder = workspace.target("android-res");
    fresh_folder(&folder)?;
    let manifest = folder.join("AndroidManifest.xml");
    let source = fs::read_to_string(workspace.path(MANIFEST))
        .with_context(|| format!("could not read {MANIFEST}"))?;
    fs::write(&manifest, host_manifest(&source))?;

    let shell = &workspace.shell;
    let aapt2 = environment.aapt2(workspace)?;
    let compiled = folder.join("compiled.zip");
    cmd!(shell, "{aapt2} compile --dir {RESOURCES} -o {compiled}")
        .quiet()
        .run()
        .with_context(|| format!("aapt2 did not accept {RESOURCES}: mend what it reports above"))?;

    let apk = folder.join("resources.apk");
    let java = folder.join("java");
    let version = env!("CARGO_PKG_VERSION");
    cmd!(shell, "{aapt2} link -I {android_jar} -A {assets} --manifest {manifest} --java {java} -o {apk} --auto-add-overlay")
        .args(["--min-sdk-version", MIN_SDK, "--target-sdk-version", TARGET_SDK])
        .args(["--version-code", "1", "--version-name", version])
        .arg(compiled)
        .quiet()
        .run()
        .with_context(|| format!("aapt2 could not link {RESOURCES} with {MANIFEST}: mend what it reports above"))?;

    let config = folder.join("config/com/android/tools");
    fs::create_dir_all(&config)?;
    fs::write(
        config.join("test_config.properties"),
        test_config(&manifest, &apk),
    )
    .context("could not write where Robolectric finds the resources")
}

/// The manifest as Gradle would merge it, with the package and the platform versions, which sources
/// must not contain. Without the versions, Robolectric would run the app as one built for 2015.
fn host_manifest(source: &str) -> String {
    let sdk = format!(
        "<uses-sdk android:minSdkVersion=\"{MIN_SDK}\" android:targetSdkVersion=\"{TARGET_SDK}\"/>"
    );
    source
        .replace("${applicationId}", PACKAGE)
        .replacen("<manifest", &format!("<manifest package=\"{PACKAGE}\""), 1)
        .replacen("<application", &format!("{sdk}\n<application"), 1)
}

fn test_config(manifest: &Path, apk: &Path) -> String {
    format!(
        "android_merged_manifest={}\nandroid_resource_apk={}\nandroid_custom_package={PACKAGE}\n",
        manifest.display(),
        apk.display()
    )
}

#[cfg(test)]
mod tests {
    use super::host_manifest;

    #[test]
    fn the_manifest_gets_what_sources_must_not_name() {
        let bare =
            "<manifest xmlns:android=\"…\"><application b=\"${applicationId}.c\"/></manifest>";
        let merged = host_manifest(bare);
        assert!(merged.starts_with("<manifest package=\"app.untrained\" xmlns"));
        assert!(merged.contains("b=\"app.untrained.c\""));
        assert!(merged.contains("android:targetSdkVersion=\"34\"/>\n<application"));
    }
}
