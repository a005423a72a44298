//! What an error reveals: a sentence, and nothing personal. Each call below is refused because of a
//! value, or in a folder, that contains a name which must not appear in a log.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::too_many_lines,
    reason = "a test fails where something does not hold, and a table has as many lines as it has"
)]

use std::fs;
use std::path::Path;
use std::sync::Arc;

use rusqlite::Connection;
use untrained::{Untrained, UntrainedError};
use untrained_core::guide::Group;
use untrained_core::i18n::LANGUAGES;
use untrained_core::links::{LinkedInPage, OpenMethod};
use untrained_core::objection::FollowUpAnswer;
use untrained_core::progress::{SkipReason, StepAnswer};
use untrained_core::screens::{NotificationState, ReminderActionKind};
use untrained_core::{
    AccountId, Clock, Command, MarkId, Options, PhoneReminders, StepId, Timestamp,
};

/// The name in every folder, label, step and link of these tests.
const NAME: &str = "Rumpelstilzchen";

struct StandingClock;

impl Clock for StandingClock {
    fn now(&self) -> Timestamp {
        Timestamp {
            utc_ms: 1_795_511_100_000,
            offset_s: 3600,
        }
    }
}

fn open(folder: &Path, language: &str) -> Result<Arc<Untrained>, UntrainedError> {
    let options = Options {
        folder: folder.to_str().unwrap().to_owned(),
        languages: vec![language.to_owned()],
        uses_24_hour_clock: true,
        country: None,
    };
    Untrained::open(options, Arc::new(StandingClock))
}

/// The variant's name, after checking that the error reveals nothing but a sentence.
fn examine<T>(what: &str, result: Result<T, UntrainedError>) -> String {
    let Err(error) = result else {
        panic!("{what} was not refused");
    };
    // It has no cause that could reveal more.
    assert!(std::error::Error::source(&error).is_none(), "{what}");
    let told = format!("{error} {error:?}");
    for secret in [NAME, "/tmp", "untrained.db", "SELECT", "INSERT"] {
        assert!(!told.contains(secret), "{what}: {secret} stands in {told}");
    }
    let sentence = error.to_string();
    assert!(
        sentence.len() > 20 && !sentence.starts_with("error-"),
        "{what}: {sentence}"
    );
    format!("{error:?}").split(' ').next().unwrap().to_owned()
}

/// Runs `check` in a folder whose path contains the name.
fn in_a_folder(check: impl Fn(&Path)) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join(NAME);
    fs::create_dir(&path).unwrap();
    check(&path);
}

#[test]
fn a_refused_call_tells_no_label_step_or_link() {
    for language in LANGUAGES {
        in_a_folder(|folder| {
            let app = open(folder, language.tag).unwrap();
            let accounts = app.accounts();
            let account_id = accounts.add(NAME).unwrap().rows[1].account_id;
            let (progress, links) = (app.progress(), app.links());
            let long = NAME.repeat(100);
            let send = |command| progress.home_after(command, NotificationState::Allowed);
            let [research, cookies, unknown]: [StepId; 3] =
                ["research", "cookies", NAME].map(Into::into);
            let answer = |step_id: &StepId| Command::Answer {
                account_id,
                step_id: step_id.clone(),
                answer: StepAnswer::Done,
            };
            send(Command::Ask {
                account_id,
                step_id: research.clone(),
            })
            .unwrap();
            let refused = [
                ("a taken label", examine("add", accounts.add(NAME))),
                ("a long label", examine("add", accounts.add(&long))),
                (
                    "a hidden label",
                    examine("add", accounts.add(&format!("{NAME}\0"))),
                ),
                (
                    "a renamed account",
                    examine("rename", accounts.rename(AccountId(1), NAME)),
                ),
                (
                    "nobody's account",
                    examine("account", accounts.account(AccountId(99))),
                ),
                (
                    "an unknown step",
                    examine("step", progress.step(&unknown, NotificationState::Allowed)),
                ),
                (
                    "a doubtful answer",
                    examine("answer", send(answer(&research))),
                ),
                (
                    "an answer to no question",
                    examine("answer", send(answer(&cookies))),
                ),
                (
                    "an unknown step skipped",
                    examine(
                        "skip",
                        send(Command::Skip {
                            account_id,
                            step_id: unknown.clone(),
                            reason: SkipReason::KeepAsIs,
                        }),
                    ),
                ),
                (
                    "nothing to undo",
                    examine(
                        "undo",
                        send(Command::Undo {
                            account_id,
                            step_id: cookies.clone(),
                        }),
                    ),
                ),
                (
                    "a month to come",
                    examine(
                        "since",
                        send(Command::SetSince {
                            account_id,
                            step_id: research.clone(),
                            year: 2099,
                            month: 1,
                        }),
                    ),
                ),
                (
                    "a setting of another section",
                    examine(
                        "together",
                        send(Command::MarkTogether {
                            account_id,
                            group: Group::Ads,
                            step_ids: vec![unknown.clone()],
                        }),
                    ),
                ),
                (
                    "a receipt of nothing",
                    examine("receipt", progress.receipt(MarkId(99))),
                ),
                (
                    "a check that is not due",
                    examine(
                        "check",
                        app.check().after(Command::DeferGroup {
                            account_id,
                            group: Group::Ads,
                        }),
                    ),
                ),
                (
                    "an objection that was not sent",
                    examine(
                        "objection",
                        progress.objection_after(
                            Command::AnswerFollowUp {
                                account_id,
                                answer: FollowUpAnswer::Answered,
                            },
                            None,
                        ),
                    ),
                ),
                (
                    "an interval that is not offered",
                    examine("interval", app.settings().set_interval(5)),
                ),
                (
                    "a habit has no page",
                    examine(
                        "leave",
                        links.leave(account_id, &"passwords".into(), LinkedInPage::Setting),
                    ),
                ),
                (
                    "left for nothing",
                    examine(
                        "left",
                        send(Command::Left {
                            step_id: cookies.clone(),
                            method: OpenMethod::App,
                        }),
                    ),
                ),
                (
                    "a link elsewhere",
                    examine("link", links.destination(&format!("https://{NAME}/"))),
                ),
                (
                    "a link to nowhere",
                    examine(
                        "link",
                        links.destination(&format!("untrained://step/{NAME}")),
                    ),
                ),
                (
                    "no document of ours",
                    examine("import", app.data().import(&format!("{{\"{NAME}\": 1}}"))),
                ),
            ];
            for (what, variant) in refused {
                assert_eq!(variant, "Refused", "{what}");
            }
            // Nothing is due, so nothing is snoozed, whatever the reminder.
            let phone = PhoneReminders {
                notifications: NotificationState::Allowed,
                held: Vec::new(),
                shown: None,
                app_in_front: false,
                plan_limit: 1,
            };
            app.reminders()
                .action(&NAME.into(), ReminderActionKind::Tomorrow, phone)
                .unwrap();
        });
    }
}

#[test]
fn a_database_that_cannot_be_opened_tells_no_path() {
    for language in LANGUAGES {
        let tag = language.tag;
        in_a_folder(|folder| {
            let missing = folder.join(NAME);
            assert_eq!(examine("a missing folder", open(&missing, tag)), "Failed");
            fs::write(&missing, NAME).unwrap();
            assert_eq!(
                examine("a file for a folder", open(&missing, tag)),
                "Failed"
            );
        });
        in_a_folder(|folder| {
            fs::create_dir(folder.join("untrained.db")).unwrap();
            assert_eq!(examine("a folder for a file", open(folder, tag)), "Failed");
        });
        in_a_folder(|folder| {
            drop(open(folder, tag).unwrap());
            let newer = Connection::open(folder.join("untrained.db")).unwrap();
            newer.pragma_update(None, "user_version", 999).unwrap();
            newer
                .execute("UPDATE digest SET schema_version = 999", [])
                .unwrap();
            drop(newer);
            assert_eq!(examine("a newer database", open(folder, tag)), "Outdated");
        });
    }
}
