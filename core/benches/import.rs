//! What it takes to import the longest record that a document may hold: time, and memory.
#![allow(
    clippy::unwrap_used,
    reason = "a benchmark stops where something does not hold"
)]

use std::fmt::Write as _;
use std::fs;
use std::path::Path;
use std::sync::Arc;

use criterion::{BatchSize, Criterion};
use tempfile::TempDir;
use untrained_core::guide::Guide;
use untrained_core::transfer::{MAX_BYTES, MAX_MARKS};
use untrained_core::{App, Clock, Moment, Options};

struct StandingClock;

impl Clock for StandingClock {
    fn now(&self) -> Moment {
        Moment {
            utc_ms: 1_795_511_100_000,
            offset_s: 3600,
        }
    }
}

fn new_app() -> (TempDir, App) {
    let folder = tempfile::tempdir().unwrap();
    let options = Options {
        folder: folder.path().display().to_string(),
        languages: vec!["en".to_owned()],
    };
    let app = App::open(options, Arc::new(StandingClock)).unwrap();
    (folder, app)
}

/// As many marks as a document may hold, over every step of the guide.
fn document() -> String {
    let steps = Guide::load().unwrap().steps;
    let mut marks = String::new();
    for mark in 0..MAX_MARKS {
        let step = &steps[mark % steps.len()].id;
        let utc_ms = 1_000_000_000_000 + mark * 60_000;
        let comma = if mark == 0 { "" } else { "," };
        write!(
            marks,
            r#"{comma}{{"step":"{step}","said":"done","utc_ms":{utc_ms},"offset_s":3600}}"#
        )
        .unwrap();
    }
    let document = format!(
        r#"{{"format":"untrained-record","version":1,"exported_utc_ms":0,"exported_offset_s":0,
        "accounts":[{{"label":"","region":null,"created_utc_ms":0}}],
        "marks":[{marks}],"schedule":null,"reviews":[]}}"#
    );
    assert!(document.len() <= MAX_BYTES);
    document
}

/// How much more memory one import takes at its height than was in use before it, as the kernel
/// counts it; none where it does not.
fn peak(document: &str) -> Option<u64> {
    let (_folder, app) = new_app();
    let in_kib = |name: &str| -> Option<u64> {
        let status = fs::read_to_string("/proc/self/status").ok()?;
        let line = status.lines().find(|line| line.starts_with(name))?;
        line.split_whitespace().nth(1)?.parse().ok()
    };
    let before = in_kib("VmRSS")?;
    fs::write("/proc/self/clear_refs", "5").ok()?;
    app.import(document).unwrap();
    Some((in_kib("VmHWM")?.saturating_sub(before)) * 1024)
}

fn main() {
    let document = document();
    if let Some(bytes) = peak(&document) {
        println!(
            "import of {MAX_MARKS} marks, {} bytes: {bytes} bytes more at its height",
            document.len()
        );
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../target/bench");
        fs::create_dir_all(&folder).unwrap();
        fs::write(folder.join("import_peak_bytes"), bytes.to_string()).unwrap();
    }
    let mut criterion = Criterion::default().sample_size(10).configure_from_args();
    criterion.bench_function("import_100000_marks", |b| {
        b.iter_batched(
            new_app,
            |(folder, app)| {
                app.import(&document).unwrap();
                (folder, app)
            },
            BatchSize::PerIteration,
        );
    });
    criterion.final_summary();
}
