//! The core of Untrained: the guide, the progress, the checks and the links to LinkedIn's
//! settings, independent of platform, network and clock.
//!
//! [`App`] is the entry point. A shell opens it once per process, draws the screens that it
//! returns, and hands back what the person taps. From the first launch to the first reminder:
//!
//! ```
//! use std::sync::Arc;
//!
//! use untrained_core::links::{LinkedInPage, OpenMethod};
//! use untrained_core::progress::StepAnswer;
//! use untrained_core::screens::{Action, NotificationState};
//! use untrained_core::{App, Clock, Command, Options, PhoneReminders, Timestamp};
//!
//! /// A clock that stands at 24 November 2026, 10:00 in Berlin.
//! struct Morning;
//!
//! impl Clock for Morning {
//!     fn now(&self) -> Timestamp {
//!         Timestamp { utc_ms: 1_795_510_800_000, offset_s: 3600 }
//!     }
//! }
//!
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! # let folder = tempfile::tempdir()?;
//! # let folder = folder.path().display().to_string();
//! // Open: creates the database in the folder, or migrates it.
//! let options = Options {
//!     folder,
//!     languages: vec!["en-GB".into()],
//!     uses_24_hour_clock: true,
//!     country: Some("GB".into()),
//! };
//! let app = App::open(options, Arc::new(Morning))?;
//!
//! // Home: one card with the state of the switch and what can be done about it.
//! let home = app.home(NotificationState::NotAsked)?;
//! assert_eq!(home.card.title, "Is LinkedIn's AI switch off?");
//! let Action::Open { account_id, step_id, .. } = home.card.buttons[0].action.clone() else {
//!     unreachable!("the first button of a new Home leaves for LinkedIn");
//! };
//!
//! // Leave: the question on return is stored before the person leaves. The shell makes the
//! // attempts in turn, and reports the one that the platform accepted.
//! let plan = app.leave(account_id, &step_id, LinkedInPage::Setting)?;
//! assert_eq!(plan.attempts[0].method, OpenMethod::App);
//! let left = Command::Left { step_id: step_id.clone(), method: OpenMethod::App };
//! let home = app.home_after(&left, NotificationState::NotAsked)?;
//! assert_eq!(home.card.title, "What does the switch show now?");
//!
//! // Answer: a choice carries its command.
//! let off = Command::Answer { account_id, step_id, answer: StepAnswer::Done };
//! let home = app.home_after(&off, NotificationState::NotAsked)?;
//! assert_eq!(home.card.title, "Off");
//!
//! // Sync: what the platform should show, schedule and remove.
//! let sync = app.sync(&PhoneReminders {
//!     notifications: NotificationState::Allowed,
//!     held: Vec::new(),
//!     shown: None,
//!     app_in_front: true,
//!     plan_limit: 1,
//! })?;
//! assert!(sync.show.is_none());
//! assert_eq!(sync.plan[0].id, "review-20270224T0900");
//! # Ok(())
//! # }
//! ```
//!
//! Below [`App`], [`screens`] draws what [`accounts`], [`progress`], [`review`], [`links`],
//! [`objection`], [`search`], [`timeline`] and [`transfer`] know; these keep their tables in
//! [`storage`]. The [`guide`] is immutable data, and [`i18n`] has its texts.
//!
//! **Threads.** Calls can come from any thread, and block it: reading takes well under a
//! millisecond, a write waits for the disk, and opening and importing take longer. **Ids** are
//! local to this phone: keep none longer than the screen it came with, except a [`StepId`] or a
//! [`ReminderId`], which are the same everywhere.

#![forbid(unsafe_code)]

pub mod accounts;
mod app;
mod civil;
mod command;
mod error;
pub mod guide;
pub mod i18n;
mod ids;
pub mod links;
pub mod objection;
pub mod progress;
pub mod review;
pub mod screens;
pub mod search;
pub mod storage;
pub mod timeline;
pub mod transfer;

pub use app::{
    App, Edition, FolderExport, Options, PhoneReminders, ReminderSync, sentence, sentence_for_panic,
};
pub use civil::{CivilTime, Clock, Month, Timestamp};
pub use command::Command;
pub use error::{Error, Result};
pub use ids::{AccountId, ClaimId, MarkId, PageId, ReminderId, SourceId, StepId, TopicId};

#[cfg(feature = "uniffi")]
uniffi::setup_scaffolding!();
