//! Components shared by several screens.

use super::card::Action;
use crate::links::Destination;

/// Something to know, in a line or two, optionally with one action.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct Notice {
    pub text: String,
    /// The button's label, if there is an action.
    pub button: Option<String>,
    pub action: Option<Action>,
}

/// An irreversible action, with the question that precedes it.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct Confirmation {
    /// The button that opens the question.
    pub button: String,
    /// The question.
    pub title: String,
    /// What is lost, and what is not.
    pub body: String,
    pub confirm: String,
    pub cancel: String,
}

/// A file to save or share. The shell lets the person choose where.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct FileToSave {
    /// The suggested name.
    pub name: String,
    pub media_type: String,
    /// The content, to be written as UTF-8.
    pub text: String,
}

/// A row that leads to another screen.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct MenuRow {
    pub label: String,
    /// A few words.
    pub detail: Option<String>,
    /// Decorative; the label says the same.
    pub icon: MenuIcon,
    pub destination: Destination,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
pub enum MenuIcon {
    /// An open book.
    Guide,
    /// Sliders.
    Settings,
    /// A clock running backwards.
    Record,
    /// A person.
    Accounts,
    /// A moving box.
    Data,
    /// A segmented bar.
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
