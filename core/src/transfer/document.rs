//! The transfer document: its format, version and limits.

use std::borrow::Cow;

use chrono::{Datelike, NaiveDate, NaiveTime};
use serde::de::Error as _;
use serde::{Deserialize, Deserializer, Serialize};

use crate::accounts::MAX_ACCOUNTS;
use crate::civil::{MAX_OFFSET_S, Month, Timestamp, parse_civil};
use crate::review::{self, End, Ending, ReviewState};

/// The version that exports have. Raised when an older app could misread a document.
pub const VERSION: u32 = 2;
/// In bytes.
pub const MAX_BYTES: usize = 8 * 1024 * 1024;
pub const MAX_MARKS: usize = 100_000;
pub const MAX_REVIEWS: usize = 10_000;
/// Per review.
const MAX_ANSWERS: usize = 10_000;
/// The longest id or code, in bytes.
const MAX_ID: usize = 64;
/// The longest label, in characters. Labels up to here are accepted and shortened for display.
const MAX_LABEL: usize = 1024;
/// The highest revision of a step.
const MAX_REVISION: u32 = 1_000_000;
/// The highest occurrence number: monthly, from the first possible anchor year to the calendar's
/// last.
const MAX_OCCURRENCE: u32 = 12 * 8000;

const FORMAT: &str = "untrained-record";
/// Part of the format's name. A single damaged letter leaves one such part intact.
const FORMAT_HEAD: &str = "untra";
const FORMAT_TAIL: &str = "ned-record";
/// How much of a file is searched for it, in bytes.
const BEGINNING: usize = 4096;

/// Why a document was refused as a whole. Nothing of it was imported.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum TransferError {
    /// Longer than [`MAX_BYTES`].
    #[error("the document is {bytes} bytes long")]
    TooLong { bytes: usize },
    #[error("this is no document of this app")]
    NotOurs,
    /// Written by a newer version of the app.
    #[error("the document has version {found}, this app knows {VERSION}")]
    Newer { found: u32 },
    /// It does not match the format of its version.
    #[error("the document is malformed at line {line}, column {column}")]
    Malformed {
        /// From 1; 0 for the document as a whole.
        line: usize,
        /// From 1; 0 for the document as a whole.
        column: usize,
    },
    /// Something exceeds a limit, in number or in length.
    #[error("the document exceeds the limit of {limit}")]
    Limit { limit: usize },
}

/// Everything on a phone that is worth moving to another. What only concerns this phone stays
/// behind, such as how a page opened or a snoozed reminder.
#[derive(Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Document<'a> {
    #[serde(borrow)]
    pub(super) format: Cow<'a, str>,
    #[serde(deserialize_with = "whole")]
    pub(super) version: u32,
    #[serde(deserialize_with = "whole")]
    pub(super) exported_utc_ms: i64,
    #[serde(deserialize_with = "whole")]
    pub(super) exported_offset_s: i32,
    #[serde(borrow)]
    pub(super) accounts: Vec<Account<'a>>,
    /// The log, oldest first.
    #[serde(borrow)]
    pub(super) marks: Vec<Mark<'a>>,
    #[serde(borrow, deserialize_with = "Option::deserialize")]
    pub(super) schedule: Option<Schedule<'a>>,
    #[serde(borrow)]
    pub(super) reviews: Vec<Review<'a>>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Account<'a> {
    /// Empty for the default name.
    #[serde(borrow)]
    pub(super) label: Cow<'a, str>,
    #[serde(borrow, deserialize_with = "Option::deserialize")]
    pub(super) region: Option<Cow<'a, str>>,
    /// Identifies the account, whatever it is called.
    #[serde(deserialize_with = "whole")]
    pub(super) created_utc_ms: i64,
    /// The last answer about LinkedIn's reply to an objection.
    #[serde(
        borrow,
        default,
        deserialize_with = "there",
        skip_serializing_if = "Option::is_none"
    )]
    pub(super) objection: Option<Objection<'a>>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Objection<'a> {
    /// The moment of the mark that it was sent.
    #[serde(deserialize_with = "whole")]
    pub(super) sent_utc_ms: i64,
    #[serde(borrow)]
    pub(super) said: Cow<'a, str>,
    #[serde(deserialize_with = "whole")]
    pub(super) utc_ms: i64,
    #[serde(deserialize_with = "whole")]
    pub(super) offset_s: i32,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Mark<'a> {
    /// The account's index in the document; the first if left out.
    #[serde(default, deserialize_with = "whole", skip_serializing_if = "is_first")]
    pub(super) account: usize,
    #[serde(borrow)]
    pub(super) step: Cow<'a, str>,
    #[serde(borrow)]
    pub(super) said: Cow<'a, str>,
    #[serde(deserialize_with = "whole")]
    pub(super) utc_ms: i64,
    #[serde(deserialize_with = "whole")]
    pub(super) offset_s: i32,
    /// 1 if left out.
    #[serde(
        default = "one",
        deserialize_with = "whole",
        skip_serializing_if = "is_one"
    )]
    pub(super) revision: u32,
    /// The month since which it is so, `YYYY-MM`; from version 2.
    #[serde(
        borrow,
        default,
        deserialize_with = "there",
        skip_serializing_if = "Option::is_none"
    )]
    pub(super) since: Option<Cow<'a, str>>,
    /// Whether one answer made it together with other marks, which have the same moment; from
    /// version 2.
    #[serde(default, skip_serializing_if = "is_false")]
    pub(super) together: bool,
    /// The index of the mark that it undoes, which comes before it.
    #[serde(
        default,
        deserialize_with = "whole_there",
        skip_serializing_if = "Option::is_none"
    )]
    pub(super) undoes: Option<usize>,
}

/// A whole number in any form that JSON allows: in the published schema, too, `2.0` and `2e0` are 2.
struct Whole(i64);

/// Above this, every float is whole, whatever was written.
const MAX_FLOAT: f64 = 9_007_199_254_740_992.0;

impl<'de> Deserialize<'de> for Whole {
    fn deserialize<D: Deserializer<'de>>(field: D) -> Result<Self, D::Error> {
        let number = serde_json::Number::deserialize(field)?;
        let float = || {
            let float = number.as_f64()?;
            #[allow(clippy::cast_possible_truncation, reason = "it is whole, and fits")]
            (float.fract() == 0.0 && float.abs() <= MAX_FLOAT).then_some(float as i64)
        };
        let whole = number.as_i64().or_else(float).map(Self);
        whole.ok_or_else(|| D::Error::custom("no whole number"))
    }
}

fn whole<'de, T: TryFrom<i64>, D: Deserializer<'de>>(field: D) -> Result<T, D::Error> {
    let Whole(number) = Whole::deserialize(field)?;
    T::try_from(number).map_err(|_| D::Error::custom("out of range"))
}

fn whole_there<'de, T: TryFrom<i64>, D: Deserializer<'de>>(
    field: D,
) -> Result<Option<T>, D::Error> {
    whole(field).map(Some)
}

fn whole_or_null<'de, D: Deserializer<'de>>(field: D) -> Result<Option<i64>, D::Error> {
    let number = Option::<Whole>::deserialize(field)?;
    Ok(number.map(|Whole(number)| number))
}

// A nullable field must be present (`Option::deserialize`), as the published schema requires; one
// that may be left out is never null.

fn there<'de, T: Deserialize<'de>, D: Deserializer<'de>>(field: D) -> Result<Option<T>, D::Error> {
    T::deserialize(field).map(Some)
}

/// A date in the years 1 to 9999, in canonical form only.
fn day<'de, D: Deserializer<'de>>(field: D) -> Result<NaiveDate, D::Error> {
    let text = Cow::<str>::deserialize(field)?;
    let day = text.parse().ok();
    day.filter(|day: &NaiveDate| (1..=9999).contains(&day.year()) && day.to_string() == text)
        .ok_or_else(|| D::Error::custom("no day"))
}

fn optional_day<'de, D: Deserializer<'de>>(field: D) -> Result<Option<NaiveDate>, D::Error> {
    day(field).map(Some)
}

// Values that nearly every mark shares are left out, so that a long log stays within the limit.

#[allow(clippy::trivially_copy_pass_by_ref, reason = "serde's form")]
const fn is_first(index: &usize) -> bool {
    *index == 0
}

const fn one() -> u32 {
    1
}

#[allow(clippy::trivially_copy_pass_by_ref, reason = "serde's form")]
const fn is_false(flag: &bool) -> bool {
    !*flag
}

#[allow(clippy::trivially_copy_pass_by_ref, reason = "serde's form")]
const fn is_one(number: &u32) -> bool {
    *number == 1
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Schedule<'a> {
    #[serde(deserialize_with = "day")]
    pub(super) anchor: NaiveDate,
    #[serde(deserialize_with = "whole")]
    pub(super) minute_of_day: u32,
    #[serde(deserialize_with = "whole")]
    pub(super) interval_months: u32,
    pub(super) paused: bool,
    /// The number of the last settled occurrence; version 1 only.
    #[serde(
        default,
        deserialize_with = "whole_there",
        skip_serializing_if = "Option::is_none"
    )]
    pub(super) settled: Option<u32>,
    /// When the schedule was chosen, `YYYY-MM-DDTHH:MM`; from version 2.
    #[serde(
        borrow,
        default,
        deserialize_with = "there",
        skip_serializing_if = "Option::is_none"
    )]
    pub(super) counts_from: Option<Cow<'a, str>>,
    /// The day of the last settled review; from version 2.
    #[serde(
        default,
        deserialize_with = "optional_day",
        skip_serializing_if = "Option::is_none"
    )]
    pub(super) settled_day: Option<NaiveDate>,
    /// When the review fell due that was waiting when the schedule changed; from version 2.
    #[serde(
        borrow,
        default,
        deserialize_with = "there",
        skip_serializing_if = "Option::is_none"
    )]
    pub(super) carried: Option<Cow<'a, str>>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Review<'a> {
    /// The civil time at which it fell due.
    #[serde(borrow)]
    pub(super) due: Cow<'a, str>,
    #[serde(deserialize_with = "whole")]
    pub(super) begun_utc_ms: i64,
    #[serde(borrow, deserialize_with = "Option::deserialize")]
    pub(super) ending: Option<Cow<'a, str>>,
    #[serde(deserialize_with = "whole_or_null")]
    pub(super) ended_utc_ms: Option<i64>,
    #[serde(borrow)]
    pub(super) answers: Vec<Answer<'a>>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(
    clippy::struct_field_names,
    reason = "the names are those of the document"
)]
pub(super) struct Answer<'a> {
    /// The account's index in the document.
    #[serde(deserialize_with = "whole")]
    pub(super) account: usize,
    #[serde(borrow)]
    pub(super) step: Cow<'a, str>,
    #[serde(borrow)]
    pub(super) answer: Cow<'a, str>,
    #[serde(deserialize_with = "whole")]
    pub(super) utc_ms: i64,
    #[serde(deserialize_with = "whole")]
    pub(super) offset_s: i32,
}

/// The fields that every version has.
#[derive(Deserialize)]
struct Header<'a> {
    #[serde(borrow)]
    format: Cow<'a, str>,
    #[serde(deserialize_with = "whole")]
    version: u32,
}

/// Reads a document. Refuses it as a whole if it is too long, newer, or malformed.
pub(crate) fn read(text: &str) -> Result<Document<'_>, TransferError> {
    if text.len() > MAX_BYTES {
        return Err(TransferError::TooLong { bytes: text.len() });
    }
    // A text editor may have added a byte order mark.
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let header: Header<'_> = serde_json::from_str(text).map_err(|error| {
        if begins_as_ours(text) {
            malformed(&error)
        } else {
            TransferError::NotOurs
        }
    })?;
    if header.format != FORMAT {
        let damaged =
            header.format.starts_with(FORMAT_HEAD) || header.format.ends_with(FORMAT_TAIL);
        sound(!damaged)?;
        return Err(TransferError::NotOurs);
    }
    if header.version > VERSION {
        return Err(TransferError::Newer {
            found: header.version,
        });
    }
    let document: Document<'_> = serde_json::from_str(text).map_err(|error| malformed(&error))?;
    document.check()?;
    Ok(document)
}

/// Whether a file that cannot be parsed was one of ours, judging by its beginning. A wrong encoding
/// puts other characters between its letters.
fn begins_as_ours(text: &str) -> bool {
    let end = text.floor_char_boundary(BEGINNING);
    let letters: String = text[..end]
        .chars()
        .filter(|c| !matches!(c, '\0' | '\u{fffd}') && !c.is_whitespace())
        .collect();
    let begins = format!("{{\"format\":\"{FORMAT}\"");
    let marks = [
        format!("\"format\":\"{FORMAT_HEAD}"),
        format!("{FORMAT_TAIL}\""),
        "\"exported_utc_ms\":".to_owned(),
    ];
    // A truncated file may end before the first mark.
    (letters.len() > 2 && begins.starts_with(&letters))
        || marks.iter().any(|mark| letters.contains(mark))
}

fn malformed(error: &serde_json::Error) -> TransferError {
    TransferError::Malformed {
        line: error.line(),
        column: error.column(),
    }
}

impl Document<'_> {
    pub(super) fn header() -> (Cow<'static, str>, u32) {
        (Cow::Borrowed(FORMAT), VERSION)
    }

    pub(crate) fn text(&self) -> Result<String, TransferError> {
        // A document that could not be read back is useless.
        self.check()?;
        let text = serde_json::to_string(self).map_err(|_| TransferError::NotOurs)?;
        if text.len() > MAX_BYTES {
            return Err(TransferError::TooLong { bytes: text.len() });
        }
        Ok(text)
    }

    /// Checks limits, and references within the document. The published schema has the same rules,
    /// except on references.
    fn check(&self) -> Result<(), TransferError> {
        sound((1..=VERSION).contains(&self.version))?;
        at_most(self.accounts.len(), MAX_ACCOUNTS)?;
        at_most(self.marks.len(), MAX_MARKS)?;
        at_most(self.reviews.len(), MAX_REVIEWS)?;
        moment(self.exported_utc_ms, self.exported_offset_s)?;
        for account in &self.accounts {
            account.check()?;
        }
        for (at, mark) in self.marks.iter().enumerate() {
            id(&mark.step)?;
            code(&mark.said)?;
            moment(mark.utc_ms, mark.offset_s)?;
            sound((1..=MAX_REVISION).contains(&mark.revision))?;
            sound(mark.account < self.accounts.len())?;
            let since = mark.since.as_deref().map(str::parse::<Month>);
            sound(since.is_none_or(|since| since.is_ok()))?;
            if let Some(undone) = mark.undoes {
                // The mark to be undone comes earlier, is of the same step, and is not an undo.
                sound(undone < at && self.marks[undone].is_undone_by(mark))?;
            }
        }
        if let Some(schedule) = &self.schedule {
            schedule.check(self.version)?;
        }
        for review in &self.reviews {
            review.check(self.accounts.len())?;
        }
        Ok(())
    }
}

impl Account<'_> {
    fn check(&self) -> Result<(), TransferError> {
        at_most(self.label.chars().count(), MAX_LABEL)?;
        // The replacement character means that a letter was lost; no label of ours contains it.
        sound(!self.label.contains('\u{fffd}'))?;
        if let Some(region) = &self.region {
            code(region)?;
        }
        moment(self.created_utc_ms, 0)?;
        if let Some(objection) = &self.objection {
            code(&objection.said)?;
            moment(objection.sent_utc_ms, 0)?;
            moment(objection.utc_ms, objection.offset_s)?;
        }
        Ok(())
    }
}

impl Schedule<'_> {
    fn check(&self, version: u32) -> Result<(), TransferError> {
        sound(self.state().is_some())?;
        sound(self.settled.is_some() == (version == 1))?;
        sound(self.settled.is_none_or(|settled| settled <= MAX_OCCURRENCE))
    }
}

impl Review<'_> {
    fn check(&self, accounts: usize) -> Result<(), TransferError> {
        at_most(self.answers.len(), MAX_ANSWERS)?;
        sound(parse_civil(&self.due).is_some())?;
        moment(self.begun_utc_ms, 0)?;
        let is_under_way = self.ending.is_none() && self.ended_utc_ms.is_none();
        sound(is_under_way || self.end().is_some())?;
        moment(self.ended_utc_ms.unwrap_or_default(), 0)?;
        for answer in &self.answers {
            id(&answer.step)?;
            code(&answer.answer)?;
            moment(answer.utc_ms, answer.offset_s)?;
            sound(answer.account < accounts)?;
        }
        Ok(())
    }
}

impl Schedule<'_> {
    /// The review state of this schedule; none if the values are invalid.
    pub(super) fn state(&self) -> Option<ReviewState> {
        let seconds = self.minute_of_day.checked_mul(60)?;
        let time = NaiveTime::from_num_seconds_from_midnight_opt(seconds, 0)?;
        let schedule = review::Schedule::new(self.anchor, time, self.interval_months).ok()?;
        let new = ReviewState::new(schedule);
        let civil = |text: &Option<Cow<'_, str>>| match text {
            Some(text) => parse_civil(text).map(Some),
            None => Some(None),
        };
        let settled_by_number = self
            .settled
            .filter(|number| *number > 0)
            .map(|number| schedule.occurrence(number).date());
        Some(ReviewState {
            counts_from: civil(&self.counts_from)?.unwrap_or(new.counts_from),
            paused: self.paused,
            settled_day: self.settled_day.or(settled_by_number),
            carried: civil(&self.carried)?,
            ..new
        })
    }
}

impl Review<'_> {
    /// How and when it ended; none while it is in progress.
    pub(super) fn end(&self) -> Option<End> {
        Some(End {
            ending: Ending::from_code(self.ending.as_deref()?)?,
            utc_ms: self.ended_utc_ms?,
        })
    }
}

impl Mark<'_> {
    fn is_undone_by(&self, undo: &Self) -> bool {
        self.undoes.is_none()
            && (self.account, &self.step, &self.said) == (undo.account, &undo.step, &undo.said)
    }
}

/// A step id is shown if the guide does not know it, so it must be plain text.
fn id(id: &str) -> Result<(), TransferError> {
    plain(id, |c| matches!(c, 'a'..='z' | '0'..='9' | '-'))
}

fn code(code: &str) -> Result<(), TransferError> {
    plain(code, |c| matches!(c, 'a'..='z' | '0'..='9' | '_'))
}

fn plain(word: &str, is_allowed: fn(char) -> bool) -> Result<(), TransferError> {
    at_most(word.len(), MAX_ID)?;
    sound(!word.is_empty() && word.chars().all(is_allowed))
}

/// A moment within the calendar, with a plausible offset.
fn moment(utc_ms: i64, offset_s: i32) -> Result<(), TransferError> {
    sound(Timestamp::RANGE_MS.contains(&utc_ms))?;
    sound(offset_s.unsigned_abs() <= MAX_OFFSET_S)
}

fn at_most(count: usize, limit: usize) -> Result<(), TransferError> {
    if count > limit {
        return Err(TransferError::Limit { limit });
    }
    Ok(())
}

const fn sound(holds: bool) -> Result<(), TransferError> {
    if holds {
        Ok(())
    } else {
        Err(TransferError::Malformed { line: 0, column: 0 })
    }
}
