//! The open app: the entry point from which all other objects come.
#![allow(clippy::needless_pass_by_value, reason = "UniFFI hands values over")]

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;

use untrained_core::{App, Clock, Options};

use crate::errors::{Result, UntrainedError};
use crate::{Accounts, Check, Folder, Guide, Links, Progress, Reminders, Settings, Transfer};

/// The open app. Open it once per process and keep it. All objects can be used from any thread.
#[derive(uniffi::Object)]
pub struct Untrained {
    core: Arc<Core>,
    progress: Arc<Progress>,
    check: Arc<Check>,
    reminders: Arc<Reminders>,
    settings: Arc<Settings>,
    accounts: Arc<Accounts>,
    guide: Arc<Guide>,
    links: Arc<Links>,
    data: Arc<Transfer>,
    folder: Arc<Folder>,
}

/// The app, shared by all objects. Calls go through [`call`](Self::call).
pub(crate) struct Core(App);

impl Core {
    /// Makes one call. A panic is caught here and becomes an error. The next call works, because an
    /// open transaction rolls back while unwinding.
    pub(crate) fn call<T>(
        &self,
        work: impl FnOnce(&App) -> untrained_core::Result<T>,
    ) -> Result<T> {
        match catch_unwind(AssertUnwindSafe(|| work(&self.0))) {
            Ok(result) => {
                result.map_err(|error| UntrainedError::new(&error, self.0.sentence(&error)))
            }
            Err(_panic) => Err(UntrainedError::Failed {
                sentence: self.0.sentence_for_panic(),
            }),
        }
    }
}

impl Untrained {
    fn new(app: App) -> Self {
        let core = Arc::new(Core(app));
        Self {
            progress: Arc::new(Progress(Arc::clone(&core))),
            check: Arc::new(Check(Arc::clone(&core))),
            reminders: Arc::new(Reminders(Arc::clone(&core))),
            settings: Arc::new(Settings(Arc::clone(&core))),
            accounts: Arc::new(Accounts(Arc::clone(&core))),
            guide: Arc::new(Guide(Arc::clone(&core))),
            links: Arc::new(Links(Arc::clone(&core))),
            data: Arc::new(Transfer(Arc::clone(&core))),
            folder: Arc::new(Folder(Arc::clone(&core))),
            core,
        }
    }
}

#[uniffi::export]
impl Untrained {
    /// Opens the database in `options.folder`, creating it if there is none. A damaged one is not
    /// an error: it is moved aside, and Home says so. If the folder is missing, or the database is
    /// from a newer version of the app, the call fails and no file changes.
    #[uniffi::constructor]
    pub fn open(options: Options, clock: Arc<dyn Clock>) -> Result<Arc<Self>> {
        let languages = options.languages.clone();
        match catch_unwind(AssertUnwindSafe(|| App::open(options, clock))) {
            Ok(Ok(app)) => Ok(Arc::new(Self::new(app))),
            Ok(Err(error)) => {
                let sentence = untrained_core::sentence(&error, &languages);
                Err(UntrainedError::new(&error, sentence))
            }
            Err(_panic) => Err(UntrainedError::Failed {
                sentence: untrained_core::sentence_for_panic(&languages),
            }),
        }
    }

    /// Sets the phone's languages, most preferred first, whether it writes 21:00 rather than 9:00
    /// PM, and its country. Call it when one of them changes, then redraw the screen and sync the
    /// reminders.
    #[uniffi::method(default(country = None))]
    pub fn set_locale(
        &self,
        languages: Vec<String>,
        uses_24_hour_clock: bool,
        country: Option<String>,
    ) -> Result<()> {
        self.core.call(|app| {
            app.set_locale(&languages, uses_24_hour_clock, country.as_deref());
            Ok(())
        })
    }

    /// Home, steps, sections, history, timeline and objection.
    #[must_use]
    pub fn progress(&self) -> Arc<Progress> {
        Arc::clone(&self.progress)
    }

    #[must_use]
    pub fn check(&self) -> Arc<Check> {
        Arc::clone(&self.check)
    }

    #[must_use]
    pub fn reminders(&self) -> Arc<Reminders> {
        Arc::clone(&self.reminders)
    }

    #[must_use]
    pub fn settings(&self) -> Arc<Settings> {
        Arc::clone(&self.settings)
    }

    #[must_use]
    pub fn accounts(&self) -> Arc<Accounts> {
        Arc::clone(&self.accounts)
    }

    /// The guide, and search.
    #[must_use]
    pub fn guide(&self) -> Arc<Guide> {
        Arc::clone(&self.guide)
    }

    /// Links to LinkedIn, and links into the app.
    #[must_use]
    pub fn links(&self) -> Arc<Links> {
        Arc::clone(&self.links)
    }

    /// Export, import, and erasing everything.
    #[must_use]
    pub fn data(&self) -> Arc<Transfer> {
        Arc::clone(&self.data)
    }

    /// Automatic exports to a folder.
    #[must_use]
    pub fn folder(&self) -> Arc<Folder> {
        Arc::clone(&self.folder)
    }
}
