//! Accounts: the list to choose from and to add to, and one account with its label, its region
//! and what goes when it is removed.

use super::card::SwitchMark;
use super::components::Confirmation;
use super::region::{RegionChoice, region_choices};
use super::switch::{AccountSwitch, switch_mark};
use crate::accounts::{Account, RemovalSummary};
use crate::civil::Timestamp;
use crate::guide::Guide;
use crate::i18n::Localizer;
use crate::ids::AccountId;

/// Everything Accounts draws.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct AccountsScreen {
    /// The screen's title.
    pub title: String,
    /// What an account is here: a label, and no sign-in.
    pub intro: String,
    /// The accounts, the oldest first.
    pub rows: Vec<AccountRow>,
    /// The form that adds one.
    pub add: AddAccount,
}

/// One account in the list.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct AccountRow {
    /// The account, to be named in calls about it.
    pub account_id: AccountId,
    pub label: String,
    /// Its AI switch.
    pub mark: SwitchMark,
    /// The switch in words, with the day it was seen.
    pub detail: String,
    /// Whether it is the one that is shown. A tap on another row shows that one.
    pub chosen: bool,
    /// On the one that is shown, a line that says so.
    pub chosen_note: Option<String>,
    /// The button that leads to its own screen.
    pub edit: String,
    /// What a screen reader says of that button: it names the account.
    pub edit_spoken: String,
}

/// The form that adds an account.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct AddAccount {
    /// The heading above it.
    pub heading: String,
    /// What to type.
    pub hint: String,
    pub button: String,
}

/// Everything one account's screen draws.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct AccountScreen {
    /// The account, to be named in calls about it.
    pub account_id: AccountId,
    /// The screen's title: the account's label.
    pub title: String,
    /// The heading above the label.
    pub label_heading: String,
    /// The label to change; empty where it has the default name.
    pub label: String,
    /// What to type.
    pub label_hint: String,
    /// The button that keeps the label.
    pub rename: String,
    /// The heading above the regions.
    pub region_heading: String,
    /// Why the region matters.
    pub region_note: String,
    /// The regions, "not said" first.
    pub regions: Vec<RegionChoice>,
    /// Removing the account, and what goes with it.
    pub removal: Confirmation,
}

/// Draws the list: each account with its AI switch.
#[must_use]
pub fn accounts(
    switches: &[AccountSwitch],
    chosen: AccountId,
    guide: &Guide,
    words: &Localizer,
) -> AccountsScreen {
    let primary = guide.primary();
    AccountsScreen {
        title: words.accounts(),
        intro: words.accounts_intro(),
        rows: switches
            .iter()
            .map(|switch| {
                let account = &switch.account;
                let mark = switch_mark(primary, switch.mark.as_ref(), words);
                let seen = switch
                    .mark
                    .as_ref()
                    .map(|mark| words.date(mark.at.civil().date()));
                let label = words.account(account);
                AccountRow {
                    account_id: account.id,
                    detail: match seen {
                        Some(day) => words.accounts_seen(day, mark.word.clone()),
                        None => mark.word.clone(),
                    },
                    mark,
                    chosen: account.id == chosen,
                    chosen_note: (account.id == chosen).then(|| words.accounts_chosen()),
                    edit: words.accounts_edit(),
                    edit_spoken: words.accounts_edit_spoken(label.clone()),
                    label,
                }
            })
            .collect(),
        add: AddAccount {
            heading: words.accounts_add(),
            hint: words.accounts_add_hint(),
            button: words.accounts_add_button(),
        },
    }
}

/// Draws one account's screen.
#[must_use]
pub fn account(
    account: &Account,
    removal_summary: RemovalSummary,
    words: &Localizer,
) -> AccountScreen {
    let name = words.account(account);
    AccountScreen {
        account_id: account.id,
        title: name.clone(),
        label_heading: words.account_label(),
        label: account.label.clone(),
        label_hint: words.accounts_add_hint(),
        rename: words.account_label_button(),
        region_heading: words.account_region(),
        region_note: words.account_region_note(),
        regions: region_choices(account, words),
        removal: Confirmation {
            button: words.account_remove(),
            title: words.account_remove_title(name),
            body: removed(removal_summary, words),
            confirm: words.account_remove_confirm(),
            cancel: words.account_remove_cancel(),
        },
    }
}

fn removed(removal_summary: RemovalSummary, words: &Localizer) -> String {
    let mut sentences = Vec::new();
    if let Some((first, last)) = removal_summary.span {
        let day = |at: Timestamp| words.date(at.civil().date());
        sentences.push(words.account_remove_body(day(first), day(last), removal_summary.marks));
    } else {
        sentences.push(words.account_remove_nothing());
    }
    if removal_summary.review_answers > 0 {
        sentences.push(words.account_remove_answers(removal_summary.review_answers));
    }
    sentences.push(words.account_remove_linkedin());
    sentences.join(" ")
}
