//! The Androids that the shell is tested on.

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Android {
    /// The oldest that the app installs on.
    V8,
    V11,
    /// The one that the suite runs on in full, and the simulator.
    V14,
    /// The one that the app is made for.
    V16,
}

impl Android {
    pub fn suite(self) -> &'static str {
        match self {
            Self::V8 => "android 8",
            Self::V11 => "android 11",
            Self::V14 => "android 14",
            Self::V16 => "android 16",
        }
    }

    /// The API level.
    pub fn level(self) -> &'static str {
        match self {
            Self::V8 => "26",
            Self::V11 => "30",
            Self::V14 => "34",
            Self::V16 => "36",
        }
    }

    /// The profile in android/pom.xml; without one, Maven runs the suite in full.
    pub fn profile(self) -> Option<String> {
        (self != Self::V14).then(|| format!("android-{}", self.level()))
    }

    /// Whether Robolectric needs a newer Java for it than the rest of the project does.
    pub fn needs_newer_java(self) -> bool {
        self == Self::V16
    }
}
