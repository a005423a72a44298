//! The whole guide as one Markdown document: everything the app may say, with its sources. The
//! document's own words are in English; the guide's texts are in the requested language.

use std::fmt::Write as _;

use chrono::NaiveDate;
use untrained_core::guide::{Block, Certainty, Claim, Group, Guide, Page, Region, Step, Topic};
use untrained_core::i18n::Localizer;
use untrained_core::{ClaimId, PageId, SourceId};

use crate::messages::of_the_screens;
use crate::table;

/// The guide in the language of `words`; the age of pages is as of `today`.
pub fn render(guide: &Guide, words: &Localizer, today: NaiveDate) -> String {
    let document = Document {
        guide,
        words,
        today,
    };
    let mut parts = vec![document.head()];
    parts.extend(document.steps());
    parts.extend(document.claims());
    parts.extend(document.topics());
    parts.extend(document.timeline());
    parts.extend(document.names());
    parts.push(document.sources());
    parts.push(document.addresses());
    parts.push(format!(
        "## What the screens say around the guide\n\n```ftl\n{}```",
        of_the_screens(words.language(), guide)
    ));
    parts.join("\n\n") + "\n"
}

struct Document<'a> {
    guide: &'a Guide,
    words: &'a Localizer,
    today: NaiveDate,
}

impl Document<'_> {
    fn head(&self) -> String {
        let review = self.words.translation_note().unwrap_or_default();
        format!(
            "# Untrained: the guide in the language “{}”\n\n\
             {} steps, {} claims, {} events, {} topics, {} pages. Ages are counted up to {}. {review}",
            self.words.language().tag,
            self.guide.steps.len(),
            self.guide.claims.len(),
            self.guide.events.len(),
            self.guide.topics.len(),
            self.guide.pages.len(),
            self.today,
        )
        .trim_end()
        .to_owned()
    }

    fn steps(&self) -> Vec<String> {
        let mut parts = vec!["## Steps".to_owned()];
        for group in Group::ALL {
            parts.push(format!("### {}", group.name(self.words)));
            let steps = self.guide.steps.iter().filter(|step| step.group == group);
            parts.extend(steps.map(|step| self.step(step)));
        }
        parts
    }

    fn step(&self, step: &Step) -> String {
        let mut text = format!("#### {} (`{}`)\n\n", self.words.title(step), step.id);
        let facts = [
            ("Kind", format!("{:?}", step.kind).to_lowercase()),
            ("Wanted", step.wanted.code().to_owned()),
            ("Takes", self.words.minutes(step)),
            ("Revision", step.revision.to_string()),
            ("Page", self.page(step.page.as_ref())),
            ("Section above it", self.page(step.hub.as_ref())),
            ("Form", self.page(step.form.as_ref())),
            ("On a phone", step.path.phone.join(" > ")),
            ("On a computer", step.path.computer.join(" > ")),
            ("LinkedIn's label", label(step)),
            ("Other names", step.other_labels.join("; ")),
            (
                "Rests on",
                step.claims
                    .iter()
                    .map(|id| self.claim_link(id))
                    .collect::<Vec<_>>()
                    .join(", "),
            ),
        ];
        for (name, fact) in facts {
            if !fact.is_empty() {
                let _ = writeln!(text, "- {name}: {fact}");
            }
        }
        let attributes = [
            ("Why", "why"),
            ("What to do", "do"),
            ("Effect", "effect"),
            ("When done", "see"),
            ("When it is not there", "absent"),
            ("Asked on return", "ask"),
            ("Asked at a review", "still"),
        ];
        for (name, attribute) in attributes {
            let says = self.words.step_text(step, attribute);
            let _ = write!(text, "\n**{name}.** {says}\n");
        }
        for revision in 2..=step.revision {
            let says = self.words.step_text(step, &format!("changed-{revision}"));
            let _ = write!(text, "\n**Changed with revision {revision}.** {says}\n");
        }
        text.trim_end().to_owned()
    }

    fn page(&self, id: Option<&PageId>) -> String {
        let Some(page) = id.and_then(|id| self.guide.page(id)) else {
            return String::new();
        };
        format!(
            "<{}> {} Checked {}, {}{}",
            page.url,
            page.grade.name(self.words),
            page.checked,
            days(self.age(page)),
            self.stale(page),
        )
    }

    fn age(&self, page: &Page) -> i64 {
        (self.today - page.checked).num_days()
    }

    fn stale(&self, page: &Page) -> &'static str {
        if page.is_stale(self.today) {
            ": **too long ago**"
        } else {
            ""
        }
    }

    fn claim_link(&self, id: &ClaimId) -> String {
        let status = self.guide.claim(id);
        let status = status.map(|claim| claim.status.name(self.words));
        format!("`{id}` ({})", status.unwrap_or_default())
    }

    fn claims(&self) -> Vec<String> {
        let mut parts = vec![
            "## Claims\n\nNumbers are those of the article's items; “+” is what the article misses."
                .to_owned(),
        ];
        for topic in &self.guide.topics {
            let claims = self
                .guide
                .claims
                .iter()
                .filter(|claim| claim.topic == topic.id);
            let claims: Vec<String> = claims.map(|claim| self.claim(claim)).collect();
            if !claims.is_empty() {
                parts.push(format!("### {}", self.words.guide_text(&topic.message())));
                parts.extend(claims);
            }
        }
        parts
    }

    fn claim(&self, claim: &Claim) -> String {
        let message = claim.message();
        let number = claim
            .item
            .map_or_else(|| "+".to_owned(), |item| item.to_string());
        let mut text = format!(
            "**[{number}] {}** (`{}`)\n\n",
            self.words.guide_text(&message),
            claim.id
        );
        for position in &claim.positions {
            let who = position.name(self.words);
            let says = format!("{message}.{}", position.attribute());
            let says = self.words.guide_text(&says);
            let _ = writeln!(text, "- {who}: {says}");
        }
        let _ = write!(
            text,
            "- **{}.** Checked {}. Sources: {}",
            claim.status.name(self.words),
            claim.checked,
            source_ids(&claim.sources),
        );
        text
    }

    fn topics(&self) -> Vec<String> {
        let topics = self.guide.topics.iter().map(|topic| self.topic(topic));
        std::iter::once("## Topics".to_owned())
            .chain(topics)
            .collect()
    }

    fn topic(&self, topic: &Topic) -> String {
        let message = topic.message();
        let summary = self.words.guide_text(&format!("{message}.summary"));
        let mut text = format!(
            "### {} (`{}`)\n\n*{summary}*",
            self.words.guide_text(&message),
            topic.id
        );
        for block in &topic.blocks {
            let paragraph = match block {
                Block::Text(id) => self.words.guide_text(id),
                Block::Question(question) => format!(
                    "**{}** {} ({})",
                    self.words.guide_text(&question.id),
                    self.words.guide_text(&format!("{}.answer", question.id)),
                    source_ids(&question.sources)
                ),
                Block::Uses => self.uses(),
                Block::Claims => "(Here stand the claims of this topic.)".to_owned(),
                Block::Region => "(Here stands what it means for the person's region.)".to_owned(),
                Block::Sources => "(Here stand all sources.)".to_owned(),
            };
            let _ = write!(text, "\n\n{paragraph}");
        }
        text
    }

    fn uses(&self) -> String {
        let rows = self.guide.uses.iter().map(|data| {
            let claims: Vec<String> = data.claims.iter().map(|id| format!("`{id}`")).collect();
            [
                self.words.guide_text(&data.message()),
                data.article.name(self.words),
                data.linkedin.name(self.words),
                data.agreement().name(self.words),
                claims.join(", "),
            ]
        });
        table::render(["Data", "Article", "LinkedIn", "Both", "Claims"], rows)
    }

    fn timeline(&self) -> Vec<String> {
        let regions = Region::ALL.into_iter().map(|region| self.region(region));
        std::iter::once("## Timeline by region".to_owned())
            .chain(regions)
            .collect()
    }

    fn region(&self, region: Region) -> String {
        let name = region.name(self.words);
        let means = region.meaning(self.words);
        let rows = self
            .guide
            .events
            .iter()
            .filter(|event| event.regions.contains(&region))
            .map(|event| {
                let says = self.words.guide_text(&event.message());
                let effect = format!("{:?}", event.effect).to_lowercase();
                [
                    event.date.to_string(),
                    effect,
                    says,
                    source_ids(&event.sources),
                ]
            });
        let events = table::render(["Date", "Training", "What happened", "Sources"], rows);
        format!("### {name} (`{}`)\n\n{means}\n\n{events}", region.code())
    }

    /// LinkedIn's names for its settings in the language; none for English.
    fn names(&self) -> Option<String> {
        let language = self.words.language().tag;
        let names = self.guide.names.iter();
        let rows: Vec<_> = names
            .filter(|name| name.language == language)
            .map(|name| {
                let certainty = match name.certainty {
                    Certainty::Own => "LinkedIn's own",
                    Certainty::Maybe => "may be",
                };
                [
                    name.english.clone(),
                    name.names.join(" / "),
                    certainty.to_owned(),
                    source_ids(&name.sources),
                ]
            })
            .collect();
        (!rows.is_empty()).then(|| {
            let names = table::render(["English", "Name", "Certainty", "Sources"], rows);
            format!("## LinkedIn's names in the language\n\n{names}")
        })
    }

    fn sources(&self) -> String {
        let sources = self.guide.sources.iter();
        let rows = sources.map(|source| [format!("`{}`", source.id), self.words.source(source)]);
        let sources = table::render(["Id", "What it is"], rows);
        format!("## Sources\n\n{sources}")
    }

    fn addresses(&self) -> String {
        let mut pages: Vec<&Page> = self.guide.pages.iter().collect();
        pages.sort_by_key(|page| (page.grade, page.checked));
        let mut text = "## Addresses by grade and age".to_owned();
        for pages in pages.chunk_by(|one, other| one.grade == other.grade) {
            let rows = pages.iter().map(|page| {
                [
                    page.checked.to_string(),
                    format!("{}{}", days(self.age(page)), self.stale(page)),
                    format!("<{}>", page.url),
                    self.use_of(page),
                ]
            });
            let _ = write!(
                text,
                "\n\n{}\n\n{}",
                pages[0].grade.name(self.words),
                table::render(["Checked", "Age", "Address", "Steps"], rows),
            );
        }
        let never = self.guide.deny.iter().map(|url| format!("- <{url}>"));
        let never: Vec<String> = never.collect();
        format!("{text}\n\nNever linked:\n\n{}", never.join("\n"))
    }

    fn use_of(&self, page: &Page) -> String {
        if let Some(reason) = self.guide.left_out.get(&page.id) {
            return format!("left out: {reason}");
        }
        let steps = self.guide.steps.iter();
        let steps = steps.filter(|step| step.pages().any(|id| *id == page.id));
        let steps: Vec<&str> = steps.map(|step| step.id.as_str()).collect();
        steps.join(", ")
    }
}

/// LinkedIn's English label on the switch, with its source.
fn label(step: &Step) -> String {
    match (&step.label, &step.label_source) {
        (Some(label), Some(source)) => format!("{label} (`{source}`)"),
        (label, _) => label.clone().unwrap_or_default(),
    }
}

fn source_ids(ids: &[SourceId]) -> String {
    let ids: Vec<String> = ids.iter().map(|id| format!("`{id}`")).collect();
    ids.join(", ")
}

fn days(days: i64) -> String {
    match days {
        1 => "1 day ago".to_owned(),
        days => format!("{days} days ago"),
    }
}

#[cfg(test)]
mod tests {
    use untrained_core::guide::Guide;
    use untrained_core::i18n::{LANGUAGES, Localizer};

    use super::render;

    fn document(tag: &str, today: &str) -> anyhow::Result<String> {
        let language = LANGUAGES.into_iter().find(|language| language.tag == tag);
        let language = language.ok_or_else(|| anyhow::anyhow!("no {tag}"))?;
        let words = Localizer::new(language, true);
        Ok(render(&Guide::load()?, &words, today.parse()?))
    }

    #[test]
    fn everything_is_in_the_document() -> anyhow::Result<()> {
        let guide = Guide::load()?;
        for language in LANGUAGES {
            let document = document(language.tag, "2026-11-25")?;
            let ids = guide
                .steps
                .iter()
                .map(|step| format!("(`{}`)", step.id))
                .chain(guide.claims.iter().map(|claim| format!("(`{}`)", claim.id)))
                .chain(guide.topics.iter().map(|topic| format!("(`{}`)", topic.id)))
                .chain(guide.pages.iter().map(|page| format!("| <{}> ", page.url)))
                .chain(guide.deny.iter().map(|url| format!("- <{url}>")))
                .chain(["\nhome-new = ".to_owned(), "\nreminder-off = ".to_owned()])
                .chain((1..=52).map(|item| format!("**[{item}] ")));
            let missing: Vec<String> = ids.filter(|id| !document.contains(id)).collect();
            assert_eq!(missing, [""; 0], "{}", language.tag);
        }
        Ok(())
    }

    #[test]
    fn a_step_is_told_with_all_it_rests_on() -> anyhow::Result<()> {
        let document = document("en", "2026-11-25")?;
        for part in [
            "#### Stop AI training on your data (`ai-training`)",
            "- Wanted: off",
            "- Page: <https://www.linkedin.com/mypreferences/d/settings/data-for-ai-improvement> \
             LinkedIn's own privacy policy names this address, in its archived text. \
             Checked 2026-08-22, 95 days ago\n",
            "- On a phone: Settings > Data privacy > Data for Generative AI Improvement",
            "- LinkedIn's label: Use my data for training content creation AI models (`help-audit`)",
            "`on-by-default` (LinkedIn or an authority says the same)",
            "**Asked at a review.** Is it still off?",
            "**[49] In the EU the switch has been off by default since September 2024.** (`eu-default`)",
            "| 2024-09-20 | pauses   | LinkedIn suspends training on the data of members in the UK",
        ] {
            assert!(document.contains(part), "{part}");
        }
        Ok(())
    }

    #[test]
    fn an_old_check_stands_out() -> anyhow::Result<()> {
        // 180 and 181 days after the check of the AI switch.
        assert!(!ai_switch(&document("en", "2027-02-18")?).contains("too long ago"));
        assert!(
            ai_switch(&document("en", "2027-02-19")?).contains("181 days ago: **too long ago**")
        );
        Ok(())
    }

    fn ai_switch(document: &str) -> String {
        let mut lines = document.lines();
        lines
            .find(|line| line.contains("data-for-ai-improvement"))
            .unwrap_or_default()
            .to_owned()
    }

    #[test]
    fn a_translation_is_in_its_language_and_says_that_nobody_reviewed_it() -> anyhow::Result<()> {
        let document = document("de", "2026-11-25")?;
        assert!(document.contains("muttersprachlich"));
        assert!(document.contains("LinkedIn oder eine Behörde sagt dasselbe"));
        Ok(())
    }
}
