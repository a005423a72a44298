//! R8 on what ships, as the Android plugin runs it: in full mode, with the plugin's default rules,
//! aapt's for the manifest and the layouts, and the project's own.

use std::env;
use std::fs::{self, File};
use std::io::Read;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result};
use xshell::cmd;
use zip::ZipArchive;

use crate::maven::{self, Dependencies, Tools};
use crate::progress::say;
use crate::resources::{Linked, MIN_SDK};
use crate::stamp::{Stamp, fresh_folder};
use crate::tools;
use crate::workspace::Workspace;

const OUR_RULES: &str = "android/app/proguard-rules.pro";
/// What `proguard-android-optimize.txt` is put together from, in the plugin's jar.
const DEFAULT_RULES: [&str; 3] = ["header", "optimizations", "common"];
const TEST: &str = "app.untrained.shrunk.AfterR8";
/// R8 wants a good deal, but does with this.
const HEAP: &str = "-Xmx3g";

/// The classes that ship, and the tools and rules to shrink them with.
pub struct Shrinker<'a> {
    workspace: &'a Workspace,
    dependencies: Dependencies,
    /// JNA as phones get it: its classes, and its library for each processor.
    pub jna: PathBuf,
    r8: PathBuf,
    rules: [PathBuf; 3],
}

impl<'a> Shrinker<'a> {
    /// Fetches R8, and lays out the rules. The app is compiled already.
    pub fn new(
        workspace: &'a Workspace,
        dependencies: Dependencies,
        linked: &Linked,
    ) -> Result<Self> {
        let tools = maven::fetch(workspace, &Tools::Release)?;
        let default_rules = workspace.target("android-release/proguard-android-optimize.txt");
        write_default_rules(&tools.join("gradle.jar"), &default_rules)?;
        Ok(Self {
            workspace,
            dependencies,
            jna: tools.join("jna.aar"),
            r8: tools.join("r8.jar"),
            rules: [
                default_rules,
                workspace.path(OUR_RULES),
                linked.rules.clone(),
            ],
        })
    }

    /// The code as the APK contains it.
    pub fn dex(&self) -> Result<PathBuf> {
        let folder = self.workspace.target("android-release/dex");
        let jna = self.workspace.target("android-release/jna.jar");
        let mut classes = Vec::new();
        ZipArchive::new(File::open(&self.jna)?)?
            .by_name("classes.jar")?
            .read_to_end(&mut classes)?;
        write_if_new(&jna, &classes)?;
        let program = [vec![self.app()?, jna], self.kotlin()?].concat();
        self.run(
            "Shrinking the app with R8",
            &folder,
            &["--min-api", MIN_SDK, "--no-data-resources"],
            &program,
            &[],
        )?;
        Ok(folder.join("classes.dex"))
    }

    /// Runs a test on R8's output as class files, with the real library. The test itself is
    /// shrunk with the app, so that what it uses is treated as if a screen used it.
    pub fn test(&self, library_folder: &Path) -> Result<Command> {
        let folder = self.workspace.target("android-release/shrunk");
        let rules = self.workspace.target("android-release/test.pro");
        write_if_new(&rules, format!("-keep class {TEST} {{ *; }}\n").as_bytes())?;
        let test = self.jar(
            "test",
            &self.workspace.target("android/test-classes"),
            "app/untrained/shrunk",
        )?;
        // JNA's jar has the same classes, and its library for this machine.
        let jna = self.dependencies.jar("jna-")?.to_owned();
        let program = [vec![self.app()?, test, jna], self.kotlin()?].concat();
        self.run(
            "Shrinking it once more, to class files and with a test",
            &folder,
            &["--classfile"],
            &program,
            &[&rules],
        )?;
        let class_path = env::join_paths([
            folder.as_path(),
            self.dependencies.jar("junit-4.13")?,
            self.dependencies.jar("hamcrest-core-")?,
        ])?;
        let mut java = Command::new(tools::jdk_program("java"));
        java.arg(format!("-Djna.library.path={}", library_folder.display()))
            .arg("-cp")
            .arg(class_path)
            .args(["org.junit.runner.JUnitCore", TEST]);
        Ok(java)
    }

    fn app(&self) -> Result<PathBuf> {
        self.jar("app", &self.workspace.target("android/classes"), ".")
    }

    fn kotlin(&self) -> Result<Vec<PathBuf>> {
        ["kotlin-stdlib-", "annotations-13"]
            .into_iter()
            .map(|name| Ok(self.dependencies.jar(name)?.to_owned()))
            .collect()
    }

    /// R8 does not read folders.
    fn jar(&self, name: &str, folder: &Path, part: &str) -> Result<PathBuf> {
        let jar = self
            .workspace
            .target("android-release")
            .join(format!("{name}.jar"));
        let stamp = Stamp::take(jar.with_extension("stamp"), &[folder.join(part)], &[])?;
        if !stamp.is_current() || !jar.exists() {
            let program = tools::jdk_program("jar");
            stamp.renew(|| {
                cmd!(
                    self.workspace.shell,
                    "{program} --create --no-compress --no-manifest --file {jar} -C {folder} {part}"
                )
                .quiet()
                .run()
                .context("could not put the classes into a jar")
            })?;
        }
        Ok(jar)
    }

    /// Runs R8 into a folder, unless its output is there already.
    fn run(
        &self,
        what: &str,
        output: &Path,
        form: &[&str],
        program: &[PathBuf],
        rules: &[&PathBuf],
    ) -> Result<()> {
        // The framework here is without java.*, which a JDK has.
        let jdk = tools::jdk_home(&self.workspace.shell)?;
        let libraries = [
            self.dependencies.android_jar()?,
            // For the test.
            self.dependencies.jar("junit-4.13")?,
            self.dependencies.jar("hamcrest-core-")?,
            &jdk,
        ];
        let mut rules = rules.to_vec();
        rules.extend(&self.rules);
        let mut inputs: Vec<PathBuf> = program.to_vec();
        inputs.extend(rules.iter().map(|path| (*path).clone()));
        inputs.push(self.r8.clone());
        let stamp = Stamp::take(output.with_extension("stamp"), &inputs, form)?;
        if stamp.is_current() && output.exists() {
            return Ok(());
        }
        let (java, r8) = (tools::jdk_program("java"), &self.r8);
        let mut command = cmd!(
            self.workspace.shell,
            "{java} {HEAP} -cp {r8} com.android.tools.r8.R8 --release --map-diagnostics info none --output {output}"
        )
        .args(form);
        for library in libraries {
            command = command.arg("--lib").arg(library);
        }
        for rule in rules {
            command = command.arg("--pg-conf").arg(rule);
        }
        say(what);
        stamp.renew(|| {
            fresh_folder(output)?;
            command
                .args(program)
                .quiet()
                .run()
                .context("R8 refused the app: fix what it reports above")
        })
    }
}

/// As the plugin puts them together.
fn write_default_rules(plugin: &Path, file: &Path) -> Result<()> {
    let mut archive = ZipArchive::new(File::open(plugin)?)?;
    let mut rules = String::new();
    for part in DEFAULT_RULES {
        archive
            .by_name(&format!("com/android/build/gradle/proguard-{part}.txt"))?
            .read_to_string(&mut rules)?;
        rules.push('\n');
    }
    write_if_new(file, rules.as_bytes())
}

/// Leaves a file alone that would only get another time.
fn write_if_new(file: &Path, bytes: &[u8]) -> Result<()> {
    if fs::read(file).is_ok_and(|known| known == bytes) {
        return Ok(());
    }
    fs::write(file, bytes).with_context(|| format!("could not write {}", file.display()))
}
