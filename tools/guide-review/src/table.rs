//! Markdown tables that are also readable in a terminal.

/// Pads columns to their widest cell, except the last, which may hold a whole sentence.
pub fn render<const N: usize>(
    header: [&str; N],
    rows: impl IntoIterator<Item = [String; N]>,
) -> String {
    let mut rows: Vec<[String; N]> = rows
        .into_iter()
        .map(|row| row.map(|cell| cell.replace('|', "\\|")))
        .collect();
    rows.insert(0, header.map(str::to_owned));
    let mut widths = [3; N];
    for row in &rows {
        for (width, cell) in widths.iter_mut().zip(row) {
            *width = (*width).max(cell.chars().count());
        }
    }
    if let Some(last) = widths.last_mut() {
        *last = 3;
    }
    rows.insert(1, widths.map(|width| "-".repeat(width)));
    let lines: Vec<String> = rows
        .iter()
        .map(|row| {
            let cells = row.iter().zip(widths);
            let cells: Vec<String> = cells
                .map(|(cell, width)| format!("{cell:width$}"))
                .collect();
            format!("| {} |", cells.join(" | "))
        })
        .collect();
    lines.join("\n")
}

#[cfg(test)]
mod tests {
    use super::render;

    #[test]
    fn all_columns_but_the_last_are_padded() {
        let rows = [
            ["a|b".into(), "1".into()],
            ["wide cell".into(), "long text".into()],
        ];
        assert_eq!(
            render(["name", "n"], rows),
            "\
| name      | n   |
| --------- | --- |
| a\\|b      | 1   |
| wide cell | long text |"
        );
    }
}
