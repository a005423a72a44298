//! Links into the app, such as `untrained://check` and `untrained://step/<id>`. They only
//! navigate. Any app or page can make one, so they are untrusted input.

use std::borrow::Cow;

use percent_encoding::percent_decode_str;

use crate::guide::{Group, Guide};
use crate::ids::{AccountId, ClaimId, StepId, TopicId};

/// A place in the app, reached by a tap or an `untrained://` link.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
pub enum Destination {
    Home,
    Step {
        step_id: StepId,
    },
    Check,
    Section {
        group: Group,
    },
    /// All topics.
    Guide,
    Topic {
        topic_id: TopicId,
    },
    /// One claim, on the page of its topic.
    Claim {
        claim_id: ClaimId,
    },
    Settings,
    Accounts,
    Account {
        account_id: AccountId,
    },
    /// What was recorded, newest first.
    History,
    /// Export, import, and erasing everything.
    Data,
    /// What is known of AI training on the person's data, day by day.
    Timeline,
    /// The objection to what the switch does not cover.
    Objection,
    Search,
}

impl Destination {
    /// The link to this place. Account ids differ between phones, so an account links to the list
    /// of accounts.
    #[must_use]
    pub fn link(&self) -> String {
        let place = match self {
            Self::Home => "home",
            Self::Check => "check",
            Self::Guide => "guide",
            Self::Search => "search",
            Self::Settings => "settings",
            Self::Accounts | Self::Account { .. } => "accounts",
            Self::History => "history",
            Self::Data => "data",
            Self::Timeline => "timeline",
            Self::Objection => "objection",
            Self::Section { group } => return format!("untrained://section/{}", group.code()),
            Self::Step { step_id } => return format!("untrained://step/{step_id}"),
            Self::Topic { topic_id } => return format!("untrained://topic/{topic_id}"),
            Self::Claim { claim_id } => return format!("untrained://claim/{claim_id}"),
        };
        format!("untrained://{place}")
    }
}

/// The longest accepted link, in bytes.
const MAX_BYTES: usize = 512;

#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum LinkError {
    /// More than 512 bytes; the value is its length.
    #[error("the link is {0} bytes long")]
    TooLong(usize),
    /// The scheme is not `untrained`.
    #[error("the link has another scheme")]
    Scheme,
    #[error("the link leads nowhere")]
    Nowhere,
}

/// Where `link` leads. Links are normalised by RFC 3986: the place may be the host
/// (`untrained://check`) or the path (`untrained:/check`), and percent-encoding is decoded. A
/// trailing slash, a query and a fragment are ignored.
///
/// # Errors
/// Any [`LinkError`].
pub fn destination(link: &str, guide: &Guide) -> Result<Destination, LinkError> {
    if link.len() > MAX_BYTES {
        return Err(LinkError::TooLong(link.len()));
    }
    let (scheme, rest) = link.split_once(':').ok_or(LinkError::Scheme)?;
    if !scheme.eq_ignore_ascii_case("untrained") {
        return Err(LinkError::Scheme);
    }
    let address = rest.split(['?', '#']).next().unwrap_or_default();
    let segments = segments(address).ok_or(LinkError::Nowhere)?;
    let segments: Vec<&str> = segments.iter().map(AsRef::as_ref).collect();
    Ok(match segments[..] {
        [] | ["home"] => Destination::Home,
        // "review" and "protection" are names from earlier versions.
        ["check" | "review"] => Destination::Check,
        ["guide"] => Destination::Guide,
        ["search"] => Destination::Search,
        ["settings"] => Destination::Settings,
        ["accounts"] => Destination::Accounts,
        ["history"] => Destination::History,
        ["data"] => Destination::Data,
        ["timeline" | "protection"] => Destination::Timeline,
        ["objection"] => Destination::Objection,
        ["section", code] => Destination::Section {
            group: Group::from_code(code).ok_or(LinkError::Nowhere)?,
        },
        ["step", id] => {
            let step = guide.step(&id.into()).ok_or(LinkError::Nowhere)?;
            Destination::Step {
                step_id: step.id.clone(),
            }
        }
        ["topic", id] => {
            let topic = guide.topic(&id.into()).ok_or(LinkError::Nowhere)?;
            Destination::Topic {
                topic_id: topic.id.clone(),
            }
        }
        ["claim", id] => {
            let claim = guide.claim(&id.into()).ok_or(LinkError::Nowhere)?;
            Destination::Claim {
                claim_id: claim.id.clone(),
            }
        }
        _ => return Err(LinkError::Nowhere),
    })
}

/// The host and the path segments in normal form (RFC 3986, section 6.2.2): decoded, the host in
/// lower case, dot segments removed. None if something is not percent-encoded UTF-8.
fn segments(address: &str) -> Option<Vec<Cow<'_, str>>> {
    let (host, path) = match address.strip_prefix("//") {
        Some(rest) => match rest.split_once('/') {
            Some((host, path)) => (host, path),
            None => (rest, ""),
        },
        None => ("", address.strip_prefix('/').unwrap_or(address)),
    };
    let mut segments = Vec::new();
    if !path.is_empty() {
        let path = path.strip_suffix('/').unwrap_or(path);
        for segment in path.split('/') {
            match decoded(segment)? {
                dot if dot == "." => {}
                up if up == ".." => drop(segments.pop()),
                segment => segments.push(segment),
            }
        }
    }
    // A port that is not named is none.
    let host = host.strip_suffix(':').unwrap_or(host);
    if !host.is_empty() {
        segments.insert(0, decoded(host)?.to_ascii_lowercase().into());
    }
    Some(segments)
}

fn decoded(segment: &str) -> Option<Cow<'_, str>> {
    percent_decode_str(segment).decode_utf8().ok()
}
