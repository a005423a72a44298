//! The other home_menu of the app, as rows on Home. A new screen that a person should find from
//! there is one line in [`home_menu`], an icon, and two messages in `home_menu.ftl`.

use super::words::Localizer;
use crate::links::Destination;

/// A row that leads to another part of the app.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct HomeMenuItem {
    /// Its name.
    pub label: String,
    /// What one finds there, in a few words.
    pub detail: String,
    /// Where the row leads.
    pub destination: Destination,
    /// Its picture; the label says the same.
    pub icon: HomeMenuIcon,
    /// Whether it has a button at the top as well, to be found at once.
    pub pinned: bool,
}

/// The picture of an item.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
pub enum HomeMenuIcon {
    /// An open book.
    Guide,
    /// Sliders.
    Settings,
    /// A clock that runs back.
    History,
    /// A person.
    Accounts,
    /// A box to carry.
    Data,
    /// A shield.
    Protection,
    /// A magnifying glass.
    Search,
}

/// Every item, in the order of the rows.
pub(super) fn home_menu(words: Localizer<'_>) -> Vec<HomeMenuItem> {
    [
        (
            "place-protection",
            HomeMenuIcon::Protection,
            Destination::Protection,
        ),
        ("place-guide", HomeMenuIcon::Guide, Destination::Guide),
        ("place-search", HomeMenuIcon::Search, Destination::Search),
        ("place-history", HomeMenuIcon::History, Destination::History),
        (
            "place-accounts",
            HomeMenuIcon::Accounts,
            Destination::Accounts,
        ),
        ("place-data", HomeMenuIcon::Data, Destination::Data),
        (
            "place-settings",
            HomeMenuIcon::Settings,
            Destination::Settings,
        ),
    ]
    .into_iter()
    .map(|(id, icon, destination)| HomeMenuItem {
        label: words.get(id),
        detail: words.get(&format!("{id}.detail")),
        destination,
        icon,
        pinned: matches!(icon, HomeMenuIcon::Guide),
    })
    .collect()
}
