"""What every widget of the course has in common: it is live while its kernel is, and a still picture afterwards."""

from __future__ import annotations

from typing import Any

import anywidget
from IPython.display import display

STILL = "vg-still"
"""The class of the HTML that stands in for a widget; it is hidden wherever the living widget stands beside it."""

_HIDE_STILL = f".jp-OutputArea:has(.vg-live) .jp-OutputArea-child:has(.{STILL}) {{ display: none; }}"


class Live(anywidget.AnyWidget):
    """A widget shown as two outputs: the living view, and beneath it the still picture and its numbers.

    A saved view whose kernel is gone shows only "model not found", even where a picture sits in the same output; as
    an output of its own the picture stays. The element a widget draws into must carry the class `vg-live`.
    """

    def still(self) -> dict[str, str]:
        """The mimebundle without a kernel: text/plain (the numbers) and text/html (wrapped in class `vg-still`)."""
        raise NotImplementedError

    def __init_subclass__(cls, **kwargs: Any) -> None:
        cls._css = f"{_HIDE_STILL}\n{cls.__dict__.get('_css', '')}"
        super().__init_subclass__(**kwargs)

    def __repr__(self) -> str:
        return self.still()["text/plain"]

    def _ipython_display_(self) -> None:
        view, _ = super()._repr_mimebundle_()
        display({"application/vnd.jupyter.widget-view+json": view["application/vnd.jupyter.widget-view+json"]}, raw=True)
        display(self.still(), raw=True)
