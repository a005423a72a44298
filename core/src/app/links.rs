//! Leaving for LinkedIn, coming back, and links into the app.

use rusqlite::{Connection, Transaction};

use super::App;
use crate::accounts;
use crate::civil::Moment;
use crate::error::{Error, Result};
use crate::guide::{Page, Step};
use crate::links::{self, Aim, Destination, Detour, Experience, Ladder, Place, Rung};
use crate::progress::{self, Pending};
use crate::screens::{StepScreen, Words, copy_note, hub_note};

impl App {
    /// Stores the step as pending, so that the question on return is safe, and gives the
    /// attempts to make for its page.
    pub fn leave(&self, account_id: i64, step_id: &str) -> Result<Ladder> {
        let (step, page) = self.find_page(step_id)?;
        self.change(|db, words, now| {
            let Way { first, ladder } = self.way(db, step, page, words, now)?;
            leave_for(db, account_id, step, first, now)?;
            Ok(ladder)
        })
    }

    /// Like [`leave`](Self::leave), for the hub or the form in place of the page.
    pub fn leave_by(&self, account_id: i64, step_id: &str, detour: Detour) -> Result<Ladder> {
        let step = self.find_step(step_id)?;
        let page = match detour {
            Detour::Hub => self.guide.hub_of(step),
            Detour::Form => self.guide.form_of(step),
        };
        let page = page.ok_or_else(|| Error::NoPage {
            step_id: step.id.clone(),
        })?;
        self.change(|db, words, now| {
            leave_for(db, account_id, step, page, now)?;
            let place = Place {
                page,
                known: links::experience(db, &page.id)?,
                opened: None,
            };
            let copied = match detour {
                Detour::Hub => copy_note(step, words),
                Detour::Form => words.get("link-copied"),
            };
            Ok(links::ladder(&step.id, &[place], &copied))
        })
    }

    /// The attempts to make for a look at a step's page during a review. Nothing is stored:
    /// the review asks its own question.
    pub fn look(&self, step_id: &str) -> Result<Ladder> {
        let (step, page) = self.find_page(step_id)?;
        self.draw(|db, words, now| Ok(self.way(db, step, page, words, now)?.ladder))
    }

    /// Remembers which attempt the platform accepted for the pending step. Whether the right
    /// page opened is asked once for each way; a copied address is not asked about.
    pub fn left(&self, step_id: &str, rung: Rung) -> Result<()> {
        let step = self.find_step(step_id)?;
        self.change(|db, _, now| {
            let pending = self::pending(db, step)?;
            let known = links::experience(db, left_for(&pending, step)?)?;
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
        let step = self.find_step(step_id)?;
        self.change(|db, words, now| {
            let pending = self::pending(db, step)?;
            let rung = pending.rung.ok_or_else(|| Error::NotPending {
                step_id: step.id.clone(),
            })?;
            links::remember(db, left_for(&pending, step)?, Experience { rung, right })?;
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

    /// The way to the page of `step`: to the hub above it first where [`Aim`] says so.
    fn way<'a>(
        &'a self,
        db: &Connection,
        step: &Step,
        page: &'a Page,
        words: Words<'_>,
        now: Moment,
    ) -> Result<Way<'a>> {
        let known = links::experience(db, &page.id)?;
        let hub = self.guide.hub_of(step);
        let place = Place {
            page,
            known,
            opened: None,
        };
        let copied = copy_note(step, words);
        let (first, ladder) = match (hub, Aim::at(page, hub, known, now.civil().date())) {
            (Some(hub), Aim::Hub) => {
                let above = Place {
                    page: hub,
                    known: links::experience(db, &hub.id)?,
                    opened: Some(&hub_note(step, words)),
                };
                (hub, links::ladder(&step.id, &[above, place], &copied))
            }
            _ => (page, links::ladder(&step.id, &[place], &copied)),
        };
        Ok(Way { first, ladder })
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

/// A ladder, and the page that its first attempts are for.
struct Way<'a> {
    first: &'a Page,
    ladder: Ladder,
}

fn leave_for(
    db: &Transaction<'_>,
    account_id: i64,
    step: &Step,
    page: &Page,
    now: Moment,
) -> Result<()> {
    let account = accounts::find(db, account_id)?;
    let pending = Pending {
        account_id: account.id,
        step_id: step.id.clone(),
        page_id: Some(page.id.clone()),
        rung: None,
        page_asked: false,
    };
    progress::set_pending(db, &pending, now)
}

/// The page that was left for. All are LinkedIn's, so the platform takes or refuses an attempt
/// by its rung: the one that it took is for the first page of the ladder.
fn left_for<'a>(pending: &'a Pending, step: &'a Step) -> Result<&'a str> {
    pending
        .page_id
        .as_deref()
        .or(step.page.as_deref())
        .ok_or_else(|| Error::NoPage {
            step_id: step.id.clone(),
        })
}
