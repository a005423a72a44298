//! Leaving for LinkedIn: the attempts for a page, and what is remembered of how it opened.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a test fails where something does not hold"
)]

mod support;

use support::{Phone, step};
use untrained_core::guide::Guide;
use untrained_core::links::{LinkedInPage, OpenHistory, OpenMethod, OpenPlan, order};
use untrained_core::progress::StepAnswer;
use untrained_core::screens::{Action, Choice};
use untrained_core::{Command, Error};

use OpenMethod::{App, Browser, Copy};

#[test]
fn the_plan_begins_with_what_worked_and_ends_with_the_copy() {
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

const SECTION: &str = "https://www.linkedin.com/mypreferences/d/categories/privacy";

/// A setting with a page of its own, in the section "Data privacy".
const SETTING: &str = "data-sharing";

fn own_page() -> String {
    let guide = Guide::load().unwrap();
    guide.page(&SETTING.into()).unwrap().url.clone()
}

/// The plan for the setting of `step_id`.
fn plan(phone: &Phone, step_id: &str) -> OpenPlan {
    phone
        .app
        .leave(phone.account_id(), &step(step_id), LinkedInPage::Setting)
        .unwrap()
}

fn attempts(plan: &OpenPlan) -> Vec<(OpenMethod, &str)> {
    let attempts = plan.attempts.iter();
    attempts
        .map(|attempt| (attempt.method, attempt.address.as_str()))
        .collect()
}

/// The person left, the platform accepted this attempt, and they say how it went.
fn went(phone: &Phone, step_id: &str, method: OpenMethod, answer: StepAnswer) {
    let (account_id, step_id) = (phone.account_id(), step(step_id));
    phone.send(&Command::Left {
        step_id: step_id.clone(),
        method,
    });
    phone.send(&Command::Answer {
        account_id,
        step_id,
        answer,
    });
}

/// Whether a note contains the written path.
fn has_path(note: Option<&String>) -> bool {
    note.is_some_and(|note| note.contains("Settings > Data privacy"))
}

#[test]
fn the_page_of_the_setting_opens_as_long_as_nobody_said_that_it_was_another() {
    let phone = Phone::new("2027-06-01T10:05");
    let page = own_page();
    for answer in [
        StepAnswer::Later,
        StepAnswer::NotFound,
        StepAnswer::NotYet,
        StepAnswer::Done,
    ] {
        let plan = plan(&phone, SETTING);
        assert_eq!(
            attempts(&plan),
            OpenMethod::ALL.map(|method| (method, page.as_str())),
            "however old its check is"
        );
        // Only a person with nothing but the address needs the path.
        for attempt in &plan.attempts {
            let needs_path = attempt.method == Copy;
            assert_eq!(has_path(attempt.note.as_ref()), needs_path, "{attempt:?}");
        }
        went(&phone, SETTING, App, answer);
    }
}

#[test]
fn what_opened_right_here_comes_first() {
    for answer in [StepAnswer::Done, StepAnswer::NotYet] {
        let phone = Phone::new("2026-11-24T10:05");
        plan(&phone, SETTING);
        went(&phone, SETTING, Browser, answer);
        let plan = plan(&phone.restart(), SETTING);
        let methods: Vec<_> = plan.attempts.iter().map(|it| it.method).collect();
        assert_eq!(methods, [Browser, App, Copy], "{answer:?}");
    }
}

#[test]
fn a_page_that_was_another_gives_way_to_its_section_with_the_written_path() {
    let phone = Phone::new("2026-11-24T10:05");
    plan(&phone, SETTING);
    went(&phone, SETTING, App, StepAnswer::OtherPage);
    let phone = phone.restart();
    let to_section = plan(&phone, SETTING);
    assert_eq!(
        attempts(&to_section),
        OpenMethod::ALL.map(|method| (method, SECTION))
    );
    for attempt in &to_section.attempts {
        assert!(has_path(attempt.note.as_ref()), "{attempt:?}");
    }

    // How the section opened is stored for the section, so that its other settings benefit.
    went(&phone, SETTING, App, StepAnswer::OtherPage);
    assert_eq!(attempts(&plan(&phone, SETTING))[0], (Browser, SECTION));
    let other = phone
        .app
        .leave(phone.account_id(), &step("research"), LinkedInPage::Section)
        .unwrap();
    assert_eq!(attempts(&other)[0], (Browser, SECTION));
    let own = plan(&phone, "research");
    assert_ne!(
        attempts(&own)[0].1,
        SECTION,
        "its own page is not known to be another"
    );
}

#[test]
fn a_copied_address_says_nothing_of_the_page() {
    let phone = Phone::new("2026-11-24T10:05");
    for answer in [StepAnswer::OtherPage, StepAnswer::Done] {
        let before = plan(&phone, SETTING);
        went(&phone, SETTING, Copy, answer);
        assert_eq!(plan(&phone, SETTING), before, "{answer:?}");
    }
}

#[test]
fn leaving_is_asked_about_and_nothing_else_is() {
    let phone = Phone::new("2026-11-24T10:05");
    plan(&phone, SETTING);
    let left = |step_id: &str| {
        phone.try_send(&Command::Left {
            step_id: step(step_id),
            method: App,
        })
    };
    assert!(matches!(left("research"), Err(Error::NotPending { .. })));
    assert!(left(SETTING).unwrap().card.question.is_some());
    // The question also survives the app being killed.
    assert!(phone.restart().home().card.question.is_some());
}

/// The page of LinkedIn's that a button opens; none if it leads elsewhere.
fn page_of(way: &Choice) -> Option<LinkedInPage> {
    match &way.action {
        Action::Open { page, .. } => Some(*page),
        _ => None,
    }
}

#[test]
fn a_setting_that_is_not_there_has_other_names_the_section_the_path_and_the_form() {
    let phone = Phone::new("2026-11-24T10:05");
    let account = phone.account_id();
    let help = phone.step("ai-training").task.unwrap().help;
    assert!(!help.is_open, "nobody looked for it yet");
    assert!(help.paragraphs[2].contains("“Other applications”"));
    assert_eq!(
        help.path.unwrap().entries.last().unwrap(),
        "Data for Generative AI Improvement"
    );

    let form = Guide::load().unwrap();
    let form = &form.page(&"form-objection".into()).unwrap().url;
    let ways: Vec<_> = help.ways.iter().filter_map(page_of).collect();
    assert_eq!(ways, [LinkedInPage::Section, LinkedInPage::Form]);
    for (page, url) in ways.into_iter().zip([SECTION, form]) {
        let plan = phone
            .app
            .leave(account, &step("ai-training"), page)
            .unwrap();
        assert_eq!(attempts(&plan), OpenMethod::ALL.map(|method| (method, url)));
        went(&phone, "ai-training", Browser, StepAnswer::NotFound);
        let help = phone.step("ai-training").task.unwrap().help;
        assert!(help.is_open, "it opens by itself after that answer");
    }
}

#[test]
fn every_step_leads_where_its_buttons_say_and_nowhere_else() {
    let phone = Phone::new("2026-11-24T10:05");
    let account = phone.account_id();
    for it in Guide::load().unwrap().steps {
        let task = phone.step(it.id.as_str()).task.unwrap();
        // The form opens beside the text to paste.
        let form = phone.app.objection(None).unwrap().open;
        let form = form.filter(|_| it.id == Guide::load().unwrap().objection().id);
        let buttons = task.main.iter().chain(&task.help.ways).chain(&form);
        let offered: Vec<_> = buttons.filter_map(page_of).collect();
        for page in [
            LinkedInPage::Setting,
            LinkedInPage::Section,
            LinkedInPage::Form,
        ] {
            match phone.app.leave(account, &it.id, page) {
                Ok(plan) => {
                    assert!(offered.contains(&page), "{}: {page:?}", it.id);
                    let first = &plan.attempts[0].address;
                    assert!(first.starts_with("https://www.linkedin.com/"), "{first}");
                    phone.send(&Command::Answer {
                        account_id: account,
                        step_id: it.id.clone(),
                        answer: StepAnswer::Later,
                    });
                }
                Err(Error::NoPage { .. }) => {
                    assert!(!offered.contains(&page), "{}: {page:?}", it.id);
                }
                Err(other) => panic!("{}: {other:?}", it.id),
            }
        }
    }
}

#[test]
fn every_page_says_when_it_was_checked() {
    let phone = Phone::new("2026-11-24T10:05");
    let guide = Guide::load().unwrap();
    let today = "2026-11-24".parse().unwrap();
    let mut stale = 0;
    for it in &guide.steps {
        let sections = phone.step(it.id.as_str()).task.unwrap().sections;
        let source = sections.iter().find(|section| section.heading == "Source");
        let page = guide.page_of(it);
        assert_eq!(source.is_some(), page.is_some(), "{}", it.id);
        if let (Some(page), Some(source)) = (page, source) {
            let line = &source.paragraphs[0];
            let day = page.checked.format("%-d %B %Y").to_string();
            assert!(line.contains(&day), "{line}");
            assert_eq!(line.contains("180 days"), page.is_stale(today), "{line}");
            stale += usize::from(page.is_stale(today));
        }
    }
    assert_ne!(stale, 0, "one is old enough to be told of");
}
