//! Leaving for LinkedIn, coming back, and links into the app.

use rusqlite::Connection;

use super::App;
use crate::accounts;
use crate::error::{Error, Result};
use crate::guide::{Page, Step};
use crate::links::{self, Destination, Experience, Ladder, Rung};
use crate::progress::{self, Pending};
use crate::screens::{StepScreen, Words, copy_note};

impl App {
    /// Stores the step as pending, so that the question on return is safe, and gives the
    /// attempts to make.
    pub fn leave(&self, account_id: i64, step_id: &str) -> Result<Ladder> {
        let (step, page) = self.find_page(step_id)?;
        self.change(|db, words, now| {
            let account = accounts::find(db, account_id)?;
            let pending = Pending {
                account_id: account.id,
                step_id: step.id.clone(),
                rung: None,
                page_asked: false,
            };
            progress::set_pending(db, &pending, now)?;
            ladder(db, step, page, words)
        })
    }

    /// The attempts to make for a look at a step's page during a review. Nothing is stored:
    /// the review asks its own question.
    pub fn look(&self, step_id: &str) -> Result<Ladder> {
        let (step, page) = self.find_page(step_id)?;
        self.draw(|db, words, _| ladder(db, step, page, words))
    }

    /// Remembers which attempt the platform accepted for the pending step. Whether the right
    /// page opened is asked once for each way; a copied address is not asked about.
    pub fn left(&self, step_id: &str, rung: Rung) -> Result<()> {
        let (step, page) = self.find_page(step_id)?;
        self.change(|db, _, now| {
            let pending = self::pending(db, step)?;
            let known = links::experience(db, &page.id)?;
            let page_asked = rung == Rung::Copy || known == Some(Experience { rung, right: true });
            progress::set_pending(
                db,
                &Pending {
                    rung: Some(rung),
                    page_asked,
                    ..pending
                },
                now,
            )
        })
    }

    /// Answers whether the right page opened for the pending step.
    pub fn page_opened(&self, step_id: &str, right: bool) -> Result<StepScreen> {
        let (step, page) = self.find_page(step_id)?;
        self.change(|db, words, now| {
            let pending = self::pending(db, step)?;
            let rung = pending.rung.ok_or_else(|| Error::NotPending {
                step_id: step.id.clone(),
            })?;
            links::remember(db, &page.id, Experience { rung, right })?;
            progress::set_pending(
                db,
                &Pending {
                    page_asked: true,
                    ..pending
                },
                now,
            )?;
            self.draw_step(db, step, words, now)
        })
    }

    /// Where an `untrained://` link leads.
    pub fn destination(&self, link: &str) -> Result<Destination> {
        Ok(links::destination(link, &self.guide)?)
    }

    fn find_page(&self, step_id: &str) -> Result<(&Step, &Page)> {
        let step = self.find_step(step_id)?;
        let page = self.guide.page_of(step).ok_or_else(|| Error::NoPage {
            step_id: step.id.clone(),
        })?;
        Ok((step, page))
    }
}

fn pending(db: &Connection, step: &Step) -> Result<Pending> {
    progress::pending(db)?
        .filter(|pending| pending.step_id == step.id)
        .ok_or_else(|| Error::NotPending {
            step_id: step.id.clone(),
        })
}

fn ladder(db: &Connection, step: &Step, page: &Page, words: Words<'_>) -> Result<Ladder> {
    let known = links::experience(db, &page.id)?;
    Ok(links::ladder(
        &step.id,
        page,
        known,
        &copy_note(step, words),
    ))
}
