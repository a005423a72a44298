//! The guide, and search.
#![allow(clippy::needless_pass_by_value, reason = "UniFFI hands values over")]

use std::sync::Arc;

use untrained_core::guide::Region;
use untrained_core::screens::{GuideScreen, SearchScreen, TopicScreen};
use untrained_core::{AccountId, ClaimId, TopicId};

use crate::core::Core;
use crate::errors::Result;

/// The guide, and search.
#[derive(uniffi::Object)]
pub struct Guide(pub(crate) Arc<Core>);

#[uniffi::export]
impl Guide {
    /// The list of topics.
    pub fn screen(&self) -> Result<GuideScreen> {
        self.0.call(|app| Ok(app.guide()))
    }

    /// A topic, for the region of the chosen account.
    pub fn topic(&self, topic_id: &TopicId) -> Result<TopicScreen> {
        self.0.call(|app| app.topic(topic_id))
    }

    /// The topic with a claim: scroll to the claim and unfold it.
    pub fn claim(&self, claim_id: &ClaimId) -> Result<TopicScreen> {
        self.0.call(|app| app.claim(claim_id))
    }

    /// Searches the guide. Fast enough for every keystroke; no input is an error.
    pub fn search(&self, query: &str) -> Result<SearchScreen> {
        self.0.call(|app| app.search(query))
    }

    /// Sets where the account's owner lives, as asked on a topic's screen; none clears it. Returns
    /// the topic redrawn.
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
