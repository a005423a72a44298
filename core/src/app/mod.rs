//! The calls that a shell makes. Each one reads what it needs in one transaction, applies the
//! rules, and returns the screen to draw.

mod accounts;
mod check;
mod commands;
mod data;
mod folder;
mod follow_up;
mod guide;
mod history;
mod home;
mod links;
mod objection;
mod reminders;
mod search;
mod settings;
mod since;
mod step;
mod timeline;
mod undo;
mod widget;

pub use folder::FolderExport;
pub use reminders::{PhoneReminders, ReminderSync};

use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, OnceLock, PoisonError, RwLock, RwLockReadGuard};

use rusqlite::{Connection, Transaction};

use crate::accounts::{Account, DefaultNames};
use crate::civil::{Clock, Timestamp};
use crate::error::{Error, Result};
use crate::guide::{Guide, GuideError, Region, Step};
use crate::i18n::{LANGUAGES, Language, Localizer};
use crate::ids::{AccountId, StepId};
use crate::search::Index;
use crate::storage::Store;

/// Where the data is stored, and the phone's locale.
#[derive(Debug, Clone)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct Options {
    /// The folder for the database. It must exist and be private to the app.
    pub folder: String,
    /// Locale identifiers as the phone has them (BCP 47 or POSIX), most preferred first.
    pub languages: Vec<String>,
    /// Whether the phone writes 21:00 rather than 9:00 PM.
    #[cfg_attr(feature = "uniffi", uniffi(default = true))]
    pub uses_24_hour_clock: bool,
    /// The country the phone is set to (ISO 3166-1 alpha-2). Its region is suggested where one is
    /// asked for, but never assumed.
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub country: Option<String>,
}

/// A guide and the languages it is written in: the released one, or another.
#[derive(Debug, Clone)]
pub struct Edition {
    pub guide: Guide,
    /// The languages it is written in; the first is the fallback.
    pub languages: Vec<Language>,
}

impl Edition {
    /// The guide that is compiled in, validated.
    ///
    /// # Errors
    /// [`Error::Guide`].
    pub fn released() -> Result<Self> {
        Ok(Self {
            guide: Guide::load()?,
            languages: LANGUAGES.to_vec(),
        })
    }
}

pub struct App {
    guide: Guide,
    languages: Vec<Language>,
    locale: RwLock<Locale>,
    /// The search index, with the tag of its language.
    index: Mutex<Option<(&'static str, Index)>>,
    store: Store,
    /// Built when a name is first compared.
    default_names: OnceLock<DefaultNames>,
    clock: Arc<dyn Clock>,
    projection_rebuilt: AtomicBool,
}

/// What follows from the phone's locale settings.
struct Locale {
    words: Arc<Localizer>,
    /// The region of the phone's country.
    proposed_region: Option<Region>,
}

impl std::fmt::Debug for App {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("App").finish_non_exhaustive()
    }
}

fn region_of(country: Option<&str>) -> Option<Region> {
    country.and_then(Region::of_country)
}

impl App {
    /// Loads the guide and opens the database, creating it if there is none.
    ///
    /// # Errors
    /// [`Error::Storage`]; [`Error::Guide`].
    pub fn open(options: Options, clock: Arc<dyn Clock>) -> Result<Self> {
        Self::open_edition(Edition::released()?, options, clock)
    }

    /// Like [`open`](Self::open), with this edition of the guide.
    ///
    /// # Errors
    /// [`Error::Storage`]; [`Error::Guide`] if a text is missing.
    pub fn open_edition(edition: Edition, options: Options, clock: Arc<dyn Clock>) -> Result<Self> {
        let Edition { guide, languages } = edition;
        let language = Language::negotiate(&languages, &options.languages);
        let words = Localizer::new(language, options.uses_24_hour_clock);
        let missing = guide.missing_texts(&words);
        if !missing.is_empty() {
            return Err(GuideError::MissingTexts(missing).into());
        }
        let now = clock.now().in_range();
        let store = Store::open(&PathBuf::from(options.folder), now.utc_ms)?;
        if !store.read(crate::accounts::any)? {
            store.write(|db| crate::accounts::make_first(db, now.utc_ms))?;
        }
        let rebuilt = !store.read(crate::progress::projection_matches)?;
        if rebuilt {
            store.write(crate::progress::rebuild_projection)?;
        }
        Ok(Self {
            guide,
            languages,
            locale: RwLock::new(Locale {
                words: Arc::new(words),
                proposed_region: region_of(options.country.as_deref()),
            }),
            index: Mutex::new(None),
            store,
            default_names: OnceLock::new(),
            clock,
            projection_rebuilt: rebuilt.into(),
        })
    }

    /// Call when the phone's languages, clock style or country change; the values are those of
    /// [`Options`].
    pub fn set_locale(
        &self,
        languages: &[String],
        uses_24_hour_clock: bool,
        country: Option<&str>,
    ) {
        let language = Language::negotiate(&self.languages, languages);
        let mut locale = self.locale.write().unwrap_or_else(PoisonError::into_inner);
        locale.proposed_region = region_of(country);
        let words = &locale.words;
        if (words.language(), words.uses_24_hour_clock()) != (language, uses_24_hour_clock) {
            locale.words = Arc::new(Localizer::new(language, uses_24_hour_clock));
        }
    }

    /// The sentence that explains `error` to a person, in the current language.
    #[must_use]
    pub fn sentence(&self, error: &Error) -> String {
        error.sentence(&self.words())
    }

    /// The sentence for a panic, for which there is no [`Error`].
    #[must_use]
    pub fn sentence_for_panic(&self) -> String {
        self.words().error_internal()
    }

    fn words(&self) -> Arc<Localizer> {
        Arc::clone(&self.locale().words)
    }

    /// The region of the phone's country, a suggestion for the person to confirm.
    fn proposed_region(&self) -> Option<Region> {
        self.locale().proposed_region
    }

    fn locale(&self) -> RwLockReadGuard<'_, Locale> {
        self.locale.read().unwrap_or_else(PoisonError::into_inner)
    }

    fn find_step(&self, step_id: &StepId) -> Result<&Step> {
        self.guide.step(step_id).ok_or_else(|| Error::UnknownStep {
            step_id: step_id.clone(),
        })
    }

    /// Reads in one transaction, with the words of the current language.
    fn read<T>(
        &self,
        work: impl FnOnce(&Connection, &Localizer, Timestamp) -> Result<T>,
    ) -> Result<T> {
        let words = self.words();
        let now = self.clock.now().in_range();
        self.store.read(|db| work(db, &words, now))
    }

    /// Writes, then reads the result, in one transaction. In between, a check in which nothing is
    /// open any more is finished: that must hold after every write, wherever it comes from.
    fn write<C, T>(
        &self,
        change: impl FnOnce(&Transaction<'_>, Timestamp) -> Result<C>,
        read: impl FnOnce(&Connection, &Localizer, Timestamp, C) -> Result<T>,
    ) -> Result<T> {
        let words = self.words();
        let now = self.clock.now().in_range();
        self.store.write(|db| {
            let changed = change(db, now)?;
            self.finish_answered_check(db, now)?;
            read(db, &words, now, changed)
        })
    }

    fn projection_rebuilt(&self) -> bool {
        self.projection_rebuilt.load(Ordering::Relaxed)
    }
}

fn find_account(db: &Connection, account_id: AccountId) -> Result<Account> {
    crate::accounts::find(db, account_id)?.ok_or(Error::UnknownAccount { account_id })
}

/// The sentence for an error of [`App::open`], when there is no app yet to ask.
#[must_use]
pub fn sentence(error: &Error, languages: &[String]) -> String {
    error.sentence(&Localizer::for_languages(languages))
}

/// The sentence for a panic in [`App::open`].
#[must_use]
pub fn sentence_for_panic(languages: &[String]) -> String {
    Localizer::for_languages(languages).error_internal()
}
