//! Accounts: the list to choose from and to add to, and one account with its label, its region
//! and what goes when it is removed.

use super::components::Confirmation;
use super::region::{RegionChoice, region_choices, region_name};
use super::words::Localizer;
use crate::accounts::{Account, RemovalSummary};
use crate::civil::Timestamp;
use crate::guide::Guide;
use crate::progress::{Mark, status};

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
    pub account_id: i64,
    /// Its label.
    pub label: String,
    /// Its region, and how far it is.
    pub detail: String,
    /// Whether it is the one that is shown.
    pub chosen: bool,
    /// The button that shows it; on the one that is shown, a line that says so.
    pub choose: String,
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
    /// Its button.
    pub button: String,
}

/// Everything one account's screen draws.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct AccountScreen {
    /// The account, to be named in calls about it.
    pub account_id: i64,
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

/// Draws the list. Each account comes with its marks in force.
#[must_use]
pub fn accounts(
    accounts: &[(Account, Vec<Mark>)],
    chosen: i64,
    guide: &Guide,
    words: Localizer<'_>,
) -> AccountsScreen {
    AccountsScreen {
        title: words.get("accounts"),
        intro: words.get("accounts-intro"),
        rows: accounts
            .iter()
            .map(|(account, marks)| {
                let is_chosen = account.id == chosen;
                let label = words.account(account);
                AccountRow {
                    account_id: account.id,
                    detail: words.0.format(
                        "accounts-detail",
                        &[
                            ("region", region_name(account.region, words).into()),
                            ("done", settled(marks, guide).into()),
                            ("total", guide.steps.len().into()),
                        ],
                    ),
                    chosen: is_chosen,
                    choose: words.get(if is_chosen {
                        "accounts-chosen"
                    } else {
                        "accounts-choose"
                    }),
                    edit: words.get("accounts-edit"),
                    edit_spoken: words.with("accounts-edit.spoken", "account", label.clone()),
                    label,
                }
            })
            .collect(),
        add: AddAccount {
            heading: words.get("accounts-add"),
            hint: words.get("accounts-add.hint"),
            button: words.get("accounts-add.button"),
        },
    }
}

/// Draws one account's screen.
#[must_use]
pub fn account(
    account: &Account,
    removal_summary: RemovalSummary,
    words: Localizer<'_>,
) -> AccountScreen {
    let name = words.account(account);
    AccountScreen {
        account_id: account.id,
        title: name.clone(),
        label_heading: words.get("account-label"),
        label: account.label.clone(),
        label_hint: words.get("accounts-add.hint"),
        rename: words.get("account-label.button"),
        region_heading: words.get("account-region"),
        region_note: words.get("account-region.note"),
        regions: region_choices(account, words),
        removal: Confirmation {
            button: words.get("account-remove"),
            title: words.with("account-remove.title", "account", name),
            body: removed(removal_summary, words),
            confirm: words.get("account-remove.confirm"),
            cancel: words.get("account-remove.cancel"),
        },
    }
}

fn settled(marks: &[Mark], guide: &Guide) -> usize {
    let is_settled = |mark: &&Mark| {
        guide
            .step(&mark.step_id)
            .is_some_and(|step| status(Some(mark), step.revision).is_settled())
    };
    marks.iter().filter(is_settled).count()
}

fn removed(removal_summary: RemovalSummary, words: Localizer<'_>) -> String {
    let mut sentences = Vec::new();
    if let Some((first, last)) = removal_summary.span {
        let day = |at: Timestamp| words.date(at.civil().date());
        sentences.push(words.0.format(
            "account-remove.body",
            &[
                ("marks", removal_summary.marks.into()),
                ("first", day(first).into()),
                ("last", day(last).into()),
            ],
        ));
    } else {
        sentences.push(words.get("account-remove.nothing"));
    }
    if removal_summary.review_answers > 0 {
        let answers = [("answers", removal_summary.review_answers.into())];
        sentences.push(words.0.format("account-remove.answers", &answers));
    }
    sentences.push(words.get("account-remove.linkedin"));
    sentences.join(" ")
}
