//! Review: for each account and each done step one question, is it still off?

use chrono::NaiveDateTime;

use super::confirm_account::AccountQuestion;
use super::words::Localizer;
use crate::accounts::Account;
use crate::guide::{Guide, Step, Wanted};
use crate::links::Destination;
use crate::progress::MarkKind;
use crate::review::{Question, ReviewAnswer, SnoozeFor};

/// Everything Review draws.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct ReviewScreen {
    /// The screen's title.
    pub title: String,
    /// What this is, and since when it is due; or that nothing is due, and when the next is.
    pub intro: String,
    /// How far it is, such as "1 of 3 answered"; empty when nothing is due.
    pub progress: String,
    /// The questions, account by account; empty when nothing is due.
    pub accounts: Vec<ReviewAccount>,
    /// When it can be put off: the choices.
    pub snooze: Vec<SnoozeChoice>,
    /// The heading above the snooze choices.
    pub snooze_heading: String,
    /// The button that ends this review without the open answers.
    pub dismissed: Option<String>,
    /// A closing line when the last question was answered.
    pub finished: Option<String>,
    /// The step to go on with then: the first that was not as wanted any more.
    pub reopened: Option<ReopenedStep>,
    /// The button that leads back to Home.
    pub home: String,
}

/// The questions about one account.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct ReviewAccount {
    /// The account, to be named in calls about it.
    pub account_id: i64,
    /// A line that names it.
    pub account: String,
    /// Asked first where it is in doubt: is the person signed in to this account? Until then its
    /// questions have no answers to choose from.
    pub confirm_account: Option<AccountQuestion>,
    /// Its questions.
    pub items: Vec<ReviewItem>,
}

/// One question.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct ReviewItem {
    /// The step, to be named in calls about it.
    pub step_id: String,
    /// The step's title.
    pub title: String,
    /// The question.
    pub question: String,
    /// When it was last confirmed; once answered, when that was.
    pub last: String,
    /// What was answered, in words; none while it is open.
    pub answered: Option<String>,
    /// The answers, in order; empty once answered, and while the account is in doubt.
    pub answers: Vec<ReviewChoice>,
    /// The button that leaves for LinkedIn to look; none for a habit.
    pub open: Option<String>,
}

/// One answer.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct ReviewChoice {
    /// What it says.
    pub answer: ReviewAnswer,
    /// Its label.
    pub label: String,
}

/// One way to put the review off.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct SnoozeChoice {
    /// For how long.
    pub length: SnoozeFor,
    /// Its label.
    pub label: String,
}

/// A step that the review opened again.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct ReopenedStep {
    /// The account to show, so that the step is this account's.
    pub account_id: i64,
    /// The step.
    pub destination: Destination,
    /// The button that leads there; it names the account where there are others.
    pub button: String,
}

/// What Review is drawn from.
#[derive(Debug, Clone)]
pub enum ReviewPhase<'a> {
    /// A review waits, or its last question was just answered.
    Due(Due<'a>),
    /// The next is at this time.
    Next(NaiveDateTime),
    /// Put off until then.
    Snoozed(NaiveDateTime),
    /// Reviews are paused.
    Paused,
    /// No step was done yet.
    NotYet,
}

/// A review that is due.
#[derive(Debug, Clone)]
pub struct Due<'a> {
    /// Since when.
    pub since: NaiveDateTime,
    /// How many before it passed without a word.
    pub missed: u32,
    /// The one before it, if that was put aside.
    pub dismissed: Option<NaiveDateTime>,
    /// Its questions, account by account.
    pub accounts: Vec<AskedAccount<'a>>,
    /// When the next one is, if the last question was just answered.
    pub finished: Option<NaiveDateTime>,
}

/// What a review asks about one account.
#[derive(Debug, Clone)]
pub struct AskedAccount<'a> {
    /// The account.
    pub account: &'a Account,
    /// Its questions.
    pub questions: Vec<Question>,
    /// Whether it is in doubt that the person is signed in to it.
    pub in_doubt: bool,
}

impl AskedAccount<'_> {
    /// Whether a question still waits for a word.
    #[must_use]
    pub fn is_open(&self) -> bool {
        self.questions.iter().any(Question::is_open)
    }
}

/// Draws the review.
#[must_use]
pub fn review(standing: &ReviewPhase<'_>, guide: &Guide, words: Localizer<'_>) -> ReviewScreen {
    let quiet = |intro: String| ReviewScreen {
        title: words.get("review-title"),
        intro,
        progress: String::new(),
        accounts: Vec::new(),
        snooze: Vec::new(),
        snooze_heading: words.get("review-snooze"),
        dismissed: None,
        finished: None,
        reopened: None,
        home: words.get("review-home"),
    };
    match standing {
        ReviewPhase::Due(due) => due_review(due, quiet(String::new()), guide, words),
        ReviewPhase::Next(at) => quiet(words.with("review-none", "date", words.date_time(*at))),
        ReviewPhase::Snoozed(until) => {
            quiet(words.with("review-none-snoozed", "date", words.date_time(*until)))
        }
        ReviewPhase::Paused => quiet(words.get("review-none-paused")),
        ReviewPhase::NotYet => quiet(words.get("review-none-yet")),
    }
}

fn due_review(
    due: &Due<'_>,
    blank: ReviewScreen,
    guide: &Guide,
    words: Localizer<'_>,
) -> ReviewScreen {
    let accounts: Vec<ReviewAccount> = due
        .accounts
        .iter()
        .map(|asked| {
            let in_doubt = asked.in_doubt && asked.is_open();
            ReviewAccount {
                account_id: asked.account.id,
                account: words.account_line(asked.account),
                confirm_account: in_doubt.then(|| AccountQuestion::whether(asked.account, words)),
                items: asked
                    .questions
                    .iter()
                    .filter_map(|question| item(question, in_doubt, guide, words))
                    .collect(),
            }
        })
        .filter(|account| !account.items.is_empty())
        .collect();
    let questions = || due.accounts.iter().flat_map(|asked| &asked.questions);
    let total = questions().count();
    let done = questions().filter(|question| !question.is_open()).count();
    let open = due.finished.is_none();
    ReviewScreen {
        intro: intro(due, total, words),
        progress: if total == 0 {
            String::new()
        } else {
            words.0.format(
                "review-progress",
                &[("done", done.into()), ("total", total.into())],
            )
        },
        accounts,
        snooze: if open {
            [
                (SnoozeFor::Day, "review-snooze-day"),
                (SnoozeFor::Week, "review-snooze-week"),
            ]
            .map(|(length, id)| SnoozeChoice {
                length,
                label: words.get(id),
            })
            .into()
        } else {
            Vec::new()
        },
        dismissed: open.then(|| words.get("review-put-aside")),
        finished: due
            .finished
            .map(|next| words.with("review-finished", "date", words.date_time(next))),
        reopened: due.finished.and_then(|_| reopened(due, guide, words)),
        ..blank
    }
}

/// The first step that was found on again, unless it was settled anew meanwhile.
fn reopened(due: &Due<'_>, guide: &Guide, words: Localizer<'_>) -> Option<ReopenedStep> {
    due.accounts.iter().find_map(|asked| {
        let is_reversed = |question: &&Question| question.mark.kind == MarkKind::Reverted;
        let step = guide.step(&asked.questions.iter().find(is_reversed)?.step_id)?;
        let id = if due.accounts.len() > 1 {
            "review-reopened.account"
        } else {
            "review-reopened"
        };
        Some(ReopenedStep {
            account_id: asked.account.id,
            destination: Destination::Step {
                step_id: step.id.clone(),
            },
            button: words.0.format(
                id,
                &[
                    ("step", words.title(step).into()),
                    ("account", words.account(asked.account).into()),
                ],
            ),
        })
    })
}

/// Since when it is due, what there is to do, and what became of the reviews before it.
fn intro(due: &Due<'_>, questions: usize, words: Localizer<'_>) -> String {
    let id = if due.finished.is_some() {
        "review-over"
    } else if questions == 0 {
        "review-nothing"
    } else {
        "review-intro"
    };
    let missed = (due.missed > 0).then(|| {
        words
            .0
            .format("review-missed", &[("count", due.missed.into())])
    });
    let dismissed = due
        .dismissed
        .map(|at| words.with("review-was-put-aside", "date", words.date(at.date())));
    [
        Some(words.with(id, "date", words.date_time(due.since))),
        missed,
        dismissed,
    ]
    .into_iter()
    .flatten()
    .collect::<Vec<_>>()
    .join(" ")
}

fn item(
    question: &Question,
    in_doubt: bool,
    guide: &Guide,
    words: Localizer<'_>,
) -> Option<ReviewItem> {
    let step = guide.step(&question.step_id)?;
    Some(ReviewItem {
        step_id: step.id.clone(),
        title: words.title(step),
        question: words.of_step(step, "still"),
        last: words.with(
            // The answer is by now the mark in force.
            match (question.is_open(), question.answer) {
                (true, None) => "review-last",
                (true, Some(_)) => "review-last-later",
                (false, _) => "review-last-answered",
            },
            "date",
            words.date(question.mark.at.civil().date()),
        ),
        answered: question
            .answer
            .filter(|_| !question.is_open())
            .map(|answer| answered(answer, step, words)),
        answers: if question.is_open() && !in_doubt {
            ReviewAnswer::ALL
                .map(|answer| ReviewChoice {
                    answer,
                    label: words.get(label(answer, step)),
                })
                .into()
        } else {
            Vec::new()
        },
        open: (question.is_open() && step.page.is_some()).then(|| words.get("review-open")),
    })
}

fn answered(answer: ReviewAnswer, step: &Step, words: Localizer<'_>) -> String {
    let text = words.get(label(answer, step));
    match answer {
        ReviewAnswer::Reverted => words.with("review-answered-was", "answer", text),
        ReviewAnswer::AsWanted | ReviewAnswer::NotFound | ReviewAnswer::Later => text,
    }
}

const fn label(answer: ReviewAnswer, step: &Step) -> &'static str {
    match (answer, step.wanted) {
        (ReviewAnswer::AsWanted, Wanted::Off) => "review-answer-still-off",
        (ReviewAnswer::AsWanted, Wanted::On) => "review-answer-still-on",
        (ReviewAnswer::AsWanted, Wanted::Reviewed) => "review-answer-still-done",
        (ReviewAnswer::Reverted, Wanted::Off) => "review-answer-was-on",
        (ReviewAnswer::Reverted, Wanted::On) => "review-answer-was-off",
        (ReviewAnswer::Reverted, Wanted::Reviewed) => "review-answer-was-undone",
        (ReviewAnswer::NotFound, _) => "review-answer-not-found",
        (ReviewAnswer::Later, _) => "review-answer-later",
    }
}
