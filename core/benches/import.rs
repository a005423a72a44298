//! Time and memory to import the longest record that a document may contain.
#![allow(
    clippy::unwrap_used,
    reason = "a benchmark stops where something does not hold"
)]

use std::fs;

use criterion::{BatchSize, Criterion};
use tempfile::TempDir;
use untrained_core::App;
use untrained_core::transfer::{MAX_BYTES, MAX_MARKS};

mod support;

use support::{document, measured, open};

fn new_app() -> (TempDir, App) {
    let folder = tempfile::tempdir().unwrap();
    let app = open(folder.path());
    (folder, app)
}

/// The peak memory of one import, less what was in use before, as the kernel counts it; none if it
/// does not.
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
    let document = document(MAX_MARKS);
    assert!(document.len() <= MAX_BYTES);
    if let Some(bytes) = peak(&document) {
        let kib = |bytes: u64| f64::from(u32::try_from(bytes / 1024).unwrap());
        measured("import_document_kib", kib(document.len() as u64));
        measured("import_peak_kib", kib(bytes));
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
