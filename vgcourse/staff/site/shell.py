"""What stands around every page: the head, the way through the course, and where one goes on."""

from __future__ import annotations

from dataclasses import dataclass, field
from html import escape

from vgcourse import __version__
from vgcourse.course.catalogue import Lesson, written

COURSE = "Vanishing gradients"
REFERENCE = (
    ("exercises.html", "Exercises, and the course itself"),
    ("glossary.html", "Symbols"),
    ("claims.html", "Claims on trial"),
    ("published.html", "Published numbers, and ours"),
    ("search.html", "Search"),
)
_THEME = (
    "(() => { const kept = (() => { try { return localStorage.getItem('vgcourse-theme'); } catch { return null; } })();"
    " const dark = kept ? kept === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;"
    " document.documentElement.dataset.theme = dark ? 'dark' : 'light';"
    " document.documentElement.dataset.jpThemeLight = String(!dark); })();"
)
"""Before anything is painted. The second mark is JupyterLab's, which the looks of widgets follow."""


@dataclass
class Shell:
    """One page. about: a sentence for those who find it elsewhere. scripts: files of `_static` that it needs."""

    file: str
    title: str
    body: str
    about: str = ""
    headings: list[tuple[int, str, str]] = field(default_factory=list)
    scripts: list[str] = field(default_factory=list)

    def html(self) -> str:
        scripts = "".join(f'<script src="_static/{name}" defer></script>\n' for name in ["site.js", *self.scripts])
        title = COURSE if self.file == "index.html" else f"{self.title} – {COURSE}"
        return f"""<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{escape(title)}</title>
<meta name="description" content="{escape(self.about)}">
<link rel="icon" href="_static/icon.svg">
<link rel="stylesheet" href="_static/site.css">
<script>{_THEME}</script>
{scripts}</head>
<body>
<a class="vg-skip" href="#main">Skip to the text</a>
<header class="vg-head">
<a class="vg-home" href="index.html">{COURSE}</a>
<button type="button" id="vg-theme" hidden>Dark</button>
<a class="vg-menu" href="#contents">Contents</a>
<form role="search" action="search.html"><label class="vg-unseen" for="vg-find">Search the course</label>
<input id="vg-find" name="q" type="search" placeholder="Search" autocomplete="off"><button>Go</button></form>
</header>
<main id="main" tabindex="-1">
{self.body}
{self._onward()}
</main>
{self._contents()}
<footer>vgcourse {escape(__version__)}, BSD-3-Clause. Your answers stay in this browser, and are sent nowhere.</footer>
</body>
</html>
"""

    def _onward(self) -> str:
        """The lesson before this one, and the one after."""
        files = [page_of(lesson) for lesson in written()]
        if self.file not in files:
            return ""
        at = files.index(self.file)
        links = []
        if at:
            links.append(f'<a rel="prev" href="{files[at - 1]}"><span>Before</span> {_named(written()[at - 1])}</a>')
        links.append(f'<a href="exercises.html#{files[at][:-5]}"><span>Exercises</span> Problem set {files[at][:2]}</a>'
                     if at else "")  # fmt: skip
        if at + 1 < len(files):
            links.append(f'<a rel="next" href="{files[at + 1]}"><span>Next</span> {_named(written()[at + 1])}</a>')
        return f'<nav class="vg-onward" aria-label="Where to go on">{"".join(links)}</nav>'

    def _contents(self) -> str:
        """All pages, and the parts of this one. It stands behind the text, and beside it where there is room."""
        lessons = "".join(self._line(page_of(lesson), _named(lesson)) for lesson in written())
        others = "".join(self._line(file, words) for file, words in REFERENCE)
        return (
            f'<nav class="vg-contents" id="contents" aria-label="Contents" tabindex="-1"><h2>Lessons</h2>'
            f"<ol>{lessons}</ol><h2>Beside them</h2><ul>{others}</ul></nav>"
        )

    def _line(self, file: str, words: str) -> str:
        if file != self.file:
            return f'<li><a href="{file}">{words}</a></li>'
        parts = "".join(
            f'<li><a href="#{name}">{escape(said)}</a></li>' for level, name, said in self.headings if level == 2
        )
        inner = f"<ul>{parts}</ul>" if parts else ""
        return f'<li class="vg-here"><a href="{file}" aria-current="page">{words}</a>{inner}</li>'


def page_of(lesson: Lesson) -> str:
    return f"{lesson.number}_{lesson.name}.html"


def _named(lesson: Lesson) -> str:
    return f"{lesson.number} {escape(lesson.title)}"
