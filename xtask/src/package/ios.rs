//! The `XCFramework` for the iOS app. It has not been made yet: there was no Mac.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use xshell::cmd;

use crate::bindings::Bindings;
use crate::progress::say;
use crate::stamp::fresh_folder;
use crate::workspace::Workspace;

/// As in ios/project.yml.
pub const IOS_DEPLOYMENT_TARGET: &str = "17.0";
/// As in ios/Package.swift.
const XCFRAMEWORK: &str = "ios/Generated/UntrainedCore.xcframework";
const C_MODULES: [&str; 2] = ["untrainedFFI", "untrained_coreFFI"];

/// One platform of the `XCFramework`, with all its architectures.
struct AppleSlice {
    name: &'static str,
    targets: &'static [&'static str],
}

const APPLE_SLICES: [AppleSlice; 3] = [
    AppleSlice {
        name: "phone",
        targets: &["aarch64-apple-ios"],
    },
    AppleSlice {
        name: "simulator",
        targets: &["aarch64-apple-ios-sim", "x86_64-apple-ios"],
    },
    // For UntrainedKit's tests on a Mac.
    AppleSlice {
        name: "mac",
        targets: &["aarch64-apple-darwin", "x86_64-apple-darwin"],
    },
];

pub fn build(workspace: &Workspace, bindings: &Bindings) -> Result<()> {
    say("Building the XCFramework (not verified)");
    let shell = &workspace.shell;
    let _target = shell.push_env("IPHONEOS_DEPLOYMENT_TARGET", IOS_DEPLOYMENT_TARGET);
    let headers = workspace.target("package/headers");
    write_headers(bindings, &headers)?;
    let mut slices = Vec::new();
    for slice in APPLE_SLICES {
        slices.push("-library".into());
        slices.push(slice.build(workspace)?.into_os_string());
        slices.push("-headers".into());
        slices.push(headers.clone().into_os_string());
    }
    let framework = workspace.path(XCFRAMEWORK);
    shell.remove_path(&framework)?;
    cmd!(
        shell,
        "xcodebuild -create-xcframework {slices...} -output {framework}"
    )
    .quiet()
    .run()
    .context("xcodebuild could not make the XCFramework")
}

impl AppleSlice {
    /// The slice's library, for all its architectures in one file.
    fn build(&self, workspace: &Workspace) -> Result<PathBuf> {
        let shell = &workspace.shell;
        let mut libraries = Vec::new();
        for target in self.targets {
            cmd!(
                shell,
                "cargo build --release --package untrained --target {target}"
            )
            .quiet()
            .run()
            .with_context(|| {
                format!("could not build for {target}: `rustup target add {target}` may be what is missing")
            })?;
            libraries.push(workspace.target(&format!("{target}/release/libuntrained.a")));
        }
        let folder = workspace.target(&format!("package/{}", self.name));
        fresh_folder(&folder)?;
        let library = folder.join("libuntrained.a");
        cmd!(shell, "lipo -create {libraries...} -output {library}")
            .quiet()
            .run()
            .with_context(|| format!("lipo could not join the libraries for {}", self.name))?;
        Ok(library)
    }
}

/// Writes both C modules, each in a folder of its own name: the compiler looks for it there, and
/// the module maps do not collide. The package compiles the Swift files for them.
fn write_headers(bindings: &Bindings, headers: &Path) -> Result<()> {
    fresh_folder(headers)?;
    for module in C_MODULES {
        let folder = headers.join(module);
        fresh_folder(&folder)?;
        for (from, to) in [
            (format!("{module}.h"), format!("{module}.h")),
            (format!("{module}.modulemap"), "module.modulemap".to_owned()),
        ] {
            fs::copy(bindings.swift.join(&from), folder.join(to))
                .with_context(|| format!("the bindings have no {from}"))?;
        }
    }
    Ok(())
}
