//! How large the library may be: `bindings/budget.json` has a limit in bytes for each part, and the
//! build of what ships fails above it. A limit is raised on purpose, in a commit that says why.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result, ensure};
use goblin::elf::Elf;

use crate::table;
use crate::workspace::Workspace;

const BUDGET: &str = "bindings/budget.json";
const WHOLE: &str = "the whole file";

/// Bytes, by part.
type Parts = BTreeMap<String, u64>;

/// Compares the release library with the budget, and gives both as a table.
///
/// # Errors
/// If a part is larger than its limit, or has none.
pub fn check(workspace: &Workspace, library: &Path) -> Result<String> {
    let budget = fs::read_to_string(workspace.path(BUDGET))
        .with_context(|| format!("could not read {BUDGET}"))?;
    let budget: Parts =
        serde_json::from_str(&budget).with_context(|| format!("{BUDGET} is not bytes by part"))?;
    let parts = parts(&fs::read(library)?)?;
    let rows: Vec<_> = parts
        .iter()
        .map(|(part, bytes)| {
            let limit = budget.get(part).map_or("none".to_owned(), u64::to_string);
            [part.clone(), bytes.to_string(), limit]
        })
        .collect();
    let table = table::render(["part of the library", "bytes", "limit"], &rows);
    let over = over(&parts, &budget);
    ensure!(
        over.is_empty(),
        "above {BUDGET}: {}\n{table}",
        over.join(", ")
    );
    Ok(table)
}

fn over(parts: &Parts, budget: &Parts) -> Vec<String> {
    parts
        .iter()
        .filter(|(part, bytes)| budget.get(*part).is_none_or(|limit| *bytes > limit))
        .map(|(part, _)| part.clone())
        .collect()
}

fn parts(library: &[u8]) -> Result<Parts> {
    let elf = Elf::parse(library).context("the library is no ELF file")?;
    let mut parts = Parts::from([(WHOLE.to_owned(), library.len() as u64)]);
    for section in &elf.section_headers {
        let name = elf.shdr_strtab.get_at(section.sh_name).unwrap_or_default();
        let is_in_the_file = section.sh_type != goblin::elf::section_header::SHT_NOBITS;
        if is_in_the_file && section.sh_addr != 0 {
            *parts.entry(part_of(name).to_owned()).or_default() += section.sh_size;
        }
    }
    Ok(parts)
}

fn part_of(section: &str) -> &'static str {
    match section {
        ".text" | ".init" | ".fini" | ".plt" => "code",
        ".rodata" => "texts and tables",
        ".eh_frame" | ".eh_frame_hdr" | ".gcc_except_table" => "unwinding",
        ".rela.dyn" | ".relr.dyn" | ".rela.plt" | ".data.rel.ro" | ".got" | ".got.plt" => {
            "addresses"
        }
        _ => "names and the rest",
    }
}

#[cfg(test)]
mod tests {
    use super::{Parts, over};

    fn parts(values: &[(&str, u64)]) -> Parts {
        values
            .iter()
            .map(|(part, bytes)| ((*part).to_owned(), *bytes))
            .collect()
    }

    #[test]
    fn names_what_is_above_its_limit_or_has_none() {
        let budget = parts(&[("code", 10), ("unwinding", 10)]);
        let library = parts(&[("code", 11), ("unwinding", 10), ("pictures", 1)]);
        assert_eq!(over(&library, &budget), ["code", "pictures"]);
        assert!(over(&parts(&[("code", 10)]), &budget).is_empty());
    }
}
