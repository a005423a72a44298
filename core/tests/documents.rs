//! Imported files: what the published schema allows is accepted, a damaged file of the app's own is
//! recognised as damaged, and nothing in a file can make a later call fail.
#![allow(
    clippy::unwrap_used,
    reason = "a test fails where something does not hold"
)]

mod support;

use serde::Deserialize;
use serde_json::{Value, json};
use support::{Phone, pocket, step};
use untrained_core::guide::Group;
use untrained_core::progress::StepAnswer;
use untrained_core::screens::NotificationState;
use untrained_core::transfer::TransferError;
use untrained_core::{App, Error, PhoneReminders};

/// The table shared by all languages' tests, against which the published schema is tested too.
#[derive(Deserialize)]
struct Table {
    document: Value,
    changes: Vec<Change>,
    left_out: Vec<LeftOut>,
    /// What the schema cannot express: no reference leads outside the document.
    references: Vec<Reference>,
}

#[derive(Deserialize)]
struct Change {
    why: String,
    at: String,
    to: Value,
    accepted: bool,
}

#[derive(Deserialize)]
struct LeftOut {
    why: String,
    at: String,
    accepted: bool,
}

#[derive(Deserialize)]
struct Reference {
    why: String,
    at: String,
    to: Value,
}

/// One table per version.
#[derive(Deserialize)]
struct Tables {
    version_1: Table,
    version_2: Table,
}

impl Table {
    fn of_each_version() -> [Self; 2] {
        let tables = include_str!("../../tests/vectors/documents.json");
        let Tables {
            version_1,
            version_2,
        } = serde_json::from_str(tables).unwrap();
        [version_1, version_2]
    }

    /// The document with the value at `at` replaced, or removed if `to` is none.
    fn with(&self, at: &str, to: Option<&Value>) -> String {
        let mut document = self.document.clone();
        let (parent, last) = at.rsplit_once('/').unwrap();
        let parent = document.pointer_mut(parent).unwrap();
        match (parent, to) {
            (Value::Object(object), Some(to)) => drop(object.insert(last.into(), to.clone())),
            (Value::Object(object), None) => drop(object.remove(last).unwrap()),
            (other, _) => panic!("{at}: {other}"),
        }
        document.to_string()
    }
}

/// Draws every screen and plan that can show something imported.
fn draws_everything(app: &App) -> Result<(), Error> {
    let account = app.home(NotificationState::Allowed)?.account_id;
    app.sync(&PhoneReminders {
        plan_limit: 64,
        ..pocket(None)
    })?;
    app.check_screen()?;
    for group in Group::ALL {
        app.section(group)?;
    }
    app.settings(NotificationState::Denied)?;
    app.timeline()?;
    app.objection(None)?;
    app.accounts()?;
    app.account(account)?;
    app.data()?;
    app.step(&step("ai-training"), NotificationState::Allowed)?;
    let groups = app.history(None, None)?.groups;
    for row in groups.into_iter().flat_map(|group| group.rows) {
        app.receipt(row.mark_id)?;
    }
    match app.calendar() {
        Ok(_) | Err(Error::NoReviews) => {}
        Err(error) => return Err(error),
    }
    // What was imported can be imported again.
    let export = app.export()?.text;
    assert!(app.import_preview(&export)?.apply.is_none());
    Ok(())
}

/// A right clock, and one after an empty battery, which is ignored.
const CLOCKS: [&str; 2] = ["2027-03-01T12:00", "1970-01-01T01:00"];

#[test]
fn the_app_takes_what_the_published_form_allows() {
    for table in Table::of_each_version() {
        takes_what_it_allows(&table);
    }
}

fn takes_what_it_allows(table: &Table) {
    let changes = table
        .changes
        .iter()
        .map(|row| (&row.why, &row.at, Some(&row.to), row.accepted));
    let left_out = table
        .left_out
        .iter()
        .map(|row| (&row.why, &row.at, None, row.accepted));
    let references = table
        .references
        .iter()
        .map(|row| (&row.why, &row.at, Some(&row.to), false));
    let refusing = Phone::new(CLOCKS[0]);
    let before = refusing.on_disk();
    for (why, at, to, accepted) in changes.chain(left_out).chain(references) {
        let text = table.with(at, to);
        if accepted {
            let phone = Phone::new(CLOCKS[0]);
            if let Err(refused) = phone.app.import(&text) {
                panic!("{why}: {at} = {to:?}: {refused:?}");
            }
            for time in CLOCKS {
                phone.set_time(time);
                draws_everything(&phone.app).unwrap();
            }
        } else {
            for result in [
                refusing.app.import_preview(&text),
                refusing.app.import(&text),
            ] {
                assert!(
                    matches!(result, Err(Error::Transfer(_))),
                    "{why}: {at} = {to:?}"
                );
            }
        }
    }
    assert!(refusing.on_disk() == before, "the database is as it was");
}

/// A file as a shell reads it: invalid UTF-8 becomes U+FFFD.
fn read(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

fn utf_16(text: &str, order: fn(u16) -> [u8; 2]) -> Vec<u8> {
    text.encode_utf16().flat_map(order).collect()
}

fn exported() -> String {
    let phone = Phone::new("2026-11-24T10:05");
    phone.says("ai-training", StepAnswer::Done);
    phone.app.add_account("José").unwrap();
    phone.app.export().unwrap().text
}

/// Why the file is refused; none if it is accepted.
fn refusal(phone: &Phone, text: &str) -> Option<TransferError> {
    match phone.app.import_preview(text) {
        Ok(_) => None,
        Err(Error::Transfer(refused)) => Some(refused),
        Err(other) => panic!("{other:?}"),
    }
}

#[test]
fn ones_own_damaged_file_is_called_damaged() {
    let own = exported();
    let latin_1: Vec<u8> = own
        .chars()
        .map(|letter| u8::try_from(letter).unwrap())
        .collect();
    let marked = format!("\u{feff}{own}");
    let mut damaged = vec![
        ("a NUL behind it", own.clone() + "\0"),
        ("many", own.clone() + &"\0".repeat(4096)),
        ("a NUL before it", format!("\0{own}")),
        (
            "NULs instead of its end",
            own[..own.len() / 2].to_owned() + &"\0".repeat(own.len() / 2),
        ),
        ("a letter behind it", own.clone() + "x"),
        ("a letter before it", format!("x{own}")),
        ("itself behind it", own.repeat(2)),
        ("Latin-1", read(&latin_1)),
        (
            "UTF-16, little end first",
            read(&utf_16(&marked, u16::to_le_bytes)),
        ),
        (
            "UTF-16, big end first",
            read(&utf_16(&marked, u16::to_be_bytes)),
        ),
        (
            "the same without a mark",
            read(&utf_16(&own, u16::to_le_bytes)),
        ),
        (
            "typographic quotes",
            own.replace('"', "\u{201d}").replacen('\u{201d}', "\"", 40),
        ),
        ("a bracket lost", own.replacen('[', "", 1)),
        ("cut, with a mark in front", marked[..200].to_owned()),
        (
            "cut, with lines of Windows",
            own[..300].replace(',', ",\r\n"),
        ),
        (
            "version 0",
            own.replacen("\"version\":2", "\"version\":0", 1),
        ),
        (
            "version -1",
            own.replacen("\"version\":2", "\"version\":-1", 1),
        ),
    ];
    damaged.extend(
        (3..own.len())
            .step_by(7)
            .map(|end| ("cut", own[..own.floor_char_boundary(end)].to_owned())),
    );
    for at in (0..own.len())
        .step_by(5)
        .filter(|at| own.is_char_boundary(*at))
    {
        let (head, tail) = own.split_at(at);
        damaged.push(("a quote more", format!("{head}\"{tail}")));
        damaged.push(("a NUL in it", format!("{head}\0{tail}")));
    }
    // In the header any letter does damage; further on it may be a letter of a name.
    for at in 0..own.find(",\"accounts\"").unwrap() {
        let (head, tail) = own.split_at(at);
        damaged.push(("a letter more", format!("{head}x{tail}")));
        damaged.push(("a letter less", format!("{head}{}", &tail[1..])));
    }
    let phone = Phone::new("2027-03-01T12:00");
    for (what, text) in damaged {
        match refusal(&phone, &text) {
            Some(TransferError::Malformed { .. }) => {}
            // With a digit less it is another moment, not visible damage.
            None if what == "a letter less" => {}
            other => panic!("{what}: {other:?}: {text}"),
        }
    }
}

#[test]
fn what_an_editor_does_to_a_file_is_no_damage() {
    let own = exported();
    let document: Value = serde_json::from_str(&own).unwrap();
    let phone = Phone::new("2027-03-01T12:00");
    let pretty = serde_json::to_string_pretty(&document).unwrap();
    for (what, text) in [
        ("a byte order mark", format!("\u{feff}{own}")),
        ("lines", pretty.clone()),
        ("lines of Windows", pretty.replace('\n', "\r\n")),
        ("a line behind it", format!("{own}\r\n")),
        ("fields in another order", document.to_string()),
        ("letters as escapes", own.replace('é', "\\u00e9")),
        (
            "numbers as floats",
            own.replace("\"version\":2,", "\"version\":2.0,")
                .replace("_s\":3600", "_s\":36e2"),
        ),
    ] {
        assert_eq!(refusal(&phone, &text), None, "{what}");
    }
}

#[test]
fn another_file_is_not_called_damaged() {
    let phone = Phone::new("2027-03-01T12:00");
    for (what, text) in [
        ("nothing", String::new()),
        ("NULs", "\0".repeat(1000)),
        ("text", "Dear diary, untrained-record".into()),
        ("a page", "<!DOCTYPE html><title>Untrained</title>".into()),
        (
            "another app's export",
            json!({"format": "aegis", "version": 1}).to_string(),
        ),
        (
            "cut",
            json!({"db": {"version": 1, "entries": []}}).to_string()[..20].into(),
        ),
        ("a list", "[1, 2".into()),
        ("a number", "7".into()),
        ("deep", "[".repeat(100_000)),
        ("a calendar", "BEGIN:VCALENDAR\r\nVERSION:2.0".into()),
    ] {
        assert_eq!(
            refusal(&phone, &text),
            Some(TransferError::NotOurs),
            "{what}"
        );
    }
}
