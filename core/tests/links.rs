//! Links into the app only navigate, and no text that anyone can send does harm.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a test fails where something does not hold"
)]

mod support;

use proptest::prelude::*;
use support::Phone;
use untrained_core::Error;
use untrained_core::guide::{Grade, Guide, Page};
use untrained_core::links::{
    Aim, Destination, Detour, Experience, Ladder, LinkError, Rung, destination, order,
};
use untrained_core::progress::StepAnswer;

#[test]
fn a_link_leads_to_its_place_or_is_refused() {
    let guide = Guide::load().unwrap();
    let step = Ok(Destination::Step {
        step_id: "ai-training".to_owned(),
    });
    let table = [
        ("untrained://home", Ok(Destination::Home)),
        ("untrained://", Ok(Destination::Home)),
        ("untrained://review", Ok(Destination::Review)),
        ("untrained://review/", Ok(Destination::Review)),
        ("untrained://accounts", Ok(Destination::Accounts)),
        ("untrained://history", Ok(Destination::History)),
        ("untrained://data", Ok(Destination::Data)),
        ("untrained://protection", Ok(Destination::Protection)),
        ("untrained://objection", Ok(Destination::Objection)),
        ("untrained://search", Ok(Destination::Search)),
        ("untrained://search?q=ai", Ok(Destination::Search)),
        ("UNTRAINED://review", Ok(Destination::Review)),
        ("untrained://step/ai-training", step.clone()),
        ("untrained://step/ai-training?from=mail#top", step),
        ("untrained://step/", Err(LinkError::Nowhere)),
        ("untrained://step/../review", Err(LinkError::Nowhere)),
        ("untrained://step/AI-TRAINING", Err(LinkError::Nowhere)),
        ("untrained://erase", Err(LinkError::Nowhere)),
        ("https://www.linkedin.com/", Err(LinkError::Scheme)),
        ("untrained:review", Err(LinkError::Scheme)),
        ("", Err(LinkError::Scheme)),
    ];
    for (link, expected) in table {
        assert_eq!(destination(link, &guide), expected, "{link:?}");
    }
    let long = format!("untrained://step/{}", "a".repeat(600));
    assert_eq!(destination(&long, &guide), Err(LinkError::TooLong(617)));
}

#[test]
fn the_ladder_begins_with_what_worked_and_ends_with_the_copy() {
    use Rung::{App, Browser, Copy};
    let table = [
        (None, [App, Browser, Copy]),
        (Some((App, true)), [App, Browser, Copy]),
        (Some((App, false)), [Browser, App, Copy]),
        (Some((Browser, true)), [Browser, App, Copy]),
        (Some((Browser, false)), [App, Browser, Copy]),
    ];
    for (experience, expected) in table {
        let experience = experience.map(|(rung, right)| Experience { rung, right });
        assert_eq!(order(experience), expected, "{experience:?}");
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
    let right = Some(Experience {
        rung: Rung::Browser,
        right: true,
    });
    let wrong = Some(Experience {
        rung: Rung::Browser,
        right: false,
    });
    let table = [
        (FRESH, Some(FRESH), None, Aim::Page),
        (FRESH, Some(OLD), None, Aim::Page),
        (FRESH, None, wrong, Aim::Page),
        (OLD, Some(FRESH), None, Aim::Hub),
        (OLD, Some(FRESH), wrong, Aim::Hub),
        (OLD, Some(FRESH), right, Aim::Proven),
        (OLD, Some(OLD), None, Aim::Stale),
        (OLD, Some(OLD), right, Aim::Proven),
        (OLD, None, None, Aim::Stale),
        // 180 days and no more are recent; 181 are not.
        ("2026-02-15", Some(FRESH), None, Aim::Page),
        ("2026-02-14", Some(FRESH), None, Aim::Hub),
        (OLD, Some("2026-02-15"), None, Aim::Hub),
        (OLD, Some("2026-02-14"), None, Aim::Stale),
    ];
    let today = "2026-08-14".parse().unwrap();
    for (checked, hub_checked, known, expected) in table {
        let page = page("setting", checked);
        let hub = hub_checked.map(|checked| self::page("hub", checked));
        assert_eq!(
            Aim::at(&page, hub.as_ref(), known, today),
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

fn attempts(ladder: &Ladder) -> Vec<(Rung, &str)> {
    let attempts = ladder.attempts.iter();
    attempts
        .map(|attempt| (attempt.rung, attempt.address.as_str()))
        .collect()
}

#[test]
fn the_hub_comes_first_with_the_written_path_and_the_page_stays_on_the_ladder() {
    use Rung::{App, Browser, Copy};
    let phone = Phone::new("2026-11-24T10:05");
    let page = oldest();
    let ladder = phone.app.look("data-sharing").unwrap();
    let both = [HUB, &page].map(|url| [(App, url), (Browser, url), (Copy, url)]);
    assert_eq!(attempts(&ladder), both.concat());
    for attempt in &ladder.attempts {
        let needs_the_path = attempt.address == HUB || attempt.rung == Copy;
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
    phone.app.left("data-sharing", Rung::Browser).unwrap();
    phone.app.page_opened("data-sharing", true).unwrap();

    phone.set_time("2026-11-24T10:05");
    let page = oldest();
    let ladder = phone.app.look("data-sharing").unwrap();
    assert_eq!(
        attempts(&ladder),
        [Rung::Browser, Rung::App, Rung::Copy].map(|rung| (rung, page.as_str()))
    );
    let said = phone.app.step("data-sharing").unwrap().open.unwrap();
    assert!(said.evidence.contains("20 February 2026"));
    assert!(said.evidence.contains("opened the right page here"));
}

#[test]
fn where_the_hub_is_as_old_the_page_comes_first_and_that_is_said() {
    let phone = Phone::new("2027-06-01T10:05");
    let page = oldest();
    let ladder = phone.app.look("data-sharing").unwrap();
    assert_eq!(
        attempts(&ladder),
        Rung::ALL.map(|rung| (rung, page.as_str()))
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
    phone.app.left("data-sharing", Rung::App).unwrap();
    let screen = phone.app.page_opened("data-sharing", false).unwrap();
    assert!(screen.question.is_some(), "how it went is asked still");

    // The page itself has not opened, so its own order is as before.
    let ladder = phone.app.look("data-sharing").unwrap();
    let rungs: Vec<Rung> = ladder.attempts.iter().map(|a| a.rung).collect();
    assert_eq!(
        rungs,
        [
            [Rung::Browser, Rung::App, Rung::Copy],
            [Rung::App, Rung::Browser, Rung::Copy]
        ]
        .concat()
    );
    // Another step below the same hub learns from it.
    let ladder = phone
        .app
        .leave_by(account, "research", Detour::Hub)
        .unwrap();
    assert_eq!(attempts(&ladder)[0], (Rung::Browser, HUB));
}

#[test]
fn a_setting_that_is_not_there_has_other_names_the_hub_the_path_and_the_form() {
    let phone = Phone::new("2026-11-24T10:05");
    let account = phone.account_id();
    let absent = phone.app.step("ai-training").unwrap().absent;
    assert!(absent.paragraphs[1].contains("“Other applications”"));
    assert_eq!(
        absent.path.last().unwrap(),
        "Data for Generative AI Improvement"
    );
    let (hub, form) = (absent.hub.unwrap(), absent.form.unwrap());
    assert!(hub.evidence.ends_with("Checked on 19 September 2026."));
    assert!(form.evidence.ends_with("Checked on 22 August 2026."));

    let guide = Guide::load().unwrap();
    let form_url = &guide.page("form-objection").unwrap().url;
    for (detour, url) in [(hub.detour, HUB), (form.detour, form_url)] {
        let ladder = phone.app.leave_by(account, "ai-training", detour).unwrap();
        assert_eq!(attempts(&ladder), Rung::ALL.map(|rung| (rung, url)));
        phone.app.left("ai-training", Rung::Browser).unwrap();
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
        let absent = phone.app.step(&step.id).unwrap().absent;
        assert_eq!(absent.path.is_empty(), absent.path_heading.is_empty());
        for (detour, button) in [(Detour::Hub, absent.hub), (Detour::Form, absent.form)] {
            let left = phone.app.leave_by(account, &step.id, detour);
            match button {
                Some(button) => {
                    assert_eq!(button.detour, detour);
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
        .leave_by(account, "delete-old-content", Detour::Form)
        .unwrap();
    phone.app.left("delete-old-content", Rung::App).unwrap();
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
                screen.absent.hub.map(|hub| hub.evidence),
            ),
            (
                guide.form_of(step),
                screen.absent.form.map(|form| form.evidence),
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

proptest! {
    #[test]
    fn no_text_breaks_the_parser(link in ".{0,600}", tail in "(untrained://)?(step/|review|home)?[ -~]{0,40}") {
        let guide = Guide::load().unwrap();
        for link in [link, tail] {
            if let Ok(Destination::Step { step_id }) = destination(&link, &guide) {
                prop_assert!(guide.step(&step_id).is_some());
            }
        }
    }
}
