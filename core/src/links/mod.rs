//! The ways to LinkedIn's pages, and the links into the app.

mod inbound;
mod open_history;
mod open_plan;

pub use inbound::{Destination, LinkError, destination};
pub use open_plan::{
    Attempt, Fallback, LINKEDIN_ANDROID_PACKAGE, OpenHistory, OpenMethod, OpenPlan, OpenTarget,
    Target, open_plan, order,
};

pub(crate) use open_history::{open_history, remember};
