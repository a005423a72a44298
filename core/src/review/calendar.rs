//! The calendar file (RFC 5545): the reviews for people who want no notifications. It uses floating
//! local times, so it needs no time zone, and names no account and no step.
//!
//! A schedule becomes one recurring event, always with the same UID, or single events for ten years
//! if it falls on a day that some months lack. A rule could express "the last of the 28th to the
//! 31st" too, but common calendars do not read it. When the schedule changes, a calendar that
//! honours UID and SEQUENCE replaces the series and drops the single events that the file cancels.
//! In others, the person has to delete the old events.

use std::collections::BTreeSet;

use chrono::{DateTime, NaiveDateTime};

use super::schedule::Schedule;
use super::state::ReviewsNow;
use crate::civil::Timestamp;

/// How far ahead single events reach, in months. A recurring event has no end.
const MONTHS_AHEAD: u32 = 120;

/// The longest line, in octets, without its line break.
const LINE: usize = 75;

/// The UID of the recurring event.
const SERIES: &str = "checks";

/// The texts of the calendar's events.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CalendarWords {
    /// The BCP 47 tag of their language.
    pub language: &'static str,
    pub summary: String,
    pub description: String,
}

/// The content of a calendar file: a schedule, from one occurrence on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CalendarFile {
    pub schedule: Schedule,
    pub first: NaiveDateTime,
}

impl CalendarFile {
    /// The content of a file made now.
    #[must_use]
    pub fn of(reviews: &ReviewsNow) -> Self {
        Self {
            schedule: *reviews.schedule(),
            first: reviews.next(),
        }
    }

    /// Its single events; none if it is a recurring event.
    fn singles(&self) -> BTreeSet<NaiveDateTime> {
        let count = if self.schedule.clamps() {
            MONTHS_AHEAD / self.schedule.interval()
        } else {
            0
        };
        let first = self.schedule.last_index_until(self.first).unwrap_or(0);
        (first..)
            .take(count as usize)
            .map(|k| self.schedule.occurrence(k))
            .collect()
    }
}

/// The reviews after `now` as a calendar file. `earlier` are the files made before.
#[must_use]
pub fn calendar(
    reviews: &ReviewsNow,
    earlier: &[CalendarFile],
    words: &CalendarWords,
    now: Timestamp,
) -> String {
    let new = CalendarFile::of(reviews);
    let singles = new.singles();
    let mut file = File {
        text: String::new(),
        stamp: stamp(now),
        sequence: reviews.state().changes,
    };
    file.line("BEGIN:VCALENDAR");
    file.line("VERSION:2.0");
    file.line("PRODID:-//Untrained//Checks//EN");
    file.line("CALSCALE:GREGORIAN");
    if singles.is_empty() {
        file.event(SERIES, new.first, Some(new.schedule.interval()), words);
    } else if let Some(series) = earlier.iter().find(|file| !file.schedule.clamps()) {
        file.cancelled(SERIES, series.first, words);
    }
    for at in &singles {
        file.event(&single(*at), *at, None, words);
    }
    let ahead: BTreeSet<_> = earlier
        .iter()
        .flat_map(CalendarFile::singles)
        .filter(|at| *at > now.civil())
        .collect();
    for at in ahead.difference(&singles) {
        file.cancelled(&single(*at), *at, words);
    }
    file.line("END:VCALENDAR");
    file.text
}

fn single(at: NaiveDateTime) -> String {
    format!("check-{}", local(at))
}

#[derive(Default)]
struct File {
    text: String,
    /// DTSTAMP: the moment of the export.
    stamp: String,
    /// How often the schedule was changed.
    sequence: u32,
}

impl File {
    /// An event at `at`, repeated every so many months if it recurs.
    fn event(
        &mut self,
        uid: &str,
        at: NaiveDateTime,
        every_months: Option<u32>,
        words: &CalendarWords,
    ) {
        self.begin(uid, at, words);
        self.line("DURATION:PT15M");
        if let Some(months) = every_months {
            self.line(&format!("RRULE:FREQ=MONTHLY;INTERVAL={months}"));
        }
        self.words("DESCRIPTION", &words.description, words);
        self.line("CLASS:PRIVATE");
        self.line("TRANSP:TRANSPARENT");
        self.line("BEGIN:VALARM");
        self.line("ACTION:DISPLAY");
        self.line("TRIGGER:PT0S");
        self.words("DESCRIPTION", &words.summary, words);
        self.line("END:VALARM");
        self.line("END:VEVENT");
    }

    /// Cancels an event of an earlier file.
    fn cancelled(&mut self, uid: &str, at: NaiveDateTime, words: &CalendarWords) {
        self.begin(uid, at, words);
        self.line("STATUS:CANCELLED");
        self.line("END:VEVENT");
    }

    fn begin(&mut self, uid: &str, at: NaiveDateTime, words: &CalendarWords) {
        self.line("BEGIN:VEVENT");
        self.line(&format!("UID:{uid}@untrained.app"));
        self.line(&format!("SEQUENCE:{}", self.sequence));
        self.line(&format!("DTSTAMP:{}", self.stamp));
        self.line(&format!("DTSTART:{}", local(at)));
        self.words("SUMMARY", &words.summary, words);
    }

    fn words(&mut self, name: &str, text: &str, words: &CalendarWords) {
        self.line(&format!(
            "{name};LANGUAGE={}:{}",
            words.language,
            escaped(text)
        ));
    }

    /// Adds a line, folded to [`LINE`] octets without splitting a character.
    fn line(&mut self, content: &str) {
        let mut octets = 0;
        for character in content.chars() {
            if octets + character.len_utf8() > LINE {
                self.text.push_str("\r\n ");
                octets = 1;
            }
            self.text.push(character);
            octets += character.len_utf8();
        }
        self.text.push_str("\r\n");
    }
}

/// `text` escaped as a TEXT value.
fn escaped(text: &str) -> String {
    let mut value = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '\\' | ';' | ',' => value.extend(['\\', character]),
            '\n' => value.push_str("\\n"),
            // TEXT allows no other control characters.
            character if character.is_control() => {}
            character => value.push(character),
        }
    }
    value
}

fn local(at: NaiveDateTime) -> String {
    at.format("%Y%m%dT%H%M%S").to_string()
}

/// The moment of the export, in UTC.
fn stamp(now: Timestamp) -> String {
    DateTime::from_timestamp_millis(now.utc_ms)
        .unwrap_or_default()
        .format("%Y%m%dT%H%M%SZ")
        .to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_is_escaped() {
        let table = [
            ("plain", "plain"),
            ("a, b; c\\d", "a\\, b\\; c\\\\d"),
            ("one\ntwo\r\nthree\t\u{0}", "one\\ntwo\\nthree"),
        ];
        for (text, expected) in table {
            assert_eq!(escaped(text), expected);
        }
    }

    #[test]
    fn lines_are_folded_at_75_octets_and_never_inside_a_character() {
        for text in [
            "a".repeat(400),
            "é".repeat(200),
            "ع".repeat(200),
            "𝄞".repeat(99),
            "x".repeat(75),
        ] {
            let mut file = File::default();
            file.line(&text);
            let lines: Vec<&str> = file
                .text
                .strip_suffix("\r\n")
                .unwrap_or_default()
                .split("\r\n")
                .collect();
            assert!(lines.iter().all(|line| line.len() <= LINE));
            assert!(lines.len() <= text.len() / (LINE - 4) + 1, "{text:.3}");
            let unfolded: String = file.text.replace("\r\n ", "");
            assert_eq!(unfolded, format!("{text}\r\n"));
        }
    }
}
