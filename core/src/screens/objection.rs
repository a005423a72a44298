//! Objection: what to object to, the text for LinkedIn's form, the way there, and later the
//! question whether LinkedIn answered.

use chrono::NaiveDate;

use super::page::{OpenButton, open_button};
use super::region::RegionPicker;
use super::words::Localizer;
use crate::accounts::Account;
use crate::guide::{Guide, Region, Step, Value};
use crate::objection::{ASK_AFTER_DAYS, FollowUp, FollowUpAnswer, ObjectionUse, letter};

/// Everything Objection draws.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct ObjectionScreen {
    /// The screen's title.
    pub title: String,
    /// The account, to be named in calls about it.
    pub account_id: i64,
    /// A line that names the account.
    pub account: String,
    /// The step whose page is the form, to be named in calls about it.
    pub step_id: String,
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
    pub open: Option<OpenButton>,
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
    /// Whether it is chosen.
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
    pub answers: Vec<FollowUpChoice>,
    /// Whether it is time to ask.
    pub is_due: bool,
}

/// One answer.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct FollowUpChoice {
    /// What it says.
    pub answer: FollowUpAnswer,
    /// Its label.
    pub label: String,
}

/// What Objection is drawn from.
#[derive(Debug, Clone, Copy)]
pub struct ObjectionState<'a> {
    /// The chosen account.
    pub account: &'a Account,
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
    words: Localizer<'_>,
) -> ObjectionScreen {
    let letter = letter(state.account.region, state.uses, words.0);
    ObjectionScreen {
        title: words.get("objection"),
        account_id: state.account.id,
        account: words.account_line(state.account),
        step_id: step.id.clone(),
        follow_up: state
            .follow_up
            .map(|follow_up| card(&follow_up, state.today, words)),
        intro: words.get("objection-intro"),
        region: RegionPicker::new(state.account, "objection-region-unsaid", words),
        uses_heading: words.get("objection-uses"),
        uses: ObjectionUse::ALL
            .map(|kind| UseChoice {
                kind,
                label: words.get(kind.message()),
                detail: detail(kind, state.account.region, words),
                chosen: state.uses.contains(&kind),
            })
            .into(),
        letter_heading: words.get("objection-letter"),
        letter_note: words.get(if letter.is_some() {
            "objection-letter.note"
        } else {
            "objection-letter.none"
        }),
        letter,
        copy: words.get("objection-copy"),
        copied: words.get("objection-copied"),
        open: open_button(step, "objection-open", state.today, guide, words),
    }
}

/// What the authority in Italy said of older content is said where it holds.
fn detail(kind: ObjectionUse, region: Option<Region>, words: Localizer<'_>) -> String {
    let detail = words.get(&format!("{}.detail", kind.message()));
    if kind == ObjectionUse::OlderContent && region == Some(Region::Eu) {
        format!("{detail} {}", words.get("claim-late-objection.regulator"))
    } else {
        detail
    }
}

fn card(follow_up: &FollowUp, today: NaiveDate, words: Localizer<'_>) -> FollowUpCard {
    let is_due = follow_up.is_due(today);
    let sent = words.date(follow_up.sent);
    let (id, second) = match (follow_up.ask_on, follow_up.said) {
        (Some(_), _) if is_due => ("objection-due", None),
        (Some(day), _) => ("objection-waiting", Some(day)),
        (None, Some((FollowUpAnswer::Dropped, day))) => ("objection-dropped", Some(day)),
        (None, said) => ("objection-answered", said.map(|(_, day)| day)),
    };
    let day = second.map(|day| words.date(day)).unwrap_or_default();
    let values: [(&'static str, Value<'_>); 2] = [("sent", sent.into()), ("date", day.into())];
    let answers = [
        (FollowUpAnswer::GivenAnswer, "objection-answer-answered"),
        (FollowUpAnswer::AskAgain, "objection-answer-again"),
        (FollowUpAnswer::Dropped, "objection-answer-drop"),
    ];
    let settled = follow_up.ask_on.is_none();
    FollowUpCard {
        title: words.get(id),
        body: words.0.format(&format!("{id}.body"), &values),
        answers: answers
            .into_iter()
            // What is settled can be taken up again; before its day, there is nothing to put off.
            .filter(|(answer, _)| match answer {
                FollowUpAnswer::AskAgain => settled || is_due,
                FollowUpAnswer::GivenAnswer | FollowUpAnswer::Dropped => !settled,
            })
            .map(|(answer, id)| FollowUpChoice {
                answer,
                label: words.0.format(id, &[("count", ASK_AFTER_DAYS.into())]),
            })
            .collect(),
        is_due,
    }
}
