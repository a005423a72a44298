//! The app: the calls that a shell can make. Each reads what it needs in one transaction,
//! applies the rules, and returns the screen to draw.

mod accounts;
mod data;
mod guide;
mod history;
mod links;
mod objection;
mod progress;
mod protection;
mod review;
mod search;
mod settings;

use std::path::PathBuf;
use std::sync::atomic::AtomicBool;
use std::sync::{Arc, Mutex, PoisonError, RwLock};

use rusqlite::Connection;

use crate::civil::{Clock, Timestamp};
use crate::error::{Error, Result};
use crate::guide::{Guide, LANGUAGES, Language, Messages, Step};
use crate::screens::Localizer;
use crate::search::Index;
use crate::storage::Store;

/// Where the data lies, and in which language to speak.
#[derive(Debug, Clone)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct Options {
    /// The folder for the database; it must exist and belong to the app alone.
    pub folder: String,
    /// BCP 47 tags, the most wanted first.
    pub languages: Vec<String>,
}

/// What the app knows and in which words: the released guide, or another one.
#[derive(Debug, Clone)]
pub struct Edition {
    /// The guide.
    pub guide: Guide,
    /// The languages it is written in; the first is for whoever wants none of them.
    pub languages: Vec<Language>,
}

impl Edition {
    /// The guide that is compiled in, validated.
    pub fn released() -> Result<Self> {
        Ok(Self {
            guide: Guide::load()?,
            languages: LANGUAGES.to_vec(),
        })
    }
}

/// The opened app.
pub struct App {
    guide: Guide,
    languages: Vec<Language>,
    texts: RwLock<Arc<Messages>>,
    /// The index of the language it was last built in.
    index: Mutex<Option<(&'static str, Index)>>,
    store: Store,
    clock: Arc<dyn Clock>,
    mended: AtomicBool,
}

impl std::fmt::Debug for App {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("App").finish_non_exhaustive()
    }
}

impl App {
    /// Loads the guide and opens the database, making a new one where there is none.
    pub fn open(options: Options, clock: Arc<dyn Clock>) -> Result<Self> {
        Self::open_edition(Edition::released()?, options, clock)
    }

    /// Like [`open`](Self::open), with this edition of the guide.
    pub fn open_edition(edition: Edition, options: Options, clock: Arc<dyn Clock>) -> Result<Self> {
        let Edition { guide, languages } = edition;
        let texts = Messages::new(Language::choose_among(&languages, &options.languages));
        let now = clock.now();
        let store = Store::open(&PathBuf::from(options.folder), now.utc_ms)?;
        if !store.read(crate::accounts::exist)? {
            store.write(|db| crate::accounts::make_first(db, now.utc_ms))?;
        }
        let mended = !store.read(crate::progress::fold_matches)?;
        if mended {
            store.write(crate::progress::rebuild_fold)?;
        }
        Ok(Self {
            guide,
            languages,
            texts: RwLock::new(Arc::new(texts)),
            index: Mutex::new(None),
            store,
            clock,
            mended: mended.into(),
        })
    }

    /// Changes the language; `languages` are BCP 47 tags, the most wanted first.
    pub fn set_languages(&self, languages: &[String]) {
        let language = Language::choose_among(&self.languages, languages);
        if self.texts().language() != language {
            let texts = Arc::new(Messages::new(language));
            *self.texts.write().unwrap_or_else(PoisonError::into_inner) = texts;
        }
    }

    /// The sentence that tells a person about `error`, in the present language.
    #[must_use]
    pub fn sentence(&self, error: &Error) -> String {
        self.texts().get(error.message())
    }

    /// The sentence for a failure that has no error, because it was a panic.
    #[must_use]
    pub fn sentence_for_panic(&self) -> String {
        self.texts().get(PANIC)
    }

    fn texts(&self) -> Arc<Messages> {
        Arc::clone(&self.texts.read().unwrap_or_else(PoisonError::into_inner))
    }

    fn find_step(&self, step_id: &str) -> Result<&Step> {
        self.guide.step(step_id).ok_or_else(|| Error::UnknownStep {
            step_id: step_id.to_owned(),
        })
    }

    /// Reads, and draws with the words of the present language.
    fn read<T>(
        &self,
        work: impl FnOnce(&Connection, Localizer<'_>, Timestamp) -> Result<T>,
    ) -> Result<T> {
        let texts = self.texts();
        let now = self.clock.now();
        self.store.read(|db| work(db, Localizer(&texts), now))
    }

    /// Writes, and draws what then stands, in the same transaction.
    fn write<T>(
        &self,
        work: impl FnOnce(&rusqlite::Transaction<'_>, Localizer<'_>, Timestamp) -> Result<T>,
    ) -> Result<T> {
        let texts = self.texts();
        let now = self.clock.now();
        self.store.write(|db| work(db, Localizer(&texts), now))
    }
}

const PANIC: &str = "error-internal";

/// The sentence for an error of [`App::open`], where no app is there to ask for it.
#[must_use]
pub fn sentence(error: &Error, languages: &[String]) -> String {
    Messages::new(Language::choose(languages)).get(error.message())
}

/// The sentence for a panic in [`App::open`].
#[must_use]
pub fn sentence_for_panic(languages: &[String]) -> String {
    Messages::new(Language::choose(languages)).get(PANIC)
}
