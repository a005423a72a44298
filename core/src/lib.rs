//! The core of Untrained: the guide, the progress, the reviews and the links to LinkedIn's
//! settings, without platform, network or clock.
//!
//! [`App`] is the way in: it opens the database and answers the calls of a shell. Beneath it,
//! `screens` draw what `guide`, `progress`, `review` and `links` know, and those keep their
//! tables in `storage`.

#![forbid(unsafe_code)]

pub mod accounts;
mod app;
mod civil;
mod error;
pub mod guide;
pub mod i18n;
mod ids;
pub mod links;
pub mod objection;
pub mod progress;
pub mod protection;
pub mod review;
pub mod screens;
pub mod search;
pub mod storage;
pub mod transfer;

pub use app::{
    App, Command, Edition, Options, PhoneReminders, ReminderSync, sentence, sentence_for_panic,
};
pub use civil::{CivilTime, Clock, Month, Timestamp};
pub use error::{Error, Result};
pub use ids::{AccountId, ClaimId, MarkId, PageId, ReminderId, SourceId, StepId, TopicId};

#[cfg(feature = "uniffi")]
uniffi::setup_scaffolding!();
