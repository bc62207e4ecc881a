"""A bar for whoever waits: in a notebook, for anything that takes longer than two seconds.

It is silent where outputs are kept or compared (while lessons are built, under pytest, nbval and nbgrader), so that a
stored notebook holds nothing that varies.
"""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable

PATIENCE = 2.0
"""Seconds that pass without a bar."""
BETWEEN = 0.15
"""Seconds between two pictures of the bar."""
SILENT = ("VGCOURSE_SILENT", "PYTEST_VERSION", "NBGRADER_EXECUTION", "NBGRADER_VALIDATING")
"""Environment variables that silence it, whatever their value."""


class Bar:
    """Call it with the share done, 0 … 1. It shows itself where the whole would take longer than `PATIENCE`.

    show: text → nothing, for tests and for other places than a notebook; None finds the notebook, if there is one.
    """

    def __init__(self, what: str, show: Callable[[str], None] | None = None) -> None:
        self.what, self.began, self.drawn = what, time.perf_counter(), 0.0
        self._show = show or (None if any(name in os.environ for name in SILENT) else _notebook())
        self._shown = False

    def __call__(self, share: float) -> None:
        now = time.perf_counter()
        spent = now - self.began
        if self._show is None or share <= 0:
            return
        whole = spent / share
        if (self._shown or (whole > PATIENCE and share < 1)) and (now - self.drawn > BETWEEN or share >= 1):
            self.drawn, self._shown = now, True
            self._show(self._text(min(share, 1.0), whole - spent))

    def close(self) -> None:
        """Take the bar away; what was computed stands for itself."""
        if self._show is not None and self._shown:
            self._show("")

    def __enter__(self) -> Bar:
        return self

    def __exit__(self, *_exception) -> None:
        self.close()

    def _text(self, share: float, left: float) -> str:
        done = round(30 * share)
        rest = f"about {max(1, round(left))} s left" if share < 1 else "done"
        return f"{self.what}  {'█' * done}{'░' * (30 - done)}  {100 * share:.0f} %, {rest}"


def _notebook() -> Callable[[str], None] | None:
    """A function that replaces its own last text in the running cell, or None outside a notebook's kernel."""
    shell = getattr(sys.modules.get("IPython"), "get_ipython", lambda: None)()
    if getattr(shell, "kernel", None) is None:
        return None
    from IPython.display import display

    handles = []

    def show(text: str) -> None:
        line = f'<pre role="progressbar" style="margin:0">{text}</pre>' if text else ""
        bundle = {"text/plain": text, "text/html": line}
        if handles:
            handles[0].update(bundle, raw=True)
        else:
            handles.append(display(bundle, raw=True, display_id=True))

    return show
