//! Search over the guide's texts: an inverted index in memory, made anew for each language.
//!
//! Whatever a person types is taken as words to look for. Every word has several forms (folded,
//! spelled out, its stem), the same for the guide and for the query, so that what is typed is
//! found in whichever form it is written. What is ranked, and how, stands in `find`.

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
