//! Reads `swift test`'s output: lines of `XCTest` and of Swift Testing, which come in one run.

use super::counts::Counts;

pub fn count(output: &str) -> Counts {
    let mut counts = Counts::default();
    for line in output.lines() {
        match verdict(line) {
            Some(Verdict::Passed) => counts.passed += 1,
            Some(Verdict::Failed) => counts.failed += 1,
            Some(Verdict::Skipped) => counts.skipped += 1,
            None => {}
        }
    }
    counts
}

enum Verdict {
    Passed,
    Failed,
    Skipped,
}

fn verdict(line: &str) -> Option<Verdict> {
    xctest(line).or_else(|| swift_testing(line))
}

/// `Test Case 'Class.method' passed (0.1 seconds)`
fn xctest(line: &str) -> Option<Verdict> {
    let (_name, rest) = line.strip_prefix("Test Case '")?.rsplit_once("' ")?;
    match rest.split_whitespace().next()? {
        "passed" => Some(Verdict::Passed),
        "failed" => Some(Verdict::Failed),
        "skipped" => Some(Verdict::Skipped),
        _ => None,
    }
}

/// `✔ Test name() passed after 0.1 seconds.`, where the sign depends on the system, and the name
/// may be a sentence in quotation marks that speaks of passing itself.
fn swift_testing(line: &str) -> Option<Verdict> {
    let (_sign, rest) = line.split_once(' ')?;
    let test = rest.strip_prefix("Test ")?;
    let (_name, said) = match test.strip_prefix('"') {
        Some(quoted) => quoted.split_once("\" ")?,
        None => test.split_once(") ")?,
    };
    // A test with arguments is one test: `with 3 test cases passed after …`.
    let said = match said.strip_prefix("with ") {
        Some(cases) => cases.split_once(" test case")?.1.split_once(' ')?.1,
        None => said,
    };
    match said.split([' ', ':', '.']).next()? {
        "passed" => Some(Verdict::Passed),
        "failed" => Some(Verdict::Failed),
        "skipped" => Some(Verdict::Skipped),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::{Counts, count};

    /// What Swift 6.0.3 printed on Linux for a package with three tests of each kind.
    const SEEN: &str = "\
Build complete! (9.60s)
Test Suite 'All tests' started at 2026-11-24 03:08:54.341
Test Case 'X.testFail' started at 2026-11-24 03:08:54.377
/toy/Tests/ToyTests/T.swift:9: error: X.testFail : XCTAssertEqual failed: (\"2\") is not equal to (\"3\") -\u{20}
Test Case 'X.testFail' failed (0.001 seconds)
/toy/Tests/ToyTests/T.swift:8: X.testSkip : Test skipped - no
Test Case 'X.testSkip' skipped (0.101 seconds)
Test Case 'X.testTwo' passed (0.101 seconds)
Test Suite 'All tests' failed at 2026-11-24 03:08:54.580
\t Executed 3 tests, with 1 test skipped and 1 failure (0 unexpected) in 0.203 (0.203) seconds
◇ Test run started.
↳ Testing Library Version: 6.0.3
✘ Test off() skipped: \"why\"
◇ Test twoIsTwo() started.
◇ Test bad() started.
✘ Test bad() recorded an issue at T.swift:6:20: Expectation failed: (two() → 2) == 3
✘ Test bad() recorded an issue at T.swift:6:41: Expectation failed: (two() → 2) == 4
✔ Test twoIsTwo() passed after 0.001 seconds.
✘ Test bad() failed after 0.001 seconds with 2 issues.
✘ Test run with 3 tests failed after 0.002 seconds with 2 issues.
";

    #[test]
    fn counts_both_kinds() {
        let expected = Counts {
            passed: 2,
            failed: 2,
            skipped: 2,
        };
        assert_eq!(count(SEEN), expected);
    }

    #[test]
    fn is_not_misled_by_names() {
        let output = "\
◇ Test \"A step that was skipped stays skipped\" started.
✔ Test \"A step that was skipped stays skipped\" passed after 0.1 seconds.
✔ Test \"It failed after all\" passed after 0.1 seconds.
✔ Test months(count:) with 3 test cases passed after 0.1 seconds.
✔ Suite \"What was skipped\" passed after 0.2 seconds.
✔ Test run with 3 tests passed after 0.2 seconds.
";
        let expected = Counts {
            passed: 3,
            ..Counts::default()
        };
        assert_eq!(count(output), expected);
    }

    #[test]
    fn counts_nothing_when_the_build_fails() {
        assert_eq!(count("error: fatalError\n"), Counts::default());
    }
}
