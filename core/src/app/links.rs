//! Leaving for LinkedIn, coming back, and links into the app.

use rusqlite::{Connection, Transaction};

use super::App;
use crate::accounts;
use crate::civil::Timestamp;
use crate::error::{Error, Result};
use crate::guide::{Page, Step};
use crate::links::{
    self, Destination, Fallback, OpenHistory, OpenMethod, OpenPlan, OpenTarget, Target,
};
use crate::progress::{self, Pending};
use crate::screens::{Localizer, StepScreen, copy_note, hub_note};

impl App {
    /// Stores the step as pending, so that the question on return is safe, and gives the
    /// attempts to make for its page.
    pub fn leave(&self, account_id: i64, step_id: &str) -> Result<OpenPlan> {
        let (step, page) = self.find_page(step_id)?;
        self.write(|db, words, now| {
            let Way { first, plan } = self.way(db, step, page, words, now)?;
            leave_for(db, account_id, step, first, now)?;
            Ok(plan)
        })
    }

    /// Like [`leave`](Self::leave), for the hub or the form in target of the page.
    pub fn leave_by(&self, account_id: i64, step_id: &str, fallback: Fallback) -> Result<OpenPlan> {
        let step = self.find_step(step_id)?;
        let page = match fallback {
            Fallback::Hub => self.guide.hub_of(step),
            Fallback::Form => self.guide.form_of(step),
        };
        let page = page.ok_or_else(|| Error::NoPage {
            step_id: step.id.clone(),
        })?;
        self.write(|db, words, now| {
            leave_for(db, account_id, step, page, now)?;
            let target = OpenTarget {
                page,
                known: links::open_history(db, &page.id)?,
                opened: None,
            };
            let copied = match fallback {
                Fallback::Hub => copy_note(step, words),
                Fallback::Form => words.get("link-copied"),
            };
            Ok(links::open_plan(&step.id, &[target], &copied))
        })
    }

    /// The attempts to make for a look at a step's page during a review. Nothing is stored:
    /// the review asks its own question.
    pub fn look(&self, step_id: &str) -> Result<OpenPlan> {
        let (step, page) = self.find_page(step_id)?;
        self.read(|db, words, now| Ok(self.way(db, step, page, words, now)?.plan))
    }

    /// Remembers which attempt the platform accepted for the pending step. Whether the right
    /// page opened is asked once for each way; a copied address is not asked about.
    pub fn left(&self, step_id: &str, method: OpenMethod) -> Result<()> {
        let step = self.find_step(step_id)?;
        self.write(|db, _, now| {
            let pending = self::pending(db, step)?;
            let known = links::open_history(db, left_for(&pending, step)?)?;
            let page_asked = method == OpenMethod::Copy
                || known
                    == Some(OpenHistory {
                        method,
                        right: true,
                    });
            progress::set_pending(
                db,
                &Pending {
                    method: Some(method),
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
        self.write(|db, words, now| {
            let pending = self::pending(db, step)?;
            let method = pending.method.ok_or_else(|| Error::NotPending {
                step_id: step.id.clone(),
            })?;
            links::remember(db, left_for(&pending, step)?, OpenHistory { method, right })?;
            progress::set_pending(
                db,
                &Pending {
                    page_asked: true,
                    ..pending
                },
                now,
            )?;
            self.step_screen(db, step, words, now)
        })
    }

    /// Where an `untrained://` link leads.
    pub fn destination(&self, link: &str) -> Result<Destination> {
        Ok(links::destination(link, &self.guide)?)
    }

    /// The way to the page of `step`: to the hub above it first where [`Target`] says so.
    fn way<'a>(
        &'a self,
        db: &Connection,
        step: &Step,
        page: &'a Page,
        words: Localizer<'_>,
        now: Timestamp,
    ) -> Result<Way<'a>> {
        let known = links::open_history(db, &page.id)?;
        let hub = self.guide.hub_of(step);
        let target = OpenTarget {
            page,
            known,
            opened: None,
        };
        let copied = copy_note(step, words);
        let (first, plan) = match (hub, Target::at(page, hub, known, now.civil().date())) {
            (Some(hub), Target::Hub) => {
                let above = OpenTarget {
                    page: hub,
                    known: links::open_history(db, &hub.id)?,
                    opened: Some(&hub_note(step, words)),
                };
                (hub, links::open_plan(&step.id, &[above, target], &copied))
            }
            _ => (page, links::open_plan(&step.id, &[target], &copied)),
        };
        Ok(Way { first, plan })
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

/// A plan, and the page that its first attempts are for.
struct Way<'a> {
    first: &'a Page,
    plan: OpenPlan,
}

fn leave_for(
    db: &Transaction<'_>,
    account_id: i64,
    step: &Step,
    page: &Page,
    now: Timestamp,
) -> Result<()> {
    let account = accounts::find(db, account_id)?;
    let pending = Pending {
        account_id: account.id,
        step_id: step.id.clone(),
        page_id: Some(page.id.clone()),
        method: None,
        page_asked: false,
    };
    progress::set_pending(db, &pending, now)
}

/// The page that was left for. All are LinkedIn's, so the platform takes or refuses an attempt
/// by its method: the one that it took is for the first page of the plan.
fn left_for<'a>(pending: &'a Pending, step: &'a Step) -> Result<&'a str> {
    pending
        .page_id
        .as_deref()
        .or(step.page.as_deref())
        .ok_or_else(|| Error::NoPage {
            step_id: step.id.clone(),
        })
}
