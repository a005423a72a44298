//! Links into the app, such as `untrained://review` and `untrained://step/<id>`. They only
//! navigate, and anyone can make one, so they are parsed with suspicion.

use crate::guide::Guide;
use crate::ids::{ClaimId, StepId, TopicId};

/// A place in the app that a person can be taken to, by a tap or by an `untrained://` link.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
pub enum Destination {
    /// The start.
    Home,
    /// One step.
    Step {
        /// Its id.
        step_id: StepId,
    },
    /// The quarterly review.
    Review,
    /// The guide: every topic to read.
    Guide,
    /// One topic.
    Topic {
        /// Its id.
        topic_id: TopicId,
    },
    /// One claim, in the topic that shows it.
    Claim {
        /// Its id.
        claim_id: ClaimId,
    },
    /// Settings.
    Settings,
    /// The accounts.
    Accounts,
    /// What was recorded, the latest first.
    History,
    /// Taking everything along, and erasing it.
    Data,
    /// The protection timeline.
    Protection,
    /// The objection to what the switch leaves out.
    Objection,
    /// Search over the guide.
    Search,
}

/// The longest link that is read, in bytes.
const MAX_BYTES: usize = 512;

/// Why a link was refused.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum LinkError {
    /// It is longer than 512 bytes.
    #[error("the link is {0} bytes long")]
    TooLong(usize),
    /// It is not of the scheme `untrained`.
    #[error("the link has another scheme")]
    Scheme,
    /// It names no place in the app.
    #[error("the link leads nowhere")]
    Nowhere,
}

/// Where `link` leads. A trailing slash, a query and a fragment are ignored.
pub fn destination(link: &str, guide: &Guide) -> Result<Destination, LinkError> {
    if link.len() > MAX_BYTES {
        return Err(LinkError::TooLong(link.len()));
    }
    let (scheme, rest) = link.split_once("://").ok_or(LinkError::Scheme)?;
    if !scheme.eq_ignore_ascii_case("untrained") {
        return Err(LinkError::Scheme);
    }
    let path = rest.split(['?', '#']).next().unwrap_or_default();
    let path = path.strip_suffix('/').unwrap_or(path);
    match path.split_once('/') {
        None if path.is_empty() || path == "home" => Ok(Destination::Home),
        None if path == "review" => Ok(Destination::Review),
        None if path == "guide" => Ok(Destination::Guide),
        None if path == "search" => Ok(Destination::Search),
        Some(("topic", id)) if guide.topic(&id.into()).is_some() => Ok(Destination::Topic {
            topic_id: id.into(),
        }),
        Some(("claim", id)) if guide.claim(&id.into()).is_some() => Ok(Destination::Claim {
            claim_id: id.into(),
        }),
        None if path == "settings" => Ok(Destination::Settings),
        None if path == "accounts" => Ok(Destination::Accounts),
        None if path == "history" => Ok(Destination::History),
        None if path == "data" => Ok(Destination::Data),
        None if path == "protection" => Ok(Destination::Protection),
        None if path == "objection" => Ok(Destination::Objection),
        Some(("step", id)) if guide.step(&id.into()).is_some() => {
            Ok(Destination::Step { step_id: id.into() })
        }
        _ => Err(LinkError::Nowhere),
    }
}
