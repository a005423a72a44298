//! The menu on Home: the other screens, as rows. A new screen that a person should find from
//! there is one entry in [`home_menu`], an icon, and two messages in `menu.ftl`.

use crate::i18n::Localizer;
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
pub(super) fn home_menu(words: &Localizer) -> Vec<HomeMenuItem> {
    [
        (
            words.menu_protection(),
            words.menu_protection_detail(),
            HomeMenuIcon::Protection,
            Destination::Protection,
        ),
        (
            words.menu_guide(),
            words.menu_guide_detail(),
            HomeMenuIcon::Guide,
            Destination::Guide,
        ),
        (
            words.menu_search(),
            words.menu_search_detail(),
            HomeMenuIcon::Search,
            Destination::Search,
        ),
        (
            words.menu_history(),
            words.menu_history_detail(),
            HomeMenuIcon::History,
            Destination::History,
        ),
        (
            words.menu_accounts(),
            words.menu_accounts_detail(),
            HomeMenuIcon::Accounts,
            Destination::Accounts,
        ),
        (
            words.menu_data(),
            words.menu_data_detail(),
            HomeMenuIcon::Data,
            Destination::Data,
        ),
        (
            words.menu_settings(),
            words.menu_settings_detail(),
            HomeMenuIcon::Settings,
            Destination::Settings,
        ),
    ]
    .into_iter()
    .map(|(label, detail, icon, destination)| HomeMenuItem {
        label,
        detail,
        destination,
        icon,
        pinned: matches!(icon, HomeMenuIcon::Guide),
    })
    .collect()
}
