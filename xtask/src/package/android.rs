//! The Android app: the core for each processor, and an APK as far as this machine can make one.

use std::path::Path;

use anyhow::{Context, Result, ensure};
use which::which;
use xshell::cmd;

use super::apk::{self, Apk, Parts, Verdict};
use super::shrink::Shrinker;
use super::{KEYSTORE, is_set, native};
use crate::apksigner;
use crate::bindings::Bindings;
use crate::kotlin;
use crate::maven::Dependencies;
use crate::progress::say;
use crate::resources;
use crate::tools::{self, Tool};
use crate::workspace::Workspace;

/// Where Gradle leaves the APK, by whether there is a key.
const SIGNED: &str = "android/app/build/outputs/apk/release/app-release.apk";
const UNSIGNED: &str = "android/app/build/outputs/apk/release/app-release-unsigned.apk";

pub fn build(workspace: &Workspace, bindings: &Bindings) -> Result<()> {
    if !is_set(KEYSTORE) {
        say(&format!(
            "Android: no key, so nothing for a shop: name one in {KEYSTORE} (android/README.md)"
        ));
    }
    let core = match native::build(workspace)? {
        Ok(folder) => {
            with_gradle(workspace)?;
            Some(folder)
        }
        Err(why) => {
            say(&format!("Android: no core, so no APK that starts: {why}"));
            None
        }
    };
    tools::require(workspace, &[Tool::Jdk, Tool::Maven, Tool::Python])?;
    if let Err(why) = apksigner::find(workspace)? {
        say(&format!("Android: no APK without Gradle: {why}"));
        return Ok(());
    }
    let assembled = assemble(workspace, bindings, core.as_deref())?;
    say(&format!(
        "Put together without Gradle: {}",
        assembled.apk.file.display()
    ));
    println!("{}", assembled.apk.sizes());
    for (what, verdict) in assembled.verdicts {
        verdict.with_context(|| format!("it does not hold that {what}"))?;
    }
    Ok(())
}

/// The APK and the bundle, where Gradle and the SDK are.
fn with_gradle(workspace: &Workspace) -> Result<()> {
    let Ok(gradle) = which("gradle") else {
        say("Android: no bundle: Gradle is missing (8.14.3, gradle.org/install)");
        return Ok(());
    };
    if !is_set("ANDROID_HOME") {
        say("Android: no bundle: the Android SDK is missing, name its folder in ANDROID_HOME");
        return Ok(());
    }
    say("Building the APK and the bundle with Gradle (not run yet where this is developed)");
    cmd!(
        workspace.shell,
        "{gradle} -p android :app:assembleRelease :app:bundleRelease"
    )
    .run()
    .context("Gradle failed: fix what it reports above")?;
    let apk = workspace.path(if is_set(KEYSTORE) { SIGNED } else { UNSIGNED });
    ensure!(apk.exists(), "Gradle left no {}", apk.display());
    let apk = Apk::read(workspace, &apk)?;
    apk.loads_from_large_pages()?;
    println!("{}", apk.sizes());
    say("Both are below android/app/build/outputs");
    Ok(())
}

/// An APK, what was found out about it, and what it was shrunk with.
pub struct Assembled<'a> {
    pub apk: Apk,
    pub verdicts: Vec<Verdict>,
    pub shrinker: Shrinker<'a>,
}

/// Compiles, shrinks, packs, signs and judges; with the core for phones, if there is one.
pub fn assemble<'a>(
    workspace: &'a Workspace,
    bindings: &Bindings,
    core: Option<&Path>,
) -> Result<Assembled<'a>> {
    kotlin::compile(workspace, bindings)?;
    let dependencies = Dependencies::resolve(workspace)?;
    let linked = resources::build(workspace, &dependencies)?;
    let shrinker = Shrinker::new(workspace, dependencies, &linked)?;
    let file = apk::assemble(
        workspace,
        &Parts {
            linked: &linked,
            dex: &shrinker.dex()?,
            jna: &shrinker.jna,
            core,
        },
    )?;
    let apk = Apk::read(workspace, &file)?;
    Ok(Assembled {
        verdicts: apk.judge(workspace, &linked.rules)?,
        apk,
        shrinker,
    })
}
