//! Search over the guide's texts: an inverted index in memory, built for one language.
//!
//! A query is plain words, without operators. Every word has several forms (folded, spelled out,
//! stemmed), computed the same way for the guide and for the query, so that a word is found in
//! whichever form it is typed. `find` does the ranking.

mod entries;
mod find;
mod fold;
mod index;
mod query;
mod runs;
mod stem;
mod vocabulary;
mod word;

pub use entries::{Entry, Subject, entries};
pub use find::{Found, Hit};
pub use index::Index;
pub use query::Query;
pub use runs::TextRun;
pub use vocabulary::Vocabulary;
