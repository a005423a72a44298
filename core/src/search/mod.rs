//! Search over the guide's texts: FTS5 in a database in memory, made anew for each language.
//!
//! Whatever a person types is taken as words to look for, never as FTS5's query language.

mod entries;
mod fold;
mod query;

pub use entries::{Entry, Subject, entries};
pub use query::Query;

use std::ops::Range;

use rusqlite::{Connection, Row, params};

use crate::storage::Result;
use fold::Folded;

/// Text in runs, each a hit or not; put together they are the whole text. Runs need no unit to
/// count in, which would differ from language to language.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct TextRun {
    /// The text.
    pub text: String,
    /// Whether it was searched for.
    pub hit: bool,
}

/// What was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    /// The best of it, the best first.
    pub hits: Vec<Hit>,
    /// How much there is in all.
    pub total: usize,
    /// Whether each hit has every word; otherwise each has at least one.
    pub every_word: bool,
}

/// One thing found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hit {
    /// What it is.
    pub subject: Subject,
    /// Its title.
    pub title: Vec<TextRun>,
    /// Where the words stand, or what it begins with.
    pub snippet: Vec<TextRun>,
}

/// How much a hit counts in the title, in LinkedIn's labels, in the body, and in the path.
const WEIGHTS: &str = "20.0, 10.0, 1.0, 0.25";

/// FTS5 puts these around a hit. The guide holds neither: a test sees to it.
const BEGIN: char = '\u{2}';
const END: char = '\u{3}';

/// About how many characters of a text are shown around a hit.
const SNIPPET: usize = 120;

/// The guide's texts in one language, ready to be searched.
#[derive(Debug)]
pub struct Index {
    entries: Vec<Entry>,
    db: Connection,
}

impl Index {
    /// Builds the index.
    pub fn new(entries: Vec<Entry>) -> Result<Self> {
        let mut db = Connection::open_in_memory()?;
        let filling = db.transaction()?;
        filling.execute_batch(
            "CREATE VIRTUAL TABLE guide USING fts5(
                 title, labels, body, path, share UNINDEXED,
                 tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3 4'
             )",
        )?;
        {
            let mut add = filling.prepare(
                "INSERT INTO guide (rowid, title, labels, body, path, share)
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
            )?;
            for (row, entry) in (0_i64..).zip(&entries) {
                let [title, labels, body, path] = entry.columns().map(|text| Folded::of(text).text);
                add.execute(params![
                    row,
                    title,
                    labels,
                    body,
                    path,
                    entry.subject.share()
                ])?;
            }
        }
        filling.commit()?;
        Ok(Self { entries, db })
    }

    /// Finds what has every word of `query`; where nothing has, what has any of them. Steps and
    /// topics that have them in the title come first. At most `limit` hits; equally good ones
    /// stand in the guide's order.
    pub fn find(&self, query: &Query, limit: usize) -> Result<Found> {
        let mut found = self.matching(query.every(), limit)?;
        if found.total == 0 {
            found = Found {
                every_word: false,
                ..self.matching(query.any(), limit)?
            };
        }
        Ok(found)
    }

    fn matching(&self, expression: Option<String>, limit: usize) -> Result<Found> {
        let mut found = Found {
            hits: Vec::new(),
            total: 0,
            every_word: true,
        };
        let Some(expression) = expression else {
            return Ok(found);
        };
        let mut ranked = self.db.prepare_cached(&format!(
            "SELECT rowid FROM guide WHERE guide MATCH ?1
             ORDER BY share < 1 OR rowid NOT IN (SELECT rowid FROM guide WHERE guide MATCH ?2),
                      bm25(guide, {WEIGHTS}) * share, rowid"
        ))?;
        let titled = format!("title : ({expression})");
        let rows: Vec<i64> = ranked
            .query_map([&expression, &titled], |row| row.get(0))?
            .collect::<rusqlite::Result<_>>()?;
        found.total = rows.len();
        let best = &rows[..rows.len().min(limit)];
        // One pass over the matches: asked for row by row, each would be matched anew.
        let mut marked = self.db.prepare_cached(
            "SELECT rowid, highlight(guide, 0, char(2), char(3)), highlight(guide, 1, char(2), char(3)),
                    highlight(guide, 2, char(2), char(3)), highlight(guide, 3, char(2), char(3))
             FROM guide WHERE guide MATCH ?1 AND instr(?2, ',' || rowid || ',')",
        )?;
        let named: Vec<String> = best.iter().map(i64::to_string).collect();
        let named = format!(",{},", named.join(","));
        let mut hits: Vec<(i64, Hit)> = marked
            .query_map(params![expression, named], |row| {
                let ranked = row.get(0)?;
                Ok(self.hit(row)?.map(|hit| (ranked, hit)))
            })?
            .filter_map(rusqlite::Result::transpose)
            .collect::<rusqlite::Result<_>>()?;
        hits.sort_by_key(|(row, _)| best.iter().position(|ranked| ranked == row));
        found.hits = hits.into_iter().map(|(_, hit)| hit).collect();
        Ok(found)
    }

    fn hit(&self, row: &Row<'_>) -> rusqlite::Result<Option<Hit>> {
        let index: i64 = row.get(0)?;
        let entry = usize::try_from(index)
            .ok()
            .and_then(|index| self.entries.get(index));
        let Some(entry) = entry else {
            return Ok(None);
        };
        let mut ranges: [Vec<Range<usize>>; 4] = Default::default();
        for (column, (ranges, text)) in ranges.iter_mut().zip(entry.columns()).enumerate() {
            let marked: String = row.get(column + 1)?;
            *ranges = Folded::of(text).unfold(&marked, BEGIN, END);
        }
        let [title, labels, body, path] = ranges;
        let (text, hits) = [
            (&entry.body, body),
            (&entry.labels, labels),
            (&entry.path, path),
        ]
        .into_iter()
        .find(|(_, hits)| !hits.is_empty())
        .unwrap_or((&entry.body, Vec::new()));
        Ok(Some(Hit {
            subject: entry.subject.clone(),
            title: runs(&entry.title, &title, 0..entry.title.len()),
            snippet: snippet(text, &hits),
        }))
    }
}

/// The part of `text` around its first hit, cut between words.
fn snippet(text: &str, hits: &[Range<usize>]) -> Vec<TextRun> {
    let first = hits.first().map_or(0, |hit| hit.start);
    // A third of the part stands before the hit.
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

/// The `part` of `text` as runs.
fn runs(text: &str, hits: &[Range<usize>], part: Range<usize>) -> Vec<TextRun> {
    let mut runs = Vec::new();
    let mut push = |range: Range<usize>, hit| {
        if !range.is_empty() {
            runs.push(TextRun {
                text: text[range].to_owned(),
                hit,
            });
        }
    };
    let mut at = part.start;
    for hit in hits {
        if hit.start < part.start || hit.end > part.end {
            continue;
        }
        push(at..hit.start, false);
        push(hit.clone(), true);
        at = hit.end;
    }
    push(at..part.end, false);
    runs
}
