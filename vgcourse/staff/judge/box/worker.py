"""Inside the sandbox: run the cells of one notebook, call its functions on the inputs, send back what they return.

The job comes as one frame on standard input. Answers go out on the descriptor RESULTS, a frame for each group of
cases, each behind its length. Whatever the learner's code does to this process, only numbers leave it.
"""

from __future__ import annotations

import os
import struct
import sys
from typing import Any

CELL_SECONDS = 20.0
"""How long an ordinary cell may take before it is interrupted; the judge's own clock runs for the whole notebook."""
DISPLAY_MAGICS = ("matplotlib", "config", "load_ext", "reload_ext", "autoreload", "pip", "conda", "notebook")


def main(results: int) -> None:
    """Serve the job that comes on standard input, answer on the descriptor `results`, and end the process."""
    import wire

    job = wire.decode(sys.stdin.buffer.read())
    serve(job, lambda frame: _write(results, wire.encode(frame)))
    sys.stdout.flush()
    os._exit(0)


def serve(job: dict[str, Any], send) -> None:
    """Run the cells in order; where a check stands, call its function and send the answers of each group."""
    from IPython.core.interactiveshell import InteractiveShell
    from traitlets.config import Config

    from vgcourse.course import calling

    shell = InteractiveShell.instance(config=Config(HistoryManager={"enabled": False}))
    shell.showtraceback = shell.showsyntaxerror = lambda *_args, **_kwargs: None
    for magic in DISPLAY_MAGICS:
        shell.magics_manager.magics["line"][magic] = lambda *_args, **_kwargs: None
    stopped = ""
    for cell in job["cells"]:
        if cell["check"] is None:
            stopped = _run(shell, cell["source"], calling) or stopped
            continue
        obstacle = None
        for group, cases in cell["groups"].items():
            answers, notes = [obstacle] * len(cases), {}
            if obstacle is None:
                answers, notes = _answers(shell.user_ns.get(cell["target"], _NOWHERE), cell, cases, stopped, calling)
            if isinstance(answers[-1], dict) and answers[-1]["final"]:
                obstacle = answers[-1]
            send({"check": cell["check"], "group": group, "answers": answers, "notes": notes})
    send({"done": True})


_NOWHERE = object()


def _run(shell, source: str, calling) -> str:
    """Run a cell as IPython does; what stopped it, or ""."""
    try:
        with calling._time_limit(CELL_SECONDS):
            result = shell.run_cell(source, store_history=False, silent=True)
        error = result.error_before_exec or result.error_in_exec
    except BaseException as raised:  # SystemExit, KeyboardInterrupt, out of time
        error = raised
    return f"{type(error).__name__}: {' '.join(str(error).split())[:200]}" if error is not None else ""


def _answers(function: Any, cell: dict, cases: list, stopped: str, calling) -> tuple[list, dict]:
    """The answers to one group: arrays, or {"failure": sentence, "final": bool}; and what was noticed beside them."""
    from vgcourse.course.specification import Failure

    name, heard = cell["target"], calling.Heard()
    if function is _NOWHERE:
        why = f": a cell stopped with {stopped}" if stopped else ": no cell that ran to its end defines it"
        answers = [Failure(f"There is no {name}{why.rstrip('.')}.", final=True)] * len(cases)
    elif not callable(function):
        answers = [Failure(f"{name} is no function: {type(function).__name__} came.", final=True)] * len(cases)
    elif misfit := calling.misfit(function, cases[0], cell["signature"]):
        answers = [Failure(misfit, final=True)] * len(cases)
    else:
        answers = calling.answers(function, cases, heard, cell["seconds"])
    notes = {"printed": heard.printed.getvalue()[:300], "warned": heard.warned[:1], "changed": heard.changed_input}
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
