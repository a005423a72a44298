//! What several screens are made of.

use super::card::Action;
use crate::links::Destination;

/// Something to know, in a line or two, perhaps with one thing to do about it.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct Notice {
    pub text: String,
    /// The button's label, where there is something to do.
    pub button: Option<String>,
    /// What the button does.
    pub action: Option<Action>,
}

/// Something that cannot be undone, and the question before it is done.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct Confirmation {
    /// The button that asks for it.
    pub button: String,
    /// The question.
    pub title: String,
    /// What goes, and what does not.
    pub body: String,
    /// The button that does it.
    pub confirm: String,
    /// The button that does not.
    pub cancel: String,
}

/// A file for the shell to save where the person chooses, or to share.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct SavedFile {
    /// The name to suggest.
    pub name: String,
    pub media_type: String,
    /// What is in it, to be saved as UTF-8.
    pub text: String,
}

/// A row that leads to another screen.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct MenuRow {
    /// Its name.
    pub label: String,
    /// More, in a few words.
    pub detail: Option<String>,
    /// Its picture; the label says the same.
    pub icon: MenuIcon,
    /// Where it leads.
    pub destination: Destination,
}

/// The picture of a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
pub enum MenuIcon {
    /// An open book.
    Guide,
    /// Sliders.
    Settings,
    /// A clock that runs back.
    Record,
    /// A person.
    Accounts,
    /// A box to carry.
    Data,
    /// A bar with sections.
    Timeline,
    /// A letter.
    Objection,
    /// A switch among others.
    Section,
}

impl MenuRow {
    pub(super) const fn new(
        label: String,
        detail: Option<String>,
        icon: MenuIcon,
        destination: Destination,
    ) -> Self {
        Self {
            label,
            detail,
            icon,
            destination,
        }
    }
}
