//! Home: how far you are, the one next action, and when the next review is.

use chrono::NaiveDateTime;

use super::components::{Notice, NoticeAction};
use super::home_menu::{HomeMenuItem, home_menu};
use super::words::Localizer;
use crate::accounts::Account;
use crate::guide::{Group, Guide, Step, StepKind, Value};
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

impl NextAction {
    /// The action of the message `id` and its attributes `body` and `button`.
    pub(super) fn new(
        id: &str,
        destination: Destination,
        values: &[(&'static str, Value<'_>)],
        words: Localizer<'_>,
    ) -> Self {
        Self {
            title: words.0.format(id, values),
            body: words.0.format(&format!("{id}.body"), values),
            button: words.get(&format!("{id}.button")),
            destination,
        }
    }
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
pub fn home(state: &HomeState<'_>, guide: &Guide, words: Localizer<'_>) -> HomeScreen {
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
        title: words.get("app-name"),
        account_id: state.account.id,
        account: words.account_line(state.account),
        ring: ring(&steps, words),
        next: next_action(state, &steps, words),
        next_review: next_review(state, words),
        notices: notices(state, words),
        groups: groups(&steps, words),
        menu_heading: words.get("places"),
        menu: home_menu(words),
        translation: words.translation_note(),
        footer: words.get("home-footer"),
    }
}

struct StepWithStatus<'a> {
    step: &'a Step,
    mark: Option<&'a Mark>,
    status: StepStatus,
}

fn ring(steps: &[StepWithStatus<'_>], words: Localizer<'_>) -> Ring {
    let done = steps
        .iter()
        .filter(|entry| entry.status.is_settled())
        .count();
    let primary = steps
        .iter()
        .find(|entry| entry.step.kind == StepKind::Primary);
    let caption = match primary.map(|primary| (primary.status, primary.mark)) {
        Some((StepStatus::Done, Some(mark))) => words.with(
            "home-caption-done",
            "date",
            words.date(mark.at.civil().date()),
        ),
        Some((StepStatus::Skipped, _)) => words.get("home-caption-skipped"),
        Some((StepStatus::NotFound, _)) => words.get("home-caption-not-found"),
        Some((StepStatus::Recheck, _)) => words.get("home-caption-recheck"),
        _ => words.get("home-caption-open"),
    };
    let counts = [("done", done.into()), ("total", steps.len().into())];
    let [done_value, total_value] = counts.clone();
    Ring {
        done: u32::try_from(done).unwrap_or(u32::MAX),
        total: u32::try_from(steps.len()).unwrap_or(u32::MAX),
        text: words.0.format("home-ring", &counts),
        spoken: words.0.format(
            "home-ring-spoken",
            &[done_value, total_value, ("caption", caption.clone().into())],
        ),
        caption,
    }
}

/// The most pressing thing: an answer that is owed, what is due (the review, LinkedIn's answer
/// to an objection), the switch this app exists for, what has changed, then the other steps in
/// their order, and those that could not be found.
fn next_action(
    state: &HomeState<'_>,
    steps: &[StepWithStatus<'_>],
    words: Localizer<'_>,
) -> NextAction {
    let pending = state
        .pending
        .filter(|pending| pending.account_id == state.account.id);
    if let Some(entry) =
        pending.and_then(|pending| steps.iter().find(|entry| entry.step.id == pending.step_id))
    {
        let values = [
            ("question", words.of_step(entry.step, "ask").into()),
            ("step", words.title(entry.step).into()),
        ];
        return to_step("home-next-pending", entry.step, &values, words);
    }
    if state
        .review
        .is_some_and(|review| review.due(state.now).is_some())
    {
        return NextAction::new("home-next-review", Destination::Review, &[], words);
    }
    if let Some(due) = state.follow_up.filter(|it| it.is_due(state.now.date())) {
        let values = [("date", words.date(due.sent).into())];
        return NextAction::new(
            "home-next-objection",
            Destination::Objection,
            &values,
            words,
        );
    }
    if let Some(primary) = steps
        .iter()
        .find(|entry| entry.step.kind == StepKind::Primary)
    {
        match (primary.status, primary.mark) {
            (StepStatus::Open, None) => {
                let values = [("minutes", words.minutes(primary.step).into())];
                return to_step("home-next-primary", primary.step, &values, words);
            }
            (StepStatus::Open, Some(mark)) => {
                let values = [("date", words.date(mark.at.civil().date()).into())];
                return to_step("home-next-still-on", primary.step, &values, words);
            }
            (StepStatus::NotFound, _) => {
                return to_step("home-next-not-found", primary.step, &[], words);
            }
            (StepStatus::Done | StepStatus::Skipped | StepStatus::Recheck, _) => {}
        }
    }
    if let Some(changed) = steps
        .iter()
        .find(|entry| entry.status == StepStatus::Recheck)
    {
        let values = [("step", words.title(changed.step).into())];
        return to_step("home-next-recheck", changed.step, &values, words);
    }
    if let Some(open) = steps.iter().find(|entry| entry.status == StepStatus::Open) {
        let values = [
            ("step", words.title(open.step).into()),
            ("minutes", words.minutes(open.step).into()),
            ("why", words.of_step(open.step, "why").into()),
        ];
        return to_step("home-next-step", open.step, &values, words);
    }
    if let Some(lost) = steps
        .iter()
        .find(|entry| entry.status == StepStatus::NotFound)
    {
        let values = [("step", words.title(lost.step).into())];
        return to_step("home-next-find", lost.step, &values, words);
    }
    NextAction::new("home-next-nothing", Destination::Review, &[], words)
}

fn to_step(
    id: &str,
    step: &Step,
    values: &[(&'static str, Value<'_>)],
    words: Localizer<'_>,
) -> NextAction {
    NextAction::new(
        id,
        Destination::Step {
            step_id: step.id.clone(),
        },
        values,
        words,
    )
}

fn next_review(state: &HomeState<'_>, words: Localizer<'_>) -> String {
    let Some(review) = state.review else {
        return words.get("home-review-none");
    };
    if review.paused {
        return words.get("home-review-paused");
    }
    if let Some(occurrence) = review.due(state.now) {
        let since = words.date_time(review.schedule.occurrence(occurrence));
        return words.with("home-review-due", "date", since);
    }
    match review.plan(state.now, 1).first() {
        Some(planned) if planned.snoozed => {
            words.with("home-review-snoozed", "date", words.date_time(planned.at))
        }
        _ => {
            let next = review.schedule.occurrence(review.next(state.now));
            words.with("home-review-next", "date", words.date_time(next))
        }
    }
}

/// Reminders matter once there is something to remind of.
fn notices(state: &HomeState<'_>, words: Localizer<'_>) -> Vec<Notice> {
    let mut notices = Vec::new();
    if state.quarantined {
        notices.push(Notice {
            text: words.get("home-notice-set-aside"),
            button: Some(words.get("home-notice-set-aside.button")),
            action: Some(NoticeAction::OpenData),
        });
    }
    if state.mended {
        notices.push(Notice {
            text: words.get("home-notice-mended"),
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
    words: Localizer<'_>,
) -> Option<Notice> {
    let (id, action) = match notifications {
        NotificationState::Allowed => return None,
        NotificationState::NotAsked => ("home-notice-ask", NoticeAction::AskNotificationPermission),
        NotificationState::Denied => ("home-notice-denied", NoticeAction::OpenNotificationSettings),
        NotificationState::ChannelBlocked => (
            "home-notice-channel",
            NoticeAction::OpenNotificationSettings,
        ),
    };
    Some(Notice {
        text: words.get(id),
        button: Some(words.get(&format!("{id}.button"))),
        action: Some(action),
    })
}

fn groups(steps: &[StepWithStatus<'_>], words: Localizer<'_>) -> Vec<StepGroup> {
    Group::ALL
        .into_iter()
        .map(|group| StepGroup {
            heading: words.get(group.message()),
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
