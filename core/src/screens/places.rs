//! The other places of the app, as rows on Home. A new screen that a person should find from
//! there is one line in [`places`], an icon, and two messages in `places.ftl`.

use super::words::Words;
use crate::links::Destination;

/// A row that leads to another part of the app.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct Place {
    /// Its name.
    pub label: String,
    /// What one finds there, in a few words.
    pub detail: String,
    /// Where the row leads.
    pub destination: Destination,
    /// Its picture; the label says the same.
    pub icon: PlaceIcon,
    /// Whether it has a button at the top as well, to be found at once.
    pub pinned: bool,
}

/// The picture of a place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
pub enum PlaceIcon {
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

/// Every place, in the order of the rows.
pub(super) fn places(words: Words<'_>) -> Vec<Place> {
    [
        (
            "place-protection",
            PlaceIcon::Protection,
            Destination::Protection,
        ),
        ("place-guide", PlaceIcon::Guide, Destination::Guide),
        ("place-search", PlaceIcon::Search, Destination::Search),
        ("place-history", PlaceIcon::History, Destination::History),
        ("place-accounts", PlaceIcon::Accounts, Destination::Accounts),
        ("place-data", PlaceIcon::Data, Destination::Data),
        ("place-settings", PlaceIcon::Settings, Destination::Settings),
    ]
    .into_iter()
    .map(|(id, icon, destination)| Place {
        label: words.get(id),
        detail: words.get(&format!("{id}.detail")),
        destination,
        icon,
        pinned: matches!(icon, PlaceIcon::Guide),
    })
    .collect()
}
