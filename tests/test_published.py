"""The ledger: each row of tests/published/lesson_NN.py is measured and held to its tolerance.

pytest tests/test_published.py                      # one case for each row
pytest tests/test_published.py -k "lesson_04"       # of one lesson
python tests/test_published.py [04] [published]     # as tables: what papers state, what follows, what we had before
make ledger                                         # docs/published.md, the same as a page
"""

import re
import sys
import time
from importlib import import_module
from pathlib import Path

import numpy as np
import pytest

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE))

from evidence import Evidence  # noqa: E402
from published.ledger import HEAD, KINDS, UNSEEN, OverSeeds, ours, published  # noqa: E402
from published.page import PAGE, holds, key, page, stamp, stored  # noqa: E402
from published.page import measured as measured_row  # noqa: E402

LESSONS = sorted(path.stem for path in (HERE / "published").glob("lesson_*.py"))
LEDGER = [(lesson, row) for lesson in LESSONS for row in import_module(f"published.{lesson}").LEDGER]
every_row = pytest.mark.parametrize("row", [pytest.param(row, id=f"{lesson}: {row.name}") for lesson, row in LEDGER])
KEYS = {id(row): key(lesson[-2:], row) for lesson, row in LEDGER}
STORED = stored()


def evidence(test, row=None):
    """Of the rows of a lesson: they share runs."""
    if test != "test_a_row_of_the_ledger_comes_out":
        return None
    lesson = KEYS[id(row)][:2]
    kept = {key: ours for key, ours in STORED.items() if key.startswith(lesson)}
    return Evidence(f"lesson {lesson}", (HERE / "published" / f"lesson_{lesson}.py",), (kept,))


def measured(row):
    """(ours, seconds)"""
    began = time.perf_counter()
    return row.measure(), time.perf_counter() - began


@every_row
def test_a_row_of_the_ledger_comes_out(row, record_property):
    found, seconds = measured(row)
    line = row.line(found, seconds)
    record_property("ledger", line)
    print(line)
    assert np.all(np.isfinite(np.asarray(found, float))), line
    assert row.agrees(found) == row.comes_out, line
    kept = STORED.get(KEYS[id(row)], {})
    assert kept.get("row") == stamp(row), "docs/published.md does not know this row: run `make ledger`"
    assert holds(row, kept["ours"], found), f"docs/published.md says {kept['ours']}: run `make ledger`"


def test_the_page_is_made_from_the_rows_and_from_what_was_measured():
    """The test above holds what was measured; so the page can be compared without measuring anything."""
    rows = [(lesson[-2:], row) for lesson, row in LEDGER]
    assert {key(*each) for each in rows} == set(STORED), "run `make ledger`"
    assert PAGE.read_text(encoding="utf-8") == page(rows, STORED), "docs/published.md is old: run `make ledger`"


def test_the_page_keeps_what_nobody_published_apart():
    rows = [
        ("01", published("Doe 2020", "table 1", "it is 2", "two", 2.0, 0.1, "a tenth", lambda: 2.0, unit="mm")),
        ("01", ours("a run of ours", "three", 3.0, 0.1, "a tenth", lambda: 2.0, came="it was 2")),
    ]
    said = page(rows, {key(*each): {"ours": [-2.0], "error": [0.123], "seconds": 1.5} for each in rows})
    first, second = said.index("| 01 | Doe 2020"), said.index("## Our own earlier runs")
    assert (
        first < second < said.index("| 01 | a run of ours")
        and "2 mm | ±0.1: a tenth | −2 | 0.12 | comes out | 1.5 |" in said
    )
    assert "**does not come out**: it was 2" in said and "2 rows: 1 come out, 1 do not" in said


def test_a_row_over_seeds_knows_its_error():
    rng = np.random.default_rng(1)
    found = OverSeeds(rng.normal(5, 2, size=(400, 3)), np.mean)
    row = published("Doe 2020", "table 1", "5", "five", (5.0, 5.0, 5.0), 0.5, "", lambda: found)
    assert row.agrees(found) and np.allclose(found.error, 2 / 20, rtol=0.15)
    assert np.shape(found) == (3,) and measured_row(row)["error"] == [float(f"{each:.2g}") for each in found.error]


def test_what_is_stored_may_move_a_little_and_no_more():
    row = published("nobody", "nowhere", "2", "2 within 0.01", 2.0, 0.01, "", lambda: 2.0)
    assert holds(row, [2.0], 2.09) and not holds(row, [2.0], 2.2) and not holds(row, [2.0], [2.0, 2.0])


@every_row
def test_a_row_says_what_it_is(row):
    """A paper is named where it states the number, with the words, and the place or that nobody looked it up."""
    assert row.kind in KINDS
    assert row.why or not row.tolerance, "a tolerance has its reason"
    if row.kind == "published":
        assert row.says and (
            row.place == UNSEEN
            or re.search(r"§|section|eq\.|fig|table|theorem|algorithm|part|page|cell|list", row.place, re.I)
        )
        assert re.search(r"(19|20)\d\d", row.source), "authors and year"
    if row.kind == "ours":
        assert not row.place and not re.search(r"(19|20)\d\d", row.source), "nobody published it"


def test_no_row_stands_twice():
    names = [row.name for _, row in LEDGER]
    assert len(set(names)) == len(names)


def test_the_ledger_can_say_no():
    row = published("nobody", "nowhere", "2", "2 within 10 %", 2.0, 0.1, "", lambda: 2.1, relative=True)
    assert row.agrees(2.19) and not row.agrees(2.21)
    assert not row._replace(relative=False).agrees(2.11)
    assert not row._replace(tolerance=0.0).agrees(2.00001)
    assert not row.agrees([2.0]), "a shape of its own is no agreement"


def main(*wanted):
    kinds = [kind for kind in KINDS if kind in wanted] or [*KINDS]
    lessons = [lesson for lesson in LESSONS if lesson[-2:] in wanted] or LESSONS
    for kind in kinds:
        print(f"\n## {KINDS[kind]}\n")
        for lesson in lessons:
            rows = [row for of, row in LEDGER if of == lesson and row.kind == kind]
            if rows:
                print(f"### Lesson {lesson[-2:]}\n\n{HEAD}")
                for row in rows:
                    print(row.line(*measured(row)), flush=True)
                print()


if __name__ == "__main__":
    main(*sys.argv[1:])
