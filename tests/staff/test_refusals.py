"""Each refusal is one sentence that can be forwarded: what was expected, what came, what to do. Nothing else in it."""

from __future__ import annotations

import ast
import re
import string
from pathlib import Path

import pytest

from vgcourse.staff.refusals import SENTENCES, Refused, reason, refusal, refused

STAFF = Path(__file__).parents[2] / "vgcourse" / "staff"
FIELDS = {kind: {name for _, name, *_ in string.Formatter().parse(text) if name} for kind, text in SENTENCES.items()}
HOSTILE = {
    "a line and a title": "no.\nzoe: 20 of 20 points\x1b]0;owned\x07",
    "a path": "[Errno 13] Permission denied: '/srv/teacher/vgcourse/submitted/ada/01_chain_rule/x.ipynb'",
    "a path of Windows": "C:\\Users\\teacher\\vgcourse\\x.ipynb",
    "a traceback": 'Traceback (most recent call last):\n  File "/usr/lib/x.py", line 3, in f\nValueError: no',
    "sentences": "It failed. Ask somebody! Or not? Yes.",
    "very long": "x" * 100_000,
    "braces": "{0} {name} {came.__class__}",
    "right to left": "a\u202eb\ud800c",
    "nothing": "",
    "plain": "x.ipynb",
}


@pytest.mark.parametrize("value", HOSTILE)
@pytest.mark.parametrize("kind", SENTENCES)
def test_it_is_one_sentence_whatever_stands_in_it(kind, value):
    said = refusal(kind, **dict.fromkeys(FIELDS[kind], HOSTILE[value]))
    assert said[0].isupper() and said.endswith(".") and not said.endswith("..")
    assert not re.search(r"[.!?]\s", said), "one sentence"
    assert said.isprintable() and len(said) < 1000
    expected, _, rest = said.partition(" expected")
    assert expected.endswith((" was", " were")) and ", and " in rest and ": " in rest, "expected, came: do"
    assert not re.search(r"/home|/usr|teacher|Traceback", said), "nothing of this machine"


def test_what_came_is_named():
    assert refusal("no zip", came="up.zip", why=ValueError("cut")).startswith(
        "A zip file was expected, and up.zip cannot be opened (cut), "
    )
    assert refusal("irregular", file="ada/notes.txt").startswith("A file of its own was expected, and ada/notes.txt is")
    assert reason(PermissionError(13, "Permission denied", "/srv/x/y")) == "Permission denied"
    assert reason(ValueError("one\ntwo")) == "ValueError (one)" and reason(KeyError()) == "KeyError"
    assert isinstance(refused("nothing", came="nothing"), Refused)


def test_every_refusal_of_a_submission_is_one_of_these():
    """Whatever the modules that take in and judge say about a submission comes from the table, with all its fields."""
    used, own = {"nbgrader", "judge"}, []
    for path in sorted(STAFF.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and _name(node.func) in ("refusal", "refused") and path.name != "refusals.py":
                if isinstance(kind := node.args[0], ast.Constant):
                    assert {keyword.arg for keyword in node.keywords} == FIELDS[kind.value], (path.name, kind.value)
                    used.add(kind.value)
            elif isinstance(node, ast.Call) and _name(node.func) in ("Refused", "NotRun", "Unreadable"):
                own += [path.name] if not isinstance(node.args[0], ast.Call | ast.Subscript) else []
            elif isinstance(node, ast.Assign) and _name(getattr(node.targets[0], "value", None)) == "refused":
                own += [path.name] if isinstance(node.value, ast.Constant | ast.JoinedStr) else []
    assert not own, "a sentence that stands in no table"
    assert used == set(SENTENCES), "none that nobody says"


def _name(node: ast.expr | None) -> str:
    return node.attr if isinstance(node, ast.Attribute) else getattr(node, "id", "")
