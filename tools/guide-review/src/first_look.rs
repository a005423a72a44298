//! What a step shows before anything is unfolded, as the app draws it for a new user.

use std::collections::BTreeMap;
use std::sync::Arc;

use anyhow::{Context, Result};
use untrained_core::guide::Guide;
use untrained_core::i18n::LANGUAGES;
use untrained_core::screens::{NotificationState, StepScreen};
use untrained_core::{App, Clock, Edition, Options, StepId, Timestamp};

/// Noon on 27 November 2026. What is visible at first does not depend on the day.
struct Noon;

impl Clock for Noon {
    fn now(&self) -> Timestamp {
        Timestamp {
            utc_ms: 1_795_780_800_000,
            offset_s: 0,
        }
    }
}

/// The visible text of each step, in English.
pub fn texts(guide: &Guide) -> Result<BTreeMap<StepId, String>> {
    let folder = tempfile::tempdir()?;
    let options = Options {
        folder: folder.path().to_string_lossy().into_owned(),
        languages: vec![LANGUAGES[0].tag.to_owned()],
        uses_24_hour_clock: true,
        country: None,
    };
    let edition = Edition {
        guide: guide.clone(),
        languages: LANGUAGES.to_vec(),
    };
    let app = App::open_edition(edition, options, Arc::new(Noon))
        .context("could not open the app in an empty folder")?;
    let steps = guide.steps.iter();
    steps
        .map(|step| {
            let screen = app.step(&step.id, NotificationState::NotAsked)?;
            Ok((step.id.clone(), seen(screen)))
        })
        .collect()
}

/// The visible text: title, status, instruction, LinkedIn's label, effect and buttons. Headings of
/// folded parts and other answers do not count.
fn seen(screen: StepScreen) -> String {
    let mut seen = vec![screen.title, screen.mark.word, screen.status_line];
    if let Some(task) = screen.task {
        seen.extend(task.instruction);
        if let Some(label) = task.label {
            seen.push(label.text);
            seen.extend(label.note);
        }
        seen.push(task.summary);
        seen.extend(task.main.map(|button| button.label));
    }
    seen.join(" ")
}

#[cfg(test)]
mod tests {
    use untrained_core::guide::Guide;
    use untrained_core::i18n::{LANGUAGES, Localizer};

    use super::texts;

    #[test]
    fn what_is_folded_is_not_seen() -> anyhow::Result<()> {
        let guide = Guide::load()?;
        let words = Localizer::new(LANGUAGES[0], true);
        let texts = texts(&guide)?;
        assert_eq!(texts.len(), guide.steps.len());
        for step in &guide.steps {
            let seen = &texts[&step.id];
            for attribute in ["do", "effect"] {
                assert!(seen.contains(&words.step_text(step, attribute)), "{seen}");
            }
            assert!(seen.contains(step.label.as_deref().unwrap_or_default()));
            assert!(!seen.contains(&words.step_text(step, "why")), "{seen}");
        }
        Ok(())
    }
}
