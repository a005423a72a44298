//! The core for each processor that phones have, built with Google's NDK. That has not been run yet:
//! there was no NDK.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, ensure};
use goblin::elf::Elf;
use goblin::elf::program_header::PT_LOAD;
use which::which;
use xshell::cmd;

use super::is_set;
use crate::progress::say;
use crate::workspace::Workspace;

const LIBRARIES: &str = "android/app/src/main/jniLibs";
/// The ABIs that the app is built for; `abiFilters` in its Gradle build has the same.
pub const ABIS: [&str; 3] = ["arm64-v8a", "armeabi-v7a", "x86_64"];
/// The largest page size of 64-bit phones from Android 15 on.
pub const LARGEST_PAGE: u16 = 16 * 1024;

/// Builds what Gradle packs, and returns its folder, or what is missing here.
pub fn build(workspace: &Workspace) -> Result<Result<PathBuf, &'static str>> {
    if which("cargo-ndk").is_err() {
        return Ok(Err("cargo-ndk is missing: `cargo install cargo-ndk`"));
    }
    if !["ANDROID_NDK_HOME", "ANDROID_NDK_ROOT", "ANDROID_HOME"]
        .into_iter()
        .any(is_set)
    {
        return Ok(Err(
            "the NDK is missing: install r28 or newer, and name its folder in ANDROID_NDK_HOME",
        ));
    }
    say("Building the core for phones (not run yet where this is developed)");
    let targets = ABIS.iter().flat_map(|abi| ["--target", abi]);
    cmd!(
        workspace.shell,
        "cargo ndk {targets...} --platform 26 --output-dir {LIBRARIES} build --release --package untrained"
    )
    .quiet()
    .run()
    .context("cargo-ndk failed: fix what it reports above")?;
    let folder = workspace.path(LIBRARIES);
    for abi in ABIS {
        let library = folder.join(abi).join("libuntrained.so");
        let bytes = fs::read(&library)
            .with_context(|| format!("cargo-ndk left no {}", library.display()))?;
        fits_large_pages(&bytes).with_context(|| library.display().to_string())?;
    }
    Ok(Ok(folder))
}

/// The built libraries in a folder, each with its ABI.
pub fn below(folder: &Path) -> impl Iterator<Item = (&'static str, PathBuf)> {
    ABIS.into_iter()
        .map(move |abi| (abi, folder.join(abi).join("libuntrained.so")))
}

/// Phones with large pages refuse a 64-bit library whose segments have a smaller alignment.
pub fn fits_large_pages(library: &[u8]) -> Result<()> {
    let elf = Elf::parse(library).context("this is no ELF library")?;
    let smallest = elf
        .program_headers
        .iter()
        .filter(|segment| segment.p_type == PT_LOAD)
        .map(|segment| segment.p_align)
        .min()
        .unwrap_or_default();
    ensure!(
        !elf.is_64 || smallest >= LARGEST_PAGE.into(),
        "its segments are aligned to {smallest} bytes, not to {LARGEST_PAGE}: see .cargo/config.toml"
    );
    Ok(())
}

#[cfg(test)]
mod tests {
    use std::fs;

    use anyhow::{Context, Result, ensure};
    use xshell::{Shell, cmd};

    use super::{ABIS, LIBRARIES, fits_large_pages};
    use crate::licences;
    use crate::package::KEYSTORE;
    use crate::resources::{MIN_SDK, PACKAGE, TARGET_SDK};
    use crate::workspace::Workspace;

    const GRADLE: &str = "android/app/build.gradle.kts";

    #[test]
    fn gradle_builds_for_the_same_processors_from_the_same_folders() -> Result<()> {
        let workspace = Workspace::locate()?;
        let gradle = fs::read_to_string(workspace.path(GRADLE))?;
        let abis = ABIS.map(|abi| format!("\"{abi}\"")).join(", ");
        assert!(gradle.contains(&format!("ndk.abiFilters += setOf({abis})")));
        let (_, libraries) = LIBRARIES.split_at("android/app/".len());
        assert!(gradle.contains(&format!("projectDir.resolve(\"{libraries}\")")));
        for folder in ["bindings/kotlin", licences::ANDROID.folder] {
            assert!(gradle.contains(&format!("rootDir.resolve(\"../target/{folder}\")")));
        }
        Ok(())
    }

    /// The builds for the host and for phones are described twice.
    #[test]
    fn gradle_and_maven_agree() -> Result<()> {
        let workspace = Workspace::locate()?;
        let read = |path: &str| fs::read_to_string(workspace.path(path));
        let maven = read("android/pom.xml")?;
        let version = |name: &str| -> Result<String> {
            let (_, rest) = maven
                .split_once(&format!("<{name}.version>"))
                .with_context(|| name.to_owned())?;
            Ok(rest.split('<').next().unwrap_or_default().to_owned())
        };
        let plugins = read("android/build.gradle.kts")?;
        for (plugin, name) in [
            ("com.android.application", "agp"),
            ("org.jetbrains.kotlin.android", "kotlin"),
        ] {
            let line = format!("id(\"{plugin}\") version \"{}\"", version(name)?);
            assert!(plugins.contains(&line), "{line}");
        }
        let app = read(GRADLE)?;
        for line in [
            format!("net.java.dev.jna:jna:{}@aar", version("jna")?),
            format!("minSdk = {MIN_SDK}\n"),
            format!("targetSdk = {TARGET_SDK}\n"),
            format!("applicationId = \"{PACKAGE}\""),
            format!("environmentVariable(\"{KEYSTORE}\")"),
        ] {
            assert!(app.contains(&line), "{line}");
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
