"""What a learner may put into the feedback page: words, lists and verdicts, but no markup that acts.

`nbgrader_config.py` names `SafeFeedback` as the preprocessor of the HTML exporter. nbconvert's own `SanitizeHTML`
escapes everything it does not know: the style sheet and the tags of a verdict, and the `>` of a quotation, would be
read as text.
"""

from __future__ import annotations

import re

from nbconvert.preprocessors.sanitize import SanitizeHTML
from traitlets import Any, Bool, List, Unicode

TAGS = (
    "a", "abbr", "b", "blockquote", "br", "code", "details", "div", "em", "i", "li", "ol", "p", "pre", "section",
    "span", "strong", "sub", "summary", "sup", "table", "tbody", "td", "th", "thead", "tr", "ul",
)  # fmt: skip
ATTRIBUTES = {"*": ["class", "role", "aria-label", "aria-hidden", "scope"], "a": ["href", "title"]}

_UNREAD = re.compile(r"<(style|script)\b.*?(</\1\s*>|\Z)", re.DOTALL | re.IGNORECASE)
_TAG = re.compile(r"<(?=[A-Za-z/!?])")


class SafeFeedback(SanitizeHTML):
    """Outputs keep the tags of `TAGS` and lose all others; in Markdown every tag is shown as text."""

    tags = List(Unicode(), default_value=list(TAGS), config=True)
    attributes = Any(default_value=ATTRIBUTES, config=True)
    strip = Bool(True, config=True)

    def preprocess_cell(self, cell, resources, cell_index):
        if cell.cell_type != "markdown":
            return super().preprocess_cell(cell, resources, cell_index)
        cell.source = _TAG.sub("&lt;", cell.source)  # and no more: `>` begins a quotation, & stands in code
        return cell, resources

    def sanitize_html_tags(self, html_str: str) -> str:
        """Only the allowed tags; style sheets and scripts go with what stands in them."""
        return super().sanitize_html_tags(_UNREAD.sub("", html_str))
