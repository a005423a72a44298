//! Search.

use std::sync::PoisonError;

use super::App;
use crate::error::Result;
use crate::screens::{self, Localizer, MAX_ROWS, SearchScreen};
use crate::search::{Index, Query, entries};

impl App {
    /// What the guide has on `typed`. The index is built at the first search in a language, so
    /// that opening does not wait for it.
    pub fn search(&self, typed: &str) -> Result<SearchScreen> {
        let texts = self.texts();
        let language = texts.language().tag;
        let mut index = self.index.lock().unwrap_or_else(PoisonError::into_inner);
        let index = match &mut *index {
            Some((built, index)) if *built == language => index,
            index => {
                let built = Index::new(entries(&self.guide, &texts))?;
                &mut index.insert((language, built)).1
            }
        };
        let found = index.find(&Query::parse(typed), MAX_ROWS)?;
        Ok(screens::search(
            typed,
            &found,
            &self.guide,
            Localizer(&texts),
        ))
    }
}
