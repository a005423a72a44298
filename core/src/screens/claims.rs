//! Claims: what the article says, beside what LinkedIn and an authority say, with how it
//! stands, what it rests on and when that was checked.

use chrono::NaiveDate;

use crate::guide::{Claim, ClaimStatus, Guide, Position, STALE_AFTER_DAYS};
use crate::i18n::Localizer;
use crate::ids::{ClaimId, SourceId};

/// One claim.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct ClaimRow {
    pub claim_id: ClaimId,
    pub claim: String,
    /// How it stands, for the icon.
    pub status: ClaimStatus,
    /// How it stands, in words.
    pub status_line: String,
    /// Who says what of it, to be shown side by side.
    pub positions: Vec<PositionText>,
    /// The heading above the sources.
    pub sources_heading: String,
    /// What it rests on, each with its date.
    pub sources: Vec<String>,
    /// When it was checked, with a note where that is long ago.
    pub checked: String,
    /// Its place in the article, where it has one.
    pub item: Option<String>,
}

/// What somebody says of a claim.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct PositionText {
    /// Who, for the colour.
    pub position: Position,
    /// Who, in words.
    pub holder: String,
    /// What they say.
    pub text: String,
}

/// Draws a claim as it stands on the day `today`.
pub(super) fn claim_row(
    claim: &Claim,
    guide: &Guide,
    today: NaiveDate,
    words: &Localizer,
) -> ClaimRow {
    let message = claim.message();
    ClaimRow {
        claim_id: claim.id.clone(),
        claim: words.guide_text(&message),
        status: claim.status,
        status_line: claim.status.name(words),
        positions: claim
            .positions
            .iter()
            .map(|position| PositionText {
                position: *position,
                holder: position.name(words),
                text: words.guide_text(&format!("{message}.{}", position.attribute())),
            })
            .collect(),
        sources_heading: words.claim_sources(),
        sources: sources(&claim.sources, guide, words),
        checked: checked(claim, today, words),
        item: claim.item.map(|item| words.claim_item(item)),
    }
}

/// The sources with these ids, each with its date.
pub(super) fn sources(ids: &[SourceId], guide: &Guide, words: &Localizer) -> Vec<String> {
    ids.iter()
        .filter_map(|id| guide.source(id))
        .map(|source| words.source(source))
        .collect()
}

fn checked(claim: &Claim, today: NaiveDate, words: &Localizer) -> String {
    let date = words.date(claim.checked);
    if claim.is_stale(today) {
        words.checked_stale(date, STALE_AFTER_DAYS)
    } else {
        words.checked(date)
    }
}
