//! Leaving for LinkedIn: the attempts for a page, and what is remembered of how it opened.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a test fails where something does not hold"
)]

mod support;

use support::Phone;
use untrained_core::Error;
use untrained_core::guide::{Grade, Guide, Page};
use untrained_core::links::{Fallback, OpenHistory, OpenMethod, OpenPlan, Target, order};
use untrained_core::progress::StepAnswer;

#[test]
fn the_ladder_begins_with_what_worked_and_ends_with_the_copy() {
    use OpenMethod::{App, Browser, Copy};
    let table = [
        (None, [App, Browser, Copy]),
        (Some((App, true)), [App, Browser, Copy]),
        (Some((App, false)), [Browser, App, Copy]),
        (Some((Browser, true)), [Browser, App, Copy]),
        (Some((Browser, false)), [App, Browser, Copy]),
    ];
    for (open_history, expected) in table {
        let open_history = open_history.map(|(method, right)| OpenHistory { method, right });
        assert_eq!(order(open_history), expected, "{open_history:?}");
    }
}

fn page(id: &str, checked: &str) -> Page {
    Page {
        id: id.to_owned(),
        url: format!("https://www.linkedin.com/{id}"),
        grade: Grade::Policy,
        checked: checked.parse().unwrap(),
    }
}

#[test]
fn a_page_whose_check_is_old_gives_way_to_a_hub_whose_check_is_not() {
    const FRESH: &str = "2026-06-01";
    const OLD: &str = "2026-01-01";
    let right = Some(OpenHistory {
        method: OpenMethod::Browser,
        right: true,
    });
    let wrong = Some(OpenHistory {
        method: OpenMethod::Browser,
        right: false,
    });
    let table = [
        (FRESH, Some(FRESH), None, Target::Page),
        (FRESH, Some(OLD), None, Target::Page),
        (FRESH, None, wrong, Target::Page),
        (OLD, Some(FRESH), None, Target::Hub),
        (OLD, Some(FRESH), wrong, Target::Hub),
        (OLD, Some(FRESH), right, Target::Proven),
        (OLD, Some(OLD), None, Target::Stale),
        (OLD, Some(OLD), right, Target::Proven),
        (OLD, None, None, Target::Stale),
        // 180 days and no more are recent; 181 are not.
        ("2026-02-15", Some(FRESH), None, Target::Page),
        ("2026-02-14", Some(FRESH), None, Target::Hub),
        (OLD, Some("2026-02-15"), None, Target::Hub),
        (OLD, Some("2026-02-14"), None, Target::Stale),
    ];
    let today = "2026-08-14".parse().unwrap();
    for (checked, hub_checked, known, expected) in table {
        let page = page("setting", checked);
        let hub = hub_checked.map(|checked| self::page("hub", checked));
        assert_eq!(
            Target::at(&page, hub.as_ref(), known, today),
            expected,
            "{checked} {hub_checked:?} {known:?}"
        );
    }
}

const HUB: &str = "https://www.linkedin.com/mypreferences/d/categories/privacy";

/// The address of the step whose check is the oldest: 20 February 2026.
fn oldest() -> String {
    let guide = Guide::load().unwrap();
    guide.page("data-sharing").unwrap().url.clone()
}

fn attempts(plan: &OpenPlan) -> Vec<(OpenMethod, &str)> {
    let attempts = plan.attempts.iter();
    attempts
        .map(|attempt| (attempt.method, attempt.address.as_str()))
        .collect()
}

#[test]
fn the_hub_comes_first_with_the_written_path_and_the_page_stays_on_the_ladder() {
    use OpenMethod::{App, Browser, Copy};
    let phone = Phone::new("2026-11-24T10:05");
    let page = oldest();
    let plan = phone.app.look("data-sharing").unwrap();
    let both = [HUB, &page].map(|url| [(App, url), (Browser, url), (Copy, url)]);
    assert_eq!(attempts(&plan), both.concat());
    for attempt in &plan.attempts {
        let needs_the_path = attempt.address == HUB || attempt.method == Copy;
        let holds_the_path = attempt
            .note
            .as_ref()
            .is_some_and(|note| note.contains("Settings > Data privacy"));
        assert_eq!(holds_the_path, needs_the_path, "{attempt:?}");
    }
    let said = phone.app.step("data-sharing").unwrap().open.unwrap();
    assert!(said.evidence.contains("20 February 2026"));
    assert!(
        said.evidence
            .ends_with("checked on 19 September 2026. The written path leads on from there."),
        "{}",
        said.evidence
    );
}

#[test]
fn what_opened_right_here_comes_first_however_old_the_check_is() {
    let phone = Phone::new("2026-07-01T10:05");
    let account = phone.account_id();
    phone.app.leave(account, "data-sharing").unwrap();
    phone.app.left("data-sharing", OpenMethod::Browser).unwrap();
    phone.app.page_opened("data-sharing", true).unwrap();

    phone.set_time("2026-11-24T10:05");
    let page = oldest();
    let plan = phone.app.look("data-sharing").unwrap();
    assert_eq!(
        attempts(&plan),
        [OpenMethod::Browser, OpenMethod::App, OpenMethod::Copy]
            .map(|method| (method, page.as_str()))
    );
    let said = phone.app.step("data-sharing").unwrap().open.unwrap();
    assert!(said.evidence.contains("20 February 2026"));
    assert!(said.evidence.contains("opened the right page here"));
}

#[test]
fn where_the_hub_is_as_old_the_page_comes_first_and_that_is_said() {
    let phone = Phone::new("2027-06-01T10:05");
    let page = oldest();
    let plan = phone.app.look("data-sharing").unwrap();
    assert_eq!(
        attempts(&plan),
        OpenMethod::ALL.map(|method| (method, page.as_str()))
    );
    let said = phone.app.step("data-sharing").unwrap().open.unwrap();
    assert!(
        said.evidence.contains("was not checked since either"),
        "{}",
        said.evidence
    );
}

#[test]
fn an_answer_about_the_hub_is_kept_for_the_hub() {
    let phone = Phone::new("2026-11-24T10:05");
    let account = phone.account_id();
    phone.app.leave(account, "data-sharing").unwrap();
    phone.app.left("data-sharing", OpenMethod::App).unwrap();
    let screen = phone.app.page_opened("data-sharing", false).unwrap();
    assert!(screen.question.is_some(), "how it went is asked still");

    // The page itself has not opened, so its own order is as before.
    let plan = phone.app.look("data-sharing").unwrap();
    let methods: Vec<OpenMethod> = plan.attempts.iter().map(|a| a.method).collect();
    assert_eq!(
        methods,
        [
            [OpenMethod::Browser, OpenMethod::App, OpenMethod::Copy],
            [OpenMethod::App, OpenMethod::Browser, OpenMethod::Copy]
        ]
        .concat()
    );
    // Another step below the same hub learns from it.
    let plan = phone
        .app
        .leave_by(account, "research", Fallback::Hub)
        .unwrap();
    assert_eq!(attempts(&plan)[0], (OpenMethod::Browser, HUB));
}

#[test]
fn a_setting_that_is_not_there_has_other_names_the_hub_the_path_and_the_form() {
    let phone = Phone::new("2026-11-24T10:05");
    let account = phone.account_id();
    let not_found_help = phone.app.step("ai-training").unwrap().not_found_help;
    assert!(not_found_help.paragraphs[1].contains("“Other applications”"));
    assert_eq!(
        not_found_help.path.last().unwrap(),
        "Data for Generative AI Improvement"
    );
    let (hub, form) = (not_found_help.hub.unwrap(), not_found_help.form.unwrap());
    assert!(hub.evidence.ends_with("Checked on 19 September 2026."));
    assert!(form.evidence.ends_with("Checked on 22 August 2026."));

    let guide = Guide::load().unwrap();
    let form_url = &guide.page("form-objection").unwrap().url;
    for (fallback, url) in [(hub.fallback, HUB), (form.fallback, form_url)] {
        let plan = phone
            .app
            .leave_by(account, "ai-training", fallback)
            .unwrap();
        assert_eq!(attempts(&plan), OpenMethod::ALL.map(|method| (method, url)));
        phone.app.left("ai-training", OpenMethod::Browser).unwrap();
        let screen = phone.app.step("ai-training").unwrap();
        let question = screen.question.unwrap();
        assert!(question.page.is_some());
        phone.app.page_opened("ai-training", true).unwrap();
        phone
            .app
            .answer(account, "ai-training", StepAnswer::Later)
            .unwrap();
    }
}

#[test]
fn every_step_leads_where_its_buttons_say_and_nowhere_else() {
    let phone = Phone::new("2026-11-24T10:05");
    let account = phone.account_id();
    for step in Guide::load().unwrap().steps {
        let not_found_help = phone.app.step(&step.id).unwrap().not_found_help;
        assert_eq!(
            not_found_help.path.is_empty(),
            not_found_help.path_heading.is_empty()
        );
        for (fallback, button) in [
            (Fallback::Hub, not_found_help.hub),
            (Fallback::Form, not_found_help.form),
        ] {
            let left = phone.app.leave_by(account, &step.id, fallback);
            match button {
                Some(button) => {
                    assert_eq!(button.fallback, fallback);
                    let first = &left.unwrap().attempts[0];
                    assert!(first.address.starts_with("https://www.linkedin.com/"));
                }
                None => assert!(matches!(left, Err(Error::NoPage { .. })), "{}", step.id),
            }
        }
    }
    // A step without a page of its own is asked about as well.
    phone
        .app
        .leave_by(account, "delete-old-content", Fallback::Form)
        .unwrap();
    phone
        .app
        .left("delete-old-content", OpenMethod::App)
        .unwrap();
    let screen = phone.app.step("delete-old-content").unwrap();
    assert!(screen.question.unwrap().page.is_some());
    phone.app.page_opened("delete-old-content", false).unwrap();
}

#[test]
fn every_page_says_when_it_was_checked() {
    let phone = Phone::new("2026-11-24T10:05");
    let guide = Guide::load().unwrap();
    for step in &guide.steps {
        let screen = phone.app.step(&step.id).unwrap();
        let lines = [
            (guide.page_of(step), screen.open.map(|open| open.evidence)),
            (
                guide.hub_of(step),
                screen.not_found_help.hub.map(|hub| hub.evidence),
            ),
            (
                guide.form_of(step),
                screen.not_found_help.form.map(|form| form.evidence),
            ),
        ];
        for (page, line) in lines {
            assert_eq!(page.is_some(), line.is_some(), "{}", step.id);
            if let (Some(page), Some(line)) = (page, line) {
                let day = page.checked.format("%-d %B %Y").to_string();
                assert!(line.contains(&day), "{line}");
                let today = "2026-11-24".parse().unwrap();
                assert_eq!(line.contains("180 days"), page.is_stale(today), "{line}");
            }
        }
    }
}
