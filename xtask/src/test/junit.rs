//! Reads `JUnit` reports, as written by Surefire, pytest and Swift Testing.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use roxmltree::{Document, Node};

use super::counts::Counts;
use crate::stamp::files_below;

/// Sums up all reports in a folder.
pub fn count_reports(folder: &Path) -> Result<Counts> {
    let mut counts = Counts::default();
    for file in files_below(folder)? {
        if file.extension().is_some_and(|extension| extension == "xml") {
            let xml = fs::read_to_string(&file)?;
            counts +=
                count(&xml).with_context(|| format!("{} is not a test report", file.display()))?;
        }
    }
    Ok(counts)
}

/// What `JUnit`'s own console runner says last; nothing, if it came to no end.
pub fn count_console(output: &str) -> Counts {
    let number = |line: &str, label: &str| -> Option<usize> {
        let (_, rest) = line.split_once(label)?;
        rest.split(|letter: char| !letter.is_ascii_digit())
            .next()?
            .parse()
            .ok()
    };
    let verdict = |line: &str| {
        if let Some(passed) = number(line, "OK (") {
            return Some((passed, 0));
        }
        let (run, failed) = (number(line, "Tests run: ")?, number(line, "Failures: ")?);
        Some((run.saturating_sub(failed), failed))
    };
    let (passed, failed) = output.lines().rev().find_map(verdict).unwrap_or_default();
    Counts {
        passed,
        failed,
        skipped: 0,
    }
}

fn count(xml: &str) -> Result<Counts> {
    let document = Document::parse(xml)?;
    let mut counts = Counts::default();
    for case in document
        .descendants()
        .filter(|node| node.has_tag_name("testcase"))
    {
        let has = |tag: &str| {
            case.children()
                .any(|node: Node<'_, '_>| node.has_tag_name(tag))
        };
        if has("failure") || has("error") {
            counts.failed += 1;
        } else if has("skipped") {
            counts.skipped += 1;
        } else {
            counts.passed += 1;
        }
    }
    Ok(counts)
}

#[cfg(test)]
mod tests {
    use super::{Counts, count, count_console};

    #[test]
    fn counts_cases_of_either_shape() -> anyhow::Result<()> {
        let expected = Counts {
            passed: 2,
            failed: 2,
            skipped: 1,
        };
        let cases = r#"
            <testcase name="a" time="0.1"/>
            <testcase name="b"><system-out>text</system-out></testcase>
            <testcase name="c"><failure message="no">trace</failure></testcase>
            <testcase name="d"><error/><system-err/></testcase>
            <testcase name="e"><skipped message="why"/></testcase>"#;
        let surefire = format!("<testsuite tests='5'>{cases}</testsuite>");
        assert_eq!(count(&surefire)?, expected);
        let pytest = format!("<testsuites><testsuite>{cases}</testsuite></testsuites>");
        assert_eq!(count(&pytest)?, expected);
        Ok(())
    }

    #[test]
    fn reads_the_last_line_of_the_console() {
        let counts = |passed, failed| Counts {
            passed,
            failed,
            skipped: 0,
        };
        assert_eq!(count_console(".....\nOK (5 tests)\n\n"), counts(5, 0));
        assert_eq!(count_console("OK (1 test)"), counts(1, 0));
        assert_eq!(
            count_console("FAILURES!!!\nTests run: 5,  Failures: 2\n"),
            counts(3, 2)
        );
        assert_eq!(count_console("Could not find class"), counts(0, 0));
    }

    #[test]
    fn refuses_half_a_report() {
        assert!(count("<testsuite><testcase").is_err());
    }
}
