//! The objection to uses of data that the switch does not cover: the text for LinkedIn's form, and
//! when to ask whether LinkedIn answered.

mod follow_up;
mod letter;
mod store;

pub use follow_up::{ASK_AFTER_DAYS, FollowUp, FollowUpAnswer, follow_up};
pub use letter::{ObjectionUse, letter};

pub(crate) use follow_up::Answer;
pub(crate) use store::{answer, record};
