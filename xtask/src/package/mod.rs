//! `cargo xtask package`: what the phones' own builds take, and as much of an APK as this machine
//! can make.

pub mod android;
mod apk;
pub mod ios;
mod native;
mod shrink;

use std::env;

use anyhow::Result;
use clap::{Args, ValueEnum};
use which::which;

use crate::bindings;
use crate::licences;
use crate::progress::say;
use crate::workspace::Workspace;

/// Names the file with the key for releases, to Gradle and here.
const KEYSTORE: &str = "UNTRAINED_KEYSTORE";

#[derive(Args)]
pub struct Options {
    /// For these phones only
    platform: Option<Platform>,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Platform {
    Android,
    Ios,
}

pub fn run(workspace: &Workspace, options: &Options) -> Result<()> {
    let is_wanted = |platform| options.platform.is_none_or(|only| only == platform);
    // The Gradle build takes the Kotlin code from there, the XCFramework its headers.
    let bindings = bindings::generate(workspace)?;
    for app in [licences::ANDROID, licences::IOS] {
        licences::write(workspace, &app)?;
    }
    if is_wanted(Platform::Android) {
        android::build(workspace, &bindings)?;
    }
    if is_wanted(Platform::Ios) {
        if which("xcodebuild").is_ok() {
            ios::build(workspace, &bindings)?;
        } else {
            say("iOS: skipped, an XCFramework is made on a Mac with Xcode only");
        }
    }
    Ok(())
}

/// Whether the environment names a variable and says something in it.
fn is_set(variable: &str) -> bool {
    env::var_os(variable).is_some_and(|value| !value.is_empty())
}
