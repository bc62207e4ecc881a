"""Text of the course as HTML: Markdown with mathematics as MathML, code in colours, and links to what is spoken of.

Browsers typeset MathML themselves, so that a page needs no script for its mathematics, a screen reader reads it and a
printer prints it; the font comes with the pages (`font`).
"""

from __future__ import annotations

import re
from collections.abc import Callable
from html import escape

from latex2mathml.converter import convert
from markdown_it import MarkdownIt
from mdit_py_plugins.dollarmath import dollarmath_plugin
from pygments import highlight
from pygments.formatters import HtmlFormatter
from pygments.lexers import PythonLexer

_WRITTEN = (
    (re.compile(r"\\mathrm\s*(?:\{([^{}]+)\}|(\w))"), lambda found: rf"\text{{{found[1] or found[2]}}}"),
    (re.compile(r"\\mathsf\s*(?:\{T\}|T)"), lambda _: r"\text{𝖳}"),
    (re.compile(r"\\mathbf\s*(?:\{([a-z1])\}|([a-z1]))"), lambda found: rf"\text{{{_bold(found[1] or found[2])}}}"),
    (re.compile(r"\\\|"), lambda _: r"\Vert "),
    (re.compile(r"\{aligned\}"), lambda _: "{align*}"),
)
"""Letters of other alphabets are characters of their own in MathML."""
_MADE = (
    (re.compile('width="negativethinmathspace"'), 'width="-0.167em"'),
    (re.compile("<mi>&#x0007E;</mi>"), "<mo>&#x0223C;</mo>"),
    (re.compile("<mo>&#x02016;</mo>"), '<mo stretchy="false" lspace="0" rspace="0">&#x02016;</mo>'),
    (re.compile("<mo([^>]*)>(&#x000(?:2F|7C);)</mo>"), r'<mo\1 lspace="0" rspace="0">\2</mo>'),
    (re.compile(r"(?<!<msub>)(?<!<msup>)<mi>(ln|log|max|min|tanh)</mi>(?=<m(?!o))"),
     r'<mi>\1</mi><mspace width="0.167em" />'),
)  # fmt: skip
"""What the converter writes and browsers do not know, and the space behind the name of a function."""
_BESIDE = re.compile(r'([(\[“"]*)(<span class="math inline">(?:(?!</span>).)*</span>)([^\s<]*)', re.S)
_LESSON = re.compile(r"\b([Ll]esson )(\d\d)\b")
_PATHS = {
    re.compile(r"exercises/(\d\d_\w+)/\1\.ipynb"): "exercises.html#{0}",
    re.compile(r"lessons/(\d\d_\w+)\.ipynb"): "{0}.html",
    re.compile(r"docs/published\.md"): "published.html",
    re.compile(r"exercises/?"): "exercises.html",
}
"""What is named by its place in the course's folder, and the page that it is here."""


def maths(latex: str, options: dict | None = None) -> str:
    """MathML of one formula; its source stays in it, for whoever copies it."""
    display = "block" if (options or {}).get("display_mode") else "inline"
    written = latex.strip()
    for pattern, replacement in _WRITTEN:
        written = pattern.sub(replacement, written)
    made = convert(written, display=display)
    for pattern, replacement in _MADE:
        made = pattern.sub(replacement, made)
    return made.replace("<math ", f'<math alttext="{escape(latex.strip())}" ', 1)


def _together(found: re.Match) -> str:
    """A formula with what touches it: browsers break a line between a formula and the comma behind it."""
    return f'<span class="vg-whole">{found[0]}</span>' if found[1] or found[3] else found[0]


def _bold(letter: str) -> str:
    return chr(ord(letter) - ord("a") + 0x1D41A) if letter.isalpha() else chr(ord(letter) - ord("0") + 0x1D7CE)


def code(source: str) -> str:
    """Python in colours, whose names are in site.css."""
    lines = highlight(source, PythonLexer(stripnl=False), HtmlFormatter(nowrap=True))
    return f'<pre class="vg-code"><code>{lines.rstrip()}</code></pre>'


def slug(words: str) -> str:
    return re.sub(r"[^\w]+", "-", words.lower()).strip("-")


class Text:
    """The Markdown of one page. `headings`: (level, id, words) of all that it has rendered so far.

    page_of: the address of a lesson's page by its number, or None where there is none to link to.
    """

    def __init__(self, page_of: Callable[[str], str | None]) -> None:
        self.headings: list[tuple[int, str, str]] = []
        self._page_of = page_of
        self._markdown = MarkdownIt("commonmark", {"html": True}).enable("table")
        self._markdown.use(dollarmath_plugin, renderer=maths)
        for name in ("text", "code_inline", "heading_open", "link_open", "fence", "table_open", "table_close"):
            self._markdown.renderer.rules[name] = getattr(self, f"_{name}")

    def html(self, markdown: str) -> str:
        made = self._markdown.render(markdown).replace("<th></th>", "<td></td>")  # an empty corner heads nothing
        return _BESIDE.sub(_together, made)

    # -- what is rendered in another way than Markdown has it

    def _text(self, tokens, i, options, env) -> str:
        inside_link = sum({"link_open": 1, "link_close": -1}.get(token.type, 0) for token in tokens[:i])
        said = escape(tokens[i].content, quote=False)
        return said if inside_link else _LESSON.sub(self._to_lesson, said)

    def _to_lesson(self, found: re.Match) -> str:
        page = self._page_of(found[2])
        return f'<a href="{page}">{found[0]}</a>' if page else found[0]

    def _code_inline(self, tokens, i, options, env) -> str:
        said = tokens[i].content
        shown = f"<code>{escape(said, quote=False)}</code>"
        for path, page in _PATHS.items():
            if found := path.fullmatch(said):
                return f'<a href="{page.format(*found.groups())}">{shown}</a>'
        return shown

    def _heading_open(self, tokens, i, options, env) -> str:
        words = "".join(child.content for child in tokens[i + 1].children)
        level, taken = int(tokens[i].tag[1]), {name for _, name, _ in self.headings}
        name = base = slug(words)
        while name in taken:
            name = f"{base}-{len(taken)}"
        self.headings.append((level, name, words))
        return f'<h{level} id="{name}">'

    def _link_open(self, tokens, i, options, env) -> str:
        tokens[i].attrSet("href", moved(tokens[i].attrGet("href")))
        return self._markdown.renderer.renderToken(tokens, i, options, env)

    def _fence(self, tokens, i, options, env) -> str:
        token = tokens[i]
        return code(token.content) if "python" in token.info else f"<pre><code>{escape(token.content)}</code></pre>"

    def _table_open(self, *_) -> str:
        return '<div class="vg-wide"><table>'

    def _table_close(self, *_) -> str:
        return "</table></div>"


def moved(address: str) -> str:
    """Where a link between notebooks leads on the site."""
    address = re.sub(r"^(?:\.\./)*exercises/(\d\d_\w+)/\1\.ipynb", r"exercises.html#\1", address)
    return re.sub(r"^(?:(?:\.\./)*lessons/)?(\d\d_\w+)\.ipynb", r"\1.html", address)
