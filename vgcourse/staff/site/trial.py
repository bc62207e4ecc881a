"""The verdicts that the stored notebook of lesson 13 has, and its two cells that speak of one's own answers.

The answers are in the browser: `site.js` puts them beside the verdicts, in the words of `course/claim_verdicts.py`.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from html import escape

from nbformat import NotebookNode

from vgcourse.course.claim_verdicts import (
    BEFORE_AND_AFTER,
    COPY,
    HANDED_IN,
    LEGEND,
    LETTERS,
    NONE,
    lines_to_hand_in,
)
from vgcourse.course.markup import as_html
from vgcourse.course.questions.claims import ASKED, BELIEFS, CLAIMS, SOURCES, Claim
from vgcourse.inputs import BadInput

_CELL = r"<td[^>]*>(.*?)</td>"
_ROW = re.compile(rf"<tr>{_CELL * 4}<td[^>]*>\d\d</td></tr>", re.S)
OWN = ("before_after", "hand_in_claims")
"""The calls that show a learner's own answers to the claims."""


def tried(notebook: NotebookNode) -> dict[str, tuple[str, str]]:
    """{claim: (how it was tried and what was found, the verdict)}, as HTML, of lesson 13."""
    outputs = (output for cell in notebook.cells for output in cell.get("outputs", ()) if "data" in output)
    shown = "".join(output["data"].get("text/html", "") for output in outputs)
    found = {(says, article): (how, verdict) for says, verdict, how, article in _ROW.findall(shown)}
    if len(found) != len(CLAIMS):
        raise BadInput(f"Lesson 13 shows {len(found)} verdicts for {len(CLAIMS)} claims: run `vgcourse build 13`.")
    return {each.name: found[as_html(each.says), escape(SOURCES[each.source].short)] for each in CLAIMS}


def own_answers(call: str, notebook: NotebookNode, still: str) -> str:
    """The place where `call`, one of `OWN`, shows what is kept in the browser, once all answers are handed in."""
    if call == "hand_in_claims":
        nothing = lines_to_hand_in({}, {})  # not the answers of whoever builds the site
        told = {"letters": LETTERS, "none": NONE, "lines": nothing, "names": [each.name for each in ASKED],
                "title": HANDED_IN, "copy": COPY, "legend": LEGEND}  # fmt: skip
    else:
        told = {"title": BEFORE_AND_AFTER, "words": BELIEFS, "rows": list(_rows(ASKED, tried(notebook)))}
    text = json.dumps(told, ensure_ascii=False).replace("</", r"<\/")
    return f'<div class="vg-own" data-call="{call}"><script type="application/json">{text}</script>{still}</div>'


def _rows(claims: Iterable[Claim], found: dict[str, tuple[str, str]]):
    names = {words: name for name, words in BELIEFS.items()}
    for each in claims:
        words = re.sub(r"<[^>]+>.*", "", found[each.name][1].removeprefix("<strong>"), flags=re.S)
        yield {"name": each.name, "says": as_html(each.says), "short": each.short, "lesson": each.lesson,
               "verdict": names[words]}  # fmt: skip
