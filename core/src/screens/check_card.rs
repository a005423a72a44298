//! The card that asks to look at the AI switch again: on Home if a check is about it alone, and
//! first in every check.

use super::card::{Card, Choice, Emphasis};
use super::switch::{linkedin_label, switch_mark};
use crate::accounts::Account;
use crate::command::Command;
use crate::guide::Guide;
use crate::i18n::Localizer;
use crate::links::LinkedInPage;
use crate::progress::{Mark, StepStatus};
use crate::review::SnoozeFor;

/// Look, then answer. `mark` is how it was last seen; `wrong_page` if another page opened last time.
pub(super) fn look_card(
    mark: &Mark,
    account: &Account,
    names_account: bool,
    wrong_page: bool,
    guide: &Guide,
    words: &Localizer,
) -> Card {
    let primary = guide.primary();
    let day = words.date(mark.at.civil().date());
    let (title, body) = if mark.kind.status() == StepStatus::Done {
        (words.check_due(), words.check_last_seen(day))
    } else {
        (words.home_new(), words.check_last_not_off(day))
    };
    let body = if wrong_page {
        words.home_wrong_page_body()
    } else {
        body
    };
    let just_looked = Command::Ask {
        account_id: account.id,
        step_id: primary.id.clone(),
    };
    let [tomorrow, skip] = not_now(words);
    Card {
        mark: Some(switch_mark(primary, Some(mark), words)),
        body: Some(named(account, names_account, body, words)),
        label: linkedin_label(primary, guide, words),
        buttons: vec![
            Choice::open(
                words.open_linkedin(),
                Emphasis::Primary,
                account,
                primary,
                LinkedInPage::Setting,
            ),
            Choice::send(words.just_looked(), Emphasis::Quiet, just_looked),
            tomorrow,
            skip,
        ],
        ..Card::new(title)
    }
}

/// The ways to put off a check that is due: until tomorrow, or until the next one.
pub(super) fn not_now(words: &Localizer) -> [Choice; 2] {
    let length = SnoozeFor::Day;
    [
        Choice::send(
            words.snooze_day(),
            Emphasis::Quiet,
            Command::Snooze { length },
        ),
        Choice::send(words.check_skip(), Emphasis::Quiet, Command::SkipCheck),
    ]
}

/// `body`, prefixed with the account's name if there is more than one account.
pub(super) fn named(
    account: &Account,
    names_account: bool,
    body: String,
    words: &Localizer,
) -> String {
    if names_account {
        words.check_named(words.account(account), body)
    } else {
        body
    }
}
