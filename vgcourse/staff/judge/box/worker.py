"""Inside the sandbox: run the cells of one notebook, call its functions on the inputs, send back what they return.

The job comes as one frame on standard input. Answers go out on the descriptor RESULTS, a frame for each group of
cases, each behind its length. Whatever the learner's code does to this process, only numbers leave it.
"""

from __future__ import annotations

import contextlib
import importlib
import importlib.abc
import importlib.util
import os
import signal
import struct
import sys
import threading
import time
from collections.abc import Callable, Iterator
from typing import Any

CELL_SECONDS = 20.0
"""How long an ordinary cell may take before it is interrupted; the judge's own clock runs for the whole notebook."""
LEAST = 0.3
"""Seconds that each cell has in a hurry, when those for all of them are used up: enough for a definition."""
SLEEP = 10.0
"""Seconds that all cells together may sleep. Then they are woken at once: a class of graders does not wait for them."""
SILENT = (
    "matplotlib", "config", "load_ext", "reload_ext", "autoreload", "pip", "conda", "notebook", "gui", "debug", "pdb",
)  # fmt: skip
"""Magics of the screen, of what is installed and of the keyboard."""
TYPED = "1"
"""What stands in for a person at the keyboard: most questions of a notebook take it, numbers and names alike."""


def main(results: int) -> None:
    """Serve the job that comes on standard input, answer on the descriptor `results`, and end the process.

    The first frame says that there is a worker: what goes wrong after it is the notebook's doing, not the machine's.
    """
    import wire

    _write(results, wire.encode({"worker": True}))
    job = wire.decode(sys.stdin.buffer.read(), job=True)
    serve(job, lambda frame: _write(results, wire.encode(frame)))
    sys.stdout.flush()
    os._exit(0)


def serve(job: dict[str, Any], send) -> None:
    """Run the cells in order; where a check stands, call its function and send the answers of each group.

    job["hurry"]: seconds for all ordinary cells together, or None. Before a group is called, a frame says so.
    """
    from IPython.core.interactiveshell import InteractiveShell
    from traitlets.config import Config

    from vgcourse.course import calling

    shell = InteractiveShell.instance(config=Config(HistoryManager={"enabled": False}))
    shell.showtraceback = shell.showsyntaxerror = lambda *_args, **_kwargs: None
    met = _as_at_a_desk(shell)
    sys.path.insert(0, "")  # as in a notebook: modules that a cell writes beside it
    cells = _Cells(shell, calling, job.get("hurry"))
    for cell in job["cells"]:
        if cell["check"] is None:
            cells.run(cell["source"])
            continue
        obstacle = None
        for group, cases in cell["groups"].items():
            answers, notes = [obstacle] * len(cases), {}
            if obstacle is None:
                send({"check": cell["check"], "group": group, "begun": True})
                function = shell.user_ns.get(cell["target"], _NOWHERE)
                answers, notes = _answers(function, cell, cases, cells.why(cell["target"]), calling)
            if isinstance(answers[-1], dict) and answers[-1]["final"]:
                obstacle = answers[-1]
            notes["met"] = [*notes.get("met", ()), *met]
            send({"check": cell["check"], "group": group, "answers": answers, "notes": notes})
    send({"done": True})


_NOWHERE = object()


class _Cells:
    """The ordinary cells: run in order, each for a bounded time, and what stopped those that did not come to an end."""

    def __init__(self, shell, calling, hurry: float | None) -> None:
        self._shell, self._calling, self._left = shell, calling, hurry
        self._stopped: list[tuple[str, str]] = []
        self._sleep, self._sleeps, self._inside = time.sleep, SLEEP, False
        time.sleep = self._nap

    def run(self, source: str) -> None:
        """Run a cell as IPython does."""
        importlib.invalidate_caches()
        self._inside, began = True, time.monotonic()
        try:
            with self._limit():
                result = self._shell.run_cell(source, store_history=False, silent=True)
            error = result.error_before_exec or result.error_in_exec
        except BaseException as raised:  # SystemExit, KeyboardInterrupt, out of time
            error = raised
        self._inside = False
        if self._left is not None:
            self._left -= time.monotonic() - began
        if error is not None:
            self._stopped.append((source, _stop(error)))

    def why(self, name: str) -> str:
        """What stopped the cell in which that name stands, or the last that was stopped; "" if none was."""
        own = [why for source, why in self._stopped if name in source]
        return (own or [why for _, why in self._stopped] or [""])[-1]

    def _limit(self):
        if self._left is None:
            return self._calling._time_limit(CELL_SECONDS)
        return _at_most(max(self._left, LEAST), self._calling._OutOfTime)

    def _nap(self, seconds: float) -> None:
        if self._inside and threading.current_thread() is threading.main_thread():
            seconds = min(seconds, max(self._sleeps, 0.01))
            self._sleeps -= seconds
        self._sleep(seconds)


@contextlib.contextmanager
def _at_most(seconds: float, error: type[BaseException]) -> Iterator[None]:
    """`error` in the cell after so many seconds on the wall, and again: a bare except may swallow the first."""

    def stop(*_: Any) -> None:
        raise error

    handler = signal.signal(signal.SIGALRM, stop)
    signal.setitimer(signal.ITIMER_REAL, seconds, 0.2)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, handler)


def _stop(error: BaseException) -> str:
    """How a cell was stopped, to be read after "a cell stopped"."""
    library = (getattr(error, "name", None) or "").partition(".")[0]
    if isinstance(error, ModuleNotFoundError) and library not in ("", "vgcourse"):
        return f"because {library} is not installed where points are given; import it in a cell of its own"
    return f"with {type(error).__name__}: {' '.join(str(error).split())[:200]}"


# ---- what is there on a learner's desk, and not here -----------------------------------------------------------------
def _as_at_a_desk(shell) -> dict[str, None]:
    """Stand-ins for the screen, the keyboard and magics of libraries; in what is returned, what was met of them."""
    import builtins
    import getpass
    import pdb

    from IPython.core import debugger

    met: dict[str, None] = {}

    def nothing(*_args, **_kwargs) -> None:
        return None

    def typed(prompt: object = "", *_args, **_kwargs) -> str:
        met["input"] = None
        print(prompt)
        return TYPED

    def pause(*_args, **_kwargs) -> None:
        met["breakpoint"] = None

    builtins.input = getpass.getpass = typed
    sys.breakpointhook = pdb.set_trace = debugger.set_trace = pause
    shell.enable_gui = nothing
    for magic in SILENT:
        shell.magics_manager.magics["line"][magic] = nothing
    line, cell = shell.run_line_magic, shell.run_cell_magic

    def line_magic(name: str, *arguments, **options):
        return line(name, *arguments, **options) if shell.find_line_magic(name) else None

    def cell_magic(name: str, options: str, body: str):
        if shell.find_cell_magic(name):
            return cell(name, options, body)
        if _is_python(shell.transform_cell(body)):  # as under %%memit; else it belongs to a library that is not here
            shell.run_cell(body, store_history=False, silent=True).raise_error()
        return None

    shell.run_line_magic, shell.run_cell_magic = line_magic, cell_magic
    sys.meta_path.insert(0, _AfterImport({"matplotlib": _no_screen, "matplotlib.pyplot": _no_windows}))
    return met


def _is_python(source: str) -> bool:
    try:
        compile(source, "cell", "exec")
    except (SyntaxError, ValueError):
        return False
    return True


def _no_screen(matplotlib) -> None:
    matplotlib.use = lambda *_args, **_kwargs: None
    matplotlib.rcParams["backend"] = "agg"


def _no_windows(pyplot) -> None:
    switch = pyplot.switch_backend
    pyplot.switch_backend = lambda *_args, **_kwargs: switch("agg")
    pyplot.show = lambda *_args, **_kwargs: None


class _AfterImport(importlib.abc.MetaPathFinder):
    """Does something to a module when it has been imported."""

    def __init__(self, then: dict[str, Callable]) -> None:
        self._then = then

    def find_spec(self, name, path=None, target=None):
        then = self._then.pop(name, None)
        spec = importlib.util.find_spec(name) if then else None
        if spec is not None and spec.loader is not None:
            load = spec.loader.exec_module

            def load_then(module) -> None:
                load(module)
                then(module)

            spec.loader.exec_module = load_then
        return spec


def _answers(function: Any, cell: dict, cases: list, stopped: str, calling) -> tuple[list, dict]:
    """The answers to one group: arrays, or {"failure": sentence, "final": bool}; and what was noticed beside them."""
    from vgcourse.course import reached
    from vgcourse.course.specification import Failure

    name, heard = cell["target"], calling.Heard()
    if function is _NOWHERE:
        why = f": a cell stopped {stopped}" if stopped else ": no cell that ran to its end defines it"
        answers = [Failure(f"There is no {name}{why.rstrip('.')}.", final=True)] * len(cases)
    elif not callable(function):
        answers = [Failure(f"{name} is no function: {type(function).__name__} came.", final=True)] * len(cases)
    else:
        why = reached.not_allowed(function, cell["excluded"]) or calling.misfit(function, cases[0], cell["signature"])
        refused = [Failure(why, final=True)] * len(cases) if why else None
        answers = refused or calling.answers(function, cases, heard, cell["seconds"])
    notes = {"printed": heard.printed.getvalue()[:300], "warned": heard.warned[:1], "changed": heard.changed_input}
    notes["met"] = ["breakpoint"] if getattr(heard, "paused", False) else []
    packed = [{"failure": a.sentence, "final": a.final} if isinstance(a, Failure) else a for a in answers]
    return packed, notes


def _write(descriptor: int, frame: bytes) -> None:
    data = struct.pack("<I", len(frame)) + frame
    while data:
        data = data[os.write(descriptor, data) :]


if __name__ == "__main__":
    here = os.path.dirname(os.path.abspath(__file__))
    beside = os.path.join(here, "package")  # without a sandbox both stand in one folder
    sys.path[:0] = [here, beside if os.path.isdir(beside) else "/opt/package"]
    main(int(os.environ.pop("RESULTS")))
