//! The card on Home: the state of the AI switch, and the one thing to do.

use std::collections::BTreeSet;

use super::card::{Action, Card, Choice, Emphasis, SwitchRow};
use super::check_card::{look_card, named, not_now};
use super::home::HomeState;
use super::off_card::{OffCard, off_card};
use super::question::question_on_return;
use super::reminder_offer::ReminderOffer;
use super::switch::{AccountSwitch, linkedin_label, switch_mark};
use crate::accounts::Account;
use crate::command::Command;
use crate::guide::{Guide, Step};
use crate::i18n::Localizer;
use crate::links::{Destination, LinkedInPage};
use crate::objection::{FollowUp, FollowUpAnswer};
use crate::progress::{Mark, MarkKind, SkipReason, StepAnswer, StepStatus, mark_of, status};
use crate::review::{ReviewItem, ReviewScope, ReviewsNow};

/// The most urgent thing: an unanswered question; a switch that is on, or was not found; a check
/// that is due; LinkedIn's answer to an objection, on the day that was promised; another account
/// whose switch is not off; a switch that nobody has looked at. Once the switch is off, nothing nags.
pub(super) fn home_card(state: &HomeState<'_>, guide: &Guide, words: &Localizer) -> Card {
    let primary = guide.primary();
    let mark = mark_of(state.marks, primary);
    let status = status(mark, primary.revision);
    if let Some(question) = came_back(state, guide, words) {
        return question;
    }
    let home = HomeCard {
        state,
        guide,
        primary,
        mark,
        words,
    };
    match (status, mark) {
        (StepStatus::Open, Some(mark)) => return home.is_on(mark),
        (StepStatus::NotFound, _) => return home.not_found(),
        _ => {}
    }
    if let Some(items) = state.check {
        return home.due(items);
    }
    let mut sent = state.objections.iter();
    if let Some((account, due)) = sent.find(|(_, sent)| sent.is_due(state.now.date())) {
        return home.objection(account, *due);
    }
    if let Some(other) = home.other_account() {
        return home.several(other);
    }
    match status {
        StepStatus::Open | StepStatus::Recheck => home.new_switch(status),
        StepStatus::Skipped => home.left_on(),
        StepStatus::Done | StepStatus::NotFound => home.off(),
    }
}

/// The question about the pending step.
fn came_back(state: &HomeState<'_>, guide: &Guide, words: &Localizer) -> Option<Card> {
    let accounts = state.switches.iter().map(|switch| &switch.account);
    question_on_return(state.pending?, state.in_doubt, accounts, guide, words)
}

struct HomeCard<'a> {
    state: &'a HomeState<'a>,
    guide: &'a Guide,
    primary: &'a Step,
    mark: Option<&'a Mark>,
    words: &'a Localizer,
}

impl HomeCard<'_> {
    fn with_mark(&self, title: String) -> Card {
        Card {
            mark: Some(switch_mark(self.primary, self.mark, self.words)),
            ..Card::new(title)
        }
    }

    fn open(&self, account: &Account, emphasis: Emphasis, label: String) -> Choice {
        let page = LinkedInPage::Setting;
        Choice::open(label, emphasis, account, self.primary, page)
    }

    fn leave_on(&self, account: &Account) -> Choice {
        self.leave(account, self.words.leave_it_on(), SkipReason::KeepAsIs)
    }

    /// Skips the switch of `account`, so that it is no longer suggested.
    fn leave(&self, account: &Account, label: String, reason: SkipReason) -> Choice {
        Choice::send(
            label,
            Emphasis::Quiet,
            Command::Skip {
                account_id: account.id,
                step_id: self.primary.id.clone(),
                reason,
            },
        )
    }

    fn to_step(&self, label: String) -> Choice {
        Choice::go(
            label,
            Emphasis::Quiet,
            Destination::Step {
                step_id: self.primary.id.clone(),
            },
        )
    }

    fn reminder_offer(&self) -> ReminderOffer<'_> {
        ReminderOffer {
            reviews: self.state.reviews.as_ref(),
            health: self.state.reminders,
            check_due: self.state.check.is_some(),
        }
    }

    /// The offer of reminders. Where there is none, the way to leave the switch aside: one offer at a
    /// time, and Step has both.
    fn remind_or(&self, leave: impl FnOnce() -> Choice) -> Vec<Choice> {
        let offer = self
            .reminder_offer()
            .choices(Emphasis::Secondary, self.words);
        if offer.is_empty() {
            vec![leave()]
        } else {
            offer
        }
    }

    /// The reaction to the answer that another page opened, where the card does not depend on it.
    fn wrong_page_just_said(&self) -> Option<String> {
        let state = self.state;
        let is_just_said = state.just_said == Some(StepAnswer::OtherPage);
        (state.wrong_page && is_just_said).then(|| self.words.home_wrong_page_body())
    }

    /// `body`, and when the app asks next.
    fn with_next(&self, body: String) -> String {
        match self.reminder_offer().next_look(self.words) {
            Some(next) => format!("{body} {next}"),
            None => body,
        }
    }

    /// `body` with when the app asks next, and the offer to be reminded then; `body` alone if nothing
    /// is asked.
    fn promise(&self, body: String) -> (String, Vec<Choice>) {
        let follows_up = |reviews: ReviewsNow| reviews.follows_up();
        if !self.state.asks && !self.state.reviews.is_some_and(follows_up) {
            return (body, Vec::new());
        }
        let offer = self.reminder_offer();
        let offer = offer.choices(Emphasis::Secondary, self.words);
        (self.with_next(body), offer)
    }

    /// A card about the chosen account's switch goes before a check that is due, and leads to the
    /// rest of it. Without a rest, it has `other` buttons, and says when the next look is.
    fn then_check(
        &self,
        body: String,
        other: impl FnOnce() -> Vec<Choice>,
    ) -> (String, Vec<Choice>) {
        let words = self.words;
        if let Some(rest) = self.rest_of_check() {
            let check = Choice::go(
                words.home_due_go_on(),
                Emphasis::Secondary,
                Destination::Check,
            );
            return (format!("{body} {rest}"), vec![check]);
        }
        (self.with_next(body), other())
    }

    /// How much the due check still asks about, beside the switch of the chosen account.
    fn rest_of_check(&self) -> Option<String> {
        let words = self.words;
        let is_other =
            |item: &&ReviewItem| item.group.is_some() || item.account_id != self.state.account.id;
        let rest = ReviewScope::of_open(self.state.check?.iter().filter(is_other));
        if rest.settings > 0 {
            Some(words.home_due_settings_body(rest.settings))
        } else if rest.switches > 0 {
            Some(words.home_due_accounts_body(rest.switches))
        } else {
            None
        }
    }

    fn new_switch(&self, status: StepStatus) -> Card {
        let words = self.words;
        let (body, offer) = self.promise(match status {
            StepStatus::Recheck => words.home_recheck_body(),
            _ if self.state.wrong_page => words.home_wrong_page_body(),
            _ => words.home_new_body(),
        });
        Card {
            body: Some(body),
            label: linkedin_label(self.primary, self.guide, words),
            buttons: [
                self.open(self.state.account, Emphasis::Primary, words.open_linkedin()),
                self.to_step(words.home_new_why()),
            ]
            .into_iter()
            .chain(offer)
            .collect(),
            ..self.with_mark(words.home_new())
        }
    }

    fn is_on(&self, mark: &Mark) -> Card {
        let words = self.words;
        let again = mark.kind == MarkKind::Reverted;
        let open = self.open(self.state.account, Emphasis::Primary, words.open_linkedin());
        let body = if self.state.wrong_page {
            words.home_wrong_page_body()
        } else {
            words.home_on_body(words.date(mark.at.civil().date()))
        };
        let (body, rest) = self.then_check(body, || {
            self.remind_or(|| self.leave_on(self.state.account))
        });
        Card {
            body: Some(body),
            label: linkedin_label(self.primary, self.guide, words),
            buttons: std::iter::once(open).chain(rest).collect(),
            ..self.with_mark(if again {
                words.home_on_again()
            } else {
                words.home_on()
            })
        }
    }

    fn not_found(&self) -> Card {
        let words = self.words;
        let section = Choice::open(
            words.open_data_privacy(),
            Emphasis::Primary,
            self.state.account,
            self.primary,
            LinkedInPage::Section,
        );
        let help = self.to_step(words.home_not_found_other());
        let body = self.wrong_page_just_said();
        let body = body.unwrap_or_else(|| words.home_not_found_body());
        let (body, rest) = self.then_check(body, || {
            self.remind_or(|| {
                self.leave(
                    self.state.account,
                    words.not_for_me(),
                    SkipReason::DoesNotApply,
                )
            })
        });
        Card {
            body: Some(body),
            buttons: [section, help].into_iter().chain(rest).collect(),
            ..self.with_mark(words.home_not_found())
        }
    }

    /// A check is due, of the switch alone or of other settings too.
    fn due(&self, items: &[ReviewItem]) -> Card {
        let words = self.words;
        let open = || items.iter().filter(|item| item.is_open());
        let switch = open().find(|item| item.group.is_none());
        let others = ReviewScope::of_open(items).settings;
        let accounts: BTreeSet<_> = open().map(|item| item.account_id).collect();
        let switches = &self.state.switches;
        let alone = switch
            .filter(|_| others == 0 && accounts.len() == 1)
            .and_then(|item| {
                let of = switches
                    .iter()
                    .find(|switch| switch.account.id == item.account_id)?;
                Some((&item.questions[0].mark, &of.account))
            });
        if let Some((mark, account)) = alone {
            return look_card(
                mark,
                account,
                switches.len() > 1,
                self.state.wrong_page,
                self.guide,
                words,
            );
        }
        let (body, start) = match switch {
            Some(_) if others > 0 => (
                words.home_due_others_body(others),
                words.home_due_start_switch(),
            ),
            Some(_) => (
                words.home_due_accounts_body(accounts.len()),
                words.home_due_start_switch(),
            ),
            None => (words.home_due_settings_body(others), words.home_due_start()),
        };
        // Only what was off can still be.
        let was_off = |item: &ReviewItem| item.questions[0].mark.kind.status() == StepStatus::Done;
        let mut switches_asked = open().filter(|item| item.group.is_none());
        let title = if switch.is_some() && switches_asked.all(was_off) {
            words.check_due()
        } else {
            words.home_due_settings()
        };
        let start = Choice::go(start, Emphasis::Primary, Destination::Check);
        let is_asked = open().any(|item| item.account_id == self.state.account.id);
        Card {
            body: Some(body),
            buttons: std::iter::once(start).chain(not_now(words)).collect(),
            // The switch of an account that the check is not about says nothing here.
            mark: is_asked.then(|| switch_mark(self.primary, self.mark, words)),
            ..Card::new(title)
        }
    }

    /// If some account's switch is off, the first account whose switch is not.
    fn other_account(&self) -> Option<&AccountSwitch> {
        let is_settled = |switch: &&AccountSwitch| {
            status(switch.mark.as_ref(), self.primary.revision).is_settled()
        };
        let switches = &self.state.switches;
        let others = switches.len() > 1 && switches.iter().any(|switch| is_settled(&switch));
        switches.iter().find(|switch| others && !is_settled(switch))
    }

    fn several(&self, open: &AccountSwitch) -> Card {
        let words = self.words;
        let switches = &self.state.switches;
        let off = switches
            .iter()
            .filter(|switch| {
                status(switch.mark.as_ref(), self.primary.revision) == StepStatus::Done
            })
            .count();
        let body = words.home_several_body(words.account(&open.account));
        let (with_day, offer) = self.promise(body.clone());
        // There is much to read here. The day is named where a reminder of it is offered.
        let (body, others) = if offer.is_empty() {
            let label = words.leave_as_is();
            let leave = self.leave(&open.account, label, SkipReason::KeepAsIs);
            (body, vec![leave])
        } else {
            (with_day, offer)
        };
        Card {
            body: Some(body),
            switches: switches
                .iter()
                .map(|switch| SwitchRow {
                    mark: switch_mark(self.primary, switch.mark.as_ref(), words),
                    label: words.account(&switch.account),
                    detail: Some(words.status_line(self.primary, switch.mark.as_ref())),
                    action: Action::Go {
                        destination: Destination::Account {
                            account_id: switch.account.id,
                        },
                    },
                })
                .collect(),
            buttons: std::iter::once(self.open(
                &open.account,
                Emphasis::Primary,
                words.open_linkedin(),
            ))
            .chain(others)
            .collect(),
            ..Card::new(words.home_several(off, switches.len()))
        }
    }

    fn objection(&self, account: &Account, due: FollowUp) -> Card {
        let words = self.words;
        let body = words.home_objection_body(words.date(due.sent));
        Card {
            body: Some(named(account, self.state.switches.len() > 1, body, words)),
            answers: FollowUpAnswer::ALL
                .map(|answer| Choice::follow_up(account.id, answer, words))
                .into(),
            ..Card::new(words.home_objection())
        }
    }

    fn left_on(&self) -> Card {
        let words = self.words;
        let (title, body) = match self.mark.map(|mark| mark.kind) {
            Some(MarkKind::DoesNotApply) => {
                (words.home_not_for_you(), words.home_not_for_you_body())
            }
            _ => (words.home_left_on(), words.home_left_on_body()),
        };
        let (body, offer) = self.promise(self.wrong_page_just_said().unwrap_or(body));
        let look = self.open(self.state.account, Emphasis::Secondary, words.look_now());
        Card {
            body: Some(body),
            buttons: std::iter::once(look).chain(offer).collect(),
            ..self.with_mark(title)
        }
    }

    fn off(&self) -> Card {
        off_card(
            &OffCard {
                step: self.primary,
                account: self.state.account,
                mark: self.mark,
                reminder_offer: self.reminder_offer(),
                wrong_page: self.state.wrong_page,
                just_said: self.state.just_said,
            },
            self.guide,
            self.words,
        )
    }
}
