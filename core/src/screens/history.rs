//! History: what was said of which step and when, the latest first; and the receipt of one mark,
//! to keep or to send. Both give the person's word, not proof.

use super::words::Localizer;
use crate::accounts::Account;
use crate::guide::{Guide, Step, Wanted};
use crate::progress::{Entry, MarkKind};

/// A page of the history.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct HistoryScreen {
    /// The screen's title.
    pub title: String,
    /// What this is; or that nothing is recorded yet.
    pub intro: String,
    /// Whose marks to show; none where there is one account only.
    pub filters: Vec<HistoryFilter>,
    /// The marks of this page, the latest first.
    pub rows: Vec<HistoryRow>,
    /// Before which mark the next page starts; none on the last.
    pub next: Option<i64>,
    /// The button that shows the next page.
    pub more: String,
}

/// Whose marks to show.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct HistoryFilter {
    /// The account; none for all of them.
    pub account_id: Option<i64>,
    /// Its label.
    pub label: String,
    /// Whether it is what this page shows.
    pub chosen: bool,
}

/// One mark in the history.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct HistoryRow {
    /// The mark, to be named when its receipt is asked for.
    pub mark_id: i64,
    /// The step.
    pub title: String,
    /// What was said, such as "Done"; or that something was taken back.
    pub said: String,
    /// When, with the offset of that moment, and for which account where that is not plain.
    pub detail: String,
    /// Whether it no longer counts, because it was taken back.
    pub undone: bool,
    /// The button that shares its receipt.
    pub share: String,
    /// What a screen reader says of that button: it names the step and the moment.
    pub share_spoken: String,
}

/// The dated record of one mark, as text to share.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct Receipt {
    /// A line for what it is shared with, such as the subject of a mail.
    pub subject: String,
    /// The text.
    pub text: String,
}

/// What a page of the history is drawn from.
#[derive(Debug, Clone, Copy)]
pub struct HistoryState<'a> {
    /// Every account.
    pub accounts: &'a [Account],
    /// The account whose marks are shown; none for all.
    pub only: Option<i64>,
    /// The marks, the latest first.
    pub entries: &'a [Entry],
    /// Before which mark the next page starts.
    pub next: Option<i64>,
}

/// Draws a page of the history.
#[must_use]
pub fn history(state: &HistoryState<'_>, guide: &Guide, words: Localizer<'_>) -> HistoryScreen {
    let several = state.accounts.len() > 1;
    let accounts = state.accounts.iter().map(Some);
    let filters = std::iter::once(None).chain(accounts).filter(|_| several);
    HistoryScreen {
        title: words.get("history"),
        intro: words.get(if state.entries.is_empty() {
            "history-empty"
        } else {
            "history-intro"
        }),
        filters: filters
            .map(|account| HistoryFilter {
                account_id: account.map(|account| account.id),
                label: account.map_or_else(
                    || words.get("history-all"),
                    |account| words.account(account),
                ),
                chosen: account.map(|account| account.id) == state.only,
            })
            .collect(),
        rows: state
            .entries
            .iter()
            .map(|entry| {
                let named = several && state.only.is_none();
                let account = state
                    .accounts
                    .iter()
                    .find(|account| named && account.id == entry.account_id);
                row(entry, account, guide, words)
            })
            .collect(),
        next: state.next,
        more: words.get("history-more"),
    }
}

fn row(
    entry: &Entry,
    account: Option<&Account>,
    guide: &Guide,
    words: Localizer<'_>,
) -> HistoryRow {
    let step = guide.step(&entry.mark.step_id);
    let title = title(entry, step, words);
    let moment = words.moment(entry.mark.at);
    let share_spoken = words.0.format(
        "history-share.spoken",
        &[
            ("step", title.clone().into()),
            ("moment", moment.clone().into()),
        ],
    );
    HistoryRow {
        mark_id: entry.mark.id,
        title,
        said: {
            let said = said_in_words(entry, step, words);
            if entry.is_undone {
                words.with("said-undone", "said", said)
            } else {
                said
            }
        },
        detail: match account {
            Some(account) => words.0.format(
                "history-moment-account",
                &[
                    ("moment", moment.into()),
                    ("account", words.account(account).into()),
                ],
            ),
            None => moment,
        },
        undone: entry.is_undone,
        share: words.get("history-share"),
        share_spoken,
    }
}

/// Draws the receipt of a mark.
#[must_use]
pub fn receipt(entry: &Entry, account: &Account, guide: &Guide, words: Localizer<'_>) -> Receipt {
    let step = guide.step(&entry.mark.step_id);
    let title = title(entry, step, words);
    let line = |id: &str, value: String| words.with(id, "value", value);
    let label = step.and_then(|step| step.label.clone());
    let wanted = step.map(|step| words.get(wanted(step.wanted)));
    let lines = [
        Some(words.get("receipt-heading")),
        Some(String::new()),
        Some(line("receipt-account", words.account(account))),
        Some(line("receipt-step", title.clone())),
        label.map(|label| line("receipt-label", label)),
        wanted.map(|wanted| line("receipt-wanted", wanted)),
        Some(line("receipt-said", said_in_words(entry, step, words))),
        Some(line("receipt-moment", words.moment(entry.mark.at))),
        Some(words.0.format(
            "receipt-revision",
            &[("value", entry.mark.revision.to_string().into())],
        )),
        entry.is_undone.then(|| words.get("receipt-undone")),
        Some(String::new()),
        Some(words.get("receipt-note")),
    ];
    Receipt {
        subject: words.with("receipt-subject", "step", title),
        text: lines.into_iter().flatten().collect::<Vec<_>>().join("\n"),
    }
}

/// The step's title; its id where a newer guide, from which it came, knows it and this one does not.
fn title(entry: &Entry, step: Option<&Step>, words: Localizer<'_>) -> String {
    match step {
        Some(step) => words.title(step),
        None => words.with("history-unknown-step", "id", entry.mark.step_id.clone()),
    }
}

const fn wanted(wanted: Wanted) -> &'static str {
    match wanted {
        Wanted::Off => "receipt-wanted-off",
        Wanted::On => "receipt-wanted-on",
        Wanted::Reviewed => "receipt-wanted-reviewed",
    }
}

fn said_in_words(entry: &Entry, step: Option<&Step>, words: Localizer<'_>) -> String {
    let id = match entry.mark.kind {
        MarkKind::Done => "said-done",
        MarkKind::NotYet => "said-still-on",
        MarkKind::NotFound => "said-not-found",
        MarkKind::KeepAsIs => "said-keep-as-is",
        MarkKind::DoesNotApply => "said-does-not-apply",
        MarkKind::Confirmed => "said-confirmed",
        MarkKind::Reverted => "said-reversed",
        MarkKind::NoLongerFound => "said-lost",
    };
    let wanted = step.map_or(Wanted::Reviewed, |step| step.wanted);
    let said = words.with(id, "wanted", wanted.code());
    if entry.is_undo {
        words.with("said-taken-back", "said", said)
    } else {
        said
    }
}
