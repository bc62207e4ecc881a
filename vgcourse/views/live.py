"""What every widget of the course has in common: it is live while its kernel is, and a still picture afterwards."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import anywidget
from IPython.display import display

from vgcourse.views import outputs

STILL = "vg-still"
"""The class of the HTML that stands in for a widget; it is hidden wherever the living widget stands beside it."""

_SHARED = [Path(__file__).with_name(name) for name in ("keys.js", "ground.js", "make.js")]
"""What stands before the module of every widget."""

VIEW = "application/vnd.jupyter.widget-view+json"

_HIDE_STILL = f"""
.jp-OutputArea:has(.vg-live) .jp-OutputArea-child:has(.{STILL}),
:is(.cell_container, #output-area):has(.vg-live) .{STILL} {{
  display: none;
}}
"""
"""For JupyterLab and Notebook; VS Code, which puts all outputs of a cell into one `cell_container`; and Colab."""

_COMMON = _HIDE_STILL + Path(__file__).with_name("ground.css").read_text(encoding="utf-8")

_HIDE_DEAD = f"""<style>
.jp-OutputArea-child:has(> .lm-Panel):not(:has(> .jp-OutputArea-output > *)):has(+ .jp-OutputArea-child .{STILL}) {{
  display: none;
}}
</style>"""
"""Travels with the still: without a kernel it hides the bare line "model not found" that a saved view leaves behind."""


class Live(anywidget.AnyWidget):
    """A widget shown as two outputs: the living view, and beneath it the still picture and its numbers.

    A saved view whose kernel is gone shows only "model not found", even where a picture sits in the same output; as
    an output of its own the picture stays. The element a widget draws into must carry the class `vg-live`.
    A subclass gives `still`; `_esm` as the path of a module, or of several that are joined; `_css` as text or a path.

    When its cell runs again and shows it no more, it is closed (`outputs.py`). Whoever still holds it can show it
    again: that opens it anew, as it was left.
    """

    _css = _COMMON

    def still(self) -> dict[str, str]:
        """The mimebundle without a kernel: text/plain (the numbers) and text/html (wrapped in class `vg-still`)."""
        raise NotImplementedError(
            f"{type(self).__name__} must say what it looks like without a kernel: define still()."
        )

    def __init_subclass__(cls, **kwargs: Any) -> None:
        esm = cls.__dict__.get("_esm")
        if isinstance(esm, (Path, tuple)):
            parts = esm if isinstance(esm, tuple) else (esm,)
            cls._esm = "".join(path.read_text(encoding="utf-8") for path in (*_SHARED, *parts))
        css = cls.__dict__.get("_css")  # traitlets makes subclasses too, in which it is a trait
        if isinstance(css, (str, Path)):
            cls._css = f"{_COMMON}{css.read_text(encoding='utf-8') if isinstance(css, Path) else css}"
        super().__init_subclass__(**kwargs)

    def __repr__(self) -> str:
        return self.still()["text/plain"]

    def close(self) -> None:
        """Give back what the kernel and the browser keep of it; showing it again opens it anew."""
        if self.comm is not None:
            super().close()
            self.layout.close()

    def open(self) -> None:
        """Make its half in the browser, where there is none; ipywidgets opens what is made, and nothing twice."""
        if self.comm is None:
            self.__dict__.pop("_repr_mimebundle_", None)  # closing has put None there
            self.layout.open()
        super().open()

    def _ipython_display_(self) -> None:
        self.open()
        outputs.stands(self)
        bundle = super()._repr_mimebundle_()
        data, metadata = bundle if isinstance(bundle, tuple) else (bundle, {})
        display({VIEW: data[VIEW]}, metadata=metadata, raw=True)
        still = self.still()
        display({**still, "text/html": f"{_HIDE_DEAD}\n{still['text/html']}"}, raw=True)
