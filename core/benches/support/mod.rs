//! Shared by the benchmarks: an app with a fixed clock, a long record, and the recording of
//! measurements that criterion has no form for.
#![allow(dead_code, reason = "each benchmark uses its own part of this")]

use std::fmt::Write as _;
use std::fs;
use std::path::Path;
use std::sync::Arc;

use untrained_core::guide::Guide;
use untrained_core::{App, Clock, Options, Timestamp};

/// 24 November 2026, 09:05 UTC.
pub const NOW_MS: i64 = 1_795_511_100_000;

struct StandingClock;

impl Clock for StandingClock {
    fn now(&self) -> Timestamp {
        Timestamp {
            utc_ms: NOW_MS,
            offset_s: 3600,
        }
    }
}

/// The peak memory of `work`, less what was in use before, as the kernel counts it; none if it does not.
pub fn peak_kib(work: impl FnOnce()) -> Option<f64> {
    let in_kib = |name: &str| -> Option<u32> {
        let status = fs::read_to_string("/proc/self/status").ok()?;
        let line = status.lines().find(|line| line.starts_with(name))?;
        line.split_whitespace().nth(1)?.parse().ok()
    };
    let before = in_kib("VmRSS")?;
    fs::write("/proc/self/clear_refs", "5").ok()?;
    work();
    Some(in_kib("VmHWM")?.saturating_sub(before).into())
}

pub fn open(folder: &Path) -> App {
    let options = Options {
        folder: folder.display().to_string(),
        languages: vec!["en".to_owned()],
        uses_24_hour_clock: true,
        country: None,
    };
    App::open(options, Arc::new(StandingClock)).unwrap()
}

/// A record with this many marks, across every step of the guide, as a document to import.
pub fn document(count: usize) -> String {
    document_of(count, None)
}

/// The same, of one step alone.
pub fn document_of(count: usize, only: Option<&str>) -> String {
    let steps = Guide::load().unwrap().steps;
    let steps: Vec<&str> = match only {
        Some(step) => vec![step],
        None => steps.iter().map(|step| step.id.as_str()).collect(),
    };
    let mut marks = String::new();
    for (mark, step) in (0..count).zip(steps.iter().cycle()) {
        let utc_ms = 1_000_000_000_000 + mark * 60_000;
        let comma = if mark == 0 { "" } else { "," };
        write!(
            marks,
            r#"{comma}{{"step":"{step}","said":"done","utc_ms":{utc_ms},"offset_s":3600}}"#
        )
        .unwrap();
    }
    format!(
        r#"{{"format":"untrained-record","version":1,"exported_utc_ms":0,"exported_offset_s":0,
        "accounts":[{{"label":"","region":null,"created_utc_ms":0}}],
        "marks":[{marks}],"schedule":null,"reviews":[]}}"#
    )
}

/// Records a percentile, a ratio or a number of bytes for the table of `cargo xtask bench`. The
/// name must end with the unit.
pub fn measured(name: &str, value: f64) {
    println!("{name}: {value:.2}");
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../target/bench/measured");
    fs::create_dir_all(&folder).unwrap();
    fs::write(folder.join(name), value.to_string()).unwrap();
}
