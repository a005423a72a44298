//! Check: the quarterly review, one card at a time. The AI switch comes first, by itself, then each
//! section as a whole. Looking comes before answering.

use chrono::NaiveDateTime;

use super::card::{
    Action, Card, Choice, Emphasis, Pick, PickPurpose, Picks, QuestionKind, SwitchRow,
};
use super::check_card::{look_card, named, not_now};
use super::question::question_on_return;
use super::switch::{AccountSwitch, switch_mark};
use crate::accounts::Account;
use crate::command::Command;
use crate::guide::{Group, Guide, Step};
use crate::i18n::Localizer;
use crate::ids::AccountId;
use crate::links::{Destination, LinkedInPage};
use crate::progress::{Mark, MarkKind, Pending};
use crate::review::{GivenAnswer, ReviewAnswer, ReviewItem, ReviewsNow, Unseen};

#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct CheckScreen {
    pub title: String,
    /// Such as "Part 2 of 5"; none for a single card.
    pub progress: Option<String>,
    pub card: Card,
}

/// The state that Check is drawn from.
#[derive(Debug, Clone)]
pub struct CheckState<'a> {
    /// None before the first answer.
    pub reviews: Option<ReviewsNow>,
    /// Whether a future check would have anything to ask.
    pub asks: bool,
    /// When the check fell due, and what it asks; none if none is due.
    pub due: Option<(NaiveDateTime, &'a [ReviewItem])>,
    /// The outcome that has not been seen yet.
    pub unseen: Option<Unseen>,
    /// Whether to ask which account the person is signed in to.
    pub in_doubt: bool,
    /// Every account, with the mark of its AI switch.
    pub switches: Vec<AccountSwitch>,
    pub pending: Option<Pending>,
    /// Whether another page opened than that of the AI switch, so that its section opens now.
    pub wrong_page: bool,
}

#[must_use]
pub fn check(state: &CheckState<'_>, guide: &Guide, words: &Localizer) -> CheckScreen {
    let screen = |progress, card| CheckScreen {
        title: words.check_title(),
        progress,
        card,
    };
    let draw = CheckCards {
        state,
        guide,
        words,
    };
    if let Some(question) = draw.came_back() {
        return screen(draw.progress(draw.answered() + 1), question);
    }
    match (&state.unseen, state.due) {
        (Some(unseen), None) if unseen.ended_utc_ms.is_some() => {
            screen(None, draw.finished(unseen))
        }
        (unseen, Some((_, items))) => {
            // An outcome that nobody looked at gives way to the next check.
            let of_this = unseen
                .as_ref()
                .filter(|unseen| unseen.ended_utc_ms.is_none());
            match of_this.and_then(|unseen| draw.outcome(unseen)) {
                // It is about the last answer.
                Some(outcome) => screen(draw.progress(draw.answered()), outcome),
                None => screen(draw.progress(draw.answered() + 1), draw.next(items)),
            }
        }
        (_, None) => screen(None, draw.nothing_due()),
    }
}

struct CheckCards<'a> {
    state: &'a CheckState<'a>,
    guide: &'a Guide,
    words: &'a Localizer,
}

impl CheckCards<'_> {
    fn primary(&self) -> &Step {
        self.guide.primary()
    }

    fn account(&self, account_id: AccountId) -> Option<&Account> {
        let accounts = self.state.switches.iter().map(|switch| &switch.account);
        accounts
            .into_iter()
            .find(|account| account.id == account_id)
    }

    fn has_several_accounts(&self) -> bool {
        self.state.switches.len() > 1
    }

    fn items(&self) -> &[ReviewItem] {
        self.state.due.map_or(&[], |(_, items)| items)
    }

    fn answered(&self) -> usize {
        self.items().iter().filter(|item| !item.is_open()).count()
    }

    fn progress(&self, at: usize) -> Option<String> {
        let all = self.items().len();
        (all > 1).then(|| self.words.check_progress(at.clamp(1, all), all))
    }

    /// The question about the switch, on return from LinkedIn.
    fn came_back(&self) -> Option<Card> {
        let pending = self.state.pending.as_ref()?;
        let accounts = self.state.switches.iter().map(|switch| &switch.account);
        question_on_return(
            pending,
            self.state.in_doubt,
            accounts,
            self.guide,
            self.words,
        )
    }

    fn next(&self, items: &[ReviewItem]) -> Card {
        let Some(item) = items.iter().find(|item| item.is_open()) else {
            return self.nothing_due();
        };
        let Some(account) = self.account(item.account_id) else {
            return self.nothing_due();
        };
        match item.group {
            _ if self.state.in_doubt => self.which_account(account),
            None => look_card(
                &item.questions[0].mark,
                account,
                self.has_several_accounts(),
                self.state.wrong_page,
                self.guide,
                self.words,
            ),
            Some(group) => self.group(item, group, account),
        }
    }

    /// Asked before the first answer about an account: is LinkedIn signed in to it?
    fn which_account(&self, account: &Account) -> Card {
        let words = self.words;
        let name = words.account(account);
        let account_id = account.id;
        let [tomorrow, skip] = not_now(words);
        Card {
            body: Some(words.check_account_body(name.clone())),
            question: Some(QuestionKind::WhichAccount),
            buttons: vec![
                Choice::send(
                    words.check_account_yes(),
                    Emphasis::Primary,
                    Command::ConfirmAccount { account_id },
                ),
                tomorrow,
                skip,
            ],
            ..Card::new(words.check_account(name))
        }
    }

    /// A section, answered as a whole or by naming the settings that changed.
    fn group(&self, item: &ReviewItem, group: Group, account: &Account) -> Card {
        let words = self.words;
        let account_id = account.id;
        let asked = || {
            item.open_questions().filter_map(|question| {
                let step = self.guide.step(&question.mark.step_id)?;
                Some((step, &question.mark))
            })
        };
        let last = item
            .open_questions()
            .map(|it| it.mark.at.civil().date())
            .max();
        let body = words.check_group_body(
            item.open_questions().count(),
            last.map_or_else(String::new, |day| words.date(day)),
        );
        let send = |label, command| Choice::send(label, Emphasis::Row, command);
        Card {
            body: Some(self.named(account, body)),
            switches: asked()
                .map(|(step, mark)| self.setting(step, mark))
                .collect(),
            answers: vec![
                send(
                    words.check_group_unchanged(),
                    Command::AnswerGroup {
                        account_id,
                        group,
                        changed: Vec::new(),
                    },
                ),
                send(
                    words.check_group_later(),
                    Command::DeferGroup { account_id, group },
                ),
            ],
            picks: Some(Picks {
                heading: words.check_group_changed(),
                rows: asked()
                    .map(|(step, _)| Pick {
                        step_id: step.id.clone(),
                        label: words.title(step),
                    })
                    .collect(),
                save: words.save(),
                account_id,
                group,
                purpose: PickPurpose::Changed,
            }),
            buttons: vec![Choice::send(
                words.check_enough(),
                Emphasis::Quiet,
                Command::FinishCheck,
            )],
            ..Card::new(group.name(words))
        }
    }

    /// A setting of a section; tapping it opens its page, to look.
    fn setting(&self, step: &Step, mark: &Mark) -> SwitchRow {
        SwitchRow {
            mark: switch_mark(step, Some(mark), self.words),
            label: self.words.title(step),
            detail: None,
            action: Action::Go {
                destination: Destination::Step {
                    step_id: step.id.clone(),
                },
            },
        }
    }

    /// After the switch was on or not found: confirms that, and offers the way on.
    fn outcome(&self, unseen: &Unseen) -> Option<Card> {
        let words = self.words;
        let primary = self.primary();
        let given = unseen
            .answers
            .iter()
            .rev()
            .find(|given| given.step_id == primary.id)?;
        let account = self.account(given.account_id)?;
        let mark = self.switch_of(account);
        if mark.is_some_and(|mark| mark.kind.status().is_settled()) {
            // It has been turned off since.
            return None;
        }
        let go_on = Choice::send(words.check_go_on(), Emphasis::Quiet, Command::Acknowledge);
        let open = |label, page| Choice::open(label, Emphasis::Primary, account, primary, page);
        let card = |title, body, open| Card {
            mark: Some(switch_mark(primary, mark, words)),
            body: Some(self.named(account, body)),
            buttons: vec![open, go_on.clone()],
            ..Card::new(title)
        };
        match given.answer {
            ReviewAnswer::Reverted => Some(card(
                words.check_on_again(),
                match self.next_look() {
                    Some(next) => format!("{} {next}", words.check_on_again_body()),
                    None => words.check_on_again_body(),
                },
                open(words.open_linkedin(), LinkedInPage::Setting),
            )),
            ReviewAnswer::NotFound => Some(card(
                words.check_not_found(),
                words.check_not_found_body(),
                open(words.open_data_privacy(), LinkedInPage::Section),
            )),
            ReviewAnswer::AsWanted | ReviewAnswer::Later => None,
        }
    }

    fn finished(&self, unseen: &Unseen) -> Card {
        let words = self.words;
        let primary = self.primary();
        let is_switch = |given: &&GivenAnswer| given.step_id == primary.id;
        let switches = || unseen.answers.iter().filter(is_switch);
        let all_off = switches().all(|given| given.answer == ReviewAnswer::AsWanted);
        let others = || unseen.answers.iter().filter(|given| !is_switch(given));
        let left = others()
            .filter(|given| given.answer == ReviewAnswer::Later)
            .count();
        let seen = others().count() - left;
        // If more was answered since, the person has seen it before that.
        let told_before = unseen
            .answers
            .last()
            .is_some_and(|given| !is_switch(&given));
        if !told_before && let Some(card) = self.outcome(unseen) {
            return card;
        }
        // One switch cannot represent several that differ.
        let switch = switches()
            .next_back()
            .filter(|_| all_off || switches().count() == 1);
        let account = switch.and_then(|given| self.account(given.account_id));
        let mark = account.and_then(|account| self.switch_of(account));
        let settings = (seen + left > 0).then(|| words.check_finished_settings(left, seen));
        let receipt = mark.map(|mark| {
            Choice::new(
                words.share_receipt(),
                Emphasis::Quiet,
                Action::ShareReceipt { mark_id: mark.id },
            )
        });
        let done = Choice::send(words.done(), Emphasis::Primary, Command::Acknowledge);
        let body: Vec<String> = settings.into_iter().chain(self.next_look()).collect();
        Card {
            mark: mark.map(|mark| switch_mark(primary, Some(mark), words)),
            body: (!body.is_empty()).then(|| body.join(" ")),
            buttons: std::iter::once(done).chain(receipt).collect(),
            ..Card::new(
                if mark.is_some_and(|mark| mark.kind == MarkKind::Confirmed) {
                    words.check_finished_off()
                } else {
                    words.check_finished()
                },
            )
        }
    }

    /// Nothing is due: says when the next check is, or what starts the first.
    fn nothing_due(&self) -> Card {
        let words = self.words;
        let Some(reviews) = self.state.reviews.filter(|_| self.state.asks) else {
            let primary = self.primary();
            return Card {
                body: Some(match self.state.reviews {
                    None => words.check_new_body(),
                    // Nothing that was answered is asked about; the switch may be, if it was put off.
                    Some(reviews) => {
                        let next = words.next_look(&reviews).filter(|_| reviews.follows_up());
                        let left = std::iter::once(words.check_new_left());
                        left.chain(next).collect::<Vec<_>>().join(" ")
                    }
                }),
                buttons: vec![Choice::go(
                    words.check_new_look(),
                    Emphasis::Primary,
                    Destination::Step {
                        step_id: primary.id.clone(),
                    },
                )],
                ..Card::new(words.check_new())
            };
        };
        Card {
            body: match reviews.snoozed_until() {
                Some(until) => Some(words.check_snoozed(words.date_time(until))),
                None => words.when_next(&reviews),
            },
            buttons: vec![Choice::go(
                words.to_start(),
                Emphasis::Secondary,
                Destination::Home,
            )],
            ..Card::new(words.check_none())
        }
    }

    /// When the app asks next; none while this check goes on.
    fn next_look(&self) -> Option<String> {
        let reviews = self
            .state
            .reviews
            .as_ref()
            .filter(|_| self.state.due.is_none());
        self.words.next_look(reviews?)
    }

    fn switch_of(&self, account: &Account) -> Option<&Mark> {
        let switches = &self.state.switches;
        switches
            .iter()
            .find(|switch| switch.account.id == account.id)?
            .mark
            .as_ref()
    }

    /// `body`, prefixed with the account's name if there is more than one account.
    fn named(&self, account: &Account, body: String) -> String {
        named(account, self.has_several_accounts(), body, self.words)
    }
}
