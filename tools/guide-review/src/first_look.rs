//! How much a step says before anything is unfolded, as the app draws it for a person who has
//! done nothing yet.

use std::collections::BTreeMap;
use std::sync::Arc;

use anyhow::{Context, Result};
use chrono::{NaiveDate, NaiveTime};
use untrained_core::guide::{Guide, LANGUAGES};
use untrained_core::screens::StepScreen;
use untrained_core::{App, Clock, Edition, Options, Timestamp};

use crate::readability::words;

/// Noon of one day.
struct Noon(NaiveDate);

impl Clock for Noon {
    fn now(&self) -> Timestamp {
        let noon = self.0.and_time(NaiveTime::MIN) + chrono::TimeDelta::hours(12);
        Timestamp {
            utc_ms: noon.and_utc().timestamp_millis(),
            offset_s: 0,
        }
    }
}

/// The English words on each step's screen, by the step's id.
pub fn measure(guide: &Guide, today: NaiveDate) -> Result<BTreeMap<String, usize>> {
    let folder = tempfile::tempdir()?;
    let options = Options {
        folder: folder.path().to_string_lossy().into_owned(),
        languages: vec![LANGUAGES[0].tag.to_owned()],
    };
    let edition = Edition {
        guide: guide.clone(),
        languages: LANGUAGES.to_vec(),
    };
    let app = App::open_edition(edition, options, Arc::new(Noon(today)))
        .context("could not open the app in an empty folder")?;
    let steps = guide.steps.iter();
    steps
        .map(|step| Ok((step.id.clone(), words(&seen(&app.step(&step.id)?)))))
        .collect()
}

/// What there is to read: the title, the switch, the open sections, and the button with what it
/// says of its address. The person's own account and mark, and the labels of what unfolds or
/// answers, are not counted.
fn seen(screen: &StepScreen) -> String {
    let mut seen = vec![&screen.title];
    for section in screen.sections.iter().filter(|section| !section.folded) {
        seen.push(&section.heading);
        seen.extend(&section.paragraphs);
    }
    if let Some(switch) = &screen.switch {
        seen.extend([&switch.heading, &switch.label, &switch.wanted, &switch.note]);
    }
    if let Some(open) = &screen.open {
        seen.extend([&open.label, &open.evidence]);
    }
    let seen: Vec<&str> = seen.into_iter().map(String::as_str).collect();
    seen.join(" ")
}

#[cfg(test)]
mod tests {
    use untrained_core::guide::Guide;

    use super::measure;

    #[test]
    fn an_old_check_makes_the_note_longer_and_nothing_is_left_out() -> anyhow::Result<()> {
        let guide = Guide::load()?;
        let fresh = measure(&guide, "2026-11-27".parse()?)?;
        let old = measure(&guide, "2027-11-27".parse()?)?;
        assert!(old["ai-training"] > fresh["ai-training"]);
        assert_eq!(fresh.len(), guide.steps.len());
        assert!(fresh.values().all(|words| *words > 10), "{fresh:?}");
        Ok(())
    }
}
