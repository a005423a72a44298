//! Maven, with the properties that android/pom.xml takes.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use xshell::{Cmd, cmd};

use crate::bindings::Bindings;
use crate::progress::say;
use crate::stamp::Stamp;
use crate::tools::{self, Tool};
use crate::workspace::Workspace;

const ANDROID_JAR: &str = "android-all-14-";
const INSTRUMENTED_JAR: &str = "android-all-instrumented-";

/// A Maven call on the Android project.
pub fn call<'a>(workspace: &'a Workspace, bindings: &Bindings, goals: &[&str]) -> Cmd<'a> {
    let property = |name: &str, path: &Path| format!("-Duntrained.{name}={}", path.display());
    cmd!(workspace.shell, "mvn -f android/pom.xml")
        .arg(property("native", &bindings.library.folder))
        .arg(property("bindings", &bindings.kotlin))
        .arg(property("res", &workspace.target("android-res")))
        .args(goals)
        .quiet()
}

/// The jars that the Android project depends on, as resolved by Maven.
pub struct Dependencies {
    jars: Vec<PathBuf>,
}

impl Dependencies {
    /// Asks Maven, which downloads what is missing. The result is cached until the pom changes.
    pub fn resolve(workspace: &Workspace) -> Result<Self> {
        tools::require(workspace, &[Tool::Jdk, Tool::Maven])?;
        let list = workspace.target("android/classpath.txt");
        let stamp = Stamp::take(
            workspace.target("android/classpath.stamp"),
            &[workspace.path("android/pom.xml")],
            &[],
        )?;
        if stamp.is_current() {
            let known = Self::read(&list)?;
            if known.jars.iter().all(|jar| jar.exists()) {
                return Ok(known);
            }
        }
        say("Fetching the Android app's libraries through Maven (about 600 MB the first time)");
        let shell = &workspace.shell;
        stamp.renew(|| {
            cmd!(
                shell,
                "mvn -q -f android/pom.xml dependency:build-classpath -DincludeScope=test -Dmdep.outputFile={list}"
            )
            .quiet()
            .run()
            .context("Maven could not resolve android/pom.xml: is the network there?")
        })?;
        Self::read(&list)
    }

    fn read(list: &Path) -> Result<Self> {
        let text = fs::read_to_string(list)
            .with_context(|| format!("could not read {}", list.display()))?;
        Ok(Self::parse(&text))
    }

    fn parse(class_path: &str) -> Self {
        Self {
            jars: env::split_paths(class_path.trim()).collect(),
        }
    }

    /// The Android framework to compile and link against.
    pub fn android_jar(&self) -> Result<&Path> {
        self.jar(ANDROID_JAR)
    }

    /// The folder in which Robolectric finds the framework it runs.
    pub fn robolectric_folder(&self) -> Result<&Path> {
        self.jar(INSTRUMENTED_JAR)?
            .parent()
            .context("a jar without a folder")
    }

    /// The class path: all jars but the framework that Robolectric loads by itself. What Maven
    /// fetches besides is data for a test.
    pub fn class_path(&self) -> impl Iterator<Item = &PathBuf> {
        self.jars
            .iter()
            .filter(|jar| jar.extension().is_some_and(|kind| kind == "jar"))
            .filter(|jar| !is_named(jar, INSTRUMENTED_JAR))
    }

    /// The jar whose name begins so.
    pub fn jar(&self, prefix: &str) -> Result<&Path> {
        self.jars
            .iter()
            .find(|jar| is_named(jar, prefix))
            .map(PathBuf::as_path)
            .with_context(|| format!("android/pom.xml depends on no jar named {prefix}*"))
    }
}

/// What is fetched to be run, and stands on no class path of the app's.
pub enum Tools {
    /// R8, the Android plugin and JNA's archive for phones: r8.jar, gradle.jar and jna.aar.
    Release,
    /// ktlint-cli.jar and detekt-cli.jar.
    Lint,
}

/// Fetches tools into the folder that is returned.
pub fn fetch(workspace: &Workspace, tools: &Tools) -> Result<PathBuf> {
    tools::require(workspace, &[Tool::Jdk, Tool::Maven])?;
    let (execution, folder, what) = match tools {
        Tools::Release => (
            "release",
            "android-release/tools",
            "R8 and the Android plugin through Maven (about 30 MB)",
        ),
        Tools::Lint => (
            "lint",
            "android-lint/tools",
            "ktlint and detekt through Maven (about 140 MB)",
        ),
    };
    let folder = workspace.target(folder);
    let stamp = Stamp::take(
        folder.with_extension("stamp"),
        &[workspace.path("android/pom.xml")],
        &[],
    )?;
    if !stamp.is_current() || !folder.exists() {
        say(&format!("Fetching {what}"));
        stamp.renew(|| {
            cmd!(
                workspace.shell,
                "mvn -q -f android/pom.xml dependency:copy@{execution}"
            )
            .quiet()
            .run()
            .with_context(|| format!("could not fetch {what}: is the network there?"))
        })?;
    }
    Ok(folder)
}

fn is_named(jar: &Path, prefix: &str) -> bool {
    jar.file_name()
        .is_some_and(|name| name.to_string_lossy().starts_with(prefix))
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::Dependencies;

    #[test]
    fn tells_the_two_frameworks_apart() -> anyhow::Result<()> {
        let dependencies = Dependencies::parse(
            "/m/jna-5.jar:/m/all/android-all-14-robolectric-1.jar:/m/i7/android-all-instrumented-14-robolectric-1-i7.jar:/m/api-26.signature\n",
        );
        assert_eq!(
            dependencies.android_jar()?,
            Path::new("/m/all/android-all-14-robolectric-1.jar")
        );
        assert_eq!(dependencies.robolectric_folder()?, Path::new("/m/i7"));
        assert_eq!(dependencies.class_path().count(), 2);
        Ok(())
    }

    #[test]
    fn says_which_jar_is_missing() {
        let error = Dependencies::parse("/m/jna-5.jar").android_jar().err();
        assert!(error.is_some_and(|error| error.to_string().contains("android-all-14-")));
    }
}
