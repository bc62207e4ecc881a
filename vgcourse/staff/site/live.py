"""What lives on a page: the widgets of a lesson, made again by their names, with what a kernel would have told them.

A page has no kernel. Explorers need none; questions and predictions are judged by `judge.js`; and of the claims a page
knows what they say. What a learner answers stays in the browser.
"""

from __future__ import annotations

import ast
import json
import os
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from html import escape
from pathlib import Path
from typing import Any, NamedTuple

import vgcourse
from vgcourse.course import progress
from vgcourse.course.beliefs import ClaimSheet
from vgcourse.views.explorer import Explorer
from vgcourse.views.live import Live

WIDGETS: dict[str, type[Live]] = {"explorer": Explorer, "claims": ClaimSheet}
"""The halves that browsers have, as JupyterLab loads them, by the name that a page calls them."""


class Call(NamedTuple):
    """The last line of a cell, where it is one call of the course with constants: `vg.predict("01", "ten-layers")`."""

    name: str
    given: tuple[Any, ...]
    alone: bool
    """Whether the cell says nothing else."""


def call_in(source: str) -> Call | None:
    """The call that a cell ends with; None where it ends otherwise."""
    body = ast.parse(source).body
    match body[-1] if body else None:
        case ast.Expr(ast.Call(ast.Attribute(ast.Name("vg"), name), given, [])) if all(
            isinstance(each, ast.Constant) for each in given
        ):
            return Call(name, tuple(each.value for each in given), len(body) == 1)
    return None


@contextmanager
def nobody() -> Iterator[None]:
    """Progress of nobody, so that no page shows what the one who builds it has answered."""
    before = os.environ.get(progress.WHERE)
    with tempfile.TemporaryDirectory() as folder:
        os.environ[progress.WHERE] = folder
        try:
            yield
        finally:
            os.environ.pop(progress.WHERE)
            if before is not None:
                os.environ[progress.WHERE] = before


# ---- what a page holds of each


def mounted(widget: str, still: str, state: dict[str, Any], **more: str) -> str:
    """The place of a widget: until its script is here, or without scripts, the still picture stands there."""
    marks = "".join(f' data-{name}="{escape(value)}"' for name, value in {"widget": widget, **more}.items())
    told = json.dumps(state, ensure_ascii=False).replace("</", r"<\/")
    return f'<div class="vg-mount"{marks}><script type="application/json">{told}</script>{still}</div>'


def explorer(name: str, still: str) -> str:
    """`name` as on the face: chain_explorer. Its rows and its description are a file that pages share."""
    return mounted("explorer", still, {}, shared=name)


def shared(name: str) -> dict[str, Any]:
    """What pages share of an explorer: all that the kernel would have told the browser."""
    made = getattr(vgcourse, name)()
    return {"spec": made.spec, "program": made.program, "position": made.position, "draw": made.draw}


def asked(lesson: str, names: Sequence[str], part: str, still: str) -> str:
    """Questions of a lesson; part: "quiz", or of a prediction "predict" or "reveal". `judge.js` answers."""
    marks = f'data-lesson="{lesson}" data-question="{" ".join(names)}" data-part="{part}"'
    return f'<div class="vg-quiz" {marks}>{still}</div>'


def claims(lesson: str, still: str) -> str:
    sheet = ClaimSheet(lesson)
    state = {name: getattr(sheet, name) for name in ("title", "rule", "words", "rows", "foot", "closed", "button")}
    return mounted("claims", still, state, kernel="claims", asked=lesson)


# ---- the files that pages share


def scripts() -> dict[str, str]:
    """{file: text} of the widgets, each loaded as JupyterLab does it: as a module made of its text."""
    return {f"widgets/{name}.js": registered("widget", name, kind._esm) for name, kind in WIDGETS.items()}


def styles() -> str:
    """The looks of all widgets, and of the tables of others."""
    return "\n".join(dict.fromkeys(str(kind._css) for kind in WIDGETS.values()))


def registered(what: str, name: str, value: object) -> str:
    """A script that hands something to the page. (A page opened from a folder may load scripts, and nothing else.)"""
    return f"vgSite.{what}({json.dumps(name)}, {json.dumps(value, ensure_ascii=False)});\n"


def write_shared(folder: Path, names: set[str]) -> None:
    for name in sorted(names):
        (folder / "explorers").mkdir(exist_ok=True)
        (folder / "explorers" / f"{name}.js").write_text(registered("shared", name, shared(name)), encoding="utf-8")
