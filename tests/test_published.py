"""The ledger of published numbers: each line of tests/published/lesson_NN.py is measured and held to its tolerance.

pytest tests/test_published.py                  # one case for each number
pytest tests/test_published.py -k "lesson_04"   # of one lesson
python tests/test_published.py [04]             # the ledger as a table
"""

import sys
import time
from importlib import import_module
from pathlib import Path

import numpy as np
import pytest

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE))

from published.ledger import HEAD, Published  # noqa: E402

LESSONS = sorted(path.stem for path in (HERE / "published").glob("lesson_*.py"))
LEDGER = [(lesson, record) for lesson in LESSONS for record in import_module(f"published.{lesson}").LEDGER]


def measured(record):
    """(ours, seconds)"""
    began = time.perf_counter()
    return record.measure(), time.perf_counter() - began


@pytest.mark.parametrize(
    "record", [pytest.param(r, id=f"{lesson}: {r.paper}, {r.place}: {r.what}") for lesson, r in LEDGER]
)
def test_a_published_number_comes_out(record, record_property):
    ours, seconds = measured(record)
    line = record.line(ours, seconds)
    record_property("ledger", line)
    print(line)
    assert np.all(np.isfinite(np.asarray(ours, float))), line
    assert record.agrees(ours) == record.comes_out, line


def test_no_line_stands_twice():
    names = [record[:3] for _, record in LEDGER]
    assert len(set(names)) == len(names)


def test_the_ledger_can_say_no():
    number = Published("nobody", "nowhere", "2 within 10 %", 2.0, 0.1, lambda: 2.1, relative=True)
    assert number.agrees(2.19) and not number.agrees(2.21)
    assert not number._replace(relative=False).agrees(2.11)
    assert not number._replace(tolerance=0.0).agrees(2.00001)
    assert not number.agrees([2.0]), "a shape of its own is no agreement"


if __name__ == "__main__":
    print(HEAD)
    for lesson, record in LEDGER:
        if len(sys.argv) == 1 or sys.argv[1] in lesson:
            print(record.line(*measured(record)))
