//! What the shops say of the app: within their limits, in every language, and of privacy nothing but
//! what the app says itself.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use crate::stamp::files_below;
use crate::workspace::Workspace;

/// The app's language, Google Play's and F-Droid's name for it, and the App Store's.
const LANGUAGES: [(&str, &str, &str); 5] = [
    ("en", "en-US", "en-US"),
    ("de", "de-DE", "de-DE"),
    ("fr", "fr-FR", "fr-FR"),
    ("es", "es-ES", "es-ES"),
    ("ar", "ar", "ar-SA"),
];

/// Characters, as Google Play counts them.
const ANDROID: [(&str, usize); 3] = [
    ("title.txt", 30),
    ("short_description.txt", 80),
    ("full_description.txt", 4000),
];

/// Of a version's change log.
const CHANGES: usize = 500;

/// Characters, as the App Store counts them.
const IOS: [(&str, usize); 6] = [
    ("name.txt", 30),
    ("subtitle.txt", 30),
    ("keywords.txt", 100),
    ("promotional_text.txt", 170),
    ("description.txt", 4000),
    ("release_notes.txt", 4000),
];

/// The app's own sentences about itself.
const SAID_BY_THE_APP: [&str; 4] = [
    "settings-about-network",
    "settings-about-blind",
    "settings-about-makers",
    "settings-about-independent",
];

/// What changed in the version that is built: the shops take it by the number of that version.
fn changes(workspace: &Workspace, language: &str) -> Result<PathBuf> {
    let code = version_code(workspace)?;
    Ok(workspace.path(&format!(
        "fastlane/metadata/android/{language}/changelogs/{code}.txt"
    )))
}

/// By which the shops tell a newer version from an older one.
fn version_code(workspace: &Workspace) -> Result<String> {
    let build = read(&workspace.path("android/app/build.gradle.kts"))?;
    let mut lines = build.lines();
    let code = lines.find_map(|line| line.trim().strip_prefix("versionCode = "));
    Ok(code.context("no versionCode")?.to_owned())
}

fn read(file: &Path) -> Result<String> {
    fs::read_to_string(file).with_context(|| format!("reading {}", file.display()))
}

#[test]
fn each_text_is_there_in_every_language_and_fits() -> Result<()> {
    let workspace = Workspace::locate()?;
    let metadata = workspace.path("fastlane/metadata");
    for (_, android, ios) in LANGUAGES {
        let of_android =
            ANDROID.map(|(file, most)| (metadata.join("android").join(android).join(file), most));
        let of_ios = IOS.map(|(file, most)| (metadata.join(ios).join(file), most));
        let changes = (changes(&workspace, android)?, CHANGES);
        for (file, most) in of_android.into_iter().chain(of_ios).chain([changes]) {
            let length = read(&file)?.trim_end().chars().count();
            assert!(
                (1..=most).contains(&length),
                "{}: {length} of {most}",
                file.display()
            );
        }
    }
    Ok(())
}

#[test]
fn both_shops_say_the_same_of_a_version() -> Result<()> {
    let workspace = Workspace::locate()?;
    for (_, android, ios) in LANGUAGES {
        let notes = workspace.path(&format!("fastlane/metadata/{ios}/release_notes.txt"));
        assert_eq!(
            read(&notes)?,
            read(&changes(&workspace, android)?)?,
            "{ios}"
        );
    }
    Ok(())
}

#[test]
fn of_privacy_they_say_what_the_app_says() -> Result<()> {
    let workspace = Workspace::locate()?;
    for (language, android, _) in LANGUAGES {
        let description = read(&workspace.path(&format!(
            "fastlane/metadata/android/{android}/full_description.txt"
        )))?;
        let messages = read(&workspace.path(&format!("core/guide/{language}/settings.ftl")))?;
        for id in SAID_BY_THE_APP {
            let sentence = messages
                .lines()
                .find_map(|line| line.strip_prefix(&format!("{id} = ")))
                .with_context(|| format!("{language}: no {id}"))?
                .trim_start_matches("{ \"\\u200F\" }");
            assert!(
                description.contains(sentence),
                "{language}: {id} is not in it"
            );
        }
    }
    Ok(())
}

#[test]
fn the_pictures_are_as_google_play_takes_them() -> Result<()> {
    let android = Workspace::locate()?.path("fastlane/metadata/android");
    for (_, language, _) in LANGUAGES {
        let pictures = files_below(&android.join(language).join("images/phoneScreenshots"))?;
        assert!(
            (2..=8).contains(&pictures.len()),
            "{language}: {}",
            pictures.len()
        );
        for picture in pictures {
            let (width, height, colours) = png_header(&fs::read(&picture)?)
                .with_context(|| format!("{} is no PNG", picture.display()))?;
            let (short, long) = (width.min(height), width.max(height));
            assert!(
                short >= 320 && long <= 3840 && long <= 2 * short,
                "{}: {width} x {height}; each side has 320 to 3840 pixels, and the long one at most twice the short",
                picture.display()
            );
            assert_eq!(colours, RGB, "{}", picture.display());
        }
    }
    Ok(())
}

/// A PNG's type of colour without transparency.
const RGB: u8 = 2;

/// Width, height and type of colour (PNG, section 11.2.1).
fn png_header(bytes: &[u8]) -> Option<(u32, u32, u8)> {
    let header = bytes.strip_prefix(b"\x89PNG\r\n\x1a\n")?.get(8..)?;
    let number = |at: usize| Some(u32::from_be_bytes(*header.get(at..)?.first_chunk()?));
    Some((number(0)?, number(4)?, *header.get(9)?))
}

#[test]
fn no_language_is_left_out_or_left_over() -> Result<()> {
    let workspace = Workspace::locate()?;
    for entry in fs::read_dir(workspace.path("core/guide"))? {
        let entry = entry?;
        let is_language = entry.path().join("screens.ftl").exists();
        let name = entry.file_name();
        assert!(
            !is_language || LANGUAGES.iter().any(|(tag, _, _)| name == *tag),
            "the shops are told nothing in {name:?}"
        );
    }
    let android = workspace.path("fastlane/metadata/android");
    for folder in fs::read_dir(android)? {
        let name = folder?.file_name();
        assert!(
            LANGUAGES.iter().any(|(_, android, _)| name == *android),
            "{name:?}"
        );
    }
    Ok(())
}

#[test]
fn the_apps_have_the_version_of_the_core() -> Result<()> {
    let workspace = Workspace::locate()?;
    let version = env!("CARGO_PKG_VERSION");
    for (file, line) in [
        (
            "android/app/build.gradle.kts",
            format!("versionName = \"{version}\""),
        ),
        ("ios/project.yml", format!("MARKETING_VERSION: {version}")),
        (
            "ios/project.yml",
            format!("CURRENT_PROJECT_VERSION: {}", version_code(&workspace)?),
        ),
    ] {
        let text = read(&workspace.path(file))?;
        assert!(
            text.lines().any(|it| it.trim() == line),
            "{file} lacks the line {line}"
        );
    }
    Ok(())
}
