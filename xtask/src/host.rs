//! The kind of machine, as far as it decides what can be installed.

use std::fs;

use xshell::{Shell, cmd};

pub struct Host {
    /// The codename if this is Debian itself (`bookworm`); derivatives have other mirrors.
    debian: Option<String>,
    administrator: bool,
    x86_64_linux: bool,
}

impl Host {
    pub fn inspect(shell: &Shell) -> Self {
        let user = cmd!(shell, "id -u").quiet().ignore_stderr().read();
        Self {
            debian: fs::read_to_string("/etc/os-release")
                .ok()
                .and_then(|text| debian_codename(&text)),
            administrator: user.is_ok_and(|id| id == "0"),
            x86_64_linux: cfg!(all(target_os = "linux", target_arch = "x86_64")),
        }
    }

    /// Whether packages can be installed without a password.
    pub fn can_install_packages(&self) -> bool {
        self.administrator && self.debian.is_some()
    }

    /// Whether a private Debian root can be set up in a folder.
    pub fn can_hold_private_root(&self) -> bool {
        self.can_install_packages() && self.x86_64_linux
    }

    pub fn debian_codename(&self) -> Option<&str> {
        self.debian.as_deref()
    }
}

fn debian_codename(os_release: &str) -> Option<String> {
    let value = |key: &str| {
        os_release.lines().find_map(|line| {
            let (name, value) = line.split_once('=')?;
            (name == key).then(|| value.trim_matches('"').to_owned())
        })
    };
    (value("ID")? == "debian").then(|| value("VERSION_CODENAME"))?
}

#[cfg(test)]
mod tests {
    use super::debian_codename;

    #[test]
    fn knows_debian_and_nothing_else() {
        let debian = "NAME=\"Debian GNU/Linux\"\nVERSION_CODENAME=bookworm\nID=debian\n";
        assert_eq!(debian_codename(debian).as_deref(), Some("bookworm"));
        let ubuntu = "ID=ubuntu\nID_LIKE=debian\nVERSION_CODENAME=noble\n";
        assert_eq!(debian_codename(ubuntu), None);
        assert_eq!(debian_codename(""), None);
    }
}
