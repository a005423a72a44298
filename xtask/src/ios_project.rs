//! Checks of the iOS project against what Xcode and the App Store refuse. There is no Xcode here,
//! so everything that can be read from the files is checked, to leave nothing trivial for a Mac to
//! find.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, ensure};
use roxmltree::{Document, ParsingOptions};
use serde_json::Value;

use crate::package::ios::IOS_DEPLOYMENT_TARGET;
use crate::workspace::Workspace;

const APP: &str = "Untrained";
const WIDGET: &str = "UntrainedWidget";
const LICENCES: &str = "Generated/licences.txt";
/// How entitlements name the folders that an app and its extensions share.
const APP_GROUPS: &str = "com.apple.security.application-groups";

/// Categories of required-reason APIs, with the reasons that apply.
type Reasons = &'static [(&'static str, &'static [&'static str])];

/// Those that the app uses. When adding a library, check whether it uses others.
const APP_REASONS: Reasons = &[
    ("NSPrivacyAccessedAPICategoryFileTimestamp", &["C617.1"]),
    (
        "NSPrivacyAccessedAPICategoryDiskSpace",
        &["E174.1", "85F4.1"],
    ),
    ("NSPrivacyAccessedAPICategorySystemBootTime", &["35F9.1"]),
];

const ICON: &str = "ios/App/Resources/Assets.xcassets/AppIcon.appiconset";
/// How the icon looks on a light, a dark and a tinted Home screen.
const ICON_LOOKS: [&str; 3] = ["any", "dark", "tinted"];

const IPAD_ORIENTATIONS: usize = 4;

/// What of the project is checked.
struct IosProject {
    spec: Value,
    package: String,
    app: Part,
    widget: Part,
    /// The name of the shared folder, as the Swift source has it.
    shared_folder: String,
    /// The colours in the asset catalogue.
    colours: BTreeSet<String>,
    /// The app icon's Contents.json, and the file names of its images.
    icon: Value,
    icon_pictures: BTreeSet<String>,
    /// The guide's languages.
    languages: BTreeSet<String>,
    /// The version of the Cargo workspace.
    version: String,
}

/// A target that ships, by its folder.
struct Part {
    folder: &'static str,
    reasons: Reasons,
    /// Its Swift source, concatenated.
    sources: String,
    privacy_manifest: String,
    /// The String Catalogs, by file name.
    catalogs: BTreeMap<String, Value>,
}

impl Part {
    fn read(workspace: &Workspace, folder: &'static str, reasons: Reasons) -> Result<Self> {
        let path = workspace.path("ios").join(folder);
        let resources = path.join("Resources");
        let mut catalogs = BTreeMap::new();
        for file in files(&resources, "xcstrings")? {
            let catalog = serde_json::from_str(&fs::read_to_string(&file)?)
                .with_context(|| format!("{} is no JSON", file.display()))?;
            catalogs.insert(name(&file), catalog);
        }
        let mut sources = String::new();
        for file in files(&path, "swift")? {
            sources += &fs::read_to_string(file)?;
        }
        let manifest = resources.join("PrivacyInfo.xcprivacy");
        Ok(Self {
            folder,
            reasons,
            sources,
            privacy_manifest: fs::read_to_string(&manifest)
                .with_context(|| format!("could not read {}", manifest.display()))?,
            catalogs,
        })
    }
}

pub fn check(workspace: &Workspace) -> Result<()> {
    let flaws = IosProject::read(workspace)?.flaws();
    ensure!(
        flaws.is_empty(),
        "the iOS project would be refused:\n{}",
        flaws.join("\n")
    );
    Ok(())
}

impl IosProject {
    fn read(workspace: &Workspace) -> Result<Self> {
        let text = |path: &str| {
            fs::read_to_string(workspace.path(path))
                .with_context(|| format!("could not read {path}"))
        };
        let manifest = text("Cargo.toml")?;
        let version = manifest
            .lines()
            .find_map(|line| line.strip_prefix("version = "))
            .context("Cargo.toml names no version")?;
        Ok(Self {
            spec: serde_yaml_ng::from_str(&text("ios/project.yml")?)
                .context("ios/project.yml is no YAML")?,
            package: text("ios/Package.swift")?,
            app: Part::read(workspace, "App", APP_REASONS)?,
            widget: Part::read(workspace, "Widget", &[])?,
            shared_folder: text("ios/Sources/UntrainedSnapshot/SnapshotFile.swift")?,
            colours: files(
                &workspace.path("ios/App/Resources/Assets.xcassets"),
                "colorset",
            )?
            .iter()
            .map(|file| name(file).replace(".colorset", ""))
            .collect(),
            icon: serde_json::from_str(&text(&format!("{ICON}/Contents.json"))?)
                .context("the icon's Contents.json is no JSON")?,
            icon_pictures: files(&workspace.path(ICON), "png")?
                .iter()
                .map(|file| name(file))
                .collect(),
            languages: fs::read_dir(workspace.path("core/guide"))?
                .filter_map(Result::ok)
                .filter(|entry| entry.path().join("screens.ftl").exists())
                .map(|entry| name(&entry.path()))
                .collect(),
            version: version.trim_matches('"').to_owned(),
        })
    }

    fn flaws(&self) -> Vec<String> {
        let mut flaws = Vec::new();
        let mut expect = |holds: bool, flaw: &str| {
            if !holds {
                flaws.push(flaw.to_owned());
            }
        };
        self.check_names(&mut expect);
        self.check_app(&mut expect);
        self.check_widget(&mut expect);
        for target in [APP, WIDGET] {
            self.check_info(target, &mut expect);
        }
        for part in [&self.app, &self.widget] {
            check_privacy(part, &mut expect);
            self.check_words(part, &mut expect);
            self.check_colours(part, &mut expect);
        }
        self.check_icon(&mut expect);
        flaws
    }

    fn target(&self, name: &str) -> &Value {
        &self.spec["targets"][name]
    }

    /// A build setting of the project, which all targets share.
    fn shared_setting(&self, name: &str) -> &Value {
        &self.spec["settings"]["base"][name]
    }

    fn check_names(&self, expect: &mut impl FnMut(bool, &str)) {
        let package = quoted_after(&self.package, "let package = Package(\n    name: ");
        let taken = std::iter::once(self.spec["name"].as_str())
            .chain(keys(&self.spec["targets"]).map(Some))
            .flatten();
        expect(
            package.is_some_and(|package| taken.into_iter().all(|name| name != package)),
            "Package.swift: the package is called as the project or a target: their build folders collide",
        );
        let module = self.target(APP)["settings"]["base"]["PRODUCT_MODULE_NAME"].as_str();
        expect(
            module.is_some_and(|module| !self.package.contains(&format!("name: \"{module}\""))),
            "project.yml: PRODUCT_MODULE_NAME is missing, or is the name of a module of the package",
        );
        let major = IOS_DEPLOYMENT_TARGET.split('.').next().unwrap_or_default();
        expect(
            self.spec["options"]["deploymentTarget"]["iOS"] == IOS_DEPLOYMENT_TARGET
                && self.package.contains(&format!(".iOS(.v{major})")),
            "project.yml, Package.swift and `cargo xtask package` build for different versions of iOS",
        );
    }

    fn check_app(&self, expect: &mut impl FnMut(bool, &str)) {
        let info = &self.target(APP)["info"]["properties"];
        expect(
            self.shared_setting("MARKETING_VERSION") == self.version.as_str(),
            "project.yml: MARKETING_VERSION is not the workspace's version",
        );
        for key in [
            "UILaunchScreen",
            "ITSAppUsesNonExemptEncryption",
            "CFBundleDisplayName",
            "UISupportedInterfaceOrientations",
        ] {
            expect(
                !info[key].is_null(),
                &format!("project.yml: the Info.plist lacks {key}"),
            );
        }
        let is_for_ipad = self
            .shared_setting("TARGETED_DEVICE_FAMILY")
            .as_str()
            .is_some_and(|families| families.contains('2'));
        let orientations = info["UISupportedInterfaceOrientations~ipad"].as_array();
        expect(
            !is_for_ipad || orientations.is_some_and(|all| all.len() == IPAD_ORIENTATIONS),
            "project.yml: an iPad app supports all four orientations",
        );
        let sources = self.target(APP)["sources"].as_array();
        expect(
            sources
                .into_iter()
                .flatten()
                .any(|source| source["path"] == LICENCES && source["buildPhase"] == "resources"),
            "project.yml: the licences are no resource of the app",
        );
        let tests = self.spec["schemes"]["Untrained"]["test"]["targets"].as_array();
        expect(
            tests.is_some_and(|tests| !tests.is_empty()),
            "project.yml: no scheme runs tests",
        );
    }

    /// What the Info.plist of the app and of each extension must say alike.
    fn check_info(&self, target: &str, expect: &mut impl FnMut(bool, &str)) {
        let info = &self.target(target)["info"]["properties"];
        expect(
            info["CFBundleShortVersionString"] == "$(MARKETING_VERSION)"
                && info["CFBundleVersion"] == "$(CURRENT_PROJECT_VERSION)",
            &format!("project.yml: the version settings do not reach the Info.plist of {target}"),
        );
        let localizations: BTreeSet<String> = strings(&info["CFBundleLocalizations"]).collect();
        expect(
            localizations == self.languages,
            &format!(
                "project.yml: CFBundleLocalizations of {target} are not the guide's languages"
            ),
        );
    }

    fn check_widget(&self, expect: &mut impl FnMut(bool, &str)) {
        let (app, widget) = (self.target(APP), self.target(WIDGET));
        let bundle = |target: &Value| {
            let id = target["settings"]["base"]["PRODUCT_BUNDLE_IDENTIFIER"].as_str();
            id.unwrap_or_default().to_owned()
        };
        expect(
            bundle(widget).starts_with(&format!("{}.", bundle(app))),
            "project.yml: the widget's bundle id does not begin with the app's",
        );
        let extension = &widget["info"]["properties"]["NSExtension"];
        expect(
            widget["type"] == "app-extension"
                && extension["NSExtensionPointIdentifier"] == "com.apple.widgetkit-extension",
            "project.yml: the widget is no widget extension",
        );
        expect(
            dependencies(app, "target").any(|target| target == WIDGET),
            "project.yml: the app does not embed the widget",
        );
        expect(
            dependencies(widget, "product").eq(["UntrainedSnapshot"]),
            "project.yml: the widget links more than the snapshot",
        );
        let groups = |target: &Value| {
            strings(&target["entitlements"]["properties"][APP_GROUPS]).collect::<Vec<_>>()
        };
        let in_swift = "forSecurityApplicationGroupIdentifier: ";
        let named = quoted_after(&self.shared_folder, in_swift).map(str::to_owned);
        expect(
            groups(app) == groups(widget) && groups(app) == Vec::from_iter(named),
            "project.yml: the app, its widget and SnapshotFile.swift do not share one folder",
        );
    }

    fn check_words(&self, part: &Part, expect: &mut impl FnMut(bool, &str)) {
        let phrases = between(&part.sources, "phrases: [\"", "\"]")
            .map(|phrase| phrase.replace("\\(.applicationName)", "${applicationName}"));
        let labels = [
            "Text(\"",
            "Label(\"",
            "LocalizedStringResource = \"",
            "shortTitle: \"",
            ".configurationDisplayName(\"",
            ".description(\"",
        ]
        .into_iter()
        .flat_map(|start| between(&part.sources, start, "\""))
        .map(str::to_owned);
        let folder = part.folder;
        for (catalog, words) in [
            ("AppShortcuts.xcstrings", phrases.collect::<BTreeSet<_>>()),
            ("Localizable.xcstrings", labels.collect()),
        ] {
            let strings = part.catalogs.get(catalog).map(|it| &it["strings"]);
            let held: BTreeSet<String> = strings
                .into_iter()
                .flat_map(keys)
                .map(str::to_owned)
                .collect();
            expect(
                held == words,
                &format!("{folder}: {catalog} holds {held:?}, and the source says {words:?}"),
            );
            for (word, language) in held
                .iter()
                .flat_map(|word| self.languages.iter().map(move |language| (word, language)))
            {
                let unit = strings.map(|it| &it[word]["localizations"][language]["stringUnit"]);
                expect(
                    unit.is_some_and(|unit| {
                        unit["state"] == "translated"
                            && unit["value"]
                                .as_str()
                                .is_some_and(|value| !value.is_empty())
                    }),
                    &format!("{folder}: {catalog}: \"{word}\" is not translated into {language}"),
                );
            }
        }
    }

    fn check_colours(&self, part: &Part, expect: &mut impl FnMut(bool, &str)) {
        for colour in between(&part.sources, "Color(\"", "\")") {
            expect(
                self.colours.contains(colour),
                &format!("Assets.xcassets has no colour {colour}"),
            );
        }
    }

    fn check_icon(&self, expect: &mut impl FnMut(bool, &str)) {
        let images = self.icon["images"].as_array();
        for look in ICON_LOOKS {
            let picture = images
                .into_iter()
                .flatten()
                .find(|image| image["appearances"][0]["value"].as_str().unwrap_or("any") == look);
            expect(
                picture.is_some_and(|image| {
                    image["size"] == "1024x1024"
                        && image["filename"]
                            .as_str()
                            .is_some_and(|file| self.icon_pictures.contains(file))
                }),
                &format!("the app icon has no picture for the look \"{look}\""),
            );
        }
    }
}

fn check_privacy(part: &Part, expect: &mut impl FnMut(bool, &str)) {
    let folder = part.folder;
    let options = ParsingOptions {
        allow_dtd: true,
        ..ParsingOptions::default()
    };
    let Ok(document) = Document::parse_with_options(&part.privacy_manifest, options) else {
        return expect(
            false,
            &format!("{folder}: PrivacyInfo.xcprivacy is not well-formed XML"),
        );
    };
    let texts: Vec<&str> = document
        .descendants()
        .filter(|node| node.has_tag_name("string"))
        .filter_map(|node| node.text())
        .collect();
    for (category, reasons) in part.reasons {
        let given = texts
            .iter()
            .skip_while(|text| *text != category)
            .nth(1)
            .is_some_and(|reason| reasons.contains(reason));
        expect(
            given,
            &format!("{folder}: PrivacyInfo.xcprivacy gives no reason for {category} that fits"),
        );
    }
    for text in texts {
        let is_category = text.starts_with("NSPrivacyAccessedAPICategory");
        expect(
            !is_category || part.reasons.iter().any(|(category, _)| *category == text),
            &format!("{folder}: PrivacyInfo.xcprivacy declares {text}, which is not used there"),
        );
    }
}

/// What a target's dependencies say of `kind`.
fn dependencies<'a>(target: &'a Value, kind: &'a str) -> impl Iterator<Item = &'a str> {
    target["dependencies"]
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(move |dependency| dependency[kind].as_str())
}

/// Every file or bundle below `folder` with this extension.
fn files(folder: &Path, ending: &str) -> Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    for entry in
        fs::read_dir(folder).with_context(|| format!("could not list {}", folder.display()))?
    {
        let path = entry?.path();
        if path
            .extension()
            .is_some_and(|extension| extension == ending)
        {
            found.push(path);
        } else if path.is_dir() {
            found.extend(files(&path, ending)?);
        }
    }
    found.sort();
    Ok(found)
}

fn name(path: &Path) -> String {
    path.file_name()
        .map(|name| name.to_string_lossy().into_owned())
        .unwrap_or_default()
}

fn keys(value: &Value) -> impl Iterator<Item = &str> {
    value
        .as_object()
        .into_iter()
        .flat_map(|map| map.keys().map(String::as_str))
}

fn strings(value: &Value) -> impl Iterator<Item = String> {
    value
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(|text| text.as_str().map(str::to_owned))
}

fn quoted_after<'a>(text: &'a str, start: &str) -> Option<&'a str> {
    text.split_once(start)?
        .1
        .strip_prefix('"')?
        .split('"')
        .next()
}

/// Every text between `start` and the next `end`.
fn between<'a>(text: &'a str, start: &'a str, end: &'a str) -> impl Iterator<Item = &'a str> {
    text.split(start)
        .skip(1)
        .filter_map(move |rest| rest.split(end).next())
}

#[cfg(test)]
mod tests {
    use anyhow::Result;
    use serde_json::json;

    use super::{APP, IosProject, WIDGET};
    use crate::workspace::Workspace;

    fn project() -> Result<IosProject> {
        IosProject::read(&Workspace::locate()?)
    }

    #[test]
    fn the_project_as_it_is_would_be_taken() -> Result<()> {
        assert_eq!(project()?.flaws(), Vec::<String>::new());
        Ok(())
    }

    /// Asserts that this flaw is named, and no other.
    fn names_only(flaw: &str, spoil: impl FnOnce(&mut IosProject)) -> Result<()> {
        let mut project = project()?;
        spoil(&mut project);
        let flaws = project.flaws();
        assert!(flaws.len() == 1 && flaws[0].contains(flaw), "{flaws:?}");
        Ok(())
    }

    #[test]
    fn a_package_called_as_the_app_is_refused() -> Result<()> {
        names_only("their build folders collide", |project| {
            project.package = project.package.replace(
                "let package = Package(\n    name: \"UntrainedKit\"",
                "let package = Package(\n    name: \"Untrained\"",
            );
        })
    }

    #[test]
    fn versions_that_do_not_come_through_are_refused() -> Result<()> {
        for target in [APP, WIDGET] {
            names_only("do not reach the Info.plist", |project| {
                project.spec["targets"][target]["info"]["properties"]["CFBundleVersion"] =
                    json!("1");
            })?;
        }
        names_only("MARKETING_VERSION", |project| {
            project.version = "9.9.9".to_owned();
        })
    }

    #[test]
    fn a_widget_that_is_not_the_apps_own_is_refused() -> Result<()> {
        names_only("does not begin with the app's", |project| {
            project.spec["targets"][WIDGET]["settings"]["base"]["PRODUCT_BUNDLE_IDENTIFIER"] =
                json!("org.example.widget");
        })?;
        names_only("does not embed", |project| {
            project.spec["targets"][APP]["dependencies"] = json!([]);
        })?;
        names_only("no widget extension", |project| {
            project.spec["targets"][WIDGET]["info"]["properties"]["NSExtension"] = json!({});
        })
    }

    #[test]
    fn a_widget_that_cannot_read_what_the_app_wrote_is_refused() -> Result<()> {
        names_only("do not share one folder", |project| {
            project.spec["targets"][WIDGET]["entitlements"] = json!({});
        })?;
        names_only("do not share one folder", |project| {
            project.shared_folder = project.shared_folder.replace("group.app", "group.other");
        })
    }

    #[test]
    fn a_widget_that_links_the_core_is_refused() -> Result<()> {
        names_only("links more than the snapshot", |project| {
            project.spec["targets"][WIDGET]["dependencies"] =
                json!([{"package": "UntrainedKit", "product": "UntrainedKit"}]);
        })
    }

    #[test]
    fn an_app_without_its_licences_is_refused() -> Result<()> {
        names_only("licences are no resource", |project| {
            project.spec["targets"][APP]["sources"] = json!(["App"]);
        })
    }

    #[test]
    fn a_missing_orientation_of_the_ipad_is_refused() -> Result<()> {
        names_only("all four orientations", |project| {
            project.spec["targets"]["Untrained"]["info"]["properties"]["UISupportedInterfaceOrientations~ipad"] =
                json!(["UIInterfaceOrientationPortrait"]);
        })
    }

    #[test]
    fn a_system_call_without_its_reason_is_refused() -> Result<()> {
        names_only("DiskSpace", |project| {
            let manifest = &mut project.app.privacy_manifest;
            *manifest = manifest.replace("E174.1", "7D9E.1");
        })
    }

    #[test]
    fn a_string_that_lacks_a_language_is_refused() -> Result<()> {
        names_only("not translated into ar", |project| {
            if let Some(catalog) = project.app.catalogs.get_mut("Localizable.xcstrings") {
                catalog["strings"]["Try again"]["localizations"]["ar"] = json!(null);
            }
        })
    }

    #[test]
    fn a_string_that_no_catalogue_holds_is_refused() -> Result<()> {
        names_only("Localizable.xcstrings holds", |project| {
            project.app.sources += "Text(\"Never translated\")";
        })
    }

    #[test]
    fn a_colour_that_nobody_drew_is_refused() -> Result<()> {
        names_only("no colour Mauve", |project| {
            project.widget.sources += "Color(\"Mauve\")";
        })
    }

    #[test]
    fn a_look_of_the_icon_without_a_picture_is_refused() -> Result<()> {
        names_only("\"tinted\"", |project| {
            project.icon_pictures.remove("icon-tinted.png");
        })
    }

    #[test]
    fn another_version_of_ios_is_refused() -> Result<()> {
        names_only("different versions of iOS", |project| {
            project.spec["options"]["deploymentTarget"]["iOS"] = json!("16.0");
        })
    }
}
