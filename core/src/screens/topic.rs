//! Topic: one page to read in less than a minute. Details start folded.

use chrono::NaiveDate;

use super::claims::{ClaimRow, claim_row, sources};
use super::region::{RegionBlock, region_block};
use super::step::Section;
use crate::accounts::Account;
use crate::guide::{Agreement, Block, Claim, DataUse, Guide, Position, STALE_AFTER_DAYS, Topic};
use crate::i18n::Localizer;
use crate::ids::{AccountId, ClaimId, StepId, TopicId};
use crate::progress::Mark;

#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct TopicScreen {
    pub topic_id: TopicId,
    /// The account whose region is shown.
    pub account_id: AccountId,
    pub title: String,
    /// One sentence.
    pub summary: String,
    /// From top to bottom.
    pub blocks: Vec<TopicBlock>,
    pub steps_heading: String,
    /// The steps that rest on the topic's claims.
    pub steps: Vec<TopicStep>,
    /// When the oldest of its claims was checked, with a note if that was long ago; none without
    /// claims.
    pub checked: Option<String>,
    /// A note on the translation; none once a native speaker has reviewed it.
    pub translation: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
pub enum TopicBlock {
    Text {
        text: String,
    },
    Question {
        /// The heading is the question; the answer and its sources start folded.
        section: Section,
    },
    /// Who says that which data is used.
    Uses {
        table: UseTable,
    },
    /// What applies where the person lives.
    Region {
        block: RegionBlock,
    },
    /// Claims with the positions side by side.
    Claims {
        /// The heading; the claims start folded.
        heading: String,
        /// How many there are.
        summary: String,
        rows: Vec<ClaimRow>,
        /// The claim that was asked for; the block then starts unfolded there.
        asked_for: Option<ClaimId>,
    },
    Sources {
        /// The heading; the sources start folded.
        heading: String,
        /// Each with its date.
        rows: Vec<String>,
    },
}

/// A table of kinds of data: what the article says, what LinkedIn says, and how they compare. These
/// are its column heads.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct UseTable {
    pub data: String,
    pub article: String,
    pub linkedin: String,
    pub agreement: String,
    pub rows: Vec<UseRow>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct UseRow {
    pub data: String,
    /// A word or two.
    pub article: String,
    /// A word or two.
    pub linkedin: String,
    /// For the icon.
    pub agreement: Agreement,
    /// The comparison in words.
    pub agreement_line: String,
    /// What a screen reader says instead of the four cells.
    pub spoken: String,
}

/// A step that rests on the topic's claims.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct TopicStep {
    pub step_id: StepId,
    pub title: String,
}

/// The state that Topic is drawn from.
#[derive(Debug, Clone, Copy)]
pub struct TopicState<'a> {
    /// The chosen account.
    pub account: &'a Account,
    /// The marks of its AI switch that were not undone, oldest first.
    pub marks: &'a [Mark],
    /// The claim that was asked for.
    pub claim: Option<&'a Claim>,
    /// Local date.
    pub today: NaiveDate,
}

#[must_use]
pub fn topic(
    topic: &Topic,
    state: &TopicState<'_>,
    guide: &Guide,
    words: &Localizer,
) -> TopicScreen {
    let claims: Vec<&Claim> = guide
        .claims
        .iter()
        .filter(|claim| claim.topic == topic.id)
        .collect();
    TopicScreen {
        topic_id: topic.id.clone(),
        account_id: state.account.id,
        title: words.guide_text(&topic.message()),
        summary: words.guide_text(&format!("{}.summary", topic.message())),
        blocks: topic
            .blocks
            .iter()
            .map(|block| draw(block, &claims, state, guide, words))
            .collect(),
        steps_heading: words.topic_steps(),
        steps: steps(&claims, guide, words),
        checked: checked(&claims, state.today, words),
        translation: words.translation_note(),
    }
}

fn draw(
    block: &Block,
    claims: &[&Claim],
    state: &TopicState<'_>,
    guide: &Guide,
    words: &Localizer,
) -> TopicBlock {
    match block {
        Block::Text(id) => TopicBlock::Text {
            text: words.guide_text(id),
        },
        Block::Question(question) => TopicBlock::Question {
            section: Section {
                heading: words.guide_text(&question.id),
                paragraphs: std::iter::once(words.guide_text(&format!("{}.answer", question.id)))
                    .chain(sources(&question.sources, guide, words))
                    .collect(),
                path: None,
            },
        },
        Block::Uses => TopicBlock::Uses {
            table: use_table(&guide.uses, words),
        },
        Block::Region => TopicBlock::Region {
            block: region_block(state.account, state.marks, state.today, guide, words),
        },
        Block::Claims => TopicBlock::Claims {
            heading: words.claims(),
            summary: words.claims_summary(claims.len()),
            rows: claims
                .iter()
                .map(|claim| claim_row(claim, guide, state.today, words))
                .collect(),
            asked_for: state.claim.map(|claim| claim.id.clone()),
        },
        Block::Sources => TopicBlock::Sources {
            heading: words.sources(),
            rows: guide
                .sources
                .iter()
                .map(|source| words.source(source))
                .collect(),
        },
    }
}

fn use_table(uses: &[DataUse], words: &Localizer) -> UseTable {
    UseTable {
        data: words.use_data(),
        article: Position::Article.name(words),
        linkedin: Position::Linkedin.name(words),
        agreement: words.use_agreement(),
        rows: uses
            .iter()
            .map(|data| {
                let name = words.guide_text(&data.message());
                let agreement = data.agreement().name(words);
                UseRow {
                    spoken: words.use_spoken(
                        agreement.clone(),
                        data.article.name(words),
                        name.clone(),
                        data.linkedin.name(words),
                    ),
                    data: name,
                    article: data.article.name(words),
                    linkedin: data.linkedin.name(words),
                    agreement: data.agreement(),
                    agreement_line: agreement,
                }
            })
            .collect(),
    }
}

fn steps(claims: &[&Claim], guide: &Guide, words: &Localizer) -> Vec<TopicStep> {
    guide
        .steps
        .iter()
        .filter(|step| {
            step.claims
                .iter()
                .any(|id| claims.iter().any(|claim| claim.id == *id))
        })
        .map(|step| TopicStep {
            step_id: step.id.clone(),
            title: words.title(step),
        })
        .collect()
}

fn checked(claims: &[&Claim], today: NaiveDate, words: &Localizer) -> Option<String> {
    let oldest = claims.iter().min_by_key(|claim| claim.checked)?;
    let date = words.date(oldest.checked);
    Some(if oldest.is_stale(today) {
        words.topic_checked_stale(date, STALE_AFTER_DAYS)
    } else {
        words.topic_checked(date)
    })
}
