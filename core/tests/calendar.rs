//! The calendar file: what it contains, and what becomes of the events of an earlier schedule in a
//! calendar that honours UID and SEQUENCE.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a test fails where something does not hold"
)]

mod support;

use std::collections::BTreeMap;

use support::Phone;
use untrained_core::progress::StepAnswer;
use untrained_core::screens::NotificationState;
use untrained_core::{CivilTime, Error};

/// A phone on which the AI switch was seen off on this day, which started the checks.
fn begun(local: &str) -> Phone {
    let phone = Phone::new(local);
    phone.says("ai-training", StepAnswer::Done);
    phone
}

/// One event: its properties by name, without parameters.
type Event = BTreeMap<String, String>;

/// The events of a file saved now.
fn events(phone: &Phone) -> Vec<Event> {
    let text = phone.app.calendar().unwrap().text.replace("\r\n ", "");
    text.split("BEGIN:VEVENT\r\n")
        .skip(1)
        .map(|event| {
            let lines = event.split("\r\n").take_while(|line| {
                !line.starts_with("BEGIN:VALARM") && !line.starts_with("END:VEVENT")
            });
            lines
                .map(|line| {
                    let (name, value) = line.split_once(':').unwrap();
                    let name = name.split(';').next().unwrap();
                    (name.to_owned(), value.to_owned())
                })
                .collect()
        })
        .collect()
}

/// A calendar that honours UID and SEQUENCE (RFC 5545, 3.8.7.4): an event replaces an older one
/// with its UID, and a cancelled one disappears.
#[derive(Default)]
struct Calendar(BTreeMap<String, Event>);

impl Calendar {
    fn import(&mut self, events: Vec<Event>) {
        for event in events {
            let sequence = |event: &Event| event["SEQUENCE"].parse::<u32>().unwrap();
            let older = self.0.get(&event["UID"]);
            if older.is_none_or(|older| sequence(older) <= sequence(&event)) {
                self.0.insert(event["UID"].clone(), event);
            }
        }
    }

    /// The visible events: the start and the rule of each.
    fn shown(&self) -> Vec<(&str, Option<&str>)> {
        let mut shown: Vec<_> = self
            .0
            .values()
            .filter(|event| event.get("STATUS").map(String::as_str) != Some("CANCELLED"))
            .map(|event| {
                (
                    event["DTSTART"].as_str(),
                    event.get("RRULE").map(String::as_str),
                )
            })
            .collect();
        shown.sort_unstable();
        shown
    }
}

fn on(day: u32) -> CivilTime {
    CivilTime {
        year: 2026,
        month: 8,
        day,
        hour: 9,
        minute: 0,
    }
}

fn what_to_delete(phone: &Phone) -> Option<String> {
    let screen = phone.app.settings(NotificationState::Allowed).unwrap();
    screen.calendar.earlier
}

#[test]
fn another_pattern_takes_the_place_of_the_series() {
    let phone = begun("2026-11-24T10:05");
    let mut calendar = Calendar::default();
    calendar.import(events(&phone));
    assert_eq!(
        calendar.shown(),
        [("20270224T090000", Some("FREQ=MONTHLY;INTERVAL=3"))]
    );
    phone.app.set_interval(1).unwrap();
    calendar.import(events(&phone));
    assert_eq!(
        calendar.shown(),
        [("20261224T090000", Some("FREQ=MONTHLY;INTERVAL=1"))]
    );
}

#[test]
fn a_day_that_months_lack_gives_single_events_which_a_later_pattern_takes_back() {
    let phone = begun("2026-11-24T10:05");
    let mut calendar = Calendar::default();
    calendar.import(events(&phone));

    // To the 31st, which some months lack: the series is cancelled.
    phone.app.set_start(on(31)).unwrap();
    calendar.import(events(&phone));
    let shown = calendar.shown();
    assert_eq!(shown.len(), 40);
    assert_eq!(
        shown[..3],
        [
            ("20261130T090000", None),
            ("20270228T090000", None),
            ("20270531T090000", None),
        ]
    );

    // To the 30th: events on a 30th stay, those on a 31st are cancelled.
    phone.app.set_start(on(30)).unwrap();
    calendar.import(events(&phone));
    let shown = calendar.shown();
    assert_eq!(shown.len(), 40);
    assert_eq!(
        shown[..3],
        [
            ("20261130T090000", None),
            ("20270228T090000", None),
            ("20270530T090000", None),
        ]
    );

    // Back to the 24th: a series again, and no single events.
    phone.app.set_start(on(24)).unwrap();
    calendar.import(events(&phone));
    assert_eq!(
        calendar.shown(),
        [("20270224T090000", Some("FREQ=MONTHLY;INTERVAL=3"))]
    );
}

#[test]
fn a_start_on_a_coming_day_is_the_first_event() {
    let phone = begun("2026-07-24T10:05");
    phone.app.set_start(on(15)).unwrap();
    let mut calendar = Calendar::default();
    calendar.import(events(&phone));
    assert_eq!(
        calendar.shown(),
        [("20260815T090000", Some("FREQ=MONTHLY;INTERVAL=3"))]
    );

    phone.app.set_start(on(31)).unwrap();
    calendar.import(events(&phone));
    let shown = calendar.shown();
    assert_eq!(shown.len(), 40);
    assert_eq!(
        shown[..2],
        [("20260831T090000", None), ("20261130T090000", None)]
    );
}

#[test]
fn a_file_that_was_made_and_not_opened_does_no_harm() {
    let phone = begun("2026-11-24T10:05");
    phone.app.set_start(on(31)).unwrap();
    let mut calendar = Calendar::default();
    calendar.import(events(&phone));
    phone.app.set_start(on(30)).unwrap();
    drop(events(&phone));
    phone.app.set_start(on(24)).unwrap();
    calendar.import(events(&phone));
    assert_eq!(calendar.shown().len(), 1);
}

#[test]
fn what_has_taken_place_is_not_taken_back() {
    let phone = begun("2026-11-24T10:05");
    phone.app.set_start(on(31)).unwrap();
    let mut calendar = Calendar::default();
    calendar.import(events(&phone));
    phone.set_time("2027-03-15T10:05");
    phone.app.set_start(on(24)).unwrap();
    calendar.import(events(&phone));
    assert_eq!(
        calendar.shown(),
        [
            ("20261130T090000", None),
            ("20270228T090000", None),
            ("20270524T090000", Some("FREQ=MONTHLY;INTERVAL=3")),
        ]
    );
}

#[test]
fn a_first_file_cancels_nothing() {
    let phone = begun("2026-11-24T10:05");
    phone.app.set_start(on(31)).unwrap();
    phone.app.set_start(on(24)).unwrap();
    let events = events(&phone);
    assert_eq!(events.len(), 1);
    assert!(!events[0].contains_key("STATUS"));
    assert_eq!(events[0]["SEQUENCE"], "2");
}

#[test]
fn the_sequence_rises_with_each_pattern_and_with_nothing_else() {
    let phone = begun("2026-11-24T10:05");
    let sequence = |phone: &Phone| events(phone)[0]["SEQUENCE"].clone();
    assert_eq!(sequence(&phone), "0");
    phone.app.set_interval(3).unwrap();
    phone.app.set_paused(true).unwrap();
    phone.app.set_paused(false).unwrap();
    phone.says("ai-training", StepAnswer::NotYet);
    assert_eq!(sequence(&phone), "0");
    phone.app.set_interval(6).unwrap();
    assert_eq!(sequence(&phone), "1");
    phone.app.set_interval(3).unwrap();
    let phone = phone.restart();
    assert_eq!(sequence(&phone), "2");
}

#[test]
fn settings_says_what_to_delete_where_the_calendar_may_hold_another_pattern() {
    let phone = begun("2026-11-24T10:05");
    assert_eq!(what_to_delete(&phone), None);
    phone.app.set_interval(6).unwrap();
    assert_eq!(what_to_delete(&phone), None, "no file was saved");
    let title = events(&phone).remove(0)["SUMMARY"].clone();
    assert_eq!(what_to_delete(&phone), None);
    phone.app.set_interval(1).unwrap();
    let sentence = what_to_delete(&phone).unwrap();
    assert!(sentence.contains(&title), "{sentence}");
    phone.app.set_interval(6).unwrap();
    assert_eq!(what_to_delete(&phone), None, "there and back");
    phone.app.set_paused(true).unwrap();
    assert!(
        what_to_delete(&phone).is_some(),
        "it goes on in the calendar"
    );
    phone.app.erase().unwrap();
    phone.says("ai-training", StepAnswer::Done);
    assert_eq!(what_to_delete(&phone), None);
}

#[test]
fn nothing_is_promised_of_the_calendar() {
    let phone = begun("2026-11-24T10:05");
    let screen = phone.app.settings(NotificationState::Allowed).unwrap();
    let said = format!("{} {}", screen.calendar.text, screen.calendar.saved);
    for promise in ["alarm", "zone", "remind"] {
        assert!(!said.contains(promise), "{said}");
    }
}

#[test]
fn without_checks_there_is_no_file() {
    let phone = Phone::new("2026-11-24T10:05");
    assert!(matches!(phone.app.calendar(), Err(Error::NoReviews)));
    let phone = begun("2026-11-24T10:05");
    phone.app.set_paused(true).unwrap();
    assert!(matches!(phone.app.calendar(), Err(Error::NoReviews)));
}
