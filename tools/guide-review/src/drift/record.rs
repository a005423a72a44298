//! What the guide took from each source: addresses, and phrases in LinkedIn's words.

use std::collections::BTreeSet;

use anyhow::{Context, Result, bail};
use serde::Deserialize;
use untrained_core::{ClaimId, PageId, SourceId, StepId};

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Record {
    pub source: SourceId,
    /// The pages whose addresses it contains.
    pub pages: Vec<PageId>,
    /// The phrases it contains.
    pub phrases: Vec<Taken>,
}

/// Something the guide took from LinkedIn, such as a phrase, and what rests on it.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Taken {
    pub text: String,
    pub steps: BTreeSet<StepId>,
    pub claims: BTreeSet<ClaimId>,
}

pub fn records() -> Result<Vec<Record>> {
    serde_json::from_str(include_str!("../../phrases.json")).context("phrases.json")
}

impl Record {
    pub fn choose<'a>(records: &'a [Self], source: &str) -> Result<&'a Self> {
        let Some(record) = records.iter().find(|record| record.source == *source) else {
            let known: Vec<&str> = records
                .iter()
                .map(|record| record.source.as_str())
                .collect();
            bail!(
                "nothing is recorded of the source “{source}”: take one of {}",
                known.join(", ")
            );
        };
        Ok(record)
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use untrained_core::PageId;
    use untrained_core::guide::{Grade, Guide};
    use untrained_core::i18n::LANGUAGES;

    use super::{Record, Taken, records};

    #[test]
    fn every_id_is_one_of_the_guide() -> anyhow::Result<()> {
        let guide = Guide::load()?;
        for record in records()? {
            assert!(guide.source(&record.source).is_some(), "{record:?}");
            for page in &record.pages {
                assert!(guide.page(page).is_some(), "{page}");
            }
            for phrase in &record.phrases {
                let Taken { steps, claims, .. } = phrase;
                assert!(!(steps.is_empty() && claims.is_empty()), "{phrase:?}");
                assert!(
                    steps.iter().all(|id| guide.step(id).is_some()),
                    "{phrase:?}"
                );
                assert!(
                    claims.iter().all(|id| guide.claim(id).is_some()),
                    "{phrase:?}"
                );
            }
        }
        Ok(())
    }

    #[test]
    fn every_phrase_stands_in_the_guide() -> anyhow::Result<()> {
        let words = LANGUAGES[0].source();
        for record in records()? {
            for phrase in record.phrases {
                assert!(words.contains(&phrase.text), "{}", phrase.text);
            }
        }
        Ok(())
    }

    #[test]
    fn every_page_of_linkedins_own_sources_is_recorded() -> anyhow::Result<()> {
        let records = records()?;
        let recorded: BTreeSet<&str> = records
            .iter()
            .flat_map(|record| &record.pages)
            .map(PageId::as_str)
            .collect();
        let guide = Guide::load()?;
        let expected: BTreeSet<&str> = guide
            .pages
            .iter()
            .filter(|page| !matches!(page.grade, Grade::MaintainedTool | Grade::ThirdPartyCode))
            .map(|page| page.id.as_str())
            .collect();
        assert_eq!(recorded, expected);
        Ok(())
    }

    #[test]
    fn an_unknown_source_is_answered_with_the_known_ones() -> anyhow::Result<()> {
        let records = records()?;
        let error = Record::choose(&records, "policy-mars")
            .map(|_| ())
            .unwrap_err()
            .to_string();
        assert!(
            error.contains("policy-mars") && error.contains("policy-eu"),
            "{error}"
        );
        Ok(())
    }
}
