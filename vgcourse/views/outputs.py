"""Which widget stands in which cell: what a cell showed before it ran again is closed, and so given back.

A notebook tells with each run which cell it is (JupyterLab's `cellId`). Where none is told, nothing is closed.
"""

from __future__ import annotations

import dataclasses
import weakref
from typing import Any

import ipywidgets
from IPython import get_ipython
from IPython.core.displaypub import CapturingDisplayPublisher


@dataclasses.dataclass
class Output:
    """What one run of a cell has shown, and what the runs before it had, as long as that is not closed."""

    run: str
    shown: list[ipywidgets.Widget] = dataclasses.field(default_factory=list)
    before: list[ipywidgets.Widget] = dataclasses.field(default_factory=list)


_OUTPUTS: dict[str, Output] = {}
_KEPT: weakref.WeakSet[ipywidgets.Widget] = weakref.WeakSet()
"""Widgets that stand where no run of a cell takes them away."""


def stands(widget: ipywidgets.Widget) -> None:
    """Say that `widget` is shown now, by the cell that is running; to be called whenever it is."""
    shell = get_ipython()
    cell, run = _running(shell)
    captured = isinstance(getattr(shell, "display_pub", None), CapturingDisplayPublisher)
    if cell is None or captured or any(getattr(other, "msg_id", None) == run for other in _all_widgets()):
        _KEPT.add(widget)  # no cell; what `capture_output` keeps for another one; an `Output` widget, which others fill
        return
    if _closed_by_runs not in shell.events.callbacks["post_run_cell"]:
        shell.events.register("post_run_cell", _closed_by_runs)
    _output(cell, run).shown.append(widget)


def _running(shell: Any) -> tuple[str | None, str]:
    """(the id of the running cell, that of its run); no cell where none is told."""
    parent = getattr(shell, "get_parent", dict)() or {}
    return parent.get("metadata", {}).get("cellId"), parent.get("header", {}).get("msg_id", "")


def _output(cell: str, run: str) -> Output:
    known = _OUTPUTS.get(cell)
    if known is None or known.run != run:
        _OUTPUTS[cell] = known = Output(run, before=[*known.before, *known.shown] if known else [])
    return known


def _closed_by_runs(_result: Any) -> None:
    """Close what the cell that has just run showed before and what stands nowhere else."""
    shell = get_ipython()
    cell, run = _running(shell)
    if cell not in _OUTPUTS:
        return
    output = _output(cell, run)
    before, output.before = output.before, []
    standing = [*_KEPT, *(widget for each in _OUTPUTS.values() for widget in each.shown)]
    for box in _all_widgets():
        standing.extend(getattr(box, "children", ()))
    there = set(map(id, standing))
    for widget in before:
        if id(widget) not in there:
            widget.close()
            _forgotten(shell, widget)


def _forgotten(shell: Any, widget: ipywidgets.Widget) -> None:
    """Take it out of the history of outputs, as IPython does with its oldest; a learner's own names keep it."""
    history = shell.user_ns.get("_oh", {})
    for number in [number for number, value in history.items() if value is widget]:
        del history[number]
        shell.del_var(f"_{number}", by_name=True)


def _all_widgets() -> list[ipywidgets.Widget]:
    """Those that are open; ipywidgets has had no public list of them since its version 8."""
    return list(ipywidgets.widgets.widget._instances.values())
