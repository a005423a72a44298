//! Running programs with their output visible.

use std::io::{self, BufRead, BufReader, Read, Write};
use std::process::{Command, Stdio};
use std::sync::mpsc::{self, Sender};
use std::thread;

use anyhow::{Context, Result};

pub struct Finished {
    pub success: bool,
    pub output: String,
}

/// Runs a command without input; returns whether it succeeded.
pub fn succeeds(mut command: Command) -> Result<bool> {
    let status = command.stdin(Stdio::null()).status();
    let name = || format!("could not start {}", command.get_program().display());
    Ok(status.with_context(name)?.success())
}

/// Like [`succeeds`], but passes its output on line by line and keeps all of it.
pub fn tee(mut command: Command) -> Result<Finished> {
    let mut child = command
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .with_context(|| format!("could not start {}", command.get_program().display()))?;
    let (stdout, stderr) = (child.stdout.take(), child.stderr.take());
    let (kept, lines) = mpsc::channel();
    let output = thread::scope(|scope| {
        let also_kept = kept.clone();
        scope.spawn(move || stdout.map(|from| pass_on(from, io::stdout(), &also_kept)));
        scope.spawn(move || stderr.map(|from| pass_on(from, io::stderr(), &kept)));
        lines.into_iter().collect()
    });
    Ok(Finished {
        success: child.wait()?.success(),
        output,
    })
}

/// Copies lines until the source closes. Failing to show a line must not stop the program.
fn pass_on(from: impl Read, mut to: impl Write, kept: &Sender<String>) {
    let mut reader = BufReader::new(from);
    let mut line = Vec::new();
    // By bytes: a test may print invalid UTF-8.
    while reader
        .read_until(b'\n', &mut line)
        .is_ok_and(|read| read > 0)
    {
        let _ = to.write_all(&line).and_then(|()| to.flush());
        let _ = kept.send(String::from_utf8_lossy(&line).into_owned());
        line.clear();
    }
}

#[cfg(test)]
mod tests {
    use std::process::Command;
    use std::sync::mpsc;

    use super::{pass_on, succeeds, tee};

    #[test]
    fn shows_and_keeps_every_line() {
        let (sender, kept) = mpsc::channel();
        let mut shown = Vec::new();
        pass_on(&b"one\nnot \xff text\nno newline"[..], &mut shown, &sender);
        drop(sender);
        assert_eq!(shown, b"one\nnot \xff text\nno newline");
        let kept: String = kept.into_iter().collect();
        assert_eq!(kept, "one\nnot \u{fffd} text\nno newline");
    }

    #[test]
    fn tells_how_a_command_ended() -> anyhow::Result<()> {
        for (program, success) in [("true", true), ("false", false)] {
            assert_eq!(succeeds(Command::new(program))?, success);
            assert_eq!(tee(Command::new(program))?.success, success);
        }
        Ok(())
    }

    #[test]
    fn names_a_program_that_is_not_there() {
        let nowhere = || Command::new("no-such-program");
        for error in [succeeds(nowhere()).err(), tee(nowhere()).err()] {
            assert!(error.is_some_and(|error| error.to_string().contains("no-such-program")));
        }
    }
}
