//! The card of a switch that is off, on Home and Step.

use super::card::{Action, Card, Choice, Emphasis};
use super::reminder_offer::ReminderOffer;
use super::switch::switch_mark;
use super::tell::tell_a_colleague;
use crate::accounts::Account;
use crate::guide::{Guide, Step};
use crate::i18n::Localizer;
use crate::links::LinkedInPage;
use crate::progress::{Mark, StepAnswer};

/// The state that the card is drawn from.
pub(super) struct OffCard<'a> {
    pub(super) step: &'a Step,
    pub(super) account: &'a Account,
    pub(super) mark: Option<&'a Mark>,
    pub(super) reminder_offer: ReminderOffer<'a>,
    pub(super) wrong_page: bool,
    pub(super) just_said: Option<StepAnswer>,
}

/// The switch is off, as the person saw. The offer of reminders is on this card, because here its
/// purpose is clear; so is what may keep the phone from showing them.
pub(super) fn off_card(state: &OffCard<'_>, guide: &Guide, words: &Localizer) -> Card {
    let mark = switch_mark(state.step, state.mark, words);
    let next = state.reminder_offer.when_next(words);
    let slides = state.just_said == Some(StepAnswer::Done);
    let looked = match state.just_said {
        Some(StepAnswer::Done) => None,
        Some(StepAnswer::OtherPage) if state.wrong_page => Some(words.home_wrong_page_body()),
        _ => state.mark.map(|mark| match mark.since {
            Some(since) => words.home_off_since(words.month(since)),
            None => words.home_off_body(words.date(mark.at.civil().date())),
        }),
    };
    let reminder = state.reminder_offer.choices(Emphasis::Primary, words);
    let (sleep, reminder) = match state.reminder_offer.about_sleep(words) {
        Some((sleep, choices)) => (Some(sleep), choices),
        None => (None, reminder),
    };
    let body: Vec<String> = looked.into_iter().chain(next).chain(sleep).collect();
    let look = Choice::open(
        words.look_now(),
        Emphasis::Secondary,
        state.account,
        state.step,
        LinkedInPage::Setting,
    );
    let receipt = state.mark.map(|mark| {
        Choice::new(
            words.share_receipt(),
            Emphasis::Quiet,
            Action::ShareReceipt { mark_id: mark.id },
        )
    });
    Card {
        slides,
        body: (!body.is_empty()).then(|| body.join(" ")),
        buttons: if reminder.is_empty() {
            std::iter::once(look)
                .chain(receipt)
                .chain(tell_a_colleague(guide, words))
                .collect()
        } else {
            reminder
        },
        mark: Some(mark.clone()),
        ..Card::new(mark.word)
    }
}
