//! The words of the app in each of its languages: Fluent messages, chosen by what the phone
//! speaks. Nothing here knows what the messages are for.

mod bidi;
mod catalogue;
mod languages;
mod localizer;

pub use catalogue::{LANGUAGES, Language};
pub use localizer::Localizer;
