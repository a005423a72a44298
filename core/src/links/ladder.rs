//! The ladder: the attempts to make, one after the other, to reach a page of LinkedIn's.
//!
//! A page whose check is old gives way to the hub above it: sections move less often than
//! settings, and the written path leads on from there.
//!
//! No LinkedIn app is known to open a settings page from a link, so the first attempt is only
//! aimed at the app, the next lets the system choose, and the last needs no app at all.

use chrono::NaiveDate;

use crate::guide::Page;

/// One way to reach a page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
pub enum Rung {
    /// The https address, aimed at the LinkedIn app.
    App,
    /// The https address, for whatever handles it.
    Browser,
    /// The address on the clipboard, with the written path beside it.
    Copy,
}

impl Rung {
    /// Every rung, from the top.
    pub const ALL: [Self; 3] = [Self::App, Self::Browser, Self::Copy];

    /// The code under which storage keeps it.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::App => "app",
            Self::Browser => "browser",
            Self::Copy => "copy",
        }
    }

    /// The rung of a [`code`](Self::code).
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|rung| rung.code() == code)
    }
}

/// The Android package of the LinkedIn app.
pub const LINKEDIN_ANDROID_PACKAGE: &str = "com.linkedin.android";

/// One attempt.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct Attempt {
    /// Which way it is.
    pub rung: Rung,
    /// The https address; what [`Rung::Copy`] puts on the clipboard.
    pub address: String,
    /// The Android package to aim at, on [`Rung::App`]; iOS asks for a universal link instead.
    pub android_package: Option<String>,
    /// What to tell the person when this attempt is made, where there is something to tell.
    pub note: Option<String>,
}

/// The attempts for one page, the first to make first.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct Ladder {
    /// The step that leads there.
    pub step_id: String,
    /// The attempts.
    pub attempts: Vec<Attempt>,
}

/// Another page that helps where the setting is not to be found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
pub enum Detour {
    /// The hub: the section of the settings above it.
    Hub,
    /// LinkedIn's form.
    Form,
}

/// What this device knows of a page: the rung that was last used, and whether the person said
/// that it opened the right page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Experience {
    /// The rung that was used.
    pub rung: Rung,
    /// The person's word.
    pub right: bool,
}

/// The rungs to try: first the one that last worked here, or the other than the one that last
/// failed; from the top otherwise. A copy always succeeds, so it is last: whoever wants to get
/// there is not left with the clipboard as long as something opens.
#[must_use]
pub fn order(experience: Option<Experience>) -> [Rung; 3] {
    match experience.map(|experience| (experience.rung, experience.right)) {
        Some((Rung::Browser, true) | (Rung::App, false)) => [Rung::Browser, Rung::App, Rung::Copy],
        _ => Rung::ALL,
    }
}

/// How to make for a step's page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Aim {
    /// At the page, whose check is recent.
    Page,
    /// At the page: its check is old, but a person said that it opened here.
    Proven,
    /// At the hub above it, whose check is recent; the written path leads on from there.
    Hub,
    /// At the page: its check is old, and there is no hub, or its check is old as well.
    Stale,
}

impl Aim {
    /// What to make for on the day `today`, by what is known of the page here.
    #[must_use]
    pub fn at(
        page: &Page,
        hub: Option<&Page>,
        known: Option<Experience>,
        today: NaiveDate,
    ) -> Self {
        let proven = known.is_some_and(|experience| experience.right);
        let hub_is_fresh = hub.is_some_and(|hub| !hub.is_stale(today));
        match page.is_stale(today) {
            false => Self::Page,
            true if proven => Self::Proven,
            true if hub_is_fresh => Self::Hub,
            true => Self::Stale,
        }
    }
}

/// A page on the ladder.
#[derive(Debug, Clone, Copy)]
pub struct Place<'a> {
    /// The page.
    pub page: &'a Page,
    /// How it last opened here.
    pub known: Option<Experience>,
    /// What to tell when it is opened, where there is something to tell.
    pub opened: Option<&'a str>,
}

/// Builds the ladder: every rung of the first place, then of the next. `copied` is the note for
/// a copy: it says what was copied and holds the written path.
#[must_use]
pub fn ladder(step_id: &str, places: &[Place<'_>], copied: &str) -> Ladder {
    let attempts = places.iter().flat_map(|place| {
        order(place.known).into_iter().map(|rung| Attempt {
            rung,
            address: place.page.url.clone(),
            android_package: (rung == Rung::App).then(|| LINKEDIN_ANDROID_PACKAGE.to_owned()),
            note: match rung {
                Rung::Copy => Some(copied.to_owned()),
                Rung::App | Rung::Browser => place.opened.map(str::to_owned),
            },
        })
    });
    Ladder {
        step_id: step_id.to_owned(),
        attempts: attempts.collect(),
    }
}
