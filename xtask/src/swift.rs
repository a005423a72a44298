//! Swift: the one on the PATH, or a private one.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result};
use which::which;
use xshell::cmd;

use crate::bindings::Bindings;
use crate::host::Host;
use crate::private_root;
use crate::tools::SWIFT_REMEDY;
use crate::workspace::Workspace;

/// Where `swift` is run.
pub enum Toolchain {
    OnPath,
    InPrivateRoot,
}

/// The toolchain, set up if need be. The inner `Err` says why there cannot be one here.
pub fn toolchain(workspace: &Workspace) -> Result<Result<Toolchain, String>> {
    if which("swift").is_ok() {
        return Ok(Ok(Toolchain::OnPath));
    }
    let shell = &workspace.shell;
    let host = Host::inspect(shell);
    if !host.can_hold_private_root() {
        return Ok(Err(format!("no Swift here: {SWIFT_REMEDY}")));
    }
    if !private_root::may_mount(shell) {
        return Ok(Err(format!(
            "no Swift here, and this machine does not let root mount: {SWIFT_REMEDY}"
        )));
    }
    private_root::provision(shell, &host, workspace.root())?;
    Ok(Ok(Toolchain::InPrivateRoot))
}

/// What is formatted; generated code is not.
const SOURCES: [&str; 8] = [
    "App",
    "Bench",
    "LinuxStandIns",
    "Sources",
    "Tests",
    "UITests",
    "Widget",
    "Package.swift",
];

impl Toolchain {
    /// The installed toolchain; nothing is set up for it.
    pub fn at_hand(workspace: &Workspace) -> Option<Self> {
        if which("swift").is_ok() {
            return Some(Self::OnPath);
        }
        let is_ready = private_root::is_provisioned() && private_root::may_mount(&workspace.shell);
        is_ready.then_some(Self::InPrivateRoot)
    }

    /// swift-format on the iOS project, in place or as a lint.
    pub fn format(&self, workspace: &Workspace, mode: &[&str]) -> Command {
        let mut command = self.program(workspace, &workspace.path("ios"), &["swift", "format"]);
        command
            .args(mode)
            .args(["--recursive", "--parallel"])
            .args(SOURCES);
        command
    }

    /// `swift test` on the iOS package, with the library that the bindings were generated from.
    /// Swift Testing, which all its tests use, writes its report next to `report`, under a name of
    /// its own.
    pub fn test(
        &self,
        workspace: &Workspace,
        bindings: &Bindings,
        report: &Path,
    ) -> Result<Command> {
        let mut command = self.on_package(workspace, bindings, "test")?;
        command
            .arg("--xunit-output")
            .arg(report)
            .env("LD_LIBRARY_PATH", &bindings.library.folder);
        Ok(command)
    }

    /// `swift build` on the iOS package, the app's type check included.
    pub fn build(&self, workspace: &Workspace, bindings: &Bindings) -> Result<Command> {
        self.on_package(workspace, bindings, "build")
    }

    /// `swift run` of the package's benchmark, optimized, with the library that the bindings name. It
    /// writes its medians to `results`.
    pub fn bench(
        &self,
        workspace: &Workspace,
        bindings: &Bindings,
        results: &Path,
    ) -> Result<Command> {
        let mut command = self.on_package(workspace, bindings, "run")?;
        command
            .args(["--configuration", "release", "Bench"])
            .arg(results);
        Ok(command)
    }

    /// Type-checks one file against the built modules of the package.
    pub fn type_check(&self, workspace: &Workspace, file: &Path) -> Command {
        let mut command = self.program(workspace, workspace.root(), &["swiftc"]);
        command
            .args(["-typecheck", "-swift-version", "6", "-I"])
            .arg(self.products(workspace).join("debug/Modules"))
            .arg(file);
        command
    }

    /// The compiler's index: which symbols a file uses.
    pub fn index(&self, workspace: &Workspace) -> PathBuf {
        self.products(workspace).join("debug/index/store/v5")
    }

    /// Build products of different compilers must not share a folder.
    fn products(&self, workspace: &Workspace) -> PathBuf {
        workspace.target(match self {
            Self::OnPath => "swift/host",
            Self::InPrivateRoot => "swift/private-root",
        })
    }

    fn on_package(
        &self,
        workspace: &Workspace,
        bindings: &Bindings,
        subcommand: &str,
    ) -> Result<Command> {
        let generated = &bindings.swift;
        cmd!(workspace.shell, "bash ios/link-bindings.sh")
            .env("UNTRAINED_BINDINGS", generated)
            .quiet()
            .run()
            .context("could not put the Swift bindings into the iOS package")?;
        let folder = workspace.path("ios");
        let mut command = self.program(workspace, &folder, &["swift", subcommand]);
        command
            .arg("--scratch-path")
            .arg(self.products(workspace))
            .env("UNTRAINED_BINDINGS", generated)
            .env("UNTRAINED_LIB", &bindings.library.folder);
        Ok(command)
    }

    fn program(&self, workspace: &Workspace, folder: &Path, call: &[&str]) -> Command {
        match self {
            Self::OnPath => {
                let mut command = Command::new(call[0]);
                command.current_dir(folder).args(&call[1..]);
                command
            }
            Self::InPrivateRoot => private_root::command(workspace.root(), folder, call),
        }
    }
}
