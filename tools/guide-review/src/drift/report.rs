//! The report of a drift, for a person to act on.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use untrained_core::guide::{Guide, Source};
use untrained_core::i18n::Localizer;
use untrained_core::{ClaimId, StepId};

use super::compare::Drift;
use super::record::Taken;

pub fn render(drift: &Drift, source: &Source, guide: &Guide, words: &Localizer) -> String {
    let name = words.guide_text(&source.message());
    let mut text = format!(
        "Compared with what the guide took from: {name} ({})\n",
        source.dated
    );
    section(
        &mut text,
        "Addresses gone",
        drift.addresses_gone.iter().map(text_of),
    );
    section(
        &mut text,
        "Phrases gone",
        drift.phrases_gone.iter().map(text_of),
    );
    section(
        &mut text,
        "Settings and forms the guide does not know",
        drift.new_addresses.iter().cloned(),
    );

    let steps: BTreeSet<&StepId> = drift.gone().flat_map(|gone| &gone.steps).collect();
    let claims: BTreeSet<&ClaimId> = drift.gone().flat_map(|gone| &gone.claims).collect();
    // In the guide's order.
    let steps = guide.steps.iter().filter(|step| steps.contains(&step.id));
    let steps = steps.map(|step| format!("{}: {}", step.id, words.title(step)));
    section(&mut text, "Steps to look at again", steps);
    let claims = guide
        .claims
        .iter()
        .filter(|claim| claims.contains(&claim.id));
    let claims =
        claims.map(|claim| format!("{}: {}", claim.id, words.guide_text(&claim.message())));
    section(&mut text, "Claims to look at again", claims);

    let verdict = if drift.is_empty() {
        "Nothing has drifted"
    } else {
        "Something has drifted"
    };
    let _ = writeln!(text, "\n{verdict}; {} as before", drift.as_before);
    text
}

fn section(text: &mut String, heading: &str, lines: impl Iterator<Item = String>) {
    let lines: Vec<String> = lines.collect();
    if !lines.is_empty() {
        let _ = writeln!(
            text,
            "\n{heading} ({})\n  {}",
            lines.len(),
            lines.join("\n  ")
        );
    }
}

fn text_of(gone: &Taken) -> String {
    gone.text.clone()
}

#[cfg(test)]
mod tests {
    use untrained_core::guide::Guide;
    use untrained_core::i18n::{LANGUAGES, Localizer};

    use super::{Drift, Taken, render};

    fn rendered(drift: &Drift) -> anyhow::Result<String> {
        let guide = Guide::load()?;
        let source = guide
            .source(&"policy-eu".into())
            .ok_or_else(|| anyhow::anyhow!("no policy-eu"))?;
        let words = Localizer::new(LANGUAGES[0], true);
        Ok(render(drift, source, &guide, &words))
    }

    #[test]
    fn a_person_reads_what_to_look_at() -> anyhow::Result<()> {
        let drift = Drift {
            phrases_gone: vec![Taken {
                text: "Data privacy".to_owned(),
                steps: ["research".into(), "ai-training".into()].into(),
                claims: ["path".into()].into(),
            }],
            new_addresses: vec!["https://www.linkedin.com/psettings/new".to_owned()],
            as_before: 7,
            ..Drift::default()
        };
        assert_eq!(
            rendered(&drift)?,
            "\
Compared with what the guide took from: European privacy notice, archived (2026-08-22)

Phrases gone (1)
  Data privacy

Settings and forms the guide does not know (1)
  https://www.linkedin.com/psettings/new

Steps to look at again (2)
  ai-training: Stop AI training on your data
  research: Keep your data out of research

Claims to look at again (1)
  path: The switch is in LinkedIn's settings, under data privacy.

Something has drifted; 7 as before
"
        );
        Ok(())
    }

    #[test]
    fn nothing_is_said_of_what_has_not_drifted() -> anyhow::Result<()> {
        let drift = Drift {
            as_before: 7,
            ..Drift::default()
        };
        assert!(rendered(&drift)?.ends_with("(2026-08-22)\n\nNothing has drifted; 7 as before\n"));
        Ok(())
    }
}
