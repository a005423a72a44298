//! Search over the guide.

use std::sync::PoisonError;

use super::App;
use crate::error::Result;
use crate::guide::SearchTerms;
use crate::screens::{self, MAX_ROWS, SearchScreen};
use crate::search::{Index, Query, Vocabulary, entries};

impl App {
    /// Searches the guide for `typed`. The index is built on the first search in a language, so
    /// that opening the app does not wait for it.
    ///
    /// # Errors
    /// [`Error::Guide`](crate::Error::Guide).
    pub fn search(&self, typed: &str) -> Result<SearchScreen> {
        let words = self.words();
        let language = words.language();
        let mut index = self.index.lock().unwrap_or_else(PoisonError::into_inner);
        let index = match &mut *index {
            Some((built, index)) if *built == language.tag => index,
            index => {
                let terms = SearchTerms::load(language)?;
                let built = Index::new(
                    entries(&self.guide, terms.as_ref(), &words),
                    Vocabulary::new(language, terms.as_ref()),
                );
                &mut index.insert((language.tag, built)).1
            }
        };
        let found = index.find(&Query::parse(typed), MAX_ROWS);
        Ok(screens::search(typed, &found, &self.guide, &words))
    }
}
