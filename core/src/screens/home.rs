//! Home: the state of the AI switch, the one thing to do about it, and rows to the rest.

use std::collections::BTreeSet;

use chrono::NaiveDateTime;

use super::card::{Action, Card, Choice, Emphasis, SwitchRow};
use super::check_card::{look_card, not_now};
use super::components::{MenuIcon, MenuRow, Notice};
use super::off_card::{OffCard, off_card};
use super::question::question_on_return;
use super::reminder_obstacle::lost_reminder;
use super::reminder_offer::ReminderOffer;
use super::switch::{AccountSwitch, linkedin_label, switch_mark};
use crate::accounts::Account;
use crate::command::Command;
use crate::guide::{Group, Guide, Step, StepKind};
use crate::i18n::Localizer;
use crate::ids::AccountId;
use crate::links::{Destination, LinkedInPage, OpenHistory};
use crate::objection::{FollowUp, FollowUpAnswer};
use crate::progress::{Mark, MarkKind, Pending, SkipReason, StepStatus, mark_of, status};
use crate::review::{ReminderHealth, ReviewItem, ReviewScope, ReviewsNow};
use crate::transfer::ExportFolder;

#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct HomeScreen {
    pub title: String,
    /// The chosen account.
    pub account_id: AccountId,
    /// The chosen account's name, as a link to the accounts; none if there is only one account.
    pub account: Option<String>,
    /// What the person should know first, such as that the record was damaged. Most urgent first.
    pub notices: Vec<Notice>,
    /// The state of the AI switch, and what to do.
    pub card: Card,
    pub rows: Vec<MenuRow>,
    /// The button to Settings, at the top.
    pub settings: MenuRow,
    /// A note on the translation; none once a native speaker has reviewed it.
    pub translation: Option<String>,
    /// A verifiable fact about the app: it has no network permission.
    pub footer: String,
}

/// The state that Home is drawn from.
#[derive(Debug, Clone)]
#[allow(
    clippy::struct_excessive_bools,
    reason = "facts that have nothing in common"
)]
pub struct HomeState<'a> {
    /// The chosen account.
    pub account: &'a Account,
    /// Its effective marks.
    pub marks: &'a [Mark],
    /// Every account, with the mark of its AI switch.
    pub switches: Vec<AccountSwitch>,
    pub pending: Option<&'a Pending>,
    /// Whether to ask which account the person was signed in to.
    pub in_doubt: bool,
    /// How the page of the AI switch was last opened here.
    pub page_known: Option<OpenHistory>,
    /// None before the first answer.
    pub reviews: Option<ReviewsNow>,
    /// What the due check asks; none if none is due.
    pub check: Option<&'a [ReviewItem]>,
    /// The state of the account's objection, if one was sent.
    pub follow_up: Option<FollowUp>,
    pub reminders: ReminderHealth,
    /// Where exports go by themselves.
    pub folder: Option<ExportFolder>,
    /// Whether a damaged database was quarantined, and nothing has been recorded since.
    pub quarantined: bool,
    /// Whether the projection of the log had to be rebuilt when the app opened.
    pub projection_rebuilt: bool,
    /// Whether the AI switch was just answered to be off, so that its knob slides.
    pub slides: bool,
    /// Local time.
    pub now: NaiveDateTime,
}

#[must_use]
pub fn home(state: &HomeState<'_>, guide: &Guide, words: &Localizer) -> HomeScreen {
    HomeScreen {
        title: words.app_name(),
        account_id: state.account.id,
        account: (state.switches.len() > 1).then(|| words.account(state.account)),
        notices: notices(state, words),
        card: card(state, guide, words),
        rows: rows(state, guide, words),
        settings: MenuRow::new(
            words.menu_settings(),
            None,
            MenuIcon::Settings,
            Destination::Settings,
        ),
        translation: words.translation_note(),
        footer: words.home_footer(),
    }
}

/// The most urgent thing: an unanswered question; a switch that is on, or was not found; a check
/// that is due; another account whose switch is not off; a switch that nobody has looked at;
/// LinkedIn's answer to an objection. Once the switch is off, nothing nags.
fn card(state: &HomeState<'_>, guide: &Guide, words: &Localizer) -> Card {
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
    if let Some(other) = home.other_account() {
        return home.several(other);
    }
    match status {
        StepStatus::Open | StepStatus::Recheck => home.new_switch(status),
        StepStatus::Done | StepStatus::Skipped | StepStatus::NotFound => match state.follow_up {
            Some(due) if due.is_due(state.now.date()) => home.objection(due),
            _ if status == StepStatus::Skipped => home.left_on(),
            _ => home.off(),
        },
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
        let next = self.reminder_offer().next_look(words);
        let body = match next.filter(|_| self.state.check.is_none()) {
            Some(next) => format!("{body} {next}"),
            None => body,
        };
        (body, other())
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
        let wrong_page = self.state.page_known.is_some_and(|known| !known.right);
        Card {
            body: Some(match (status, wrong_page) {
                (StepStatus::Recheck, _) => words.home_recheck_body(),
                (_, true) => words.home_wrong_page_body(),
                _ => words.home_new_body(),
            }),
            label: linkedin_label(self.primary, self.guide, words),
            buttons: vec![
                self.open(self.state.account, Emphasis::Primary, words.open_linkedin()),
                self.to_step(words.home_new_why()),
            ],
            ..self.with_mark(words.home_new())
        }
    }

    fn is_on(&self, mark: &Mark) -> Card {
        let words = self.words;
        let day = words.date(mark.at.civil().date());
        let again = mark.kind == MarkKind::Reverted;
        let open = self.open(self.state.account, Emphasis::Primary, words.open_linkedin());
        let (body, rest) = self.then_check(words.home_on_body(day), || {
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
        let (body, rest) = self.then_check(words.home_not_found_body(), || {
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
            return look_card(mark, account, switches.len() > 1, self.guide, words);
        }
        let (title, body, start) = match switch {
            Some(_) if others > 0 => (
                words.check_due(),
                words.home_due_others_body(others),
                words.home_due_start_switch(),
            ),
            Some(_) => (
                words.check_due(),
                words.home_due_accounts_body(accounts.len()),
                words.home_due_start_switch(),
            ),
            None => (
                words.home_due_settings(),
                words.home_due_settings_body(others),
                words.home_due_start(),
            ),
        };
        let start = Choice::go(start, Emphasis::Primary, Destination::Check);
        Card {
            body: Some(body),
            buttons: std::iter::once(start).chain(not_now(words)).collect(),
            ..self.with_mark(title)
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
        Card {
            body: Some(words.home_several_body(words.account(&open.account))),
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
            buttons: vec![
                self.open(&open.account, Emphasis::Primary, words.open_linkedin()),
                self.leave(&open.account, words.leave_as_is(), SkipReason::KeepAsIs),
            ],
            ..Card::new(words.home_several(off, switches.len()))
        }
    }

    fn objection(&self, due: FollowUp) -> Card {
        let words = self.words;
        let account_id = self.state.account.id;
        Card {
            body: Some(words.home_objection_body(words.date(due.sent))),
            answers: FollowUpAnswer::ALL
                .map(|answer| Choice::follow_up(account_id, answer, words))
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
        Card {
            body: Some(body),
            buttons: vec![self.open(self.state.account, Emphasis::Secondary, words.look_now())],
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
                slides: self.state.slides,
            },
            self.guide,
            self.words,
        )
    }
}

fn rows(state: &HomeState<'_>, guide: &Guide, words: &Localizer) -> Vec<MenuRow> {
    let settled = |step: &&Step| status(mark_of(state.marks, step), step.revision).is_settled();
    let objection = guide.objection();
    let objection = (!settled(&objection)).then(|| {
        MenuRow::new(
            words.menu_objection(),
            Some(words.minutes(objection)),
            MenuIcon::Objection,
            Destination::Step {
                step_id: objection.id.clone(),
            },
        )
    });
    let sections = Group::ALL.into_iter().filter_map(|group| {
        let steps = || {
            guide.steps.iter().filter(|step| {
                step.group == group && step.kind == StepKind::Related && step.is_setting()
            })
        };
        let total = steps().count();
        (total > 0).then(|| {
            MenuRow::new(
                group.name(words),
                Some(words.menu_section_detail(steps().filter(settled).count(), total)),
                MenuIcon::Section,
                Destination::Section { group },
            )
        })
    });
    let rest = [
        MenuRow::new(
            words.menu_record(),
            None,
            MenuIcon::Record,
            Destination::History,
        ),
        MenuRow::new(
            words.menu_guide(),
            None,
            MenuIcon::Guide,
            Destination::Guide,
        ),
    ];
    objection.into_iter().chain(sections).chain(rest).collect()
}

fn notices(state: &HomeState<'_>, words: &Localizer) -> Vec<Notice> {
    let quarantined = state.quarantined.then(|| Notice {
        text: words.home_notice_quarantined(),
        button: Some(words.home_notice_quarantined_button()),
        action: Some(Action::Go {
            destination: Destination::Data,
        }),
    });
    let rebuilt = state.projection_rebuilt.then(|| Notice {
        text: words.home_notice_rebuilt(),
        button: None,
        action: None,
    });
    let lost = state
        .check
        .and(state.reminders.lost)
        .map(|at| lost_reminder(at, state.reminders.notifications, words));
    let folder = state.folder.as_ref();
    let missed = folder
        .filter(|folder| folder.failure.is_some())
        .map(|folder| Notice {
            text: words.home_notice_folder(folder.name.clone()),
            button: Some(words.home_notice_folder_button()),
            action: Some(Action::Go {
                destination: Destination::Data,
            }),
        });
    [quarantined, rebuilt, lost, missed]
        .into_iter()
        .flatten()
        .collect()
}
