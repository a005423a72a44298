//! The open plan: the attempts to make, one after the other, to reach a page of LinkedIn's.
//!
//! No LinkedIn app is known to open a settings page from a link, so the first attempt is only
//! aimed at the app, the next lets the system choose, and the last needs no app at all.

use crate::guide::Page;

/// One way to open a page.
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
    /// Every method, the first to try first.
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

/// Which page of LinkedIn's to open for a step.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
pub enum LinkedInPage {
    /// The setting's own.
    Setting,
    /// The section of the settings that it belongs to.
    Section,
    /// LinkedIn's form.
    Form,
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
    /// The Android package to aim at, on [`OpenMethod::App`]; iOS asks for a universal link instead.
    pub android_package: Option<String>,
    /// What to tell the person when this attempt is made.
    pub note: Option<String>,
}

/// The attempts for one page, the first to make first.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct OpenPlan {
    /// The attempts.
    pub attempts: Vec<Attempt>,
}

/// What this device knows of a page: how it was last opened, and whether the person said that it
/// was the right page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct OpenHistory {
    /// How it was opened.
    pub method: OpenMethod,
    /// The person's word.
    pub right: bool,
}

/// The methods to try: first the one that last worked here, or the other than the one that last
/// failed; from the top otherwise. A copy always succeeds, so it is last: whoever wants to get
/// there is not left with the clipboard as long as something opens.
#[must_use]
pub fn order(history: Option<OpenHistory>) -> [OpenMethod; 3] {
    match history.map(|history| (history.method, history.right)) {
        Some((OpenMethod::Browser, true) | (OpenMethod::App, false)) => {
            [OpenMethod::Browser, OpenMethod::App, OpenMethod::Copy]
        }
        _ => OpenMethod::ALL,
    }
}

/// The attempts for `page`. `opened` is what to tell when it opens, where there is something to
/// tell; `copied` when its address was copied: it holds the written path.
#[must_use]
pub fn open_plan(
    page: &Page,
    history: Option<OpenHistory>,
    opened: Option<&str>,
    copied: &str,
) -> OpenPlan {
    let attempt = |method| Attempt {
        method,
        address: page.url.clone(),
        android_package: (method == OpenMethod::App).then(|| LINKEDIN_ANDROID_PACKAGE.to_owned()),
        note: match method {
            OpenMethod::Copy => Some(copied.to_owned()),
            OpenMethod::App | OpenMethod::Browser => opened.map(str::to_owned),
        },
    };
    OpenPlan {
        attempts: order(history).map(attempt).into(),
    }
}
