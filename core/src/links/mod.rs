//! Links out to LinkedIn's pages, and links into the app.

mod inbound;
mod open_plan;
mod store;

pub use inbound::{Destination, LinkError, destination};
pub use open_plan::{
    Attempt, LINKEDIN_ANDROID_PACKAGE, LinkedInPage, OpenHistory, OpenMethod, OpenPlan, open_plan,
    order,
};

pub(crate) use store::{open_history, remember, was_wrong};
