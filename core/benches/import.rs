//! Time and memory to import the longest record that a document may contain.
#![allow(
    clippy::unwrap_used,
    reason = "a benchmark stops where something does not hold"
)]

use criterion::{BatchSize, Criterion};
use tempfile::TempDir;
use untrained_core::App;
use untrained_core::transfer::{MAX_BYTES, MAX_MARKS};

mod support;

use support::{document, measured, open, peak_kib};

fn new_app() -> (TempDir, App) {
    let folder = tempfile::tempdir().unwrap();
    let app = open(folder.path());
    (folder, app)
}

fn main() {
    let document = document(MAX_MARKS);
    assert!(document.len() <= MAX_BYTES);
    let kib = u32::try_from(document.len() / 1024).unwrap();
    measured("import_document_kib", f64::from(kib));
    let (_folder, app) = new_app();
    if let Some(kib) = peak_kib(|| drop(app.import(&document).unwrap())) {
        measured("import_peak_kib", kib);
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
