//! What the documents point to is there: their links, and the tests that PRIVACY.md rests on.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, ensure};
use pulldown_cmark::{Event, Parser, Tag, TagEnd};
use xshell::cmd;

use crate::workspace::Workspace;

struct Link {
    document: PathBuf,
    target: String,
    title: String,
}

pub fn check(workspace: &Workspace) -> Result<()> {
    every_link_leads_somewhere(workspace)?;
    each_point_about_privacy_names_a_test(workspace)
}

/// The links of a document that stay in the repository.
fn links(document: &Path) -> Result<Vec<Link>> {
    let text = fs::read_to_string(document)?;
    let links = Parser::new(&text).filter_map(|event| match event {
        Event::Start(Tag::Link {
            dest_url, title, ..
        }) if !dest_url.contains("://") && !dest_url.starts_with('#') => Some(Link {
            document: document.into(),
            target: dest_url.split('#').next().unwrap_or_default().to_owned(),
            title: title.into_string(),
        }),
        _ => None,
    });
    Ok(links.collect())
}

fn linked_file(link: &Link) -> PathBuf {
    let folder = link.document.parent().unwrap_or(Path::new("."));
    folder.join(&link.target)
}

fn every_link_leads_somewhere(workspace: &Workspace) -> Result<()> {
    let documents = cmd!(workspace.shell, "git ls-files *.md").quiet().read()?;
    let mut broken = Vec::new();
    for document in documents.lines() {
        for link in links(&workspace.path(document))? {
            if !linked_file(&link).exists() {
                broken.push(format!("{document}: {}", link.target));
            }
        }
    }
    ensure!(
        broken.is_empty(),
        "links that lead nowhere: {}",
        broken.join(", ")
    );
    Ok(())
}

fn each_point_about_privacy_names_a_test(workspace: &Workspace) -> Result<()> {
    let document = workspace.path("PRIVACY.md");
    let text = fs::read_to_string(&document)?;
    let points = Parser::new(&text)
        .filter(|event| matches!(event, Event::End(TagEnd::Item)))
        .count();
    let links = links(&document)?;
    ensure!(
        links.len() == points,
        "PRIVACY.md has {points} points and {} tests, and is to have one for each",
        links.len()
    );
    for link in links {
        let file = linked_file(&link);
        let tests =
            fs::read_to_string(&file).with_context(|| format!("reading {}", file.display()))?;
        let is_there = [
            format!("fn {}()", link.title),
            format!("fun `{}`()", link.title),
        ]
        .iter()
        .any(|test| tests.contains(test));
        ensure!(
            is_there,
            "PRIVACY.md: {} has no test {:?}",
            link.target,
            link.title
        );
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use anyhow::Result;

    use super::{each_point_about_privacy_names_a_test, every_link_leads_somewhere};
    use crate::workspace::Workspace;

    #[test]
    fn every_link_between_documents_leads_somewhere() -> Result<()> {
        every_link_leads_somewhere(&Workspace::locate()?)
    }

    #[test]
    fn each_point_of_the_privacy_document_names_a_test_that_is_there() -> Result<()> {
        each_point_about_privacy_names_a_test(&Workspace::locate()?)
    }
}
