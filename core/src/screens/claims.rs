//! Claims: what the article says, next to LinkedIn and an authority, with the status, the sources
//! and when they were checked.

use chrono::NaiveDate;

use crate::guide::{Claim, ClaimStatus, Guide, Position, STALE_AFTER_DAYS};
use crate::i18n::Localizer;
use crate::ids::{ClaimId, SourceId};

#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct ClaimRow {
    pub claim_id: ClaimId,
    pub claim: String,
    /// For the icon.
    pub status: ClaimStatus,
    pub status_line: String,
    /// Who says what, to be shown side by side.
    pub positions: Vec<PositionText>,
    pub sources_heading: String,
    /// Each with its date.
    pub sources: Vec<String>,
    /// When it was checked, with a note if that was long ago.
    pub checked: String,
    /// Its place in the article, if the article makes it.
    pub item: Option<String>,
}

/// One party's position on a claim.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct PositionText {
    /// For the colour.
    pub position: Position,
    pub holder: String,
    pub text: String,
}

/// Draws a claim, as of `today`.
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
