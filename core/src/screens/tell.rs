//! Telling a colleague: the three steps and the address, without personal content.

use super::card::{Action, Choice, Emphasis};
use super::switch::linkedin_name;
use crate::guide::Guide;
use crate::i18n::Localizer;

pub(super) fn tell_a_colleague(guide: &Guide, words: &Localizer) -> Option<Choice> {
    let switch = guide.primary();
    let page = guide.page_of(switch)?;
    let label = linkedin_name(switch.label.as_ref()?, guide, words);
    Some(Choice::new(
        words.tell(),
        Emphasis::Quiet,
        Action::ShareText {
            subject: words.tell_subject(),
            // On a line of its own, so that no punctuation becomes part of the address.
            text: format!("{}\n\n{}", words.tell_text(label), page.url),
        },
    ))
}
