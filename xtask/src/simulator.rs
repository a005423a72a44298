//! The simulated phone: a JVM that runs the Android app and serves it at a local address.

use std::fs::{self, File};
use std::io::{BufRead, BufReader};
use std::net::{Ipv4Addr, TcpListener};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdout, Stdio};
use std::sync::mpsc;
use std::thread;
use std::time::Duration;

use anyhow::{Context, Result, bail};

use crate::bindings::Bindings;
use crate::kotlin::App;
use crate::progress::say;
use crate::stamp::fresh_folder;
use crate::workspace::Workspace;

const MAIN_CLASS: &str = "app.untrained.simulator.Main";
/// The page answers a second after java starts, and itself says how far the phone has booted.
const START_LIMIT: Duration = Duration::from_mins(1);
/// How much of the log is shown when the simulator did not start.
const LAST_LINES: usize = 30;
/// The start time of a phone for tests and pictures. What they show depends on the day, because the
/// guide's checks age.
const AS_TESTED: &str = "2026-11-24T10:00:00Z";

/// The phone to start.
pub struct Phone {
    /// When it starts; now, if not given.
    moment: Option<&'static str>,
    /// Width and height in dp, and the density; those of a Pixel, if not given.
    display: Option<&'static str>,
}

impl Phone {
    pub const TODAY: Self = Self {
        moment: None,
        display: None,
    };
    pub const TESTED: Self = Self {
        moment: Some(AS_TESTED),
        ..Self::TODAY
    };
    /// With few pixels, as most of a test's time goes into drawing them.
    pub const COARSE: Self = Self {
        display: Some("412x892@160"),
        ..Self::TESTED
    };
    /// 1080 x 1920: Google Play wants no picture more than twice as high as it is wide.
    pub const IN_A_SHOP: Self = Self {
        display: Some("432x768@400"),
        ..Self::TESTED
    };
}

/// A running simulator. Dropping it ends the JVM and removes the phone's data.
pub struct Simulator {
    process: Child,
    storage: PathBuf,
    log: PathBuf,
    address: String,
}

impl Simulator {
    /// Starts a new phone, and returns once its page answers. What Robolectric
    /// and Java remark goes to a log; what the simulator itself says, and a crash of the app, is shown.
    pub fn start(
        workspace: &Workspace,
        bindings: &Bindings,
        app: &App,
        port: u16,
        phone: &Phone,
    ) -> Result<Self> {
        say("Starting the simulator");
        let storage = workspace.target(&format!("simulator/{port}"));
        fresh_folder(&storage)?;
        let log = workspace.target(&format!("simulator/{port}.log"));
        let mut process = app
            .java(workspace, &bindings.library.folder)
            .arg(format!("-Djava.io.tmpdir={}", storage.display()))
            .args([MAIN_CLASS, "--port", &port.to_string(), "--data"])
            .arg(storage.join("phone"))
            .args(
                phone
                    .display
                    .iter()
                    .flat_map(|display| ["--display", display]),
            )
            .args(phone.moment.iter().flat_map(|moment| ["--now", moment]))
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(File::create(&log).context("could not make the simulator's log")?)
            .spawn()
            .context("could not start java")?;
        let output = process.stdout.take();
        let mut simulator = Self {
            process,
            storage,
            log,
            address: String::new(),
        };
        simulator.address = output
            .context("java was started without its output")
            .and_then(wait_until_ready)
            .inspect_err(|_| eprintln!("{}", last_lines(&simulator.log)))?;
        Ok(simulator)
    }

    pub fn address(&self) -> &str {
        &self.address
    }

    /// Waits for the JVM to exit by itself, which is an error unless someone asked it to.
    pub fn wait(&mut self) -> Result<()> {
        let status = self.process.wait()?;
        if status.success() {
            return Ok(());
        }
        bail!(
            "the simulator stopped ({status}): its lines above say why, or {}",
            self.log.display()
        )
    }
}

impl Drop for Simulator {
    fn drop(&mut self) {
        // A failure here is harmless: the JVM has exited already, or the next boot cleans up.
        let _ = self.process.kill();
        let _ = self.process.wait();
        let _ = fs::remove_dir_all(&self.storage);
    }
}

/// Passes the JVM's output on, and returns the address once it prints one.
fn wait_until_ready(output: ChildStdout) -> Result<String> {
    let (announce, address) = mpsc::channel();
    thread::spawn(move || {
        // Keep reading to the end: a JVM whose pipe is full or closed would hang or die.
        for line in BufReader::new(output).lines().map_while(Result::ok) {
            match ready_address(&line) {
                Some(address) => drop(announce.send(address.to_owned())),
                None => println!("{line}"),
            }
        }
    });
    match address.recv_timeout(START_LIMIT) {
        Ok(address) => Ok(address),
        Err(mpsc::RecvTimeoutError::Disconnected) => {
            bail!("the simulator ended before it was ready: its lines above say why")
        }
        Err(mpsc::RecvTimeoutError::Timeout) => bail!(
            "the simulator was not ready after {} seconds: its lines above may say why",
            START_LIMIT.as_secs()
        ),
    }
}

/// The end of a log, which says why its program ended.
fn last_lines(log: &Path) -> String {
    let text = fs::read_to_string(log).unwrap_or_default();
    let lines: Vec<_> = text.lines().collect();
    lines[lines.len().saturating_sub(LAST_LINES)..].join("\n")
}

fn ready_address(line: &str) -> Option<&str> {
    line.strip_prefix("ready ").map(str::trim)
}

/// Whether nothing listens on this port.
pub fn is_free(port: u16) -> bool {
    TcpListener::bind((Ipv4Addr::LOCALHOST, port)).is_ok()
}

/// A port that is currently free.
pub fn free_port() -> Result<u16> {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))
        .context("no free port on the loopback address")?;
    Ok(listener.local_addr()?.port())
}

#[cfg(test)]
mod tests {
    use super::ready_address;

    #[test]
    fn finds_the_address_in_the_ready_line_only() {
        assert_eq!(
            ready_address("ready http://127.0.0.1:8377/\n"),
            Some("http://127.0.0.1:8377/")
        );
        assert_eq!(ready_address("getting ready http://127.0.0.1/"), None);
    }
}
