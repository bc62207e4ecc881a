"""The profile while it trains: one call in anyone's loop, a live picture of stage × step, and a budget for its
time."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable
from typing import Any

import numpy as np

from vgcourse.clinic.reading import Reading
from vgcourse.inputs import BadInput, finite_number, shown
from vgcourse.views.figure import Axis, Curve, Figure, Heat
from vgcourse.views.numerals import size
from vgcourse.waiting import SILENT

COLUMNS = 120
"""Looks that are kept: when there are more, every second one is let go."""
STAGE = Axis("stage (the data below, the loss above)")
STEP = Axis("step of training")


class Watch:
    """Call it once a step, `look(params, batch)`: it measures now and then, and shows the profile over the steps.

    It takes at most `share` of the time that passes: after a look it waits until that is true again. The first look is
    taken at once and compiles; it is outside the budget, and its seconds are `compiling`. The picture is replaced in
    its place, so that it stays where a cell is interrupted. `figure` has everything measured so far.
    """

    def __init__(
        self,
        loss: Callable[..., Any],
        *,
        has_aux: bool = False,
        share: float = 0.1,
        show: Callable[[Figure], None] | None = None,
        clock: Callable[[], float] = time.perf_counter,
    ) -> None:
        if not callable(loss):
            raise BadInput(
                f"vg.watch needs your loss as a function, loss(params, batch) → a number; {shown(loss)} came."
            )
        self.share = finite_number("The share of time that vg.watch may take", share, 0, 1)
        self.loss, self.has_aux, self.clock = loss, has_aux, clock
        self.step, self.spent, self.compiling = -1, 0.0, 0.0
        self._began: float | None = None
        self._last = 0.0
        self._looks: list[tuple[int, np.ndarray]] = []
        self._show = show if show is not None else _notebook()

    def __call__(self, params: Any, batch: Any) -> bool:
        """Count a step, and measure if the budget allows it; whether it did."""
        now = self.clock()
        self.step += 1
        if self._began is not None and not self.due(now):
            return False
        self._measure(params, batch)
        took = self.clock() - now
        if self._began is None:
            self.compiling, self._began = took, self.clock()
        else:
            self.spent, self._last = self.spent + took, took
        return True

    def due(self, now: float) -> bool:
        """Whether another look, as long as the last one, would leave all looks within their share of the time."""
        passed = now - (self._began or now)
        return self.spent + self._last <= self.share * (passed + self._last)

    def _measure(self, params: Any, batch: Any) -> None:
        from vgcourse.clinic import examination

        read = Reading(examination.examine(self.loss, params, batch, has_aux=self.has_aux))
        chain = [link.log10_gradient for link in read.chain]
        if read.timed and len(chain) < 3:
            chain = list(np.atleast_1d(read.timed[0].log10_gradient))
        if not chain:
            raise BadInput("vg.watch found no product of the parameters with anything in this loss: nothing to watch.")
        self._looks.append((self.step, np.array(chain, float)))
        if len(self._looks) > COLUMNS:
            self._looks = self._looks[::2]
        if self._show is not None:
            self._show(self.figure)

    @property
    def steps(self) -> np.ndarray:
        """The steps at which it looked, (looks,)."""
        return np.array([step for step, _ in self._looks])

    @property
    def log10_gradient(self) -> np.ndarray:
        """log10 of the norm of dL/dh, (looks, stages); nan where it was no number."""
        return np.array([chain for _, chain in self._looks])

    @property
    def figure(self) -> Figure:
        """Stage × step: the size of the gradient as colours. Of a single look, a curve."""
        if not self._looks:
            raise BadInput("vg.watch has not looked yet: call it in your loop, look(params, batch).")
        steps, sizes = self.steps, self.log10_gradient
        stages = np.arange(1, sizes.shape[1] + 1)
        lost = sizes[:, 0] - sizes[:, -1]
        arriving = f"the first of {len(stages)} stages gets {size(lost[-1])} of the last one's gradient"
        title = f"Step {steps[-1]}: {arriving}"
        if len(steps) == 1:
            curve = Curve(stages, sizes[0], "dL/dh", "measurement")
            return Figure(title, Axis("stage"), Axis("size of the gradient (norm)", "decades"), (curve,))
        heat = Heat(
            steps, stages, np.where(np.isnan(sizes.T), np.nan, sizes.T), Axis("dL/dh (norm)", "decades"), printed=4
        )
        alt = f"{title}. At step {steps[0]} it got {size(lost[0])}."
        return Figure(title, STEP, STAGE, heat=heat, alt=alt)

    def __enter__(self) -> Watch:
        return self

    def __exit__(self, *_exception) -> None:
        if self._looks and self._show is not None:
            self._show(self.figure)

    def __repr__(self) -> str:
        if not self._looks:
            return "Watch: no look yet; call it in your loop, look(params, batch)"
        return f"Watch: {len(self._looks)} looks in {self.step + 1} steps\n{self.figure!r}"

    def _repr_mimebundle_(self, **_) -> dict[str, str]:
        return {"text/plain": repr(self), "text/html": self.figure.html() if self._looks else f"<p>{self!r}</p>"}


def watch(loss: Callable[..., Any], *, has_aux: bool = False, share: float = 0.1) -> Watch:
    """A callback for your own loop: `look = vg.watch(loss)`, then `look(params, batch)` in every step.

    It shows the profile of the gradient over the steps while you train, takes at most `share` of your time, and keeps
    its picture when the cell is stopped.
    """
    return Watch(loss, has_aux=has_aux, share=share)


def _notebook() -> Callable[[Figure], None] | None:
    """What replaces its own last picture in the running cell; None outside a notebook's kernel, and where it
    is silent."""
    shell = getattr(sys.modules.get("IPython"), "get_ipython", lambda: None)()
    if getattr(shell, "kernel", None) is None or any(name in os.environ for name in SILENT):
        return None
    from IPython.display import display

    handles = []

    def show(figure: Figure) -> None:
        bundle = figure._repr_mimebundle_()
        if handles:
            handles[0].update(bundle, raw=True)
        else:
            handles.append(display(bundle, raw=True, display_id=True))

    return show
