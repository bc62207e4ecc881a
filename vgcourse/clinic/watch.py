"""The profile while it trains: one call in anyone's loop, a live picture of stage × step, and a budget for its
time."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import jax
import numpy as np

from vgcourse.clinic.reading import Reading
from vgcourse.clinic.watched import in_notebook, pictured
from vgcourse.inputs import BadInput, Stopped, finite_number, shown
from vgcourse.views.figure import Figure

COLUMNS = 120
"""Looks that are kept: when there are more, every second one is let go."""


@dataclass
class Budget:
    """A share of the time that passes, for one thing that is done again and again."""

    share: float
    spent: float = 0.0
    cost: float = 0.0  # of doing it once more, as it is expected

    def due(self, passed: float) -> bool:
        """Whether doing it once more leaves it within its share."""
        return self.spent + self.cost <= self.share * (passed + self.cost)

    def pay(self, took: float) -> None:
        """It was done, and took so long."""
        self.spent, self.cost = self.spent + took, (self.cost + took) / 2


class Watch:
    """Call it once a step, `look(params, batch)`: it measures now and then, and shows the profile over the steps.

    It keeps itself to about `share` of the time that passes, half to measure, half to draw: a picture takes ten times
    as long as a measurement. The first look is taken at once; it compiles, is outside the budget, and its seconds are
    `compiling`. The picture is replaced in its place, so that it stays where a cell is interrupted; `figure` has
    everything measured so far. As `with vg.watch(loss) as look:` it ends with the newest picture, and an interrupt is
    one sentence; in a notebook the end of the cell brings both as well.
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
        share = finite_number("The share of time that vg.watch may take", share, 0, 1)
        self.measuring, self.drawing = Budget(share / 2), Budget(share / 2)
        self.loss, self.has_aux, self.clock = loss, has_aux, clock
        self.step, self.compiling = -1, 0.0
        self._began: float | None = None
        self._looks: list[tuple[int, np.ndarray]] = []
        self._bad: tuple[int, str] | None = None  # the first look at which something was no number, and what
        self._drawn = -1  # the step of the newest look that is shown
        self._show, self._listen = (show, lambda: None) if show is not None else in_notebook(self)

    def __call__(self, params: Any, batch: Any) -> bool:
        """Count a step, and measure if the budget allows it; whether it did."""
        self.step += 1
        self._listen()
        if self._began is None:
            self._first(params, batch)
            return True
        if not self.measuring.due(self.clock() - self._began):
            return False
        jax.block_until_ready((params, batch))  # what is still computed is the loop's own time
        start = self.clock()
        self._looks = [*self._looks, self._measure(params, batch)][:: 2 if len(self._looks) >= COLUMNS else 1]
        self.measuring.pay(self.clock() - start)
        if self.drawing.due(self.clock() - self._began):
            start = self.clock()
            self.draw()
            self.drawing.pay(self.clock() - start)
        return True

    def _first(self, params: Any, batch: Any) -> None:
        """Everything more than once: the first time compiles and imports, the last says what it costs."""
        began = self.clock()
        self._looks = [self._measure(params, batch)]
        self.draw()
        start = self.clock()
        _, again = self._measure(params, batch)
        self.measuring.cost = self.clock() - start
        for _ in range(2 if self._show is not None else 0):  # a map, as from the second look on, that nobody sees
            start = self.clock()
            pictured([*self._looks, (1, again)], self.ill).html()
            self.drawing.cost = self.clock() - start
        self._began = self.clock()
        self.compiling = self._began - began

    def _measure(self, params: Any, batch: Any) -> tuple[int, np.ndarray]:
        from vgcourse.clinic import examination, pytorch

        if pytorch.is_module(params):
            raise BadInput(
                "vg.watch looks at losses of JAX, and a module of PyTorch came: ask vg.diagnose(loss, module, batch) "
                "now and then."
            )
        try:
            found = examination.examine(self.loss, params, batch, has_aux=self.has_aux)
        except BadInput:  # a mask of -inf, or a label that is left out, it takes
            if not self._looks or not (holds := _not_finite(params, batch)):
                raise
            self._ill(f"{holds} nan or inf")
            return self.step, np.full(len(self._looks[-1][1]), np.nan)
        if bad := found.first_bad:
            self._ill(f"{bad.operation} makes {bad.result} at {bad.place}")
        elif not np.isfinite(found.loss.value):
            self._ill(f"{_not_finite(params, batch) or 'the loss is'} nan or inf")
        else:
            self._bad = None  # it was one batch
        read = Reading(found)
        chain = [link.log10_gradient for link in read.chain]
        if read.timed and len(chain) < 3:
            chain = list(np.atleast_1d(read.timed[0].log10_gradient))
        if not chain:
            raise BadInput("vg.watch found no product of parameters with data, nor with what is made of it: no stage.")
        return self.step, np.array(chain, float)

    def _ill(self, why: str) -> None:
        self._bad = self._bad or (self.step, why)

    def draw(self) -> None:
        """Show the picture of all looks in the place of the last one."""
        if self._looks and self._show is not None:
            self._show(self.figure)
            self._drawn = self._looks[-1][0]

    def finish(self) -> None:
        """Show the newest picture, if an older one stands there."""
        if self._looks and self._drawn != self._looks[-1][0]:
            self.draw()

    @property
    def spent(self) -> float:
        """Seconds that it took since the first look."""
        return self.measuring.spent + self.drawing.spent

    @property
    def stopped(self) -> str:
        """What is said where the loop was interrupted."""
        return f"Stopped after {self.step + 1} steps: the picture and the record have all {len(self._looks)} looks."

    @property
    def ill(self) -> str:
        """Since when there is nan or inf, and what was found there: a clause, or nothing."""
        return f"No gradient since step {self._bad[0]}, or before: {self._bad[1]}" if self._bad else ""

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
        return pictured(self._looks, self.ill)

    def __enter__(self) -> Watch:
        return self

    def __exit__(self, _kind, raised, _traceback) -> None:
        self.finish()
        if type(raised) is KeyboardInterrupt:
            raise Stopped(self.stopped) from None

    def __repr__(self) -> str:
        if not self._looks:
            return "Watch: no look yet; call it in your loop, look(params, batch)"
        return f"Watch: {len(self._looks)} looks in {self.step + 1} steps\n{self.figure!r}"

    def _repr_mimebundle_(self, **_) -> dict[str, str]:
        return {"text/plain": repr(self), "text/html": self.figure.html() if self._looks else f"<p>{self!r}</p>"}


def watch(loss: Callable[..., Any], *, has_aux: bool = False, share: float = 0.1) -> Watch:
    """A callback for your own loop: `look = vg.watch(loss)`, then `look(params, batch)` in every step.

    It shows the profile of the gradient over the steps while you train, keeps itself to about `share` of your time,
    and leaves its picture when the cell is stopped.
    """
    return Watch(loss, has_aux=has_aux, share=share)


def _not_finite(params: Any, batch: Any) -> str:
    """What holds a nan or an inf, as the beginning of a sentence; nothing where all is finite."""
    for name, tree in (("the parameters hold", params), ("the batch holds", batch)):
        for leaf in jax.tree.leaves(tree):
            kind = getattr(leaf, "dtype", None)
            if kind is not None and jax.dtypes.issubdtype(kind, np.inexact) and not np.isfinite(np.asarray(leaf)).all():
                return name
    return ""
