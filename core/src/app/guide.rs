//! The guide's topics and claims, and the region they are read for.

use rusqlite::Connection;

use super::{App, find_account};
use crate::accounts;
use crate::civil::Timestamp;
use crate::error::{Error, Result};
use crate::guide::{Claim, Region, Topic};
use crate::i18n::Localizer;
use crate::ids::{AccountId, ClaimId, TopicId};
use crate::progress;
use crate::screens::{self, GuideScreen, TopicScreen, TopicState};

impl App {
    #[must_use]
    pub fn guide(&self) -> GuideScreen {
        screens::guide(&self.guide, &self.words())
    }

    /// A topic, for the region of the chosen account.
    ///
    /// # Errors
    /// [`Error::UnknownTopic`].
    pub fn topic(&self, topic_id: &TopicId) -> Result<TopicScreen> {
        let topic = self.find_topic(topic_id)?;
        self.read(|db, words, now| self.topic_screen(db, topic, None, words, now))
    }

    /// The topic that shows a claim, with that claim unfolded.
    ///
    /// # Errors
    /// [`Error::UnknownClaim`].
    pub fn claim(&self, claim_id: &ClaimId) -> Result<TopicScreen> {
        let claim = self
            .guide
            .claim(claim_id)
            .ok_or_else(|| Error::UnknownClaim {
                claim_id: claim_id.to_owned(),
            })?;
        let topic = self.find_topic(&claim.topic)?;
        self.read(|db, words, now| self.topic_screen(db, topic, Some(claim), words, now))
    }

    /// Sets where an account's owner lives (`None` clears it), then draws the topic that asked.
    ///
    /// # Errors
    /// [`Error::UnknownTopic`], [`Error::UnknownAccount`].
    pub fn choose_region(
        &self,
        account_id: AccountId,
        region: Option<Region>,
        topic_id: &TopicId,
    ) -> Result<TopicScreen> {
        let topic = self.find_topic(topic_id)?;
        self.write(
            |db, _| {
                let account = find_account(db, account_id)?;
                Ok(accounts::set_region(db, account.id, region)?)
            },
            |db, words, now, ()| self.topic_screen(db, topic, None, words, now),
        )
    }

    fn find_topic(&self, topic_id: &TopicId) -> Result<&Topic> {
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
        words: &Localizer,
        now: Timestamp,
    ) -> Result<TopicScreen> {
        let account = accounts::chosen(db)?;
        let state = TopicState {
            account: &account,
            marks: &progress::marks_of(db, account.id, self.guide.primary())?,
            claim,
            today: now.civil().date(),
        };
        Ok(screens::topic(topic, &state, &self.guide, words))
    }
}
