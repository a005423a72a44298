//! A private Debian root in one folder, for a tool that this machine's own Debian is too old for.
//!
//! Commands run in it in a private mount namespace, so their mounts are invisible to others and
//! gone when they end. The folder is outside `target/`, so that nothing that cleans a build folder
//! can walk into a mount.

use std::env;
use std::fs::{self, File};
use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result, bail};
use which::which;
use xshell::{Shell, cmd};

use crate::apt;
use crate::host::Host;
use crate::progress::say;

pub const FOLDER: &str = "/var/cache/untrained/swift";

const SUITE: &str = "trixie";
const PACKAGES: [&str; 5] = [
    "swiftlang",
    "swiftlang-dev",
    "libc6-dev",
    "libstdc++-14-dev",
    "g++",
];
/// Written last, so that an incomplete root is built again; contains `RECIPE`, so that an outdated
/// one is too.
const MARKER: &str = "/var/cache/untrained/swift/.provisioned";
const RECIPE: &str = "trixie swiftlang 1";
const LOCK: &str = "/var/cache/untrained/swift.lock";

/// Mounts what a build needs, then executes the command. Arguments: root, repository, command.
const ENTER: &str = r#"
root=$1 repository=$2
shift 2
mount -t proc proc "$root/proc"
mount --rbind /dev "$root/dev"
mkdir -p "$root$repository"
mount --bind "$repository" "$root$repository"
exec chroot "$root" "$@"
"#;

pub fn is_provisioned() -> bool {
    fs::read_to_string(MARKER).is_ok_and(|recipe| recipe == RECIPE)
}

/// Builds the root, unless a complete one exists. Of two callers, the second waits.
pub fn provision(shell: &Shell, host: &Host, repository: &Path) -> Result<()> {
    if is_provisioned() {
        return Ok(());
    }
    let folder = Path::new(FOLDER);
    let parent = folder.parent().context("the root needs a parent folder")?;
    fs::create_dir_all(parent).with_context(|| format!("could not make {}", parent.display()))?;
    let lock = File::create(LOCK)?;
    lock.lock()
        .with_context(|| format!("could not lock {LOCK}"))?;
    if is_provisioned() {
        return Ok(());
    }
    if which("debootstrap").is_err() {
        apt::install(shell, &["debootstrap"])?;
    }
    let mirror = mirror(shell, host)?;
    let apt_settings = cmd!(shell, "apt-config dump")
        .quiet()
        .read()
        .context("could not read this machine's apt settings")?;

    say(&format!(
        "Setting up Swift in {FOLDER} (Debian {SUITE}, a few minutes, about 2.6 GB, once)"
    ));
    cmd!(shell, "rm -rf --one-file-system {folder}")
        .quiet()
        .run()?;
    let mut bootstrap = cmd!(
        shell,
        "unshare --mount --propagation private -- debootstrap --variant=minbase {SUITE} {folder} {mirror}"
    )
    .quiet();
    if let Some(proxy) = setting(&apt_settings, "Acquire::http::Proxy")
        && env::var_os("http_proxy").is_none()
    {
        bootstrap = bootstrap.env("http_proxy", proxy);
    }
    bootstrap
        .run()
        .with_context(|| format!("debootstrap failed: {FOLDER}/debootstrap/debootstrap.log may say why; try again when the mirror answers"))?;
    carry_over(folder, &apt_settings)?;

    say("Installing the Swift toolchain there");
    let install = format!(
        "apt-get update --quiet && apt-get install --yes --quiet --no-install-recommends {} && apt-get clean",
        PACKAGES.join(" ")
    );
    let status = command(repository, Path::new("/"), &["sh", "-c", &install])
        .env("DEBIAN_FRONTEND", "noninteractive")
        .status()?;
    if !status.success() {
        bail!("could not install Swift in {FOLDER}: see apt's lines above, then try again");
    }
    fs::write(MARKER, RECIPE).with_context(|| format!("could not write {MARKER}"))
}

/// A command inside the root, with the working directory `folder`, which must be in the repository
/// or the root.
pub fn command(repository: &Path, folder: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new("unshare");
    command
        .args(["--mount", "--propagation", "private", "--"])
        .args(["sh", "-euc", ENTER, "enter", FOLDER])
        .arg(repository)
        .args(["env", "-C"])
        .arg(folder)
        .args(arguments)
        .env("PATH", "/usr/sbin:/usr/bin:/sbin:/bin")
        .env("HOME", "/root")
        .env("LANG", "C.UTF-8")
        .env_remove("LD_LIBRARY_PATH")
        .env_remove("TMPDIR");
    command
}

/// Whether mounting is permitted at all; in a container it may not be, even for root.
pub fn may_mount(shell: &Shell) -> bool {
    cmd!(shell, "unshare --mount --propagation private -- true")
        .quiet()
        .ignore_stderr()
        .run()
        .is_ok()
}

/// The mirror that this machine's own packages come from.
fn mirror(shell: &Shell, host: &Host) -> Result<String> {
    let format = "$(RELEASE) $(REPO_URI)";
    let targets = cmd!(
        shell,
        "apt-get indextargets --format {format} 'Created-By: Packages'"
    )
    .quiet()
    .read()
    .context("could not read this machine's apt sources")?;
    host.debian_codename()
        .and_then(|codename| mirror_of(&targets, codename))
        .map(str::to_owned)
        .context("this machine's apt sources name no Debian mirror: add one")
}

fn mirror_of<'a>(targets: &'a str, codename: &str) -> Option<&'a str> {
    targets.lines().find_map(|line| {
        let (release, address) = line.split_once(' ')?;
        (release == codename || release == "stable").then_some(address)
    })
}

/// Gives the root's apt the access that this machine's has: proxy, certificates, timeouts.
fn carry_over(root: &Path, apt_settings: &str) -> Result<()> {
    fs::write(
        root.join("etc/apt/apt.conf.d/90host"),
        connection_settings(apt_settings),
    )?;
    let certificates = "etc/ssl/certs/ca-certificates.crt";
    let ours = Path::new("/").join(certificates);
    if ours.exists() {
        let theirs = root.join(certificates);
        if let Some(folder) = theirs.parent() {
            fs::create_dir_all(folder)?;
        }
        fs::copy(ours, theirs).context("could not copy the certificates into the root")?;
    }
    Ok(())
}

fn connection_settings(apt_settings: &str) -> String {
    const CARRIED: [&str; 4] = [
        "Acquire::http",
        "Acquire::https",
        "Acquire::Check-",
        "Acquire::Retries",
    ];
    apt_settings
        .lines()
        .filter(|line| CARRIED.iter().any(|name| line.starts_with(name)))
        .flat_map(|line| [line, "\n"])
        .collect()
}

fn setting<'a>(apt_settings: &'a str, name: &str) -> Option<&'a str> {
    apt_settings
        .lines()
        .find_map(|line| {
            line.strip_prefix(name)?
                .strip_prefix(" \"")?
                .strip_suffix("\";")
        })
        .filter(|value| !value.is_empty())
}

#[cfg(test)]
mod tests {
    use super::{connection_settings, mirror_of, setting};

    #[test]
    fn takes_the_mirror_of_the_release_itself() {
        let targets = "bookworm-security http://security.example/\nbookworm http://mirror.example/debian/\nbookworm-updates http://other.example/\n";
        assert_eq!(
            mirror_of(targets, "bookworm"),
            Some("http://mirror.example/debian/")
        );
        assert_eq!(mirror_of(targets, "trixie"), None);
        assert_eq!(mirror_of("", "bookworm"), None);
    }

    #[test]
    fn carries_what_concerns_the_connection_and_no_more() {
        let dump = "APT \"\";\nAcquire::http::Proxy \"http://proxy.example:3128\";\nAcquire::Check-Valid-Until \"false\";\nAcquire::IndexTargets \"\";\nDPkg::Post-Invoke:: \"rm -f /x\";\n";
        assert_eq!(
            connection_settings(dump),
            "Acquire::http::Proxy \"http://proxy.example:3128\";\nAcquire::Check-Valid-Until \"false\";\n"
        );
        assert_eq!(
            setting(dump, "Acquire::http::Proxy"),
            Some("http://proxy.example:3128")
        );
        assert_eq!(setting(dump, "Acquire::IndexTargets"), None);
    }
}
