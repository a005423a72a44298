//! The app: the calls that a shell can make. Each reads what it needs in one transaction,
//! applies the rules, and returns the screen to draw.

mod accounts;
mod check;
mod commands;
mod data;
mod guide;
mod history;
mod home;
mod links;
mod objection;
mod protection;
mod reminders;
mod search;
mod settings;
mod step;

pub use commands::Command;
pub use reminders::{PhoneReminders, ReminderSync};

use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, OnceLock, PoisonError, RwLock};

use rusqlite::{Connection, Transaction};

use crate::ids::{AccountId, StepId};
use crate::accounts::Account;
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
    texts: RwLock<Arc<Localizer>>,
    /// The index of the language it was last built in.
    index: Mutex<Option<(&'static str, Index)>>,
    store: Store,
    /// Made when a name is first compared.
    default_names: OnceLock<DefaultNames>,
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
        let texts = Localizer::new(Language::choose_among(&languages, &options.languages));
        let now = clock.now();
        let store = Store::open(&PathBuf::from(options.folder), now.utc_ms)?;
        if !store.read(crate::accounts::exist)? {
            store.write(|db| crate::accounts::make_first(db, now.utc_ms))?;
        }
        let mended = !store.read(crate::progress::projection_matches)?;
        if mended {
            store.write(crate::progress::rebuild_projection)?;
        }
        Ok(Self {
            guide,
            languages,
            texts: RwLock::new(Arc::new(texts)),
            index: Mutex::new(None),
            store,
            default_names: OnceLock::new(),
            clock,
            mended: mended.into(),
        })
    }

    /// Changes the language; `languages` are BCP 47 tags, the most wanted first.
    pub fn set_languages(&self, languages: &[String]) {
        let language = Language::choose_among(&self.languages, languages);
        if self.words().language() != language {
            let texts = Arc::new(Localizer::new(language));
            *self.texts.write().unwrap_or_else(PoisonError::into_inner) = texts;
        }
    }

    /// The sentence that tells a person about `error`, in the present language.
    #[must_use]
    pub fn sentence(&self, error: &Error) -> String {
        self.words().get(error.message())
    }

    /// The sentence for a failure that has no error, because it was a panic.
    #[must_use]
    pub fn sentence_for_panic(&self) -> String {
        self.words().get(PANIC)
    }

    fn words(&self) -> Arc<Localizer> {
        Arc::clone(&self.texts.read().unwrap_or_else(PoisonError::into_inner))
    }

    fn find_step(&self, step_id: &StepId) -> Result<&Step> {
        self.guide.step(step_id).ok_or_else(|| Error::UnknownStep {
            step_id: step_id.clone(),
        })
    }

    /// Reads, with the words of the present language.
    fn read<T>(
        &self,
        work: impl FnOnce(&Connection, &Localizer, Timestamp) -> Result<T>,
    ) -> Result<T> {
        let words = self.words();
        let now = self.clock.now();
        self.store.read(|db| work(db, &words, now))
    }

    /// Writes, and then reads what came of it, in the same transaction. In between stands the
    /// rule that holds after every write, wherever it comes from: a check in which nothing is open
    /// any more is finished.
    fn write<C, T>(
        &self,
        change: impl FnOnce(&Transaction<'_>, Timestamp) -> Result<C>,
        read: impl FnOnce(&Connection, &Localizer, Timestamp, C) -> Result<T>,
    ) -> Result<T> {
        let words = self.words();
        let now = self.clock.now();
        self.store.write(|db| {
            let changed = change(db, now)?;
            self.finish_answered_check(db, now)?;
            read(db, &words, now, changed)
        })
    }

    fn mended(&self) -> bool {
        self.mended.load(Ordering::Relaxed)
    }
}

fn find_account(db: &Connection, account_id: AccountId) -> Result<Account> {
    crate::accounts::find(db, account_id)?.ok_or(Error::UnknownAccount { account_id })
}

const PANIC: &str = "error-internal";

/// The sentence for an error of [`App::open`], where no app is there to ask for it.
#[must_use]
pub fn sentence(error: &Error, languages: &[String]) -> String {
    Localizer::new(Language::choose(languages)).get(error.message())
}

/// The sentence for a panic in [`App::open`].
#[must_use]
pub fn sentence_for_panic(languages: &[String]) -> String {
    Localizer::new(Language::choose(languages)).get(PANIC)
}
