//! What there is to read: every topic in less than a minute, every claim with its sides, sources
//! and date, and what applies where a person lives.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a test fails where something does not hold"
)]

mod support;

use std::collections::BTreeSet;

use support::Phone;
use untrained_core::guide::{Agreement, ClaimStatus, Guide, Position, Region};
use untrained_core::screens::{ClaimRow, RegionBlock, TopicBlock, TopicScreen, UseTable};
use untrained_core::{AccountId, App, Error};

/// Adults read about 238 words of English a minute in silence (Brysbaert 2019).
const WORDS_A_MINUTE: usize = 230;

fn topics(app: &App) -> Vec<TopicScreen> {
    app.guide()
        .topics
        .iter()
        .map(|row| app.topic(&row.topic_id).unwrap())
        .collect()
}

fn claims(screen: &TopicScreen) -> &[ClaimRow] {
    screen
        .blocks
        .iter()
        .find_map(|block| match block {
            TopicBlock::Claims { rows, .. } => Some(rows.as_slice()),
            _ => None,
        })
        .unwrap_or_default()
}

fn claim(app: &App, claim_id: &str) -> ClaimRow {
    let screen = app.claim(&claim_id.into()).unwrap();
    let row = claims(&screen).iter().find(|row| row.claim_id == claim_id);
    row.unwrap().clone()
}

fn region(screen: &TopicScreen) -> RegionBlock {
    screen
        .blocks
        .iter()
        .find_map(|block| match block {
            TopicBlock::Region { block } => Some(block.clone()),
            _ => None,
        })
        .unwrap()
}

fn use_table(app: &App) -> UseTable {
    let screen = app.topic(&"what-is-used".into()).unwrap();
    screen
        .blocks
        .into_iter()
        .find_map(|block| match block {
            TopicBlock::Uses { table } => Some(table),
            _ => None,
        })
        .unwrap()
}

/// Everything in a topic that is visible before anything is unfolded.
fn seen_at_first(screen: &TopicScreen) -> Vec<String> {
    let mut texts = vec![screen.title.clone(), screen.summary.clone()];
    for block in &screen.blocks {
        match block {
            TopicBlock::Text { text } => texts.push(text.clone()),
            TopicBlock::Question { section } => texts.push(section.heading.clone()),
            TopicBlock::Uses { table } => {
                texts.extend([&table.data, &table.article, &table.linkedin].map(Clone::clone));
                texts.push(table.agreement.clone());
                for row in &table.rows {
                    let cells = [&row.data, &row.article, &row.linkedin, &row.agreement_line];
                    texts.extend(cells.map(Clone::clone));
                }
            }
            TopicBlock::Region { block } => {
                texts.extend([&block.heading, &block.text, &block.kept].map(Clone::clone));
                texts.extend([&block.choose, &block.events_heading].map(Clone::clone));
            }
            TopicBlock::Claims {
                heading, summary, ..
            } => texts.extend([heading.clone(), summary.clone()]),
            TopicBlock::Sources { heading, .. } => texts.push(heading.clone()),
        }
    }
    if !screen.steps.is_empty() {
        texts.push(screen.steps_heading.clone());
        texts.extend(screen.steps.iter().map(|step| step.title.clone()));
    }
    texts.extend(screen.checked.clone());
    texts
}

#[test]
fn each_topic_is_read_in_less_than_a_minute() {
    let phone = Phone::new("2026-11-24T10:05");
    let account = phone.account_id();
    let regions = [None].into_iter().chain(Region::ALL.map(Some));
    let mut long = Vec::new();
    for region in regions {
        phone
            .app
            .choose_region(account, region, &"sources".into())
            .unwrap();
        for screen in topics(&phone.app) {
            let words: usize = seen_at_first(&screen)
                .iter()
                .map(|text| text.split_whitespace().count())
                .sum();
            if words >= WORDS_A_MINUTE {
                long.push(format!("{} in {region:?}: {words}", screen.topic_id));
            }
        }
    }
    assert_eq!(long, [""; 0]);
}

#[test]
fn no_claim_is_lost_and_each_has_sides_sources_and_a_date() {
    let phone = Phone::new("2026-11-24T10:05");
    let guide = Guide::load().unwrap();
    let screens = topics(&phone.app);
    let rows: Vec<&ClaimRow> = screens.iter().flat_map(claims).collect();
    let shown: BTreeSet<&str> = rows.iter().map(|row| row.claim_id.as_str()).collect();
    assert_eq!(rows.len(), guide.claims.len());
    assert_eq!(shown.len(), guide.claims.len());
    let items: BTreeSet<&str> = rows.iter().filter_map(|row| row.item.as_deref()).collect();
    for item in 1..=52 {
        assert!(items.contains(format!("Item {item} of the article").as_str()));
    }
    for row in rows {
        assert!(!row.positions.is_empty(), "{}", row.claim_id);
        assert!(!row.sources.is_empty(), "{}", row.claim_id);
        assert!(row.checked.contains("hecked on "), "{}", row.claim_id);
        assert!(
            row.sources.iter().all(|source| source.contains(" 20")),
            "{}: a source without a date",
            row.claim_id
        );
    }
}

#[test]
fn where_the_article_linkedin_and_an_authority_differ_all_three_are_shown() {
    let phone = Phone::new("2026-11-24T10:05");
    let row = claim(&phone.app, "retroactive");
    assert_eq!(row.status, ClaimStatus::Unresolved);
    let holders: Vec<_> = row
        .positions
        .iter()
        .map(|says| (says.position, says.holder.as_str()))
        .collect();
    assert_eq!(
        holders,
        [
            (Position::Article, "The article"),
            (Position::Linkedin, "LinkedIn"),
            (Position::Regulator, "An authority"),
        ]
    );
    // Each source says what it is, where to find it, and its date.
    assert_eq!(
        row.sources[2],
        "Italy's data protection authority, as quoted. Press: gdc.ancidigitale.it, bitcity.it. \
         29 October 2025"
    );
    assert!(row.sources[0].contains("Article: no address known. "));
}

#[test]
fn a_mere_difference_of_names_is_no_contradiction() {
    let phone = Phone::new("2026-11-24T10:05");
    for claim_id in ["review-research", "switch-label", "ads-go-on"] {
        let row = claim(&phone.app, claim_id);
        assert_eq!(row.status, ClaimStatus::NamedDifferently, "{claim_id}");
        assert_eq!(row.status_line, "Same thing, other name or place");
    }
}

#[test]
fn what_people_ask_is_answered_with_a_source_or_that_we_do_not_know() {
    let phone = Phone::new("2026-11-24T10:05");
    let mut asked = 0;
    for topic_id in ["asked", "work"] {
        for block in phone.app.topic(&topic_id.into()).unwrap().blocks {
            let TopicBlock::Question { section } = block else {
                panic!("{block:?}");
            };
            asked += 1;
            let [answer, sources @ ..] = section.paragraphs.as_slice() else {
                panic!("{section:?}");
            };
            let is_known = !answer.contains("We do not know") && !answer.contains("no case");
            assert_eq!(!sources.is_empty(), is_known, "{}", section.heading);
        }
    }
    assert_eq!(asked, 24);
}

#[test]
fn a_question_is_found_by_its_words() {
    let phone = Phone::new("2026-11-24T10:05");
    for (query, topic) in [
        ("recruiters reading my profile", "Questions people ask"),
        ("sales navigator", "Pages, jobs and paid seats"),
    ] {
        let rows = phone.app.search(query).unwrap().rows;
        let titles: Vec<String> = rows
            .iter()
            .map(|row| row.title.iter().map(|run| run.text.as_str()).collect())
            .collect();
        assert!(
            titles.iter().any(|title| title == topic),
            "{query}: {titles:?}"
        );
    }
}

#[test]
fn a_claim_opens_its_topic_there() {
    let phone = Phone::new("2026-11-24T10:05");
    let screen = phone.app.claim(&"eu-default".into()).unwrap();
    assert_eq!(screen.topic_id, "by-region");
    let asked_for = screen.blocks.iter().find_map(|block| match block {
        TopicBlock::Claims { asked_for, .. } => asked_for.as_ref(),
        _ => None,
    });
    assert_eq!(asked_for, Some(&"eu-default".into()));
    let steps = phone.app.topic(&"what-stays".into()).unwrap().steps;
    assert!(steps.iter().any(|step| step.step_id == "objection"));
}

#[test]
fn a_check_older_than_180_days_is_called_old() {
    // 3 September 2026 and 180 days.
    let table = [
        ("2027-03-02T12:00", "Checked on 3 September 2026"),
        (
            "2027-03-03T12:00",
            "Last checked on 3 September 2026, more than 180 days ago. It may have changed since.",
        ),
    ];
    for (day, expected) in table {
        let phone = Phone::new(day);
        assert_eq!(claim(&phone.app, "path").checked, expected, "{day}");
        let topic = phone
            .app
            .topic(&"what-changes".into())
            .unwrap()
            .checked
            .unwrap();
        assert_eq!(
            topic.contains("more than 180 days ago"),
            expected.contains("more than"),
            "{topic}"
        );
    }
}

#[test]
fn the_table_of_what_is_used_says_who_says_so() {
    let phone = Phone::new("2026-11-24T10:05");
    let table = use_table(&phone.app);
    let expected = [
        ("Profile", "Used", "Used", Agreement::Same),
        ("Reactions", "Used", "Not listed", Agreement::NoSource),
        ("Private messages", "Used", "Not used", Agreement::Differ),
        ("Job applications", "Used", "In part", Agreement::Differ),
        (
            "Polls and feedback",
            "Not mentioned",
            "Used",
            Agreement::OnlyLinkedin,
        ),
    ];
    for (data, article, linkedin, agreement) in expected {
        let row = table.rows.iter().find(|row| row.data == data).unwrap();
        assert_eq!(
            (row.article.as_str(), row.linkedin.as_str(), row.agreement),
            (article, linkedin, agreement),
            "{data}"
        );
    }
    assert_eq!(
        table.rows[0].spoken,
        "Profile. The article: Used. LinkedIn: Used. Both agree."
    );
}

/// The rows of the table are short forms of claims: none says more than its claims do.
#[test]
fn the_table_says_no_more_than_the_claims_it_rests_on() {
    let guide = Guide::load().unwrap();
    for data in &guide.uses {
        let statuses: Vec<ClaimStatus> = data
            .claims
            .iter()
            .map(|id| guide.claim(id).unwrap().status)
            .collect();
        let supports: fn(&ClaimStatus) -> bool = match data.agreement() {
            Agreement::Same | Agreement::OnlyLinkedin => {
                |status| matches!(status, ClaimStatus::Confirmed | ClaimStatus::Unconfirmed)
            }
            Agreement::Differ => {
                |status| matches!(status, ClaimStatus::Contradicted | ClaimStatus::Unresolved)
            }
            Agreement::NoSource => {
                |status| matches!(status, ClaimStatus::Unconfirmed | ClaimStatus::Contradicted)
            }
        };
        assert!(statuses.iter().any(supports), "{}: {statuses:?}", data.id);
    }
}

#[test]
fn a_region_is_asked_for_once_and_kept_for_the_account() {
    let phone = Phone::new("2026-11-24T10:05");
    let account = phone.account_id();
    let asked = region(&phone.app.topic(&"by-region".into()).unwrap());
    assert_eq!(asked.heading, "Where do you live?");
    assert_eq!(asked.events, []);
    assert_eq!(asked.choices.len(), Region::ALL.len() + 1);

    let chosen = phone
        .app
        .choose_region(account, Some(Region::Uk), &"by-region".into())
        .unwrap();
    let phone = phone.restart();
    let kept = region(&phone.app.topic(&"by-region".into()).unwrap());
    assert_eq!(region(&chosen), kept);
    assert_eq!(kept.heading, "United Kingdom");
    assert!(
        kept.text.contains("Microsoft"),
        "the UK's clause: {}",
        kept.text
    );
    let dates: Vec<&str> = kept
        .events
        .iter()
        .map(|event| event.date.as_str())
        .collect();
    assert_eq!(
        dates,
        [
            "18 September 2024",
            "20 September 2024",
            "18 September 2025",
            "23 September 2025",
            "3 November 2025",
            "21 August 2026",
        ]
    );
    let chosen: Vec<_> = kept
        .choices
        .iter()
        .filter(|choice| choice.chosen)
        .map(|choice| choice.region)
        .collect();
    assert_eq!(chosen, [Some(Region::Uk)]);
}

#[test]
fn what_the_guide_does_not_have_is_refused_and_nothing_changes() {
    let phone = Phone::new("2026-11-24T10:05");
    let account = phone.account_id();
    let before = phone.on_disk();
    for id in ["", "no-such", "AI-TRAINING", "\u{0}", "../sources"] {
        let refused = [
            phone.app.topic(&id.into()).map(|_| ()),
            phone.app.claim(&id.into()).map(|_| ()),
            phone
                .app
                .choose_region(account, Some(Region::Ch), &id.into())
                .map(|_| ()),
        ];
        for result in refused {
            let error = result.unwrap_err();
            assert!(
                matches!(
                    error,
                    Error::UnknownTopic { .. } | Error::UnknownClaim { .. }
                ),
                "{error:?}"
            );
            assert!(phone.app.sentence(&error).starts_with("The guide does not"));
        }
    }
    let error = phone
        .app
        .choose_region(AccountId(4711), Some(Region::Ch), &"by-region".into())
        .unwrap_err();
    assert!(
        matches!(
            error,
            Error::UnknownAccount {
                account_id: AccountId(4711)
            }
        ),
        "{error:?}"
    );
    assert!(phone.on_disk() == before);
}

#[test]
fn a_region_never_heard_of_counts_as_not_said() {
    for code in ["", "EU", "mars", "eu\u{0}", "🇨🇭"] {
        assert_eq!(Region::from_code(code), None, "{code:?}");
    }
    for region in Region::ALL {
        assert_eq!(Region::from_code(region.code()), Some(region));
    }
}
