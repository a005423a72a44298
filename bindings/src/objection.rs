//! Protection and objection: what is known of AI training on an account's data, and the text
//! against what the switch leaves out.
#![allow(clippy::needless_pass_by_value, reason = "UniFFI hands values over")]

use untrained_core::App;
use untrained_core::objection::{FollowUpAnswer, ObjectionUse};
use untrained_core::screens::{ObjectionScreen, ProtectionScreen};

use crate::objects::{Progress, Result};

#[uniffi::export]
impl Progress {
    /// What can be said, day by day, of AI training on the chosen account's data.
    pub fn protection(&self) -> Result<ProtectionScreen> {
        self.core().call(App::protection)
    }

    /// The text to object to `uses`, for the chosen account; none for what is proposed.
    pub fn objection(&self, uses: Option<Vec<ObjectionUse>>) -> Result<ObjectionScreen> {
        self.core().call(|app| app.objection(uses.as_deref()))
    }

    /// Says whether LinkedIn answered the objection of this account.
    pub fn objection_answered(
        &self,
        account_id: i64,
        answer: FollowUpAnswer,
    ) -> Result<ObjectionScreen> {
        self.core()
            .call(|app| app.objection_answered(account_id, answer))
    }
}
