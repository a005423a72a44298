//! `cargo xtask package`: the libraries for the phones' own builds.
//!
//! Not verified: neither an Android NDK nor a Mac was available when this was written.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, ensure};
use goblin::elf::Elf;
use goblin::elf::program_header::PT_LOAD;
use which::which;
use xshell::cmd;

use crate::bindings::{self, Bindings};
use crate::licences;
use crate::progress::say;
use crate::stamp::fresh_folder;
use crate::workspace::Workspace;

const ANDROID_LIBRARIES: &str = "android/app/src/main/jniLibs";
/// The ABIs that the app is built for; `abiFilters` in its Gradle build has the same.
const ANDROID_ABIS: [&str; 3] = ["arm64-v8a", "armeabi-v7a", "x86_64"];
/// The largest page size of 64-bit phones from Android 15 on.
const LARGEST_PAGE: u64 = 16 * 1024;
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

pub fn run(workspace: &Workspace) -> Result<()> {
    // The Gradle build takes the Kotlin code from there, the XCFramework its headers.
    let bindings = bindings::generate(workspace)?;
    for app in [licences::ANDROID, licences::IOS] {
        licences::write(workspace, &app)?;
    }
    if which("cargo-ndk").is_ok() {
        android(workspace)?;
    } else {
        say(
            "Android: skipped, cargo-ndk is missing (`cargo install cargo-ndk`, and the NDK with ANDROID_NDK_HOME naming it)",
        );
    }
    if which("xcodebuild").is_ok() {
        ios(workspace, &bindings)
    } else {
        say("iOS: skipped, an XCFramework is made on a Mac with Xcode only");
        Ok(())
    }
}

fn android(workspace: &Workspace) -> Result<()> {
    say("Building the Android libraries (not verified)");
    let targets = ANDROID_ABIS.iter().flat_map(|abi| ["--target", abi]);
    cmd!(
        workspace.shell,
        "cargo ndk {targets...} --platform 26 --output-dir {ANDROID_LIBRARIES} build --release --package untrained"
    )
    .quiet()
    .run()
    .context("cargo-ndk failed: mend what it reports above")?;
    for abi in ANDROID_ABIS {
        let library = workspace.path(&format!("{ANDROID_LIBRARIES}/{abi}/libuntrained.so"));
        let bytes = fs::read(&library)
            .with_context(|| format!("cargo-ndk left no {}", library.display()))?;
        fits_large_pages(&bytes).with_context(|| library.display().to_string())?;
    }
    Ok(())
}

/// Phones with large pages refuse a 64-bit library whose segments have a smaller alignment.
fn fits_large_pages(library: &[u8]) -> Result<()> {
    let elf = Elf::parse(library).context("this is no ELF library")?;
    let smallest = elf
        .program_headers
        .iter()
        .filter(|segment| segment.p_type == PT_LOAD)
        .map(|segment| segment.p_align)
        .min()
        .unwrap_or_default();
    ensure!(
        !elf.is_64 || smallest >= LARGEST_PAGE,
        "its segments are aligned to {smallest} bytes, not to {LARGEST_PAGE}: see .cargo/config.toml"
    );
    Ok(())
}

fn ios(workspace: &Workspace, bindings: &Bindings) -> Result<()> {
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

#[cfg(test)]
mod tests {
    use std::fs;

    use anyhow::{Result, ensure};
    use xshell::{Shell, cmd};

    use super::{ANDROID_ABIS, ANDROID_LIBRARIES, fits_large_pages, licences};
    use crate::workspace::Workspace;

    const GRADLE: &str = "android/app/build.gradle.kts";

    #[test]
    fn gradle_builds_for_the_same_processors_from_the_same_folders() -> Result<()> {
        let workspace = Workspace::locate()?;
        let gradle = fs::read_to_string(workspace.path(GRADLE))?;
        let abis = ANDROID_ABIS.map(|abi| format!("\"{abi}\"")).join(", ");
        assert!(gradle.contains(&format!("ndk.abiFilters += setOf({abis})")));
        let (_, libraries) = ANDROID_LIBRARIES.split_at("android/app/".len());
        assert!(gradle.contains(&format!("projectDir.resolve(\"{libraries}\")")));
        for folder in ["bindings/kotlin", licences::ANDROID.folder] {
            assert!(gradle.contains(&format!("rootDir.resolve(\"../target/{folder}\")")));
        }
        Ok(())
    }

    #[test]
    fn git_overlooks_what_the_builds_for_phones_leave_behind() -> Result<()> {
        let workspace = Workspace::locate()?;
        for left in [
            "android/app/src/main/jniLibs/arm64-v8a/libuntrained.so",
            "android/local.properties",
            "android/.kotlin/sessions",
        ] {
            cmd!(
                workspace.shell,
                "git check-ignore --quiet --no-index {left}"
            )
            .quiet()
            .run()?;
        }
        Ok(())
    }

    #[test]
    #[cfg(target_os = "linux")]
    fn a_library_for_small_pages_is_refused() -> Result<()> {
        let shell = Shell::new()?;
        let folder = shell.create_temp_dir()?;
        let source = folder.path().join("nothing.c");
        fs::write(&source, "int nothing;\n")?;
        for (page, fits) in [("4096", false), ("16384", true)] {
            let library = folder.path().join("libnothing.so");
            cmd!(
                shell,
                "cc -shared -nostdlib -Wl,-z,max-page-size={page} -o {library} {source}"
            )
            .quiet()
            .run()?;
            ensure!(
                fits_large_pages(&fs::read(&library)?).is_ok() == fits,
                "{page}"
            );
        }
        Ok(())
    }
}
