//! Home: how far you are, the one next action, and when the next review is.

use chrono::NaiveDateTime;

use super::components::{Notice, NoticeAction};
use super::home_menu::{HomeMenuItem, home_menu};
use crate::accounts::Account;
use crate::guide::{Group, Guide, Step, StepKind};
use crate::i18n::Localizer;
use crate::links::Destination;
use crate::objection::FollowUp;
use crate::progress::{Mark, Pending, StepStatus, status};
use crate::review::{NotificationState, ReviewState};

/// Everything Home draws.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct HomeScreen {
    /// The screen's title.
    pub title: String,
    /// The account that is shown, to be named in calls about it.
    pub account_id: i64,
    /// A line that names the account.
    pub account: String,
    /// The ring.
    pub ring: Ring,
    /// The one next action.
    pub next: NextAction,
    /// A line that says when the next review is.
    pub next_review: String,
    /// What the person should know, most pressing first.
    pub notices: Vec<Notice>,
    /// Every step under its heading.
    pub groups: Vec<StepGroup>,
    /// The heading above the places.
    pub menu_heading: String,
    /// The other parts of the app.
    pub menu: Vec<HomeMenuItem>,
    /// What to say of the translation, as long as no native speaker has reviewed it.
    pub translation: Option<String>,
    /// The line at the bottom: independent of LinkedIn, nothing leaves the phone.
    pub footer: String,
}

/// The progress ring.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct Ring {
    /// Steps settled: done or decided against.
    pub done: u32,
    /// All steps.
    pub total: u32,
    /// The text inside the ring, such as "3 of 24".
    pub text: String,
    /// The line beside the ring: how the AI-training switch stands.
    pub caption: String,
    /// What a screen reader says instead of both.
    pub spoken: String,
}

/// The one thing to do next.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct NextAction {
    /// What it is.
    pub title: String,
    /// Why, in a sentence or two.
    pub body: String,
    /// The button's label.
    pub button: String,
    /// Where the button leads.
    pub destination: Destination,
}

/// Steps under one heading.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct StepGroup {
    /// The heading.
    pub heading: String,
    /// The steps, in order.
    pub rows: Vec<StepRow>,
}

/// One step in a list.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct StepRow {
    /// The step.
    pub step_id: String,
    /// Its title.
    pub title: String,
    /// How it stands, for the icon.
    pub status: StepStatus,
    /// How it stands, in words, with the minutes it takes where it is open.
    pub detail: String,
}

/// What Home is drawn from.
#[derive(Debug, Clone, Copy)]
pub struct HomeState<'a> {
    /// The chosen account.
    pub account: &'a Account,
    /// Its marks in force.
    pub marks: &'a [Mark],
    /// The step a person left for.
    pub pending: Option<&'a Pending>,
    /// Where the reviews stand; none before the first step was done.
    pub review: Option<&'a ReviewState>,
    /// How the account's objection stands, where one was sent.
    pub follow_up: Option<FollowUp>,
    /// Whether reminders get through.
    pub notifications: NotificationState,
    /// Whether a damaged database lies aside, and nothing was recorded since.
    pub quarantined: bool,
    /// Whether the fold of the log was rebuilt when the app opened.
    pub mended: bool,
    /// The local time.
    pub now: NaiveDateTime,
}

/// Draws Home.
#[must_use]
pub fn home(state: &HomeState<'_>, guide: &Guide, words: &Localizer) -> HomeScreen {
    let steps: Vec<StepWithStatus<'_>> = guide
        .steps
        .iter()
        .map(|step| {
            let mark = state.marks.iter().find(|mark| mark.step_id == step.id);
            StepWithStatus {
                step,
                mark,
                status: status(mark, step.revision),
            }
        })
        .collect();
    HomeScreen {
        title: words.app_name(),
        account_id: state.account.id,
        account: words.account_line(state.account),
        ring: ring(&steps, words),
        next: next_action(state, &steps, words),
        next_review: next_review(state, words),
        notices: notices(state, words),
        groups: groups(&steps, words),
        menu_heading: words.menu(),
        menu: home_menu(words),
        translation: words.translation_note(),
        footer: words.home_footer(),
    }
}

struct StepWithStatus<'a> {
    step: &'a Step,
    mark: Option<&'a Mark>,
    status: StepStatus,
}

fn ring(steps: &[StepWithStatus<'_>], words: &Localizer) -> Ring {
    let done = steps
        .iter()
        .filter(|entry| entry.status.is_settled())
        .count();
    let primary = steps
        .iter()
        .find(|entry| entry.step.kind == StepKind::Primary);
    let caption = match primary.map(|primary| (primary.status, primary.mark)) {
        Some((StepStatus::Done, Some(mark))) => {
            words.home_caption_done(words.date(mark.at.civil().date()))
        }
        Some((StepStatus::Skipped, _)) => words.home_caption_skipped(),
        Some((StepStatus::NotFound, _)) => words.home_caption_not_found(),
        Some((StepStatus::Recheck, _)) => words.home_caption_recheck(),
        _ => words.home_caption_open(),
    };
    Ring {
        done: u32::try_from(done).unwrap_or(u32::MAX),
        total: u32::try_from(steps.len()).unwrap_or(u32::MAX),
        text: words.home_ring(done, steps.len()),
        spoken: words.home_ring_spoken(&caption, done, steps.len()),
        caption,
    }
}

/// The most pressing thing: an answer that is owed, what is due (the review, LinkedIn's answer
/// to an objection), the switch this app exists for, what has changed, then the other steps in
/// their order, and those that could not be found.
fn next_action(
    state: &HomeState<'_>,
    steps: &[StepWithStatus<'_>],
    words: &Localizer,
) -> NextAction {
    let pending = state
        .pending
        .filter(|pending| pending.account_id == state.account.id);
    if let Some(entry) =
        pending.and_then(|pending| steps.iter().find(|entry| entry.step.id == pending.step_id))
    {
        return to_step(
            entry.step,
            words.home_next_pending(),
            words.home_next_pending_body(
                words.step_text(entry.step, "ask"),
                words.title(entry.step),
            ),
            words.home_next_pending_button(),
        );
    }
    if state
        .review
        .is_some_and(|review| review.due(state.now).is_some())
    {
        return NextAction {
            title: words.home_next_review(),
            body: words.home_next_review_body(),
            button: words.home_next_review_button(),
            destination: Destination::Review,
        };
    }
    if let Some(due) = state.follow_up.filter(|it| it.is_due(state.now.date())) {
        return NextAction {
            title: words.home_next_objection(),
            body: words.home_next_objection_body(words.date(due.sent)),
            button: words.home_next_objection_button(),
            destination: Destination::Objection,
        };
    }
    if let Some(primary) = steps
        .iter()
        .find(|entry| entry.step.kind == StepKind::Primary)
    {
        let (title, body, button) = match (primary.status, primary.mark) {
            (StepStatus::Open, None) => (
                words.home_next_primary(),
                words.home_next_primary_body(words.minutes(primary.step)),
                words.home_next_primary_button(),
            ),
            (StepStatus::Open, Some(mark)) => (
                words.home_next_not_yet(),
                words.home_next_not_yet_body(words.date(mark.at.civil().date())),
                words.home_next_not_yet_button(),
            ),
            (StepStatus::NotFound, _) => (
                words.home_next_not_found(),
                words.home_next_not_found_body(),
                words.home_next_not_found_button(),
            ),
            (StepStatus::Done | StepStatus::Skipped | StepStatus::Recheck, _) => {
                return another_step(steps, words);
            }
        };
        return to_step(primary.step, title, body, button);
    }
    another_step(steps, words)
}

/// Once the primary step is settled: what has changed, what is open, what was not found.
fn another_step(steps: &[StepWithStatus<'_>], words: &Localizer) -> NextAction {
    let first = |status| steps.iter().find(|entry| entry.status == status);
    if let Some(StepWithStatus { step, .. }) = first(StepStatus::Recheck) {
        return to_step(
            step,
            words.home_next_recheck(),
            words.home_next_recheck_body(words.title(step)),
            words.home_next_recheck_button(),
        );
    }
    if let Some(StepWithStatus { step, .. }) = first(StepStatus::Open) {
        return to_step(
            step,
            words.home_next_step(words.title(step)),
            words.home_next_step_body(words.minutes(step), words.step_text(step, "why")),
            words.home_next_step_button(),
        );
    }
    if let Some(StepWithStatus { step, .. }) = first(StepStatus::NotFound) {
        return to_step(
            step,
            words.home_next_find(),
            words.home_next_find_body(words.title(step)),
            words.home_next_find_button(),
        );
    }
    NextAction {
        title: words.home_next_nothing(),
        body: words.home_next_nothing_body(),
        button: words.home_next_nothing_button(),
        destination: Destination::Review,
    }
}

fn to_step(step: &Step, title: String, body: String, button: String) -> NextAction {
    NextAction {
        title,
        body,
        button,
        destination: Destination::Step {
            step_id: step.id.clone(),
        },
    }
}

fn next_review(state: &HomeState<'_>, words: &Localizer) -> String {
    let Some(review) = state.review else {
        return words.home_review_none();
    };
    if review.paused {
        return words.home_review_paused();
    }
    if let Some(occurrence) = review.due(state.now) {
        let since = words.date_time(review.schedule.occurrence(occurrence));
        return words.home_review_due(since);
    }
    match review.plan(state.now, 1).first() {
        Some(planned) if planned.snoozed => words.home_review_snoozed(words.date_time(planned.at)),
        _ => {
            let next = review.schedule.occurrence(review.next(state.now));
            words.home_review_next(words.date_time(next))
        }
    }
}

/// Reminders matter once there is something to remind of.
fn notices(state: &HomeState<'_>, words: &Localizer) -> Vec<Notice> {
    let mut notices = Vec::new();
    if state.quarantined {
        notices.push(Notice {
            text: words.home_notice_quarantined(),
            button: Some(words.home_notice_quarantined_button()),
            action: Some(NoticeAction::OpenData),
        });
    }
    if state.mended {
        notices.push(Notice {
            text: words.home_notice_mended(),
            button: None,
            action: None,
        });
    }
    if state.review.is_some_and(|review| !review.paused) {
        notices.extend(about_reminders(state.notifications, words));
    }
    notices
}

/// What keeps reminders from arriving, and the one thing that mends it.
pub(super) fn about_reminders(
    notifications: NotificationState,
    words: &Localizer,
) -> Option<Notice> {
    let (text, button, action) = match notifications {
        NotificationState::Allowed => return None,
        NotificationState::NotAsked => (
            words.home_notice_ask(),
            words.home_notice_ask_button(),
            NoticeAction::AskNotificationPermission,
        ),
        NotificationState::Denied => (
            words.home_notice_denied(),
            words.home_notice_denied_button(),
            NoticeAction::OpenNotificationSettings,
        ),
        NotificationState::ChannelBlocked => (
            words.home_notice_channel(),
            words.home_notice_channel_button(),
            NoticeAction::OpenNotificationSettings,
        ),
    };
    Some(Notice {
        text,
        button: Some(button),
        action: Some(action),
    })
}

fn groups(steps: &[StepWithStatus<'_>], words: &Localizer) -> Vec<StepGroup> {
    Group::ALL
        .into_iter()
        .map(|group| StepGroup {
            heading: group.name(words),
            rows: steps
                .iter()
                .filter(|entry| entry.step.group == group)
                .map(|entry| StepRow {
                    step_id: entry.step.id.clone(),
                    title: words.title(entry.step),
                    status: entry.status,
                    detail: match entry.mark {
                        None => words.minutes(entry.step),
                        mark => words.status(entry.step, entry.status, mark),
                    },
                })
                .collect(),
        })
        .filter(|group: &StepGroup| !group.rows.is_empty())
        .collect()
}
