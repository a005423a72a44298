//! Home: the state of the AI switch, the one thing to do about it, and rows to the rest.

use chrono::NaiveDateTime;

use super::card::{Action, Card};
use super::components::{MenuIcon, MenuRow, Notice};
use super::home_card::home_card;
use super::reminder_obstacle::lost_reminder;
use super::switch::AccountSwitch;
use crate::accounts::Account;
use crate::guide::{Group, Guide, Step, StepKind};
use crate::i18n::Localizer;
use crate::ids::AccountId;
use crate::links::Destination;
use crate::objection::FollowUp;
use crate::progress::{Mark, Pending, StepAnswer, mark_of, status};
use crate::review::{ReminderHealth, ReviewItem, ReviewsNow};
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
    /// Whether another page opened than that of the AI switch, so that its section opens now.
    pub wrong_page: bool,
    /// None before the first answer.
    pub reviews: Option<ReviewsNow>,
    /// Whether a future check would have anything to ask.
    pub asks: bool,
    /// What the due check asks; none if none is due.
    pub check: Option<&'a [ReviewItem]>,
    /// The accounts whose objection was sent, with its state.
    pub objections: Vec<(&'a Account, FollowUp)>,
    pub reminders: ReminderHealth,
    /// Where exports go by themselves.
    pub folder: Option<ExportFolder>,
    /// Whether a damaged database was quarantined, and nothing has been recorded since.
    pub quarantined: bool,
    /// Whether the projection of the log had to be rebuilt when the app opened.
    pub projection_rebuilt: bool,
    /// What was just answered about the AI switch.
    pub just_said: Option<StepAnswer>,
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
        card: home_card(state, guide, words),
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

fn rows(state: &HomeState<'_>, guide: &Guide, words: &Localizer) -> Vec<MenuRow> {
    let settled = |step: &&Step| status(mark_of(state.marks, step), step.revision).is_settled();
    let step = guide.objection();
    // Once sent, it leads to the question whether LinkedIn answered.
    let mut sent = state.objections.iter();
    let objection = match sent.find(|(account, _)| account.id == state.account.id) {
        Some((_, sent)) => Some((
            words.objection_line(*sent, state.now.date()),
            Destination::Objection,
        )),
        None if settled(&step) => None,
        None => Some((
            words.minutes(step),
            Destination::Step {
                step_id: step.id.clone(),
            },
        )),
    };
    let objection = objection.map(|(detail, destination)| {
        MenuRow::new(
            words.menu_objection(),
            Some(detail),
            MenuIcon::Objection,
            destination,
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
