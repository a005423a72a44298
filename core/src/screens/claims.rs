//! Claims: what the article says, beside what LinkedIn and an authority say, with how it
//! stands, what it rests on and when that was checked.

use chrono::NaiveDate;

use super::words::Localizer;
use crate::guide::{Claim, ClaimStatus, Guide, Position, STALE_AFTER_DAYS};

/// One claim.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct ClaimRow {
    /// The claim.
    pub claim_id: String,
    /// What is claimed.
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
    words: Localizer<'_>,
) -> ClaimRow {
    let message = claim.message();
    ClaimRow {
        claim_id: claim.id.clone(),
        claim: words.get(&message),
        status: claim.status,
        status_line: words.get(claim.status.message()),
        positions: claim
            .positions
            .iter()
            .map(|position| PositionText {
                position: *position,
                holder: words.get(position.message()),
                text: words.get(&format!("{message}.{}", position.attribute())),
            })
            .collect(),
        sources_heading: words.get("claim-sources"),
        sources: sources(&claim.sources, guide, words),
        checked: checked(claim, today, words),
        item: claim
            .item
            .map(|item| words.0.format("claim-item", &[("item", item.into())])),
    }
}

/// The sources with these ids, each with its date.
pub(super) fn sources(ids: &[String], guide: &Guide, words: Localizer<'_>) -> Vec<String> {
    ids.iter()
        .filter_map(|id| guide.source(id))
        .map(|source| words.source(source))
        .collect()
}

fn checked(claim: &Claim, today: NaiveDate, words: Localizer<'_>) -> String {
    let id = if claim.is_stale(today) {
        "checked-stale"
    } else {
        "checked"
    };
    words.0.format(
        id,
        &[
            ("date", words.date(claim.checked).into()),
            ("days", STALE_AFTER_DAYS.into()),
        ],
    )
}
