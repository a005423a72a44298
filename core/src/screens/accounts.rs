//! Accounts: the list, where one is chosen or added, and a single account with its label, its
//! region and its removal.

use super::card::SwitchMark;
use super::components::Confirmation;
use super::region::{RegionChoice, region_choices};
use super::switch::{AccountSwitch, switch_mark};
use crate::accounts::{Account, RemovalSummary};
use crate::civil::Timestamp;
use crate::guide::Guide;
use crate::i18n::Localizer;
use crate::ids::AccountId;

#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct AccountsScreen {
    pub title: String,
    /// What an account means here: a label, no sign-in.
    pub intro: String,
    /// Oldest first.
    pub rows: Vec<AccountRow>,
    pub add: AddAccount,
}

#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct AccountRow {
    pub account_id: AccountId,
    pub label: String,
    pub mark: SwitchMark,
    /// The switch in words, with the day it was last seen.
    pub detail: String,
    /// Whether it is the account that is shown. Tapping another row shows that one.
    pub chosen: bool,
    /// On the chosen account, a line that says so; none if there is only one account.
    pub chosen_note: Option<String>,
    /// The label of the button to its own screen.
    pub edit: String,
    /// The spoken label of that button, which includes the account's name.
    pub edit_spoken: String,
}

#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct AddAccount {
    pub heading: String,
    pub hint: String,
    pub button: String,
}

#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct AccountScreen {
    pub account_id: AccountId,
    /// The account's label, or the default name.
    pub title: String,
    pub label_heading: String,
    /// The label to edit; empty for the default name.
    pub label: String,
    pub label_hint: String,
    pub rename: String,
    pub region_heading: String,
    pub region_note: String,
    /// "Not said" comes first.
    pub regions: Vec<RegionChoice>,
    /// Removal of the account, with what is lost.
    pub removal: Confirmation,
}

/// Draws the list of accounts, each with its AI switch.
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
                    chosen_note: (account.id == chosen && switches.len() > 1)
                        .then(|| words.accounts_chosen()),
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

/// Draws the screen of one account.
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
