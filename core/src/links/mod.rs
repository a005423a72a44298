//! The ways to LinkedIn's pages, and the links into the app.

mod experience;
mod inbound;
mod ladder;

pub use inbound::{Destination, LinkError, destination};
pub use ladder::{
    Aim, Attempt, Detour, Experience, LINKEDIN_ANDROID_PACKAGE, Ladder, Place, Rung, ladder, order,
};

pub(crate) use experience::{experience, remember};
