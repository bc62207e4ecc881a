"""The minutes that a lesson states are counted from its source, by a rule that stands here. Nobody was timed.

Of the core, which is all but the sections that begin with "Further" and the reading list: a minute for 120 words (prose
with formulas, some of it read twice), 4 seconds for a line of code to be read and 5 for its cell to run, a minute for a
prediction, a minute and a half for a question of the quiz, three for an explorer, seven for the twenty claims. The
problem set is not counted.
"""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from vgcourse.course.catalogue import LESSONS, questions_of
from vgcourse.staff import notebooks

ROOT = Path(__file__).parents[1]
SOURCES = {path.stem[:2]: path for path in sorted(ROOT.glob("source/lessons/[0-9]*.md"))}
WITHIN = 4
"""Minutes by which a stated time may be off: it is stated in fives, and a new sentence does not change it."""


def core(number: str) -> list[tuple[str, str]]:
    """(kind, text) of the cells or parts of cells that belong to the core."""
    path, further, found = SOURCES[number], 0, []
    for cell in notebooks.read_text(path.read_text(encoding="utf-8"), path.stem).cells:
        parts = (
            re.split(r"(?m)^(?=#{2,3} |Further reading)", cell.source)
            if cell.cell_type == "markdown"
            else [cell.source]
        )
        for part in parts:
            if heading := re.match(r"(#{2,3}) (.*)", part):
                level = len(heading[1])
                if heading[2].startswith("Further"):
                    further = level
                elif level <= further:
                    further = 0
            if not further and not part.startswith("Further reading"):
                found.append((cell.cell_type, part))
    return found


def minutes(number: str) -> float:
    """By the rule above."""
    parts = core(number)
    words = sum(len(text.split()) for kind, text in parts if kind == "markdown")
    code = [text for kind, text in parts if kind == "code"]
    lines, ran = sum(len(text.splitlines()) for text in code), "\n".join(code)
    questions = sum(question.kind != "predict" for question in questions_of(number))
    predictions, explorers = ran.count("vg.predict("), len(re.findall(r"vg\.\w+_explorer\(", ran))
    claims = ran.count("vg.claims(")
    return words / 120 + (4 * lines + 5 * len(code)) / 60 + predictions + 1.5 * questions + 3 * explorers + 7 * claims


@pytest.mark.parametrize("number", [number for number, lesson in LESSONS.items() if lesson.written])
def test_the_stated_minutes_are_what_the_rule_counts(number):
    stated = LESSONS[number].minutes
    assert stated % 5 == 0 and abs(stated - minutes(number)) <= WITHIN, f"{minutes(number):.0f} by the rule"


def test_what_is_core():
    """A section that begins with Further ends with the next of its level; the reading list is no reading time."""
    texts = [text for _, text in core("01")]
    assert not [text for text in texts if text.startswith(("### Further", "Further reading"))]
    assert any(text.startswith("## Quiz") for text in texts), "the quiz after a Further section is core again"
