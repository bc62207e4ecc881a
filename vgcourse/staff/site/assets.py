"""Files that pages share: the looks, the font of the mathematics, the questions, and what the search looks through."""

from __future__ import annotations

import io
import json
import re
from collections.abc import Iterable
from html import unescape
from html.parser import HTMLParser
from importlib.metadata import distribution
from pathlib import Path

from fontTools import subset
from fontTools.ttLib import TTFont

from vgcourse.course.catalogue import Lesson, questions_of
from vgcourse.staff.site import live, quizzes

ICON = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="6" fill="#0b5cad"/>'
    '<path d="M6 26V6h4v20zm8 0V14h4v12zm8 0v-6h4v6z" fill="#fff"/></svg>\n'
)
_HERE = Path(__file__).parent
_MATHS = re.compile(r"<math .*?</math>", re.S)
_LONGEST = 40_000
"""Letters of one part of a page that the search keeps."""


def stylesheet() -> str:
    """Widgets' looks, and the site's behind them."""
    return live.styles() + "\n" + (_HERE / "site.css").read_text(encoding="utf-8")


def math_font(html: str) -> bytes:
    """STIX Two Math (SIL Open Font License) with the signs that these pages use, as WOFF."""
    signs = set("".join(unescape(re.sub(r"<[^>]+>", "", formula)) for formula in _MATHS.findall(html)))
    # A letter of a formula is drawn slanted: another sign of the font.
    slanted = {chr(0x1D434 + i) for i in range(52)} | {chr(0x1D6E2 + i) for i in range(58)} | {"ℎ"}
    font = TTFont(distribution("ziamath").locate_file("ziamath/fonts/STIXTwoMath-Regular.ttf"))
    options = subset.Options(
        flavor="woff", layout_features=["ssty", "dtls", "kern", "mark", "mkmk"], notdef_outline=True
    )
    cut = subset.Subsetter(options)
    cut.populate(text="".join(signs | slanted | set("()[]{}|‖√∑∏")))
    cut.subset(font)
    font.flavor = "woff"
    made = io.BytesIO()
    font.save(made)
    return made.getvalue()


def questions(static: Path, lessons: Iterable[Lesson]) -> None:
    """The judge, and the questions of each lesson with their keys, as scripts that hand them to the page."""
    kept = quizzes.Kept()
    (static / "widgets" / "quizzes.js").write_text(live.registered("widget", "quizzes", quizzes.module()), "utf-8")
    for lesson in lessons:
        asked = {
            question.name: quizzes.page(quizzes.cards_of(lesson.number, question, kept.of(lesson.number, question)))
            for question in questions_of(lesson.number)
        }
        script = "".join(live.registered("shared", f"{lesson.number}/{name}", data) for name, data in asked.items())
        (static / "quizzes" / f"{lesson.number}.js").write_text(script, encoding="utf-8")


class _Reader(HTMLParser):
    """The text of a page's main part, by the headings over it. Pictures speak by their alternative text.

    What is folded is left out: a search must not say what a page asks first. unfolded: of a page that asks nothing.
    """

    _UNSEEN = ("script", "style", "math", "nav", "button", "select")
    _WITHIN = ("a", "b", "code", "em", "i", "span", "strong", "sub", "sup")

    def __init__(self, unfolded: bool) -> None:
        self._UNSEEN = self._UNSEEN if unfolded else (*self._UNSEEN, "details")
        super().__init__()
        self.found: list[list[str]] = [["", "", ""]]  # anchor, heading, text
        self._unseen, self._main, self._in_heading = 0, False, False

    def handle_starttag(self, tag, attributes):
        given = dict(attributes)
        self._main = self._main or tag == "main"
        self._unseen += tag in self._UNSEEN
        if not self._main or self._unseen:
            return
        if tag in ("h1", "h2", "h3"):
            self.found.append([given.get("id") or "", "", ""])
            self._in_heading = True
        if tag not in self._WITHIN and not self._in_heading:
            self.found[-1][2] += " "
        if tag == "img":
            self.found[-1][2] += f" {given.get('alt', '')} "

    def handle_endtag(self, tag):
        self._unseen -= tag in self._UNSEEN
        self._main = self._main and tag != "main"
        self._in_heading = self._in_heading and tag not in ("h1", "h2", "h3")

    def handle_data(self, data):
        if self._main and not self._unseen:
            self.found[-1][1 if self._in_heading else 2] += data


def parts(pages: dict[str, str]) -> str:
    """The script with all parts of all pages: address, page, heading, text."""
    found = []
    for file, html in pages.items():
        if file == "search.html":
            continue
        reader = _Reader(unfolded=file == "exercises.html")
        reader.feed(html)
        title = unescape(re.search(r"<title>(.*?)(?: – [^–]*)?</title>", html)[1])
        for anchor, heading, text in reader.found:
            text = " ".join(text.split())
            if text:
                shown = "" if heading.strip() == title else " ".join(heading.split())
                found.append({"address": f"{file}#{anchor}" if anchor else file, "page": title, "heading": shown,
                              "text": text[:_LONGEST]})  # fmt: skip
    return f"vgSearch({json.dumps(found, ensure_ascii=False)});\n"
