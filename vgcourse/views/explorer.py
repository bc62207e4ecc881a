"""The explorer: sliders over one picture, which the browser draws at every position without asking the kernel.

Around the current point the kernel sends, ahead of need, every row that *one* move can lead to: all values of every
control, the others fixed. A drag then only looks rows up. When it ends, the browser tells the kernel where it stands,
and the kernel sends the rows around the new point. So a busy or dead kernel is noticed only by whoever moves a second
control, and is named in a sentence.

It has room for `MOST_CONTROLS` controls and sends at most `LARGEST` bytes around a point: 4 for each point of each
series, at every value of every control.
"""

from __future__ import annotations

import html
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import traitlets as T

from vgcourse.inputs import BadInput, one_of
from vgcourse.views.controls import Choice, Headline, Preset, Series, Slider
from vgcourse.views.figure import Axis, Curve, Figure
from vgcourse.views.live import STILL, Live
from vgcourse.views.look import MARKERS, SERIES, svg_path, theme_css

LARGEST = 50_000  # bytes in one message; larger ones queue up behind each other
MOST_CONTROLS = 6  # three rows of two beside each other, six rows where the page is narrow
_HERE = Path(__file__).parent

Slices = Callable[[Mapping[str, Any], str], Any]
"""(position, name of a control) → array (values of that control, series, points), the other controls held."""


def sliced(
    rows: Callable[[Mapping[str, Any]], Any], controls: Sequence[Slider | Choice], one_by_one: Sequence[str] = ()
) -> Slices:
    """The slices of `rows`, which is given a position whose one entry may be a tuple: all values of one control.

    rows: position → (series, points), or (values, series, points) along the tuple. one_by_one: the names of controls
    whose values are computed in one call each, because they choose another program or shape.
    """
    values = {control.name: control.values for control in controls}

    def slices(position: Mapping[str, Any], name: str) -> np.ndarray:
        if name in one_by_one:
            return np.stack([rows({**position, name: value}) for value in values[name]])
        return rows({**position, name: values[name]})

    return slices


class Explorer(Live):
    """A live picture with at most `MOST_CONTROLS` controls.

    slices: computes the curves, see `Slices`; nan where a curve has no point. points: x of every point, (points,).
    presets: buttons. tries: what to try, one sentence each. The traits are what browser and kernel tell each other.
    """

    _esm = _HERE / "explorer.js"
    _css = theme_css(".vg-explorer") + (_HERE / "explorer.css").read_text(encoding="utf-8")

    spec = T.Dict().tag(sync=True)
    position = T.List(T.Int()).tag(sync=True)
    center = T.List(T.Int()).tag(sync=True)
    rows = T.Bytes().tag(sync=True)
    preset_rows = T.Bytes().tag(sync=True)

    def __init__(
        self,
        title: str,
        controls: Sequence[Slider | Choice],
        series: Sequence[Series],
        slices: Slices,
        points: Sequence[float],
        x: Axis,
        y: Axis,
        headline: Headline,
        presets: Sequence[Preset] = (),
        tries: Sequence[str] = (),
    ) -> None:
        self._controls = {control.name: control for control in controls}
        self._series, self._slices, self._axes, self._headline = tuple(series), slices, (x, y), headline
        self._title, self._points = title, tuple(float(point) for point in points)
        self._check(controls)
        start = [control.index(control.start) for control in controls]
        buttons = [[self._index(name, preset.position.get(name)) for name in self._controls] for preset in presets]
        super().__init__(
            spec={
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
            position=start,
            center=list(start),
            rows=self._around(start),
            preset_rows=b"".join(self._row(at).tobytes() for at in buttons),
        )  # fmt: skip
        self._start = start
        self.observe(self._follow, "position")

    # -- what it shows

    def curves(self, **given: Any) -> dict[str, np.ndarray]:
        """Each series at the current position, the named controls set to the given values; (points,), float32."""
        return {s.name: row for s, row in zip(self._series, self._row(self._position(given)), strict=True)}

    def figure(self, **given: Any) -> Figure:
        """The still picture at the current position, the named controls set to the given values."""
        return self._figure(self._position(given))

    def move(self, **given: Any) -> None:
        """Set controls from Python; the picture in the browser follows."""
        self.position = self._position(given)

    @property
    def values(self) -> dict[str, Any]:
        """Where every control stands."""
        return self._values(self.position)

    def still(self) -> dict[str, str]:
        caption = html.escape(f"{self._title} – {self._standing(self._start)}. Run this cell for the live picture.")
        picture = self._figure(self._start).html()
        return {"text/plain": repr(self), "text/html": f'<div class="{STILL}">{picture}<p>{caption}</p></div>'}

    def __repr__(self) -> str:
        return f"Explorer: {self._title} ({self._standing(self._start)})\n{self._figure(self._start)!r}"

    def _figure(self, at: Sequence[int]) -> Figure:
        x, y = self._axes
        chosen = {name: value for name, value in self._values(at).items() if isinstance(value, str)}
        row = self._row(at)
        curves = [
            Curve(self._points, values, s.label, s.form, chosen.get(s.color, s.color))
            for s, values in zip(self._series, row, strict=True)
        ]
        values = curves[[s.name for s in self._series].index(self._headline.series)].y
        number = values[self._headline.point] if values else float("nan")
        title = self._headline.text(number, y.scale).rstrip(".")
        alt = f"{title}. {Figure(title, x, y, curves).description.removeprefix(title + '. ')} {self._standing(at)}."
        return Figure(title, x, y, curves, alt=alt)

    def _told(self, control: Slider | Choice) -> dict[str, Any]:
        """A control as the browser gets it. `idle`: the number of another one, where that stands, and the reason."""
        told = {"name": control.name, "label": control.label, "kind": type(control).__name__, "texts": control.texts}
        told["names"] = list(control.values) if isinstance(control, Choice) else []
        if idle := control.idle:
            at = [self._controls[idle.control].index(value) for value in idle.at]
            told["idle"] = {"control": list(self._controls).index(idle.control), "at": at, "why": idle.why}
        return told

    def _standing(self, at: Sequence[int]) -> str:
        return ", ".join(f"{c.label} = {c.texts[i]}" for c, i in zip(self._controls.values(), at, strict=True))

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

    def _follow(self, _change) -> None:
        rows = self._around(self.position)
        with self.hold_sync():
            self.center, self.rows = list(self.position), rows

    # -- what the browser gets

    def _slice(self, at: Sequence[int], name: str) -> np.ndarray:
        shape = (len(self._controls[name].values), len(self._series), len(self._points))
        values = np.asarray(self._slices(self._values(at), name), np.float32)
        if values.shape != shape:
            raise BadInput(
                f"The slices along {name!r} must have the shape (values, series, points) {shape}; {values.shape} came."
            )
        return values

    def _around(self, at: Sequence[int]) -> bytes:
        return b"".join(self._slice(at, name).tobytes() for name in self._controls)

    def _row(self, at: Sequence[int]) -> np.ndarray:
        names = list(self._controls)
        fewest = min(names, key=lambda name: len(self._controls[name].values))
        return self._slice(at, fewest)[at[names.index(fewest)]]

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
        if not callable(self._slices):
            raise BadInput(f"slices must be a function (position, control) → array; {self._slices!r} came.")
        total = sum(len(control.values) for control in controls)
        size = total * len(names) * len(self._points) * 4
        if not 0 < size <= LARGEST:
            raise BadInput(
                f"An explorer sends at most {LARGEST} bytes at once; {size} came "
                f"({total} values × {len(names)} series × {len(self._points)} points × 4): use fewer of them."
            )
