//! Objection: what to object to, the text for LinkedIn's form, the way there, and later the
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

/// Everything Objection draws.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct ObjectionScreen {
    /// The screen's title.
    pub title: String,
    /// The account, to be named in calls about it.
    pub account_id: AccountId,
    /// A line that names the account.
    pub account: String,
    /// The step whose page is the form, to be named in calls about it.
    pub step_id: StepId,
    /// How the objection that was sent stands. Where there is one, it comes first.
    pub follow_up: Option<FollowUpCard>,
    /// What the form is for.
    pub intro: String,
    /// Where the account's owner lives: the text says so.
    pub region: RegionPicker,
    /// The heading above the uses.
    pub uses_heading: String,
    /// The uses to object to, each with a check-box.
    pub uses: Vec<UseChoice>,
    /// The heading above the text.
    pub letter_heading: String,
    /// The text; none where no use is chosen.
    pub letter: Option<String>,
    /// Whose words these are; where no use is chosen, what to do.
    pub letter_note: String,
    /// The button that puts the text on the clipboard.
    pub copy: String,
    /// What to say once it is there.
    pub copied: String,
    /// The button that leaves for the form.
    pub open: Option<Choice>,
}

/// One use of data.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct UseChoice {
    /// Which one.
    pub kind: ObjectionUse,
    /// Its name.
    pub label: String,
    /// What is known of it.
    pub detail: String,
    pub chosen: bool,
}

/// How an objection that was sent stands.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct FollowUpCard {
    /// The question, where it is time to ask; otherwise how it stands.
    pub title: String,
    /// When it was sent, and what comes next.
    pub body: String,
    /// What the person can say.
    pub answers: Vec<Choice>,
    /// Whether it is time to ask.
    pub is_due: bool,
}

/// What Objection is drawn from.
#[derive(Debug, Clone, Copy)]
pub struct ObjectionState<'a> {
    /// The chosen account.
    pub account: &'a Account,
    /// The region of the phone's country.
    pub proposed_region: Option<Region>,
    /// The uses that are chosen.
    pub uses: &'a [ObjectionUse],
    /// How an objection that was sent stands.
    pub follow_up: Option<FollowUp>,
    /// The local date.
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

/// What the authority in Italy said of older content is said where it holds.
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
            // What is settled can be taken up again; before its day, there is nothing to put off.
            .filter(|answer| match answer {
                FollowUpAnswer::AskAgain => settled || is_due,
                FollowUpAnswer::Answered | FollowUpAnswer::Dropped => !settled,
            })
            .map(|answer| Choice::follow_up(account_id, answer, words))
            .collect(),
        is_due,
    }
}
