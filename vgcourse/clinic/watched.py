"""The picture of what was watched, the gradient over the stages, step by step; and where it stands in a notebook."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np

from vgcourse.clinic.reading import from_end_to_end
from vgcourse.views.figure import Axis, Curve, Figure, Heat
from vgcourse.waiting import SILENT

if TYPE_CHECKING:
    from vgcourse.clinic.watch import Watch

STAGE = Axis("stage (the data below, the loss above)")
STEP = Axis("step of training")


def pictured(looks: list[tuple[int, np.ndarray]], ill: str = "") -> Figure:
    """The sizes of the gradient at the stages of each look, (step, log10 sizes). ill: a title that says what broke."""
    steps, sizes = np.array([step for step, _ in looks]), np.array([chain for _, chain in looks])
    stages = np.arange(1, sizes.shape[1] + 1)
    told = [from_end_to_end(len(stages), row[0], row[-1]) for row in (sizes[0], sizes[-1])]
    title = ill or f"Step {steps[-1]}: {told[1]}"
    if len(steps) == 1:
        curve = Curve(stages, sizes[0], "dL/dh", "measurement")
        return Figure(title, Axis("stage"), Axis("size of the gradient (norm)", "decades"), (curve,))
    heat = Heat(steps, stages, sizes.T, Axis("dL/dh (norm)", "decades"), printed=4, numbered=False)
    alt = f"{title}. At step {steps[0]}: {told[0]}."
    return Figure(title, replace(STEP, range=(steps[0], steps[-1])), STAGE, heat=heat, alt=alt)


def in_notebook(watch: Watch) -> tuple[Callable[[Figure], None] | None, Callable[[], None]]:
    """What replaces its own last picture in the running cell, and what waits for the end of that cell.

    No picture outside a notebook's kernel, and where it is silent. When the cell ends, the newest one is brought, and a
    sentence where it was interrupted. A cell that runs again has lost its picture: it gets another.
    """
    shell = getattr(sys.modules.get("IPython"), "get_ipython", lambda: None)()
    if getattr(shell, "kernel", None) is None or any(name in os.environ for name in SILENT):
        return None, lambda: None
    from IPython.display import display

    handles, listening = [], []

    def show(figure: Figure) -> None:
        bundle = figure._repr_mimebundle_()
        if handles:
            handles[0].update(bundle, raw=True)
        else:
            handles.append(display(bundle, raw=True, display_id=True))

    def listen() -> None:
        if not listening:
            listening.append(ended)
            shell.events.register("post_run_cell", ended)

    def ended(result) -> None:
        watch.finish()
        shell.events.unregister("post_run_cell", listening.pop())
        handles.clear()
        if type(result.error_in_exec) is KeyboardInterrupt and len(watch.steps):
            print(watch.stopped)
        if watch.ill:
            print(f"{watch.ill}.\nWith the parameters of an earlier step vg.diagnose says where it begins.")

    return show, listen
