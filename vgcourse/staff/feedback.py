"""What a learner may put into the feedback page: words, lists and verdicts, but no markup that acts.

`nbgrader_config.py` names `SafeFeedback` as the preprocessor of the HTML exporter, and `safe_markdown` as its filter
for Markdown. nbconvert's own `SanitizeHTML` escapes everything it does not know: the style sheet and the tags of a
verdict, and the `>` of a quotation, would be read as text. And it knows nothing of a link that is a script, since the
Markdown becomes HTML only after it.
"""

from __future__ import annotations

import re
from functools import cache
from typing import Any as Anything

from bleach.sanitizer import Cleaner
from jinja2 import pass_context
from nbconvert.exporters import HTMLExporter
from nbconvert.preprocessors.sanitize import SanitizeHTML
from traitlets import Any, Bool, List, Unicode

from vgcourse.course.verdict import STYLE

TAGS = (
    "a", "abbr", "b", "blockquote", "br", "code", "details", "div", "em", "i", "li", "ol", "p", "pre", "section",
    "span", "strong", "sub", "summary", "sup", "table", "tbody", "td", "th", "thead", "tr", "ul",
)  # fmt: skip
ATTRIBUTES = {"*": ["class", "role", "aria-label", "aria-hidden", "scope"], "a": ["href", "title"]}

_MARKDOWN = {*TAGS, "h1", "h2", "h3", "h4", "h5", "h6", "hr", "del", "img"}
_PICTURE = re.compile(r"https?://|data:image/(png|jpeg|gif|webp);base64,", re.IGNORECASE)
_ADDRESS = re.compile(r"https?://|mailto:|#|[\w./-]+\Z", re.IGNORECASE)
_UNREAD = re.compile(r"<(style|script)\b.*?(</\1\s*>|\Z)", re.DOTALL | re.IGNORECASE)
_TAG = re.compile(r"<(?=[A-Za-z/!?])")


class SafeFeedback(SanitizeHTML):
    """Outputs keep the tags of `TAGS` and lose all others; in Markdown every tag is shown as text."""

    tags = List(Unicode(), default_value=list(TAGS), config=True)
    attributes = Any(default_value=ATTRIBUTES, config=True)
    strip = Bool(True, config=True)

    def preprocess(self, nb, resources):
        """Every cell made safe, and above the first verdict the style sheet: the package's own, not the notebook's."""
        nb, resources = super().preprocess(nb, resources)
        pages = (output.get("data", {}) for cell in nb.cells for output in cell.get("outputs", ()))
        first = next((data for data in pages if "vg-check" in data.get("text/html", "")), None)
        if first is not None:
            first["text/html"] = STYLE + first["text/html"]
        return nb, resources

    def preprocess_cell(self, cell, resources, cell_index):
        if cell.cell_type == "code" and cell.metadata.get("nbgrader", {}).get("grade"):
            cell.outputs = [
                each for each in cell.outputs if each.output_type != "execute_result"
            ]  # the verdict's points
        if cell.cell_type != "markdown":
            return super().preprocess_cell(cell, resources, cell_index)
        cell.source = _TAG.sub("&lt;", cell.source)  # and no more: `>` begins a quotation, & stands in code
        return cell, resources

    def sanitize_html_tags(self, html_str: str) -> str:
        """Only the allowed tags; style sheets and scripts go with what stands in them."""
        return super().sanitize_html_tags(_UNREAD.sub("", html_str))


@pass_context
def safe_markdown(context: Anything, source: str) -> str:
    """nbconvert's filter `markdown2html`, of whose HTML only the tags and attributes remain that cannot act."""
    exporter, cleaner = _markdown()
    return cleaner.clean(exporter.markdown2html(context, source))


@cache
def _markdown() -> tuple[HTMLExporter, Cleaner]:
    exporter = HTMLExporter(exclude_anchor_links=True)
    protocols = {"http", "https", "mailto", "data"}  # of these `data` is for pictures only
    return exporter, Cleaner(tags=_MARKDOWN, attributes=_harmless, protocols=protocols, strip=True)


def _harmless(tag: str, name: str, value: str) -> bool:
    if tag == "img":
        return name in ("alt", "title") or (name == "src" and _PICTURE.match(value) is not None)
    if name == "href":
        return tag == "a" and _ADDRESS.match(value) is not None
    return name in ATTRIBUTES["*"] or (tag == "a" and name == "title")
