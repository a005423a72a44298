//! Internationalisation: the app's messages in Fluent, language negotiation, dates and times.
//! Nothing here knows what a message is used for.

mod bidi;
mod catalogue;
mod languages;
mod localizer;

pub use catalogue::{LANGUAGES, Language};
pub use localizer::Localizer;
