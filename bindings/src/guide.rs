//! What there is to read.
#![allow(clippy::needless_pass_by_value, reason = "UniFFI hands values over")]

use std::sync::Arc;

use untrained_core::guide::Region;
use untrained_core::screens::{GuideScreen, SearchScreen, TopicScreen};

use crate::objects::{Core, Result, Untrained};

/// What there is to read.
#[derive(uniffi::Object)]
pub struct Guide(Arc<Core>);

#[uniffi::export]
impl Untrained {
    /// The guide to read.
    #[must_use]
    pub fn guide(&self) -> Arc<Guide> {
        Arc::new(Guide(self.core()))
    }
}

#[uniffi::export]
impl Guide {
    /// Every topic.
    pub fn screen(&self) -> Result<GuideScreen> {
        self.0.call(|app| Ok(app.guide()))
    }

    /// A topic, with the region of the chosen account.
    pub fn topic(&self, topic_id: &str) -> Result<TopicScreen> {
        self.0.call(|app| app.topic(topic_id))
    }

    /// The topic that shows a claim, unfolded there.
    pub fn claim(&self, claim_id: &str) -> Result<TopicScreen> {
        self.0.call(|app| app.claim(claim_id))
    }

    /// What the guide has on these words. Nothing that a person can type is an error.
    pub fn search(&self, query: &str) -> Result<SearchScreen> {
        self.0.call(|app| app.search(query))
    }

    /// Says where the owner of an account lives (none takes it back), and draws the topic that
    /// asked for it.
    pub fn choose_region(
        &self,
        account_id: i64,
        region: Option<Region>,
        topic_id: &str,
    ) -> Result<TopicScreen> {
        self.0
            .call(|app| app.choose_region(account_id, region, topic_id))
    }
}
