"""What came out: fault by fault, how many trials, how many survived, what was lost."""

import dataclasses


@dataclasses.dataclass
class Row:
    fault: str
    trials: int = 0
    lost: list[str] = dataclasses.field(default_factory=list)

    def trial(self, problem: str | None) -> None:
        self.trials += 1
        if problem:
            self.lost.append(problem)

    def close(self) -> None:
        """Every test ends with this: it fails when anything was lost, or nothing was tried."""
        assert self.trials, f"{self.fault}: nothing was tried"
        assert not self.lost, f"{self.fault}: {len(self.lost)} of {self.trials}: " + "\n".join(self.lost[:5])


class Table:
    def __init__(self):
        self.rows: list[Row] = []

    def row(self, fault: str) -> Row:
        self.rows.append(Row(fault))
        return self.rows[-1]

    def text(self) -> str:
        cells = [("fault", "trials", "survived", "lost")]
        for row in self.rows:
            cells.append((row.fault, f"{row.trials:,}", f"{row.trials - len(row.lost):,}", f"{len(row.lost):,}"))
        width = max(len(fault) for fault, *_ in cells)
        lines = [f"| {fault:<{width}} | {a:>7} | {b:>8} | {c:>4} |" for fault, a, b, c in cells]
        lines.insert(1, f"| {'-' * width} | ------: | -------: | ---: |")
        return "\n".join(lines)


TABLE = Table()
