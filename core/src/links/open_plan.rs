//! The open plan: the attempts to make, in order, to reach a LinkedIn page.
//!
//! No LinkedIn app is known to open a settings page from a link. So the first attempt merely
//! targets the app, the next lets the system choose, and the last works without any app.

use crate::guide::Page;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
pub enum OpenMethod {
    /// The https address, targeted at the LinkedIn app.
    App,
    /// The https address, for whichever app handles it.
    Browser,
    /// The address on the clipboard, next to the written path.
    Copy,
}

impl OpenMethod {
    /// In the default order.
    pub const ALL: [Self; 3] = [Self::App, Self::Browser, Self::Copy];

    /// The code in storage.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::App => "app",
            Self::Browser => "browser",
            Self::Copy => "copy",
        }
    }

    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|method| method.code() == code)
    }
}

/// The LinkedIn page to open for a step.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
pub enum LinkedInPage {
    /// The page of the setting itself.
    Setting,
    /// The settings section that contains it.
    Section,
    Form,
}

pub const LINKEDIN_ANDROID_PACKAGE: &str = "com.linkedin.android";

#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct Attempt {
    pub method: OpenMethod,
    /// The https address to open, or to put on the clipboard for [`OpenMethod::Copy`].
    pub address: String,
    /// The Android package to target with [`OpenMethod::App`]. iOS requests a universal link
    /// instead.
    pub android_package: Option<String>,
    /// What to tell the person when this attempt succeeds.
    pub note: Option<String>,
}

/// The attempts for one page, in order.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct OpenPlan {
    pub attempts: Vec<Attempt>,
}

/// How a page was last opened on this device, and whether the person said it was the right one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct OpenHistory {
    pub method: OpenMethod,
    pub right: bool,
}

/// The methods in the order to try. First comes the one that last worked here, or the alternative
/// to the one that last failed; otherwise the default order. Copying always succeeds, so it is
/// last: it is a dead end as long as something can still open the page.
#[must_use]
pub fn order(history: Option<OpenHistory>) -> [OpenMethod; 3] {
    match history.map(|history| (history.method, history.right)) {
        Some((OpenMethod::Browser, true) | (OpenMethod::App, false)) => {
            [OpenMethod::Browser, OpenMethod::App, OpenMethod::Copy]
        }
        _ => OpenMethod::ALL,
    }
}

/// The attempts for `page`. `opened` is the note shown when the page opens, if any; `copied` the
/// note, with the written path, for when its address was copied.
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
