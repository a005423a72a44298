//! History: every mark, newest first, and the receipt of a single mark, to keep or to send. Both
//! record the person's word, not proof.

use super::components::{MenuIcon, MenuRow};
use super::switch::linkedin_name;
use crate::accounts::Account;
use crate::guide::{Guide, Step, Wanted};
use crate::i18n::Localizer;
use crate::ids::{AccountId, MarkId};
use crate::links::Destination;
use crate::progress::{HistoryEntry, Mark, MarkKind};

/// A page of the history.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct HistoryScreen {
    pub title: String,
    /// What this is, or that nothing is recorded yet.
    pub intro: String,
    /// One per account, and one for all; empty if there is only one account.
    pub filters: Vec<HistoryFilter>,
    /// The row that leads to the timeline.
    pub timeline: MenuRow,
    /// The marks of this page, newest first.
    pub groups: Vec<HistoryGroup>,
    /// The mark to pass as `before` for the next page; none on the last page.
    pub next: Option<MarkId>,
    /// The button that loads the next page.
    pub more: String,
}

/// A choice of whose marks to show.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct HistoryFilter {
    /// None for all accounts.
    pub account_id: Option<AccountId>,
    pub label: String,
    /// Whether this page shows it.
    pub chosen: bool,
}

/// A single mark, or the marks of one check that are on this page.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct HistoryGroup {
    /// The row that unfolds the marks, such as "Check of 24 February 2027: 9 answers"; none for a
    /// single mark. It counts the answers of the whole check, also those on other pages.
    pub heading: Option<String>,
    /// Newest first.
    pub rows: Vec<HistoryRow>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct HistoryRow {
    /// Identifies the mark when its receipt is requested.
    pub mark_id: MarkId,
    pub title: String,
    /// The answer, such as "Done", or that a mark was undone.
    pub said: String,
    /// When, with the UTC offset at the time, and for which account if that is ambiguous.
    pub detail: String,
    /// Whether it no longer counts, because it was undone.
    pub undone: bool,
    /// The button that shares its receipt.
    pub share: String,
    /// The spoken label of that button, which includes the step and the moment.
    pub share_spoken: String,
}

/// The dated record of one mark, as text to share.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct Receipt {
    /// A subject line, such as for an email.
    pub subject: String,
    pub text: String,
}

/// What was answered in a check.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HistoryCheck {
    /// The marks of its answers, in the order given, without what was taken back since.
    pub marks: Vec<Mark>,
}

impl HistoryCheck {
    fn contains(&self, entry: &HistoryEntry) -> bool {
        self.marks.iter().any(|mark| mark.id == entry.mark.id)
    }
}

/// The state that a page of the history is drawn from.
#[derive(Debug, Clone, Copy)]
pub struct HistoryState<'a> {
    pub accounts: &'a [Account],
    /// The account whose marks are shown; none for all.
    pub only: Option<AccountId>,
    /// Newest first.
    pub entries: &'a [HistoryEntry],
    /// Those in which any of them was made.
    pub checks: &'a [HistoryCheck],
    /// The mark before which the next page starts.
    pub next: Option<MarkId>,
}

#[must_use]
pub fn history(state: &HistoryState<'_>, guide: &Guide, words: &Localizer) -> HistoryScreen {
    let several = state.accounts.len() > 1;
    let accounts = state.accounts.iter().map(Some);
    let filters = std::iter::once(None).chain(accounts).filter(|_| several);
    HistoryScreen {
        title: words.history(),
        intro: if state.entries.is_empty() {
            words.history_empty()
        } else {
            words.history_intro()
        },
        filters: filters
            .map(|account| HistoryFilter {
                account_id: account.map(|account| account.id),
                label: account
                    .map_or_else(|| words.history_all(), |account| words.account(account)),
                chosen: account.map(|account| account.id) == state.only,
            })
            .collect(),
        timeline: MenuRow::new(
            words.menu_timeline(),
            None,
            MenuIcon::Timeline,
            Destination::Timeline,
        ),
        groups: groups(state, guide, words),
        next: state.next,
        more: words.history_more(),
    }
}

/// The marks of a check stand together, where the latest of them is; every other stands by itself.
fn groups(state: &HistoryState<'_>, guide: &Guide, words: &Localizer) -> Vec<HistoryGroup> {
    // Each check by its place.
    let mut groups: Vec<(Option<usize>, Vec<&HistoryEntry>)> = Vec::new();
    for entry in state.entries {
        let check = state.checks.iter().position(|check| check.contains(entry));
        match groups
            .iter_mut()
            .find(|(other, _)| check.is_some() && *other == check)
        {
            Some((_, entries)) => entries.push(entry),
            None => groups.push((check, vec![entry])),
        }
    }
    groups
        .into_iter()
        .map(|(check, entries)| {
            let check = check.map(|at| &state.checks[at]);
            group(check, &entries, state, guide, words)
        })
        .collect()
}

fn group(
    check: Option<&HistoryCheck>,
    entries: &[&HistoryEntry],
    state: &HistoryState<'_>,
    guide: &Guide,
    words: &Localizer,
) -> HistoryGroup {
    let named = state.accounts.len() > 1 && state.only.is_none();
    let account = |entry: &HistoryEntry| {
        state
            .accounts
            .iter()
            .find(|account| named && account.id == entry.account_id)
    };
    HistoryGroup {
        heading: check.and_then(|check| heading(check, words)),
        rows: entries
            .iter()
            .map(|entry| row(entry, account(entry), guide, words))
            .collect(),
    }
}

/// Says the same on every page. A single answer needs none.
fn heading(check: &HistoryCheck, words: &Localizer) -> Option<String> {
    let [_, .., last] = check.marks.as_slice() else {
        return None;
    };
    let day = words.date(last.at.civil().date());
    Some(words.history_check(check.marks.len(), day))
}

fn row(
    entry: &HistoryEntry,
    account: Option<&Account>,
    guide: &Guide,
    words: &Localizer,
) -> HistoryRow {
    let step = guide.step(&entry.mark.step_id);
    let title = title(entry, step, words);
    let moment = words.timestamp(entry.mark.at);
    let share_spoken = words.history_share_spoken(title.clone(), moment.clone());
    HistoryRow {
        mark_id: entry.mark.id,
        title,
        said: {
            let said = said_in_words(entry, step, words);
            let said = match entry.mark.since {
                Some(since) => words.mark_since(said, words.month(since)),
                None => said,
            };
            if entry.is_undone {
                words.mark_undone(said)
            } else {
                said
            }
        },
        detail: match account {
            Some(account) => words.history_timestamp_account(words.account(account), moment),
            None => moment,
        },
        undone: entry.is_undone,
        share: words.history_share(),
        share_spoken,
    }
}

/// Draws the receipt of a mark. `together` is how many marks the same answer made.
#[must_use]
pub fn receipt(
    entry: &HistoryEntry,
    account: &Account,
    together: u64,
    guide: &Guide,
    words: &Localizer,
) -> Receipt {
    let step = guide.step(&entry.mark.step_id);
    let title = title(entry, step, words);
    let label = step.and_then(|step| step.label.as_ref());
    let wanted = step.map(|step| words.receipt_wanted_state(step.wanted.code()));
    let lines = [
        Some(words.receipt_heading()),
        Some(String::new()),
        Some(words.receipt_account(words.account(account))),
        Some(words.receipt_step(title.clone())),
        label.map(|label| words.receipt_label(linkedin_name(label, guide, words))),
        wanted.map(|wanted| words.receipt_wanted(wanted)),
        Some(words.receipt_mark(said_in_words(entry, step, words))),
        Some(words.receipt_time(words.timestamp(entry.mark.at))),
        entry
            .mark
            .since
            .map(|since| words.receipt_since(words.month(since))),
        (together > 1).then(|| words.receipt_together(together)),
        Some(words.receipt_revision(entry.mark.revision.to_string())),
        entry.is_undone.then(|| words.receipt_undone()),
        Some(String::new()),
        Some(words.receipt_note()),
    ];
    Receipt {
        subject: words.receipt_subject(title),
        text: lines.into_iter().flatten().collect::<Vec<_>>().join("\n"),
    }
}

/// The step's title, or its id if only a newer guide knows it.
fn title(entry: &HistoryEntry, step: Option<&Step>, words: &Localizer) -> String {
    match step {
        Some(step) => words.title(step),
        None => words.history_unknown_step(entry.mark.step_id.to_string()),
    }
}

fn said_in_words(entry: &HistoryEntry, step: Option<&Step>, words: &Localizer) -> String {
    let wanted = step.map_or(Wanted::Reviewed, |step| step.wanted).code();
    let said = match entry.mark.kind {
        MarkKind::Done => words.mark_done(wanted),
        MarkKind::NotYet => words.mark_not_yet(wanted),
        MarkKind::NotFound => words.mark_not_found(),
        MarkKind::KeepAsIs => words.mark_keep_as_is(),
        MarkKind::DoesNotApply => words.mark_does_not_apply(),
        MarkKind::Confirmed => words.mark_confirmed(wanted),
        MarkKind::Reverted => words.mark_reverted(wanted),
        MarkKind::NoLongerFound => words.mark_no_longer_found(),
    };
    if entry.is_undo {
        words.mark_undo(said)
    } else {
        said
    }
}
