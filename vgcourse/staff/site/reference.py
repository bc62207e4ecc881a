"""The pages beside the lessons: the front, symbols, claims, the ledger of published numbers, exercises, the search."""

from __future__ import annotations

import re
from collections.abc import Callable
from html import escape
from pathlib import Path

import nbformat

from vgcourse.course.catalogue import LESSONS, written
from vgcourse.course.exercises import EXERCISES
from vgcourse.course.markup import as_html
from vgcourse.course.questions.claims import CLAIMS, SOURCES
from vgcourse.staff.project import Project
from vgcourse.staff.site import live
from vgcourse.staff.site.shell import Shell, page_of
from vgcourse.staff.site.text import Text, code
from vgcourse.staff.site.trial import tried

FRONT = "chain_explorer"
"""What moves on the front page."""

INSTALL = """pip install vgcourse
vgcourse start
vgcourse lab"""

_MADE_BY = re.compile(r"^\*Made by `make ledger`.*?\*\n", re.M)


def front(text: Text) -> Shell:
    rows = "".join(
        f'<tr><td>{each.number}</td><td><a href="{page_of(each)}">{escape(each.title)}</a><br>{escape(each.question)}'
        f"</td><td>{each.minutes} min</td></tr>"
        for each in written()
    )
    first, *_ = written()
    body = f"""<h1>Why gradients vanish and explode, and what to do about it</h1>
<p class="vg-lede">Every deep network is a chain of stages, and its gradient is a product with one factor for each. Move
the weight, and watch the product.</p>
{live.explorer(FRONT, "")}
<p>That picture is computed in your browser, as you move, by the chain rule and nothing else. The course measures the
same product in every kind of network, asks you first what you expect, and puts on trial what popular articles say.</p>
<p><a href="{page_of(first)}">Start here</a>, or go to any lesson. To run, change and solve, in Python:
<a href="exercises.html">get the course</a>.</p>
<h2 id="lessons">Lessons</h2>
<div class="vg-wide"><table class="vg-lessons"><thead><tr><th scope="col">No.</th><th scope="col">Lesson, and what it
asks</th><th scope="col">Time</th></tr></thead><tbody>{rows}</tbody></table></div>
<h2 id="pages">What these pages are</h2>
<p>Each is a notebook as it ran. Explorers, predictions and questions work here as they do there; what you answer is
kept in this browser, and sent nowhere. What stands between a prediction and its outcome is folded until you have
predicted. Pictures, sliders and questions can be used with the keyboard alone.</p>"""
    return Shell("index.html", "Front", body, "A course on vanishing and exploding gradients, with pictures that move.",
                 scripts=["widgets/explorer.js", f"explorers/{FRONT}.js"])  # fmt: skip


def symbols(project: Project, text: Text) -> Shell:
    body = text.html((project.root / "source" / "symbols.md").read_text(encoding="utf-8"))
    return Shell("glossary.html", "Symbols", _lessons_linked(body), "What each sign of the course means, in words.",
                 text.headings)  # fmt: skip


def ledger(project: Project, text: Text) -> Shell:
    written_down = (project.root / "docs" / "published.md").read_text(encoding="utf-8")
    body = text.html(_MADE_BY.sub("", written_down))
    body = f'<div class="vg-ledger">{_lessons_linked(body)}</div>'
    return Shell("published.html", "Published numbers, and ours", body,
                 "Numbers of papers beside those that the course measures.", text.headings)  # fmt: skip


def claims(project: Project, text: Text) -> Shell:
    """The index: by lesson, each claim with its article, and the verdict that the stored notebook of lesson 13 has."""
    found = tried(nbformat.read(project.lessons / "13_claims.ipynb", as_version=4))
    parts = []
    for number, lesson in LESSONS.items():
        rows = [_claim(claim, *found[claim.name]) for claim in CLAIMS if claim.lesson == number]
        if rows:
            name = f"lesson-{number}"
            text.headings.append((2, name, f"Lesson {number}"))
            parts.append(f'<h2 id="{name}"><a href="{page_of(lesson)}">Lesson {number}</a>: {escape(lesson.title)}</h2>'
                         f'<ul class="vg-index">{"".join(rows)}</ul>')  # fmt: skip
    about = "".join(f"<li>{escape(source.short)}: {as_html(source.about)}.</li>" for source in SOURCES.values())
    body = f"""<h1>Claims on trial</h1>
<p class="vg-lede">{len(CLAIMS)} sentences of five popular articles, each tried in the cases that it speaks of.</p>
<p><em>True</em>: it holds in every case that was tried. <em>It depends</em>: in some. <em>False</em>: in none. Each
stands with the lesson that comes to it; what was found is folded, so that you can say first what you expect. Twenty of
them are asked in <a href="{page_of(LESSONS["00"])}">lesson 00</a> and again in
<a href="{page_of(LESSONS["13"])}">lesson 13</a>.</p>
{"".join(parts)}<h2 id="articles">The articles</h2><ul>{about}</ul>"""
    return Shell("claims.html", "Claims on trial", body, "What popular articles say, and what of it holds.",
                 text.headings)  # fmt: skip


def _claim(claim, how: str, verdict: str) -> str:
    # Of the cases the summary says how they are tried; it becomes a sentence, since the whole is folded already.
    cases = re.sub(r"</?details[^>]*>", "", how).replace("<summary>", "<p>").replace("</summary>", "</p>")
    said, article = verdict.replace("<br>", ", "), escape(SOURCES[claim.source].short)
    return (
        f'<li id="{claim.name}">{as_html(claim.says)} <span class="vg-note">({article})</span>'
        f"<details><summary>Verdict</summary><p>{said}</p>{cases}</details></li>"
    )


def exercises(project: Project, text: Text, get: Callable[[Path], str]) -> Shell:
    """What there is to solve, and how to get it. get: the address of a file that the page offers."""
    parts = []
    for lesson in written():
        checks = EXERCISES.get(lesson.number, ())
        notebook = project.exercises / f"{lesson.number}_{lesson.name}" / f"{lesson.number}_{lesson.name}.ipynb"
        if not checks or not notebook.is_file():
            continue
        name = notebook.stem
        text.headings.append((2, name, f"Problem set {lesson.number}"))
        items = "".join(
            f"<details><summary><code>{escape(check.name)}</code></summary><pre>{escape(check.contract)}</pre></details>"
            for check in checks
        )
        parts.append(
            f'<h2 id="{name}">Problem set {lesson.number}: {escape(lesson.title)}</h2><p>{len(checks)} exercises after '
            f'<a href="{page_of(lesson)}">lesson {lesson.number}</a>. <a href="{get(notebook)}" download>Get the '
            f"notebook</a>, or read what they ask:</p>{items}"
        )
    body = f"""<h1>Exercises, and the course itself</h1>
<p class="vg-lede">You write a function; one line checks it at once, as often as you like, and says what is off. It does
not say the answer.</p>
<h2 id="get">Get the course</h2>
<p>With Python 3.11 or newer, in an environment of your own (if you were given a wheel, its path in place of the name):
</p>
{code(INSTALL)}
<p>The second line puts all lessons and problem sets into a folder of yours. Run again after an upgrade, it brings what
is new, and what you have written stays.</p>
<p>In a checkout, which holds the solutions and the tests as well:</p>
{code("make lab")}
<p>A problem set can be had alone, as a notebook: it needs the package <code>vgcourse</code> beside it, which checks
your answers.</p>
{"".join(parts)}"""
    return Shell("exercises.html", "Exercises, and the course itself", body, "What to solve, and how to get it.",
                 [(2, "get", "Get the course"), *text.headings])  # fmt: skip


def search() -> Shell:
    body = """<h1>Search</h1>
<form class="vg-search" role="search" aria-label="All pages" action="search.html"><label class="vg-unseen"
for="vg-question">Words to find</label><input id="vg-question" name="q" type="search" autocomplete="off"><button>Find
</button></form>
<p id="vg-count" role="status"></p><ul id="vg-found"></ul>
<noscript><p>The search needs JavaScript.</p></noscript>"""
    return Shell("search.html", "Search", body, "Search the course.", scripts=["search.js", "parts.js"])


def _lessons_linked(html: str) -> str:
    """A cell of a table that is the number of a lesson leads there."""
    return re.sub(
        r"<td>(\d\d)</td>",
        lambda found: (
            f'<td><a href="{page_of(LESSONS[found[1]])}">{found[1]}</a></td>' if found[1] in LESSONS else found[0]
        ),
        html,
    )
