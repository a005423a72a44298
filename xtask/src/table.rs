//! Plain text tables for the terminal.

/// `rows` below `header`, with columns padded to their widest cell.
pub fn render<const N: usize>(header: [&str; N], rows: &[[String; N]]) -> String {
    let mut widths = header.map(|cell| cell.chars().count());
    for row in rows {
        for (width, cell) in widths.iter_mut().zip(row) {
            *width = (*width).max(cell.chars().count());
        }
    }
    let line = |cells: &[String; N]| {
        let padded: Vec<String> = cells
            .iter()
            .zip(widths)
            .map(|(cell, width)| format!("{cell:width$}"))
            .collect();
        padded.join("  ").trim_end().to_owned()
    };
    let header = header.map(str::to_owned);
    let rule = widths.map(|width| "-".repeat(width));
    let mut lines = vec![line(&header), line(&rule)];
    lines.extend(rows.iter().map(line));
    lines.join("\n")
}

#[cfg(test)]
mod tests {
    use super::render;

    #[test]
    fn pads_to_the_widest_cell() {
        let rows = [
            ["a".into(), "1".into()],
            ["wide cell".into(), String::new()],
        ];
        assert_eq!(
            render(["name", "n"], &rows),
            "name       n\n---------  -\na          1\nwide cell"
        );
    }
}
