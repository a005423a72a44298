//! Runs several suites in parallel. Each runs in a child process of this command, so that its output stays
//! together, and is printed when it ends.

use std::collections::VecDeque;
use std::fs::{self, File};
use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::{Mutex, PoisonError, mpsc};
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context, Result};

use super::Verdict;
use super::suites::Suite;
use crate::progress::say;
use crate::stamp::fresh_folder;
use crate::workspace::Workspace;

/// A suite keeps one processor busy, by and large; and a JVM wants up to 2 GB of memory.
const MOST: usize = 4;

pub struct Finished {
    pub suite: Suite,
    pub verdict: Result<Verdict>,
    pub took: Duration,
    output: String,
}

/// Runs the suites, the longest first, and returns them in their own order. `xtask` is this command.
pub fn run(workspace: &Workspace, xtask: &Path, suites: &[Suite]) -> Result<Vec<Finished>> {
    let folder = workspace.target("test-reports/suites");
    fresh_folder(&folder)?;
    let mut queue = suites.to_vec();
    queue.sort_by_key(|suite| suite.place_in_the_queue());
    let queue = Mutex::new(VecDeque::from(queue));
    let next = || {
        let mut queue = queue.lock().unwrap_or_else(PoisonError::into_inner);
        queue.pop_front()
    };
    let processors = thread::available_parallelism().map_or(1, usize::from);
    let (sender, receiver) = mpsc::channel();
    let mut all = thread::scope(|scope| {
        for _ in 0..processors.min(MOST) {
            let sender = sender.clone();
            let (next, folder) = (&next, &folder);
            scope.spawn(move || {
                while let Some(suite) = next() {
                    say(&format!("Testing: {}", suite.name()));
                    let started = Instant::now();
                    let files = folder.join(suite.name().replace(' ', "-"));
                    let verdict = in_a_process(xtask, suite, &files);
                    let output = fs::read(files.with_extension("log")).unwrap_or_default();
                    // Whoever listens has gone only if this whole run has failed.
                    let _ = sender.send(Finished {
                        suite,
                        verdict,
                        output: String::from_utf8_lossy(&output).into_owned(),
                        took: started.elapsed(),
                    });
                }
            });
        }
        drop(sender);
        let shown = receiver.into_iter().inspect(|finished| {
            say(&format!("Tested: {}", finished.suite.name()));
            print!("{}", finished.output);
        });
        shown.collect::<Vec<_>>()
    });
    all.sort_by_key(|finished| suites.iter().position(|suite| *suite == finished.suite));
    Ok(all)
}

fn in_a_process(xtask: &Path, suite: Suite, files: &Path) -> Result<Verdict> {
    let log = File::create(files.with_extension("log"))?;
    let verdict = files.with_extension("json");
    let status = Command::new(xtask)
        .args(["test", "--only", suite.name(), "--verdict"])
        .arg(&verdict)
        .args(suite.is_at_length().then_some("--faults"))
        .stdin(Stdio::null())
        .stdout(log.try_clone()?)
        .stderr(log)
        .status()
        .context("could not start the suite")?;
    let text = fs::read_to_string(&verdict).with_context(|| {
        format!("ended without a verdict ({status}): its output above says why")
    })?;
    Ok(serde_json::from_str(&text)?)
}
