//! The Android shell, its tests and the simulator, compiled for the JVM.

use std::env;
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result};
use which::which;

use crate::accessibility;
use crate::bindings::Bindings;
use crate::maven::{self, Dependencies};
use crate::progress::say;
use crate::resources;
use crate::stamp::{Stamp, fresh_folder};
use crate::tools;
use crate::workspace::Workspace;

/// The compiled app: what a JVM needs to run it, without Maven.
pub struct App {
    class_path: OsString,
    robolectric_folder: PathBuf,
    jvm_arguments: PathBuf,
    logging: PathBuf,
}

/// Compiles if anything has changed since the last time.
pub fn compile(workspace: &Workspace, bindings: &Bindings) -> Result<App> {
    let dependencies = Dependencies::resolve(workspace)?;
    resources::build(workspace, &dependencies)?;
    let accessibility = accessibility::unpack(workspace, &dependencies)?;
    let classes = ["android/classes", "android/test-classes"].map(|path| workspace.target(path));
    let stamp = Stamp::take(
        workspace.target("android/classes.stamp"),
        &[
            workspace.path("android/pom.xml"),
            workspace.path("android/app/src"),
            workspace.path("android/simulator"),
            bindings.kotlin.clone(),
            workspace.target("android-res/java"),
            workspace.target("android-res/config"),
            accessibility,
        ],
        &[],
    )?;
    if !stamp.is_current() || !classes.iter().all(|folder| folder.exists()) {
        say("Compiling the Android app and the simulator");
        stamp.renew(|| {
            // The compiler does not remove the classes of deleted sources.
            for folder in &classes {
                fresh_folder(folder)?;
            }
            maven::call(workspace, bindings, &["-q", "test-compile"])
                .run()
                .context("the Android app did not compile: fix what Maven reports above")
        })?;
    }
    let [main_classes, test_classes] = &classes;
    let class_path = [test_classes, main_classes]
        .into_iter()
        .chain(dependencies.class_path());
    Ok(App {
        class_path: env::join_paths(class_path)?,
        robolectric_folder: dependencies.robolectric_folder()?.to_owned(),
        jvm_arguments: workspace.path("android/simulator/jvm.args"),
        logging: workspace.path("android/simulator/logging.properties"),
    })
}

impl App {
    /// A JVM for this app, with the native library in `library_folder`.
    pub fn java(&self, workspace: &Workspace, library_folder: &Path) -> Command {
        let property = |name: &str, path: &Path| format!("-D{name}={}", path.display());
        let mut command = bound_to_us(tools::java());
        command.current_dir(workspace.root());
        command
            .arg(format!("@{}", self.jvm_arguments.display()))
            .arg(property("java.util.logging.config.file", &self.logging))
            .arg("-Drobolectric.offline=true")
            .arg(property(
                "robolectric.dependency.dir",
                &self.robolectric_folder,
            ))
            .arg(property("jna.library.path", library_folder))
            .arg("-cp")
            .arg(&self.class_path);
        command
    }
}

/// A command that ends when this process does, however that ends, so that no JVM is left running.
fn bound_to_us(program: PathBuf) -> Command {
    // On Linux the kernel does this, through setpriv from util-linux. Elsewhere Ctrl-C reaches
    // both.
    match which("setpriv") {
        Ok(setpriv) => {
            let mut command = Command::new(setpriv);
            command.args(["--pdeathsig", "TERM"]).arg(program);
            command
        }
        Err(_) => Command::new(program),
    }
}
