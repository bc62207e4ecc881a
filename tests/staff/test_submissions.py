"""No honest answer is lost to what it is packed in, and no timestamp holds anybody up."""

from __future__ import annotations

import json
import math
import sys
import time
from datetime import UTC, datetime
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))

import classes  # noqa: E402
import outside
from classes import NAME, SLOPE, hand_in  # noqa: E402
from points import TOTAL  # noqa: E402

from vgcourse.inputs import BadInput  # noqa: E402
from vgcourse.staff import grading, inspection, submissions  # noqa: E402
from vgcourse.staff.judge import judging  # noqa: E402
from vgcourse.staff.judge.grader import Grader  # noqa: E402
from vgcourse.staff.submissions import read  # noqa: E402

evidence = outside.evidence(__file__, "bwrap", outside.KERNEL, without=outside.CLINIC)

WORDS = "Those near the input: their products are the longest."


def _mark(cell: dict) -> str | None:
    return cell["metadata"].get("nbgrader", {}).get("grade_id")


def _without(*ids: str):
    """The notebook without these cells."""
    return lambda notebook: notebook | {"cells": [cell for cell in notebook["cells"] if _mark(cell) not in ids]}


def _bare(notebook: dict) -> dict:
    """As tools leave it that know of no metadata and no ids."""
    cells = [{key: cell[key] for key in ("cell_type", "source")} for cell in notebook["cells"]]
    return {"cells": cells, "nbformat": 4}


def _in_version_3(notebook: dict) -> dict:
    cells = []
    for cell in notebook["cells"]:
        text = {"input" if cell["cell_type"] == "code" else "source": "".join(cell["source"]).splitlines(True)}
        cells.append({"cell_type": cell["cell_type"], "metadata": cell["metadata"], "language": "python", **text})
    return {"worksheets": [{"cells": cells}], "nbformat": 3, "nbformat_minor": 0, "metadata": {"name": ""}}


def _elsewhere(notebook: dict) -> dict:
    """The answer in a cell of the learner's own at the end, and the given pair deleted."""
    kept = _without("sigmoid_slope", "check_sigmoid_slope")(notebook)
    own = {"cell_type": "code", "metadata": {}, "source": "# mine\n" + SLOPE, "outputs": [], "execution_count": 1}
    return kept | {"cells": [*kept["cells"], own]}


def _types_changed(notebook: dict) -> dict:
    """A check that became text, and an answer that became raw, with a picture in it."""
    for cell in notebook["cells"]:
        if _mark(cell) == "check_sigmoid_slope":
            cell |= {"cell_type": "markdown", "attachments": {"a.png": {"image/png": "iVBORw0KGgo="}}}
        if _mark(cell) == "chain_factors":
            cell["cell_type"] = "raw"
    return notebook


def _as(encoding: str):
    return lambda notebook: json.dumps(notebook, ensure_ascii=False).encode(encoding)


def _in_cp1252(notebook: dict) -> bytes:
    text = json.dumps(notebook).replace("def sigmoid_slope(z):", "# caf@\\ndef sigmoid_slope(z):")
    return text.encode().replace(b"caf@", "café – “ok”".encode("cp1252"))


PACKED = {
    "as it is": lambda notebook: notebook,
    "a byte order mark": _as("utf-8-sig"),
    "UTF-16": _as("utf-16"),
    "UTF-16 without a mark": _as("utf-16-le"),
    "cp1252": _in_cp1252,
    "nbformat 3": _in_version_3,
    "no metadata, no ids": _bare,
    "no imports": _without("imports"),
    "no check": _without("check_sigmoid_slope"),
    "another pair is missing": _without("chain_factors", "check_chain_factors"),
    "all that was locked is missing": _without("imports", *(f"check_{n}" for n in ("sigmoid_slope", "log10_product"))),
    "an answer elsewhere": _elsewhere,
    "types changed": _types_changed,
}
TIMES = {"nines": "9" * 5_000_000, "never": "2026-02-31 12:00:00 UTC", "binary": "\x00\xff", "ones": "1" * 60}


def _learner(kind: str) -> str:
    return kind.replace(" ", "-").replace(",", "")


@pytest.fixture(scope="module")
def graded(tmp_path_factory, isolating_machine):
    """(a course, its grades, seconds of the processor): right answers, in every packing and with every time."""
    course = classes.course(tmp_path_factory.mktemp("course"))
    for kind, packed in PACKED.items():
        path = hand_in(course, _learner(kind), {"sigmoid_slope": SLOPE, "longest_products": WORDS})
        made = packed(json.loads(path.read_bytes()))
        path.write_bytes(made if isinstance(made, bytes) else json.dumps(made).encode())
    for who, text in TIMES.items():
        path = hand_in(course, who, {"sigmoid_slope": SLOPE, "longest_products": WORDS})
        path.with_name("timestamp.txt").write_text(text, encoding="latin-1")
    began = time.process_time()
    return course, grading.grade(course, "01"), time.process_time() - began


def test_every_packing_gets_its_points(graded):
    _, found, _ = graded
    assert not found.refused
    got = {each.learner: (each.points, each.of, each.waiting) for each in found.grades}
    assert got == dict.fromkeys([*map(_learner, PACKED), *TIMES], (2.0, TOTAL, 1))


def test_a_time_that_is_none_holds_up_nobody_and_is_said(graded):
    course, found, seconds = graded
    assert set(found.remarks) == set(TIMES) and seconds < 60
    for who in TIMES:
        [sentence] = found.remarks[who]
        assert sentence.startswith("Its timestamp.txt held no time, and now holds that of the notebook, 20")
        stamp = (course / "submitted" / who / NAME / "timestamp.txt").read_text()
        assert submissions.time_in(stamp) is not None


def test_what_was_missing_is_put_back_for_the_person_who_marks(graded):
    course, _, _ = graded
    path = course / "autograded" / _learner("another pair is missing") / NAME / f"{NAME}.ipynb"
    cells = json.loads(path.read_bytes())["cells"]
    ids = [mark for cell in cells if (mark := _mark(cell))]
    released = json.loads((course / "exercises" / NAME / f"{NAME}.ipynb").read_bytes())["cells"]
    assert ids == [mark for cell in released if (mark := _mark(cell))]
    at = next(i for i, cell in enumerate(cells) if _mark(cell) == "chain_factors")
    assert "Not written yet" in "".join(cells[at]["source"]) and _mark(cells[at + 1]) == "check_chain_factors"


@pytest.mark.parametrize(
    ("data", "what"),
    [
        (b" \n", "empty"),
        (b'{"cells": [{"cell_type": "code", "source": "x', "cut off"),
        ('{"cells": []}'.encode("utf-16")[:-3], "cut off or in no encoding"),
        (b"<!DOCTYPE html>", "no JSON text"),
        (b'{"cells": 3}', "without a list of cells"),
        (b'{"cells": ["x"]}', "without a list of cells"),
        (b"[" * 100_000, "nested"),
        (b'{"cells": [' + b'{"source": "1"},' * 6000 + b"{}]}", "At most 5000 cells"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_what_is_no_notebook_is_said(data, what):
    with pytest.raises(BadInput, match=what):
        read(data, "x.ipynb")


def test_whatever_a_cell_holds_is_a_cell():
    odd = [
        {"source": ["a", 3, "b"], "metadata": [], "id": "x" * 99, "outputs": [{"data": "y" * 99}]},
        {"source": None, "cell_type": "code"},
        {"cell_type": "heading", "level": 2, "source": "Two"},
        {
            "cell_type": "code",
            "source": "s = '\ud800'",
            "id": "one",
            "metadata": {"nbgrader": {"points": math.nan}},
        },
        {"cell_type": "code", "source": "tab\there", "id": "one", "metadata": {"nbgrader": "x", "tags": ["skip"]}},
    ]
    cells = read(json.dumps({"cells": odd, "metadata": 3}).replace("\\t", "\t").encode(), "x.ipynb").cells
    assert [cell.cell_type for cell in cells] == ["code", "markdown", "code", "code"]
    assert [cell.source for cell in cells] == ["ab", "## Two", "s = '?'", "tab\there"]
    assert cells[0].outputs == [] and len({cell.id for cell in cells}) == 4 and cells[3].metadata == {}


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("2026-03-01 12:00:00.5 UTC\n", datetime(2026, 3, 1, 12, 0, 0, 500_000, UTC)),
        ("2026-03-01 12:00:00 +0100", datetime(2026, 3, 1, 12, 0, tzinfo=UTC)),
        ("2026-03-01 12:00:00 Europe/Berlin", None),
        ("9999-99-99 12:00:00 UTC", None),
        ("0000-01-01 00:00:00 UTC", None),
        ("1" * 65, None),
        ("", None),
    ],
)
def test_times_are_nbgraders_own_or_none(text, when):
    assert submissions.time_in(text) == when or (text.endswith("+0100") and submissions.time_in(text))


@pytest.mark.parametrize("place", ["", NAME, f"{NAME}/{NAME}.ipynb", f"{NAME}/notes.txt"])
def test_what_cannot_be_read_is_refused_and_the_others_are_not(tmp_path, monkeypatch, place):
    """As modes that somebody copied leave it. (Whoever is root reads everything: so it is played.)"""
    course = classes.course(tmp_path)
    for learner in "ab":
        hand_in(course, learner).with_name("notes.txt").write_text("x")
    closed = course / "submitted" / "a" / place

    def refuse(function):
        def guarded(path, *arguments, **options):
            if isinstance(path, str | Path) and (Path(path) == closed or closed in Path(path).parents):
                raise PermissionError(13, "Permission denied", str(path))
            return function(path, *arguments, **options)

        return guarded

    for owner, name in ((Path, "open"), (Path, "read_bytes"), (Path, "stat"), (inspection.os, "scandir")):
        monkeypatch.setattr(owner, name, refuse(getattr(owner, name)))
    good, refused = inspection.inspect(course, NAME)
    assert good == ["b"] and set(refused) == {"a"}
    assert "cannot be (Permission denied): hand in a copy of it." in refused["a"]


def test_groups_that_were_not_judged_are_said_and_judged_again_when_asked(tmp_path, monkeypatch, isolating_machine):
    course = classes.course(tmp_path)
    hand_in(course, "ada", {"sigmoid_slope": SLOPE})
    monkeypatch.setattr(Grader, "trust", lambda *_: None)
    with monkeypatch.context() as hurried:
        hurried.setattr(judging, "RUNS", 0)
        found = grading.grade(course, "01", one_shot=True)
    [sentence] = found.remarks["ada"]
    assert found.grades[0].points == 0 and "sigmoid_slope (basic, edge); chain_factors (" in sentence
    assert sentence.endswith("`vgcourse grade 01 --learner ada` tries again.")
    assert grading.grade(course, "01").grades == found.grades, "the verdict is kept"
    again = grading.grade(course, "01", "ada", one_shot=True)
    assert again.grades[0].points == 2 and not again.remarks
