//! The comparison: what was taken from a source, against its newer text.

use std::collections::BTreeSet;

use untrained_core::guide::{Grade, Guide, Page, Step};
use untrained_core::{ClaimId, StepId};

use super::record::Record;
use super::text::{PolicyText, address};

/// Where LinkedIn keeps settings and forms. The guide wants to know of every one that is new.
const SETTINGS: [&str; 4] = [
    "/mypreferences/",
    "/psettings/",
    "/public-profile/settings",
    "/help/linkedin/ask/",
];

/// How a text differs from what the guide took from it.
#[derive(Debug, Default)]
pub struct Drift {
    /// Addresses that it named and no longer names.
    pub addresses_gone: Vec<Gone>,
    /// Phrases that it held and no longer holds.
    pub phrases_gone: Vec<Gone>,
    /// Settings and forms that the guide does not know.
    pub new_addresses: Vec<String>,
    /// What is there as it was.
    pub as_before: usize,
    /// Addresses that LinkedIn's policies name, though not this text.
    pub named_elsewhere: Vec<String>,
}

/// Something that is gone, and what rests on it.
#[derive(Debug, PartialEq, Eq)]
pub struct Gone {
    pub what: String,
    pub steps: BTreeSet<StepId>,
    pub claims: BTreeSet<ClaimId>,
}

impl Drift {
    pub fn is_empty(&self) -> bool {
        self.gone().next().is_none() && self.new_addresses.is_empty()
    }

    pub fn gone(&self) -> impl Iterator<Item = &Gone> {
        self.addresses_gone.iter().chain(&self.phrases_gone)
    }
}

/// Compares `now` with what `record` says was taken from its source, and with the text as it
/// was `before`, where that is at hand.
pub fn compare(
    guide: &Guide,
    records: &[Record],
    record: &Record,
    now: &PolicyText,
    before: Option<&PolicyText>,
) -> Drift {
    let mut drift = Drift::default();
    for page in &guide.pages {
        let was_there =
            record.pages.contains(&page.id) || before.is_some_and(|before| before.names(&page.url));
        match (was_there, now.names(&page.url)) {
            (_, true) => drift.as_before += 1,
            (true, false) => drift.addresses_gone.push(page_gone(guide, page)),
            (false, false) if is_unplaced(page, records) => {
                drift.named_elsewhere.push(page.url.clone());
            }
            (false, false) => {}
        }
    }
    for source in records {
        for phrase in &source.phrases {
            let was_there = source.source == record.source
                || before.is_some_and(|before| before.holds(&phrase.text));
            if !was_there {
                continue;
            }
            if now.holds(&phrase.text) {
                drift.as_before += 1;
            } else {
                drift.phrases_gone.push(Gone {
                    what: phrase.text.clone(),
                    steps: phrase.steps.iter().cloned().collect(),
                    claims: phrase.claims.iter().cloned().collect(),
                });
            }
        }
    }
    let known: BTreeSet<String> = guide
        .pages
        .iter()
        .map(|page| &page.url)
        .chain(&guide.deny)
        .filter_map(|url| address(url))
        .collect();
    drift.new_addresses = now
        .addresses
        .difference(&known)
        .filter(|address| SETTINGS.iter().any(|place| address.starts_with(place)))
        .map(|address| format!("https://www.linkedin.com{address}"))
        .collect();
    drift
}

/// Whether the policies name this page while it is not known which of their texts does.
fn is_unplaced(page: &Page, records: &[Record]) -> bool {
    page.grade == Grade::Policy && !records.iter().any(|record| record.pages.contains(&page.id))
}

/// Every step that leads to the page needs a look; so does what the steps rest on whose own
/// page it is.
fn page_gone(guide: &Guide, page: &Page) -> Gone {
    let uses = |step: &&Step| step.pages().any(|id| *id == page.id);
    let is_its_own = |step: &&Step| step.page.as_ref() == Some(&page.id);
    Gone {
        what: page.url.clone(),
        steps: guide
            .steps
            .iter()
            .filter(uses)
            .map(|step| step.id.clone())
            .collect(),
        claims: guide
            .steps
            .iter()
            .filter(is_its_own)
            .flat_map(|step| step.claims.iter().cloned())
            .collect(),
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use untrained_core::guide::Guide;

    use super::{Drift, Gone, compare};
    use crate::drift::record::{Record, records};
    use crate::drift::text::PolicyText;

    const AI_SWITCH: &str =
        "https://www.linkedin.com/mypreferences/d/settings/data-for-ai-improvement";

    fn drift(source: &str, now: &str, before: Option<&str>) -> anyhow::Result<Drift> {
        let records = records()?;
        let record = Record::choose(&records, source)?;
        let before = before.map(PolicyText::parse);
        Ok(compare(
            &Guide::load()?,
            &records,
            record,
            &PolicyText::parse(now),
            before.as_ref(),
        ))
    }

    /// A text with everything that the guide took from this source.
    fn whole(source: &str) -> anyhow::Result<String> {
        let guide = Guide::load()?;
        let records = records()?;
        let record = Record::choose(&records, source)?;
        let links = record
            .pages
            .iter()
            .filter_map(|id| guide.page(id))
            .map(|page| format!("- [link]({})", page.url));
        let phrases = record
            .phrases
            .iter()
            .map(|phrase| format!("We say “{}”.", phrase.text));
        let text: Vec<String> = std::iter::once("LinkedIn's policy\n".to_owned())
            .chain(links)
            .chain(phrases)
            .collect();
        Ok(text.join("\n"))
    }

    fn ids<Id: Ord + for<'a> From<&'a str>>(ids: &[&str]) -> BTreeSet<Id> {
        ids.iter().map(|id| (*id).into()).collect()
    }

    #[test]
    fn a_text_that_holds_everything_has_not_drifted() -> anyhow::Result<()> {
        for record in records()? {
            let drift = drift(
                record.source.as_str(),
                &whole(record.source.as_str())?,
                None,
            )?;
            assert!(drift.is_empty(), "{}: {drift:?}", record.source);
            assert_eq!(drift.as_before, record.pages.len() + record.phrases.len());
        }
        Ok(())
    }

    #[test]
    fn an_address_that_is_gone_leads_to_its_steps_and_claims() -> anyhow::Result<()> {
        let now = whole("policy-eu")?.replace(AI_SWITCH, "https://www.linkedin.com/elsewhere");
        let drift = drift("policy-eu", &now, None)?;
        let [gone] = drift.addresses_gone.as_slice() else {
            anyhow::bail!("{drift:?}");
        };
        assert_eq!(gone.what, AI_SWITCH);
        assert_eq!(gone.steps, ids(&["ai-training"]));
        assert!(
            gone.claims.contains(&"on-by-default".into()) && gone.claims.contains(&"path".into())
        );
        assert!(drift.phrases_gone.is_empty() && drift.new_addresses.is_empty());
        Ok(())
    }

    #[test]
    fn a_form_that_is_gone_concerns_every_step_that_leads_to_it() -> anyhow::Result<()> {
        let now = whole("policy-eu")?.replace("TS-DPRO", "TS-NEW");
        let drift = drift("policy-eu", &now, None)?;
        assert_eq!(
            drift.addresses_gone[0].claims,
            ids(&["only-generating", "objection-form"])
        );
        assert!(drift.addresses_gone[0].steps.contains(&"ads-age".into()));
        assert_eq!(
            drift.new_addresses,
            ["https://www.linkedin.com/help/linkedin/ask/ts-new"]
        );
        Ok(())
    }

    #[test]
    fn a_phrase_that_is_gone_leads_to_what_rests_on_it() -> anyhow::Result<()> {
        let now = whole("help-audit")?.replace("content creation AI", "generative AI");
        assert_eq!(
            drift("help-audit", &now, None)?.phrases_gone,
            [Gone {
                what: "Use my data for training content creation AI models".to_owned(),
                steps: ids(&["ai-training"]),
                claims: ids(&["switch-label"]),
            }]
        );
        Ok(())
    }

    #[test]
    fn only_settings_that_the_guide_does_not_know_are_new() -> anyhow::Result<()> {
        let now = whole("policy-eu")?
            + "\n[a](https://www.linkedin.com/mypreferences/d/settings/brand-new?trk=1)"
            + "\n[b](https://www.linkedin.com/psettings/brand-new)"
            + "\n[c](https://www.linkedin.com/mypreferences/d/close-accounts)"
            + "\n[d](https://www.linkedin.com/legal/privacy-policy)"
            + "\n[e](https://www.linkedin.com/psettings/sessions)";
        assert_eq!(
            drift("policy-eu", &now, None)?.new_addresses,
            [
                "https://www.linkedin.com/mypreferences/d/settings/brand-new",
                "https://www.linkedin.com/psettings/brand-new",
            ]
        );
        Ok(())
    }

    #[test]
    fn the_text_as_it_was_tells_more() -> anyhow::Result<()> {
        let hub = "https://www.linkedin.com/mypreferences/d/categories/privacy";
        let now = whole("policy-eu")?;
        let alone = drift("policy-eu", &now, None)?;
        assert!(alone.is_empty());
        assert!(
            alone.named_elsewhere.iter().any(|url| url == hub),
            "not known to be gone"
        );

        let before = format!("{now}\n[hub]({hub})\nOpen “Data privacy” in the settings.");
        let compared = drift("policy-eu", &now, Some(&before))?;
        assert_eq!(compared.addresses_gone[0].what, hub);
        assert_eq!(compared.phrases_gone[0].what, "Data privacy");
        Ok(())
    }
}
