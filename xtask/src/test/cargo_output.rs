//! Parses the output of `cargo test`: one summary line per test binary.

use super::counts::Counts;

/// How a test says that another one runs it: `#[ignore = "run by …, as another user"]`.
const RUN_BY_ANOTHER: &str = " ... ignored, run by ";

/// Sums up lines such as `test result: ok. 12 passed; 0 failed; 1 ignored; …`. A test that another
/// one runs does not count as ignored.
pub fn count(output: &str) -> Counts {
    let mut counts = Counts::default();
    let mut run_by_another = 0;
    for line in output.lines() {
        if let Some(summary) = line.strip_prefix("test result: ") {
            counts += count_summary(summary);
        } else if line.starts_with("test ") && line.contains(RUN_BY_ANOTHER) {
            run_by_another += 1;
        }
    }
    counts.skipped = counts.skipped.saturating_sub(run_by_another);
    counts
}

fn count_summary(summary: &str) -> Counts {
    let number_of = |what: &str| {
        summary
            .split(['.', ';'])
            .find_map(|part| part.trim().strip_suffix(what)?.trim().parse().ok())
            .unwrap_or(0)
    };
    Counts {
        passed: number_of("passed"),
        failed: number_of("failed"),
        skipped: number_of("ignored"),
    }
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
    fn does_not_take_the_half_of_a_test_for_a_skipped_one() {
        let output = "\
test open_as_another_user ... ignored, run by a_read_only_folder_is_refused, as another user
test slow ... ignored, takes an hour
test result: ok. 1 passed; 0 failed; 2 ignored; 0 measured; 0 filtered out; finished in 0.01s
";
        let expected = Counts {
            passed: 1,
            failed: 0,
            skipped: 1,
        };
        assert_eq!(count(output), expected);
    }

    #[test]
    fn counts_nothing_when_nothing_ran() {
        assert_eq!(count("error: could not compile `x`"), Counts::default());
    }
}
