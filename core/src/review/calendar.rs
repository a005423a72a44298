//! The calendar file (RFC 5545): the reviews for those who want no notifications. It holds
//! floating local times, so it needs no time zone, and no account and no step.

use chrono::{DateTime, NaiveDateTime};

use super::schedule::Schedule;
use super::state::ReviewsNow;
use crate::civil::Timestamp;

/// How far ahead single events reach, in months. A rule has no end.
const MONTHS_AHEAD: u32 = 120;

/// The longest line, in octets, without its end.
const LINE: usize = 75;

/// The words of the calendar's events.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CalendarWords {
    /// The BCP 47 tag of their language.
    pub language: &'static str,
    /// The title.
    pub summary: String,
    /// The text.
    pub description: String,
}

/// The reviews after `now` as a calendar file: one event that recurs by a rule, or single events
/// for ten years where months lack the day. A rule can say "the last of the 28th to the 31st"
/// too, but common calendars do not read it.
#[must_use]
pub fn calendar(reviews: &ReviewsNow, words: &CalendarWords, now: Timestamp) -> String {
    let schedule = reviews.schedule();
    let first = schedule.last_until(reviews.next());
    let mut file = File::default();
    file.line("BEGIN:VCALENDAR");
    file.line("VERSION:2.0");
    file.line("PRODID:-//Untrained//Reviews//EN");
    file.line("CALSCALE:GREGORIAN");
    if schedule.clamps() {
        for k in (first..).take((MONTHS_AHEAD / schedule.interval()) as usize) {
            let at = schedule.occurrence(k);
            let uid = format!("review-{}", local(at));
            file.event(&uid, at, None, words, now);
        }
    } else {
        let uid = format!(
            "reviews-{}-{}",
            schedule.interval(),
            local(schedule.anchor().and_time(schedule.time()))
        );
        let rule = rule(schedule);
        file.event(&uid, schedule.occurrence(first), Some(&rule), words, now);
    }
    file.line("END:VCALENDAR");
    file.text
}

fn rule(schedule: &Schedule) -> String {
    format!("FREQ=MONTHLY;INTERVAL={}", schedule.interval())
}

#[derive(Default)]
struct File {
    text: String,
}

impl File {
    fn event(
        &mut self,
        uid: &str,
        at: NaiveDateTime,
        rule: Option<&str>,
        words: &CalendarWords,
        now: Timestamp,
    ) {
        self.line("BEGIN:VEVENT");
        self.line(&format!("UID:{uid}@untrained.app"));
        self.line(&format!("DTSTAMP:{}", stamp(now)));
        self.line(&format!("DTSTART:{}", local(at)));
        self.line("DURATION:PT15M");
        if let Some(rule) = rule {
            self.line(&format!("RRULE:{rule}"));
        }
        self.words("SUMMARY", &words.summary, words);
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

    fn words(&mut self, name: &str, text: &str, words: &CalendarWords) {
        self.line(&format!(
            "{name};LANGUAGE={}:{}",
            words.language,
            escaped(text)
        ));
    }

    /// Adds a line, folded so that none is longer than [`LINE`] and no character is split.
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

/// A text as a value: what would end it or part it is escaped.
fn escaped(text: &str) -> String {
    let mut value = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '\\' | ';' | ',' => value.extend(['\\', character]),
            '\n' => value.push_str("\\n"),
            // No other control character may stand in a text.
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
