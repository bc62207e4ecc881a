"""What is folded away beneath a line in an output that is no widget: met by a finger, and seen when it is reached."""

from __future__ import annotations

STYLE = """<style>
.vg-fold > summary { cursor: pointer; width: fit-content; }
.vg-fold > summary:focus-visible { outline: 2px solid var(--jp-brand-color1, Highlight); outline-offset: 2px; }
.vg-fold table { margin: 0.3em 0; }
.vg-wide { overflow-x: auto; }
@media (pointer: coarse) { .vg-fold > summary { min-height: 44px; min-width: 44px; align-content: center; } }
</style>"""
"""Once in every output that folds something."""


def folded(line: str, inside: str) -> str:
    """HTML: `line`, and `inside` beneath it when it is pressed. What is too wide for its cell is scrolled."""
    return f'<details class="vg-fold"><summary>{line}</summary><div class="vg-wide">{inside}</div></details>'
