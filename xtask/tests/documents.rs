//! What the documents point to is there: their links, and the tests that PRIVACY.md rests on.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use pulldown_cmark::{Event, Parser, Tag, TagEnd};
use xshell::{Shell, cmd};

struct Link {
    document: PathBuf,
    target: String,
    title: String,
}

fn repository() -> Result<PathBuf> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent();
    Ok(root.context("xtask is a folder of the repository")?.into())
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

#[test]
fn every_link_between_documents_leads_somewhere() -> Result<()> {
    let root = repository()?;
    let shell = Shell::new()?;
    shell.change_dir(&root);
    let documents = cmd!(shell, "git ls-files *.md").quiet().read()?;
    let mut broken = Vec::new();
    for document in documents.lines() {
        for link in links(&root.join(document))? {
            if !linked_file(&link).exists() {
                broken.push(format!("{document}: {}", link.target));
            }
        }
    }
    assert!(broken.is_empty(), "{broken:#?}");
    Ok(())
}

#[test]
fn each_point_of_the_privacy_document_names_a_test_that_is_there() -> Result<()> {
    let document = repository()?.join("PRIVACY.md");
    let text = fs::read_to_string(&document)?;
    let points = Parser::new(&text)
        .filter(|event| matches!(event, Event::End(TagEnd::Item)))
        .count();
    let links = links(&document)?;
    assert_eq!(links.len(), points, "one test for each point");
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
        assert!(is_there, "{}: no test {:?}", link.target, link.title);
    }
    Ok(())
}
