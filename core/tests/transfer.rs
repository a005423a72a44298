//! Everything can be exported, is the same after import, and can be erased without a trace.
#![allow(
    clippy::unwrap_used,
    reason = "a test fails where something does not hold"
)]

mod support;

use serde_json::{Value, json};
use support::{Phone, at};
use untrained_core::accounts::{MAX_ACCOUNTS, MAX_LABEL};
use untrained_core::guide::Region;
use untrained_core::objection::FollowUpAnswer;
use untrained_core::progress::{SkipReason, StepAnswer};
use untrained_core::screens::{ImportScreen, Knob};
use untrained_core::storage::StorageError;
use untrained_core::transfer::{MAX_BYTES, MAX_MARKS, MAX_REVIEWS, TransferError, VERSION};
use untrained_core::{Command, Error};

/// A phone in use: steps done, undone and skipped, and a review in progress.
fn used() -> Phone {
    let phone = Phone::new("2026-11-24T10:05");
    phone.says("ai-training", StepAnswer::Done);
    phone.says("research", StepAnswer::Done);
    phone.set_time("2026-11-25T08:00");
    phone.says("two-factor", StepAnswer::NotFound);
    phone.takes_back("two-factor");
    phone.skips("data-sharing", SkipReason::KeepAsIs);
    phone.set_time("2027-02-25T09:30");
    phone.says("ai-training", StepAnswer::NotYet);
    phone.send(&Command::Acknowledge);
    phone
}

/// The state of a step's switch, as last marked.
fn knob(phone: &Phone, step_id: &str) -> Knob {
    phone.step(step_id).mark.knob
}

fn says_of_objection(phone: &Phone, answer: FollowUpAnswer) {
    let account_id = phone.account_id();
    phone.send(&Command::AnswerFollowUp { account_id, answer });
}

fn part<'a>(screen: &'a ImportScreen, heading: &str) -> &'a [String] {
    screen
        .parts
        .iter()
        .find(|part| part.heading == heading)
        .map_or(&[], |part| &part.lines)
}

#[test]
fn a_new_phone_gets_everything() {
    let old = used();
    let new = Phone::new("2027-03-01T12:00");
    let file = old.app.export().unwrap();
    assert_eq!(
        (file.name.as_str(), file.media_type.as_str()),
        ("untrained-2027-02-25.json", "application/json")
    );

    let preview = new.app.import_preview(&file.text).unwrap();
    assert_eq!(
        preview.intro,
        "The file was saved on 25 February 2027, 09:30. Nothing is changed yet."
    );
    assert_eq!(
        part(&preview, "New"),
        ["6 entries", "1 check", "The schedule of your checks"]
    );
    assert_eq!(
        part(&preview, "Changed"),
        [
            "Keep your data out of research (My LinkedIn account): was “not done yet”, then “done”",
            "Keep customers from exporting your profile (My LinkedIn account): was “not done yet”, then “skipped”",
        ]
    );
    assert_eq!(preview.apply.as_deref(), Some("Import this"));
    assert_eq!(
        knob(&new, "research"),
        Knob::Unknown,
        "a preview changes nothing"
    );

    let taken = new.app.import(&file.text).unwrap();
    assert_eq!(taken.apply, None);
    assert_eq!(new.content(), old.content());
    assert_eq!(
        new.check().progress.as_deref(),
        Some("Part 2 of 2"),
        "the check goes on where it was left"
    );
    assert_eq!(knob(&new.restart(), "research"), Knob::Off);
}

#[test]
fn the_same_document_twice_changes_nothing() {
    let old = used();
    let new = Phone::new("2027-03-01T12:00");
    let document = old.app.export().unwrap().text;
    new.app.import(&document).unwrap();
    let before = new.content();
    let again = new.app.import_preview(&document).unwrap();
    assert_eq!(
        again.intro,
        "The file was saved on 25 February 2027, 09:30. Everything in it is already here."
    );
    assert_eq!(again.apply, None);
    assert_eq!(part(&again, "Already here"), ["6 entries"]);
    new.app.import(&document).unwrap();
    assert_eq!(new.content(), before);
}

#[test]
fn two_histories_interleave_by_moment() {
    let one = Phone::new("2026-11-24T10:00");
    one.says("ai-training", StepAnswer::Done);
    one.set_time("2026-11-26T10:00");
    one.says("ai-training", StepAnswer::NotYet);
    let other = Phone::new("2026-11-25T10:00");
    other.says("ai-training", StepAnswer::NotFound);
    other.says("research", StepAnswer::Done);

    one.app.import(&other.app.export().unwrap().text).unwrap();
    let marks = one.content()["marks"].clone();
    let said: Vec<_> = marks
        .as_array()
        .unwrap()
        .iter()
        .map(|mark| mark["said"].as_str().unwrap())
        .collect();
    // What was off and is on again was reverted, whether a check asked or the person looked.
    assert_eq!(said, ["done", "not_found", "done", "reversed"]);
    assert_eq!(knob(&one, "ai-training"), Knob::On, "the later word holds");
    assert_eq!(knob(&one, "research"), Knob::Off);
}

#[test]
fn the_schedule_of_this_phone_stays() {
    let one = Phone::new("2026-11-24T10:00");
    one.says("ai-training", StepAnswer::Done);
    let other = Phone::new("2026-11-30T10:00");
    other.says("research", StepAnswer::Done);
    let next = one.sync().plan;
    let taken = one.app.import(&other.app.export().unwrap().text).unwrap();
    assert_eq!(
        part(&taken, "Not imported"),
        ["The file's schedule is not used: yours stays as it is."]
    );
    assert_eq!(one.sync().plan, next);
}

#[test]
fn what_the_guide_does_not_know_is_kept_and_said() {
    let mut document = used().exported();
    document["marks"][1]["step"] = json!("a-step-of-later-times");
    let phone = Phone::new("2027-03-01T12:00");
    let taken = phone.app.import(&document.to_string()).unwrap();
    assert!(part(&taken, "New").contains(
        &"1 of them is for a step that this guide does not have. It is kept.".to_owned()
    ));
    assert_eq!(phone.content()["marks"], document["marks"]);
}

#[test]
fn an_answer_that_nobody_gave_is_refused_alone() {
    let mut document = used().exported();
    document["marks"][1]["said"] = json!("perhaps");
    let phone = Phone::new("2027-03-01T12:00");
    let taken = phone.app.import(&document.to_string()).unwrap();
    assert_eq!(
        part(&taken, "Not imported"),
        ["1 entry with an answer that this app does not know"]
    );
    assert_eq!(part(&taken, "New")[0], "5 entries");
}

#[test]
fn accounts_are_found_again_by_their_beginning_or_their_name() {
    let mut document = used().exported();
    document["accounts"]
        .as_array_mut()
        .unwrap()
        .push(json!({"label": "Work", "region": "uk", "created_utc_ms": 7}));
    document["marks"][1]["account"] = json!(1);
    let phone = Phone::new("2027-03-01T12:00");
    let taken = phone.app.import(&document.to_string()).unwrap();
    assert_eq!(part(&taken, "New")[0], "Account: Work");
    assert_eq!(phone.content()["accounts"], document["accounts"]);

    // Renamed on the other phone, it is still the same account.
    document["accounts"][1]["label"] = json!("Office");
    let again = phone.app.import_preview(&document.to_string()).unwrap();
    assert_eq!(again.apply, None);
}

/// Accounts of the same name, as two phones may have made them, are distinguishable after the
/// import, and can be exported again.
#[test]
fn accounts_of_one_name_are_told_apart() {
    let longest = "é".repeat(MAX_LABEL);
    let cut = format!("{} (2)", "é".repeat(MAX_LABEL - 4));
    for (name, same, got) in [
        ("Work", "work", "work (2)"),
        (&longest, &longest, &cut),
        ("", "", "(2)"),
    ] {
        for used in [false, true] {
            let phone = Phone::new("2027-03-01T12:00");
            if used {
                phone.says("research", StepAnswer::Done);
            }
            let mut document = phone.exported();
            document["accounts"] = json!([
                {"label": name, "region": null, "created_utc_ms": 1},
                {"label": same, "region": null, "created_utc_ms": 2},
            ]);
            let document = document.to_string();
            let taken = phone.app.import(&document).unwrap();
            let after = phone.content();
            let labels: Vec<_> = after["accounts"].as_array().unwrap().iter().collect();
            assert!(
                labels.iter().any(|account| account["label"] == got),
                "{after:#}"
            );
            assert!(taken.parts[0].lines.iter().any(|line| line.contains(got)));
            // The next import recognises the names they were given.
            assert_eq!(phone.app.import_preview(&document).unwrap().apply, None);
            let other = Phone::with(&phone.app.export().unwrap().text);
            assert_eq!(other.content()["accounts"], after["accounts"]);
        }
    }
}

/// Each of these is refused as a whole.
#[test]
#[allow(clippy::too_many_lines, reason = "it is one table")]
fn a_document_that_is_not_as_it_must_be_changes_nothing() {
    let phone = used();
    let document = phone.exported();
    let with = |change: &dyn Fn(&mut Value)| {
        let mut document = document.clone();
        change(&mut document);
        document.to_string()
    };
    let malformed = TransferError::Malformed { line: 0, column: 0 };
    let mark = document["marks"][0].clone();
    let table: Vec<(&str, String, Option<TransferError>)> = vec![
        ("empty", String::new(), Some(TransferError::NotOurs)),
        ("text", "hello".into(), Some(TransferError::NotOurs)),
        ("other JSON", "[1, 2]".into(), Some(TransferError::NotOurs)),
        (
            "another format",
            with(&|d| d["format"] = json!("other")),
            Some(TransferError::NotOurs),
        ),
        (
            "newer",
            with(&|d| {
                d["version"] = json!(3);
                d["something"] = json!("new");
            }),
            Some(TransferError::Newer { found: 3 }),
        ),
        (
            "cut",
            phone.app.export().unwrap().text[..200].into(),
            Some(TransferError::Malformed {
                line: 1,
                column: 200,
            }),
        ),
        ("deep", "[".repeat(100_000), Some(TransferError::NotOurs)),
        (
            "too long",
            " ".repeat(MAX_BYTES + 1),
            Some(TransferError::TooLong {
                bytes: MAX_BYTES + 1,
            }),
        ),
        (
            "too many marks",
            with(&|d| {
                d["marks"] = Value::Array(vec![
                    json!({"account":0,"step":"a","said":"b","utc_ms":1,"offset_s":0,"revision":1});
                    MAX_MARKS + 1
                ]);
            }),
            Some(TransferError::Limit { limit: MAX_MARKS }),
        ),
        ("surplus field", with(&|d| d["surplus"] = json!(1)), None),
        (
            "surplus in a mark",
            with(&|d| d["marks"][0]["surplus"] = json!(1)),
            None,
        ),
        (
            "missing field",
            with(&|d| drop(d.as_object_mut().unwrap().remove("marks"))),
            None,
        ),
        (
            "wrong type",
            with(&|d| d["marks"][0]["utc_ms"] = json!("soon")),
            None,
        ),
        (
            "no such account",
            with(&|d| d["marks"][0]["account"] = json!(9)),
            Some(malformed.clone()),
        ),
        (
            "undoes itself",
            with(&|d| d["marks"][0]["undoes"] = json!(0)),
            Some(malformed.clone()),
        ),
        (
            "undoes another step",
            with(&|d| {
                d["marks"] = json!([mark, mark]);
                d["marks"][1]["step"] = json!("research");
                d["marks"][1]["undoes"] = json!(0);
            }),
            Some(malformed.clone()),
        ),
        (
            "a long id",
            with(&|d| d["marks"][0]["step"] = json!("x".repeat(65))),
            Some(TransferError::Limit { limit: 64 }),
        ),
        (
            "an interval that is not offered",
            with(&|d| d["schedule"]["interval_months"] = json!(2)),
            Some(malformed.clone()),
        ),
        (
            "25 o'clock",
            with(&|d| d["schedule"]["minute_of_day"] = json!(1500)),
            Some(malformed.clone()),
        ),
        (
            "31 February",
            with(&|d| d["schedule"]["anchor"] = json!("2026-02-31")),
            None,
        ),
        (
            "a review that is due at no time",
            with(&|d| d["reviews"][0]["due"] = json!("2026-02-31T09:00")),
            Some(malformed.clone()),
        ),
        (
            "a review that ended in no known way",
            with(&|d| d["reviews"][0]["ending"] = json!("exploded")),
            Some(malformed),
        ),
    ];
    let before = phone.on_disk();
    for (name, text, expected) in table {
        for refused in [
            phone.app.import_preview(&text).unwrap_err(),
            phone.app.import(&text).unwrap_err(),
        ] {
            let Error::Transfer(refused) = refused else {
                panic!("{name}: {refused:?}")
            };
            match &expected {
                Some(expected) => assert_eq!(&refused, expected, "{name}"),
                None => assert!(
                    matches!(refused, TransferError::Malformed { line: 1.., .. }),
                    "{name}: {refused:?}"
                ),
            }
        }
    }
    assert!(phone.on_disk() == before, "the database is as it was");
}

/// How many files still name a step.
fn traces(phone: &Phone) -> usize {
    std::fs::read_dir(phone.folder())
        .unwrap()
        .map(|entry| std::fs::read(entry.unwrap().path()).unwrap())
        .filter(|bytes| {
            let has = |word: &[u8]| bytes.windows(word.len()).any(|part| part == word);
            has(b"ai-training") || has(b"research") || has(b"two-factor")
        })
        .count()
}

#[test]
fn erasing_leaves_no_trace() {
    let phone = used();
    std::fs::write(phone.folder().join("untrained.db.damaged-1"), "research").unwrap();
    assert_ne!(traces(&phone), 0, "the test looks in the right place");
    let data = phone.app.data().unwrap();
    assert_eq!(data.amount, "1 account, 6 entries");
    assert!(data.erase.body.contains("1 account, 6 entries"));

    let data = phone.app.erase().unwrap();
    assert_eq!(data.amount, "1 account, 0 entries");
    assert_eq!(traces(&phone), 0);
    let new = Phone::new("2027-02-25T09:30");
    assert_eq!(phone.home(), new.home(), "the app stands as new");
    phone.says("ai-training", StepAnswer::Done);
    assert_eq!(knob(&phone.restart(), "ai-training"), Knob::Off);
}

/// While another process reads, the log cannot be truncated; the record is gone all the same.
#[test]
fn erasing_that_leaves_traces_leaves_the_app_as_new() {
    let phone = used();
    let other = rusqlite::Connection::open(phone.folder().join("untrained.db")).unwrap();
    other.execute_batch("BEGIN; SELECT * FROM mark").unwrap();

    let refused = phone.app.erase().unwrap_err();
    assert!(
        matches!(refused, Error::TracesLeft(StorageError::Busy)),
        "{refused:?}"
    );
    let sentence = phone.app.sentence(&refused);
    assert!(sentence.starts_with("Everything was erased."), "{sentence}");
    assert_eq!(phone.app.data().unwrap().amount, "1 account, 0 entries");
    let new = Phone::new("2027-02-25T09:30");
    assert_eq!(phone.home(), new.home());
    assert_ne!(traces(&phone), 0, "the sentence is true");

    drop(other);
    phone.app.erase().unwrap();
    assert_eq!(traces(&phone), 0);
    assert_eq!(phone.home(), new.home());
}

/// A document of version 1, with every code that it had.
const VERSION_1: &str = include_str!("fixtures/document-1.json");

#[test]
fn what_version_1_wrote_is_taken_and_keeps_its_codes() {
    let written: Value = serde_json::from_str(VERSION_1).unwrap();
    let phone = Phone::new("2027-06-01T12:00");
    let taken = phone.app.import(VERSION_1).unwrap();
    assert_eq!(part(&taken, "Not taken"), [""; 0]);
    let exported = phone.exported();
    for part in ["accounts", "marks", "reviews"] {
        assert_eq!(exported[part], written[part], "{part}");
    }
    assert_eq!(exported["version"], VERSION);
    assert_eq!(
        exported["schedule"],
        json!({
            "anchor": "2026-11-30",
            "minute_of_day": 540,
            "interval_months": 3,
            "paused": true,
            "counts_from": "2026-11-30T09:00",
            "settled_day": "2027-02-28",
        }),
        "the schedule says by day what it said by number"
    );
    // Imported again, or by way of version 2, it is the same.
    assert_eq!(phone.app.import_preview(VERSION_1).unwrap().apply, None);
    let other = Phone::with(&phone.app.export().unwrap().text);
    assert_eq!(other.exported()["schedule"], exported["schedule"]);
    assert_eq!(other.app.import_preview(VERSION_1).unwrap().apply, None);
}

/// Whether the start is itself a check follows from what the document says anyway.
#[test]
fn a_start_on_a_coming_day_is_the_first_check_on_the_other_phone_too() {
    let phone = Phone::new("2026-11-20T10:05");
    phone.says("ai-training", StepAnswer::Done);
    let first = |phone: &Phone| phone.sync().plan[0].id.clone();
    let begun = Phone::with(&phone.app.export().unwrap().text);
    assert_eq!(first(&begun), "review-20270220T0900");
    phone.app.set_start(at("2027-03-01T09:00").into()).unwrap();
    let chosen = Phone::with(&phone.app.export().unwrap().text);
    assert_eq!(first(&chosen), "review-20270301T0900");
    chosen.app.set_interval(1).unwrap();
    assert_eq!(first(&chosen), "review-20270301T0900");
}

#[test]
fn an_export_can_be_taken_back_after_erasing() {
    let phone = used();
    let before = phone.content();
    let document = phone.app.export().unwrap().text;
    phone.app.erase().unwrap();
    phone.app.import(&document).unwrap();
    assert_eq!(phone.content(), before);
}

/// Regression: nothing was offered to import.
#[test]
fn where_the_person_lives_is_imported_by_itself() {
    let old = used();
    let new = Phone::with(&old.app.export().unwrap().text);
    let account = old.home().account_id;
    old.app.set_region(account, Some(Region::Uk)).unwrap();
    let document = old.app.export().unwrap().text;
    let preview = new.app.import_preview(&document).unwrap();
    assert_eq!(part(&preview, "New"), ["Your region"]);
    assert_eq!(preview.apply.as_deref(), Some("Import this"));
    new.app.import(&document).unwrap();
    assert_eq!(new.content()["accounts"][0]["region"], "uk");
    assert_eq!(new.app.import_preview(&document).unwrap().apply, None);
}

/// The later answer wins, and stays with its objection, whatever row that mark has.
#[test]
fn what_was_said_of_an_objection_goes_along() {
    let phone = used();
    phone.says("objection", StepAnswer::Done);
    phone.set_time("2027-04-01T08:00");
    says_of_objection(&phone, FollowUpAnswer::Answered);
    let card = |phone: &Phone| phone.app.objection(None).unwrap().follow_up;
    let document = phone.app.export().unwrap().text;

    let other = Phone::new("2027-04-02T08:00");
    other.says("cookies", StepAnswer::Done);
    let preview = other.app.import_preview(&document).unwrap();
    assert!(
        part(&preview, "New")
            .iter()
            .any(|line| line.contains("objection"))
    );
    other.app.import(&document).unwrap();
    assert_eq!(card(&other), card(&phone));
    assert!(other.app.import_preview(&document).unwrap().apply.is_none());

    says_of_objection(&other, FollowUpAnswer::AskAgain);
    let later = card(&other);
    other.app.import(&document).unwrap();
    assert_eq!(card(&other), later);
}

/// The published schema has the answers and limits of the code.
#[test]
fn the_published_schema_is_current() {
    let schema: Value =
        serde_json::from_str(include_str!("../../docs/transfer.schema.json")).unwrap();
    assert_eq!(schema["properties"]["version"]["enum"], json!([1, VERSION]));
    assert_eq!(schema["properties"]["marks"]["maxItems"], json!(MAX_MARKS));
    assert_eq!(
        schema["properties"]["accounts"]["maxItems"],
        json!(MAX_ACCOUNTS)
    );
    assert_eq!(
        schema["properties"]["reviews"]["maxItems"],
        json!(MAX_REVIEWS)
    );
    let phone = used();
    phone.says("objection", StepAnswer::Done);
    says_of_objection(&phone, FollowUpAnswer::AskAgain);
    // Everything that a schedule and a mark can have.
    let mut document = phone.exported();
    let schedule = document["schedule"].as_object_mut().unwrap();
    schedule.insert("settled_day".into(), json!("2026-12-24"));
    schedule.insert("carried".into(), json!("2027-02-24T09:00"));
    let mut mark = document["marks"][0].clone();
    for (field, value) in [
        ("account", json!(0)),
        ("revision", json!(1)),
        ("undoes", json!(0)),
        ("since", json!("2025-03")),
        ("together", json!(true)),
    ] {
        mark[field] = value;
    }
    // What only version 1 has.
    let mut schema = schema;
    let of_schedule = schema["$defs"]["schedule"]["properties"].as_object_mut();
    assert!(of_schedule.unwrap().remove("settled").is_some());
    for (of, object) in [
        (&schema, &document),
        (&schema["$defs"]["mark"], &mark),
        (&schema["$defs"]["account"], &document["accounts"][0]),
        (
            &schema["$defs"]["objection"],
            &document["accounts"][0]["objection"],
        ),
        (&schema["$defs"]["schedule"], &document["schedule"]),
        (&schema["$defs"]["review"], &document["reviews"][0]),
        (
            &schema["$defs"]["answer"],
            &document["reviews"][0]["answers"][0],
        ),
    ] {
        let mut published: Vec<_> = of["properties"].as_object().unwrap().keys().collect();
        let mut written: Vec<_> = object.as_object().unwrap().keys().collect();
        published.sort();
        written.sort();
        assert_eq!(published, written);
    }
}
