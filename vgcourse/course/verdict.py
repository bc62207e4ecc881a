"""The verdict on an exercise, as words: plain text, and HTML that needs no colour to be understood."""

from __future__ import annotations

from dataclasses import dataclass
from html import escape

from vgcourse.course.specification import GroupVerdict

STYLE = """<style>
.vg-check { font-family: var(--jp-content-font-family, sans-serif); border-left: 4px solid var(--vg-verdict);
  padding: 2px 0 2px 14px; margin: 4px 0; max-width: 46em; line-height: 1.5; }
.vg-check.vg-all { --vg-verdict: #009E73; } .vg-check.vg-some { --vg-verdict: #E69F00; }
.vg-check.vg-none { --vg-verdict: #D55E00; }
section.vg-check p { margin: 2px 0; }
section.vg-check ul.vg-groups { list-style: none; margin: 2px 0; padding: 0; }
section.vg-check li { margin: 4px 0; padding-left: 1.7em; text-indent: -1.7em; }
.vg-check .vg-mark { display: inline-block; width: 1.7em; text-indent: 0; font-weight: 700; color: #D55E00;
  color: color-mix(in srgb, #D55E00 72%, currentColor); }
.vg-check .vg-passes .vg-mark { color: #009E73; color: color-mix(in srgb, #009E73 72%, currentColor); }
.vg-check .vg-about, .vg-check .vg-note { opacity: 0.85; }
.vg-check code { overflow-wrap: anywhere; }
</style>"""
"""Of the HTML; the feedback page has it once."""


@dataclass(frozen=True, repr=False)
class Verdict:
    """What a check found: one `GroupVerdict` for each group, and notes that cost nothing."""

    exercise: str
    groups: tuple[GroupVerdict, ...]
    notes: tuple[str, ...] = ()

    @property
    def points(self) -> float:
        return float(sum(group.points for group in self.groups))

    @property
    def of(self) -> float:
        return float(sum(group.of for group in self.groups))

    @property
    def passes(self) -> bool:
        return self.points == self.of

    @property
    def shared(self) -> str | None:
        """The sentence that all groups have in common: it is said once."""
        sentences = {group.sentence for group in self.groups}
        return sentences.pop() if len(self.groups) > 1 and len(sentences) == 1 else None

    def __repr__(self) -> str:
        return "\n".join(self._lines())

    def _lines(self) -> list[str]:
        lines = [self._headline()]
        if self.shared:
            lines.append(self.shared)
        for group in self.groups:
            lines.append(f"{_mark(group)} {_status(group)}: {group.name} – {group.about}")
            if group.sentence and not self.shared:
                lines.append(f"    {group.sentence}")
            if group.sentence and group.example and not self.shared:
                lines.append(f"    To see it: {group.example}")
        return lines + [f"Note: {note}" for note in self.notes]

    def _headline(self) -> str:
        end = ": all groups pass" if self.passes else ""
        return f"{self.exercise}: {self.points:g} of {self.of:g} points{end}"

    def html(self) -> str:
        """The same words as a labelled section; ✓ and ✗ always stand beside a word."""
        extent = "all" if self.passes else "some" if self.points else "none"
        name, rest = self._headline().split(":", 1)
        parts = [
            STYLE,
            f'<section class="vg-check vg-{extent}" role="status" aria-label="Check of {escape(name)}">',
            f"<p><code><strong>{escape(name)}</strong></code>: <strong>{escape(rest.strip())}</strong></p>",
            f"<p>{escape(self.shared)}</p>" if self.shared else "",
            '<ul class="vg-groups">',
            *(self._item(group) for group in self.groups),
            "</ul>",
            *(f'<p class="vg-note">Note: {escape(note)}</p>' for note in self.notes),
            "</section>",
        ]
        return "\n".join(part for part in parts if part)

    def _item(self, group: GroupVerdict) -> str:
        words = f'<span class="vg-mark" aria-hidden="true">{_mark(group)}</span><strong>{_status(group)}</strong>'
        item = f'{words}: {escape(group.name)} <span class="vg-about">– {escape(group.about)}</span>'
        if group.sentence and not self.shared:
            item += f"<br><span>{escape(group.sentence)}</span>"
            if group.example:
                item += f'<br><span class="vg-note">To see it: <code>{escape(group.example)}</code></span>'
        return f'<li class="vg-passes">{item}</li>' if group.sentence is None else f"<li>{item}</li>"

    def _repr_mimebundle_(self, **_kwargs) -> dict[str, str]:
        return {"text/plain": str(self), "text/html": self.html()}


def _mark(group: GroupVerdict) -> str:
    return "✓" if group.sentence is None else "✗"


def _status(group: GroupVerdict) -> str:
    return "passes" if group.sentence is None else "not yet"
