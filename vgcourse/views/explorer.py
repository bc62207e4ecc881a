"""The explorer: controls over one picture, which the browser computes and draws at every position by itself.

The rows of the picture come from a function of JAX. The kernel compiles it for the still picture; the browser gets it
as JavaScript, made by the build (`make explorers`) and compared with JAX in tests. So a kernel may be busy, dead or
nowhere: it is only told where the controls stand, when a move ends.
"""

from __future__ import annotations

import html
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import traitlets as T

from vgcourse.inputs import BadInput, one_of, whole_number
from vgcourse.views.controls import Choice, Headline, Preset, Series, Slider
from vgcourse.views.figure import Axis, Curve, Figure
from vgcourse.views.live import STILL, Live
from vgcourse.views.look import MARKERS, SERIES, svg_path, theme_css

MOST_CONTROLS = 6  # three rows of two beside each other, six rows where the page is narrow
_HERE = Path(__file__).parent

Rows = Callable[..., Any]
"""(seed, the number of each control) → array (series, points), by JAX; nan where a curve has no point."""


class Explorer(Live):
    """A live picture with at most `MOST_CONTROLS` controls.

    name: that of its module in `explorers/modules`; `vg.name_explorer()` makes it. rows: the curves, see `Rows`.
    points: x of every point, (points,). drawn: the seed draws something, and there is a button to draw again.
    presets: buttons. tries: what to try, one sentence each. The traits are what browser and kernel tell each other.
    """

    _esm = _HERE / "sound.js", _HERE / "explorer.js"
    _css = theme_css(".vg-explorer") + (_HERE / "explorer.css").read_text(encoding="utf-8")

    spec = T.Dict().tag(sync=True)
    program = T.Unicode().tag(sync=True)
    position = T.List(T.Int()).tag(sync=True)
    draw = T.Int(0, min=0, max=2**31 - 1).tag(sync=True)

    def __init__(
        self,
        name: str,
        title: str,
        controls: Sequence[Slider | Choice],
        series: Sequence[Series],
        rows: Rows,
        points: Sequence[float],
        x: Axis,
        y: Axis,
        headline: Headline,
        presets: Sequence[Preset] = (),
        tries: Sequence[str] = (),
        drawn: bool = False,
    ) -> None:
        self._controls = {control.name: control for control in controls}
        self._series, self._rows, self._axes, self._headline = tuple(series), rows, (x, y), headline
        self._title, self._points = title, tuple(float(point) for point in points)
        self._check(controls)
        start = [control.index(control.start) for control in controls]
        buttons = [[self._index(name, preset.position.get(name)) for name in self._controls] for preset in presets]
        module = _HERE / "explorers" / "modules" / f"{name}.js"
        super().__init__(
            spec={
                "call": f"vg.{name}_explorer()",
                "drawn": drawn,
                "start": start,
                "title": title,
                "controls": [self._told(control) for control in controls],
                "series": [{"name": s.name, "label": s.label, "form": s.form, "color": s.color} for s in series],
                "points": self._points,
                "x": {"label": x.label, "range": x.range},
                "y": {"label": y.label, "scale": y.scale, "range": y.range},
                "headline": {
                    "words": headline.words, "above": headline.above, "point": headline.point,
                    "series": [s.name for s in series].index(headline.series),
                },
                "presets": [{"label": p.label, "position": at} for p, at in zip(presets, buttons, strict=True)],
                "tries": list(tries),
                "inks": {name: each.marker for name, each in SERIES.items()},
                "markers": {name: svg_path(name) for name in MARKERS},
            },
            program=module.read_text(encoding="utf-8") if module.is_file() else "",
            position=start,
        )  # fmt: skip
        self._start = start, 0

    # -- what it shows

    def curves(self, **given: Any) -> dict[str, np.ndarray]:
        """Each series at the current position, the named controls set to the given values; (points,), float32."""
        row = self._row(self._position(given), self.draw)
        return {s.name: values for s, values in zip(self._series, row, strict=True)}

    def figure(self, **given: Any) -> Figure:
        """The still picture at the current position, the named controls set to the given values."""
        return self._figure(self._position(given), self.draw)

    def move(self, **given: Any) -> None:
        """Set controls from Python; the picture in the browser follows."""
        self.position = self._position(given)

    def at(self, draw: int = 0, **given: Any) -> Explorer:
        """This explorer, started elsewhere: `vg.chain_explorer().at(weight=6.9)` is a line that restores a state.

        draw: what the random numbers are drawn from; 0 is what the lesson shows.
        """
        draw = whole_number("The draw", draw, 0, 2**31 - 1)
        self.position, self.draw = self._position(given), draw
        self._start = list(self.position), self.draw
        return self

    @property
    def values(self) -> dict[str, Any]:
        """Where every control stands."""
        return self._values(self.position)

    def still(self) -> dict[str, str]:
        caption = html.escape(f"{self._title} – {self._standing(*self._start)}. Run this cell for the live picture.")
        picture = self._figure(*self._start).html()
        return {"text/plain": repr(self), "text/html": f'<div class="{STILL}">{picture}<p>{caption}</p></div>'}

    def __repr__(self) -> str:
        return f"Explorer: {self._title} ({self._standing(*self._start)})\n{self._figure(*self._start)!r}"

    def _figure(self, at: Sequence[int], draw: int) -> Figure:
        x, y = self._axes
        chosen = {name: value for name, value in self._values(at).items() if isinstance(value, str)}
        row = self._row(at, draw)
        curves = [
            Curve(self._points, values, s.label, s.form, chosen.get(s.color, s.color))
            for s, values in zip(self._series, row, strict=True)
        ]
        values = curves[[s.name for s in self._series].index(self._headline.series)].y
        number = values[self._headline.point] if values else float("nan")
        title = self._headline.text(number, y.scale).rstrip(".")
        seen = Figure(title, x, y, curves).description.removeprefix(f"{title}. ")
        return Figure(title, x, y, curves, alt=f"{title}. {seen} {self._standing(at, draw)}.")

    def _told(self, control: Slider | Choice) -> dict[str, Any]:
        """A control as the browser gets it. `idle`: the number of another one, where that stands, and the reason."""
        told = {"name": control.name, "label": control.label, "kind": type(control).__name__, "texts": control.texts}
        told |= {"values": list(control.values), "numbers": [number.item() for number in control.numbers]}
        if idle := control.idle:
            at = [self._controls[idle.control].index(value) for value in idle.at]
            told["idle"] = {"control": list(self._controls).index(idle.control), "at": at, "why": idle.why}
        return told

    def _standing(self, at: Sequence[int], draw: int) -> str:
        words = [f"{c.label} = {c.texts[i]}" for c, i in zip(self._controls.values(), at, strict=True)]
        return ", ".join([*words, *[f"draw {draw}"] * (draw > 0)])

    # -- where it stands

    def _position(self, given: Mapping[str, Any]) -> list[int]:
        for name in given:
            one_of("The control", name, self._controls)
        now = self.values
        return [control.index(given.get(name, now[name])) for name, control in self._controls.items()]

    def _values(self, at: Sequence[int]) -> dict[str, Any]:
        return {name: control.values[i] for (name, control), i in zip(self._controls.items(), at, strict=True)}

    def _index(self, name: str, value: Any) -> int:
        control = self._controls[name]
        return control.index(control.start if value is None else value)

    @T.validate("position")
    def _on_the_grid(self, proposal) -> list[int]:
        at, controls = proposal["value"], self._controls.values()
        if len(at) != len(controls) or any(not 0 <= i < len(c.values) for i, c in zip(at, controls, strict=False)):
            raise T.TraitError(f"A position needs one index for each of {', '.join(self._controls)}; {at!r} came.")
        return at

    def _row(self, at: Sequence[int], draw: int) -> np.ndarray:
        numbers = [control.numbers[i] for control, i in zip(self._controls.values(), at, strict=True)]
        row = np.asarray(self._rows(np.int32(draw), *numbers), np.float32)
        if row.shape != (shape := (len(self._series), len(self._points))):
            raise BadInput(f"The rows must have the shape (series, points) {shape}; {row.shape} came.")
        return row

    def _check(self, controls: Sequence[Slider | Choice]) -> None:
        if not 1 <= len(controls) <= MOST_CONTROLS or len(self._controls) < len(controls):
            raise BadInput(
                f"An explorer has room for 1 to {MOST_CONTROLS} controls, with names of their own; "
                f"{[control.name for control in controls]} came."
            )
        names = [series.name for series in self._series]
        if not names or len(set(names)) < len(names):
            raise BadInput(f"An explorer needs one series or more with names of their own; {names} came.")
        one_of("The series of the headline", self._headline.series, names)
        if not callable(self._rows):
            raise BadInput(f"rows must be a function (seed, numbers) → array; {self._rows!r} came.")
