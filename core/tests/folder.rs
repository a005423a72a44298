//! Exports to a folder that was chosen once: when they are due, and what may be deleted there.
#![allow(
    clippy::unwrap_used,
    reason = "a test fails where something does not hold"
)]

mod support;

use support::{Phone, pocket};
use untrained_core::i18n::LANGUAGES;
use untrained_core::links::Destination;
use untrained_core::progress::StepAnswer;
use untrained_core::screens::{Action, FolderSetting};
use untrained_core::transfer::FolderFailure;
use untrained_core::{FolderExport, PhoneReminders};

const FOLDER: &str = "content://storage/tree/Documents";

fn phone() -> Phone {
    let phone = Phone::new("2026-11-24T10:05");
    phone.says("ai-training", StepAnswer::Done);
    phone
}

fn with_folder() -> Phone {
    let phone = phone();
    phone.app.choose_folder(FOLDER, "Documents").unwrap();
    phone
}

fn is_due(phone: &Phone) -> bool {
    let phone_in_hand = PhoneReminders {
        app_in_front: true,
        ..pocket(None)
    };
    phone.app.sync(&phone_in_hand).unwrap().export_due
}

/// The shell writes an export, and is told what to delete.
fn writes(phone: &Phone) -> (FolderExport, Vec<String>) {
    let export = phone.app.folder_export().unwrap().unwrap();
    let surplus = phone
        .app
        .export_written(&export, &document(&export))
        .unwrap();
    (export, surplus)
}

/// As the platform names the file.
fn document(export: &FolderExport) -> String {
    format!("{}/{}", export.folder, export.file.name)
}

fn state(phone: &Phone) -> FolderSetting {
    phone.app.data().unwrap().folder
}

#[test]
fn without_a_folder_nothing_is_exported_and_the_screen_says_what_choosing_one_means() {
    let phone = phone();
    assert!(!is_due(&phone));
    assert_eq!(phone.app.folder_export().unwrap(), None);
    let folder = state(&phone);
    assert_eq!((folder.state, folder.stop), (None, None));
    assert!(folder.note.contains("the export leaves this phone"));
    assert!(folder.note.contains("not encrypted"));
}

#[test]
fn the_first_export_is_due_at_once_and_the_next_after_a_finished_check() {
    let phone = with_folder();
    assert!(is_due(&phone));
    assert!(!phone.sync().export_due, "not from the background");
    let (export, surplus) = writes(&phone);
    assert_eq!(
        export.file.name,
        "untrained-automatic-2026-11-24-100500.json"
    );
    assert!(surplus.is_empty());
    assert!(!is_due(&phone));

    phone.says("research", StepAnswer::Done);
    assert!(!is_due(&phone), "no check was due");
    phone.set_time("2027-02-25T09:30");
    phone.says("ai-training", StepAnswer::Done);
    assert!(!is_due(&phone), "the check is not finished");
    phone.says("research", StepAnswer::Done);
    assert!(is_due(&phone));
    assert!(is_due(&phone.restart()), "a killed app does not forget it");
}

#[test]
fn an_export_to_the_folder_holds_everything() {
    let phone = with_folder();
    let new = Phone::with(&writes(&phone).0.file.text);
    assert_eq!(new.content(), phone.content());
    assert_eq!(state(&new).state, None, "another phone has no such folder");
}

#[test]
fn a_skipped_check_is_no_occasion() {
    let phone = with_folder();
    writes(&phone);
    phone.set_time("2027-02-25T09:30");
    assert!(phone.is_asked());
    phone.send(&untrained_core::Command::SkipCheck);
    assert!(!is_due(&phone));
}

#[test]
fn a_clock_that_ran_ahead_delays_no_export() {
    let phone = with_folder();
    phone.set_time("2099-02-25T09:30");
    phone.says("ai-training", StepAnswer::Done);
    writes(&phone);
    phone.set_time("2026-11-25T09:30");
    phone.sync();
    phone.set_time("2027-02-25T09:30");
    phone.says("ai-training", StepAnswer::Done);
    assert!(is_due(&phone));
}

#[test]
fn three_exports_stay_and_the_oldest_go_first() {
    let phone = with_folder();
    let mut written = Vec::new();
    for day in 1..=5 {
        phone.set_time(&format!("2026-12-0{day}T10:00"));
        let (export, surplus) = writes(&phone);
        written.push(export);
        let expected: Vec<String> = match written.len() {
            ..=3 => Vec::new(),
            count => written[..count - 3].iter().map(document).collect(),
        };
        assert_eq!(surplus, expected, "what was not dealt with is named again");
    }
    for export in &written[..2] {
        let text = Some(export.file.text.as_str());
        assert!(phone.app.release_export(&document(export), text).unwrap());
    }
    phone.set_time("2026-12-06T10:00");
    assert_eq!(writes(&phone).1, [document(&written[2])]);
}

#[test]
fn what_the_app_did_not_write_is_never_deleted() {
    let phone = with_folder();
    let (export, _) = writes(&phone);
    let name = document(&export);
    let may = |document: &str, text| phone.app.release_export(document, text).unwrap();
    let text = export.file.text.as_str();
    assert!(!may(
        "content://storage/tree/Documents/taxes.pdf",
        Some(text)
    ));
    let changed = text.replacen("Done", "done", 1) + " ";
    assert!(!may(&name, Some(&changed)), "it was changed since");
    assert!(!may(&name, Some(text)), "and is the person's from then on");

    let (export, _) = writes(&phone);
    assert!(!may(&document(&export), None), "it could not be read");
    let (export, _) = writes(&phone);
    let own = Some(export.file.text.as_str());
    assert!(may(&document(&export), own));
    assert!(!may(&document(&export), own), "asked once");
}

#[test]
fn the_exports_in_an_earlier_folder_are_left_alone() {
    let phone = with_folder();
    let (export, _) = writes(&phone);
    phone.app.choose_folder("content://other", "Other").unwrap();
    assert!(is_due(&phone));
    let text = Some(export.file.text.as_str());
    assert!(!phone.app.release_export(&document(&export), text).unwrap());
    // What was under way to the folder before says nothing about this one.
    phone
        .app
        .export_written(&export, &document(&export))
        .unwrap();
    phone
        .app
        .export_failed(FOLDER, FolderFailure::Gone)
        .unwrap();
    assert!(is_due(&phone));
    assert!(!state(&phone).at_risk);
}

#[test]
fn the_same_folder_chosen_again_goes_on_with_its_exports() {
    let phone = with_folder();
    for day in 1..=3 {
        phone.set_time(&format!("2026-12-0{day}T10:00"));
        writes(&phone);
    }
    phone.app.choose_folder(FOLDER, "Documents").unwrap();
    assert!(is_due(&phone), "so that one sees that it works");
    phone.set_time("2026-12-04T10:00");
    assert_eq!(writes(&phone).1.len(), 1);
}

#[test]
fn a_failure_is_said_on_both_screens_and_tried_again_on_another_day() {
    let phone = with_folder();
    let notices = |phone: &Phone| phone.home().notices;
    assert!(notices(&phone).is_empty());
    for (failure, said) in [
        (
            FolderFailure::Gone,
            "The folder “Documents” is no longer there. Choose it again, or another one.",
        ),
        (
            FolderFailure::Refused,
            "The app may not save to “Documents”. Choose it again, or another one.",
        ),
        (
            FolderFailure::Failed,
            "The last export could not be saved to “Documents”. The app tries again when you open it on another day.",
        ),
    ] {
        phone.app.export_failed(FOLDER, failure).unwrap();
        assert_eq!(state(&phone).state.as_deref(), Some(said));
        assert!(state(&phone).at_risk);
        let notice = notices(&phone).pop().unwrap();
        assert_eq!(
            notice.text,
            "An export did not reach the folder “Documents”."
        );
        let destination = Destination::Data;
        assert_eq!(notice.action, Some(Action::Go { destination }));
    }
    assert!(!is_due(&phone));
    phone.set_time("2026-11-25T00:00");
    assert!(is_due(&phone));
    writes(&phone);
    assert!(notices(&phone).is_empty());
    assert_eq!(
        state(&phone).state.as_deref(),
        Some("Exports go to “Documents”. The last one was saved on 25 November 2026.")
    );
}

#[test]
fn a_folder_chosen_again_after_a_failure_is_tried_at_once() {
    let phone = with_folder();
    phone
        .app
        .export_failed(FOLDER, FolderFailure::Refused)
        .unwrap();
    assert!(!is_due(&phone));
    let screen = phone.app.choose_folder(FOLDER, "Documents").unwrap();
    assert!(is_due(&phone));
    assert!(!screen.folder.at_risk);
}

#[test]
fn whoever_stops_it_or_erases_everything_is_exported_no_more() {
    let stopped = with_folder();
    let (export, _) = writes(&stopped);
    stopped.app.leave_folder().unwrap();
    let erased = with_folder();
    erased.app.erase().unwrap();
    for phone in [stopped, erased] {
        assert!(!is_due(&phone));
        assert_eq!(state(&phone).state, None);
        let text = Some(export.file.text.as_str());
        assert!(!phone.app.release_export(&document(&export), text).unwrap());
    }
}

#[test]
fn a_folder_s_name_from_another_app_disturbs_no_sentence() {
    let phone = phone();
    let name = format!("A\u{202e}\n{}", "b".repeat(500));
    let screen = phone.app.choose_folder(FOLDER, &name).unwrap();
    let state = screen.folder.state.unwrap();
    assert!(
        !state.contains(['\u{202e}', '\n']) && state.len() < 120,
        "{state}"
    );
}

#[test]
fn in_every_language_it_is_said_before_choosing_that_the_export_can_leave_the_phone() {
    let phone = phone();
    let notes: Vec<String> = LANGUAGES
        .iter()
        .map(|language| {
            phone.app.set_locale(&[language.tag.to_owned()], true, None);
            state(&phone).note
        })
        .collect();
    for (at, note) in notes.iter().enumerate() {
        let tag = LANGUAGES[at].tag;
        assert!(
            !notes[..at].contains(note),
            "{tag} is not translated: {note}"
        );
        assert!(note.chars().count() > 120, "{note}");
    }
}
