//! Leaving for LinkedIn, and links into the app.

use rusqlite::Connection;

use super::{App, find_account};
use crate::error::{Error, Result};
use crate::guide::{Page, Step};
use crate::ids::{AccountId, StepId};
use crate::links::{self, Destination, LinkedInPage, OpenPlan};
use crate::progress::{self, Pending};
use crate::screens::{copy_note, section_note};

impl App {
    /// Stores the step as pending, so that the question on return survives, and returns the
    /// attempts to make for `page`. The shell then reports the attempt that the platform accepted
    /// ([`Command::Left`](crate::Command::Left)).
    ///
    /// # Errors
    /// [`Error::UnknownAccount`], [`Error::UnknownStep`]; [`Error::NoPage`] for a habit.
    pub fn leave(
        &self,
        account_id: AccountId,
        step_id: &StepId,
        page: LinkedInPage,
    ) -> Result<OpenPlan> {
        let step = self.find_step(step_id)?;
        self.write(
            |db, now| {
                let account = find_account(db, account_id)?;
                let page = self.page_to_open(db, step, page)?;
                let pending = Pending {
                    account_id: account.id,
                    step_id: step.id.clone(),
                    page_id: Some(page.id.clone()),
                    method: None,
                    at: now,
                };
                progress::set_pending(db, &pending)?;
                Ok(page)
            },
            |db, words, _, page| {
                let known = links::open_history(db, &page.id)?;
                let is_section = self.guide.hub_of(step).is_some_and(|hub| hub.id == page.id);
                let note = is_section
                    .then(|| section_note(step, &self.guide, words))
                    .flatten();
                Ok(links::open_plan(
                    page,
                    known,
                    note.as_deref(),
                    &copy_note(step, page, &self.guide, words),
                ))
            },
        )
    }

    /// Where an `untrained://` link leads. Links only navigate.
    ///
    /// # Errors
    /// [`Error::Link`].
    pub fn destination(&self, link: &str) -> Result<Destination> {
        Ok(links::destination(link, &self.guide)?)
    }

    /// The page to open. That is the step's own page until someone on this phone says it was the
    /// wrong one; from then on, the settings section above it.
    fn page_to_open<'a>(
        &'a self,
        db: &Connection,
        step: &Step,
        page: LinkedInPage,
    ) -> Result<&'a Page> {
        let hub = self.guide.hub_of(step);
        let found = match page {
            LinkedInPage::Section => hub,
            LinkedInPage::Form => self.guide.form_of(step),
            LinkedInPage::Setting => match (self.guide.page_of(step), hub) {
                (Some(own), Some(hub)) if links::was_wrong(db, &own.id)? => Some(hub),
                (own, hub) => own.or(hub),
            },
        };
        found.ok_or_else(|| Error::NoPage {
            step_id: step.id.clone(),
        })
    }
}
