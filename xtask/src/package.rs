//! `cargo xtask package`: the libraries that the phones' own builds take.
//!
//! Not verified: neither an Android NDK nor a Mac was at hand when this was written.

use std::fs;

use anyhow::{Context, Result};
use which::which;
use xshell::{Shell, cmd};

use crate::bindings;
use crate::progress::say;
use crate::stamp::fresh_folder;
use crate::workspace::Workspace;

const ANDROID_LIBRARIES: &str = "android/app/src/main/jniLibs";
const IOS_TARGETS: [&str; 2] = ["aarch64-apple-ios", "aarch64-apple-ios-sim"];

pub fn run(workspace: &Workspace) -> Result<()> {
    if which("cargo-ndk").is_ok() {
        android(&workspace.shell)?;
    } else {
        say(
            "Android: skipped, cargo-ndk is missing (`cargo install cargo-ndk`, and the NDK with ANDROID_NDK_HOME naming it)",
        );
    }
    if which("xcodebuild").is_ok() {
        ios(workspace)
    } else {
        say("iOS: skipped, an XCFramework is made on a Mac with Xcode only");
        Ok(())
    }
}

fn android(shell: &Shell) -> Result<()> {
    say("Building the Android libraries (not verified)");
    cmd!(
        shell,
        "cargo ndk --target arm64-v8a --target armeabi-v7a --target x86_64 --platform 26 --output-dir {ANDROID_LIBRARIES} build --release --package untrained"
    )
    .quiet()
    .run()
    .context("cargo-ndk failed: mend what it reports above")
}

fn ios(workspace: &Workspace) -> Result<()> {
    say("Building the XCFramework (not verified)");
    let shell = &workspace.shell;
    let bindings = bindings::generate(workspace)?;
    // An XCFramework takes C headers and a module map; the Swift file is compiled by the package.
    let headers = workspace.target("package/headers");
    fresh_folder(&headers)?;
    fs::copy(
        bindings.swift.join("untrainedFFI.h"),
        headers.join("untrainedFFI.h"),
    )?;
    fs::copy(
        bindings.swift.join("untrainedFFI.modulemap"),
        headers.join("module.modulemap"),
    )?;
    let mut libraries = Vec::new();
    for target in IOS_TARGETS {
        cmd!(
            shell,
            "cargo build --release --package untrained --target {target}"
        )
        .quiet()
        .run()
        .with_context(|| {
            format!(
                "could not build for {target}: `rustup target add {target}` may be what is missing"
            )
        })?;
        let library = workspace.target(&format!("{target}/release/libuntrained.a"));
        libraries.push("-library".into());
        libraries.push(library.into_os_string());
        libraries.push("-headers".into());
        libraries.push(headers.clone().into_os_string());
    }
    let framework = workspace.target("package/Untrained.xcframework");
    shell.remove_path(&framework)?;
    cmd!(
        shell,
        "xcodebuild -create-xcframework {libraries...} -output {framework}"
    )
    .quiet()
    .run()
    .context("xcodebuild could not make the XCFramework")
}
