//! The whole guide as one Markdown document: everything a person may be told, with what it
//! rests on. The frame is in English; the guide's own words are in the language asked for.

use std::fmt::Write as _;

use chrono::NaiveDate;
use untrained_core::guide::{Block, Claim, Group, Guide, Messages, Page, Region, Step, Topic};
use untrained_core::screens::Localizer;

use crate::messages::of_the_screens;
use crate::table;

/// The guide in the language of `texts`; the age of a page is counted up to `today`.
pub fn render(guide: &Guide, texts: &Messages, today: NaiveDate) -> String {
    let document = Document {
        guide,
        words: Localizer(texts),
        today,
    };
    let mut parts = vec![document.head(texts)];
    parts.extend(document.steps());
    parts.extend(document.claims());
    parts.extend(document.topics());
    parts.extend(document.timeline());
    parts.push(document.sources());
    parts.push(document.addresses());
    parts.push(format!(
        "## What the screens say around the guide\n\n```ftl\n{}```",
        of_the_screens(texts.language())
    ));
    parts.join("\n\n") + "\n"
}

struct Document<'a> {
    guide: &'a Guide,
    words: Localizer<'a>,
    today: NaiveDate,
}

impl Document<'_> {
    fn head(&self, texts: &Messages) -> String {
        let review = self.words.translation_note().unwrap_or_default();
        format!(
            "# Untrained: the guide in the language “{}”\n\n\
             {} steps, {} claims, {} events, {} topics, {} pages. Ages are counted up to {}. {review}",
            texts.language().tag,
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
            parts.push(format!("### {}", self.words.get(group.message())));
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
            ("Page", self.page(step.page.as_deref())),
            ("Section above it", self.page(step.hub.as_deref())),
            ("Form", self.page(step.form.as_deref())),
            ("On a phone", self.words.phone_path(step).join(" > ")),
            ("On a computer", self.words.computer_path(step).join(" > ")),
            ("LinkedIn's label", step.label.clone().unwrap_or_default()),
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
            let _ = write!(
                text,
                "\n**{name}.** {}\n",
                self.words.of_step(step, attribute)
            );
        }
        text.trim_end().to_owned()
    }

    fn page(&self, id: Option<&str>) -> String {
        let Some(page) = id.and_then(|id| self.guide.page(id)) else {
            return String::new();
        };
        format!(
            "<{}> {} Checked {}, {}{}",
            page.url,
            self.words.get(page.grade.message()),
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

    fn claim_link(&self, id: &str) -> String {
        let status = self.guide.claim(id);
        let status = status.map(|claim| self.words.get(claim.status.message()));
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
                parts.push(format!("### {}", self.words.get(&topic.message())));
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
            self.words.get(&message),
            claim.id
        );
        for position in &claim.positions {
            let who = self.words.get(position.message());
            let says = format!("{message}.{}", position.attribute());
            let says = self.words.get(&says);
            let _ = writeln!(text, "- {who}: {says}");
        }
        let sources: Vec<String> = claim.sources.iter().map(|id| format!("`{id}`")).collect();
        let _ = write!(
            text,
            "- **{}.** Checked {}. Sources: {}",
            self.words.get(claim.status.message()),
            claim.checked,
            sources.join(", "),
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
        let summary = self.words.get(&format!("{message}.summary"));
        let mut text = format!(
            "### {} (`{}`)\n\n*{summary}*",
            self.words.get(&message),
            topic.id
        );
        for block in &topic.blocks {
            let paragraph = match block {
                Block::Text(id) => self.words.get(id),
                Block::Question(question) => format!(
                    "**{}** {} ({})",
                    self.words.get(&question.id),
                    self.words.get(&format!("{}.answer", question.id)),
                    question.sources.join(", ")
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
                self.words.get(&format!("use-of-{}", data.id)),
                self.words.get(data.article.message()),
                self.words.get(data.linkedin.message()),
                self.words.get(data.agreement().message()),
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
        let message = format!("region-{}", region.code());
        let name = self.words.get(&message);
        let means = self.words.get(&format!("{message}-means"));
        let rows = self
            .guide
            .events
            .iter()
            .filter(|event| event.regions.contains(&region))
            .map(|event| {
                let says = self.words.get(&format!("event-{}", event.id));
                let effect = format!("{:?}", event.effect).to_lowercase();
                [
                    event.date.to_string(),
                    effect,
                    says,
                    event.sources.join(", "),
                ]
            });
        let events = table::render(["Date", "Training", "What happened", "Sources"], rows);
        format!("### {name} (`{}`)\n\n{means}\n\n{events}", region.code())
    }

    fn sources(&self) -> String {
        let rows = self.guide.sources.iter().map(|source| {
            let name = self.words.get(&format!("source-{}", source.id));
            [format!("`{}`", source.id), source.dated.to_string(), name]
        });
        format!(
            "## Sources\n\n{}",
            table::render(["Id", "Dated", "What it is"], rows)
        )
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
                self.words.get(pages[0].grade.message()),
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
        let steps = steps.filter(|step| step.pages().any(|id| id == page.id));
        let steps: Vec<&str> = steps.map(|step| step.id.as_str()).collect();
        steps.join(", ")
    }
}

fn days(days: i64) -> String {
    match days {
        1 => "1 day ago".to_owned(),
        days => format!("{days} days ago"),
    }
}

#[cfg(test)]
mod tests {
    use untrained_core::guide::{Guide, LANGUAGES, Messages};

    use super::render;

    fn document(tag: &str, today: &str) -> anyhow::Result<String> {
        let language = LANGUAGES.into_iter().find(|language| language.tag == tag);
        let language = language.ok_or_else(|| anyhow::anyhow!("no {tag}"))?;
        Ok(render(
            &Guide::load()?,
            &Messages::new(language),
            today.parse()?,
        ))
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
                .chain([
                    "\nhome-ring = ".to_owned(),
                    "\nreminder-title = ".to_owned(),
                ])
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
            "- On a phone: Your profile picture, top left > Settings > Data privacy > Data for Generative AI Improvement",
            "- LinkedIn's label: Use my data for training content creation AI models",
            "`on-by-default` (LinkedIn says the same)",
            "**Asked at a review.** Is it still off?",
            "**[49] In the EU the switch has been off by default since September 2024.** (`eu-default`)",
            "| 2024-09-20 | pauses   | Training on the data of members in the UK",
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
        assert!(document.contains("Muttersprache"));
        assert!(document.contains("LinkedIn sagt dasselbe"));
        Ok(())
    }
}
