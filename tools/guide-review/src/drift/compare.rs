//! The comparison of what was taken from a source with its newer text.

use std::collections::BTreeSet;

use untrained_core::guide::{Guide, Page, Step};

use super::record::{Record, Taken};
use super::text::{PolicyText, address};

/// Where LinkedIn keeps settings and forms. Each new address among them is reported.
const SETTINGS: [&str; 4] = [
    "/mypreferences/",
    "/psettings/",
    "/public-profile/settings",
    "/help/linkedin/ask/",
];

/// The differences between a text and what the guide took from it.
#[derive(Debug, Default)]
pub struct Drift {
    /// Addresses that the text no longer contains.
    pub addresses_gone: Vec<Taken>,
    /// Phrases that the text no longer contains.
    pub phrases_gone: Vec<Taken>,
    /// Settings and forms that the guide does not know.
    pub new_addresses: Vec<String>,
    /// How many phrases and addresses are unchanged.
    pub as_before: usize,
}

impl Drift {
    pub fn is_empty(&self) -> bool {
        self.gone().next().is_none() && self.new_addresses.is_empty()
    }

    pub fn gone(&self) -> impl Iterator<Item = &Taken> {
        self.addresses_gone.iter().chain(&self.phrases_gone)
    }
}

/// Compares `now` with what `record` says was taken from its source, and with the text `before`, if
/// available.
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
                drift.phrases_gone.push(phrase.clone());
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

/// The steps that lead to the page, and the claims of those for which it is the page of the
/// setting.
fn page_gone(guide: &Guide, page: &Page) -> Taken {
    let uses = |step: &&Step| step.pages().any(|id| *id == page.id);
    let is_its_own = |step: &&Step| step.page.as_ref() == Some(&page.id);
    Taken {
        text: page.url.clone(),
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

    use super::{Drift, compare};
    use crate::drift::record::{Record, Taken, records};
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
        ids.iter().map(|id| Id::from(id)).collect()
    }

    #[test]
    fn a_text_that_holds_everything_has_not_drifted() -> anyhow::Result<()> {
        for record in records()? {
            let source = record.source.as_str();
            let drift = drift(source, &whole(source)?, None)?;
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
        assert_eq!(gone.text, AI_SWITCH);
        assert_eq!(gone.steps, ids(&["ai-training"]));
        assert!(gone.claims.is_superset(&ids(&["on-by-default", "path"])));
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
            [Taken {
                text: "Use my data for training content creation AI models".to_owned(),
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
        let now = whole("policy-eu")?;
        assert!(drift("policy-eu", &now, None)?.is_empty());

        let page = "https://www.linkedin.com/psettings/data-sharing";
        let before = format!("{now}\n[page]({page})\nOpen “Settings & Privacy”.");
        let compared = drift("policy-eu", &now, Some(&before))?;
        assert_eq!(compared.addresses_gone[0].text, page);
        assert_eq!(compared.phrases_gone[0].text, "Settings & Privacy");
        Ok(())
    }
}
