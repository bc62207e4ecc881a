"""docs/published.md: the ledger as a page, from the rows and from what they gave when they were measured.

python -m tests.published.page            # measure the rows that are new or that changed, and write the page
python -m tests.published.page --again    # measure all of them
python -m tests.published.page 04 07      # measure those of these lessons again

What was measured stands in measured.json beside this file. It cannot go stale unseen: tests/test_published.py measures
every row anyway, and compares what comes with what is stored there, and the page with both.
"""

from __future__ import annotations

import hashlib
import json
import re
import sys
import time
from collections.abc import Iterable
from importlib import import_module
from pathlib import Path

import numpy as np

HERE = Path(__file__).parent
if str(HERE.parent) not in sys.path:  # as pytest has it
    sys.path.insert(0, str(HERE.parent))

from published.ledger import OverSeeds, Row, text  # noqa: E402

FILE = HERE / "measured.json"
PAGE = HERE.parents[1] / "docs" / "published.md"
MOVES = 0.05
"""How far a stored number may be from what is measured on another machine, as a share of it; or the row's tolerance."""

HEAD = """# Published numbers, and ours

*Made by `make ledger` from `tests/published/`; a test compares it. Edit the rows there, not this page.*

Each number that a lesson takes from a paper, or sets beside one, is measured by this course and held to a tolerance,
with its reason beside it, or a word that none was written down. {rows} rows: {out} come out, {not_out} do not, and
those say what came instead. There are three kinds, in three tables, and they prove different things.

| | rows | come out |
|---|---|---|
{counts}

A value without a unit is a pure number: a ratio, a share from 0 to 1, an exponent, a count, or 1 for yes and 0 for no.
*Ours* is what the row measures: of many networks their median or mean, over the seeds that the row names (fixed
beforehand, and never chosen). *Error* is its standard error over these seeds, by bootstrap, where a row keeps what each
seed gave. *Seconds* are of one processor, on the machine on which the row was last measured; rows that share a run have
its time in the first of them.
"""
TITLES = {
    "published": (
        "Published",
        "A paper states the number or the equation, at the place given.",
        "| lesson | paper | place | it says | measured here | published | tolerance, and why | ours | error | "
        "verdict | seconds |",
    ),
    "derived": (
        "Derived",
        "Arithmetic, a closed form, a theory for infinite width, or a number that we put to a claim in words. Nobody "
        "has published it as it stands here.",
        "| lesson | from | place | it says | measured here | derived | tolerance, and why | ours | error | "
        "verdict | seconds |",
    ),
    "ours": (
        "Our own earlier runs",
        "What an earlier run of this course gave, with other code or other seeds. Nobody published these: that a run "
        "agrees with an earlier one shows that it can be repeated, and no more.",
        "| lesson | earlier run | place | note | measured here | earlier | tolerance, and why | ours now | error | "
        "verdict | seconds |",
    ),
}


def ledger() -> list[tuple[str, Row]]:
    """(lesson, row) of all rows, lesson by lesson."""
    lessons = sorted(path.stem for path in HERE.glob("lesson_*.py"))
    return [(lesson[-2:], row) for lesson in lessons for row in import_module(f"published.{lesson}").LEDGER]


def key(lesson: str, row: Row) -> str:
    return f"{lesson}: {row.name}"


def stamp(row: Row) -> str:
    """Of what a row says. Another value or tolerance, and it is measured again; another last bit of it is nothing."""
    value = [float(f"{each:.6g}") for each in np.ravel(row.value)]
    said = [row.name, row.says, value, row.tolerance, row.relative, row.came]
    return hashlib.sha256(json.dumps(said).encode()).hexdigest()[:12]


def stored() -> dict[str, dict]:
    """By key: {"ours": numbers, "error": of some, "seconds": of some, "row": stamp}."""
    return json.loads(FILE.read_text(encoding="utf-8")) if FILE.is_file() else {}


def measured(row: Row) -> dict:
    """What the row gives now, as it is stored: four digits are more than hold anywhere."""
    began = time.process_time()
    found = row.measure()
    seconds = time.process_time() - began
    rounded = lambda numbers, digits: [float(f"{number:.{digits}g}") for number in np.ravel(np.asarray(numbers, float))]
    error = {"error": rounded(found.error, 2)} if isinstance(found, OverSeeds) else {}
    return {"ours": rounded(found, 4), **error, "seconds": float(f"{seconds:.2g}"), "row": stamp(row)}


def holds(row: Row, kept: object, ours: object) -> bool:
    """Whether what is stored is still what is measured."""
    kept, ours = (np.ravel(np.asarray(numbers, float)) for numbers in (kept, ours))
    if kept.shape != ours.shape:
        return False
    allowed = np.maximum(MOVES * np.abs(kept), np.ravel(np.broadcast_to(row.allowed, np.shape(row.value))))
    return bool(np.all(np.abs(kept - ours) <= allowed + 1e-4 * np.abs(kept)))


def page(rows: Iterable[tuple[str, Row]], kept: dict[str, dict]) -> str:
    """The page's text."""
    rows = list(rows)
    counts = [
        f"| {TITLES[kind][0]} | {len(of)} | {sum(row.comes_out for row in of)} |"
        for kind in TITLES
        if (of := [row for _, row in rows if row.kind == kind])
    ]
    out = sum(row.comes_out for _, row in rows)
    parts = [HEAD.format(rows=len(rows), out=out, not_out=len(rows) - out, counts="\n".join(counts))]
    for kind, (title, about, head) in TITLES.items():
        lines = [line(lesson, row, kept[key(lesson, row)]) for lesson, row in rows if row.kind == kind]
        table = without_empty([head, "|---" * (head.count("|") - 1) + "|", *lines])
        parts.append("\n".join([f"## {title}\n", f"{about}\n", *table]) + "\n")
    return "\n".join(parts)


def line(lesson: str, row: Row, kept: dict) -> str:
    within = f"±{100 * row.tolerance:g} %" if row.relative else f"±{row.tolerance:g}"
    cells = (
        lesson,
        row.source,
        row.place,
        row.says,
        row.what,
        f"{signed(row.value)} {row.unit}".strip(),
        f"{within}: {row.why}" if row.tolerance else row.why or "equal",
        signed(kept["ours"]),
        " ".join(f"{each:.2g}" for each in kept.get("error", ())),
        "comes out" if row.comes_out else f"**does not come out**: {row.came}",
        f"{kept['seconds']:.2g}" if "seconds" in kept else "",
    )
    cells = (cell.replace("|", "¦") for cell in cells)
    return "| " + " | ".join(cells) + " |"


def signed(numbers: object) -> str:
    return re.sub(r"(?<![e\d])-", "−", text(numbers))


def without_empty(table: list[str]) -> list[str]:
    """The table without columns that have no cell."""
    rows = [[cell.strip() for cell in each.strip("|").split("|")] for each in table]
    full = [i for i in range(len(rows[0])) if any(row[i] for row in rows[2:])]
    return ["| " + " | ".join(row[i] for i in full) + " |" for row in rows]


def main(*wanted: str) -> int:
    rows, kept = ledger(), stored()
    again = "--again" in wanted
    fresh = {}
    for lesson, row in rows:
        name = key(lesson, row)
        if again or lesson in wanted or kept.get(name, {}).get("row") != stamp(row):
            began = time.perf_counter()
            kept[name] = measured(row)
            print(f"{time.perf_counter() - began:5.1f} s  {name}: {text(kept[name]['ours'])}", flush=True)
            if row.agrees(np.reshape(kept[name]["ours"], np.shape(row.value))) != row.comes_out:
                print("         the row says otherwise: its test will fail", file=sys.stderr)
        fresh[name] = kept[name]
        FILE.write_text(json.dumps({**kept, **fresh}, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    FILE.write_text(json.dumps(fresh, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    PAGE.write_text(page(rows, fresh), encoding="utf-8")
    print(f"{PAGE.relative_to(HERE.parents[1])}: {len(rows)} rows")
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
