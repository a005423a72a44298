//! Displayed text with the hits marked.

use std::ops::Range;

/// A run of text, either a hit or not; concatenated, the runs are the whole text. Unlike ranges,
/// they need no unit, which would differ between languages.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct TextRun {
    pub text: String,
    /// Whether the run matches the query.
    pub hit: bool,
}

/// The approximate length of a snippet around a hit, in characters.
const SNIPPET: usize = 120;

/// The part of `text` around its first hit, cut between words.
pub(super) fn snippet(text: &str, hits: &[Range<usize>]) -> Vec<TextRun> {
    let first = hits.first().map_or(0, |hit| hit.start);
    // A third of the snippet precedes the hit.
    let start = text[..first]
        .char_indices()
        .rev()
        .take(SNIPPET / 3)
        .last()
        .map_or(first, |(at, _)| at);
    let start = if start == 0 {
        0
    } else {
        text[start..first]
            .split_once(char::is_whitespace)
            .map_or(first, |(_, rest)| first - rest.len())
    };
    let least = hits.first().map_or(start, |hit| hit.end);
    let end = match text[start..].char_indices().nth(SNIPPET) {
        None => text.len(),
        Some((length, _)) => {
            let end = (start + length).max(least);
            text[least..end]
                .rfind(char::is_whitespace)
                .map_or(end, |space| least + space)
        }
    };
    let mut runs = runs(text, hits, start..end);
    let ellipsis = || TextRun {
        text: "…".to_owned(),
        hit: false,
    };
    if start > 0 {
        runs.insert(0, ellipsis());
    }
    if end < text.len() {
        runs.push(ellipsis());
    }
    runs
}

/// The `part` of `text` as runs. Hits separated only by spaces become one.
pub(super) fn runs(text: &str, hits: &[Range<usize>], part: Range<usize>) -> Vec<TextRun> {
    let mut runs: Vec<TextRun> = Vec::new();
    let mut push = |range: Range<usize>, hit| {
        let text = &text[range];
        match runs.last_mut() {
            _ if text.is_empty() => {}
            Some(last) if last.hit && (hit || text.trim().is_empty()) => last.text.push_str(text),
            _ => runs.push(TextRun {
                text: text.to_owned(),
                hit,
            }),
        }
    };
    let mut at = part.start;
    for hit in hits {
        if hit.start < at || hit.end > part.end {
            continue;
        }
        push(at..hit.start, false);
        push(hit.clone(), true);
        at = hit.end;
    }
    push(at..part.end, false);
    runs
}
