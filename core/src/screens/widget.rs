//! The widget on a phone's home screen, which others may see: it names no account.

use super::card::SwitchMark;
use super::switch::{AccountSwitch, switch_mark};
use crate::civil::CivilTime;
use crate::guide::Guide;
use crate::i18n::Localizer;
use crate::links::Destination;
use crate::progress::{StepStatus, status};
use crate::review::{ReminderKind, ReviewsNow};

/// Everything the widget draws.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct WidgetScreen {
    /// What it is about.
    pub heading: String,
    /// How the AI switch is. With several accounts, one whose switch is not off is shown first.
    pub mark: SwitchMark,
    /// The same in words: of several accounts, in how many it is off.
    pub word: String,
    /// When the app asks next, or that a check is due; none before the first answer.
    pub next: Option<String>,
    /// Where a tap leads: a link into the app.
    pub link: String,
    /// What changes until the next check falls due, for a phone that draws ahead of time; soonest
    /// first.
    pub later: Vec<WidgetLater>,
}

/// What the widget says from a moment on, if nothing is done until then. The rest stays as it is.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct WidgetLater {
    pub from: CivilTime,
    pub next: String,
    pub link: String,
}

/// What the widget is drawn from.
#[derive(Debug, Clone)]
pub struct WidgetState {
    /// Every account, with the mark of its AI switch; the chosen one first.
    pub switches: Vec<AccountSwitch>,
    /// The reviews; none before the first answer.
    pub reviews: Option<ReviewsNow>,
    /// Whether a check is due.
    pub is_due: bool,
    /// Whether a check to come has something to ask.
    pub asks: bool,
}

/// Draws the widget.
#[must_use]
pub fn widget(state: &WidgetState, guide: &Guide, words: &Localizer) -> WidgetScreen {
    let primary = guide.primary();
    let status_of = |switch: &&AccountSwitch| status(switch.mark.as_ref(), primary.revision);
    let switches = &state.switches;
    let shown = switches
        .iter()
        .find(|switch| !status_of(switch).is_settled())
        .or(switches.first());
    let mark = switch_mark(primary, shown.and_then(|shown| shown.mark.as_ref()), words);
    let is_off = |switch: &&AccountSwitch| status_of(switch) == StepStatus::Done;
    WidgetScreen {
        heading: words.widget_heading(),
        word: if switches.len() > 1 {
            words.home_several(switches.iter().filter(is_off).count(), switches.len())
        } else {
            mark.word.clone()
        },
        mark,
        next: next(state, words),
        link: if state.is_due {
            Destination::Check.link()
        } else {
            Destination::Home.link()
        },
        later: later(state, words),
    }
}

/// Until a check falls due, or with it.
fn later(state: &WidgetState, words: &Localizer) -> Vec<WidgetLater> {
    let Some(reviews) = state.reviews.filter(|_| !state.is_due) else {
        return Vec::new();
    };
    let plan = reviews.plan(2);
    let check = plan
        .iter()
        .position(|planned| planned.kind == ReminderKind::Review);
    let until_check = plan.iter().take(check.map_or(0, |at| at + 1));
    until_check
        .filter(|planned| state.asks || planned.kind == ReminderKind::FollowUp)
        .map(|planned| WidgetLater {
            from: planned.at.into(),
            next: match planned.kind {
                ReminderKind::Review => words.home_due_settings(),
                ReminderKind::FollowUp if state.asks => {
                    words.check_next(words.date(reviews.next().date()))
                }
                ReminderKind::FollowUp => words.check_new(),
            },
            link: match planned.kind {
                ReminderKind::Review => Destination::Check,
                ReminderKind::FollowUp => Destination::Home,
            }
            .link(),
        })
        .collect()
}

fn next(state: &WidgetState, words: &Localizer) -> Option<String> {
    if state.is_due {
        return Some(words.home_due_settings());
    }
    let reviews = state.reviews.as_ref()?;
    (state.asks || reviews.follows_up())
        .then(|| words.when_next(reviews))
        .flatten()
}
