//! The plan: the attempts to make, one after the other, to reach a page of LinkedIn's.
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
pub enum OpenMethod {
    /// The https address, aimed at the LinkedIn app.
    App,
    /// The https address, for whatever handles it.
    Browser,
    /// The address on the clipboard, with the written path beside it.
    Copy,
}

impl OpenMethod {
    /// Every method, from the top.
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

    /// The method of a [`code`](Self::code).
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|method| method.code() == code)
    }
}

/// The Android package of the LinkedIn app.
pub const LINKEDIN_ANDROID_PACKAGE: &str = "com.linkedin.android";

/// One attempt.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct Attempt {
    /// Which way it is.
    pub method: OpenMethod,
    /// The https address; what [`OpenMethod::Copy`] puts on the clipboard.
    pub address: String,
    /// The Android package to target at, on [`OpenMethod::App`]; iOS asks for a universal link instead.
    pub android_package: Option<String>,
    /// What to tell the person when this attempt is made, where there is something to tell.
    pub note: Option<String>,
}

/// The attempts for one page, the first to make first.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct OpenPlan {
    /// The step that leads there.
    pub step_id: String,
    /// The attempts.
    pub attempts: Vec<Attempt>,
}

/// Another page that helps where the setting is not to be found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
pub enum Fallback {
    /// The hub: the section of the settings above it.
    Hub,
    /// LinkedIn's form.
    Form,
}

/// What this device knows of a page: the method that was last used, and whether the person said
/// that it opened the right page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct OpenHistory {
    /// The method that was used.
    pub method: OpenMethod,
    /// The person's word.
    pub right: bool,
}

/// The methods to try: first the one that last worked here, or the other than the one that last
/// failed; from the top otherwise. A copy always succeeds, so it is last: whoever wants to get
/// there is not left with the clipboard as long as something opens.
#[must_use]
pub fn order(open_history: Option<OpenHistory>) -> [OpenMethod; 3] {
    match open_history.map(|open_history| (open_history.method, open_history.right)) {
        Some((OpenMethod::Browser, true) | (OpenMethod::App, false)) => {
            [OpenMethod::Browser, OpenMethod::App, OpenMethod::Copy]
        }
        _ => OpenMethod::ALL,
    }
}

/// How to make for a step's page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Target {
    /// At the page, whose check is recent.
    Page,
    /// At the page: its check is old, but a person said that it opened here.
    Proven,
    /// At the hub above it, whose check is recent; the written path leads on from there.
    Hub,
    /// At the page: its check is old, and there is no hub, or its check is old as well.
    Stale,
}

impl Target {
    /// What to make for on the day `today`, by what is known of the page here.
    #[must_use]
    pub fn at(
        page: &Page,
        hub: Option<&Page>,
        known: Option<OpenHistory>,
        today: NaiveDate,
    ) -> Self {
        let proven = known.is_some_and(|open_history| open_history.right);
        let hub_is_fresh = hub.is_some_and(|hub| !hub.is_stale(today));
        match page.is_stale(today) {
            false => Self::Page,
            true if proven => Self::Proven,
            true if hub_is_fresh => Self::Hub,
            true => Self::Stale,
        }
    }
}

/// A page on the plan.
#[derive(Debug, Clone, Copy)]
pub struct OpenTarget<'a> {
    /// The page.
    pub page: &'a Page,
    /// How it last opened here.
    pub known: Option<OpenHistory>,
    /// What to tell when it is opened, where there is something to tell.
    pub opened: Option<&'a str>,
}

/// Builds the plan: every method of the first target, then of the next. `copied` is the note for
/// a copy: it says what was copied and holds the written path.
#[must_use]
pub fn open_plan(step_id: &str, targets: &[OpenTarget<'_>], copied: &str) -> OpenPlan {
    let attempts = targets.iter().flat_map(|target| {
        order(target.known).into_iter().map(|method| Attempt {
            method,
            address: target.page.url.clone(),
            android_package: (method == OpenMethod::App)
                .then(|| LINKEDIN_ANDROID_PACKAGE.to_owned()),
            note: match method {
                OpenMethod::Copy => Some(copied.to_owned()),
                OpenMethod::App | OpenMethod::Browser => target.opened.map(str::to_owned),
            },
        })
    });
    OpenPlan {
        step_id: step_id.to_owned(),
        attempts: attempts.collect(),
    }
}
