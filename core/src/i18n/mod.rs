//! Internationalisation: the app's messages in Fluent, language negotiation, dates and times.
//! Nothing here knows what a message is used for.

mod bidi;
mod catalogue;
mod deflated;
mod languages;
mod localizer;

pub use catalogue::{LANGUAGES, Language};
pub use deflated::Deflated;
pub use localizer::Localizer;

pub(crate) use deflated::deflated;
