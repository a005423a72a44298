//! Texts that are compiled in deflated, at a third of their size.

/// A text as build.rs deflated it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Deflated(pub &'static [u8]);

impl Deflated {
    /// What is compiled in can be read; if it could not, there would be no text, which is an error to
    /// whoever parses it.
    pub(crate) fn inflate(self) -> String {
        let text = miniz_oxide::inflate::decompress_to_vec(self.0).unwrap_or_default();
        String::from_utf8(text).unwrap_or_default()
    }
}

/// The file of this name that build.rs deflated.
macro_rules! deflated {
    ($($name:expr),+) => {
        crate::i18n::Deflated(include_bytes!(concat!(
            env!("OUT_DIR"),
            "/",
            $($name,)+
            ".deflate"
        )))
    };
}

pub(crate) use deflated;
