//! The guide to read, and the region that it speaks of.

use rusqlite::Connection;

use super::App;
use crate::accounts;
use crate::civil::Timestamp;
use crate::error::{Error, Result};
use crate::guide::{Claim, Region, Topic};
use crate::screens::{self, GuideScreen, Localizer, TopicScreen, TopicState};

impl App {
    /// Guide.
    #[must_use]
    pub fn guide(&self) -> GuideScreen {
        screens::guide(&self.guide, Localizer(&self.texts()))
    }

    /// A topic, with the region of the chosen account.
    pub fn topic(&self, topic_id: &str) -> Result<TopicScreen> {
        let topic = self.find_topic(topic_id)?;
        self.read(|db, words, now| self.topic_screen(db, topic, None, words, now))
    }

    /// The topic that shows a claim, unfolded there.
    pub fn claim(&self, claim_id: &str) -> Result<TopicScreen> {
        let claim = self
            .guide
            .claim(claim_id)
            .ok_or_else(|| Error::UnknownClaim {
                claim_id: claim_id.to_owned(),
            })?;
        let topic = self.find_topic(&claim.topic)?;
        self.read(|db, words, now| self.topic_screen(db, topic, Some(claim), words, now))
    }

    /// Says where the owner of an account lives (none takes it back), and draws the topic that asked for it.
    pub fn choose_region(
        &self,
        account_id: i64,
        region: Option<Region>,
        topic_id: &str,
    ) -> Result<TopicScreen> {
        let topic = self.find_topic(topic_id)?;
        self.write(|db, words, now| {
            let account = accounts::find(db, account_id)?;
            accounts::set_region(db, account.id, region)?;
            self.topic_screen(db, topic, None, words, now)
        })
    }

    fn find_topic(&self, topic_id: &str) -> Result<&Topic> {
        self.guide
            .topic(topic_id)
            .ok_or_else(|| Error::UnknownTopic {
                topic_id: topic_id.to_owned(),
            })
    }

    fn topic_screen(
        &self,
        db: &Connection,
        topic: &Topic,
        claim: Option<&Claim>,
        words: Localizer<'_>,
        now: Timestamp,
    ) -> Result<TopicScreen> {
        let account = accounts::chosen(db)?;
        let state = TopicState {
            account: &account,
            claim,
            today: now.civil().date(),
        };
        Ok(screens::topic(topic, &state, &self.guide, words))
    }
}
