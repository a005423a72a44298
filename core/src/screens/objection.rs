//! Objection: what to object to, the text for LinkedIn's form, the link to the form, and later the
//! question whether LinkedIn answered.

use chrono::NaiveDate;

use super::card::{Choice, Emphasis};
use super::region::RegionPicker;
use crate::accounts::Account;
use crate::guide::{Guide, Region, Step};
use crate::i18n::Localizer;
use crate::ids::{AccountId, StepId};
use crate::links::LinkedInPage;
use crate::objection::{FollowUp, FollowUpAnswer, ObjectionUse, letter};

#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct ObjectionScreen {
    pub title: String,
    pub account_id: AccountId,
    /// A line that names the account.
    pub account: String,
    /// The step whose page is the form.
    pub step_id: StepId,
    /// The state of an objection that was sent. If present, it comes first.
    pub follow_up: Option<FollowUpCard>,
    pub intro: String,
    /// The account owner's region, which the text mentions.
    pub region: RegionPicker,
    pub uses_heading: String,
    /// One check-box each.
    pub uses: Vec<UseChoice>,
    pub letter_heading: String,
    /// The text; none if no use is selected.
    pub letter: Option<String>,
    /// Whose words these are; or, if no use is selected, what to do.
    pub letter_note: String,
    /// The button that copies the text.
    pub copy: String,
    /// Shown once it is copied.
    pub copied: String,
    /// The button that opens the form.
    pub open: Option<Choice>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct UseChoice {
    pub kind: ObjectionUse,
    pub label: String,
    /// What is known about it.
    pub detail: String,
    pub chosen: bool,
}

/// The state of an objection that was sent.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct FollowUpCard {
    /// The question, once it is time to ask; until then, the state.
    pub title: String,
    /// When it was sent, and what comes next.
    pub body: String,
    pub answers: Vec<Choice>,
    pub is_due: bool,
}

/// The state that Objection is drawn from.
#[derive(Debug, Clone, Copy)]
pub struct ObjectionState<'a> {
    /// The chosen account.
    pub account: &'a Account,
    /// The region of the phone's country.
    pub proposed_region: Option<Region>,
    pub uses: &'a [ObjectionUse],
    pub follow_up: Option<FollowUp>,
    /// Local date.
    pub today: NaiveDate,
}

/// Draws Objection. `step` is the one that leads to the form.
#[must_use]
pub fn objection(
    step: &Step,
    state: &ObjectionState<'_>,
    guide: &Guide,
    words: &Localizer,
) -> ObjectionScreen {
    let letter = letter(state.account.region, state.uses, words);
    ObjectionScreen {
        title: words.objection(),
        account_id: state.account.id,
        account: words.account_line(state.account),
        step_id: step.id.clone(),
        follow_up: state
            .follow_up
            .map(|follow_up| card(&follow_up, state.account.id, state.today, words)),
        intro: words.objection_intro(),
        region: RegionPicker::new(
            state.account,
            state.proposed_region,
            words.objection_region_unsaid(),
            words,
        ),
        uses_heading: words.objection_uses(),
        uses: ObjectionUse::ALL
            .map(|kind| UseChoice {
                kind,
                label: kind.name(words),
                detail: detail(kind, state.account.region, words),
                chosen: state.uses.contains(&kind),
            })
            .into(),
        letter_heading: words.objection_letter(),
        letter_note: if letter.is_some() {
            words.objection_letter_note()
        } else {
            words.objection_letter_none()
        },
        letter,
        copy: words.objection_copy(),
        copied: words.objection_copied(),
        open: guide.page_of(step).map(|_| {
            Choice::open(
                words.objection_open(),
                Emphasis::Primary,
                state.account,
                step,
                LinkedInPage::Setting,
            )
        }),
    }
}

/// What is known about a use. What Italy's authority said about older content is added where it
/// applies.
fn detail(kind: ObjectionUse, region: Option<Region>, words: &Localizer) -> String {
    let detail = kind.detail(words);
    if kind == ObjectionUse::OlderContent && region == Some(Region::Eu) {
        format!(
            "{detail} {}",
            words.guide_text("claim-late-objection.regulator")
        )
    } else {
        detail
    }
}

fn card(
    follow_up: &FollowUp,
    account_id: AccountId,
    today: NaiveDate,
    words: &Localizer,
) -> FollowUpCard {
    let is_due = follow_up.is_due(today);
    let sent = words.date(follow_up.sent);
    let (title, body) = match (follow_up.ask_on, follow_up.said) {
        (Some(_), _) if is_due => (words.objection_due(), words.objection_due_body(sent)),
        (Some(day), _) => (
            words.objection_waiting(),
            words.objection_waiting_body(words.date(day), sent),
        ),
        (None, Some((FollowUpAnswer::Dropped, day))) => (
            words.objection_dropped(),
            words.objection_dropped_body(words.date(day), sent),
        ),
        (None, said) => {
            let day = said.map(|(_, day)| words.date(day)).unwrap_or_default();
            (
                words.objection_answered(),
                words.objection_answered_body(day, sent),
            )
        }
    };
    let settled = follow_up.ask_on.is_none();
    FollowUpCard {
        title,
        body,
        answers: FollowUpAnswer::ALL
            .into_iter()
            // A settled question can be reopened; before it is due, there is nothing to put off.
            .filter(|answer| match answer {
                FollowUpAnswer::AskAgain => settled || is_due,
                FollowUpAnswer::Answered | FollowUpAnswer::Dropped => !settled,
            })
            .map(|answer| Choice::follow_up(account_id, answer, words))
            .collect(),
        is_due,
    }
}
