//! Reads `cargo test`'s output: one summary line for each test binary.

use super::counts::Counts;

/// Sums lines such as `test result: ok. 12 passed; 0 failed; 1 ignored; …`.
pub fn count(output: &str) -> Counts {
    let mut counts = Counts::default();
    for line in output.lines() {
        let Some(summary) = line.strip_prefix("test result: ") else {
            continue;
        };
        let number_of = |what: &str| {
            summary
                .split(['.', ';'])
                .find_map(|part| part.trim().strip_suffix(what)?.trim().parse().ok())
                .unwrap_or(0)
        };
        counts += Counts {
            passed: number_of("passed"),
            failed: number_of("failed"),
            skipped: number_of("ignored"),
        };
    }
    counts
}

#[cfg(test)]
mod tests {
    use super::{Counts, count};

    #[test]
    fn sums_over_the_binaries() {
        let output = "\
     Running unittests src/lib.rs (target/debug/deps/x-1)
test a ... ok
test result: ok. 12 passed; 0 failed; 1 ignored; 0 measured; 0 filtered out; finished in 0.01s
   Doc-tests x
test result: FAILED. 3 passed; 2 failed; 0 ignored; 0 measured; 4 filtered out; finished in 1.50s
";
        let expected = Counts {
            passed: 15,
            failed: 2,
            skipped: 1,
        };
        assert_eq!(count(output), expected);
    }

    #[test]
    fn counts_nothing_when_nothing_ran() {
        assert_eq!(count("error: could not compile `x`"), Counts::default());
    }
}
