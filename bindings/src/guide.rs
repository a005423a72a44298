//! What there is to read.
#![allow(clippy::needless_pass_by_value, reason = "UniFFI hands values over")]

use std::sync::Arc;

use untrained_core::guide::Region;
use untrained_core::screens::{GuideScreen, SearchScreen, TopicScreen};
use untrained_core::{AccountId, ClaimId, TopicId};

use crate::core::Core;
use crate::errors::Result;

/// What there is to read, and the search in it.
#[derive(uniffi::Object)]
pub struct Guide(pub(crate) Arc<Core>);

#[uniffi::export]
impl Guide {
    /// Every topic.
    pub fn screen(&self) -> Result<GuideScreen> {
        self.0.call(|app| Ok(app.guide()))
    }

    /// A topic, with what holds in the region of the chosen account.
    pub fn topic(&self, topic_id: &TopicId) -> Result<TopicScreen> {
        self.0.call(|app| app.topic(topic_id))
    }

    /// The topic that holds a claim: scroll to the claim and unfold it.
    pub fn claim(&self, claim_id: &ClaimId) -> Result<TopicScreen> {
        self.0.call(|app| app.claim(claim_id))
    }

    /// What the guide has on these words. Fast enough for every keystroke; nothing that a person
    /// can type is an error.
    pub fn search(&self, query: &str) -> Result<SearchScreen> {
        self.0.call(|app| app.search(query))
    }

    /// Stores where the account's owner lives, asked on a topic's screen; without a region it is
    /// unknown again. Gives that topic anew.
    pub fn choose_region(
        &self,
        account_id: AccountId,
        region: Option<Region>,
        topic_id: &TopicId,
    ) -> Result<TopicScreen> {
        self.0
            .call(|app| app.choose_region(account_id, region, topic_id))
    }
}
