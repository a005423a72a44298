//! docs/performance.md: what was measured, where, and of which commit.

use std::fmt::Write as _;
use std::fs;
use std::thread;

use anyhow::Result;
use xshell::cmd;

use super::Summary;
use super::compared::Compared;
use crate::workspace::Workspace;

/// What the ratios should be at most.
const GOALS: [(&str, f64); 15] = [
    ("home.kotlin_vs_hand", 1.0),
    ("home.kotlin_vs_rows", 2.0),
    ("step.kotlin_vs_hand", 1.0),
    ("step.kotlin_vs_rows", 2.0),
    ("history.kotlin_vs_hand", 1.0),
    ("history.kotlin_vs_rows", 2.0),
    ("mark.kotlin_vs_hand", 1.2),
    ("cold.kotlin_vs_hand", 0.8),
    ("home.growth_1m", 1.2),
    ("home.growth_most_accounts", 1.2),
    ("history.growth_1m", 1.2),
    ("mark.growth_1m", 1.2),
    ("plan.growth_100y", 1.2),
    ("home.core_vs_rusqlite", 2.0),
    ("mark.core_vs_rusqlite", 2.0),
];

const INTRODUCTION: &str = "# Performance

Written by `cargo xtask bench`. The app through Kotlin against the same screens drawn by hand
(android/bench): on the same database, with the same durability, the same rows and the same texts.
What is drawn by hand knows only the case that is measured, and is checked to draw what the app
draws. `rows` are only the statements.

A ratio is the app's median divided by the other's in the same round; it stands with the lowest and
the highest of the rounds. Less is better.
";

pub fn write(workspace: &Workspace, summary: &Summary, compared: &[Compared]) -> Result<()> {
    let mut text = INTRODUCTION.to_owned();
    writeln!(
        text,
        "\nOn {}, at commit {}.\n",
        machine(),
        commit(workspace)?
    )?;
    writeln!(text, "| what | ratio | rounds | goal | app | other |")?;
    writeln!(text, "| --- | ---: | ---: | ---: | ---: | ---: |")?;
    for row in compared {
        let Compared {
            name,
            ratio,
            ours,
            theirs,
        } = row;
        writeln!(
            text,
            "| `{name}` | {:.2} | {:.2} to {:.2} | {} | {ours:.1} us | {theirs:.1} us |",
            ratio.median,
            ratio.low,
            ratio.high,
            goal(name),
        )?;
    }
    writeln!(
        text,
        "\nWithin the core; `growth` is a long record against a short one.\n"
    )?;
    writeln!(text, "| what | ratio | goal |\n| --- | ---: | ---: |")?;
    let of_kotlin = |name: &str| compared.iter().any(|row| row.name == name);
    for (name, ratio) in summary.ratios.iter().filter(|(name, _)| !of_kotlin(name)) {
        writeln!(text, "| `{name}` | {ratio:.2} | {} |", goal(name))?;
    }
    let part = |name: &str| {
        let median = summary.measured.get(&format!("start_{name}_ms"));
        median.copied().unwrap_or(f64::NAN)
    };
    writeln!(
        text,
        "\nThe release library has {} bytes. Of a cold start, JNA takes {:.0} ms, the registration of the\nbindings {:.0}, opening {:.0}, and the first Home {:.0}.",
        summary.library_bytes,
        part("jna"),
        part("bindings"),
        part("open"),
        part("home"),
    )?;
    fs::write(workspace.path("docs/performance.md"), text)?;
    Ok(())
}

fn goal(name: &str) -> String {
    let goal = GOALS.iter().find(|(of, _)| *of == name);
    goal.map_or_else(String::new, |(_, most)| format!("{most}"))
}

fn machine() -> String {
    let cores = thread::available_parallelism().map_or(1, usize::from);
    let model = fs::read_to_string("/proc/cpuinfo").ok().and_then(|info| {
        let line = info.lines().find(|line| line.starts_with("model name"))?;
        Some(line.split_once(':')?.1.trim().to_owned())
    });
    format!(
        "{}, {cores} cores",
        model.unwrap_or_else(|| std::env::consts::ARCH.to_owned())
    )
}

fn commit(workspace: &Workspace) -> Result<String> {
    let shell = &workspace.shell;
    let commit = cmd!(shell, "git rev-parse --short HEAD").quiet().read()?;
    let changed = cmd!(
        shell,
        "git status --porcelain --untracked-files=no -- . :!docs/performance.md"
    )
    .quiet()
    .read()?;
    Ok(if changed.is_empty() {
        commit
    } else {
        format!("{commit} with changes")
    })
}
