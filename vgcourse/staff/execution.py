"""A notebook executed in a fresh kernel of this Python, in an empty folder, with a progress file of its own."""

from __future__ import annotations

import logging
import os
import re
import subprocess
from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType

from nbclient import NotebookClient
from nbclient.exceptions import CellExecutionError, CellTimeoutError, DeadKernelError
from nbformat import NotebookNode

from vgcourse.staff.kernels import AsyncLocalKernel, ThisPython
from vgcourse.staff.notebooks import first_line

CELL_SECONDS = 120
_ANSI = re.compile(r"\x1b\[[0-9;]*m")
_FROM_THE_USER = ("JAX_", "XLA_", "MPL", "NBGRADER_", "JPY_", "IPYTHON", "PYTHONSTARTUP", "PYTHONWARNINGS")


class Failed(Exception):
    """A notebook that cannot be built; the message is one sentence."""


def environment(own: Path) -> dict[str, str]:
    """Environment variables of a kernel that leaves nothing behind and takes nothing from the user's settings."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith(_FROM_THE_USER)}
    cache = {name: os.environ[name] for name in ("JAX_COMPILATION_CACHE_DIR",) if name in os.environ}
    return {
        **kept,
        **cache,
        "JAX_PLATFORMS": "cpu",
        "PYTHONHASHSEED": "0",
        "IPYTHONDIR": str(own / "ipython"),
        "VGCOURSE_DATA": str(own / "progress"),
        "VGCOURSE_SILENT": "1",
        "PYDEVD_DISABLE_FILE_VALIDATION": "1",
    }


async def executed(
    notebook: NotebookNode, label: str, own: Path, settings: Mapping[str, str] = MappingProxyType({})
) -> NotebookNode:
    """The notebook with outputs, run in the empty folder `own`; a cell that fails raises `Failed`, one sentence.

    `settings` are environment variables that the kernel gets beside its own.
    """
    started: list[str] = []

    def remember(cell: NotebookNode, cell_index: int) -> None:
        if cell.cell_type == "code":
            started.append(first_line(cell.source))

    client = NotebookClient(
        notebook,
        km=AsyncLocalKernel(kernel_name="python3", kernel_spec_manager=ThisPython()),
        timeout=CELL_SECONDS,
        resources={"metadata": {"path": str(own)}},
        record_timing=False,
        store_widget_state=False,
        coalesce_streams=True,
        on_cell_start=remember,
    )
    client.log.setLevel(logging.CRITICAL)
    try:
        await client.async_execute(env={**environment(own), **settings}, cleanup_kc=True, stderr=subprocess.DEVNULL)
    except CellExecutionError as error:
        reason = f"raised {error.ename}: {_one_line(error.evalue)}"
    except CellTimeoutError:
        reason = f"took more than {CELL_SECONDS} s."
    except DeadKernelError:
        reason = "ended the kernel."
    except AssertionError:  # nbclient lets go of a kernel that a signal ends, and then asserts that it holds one
        reason = "lost its kernel: something outside ended it. Build again."
    else:
        return _without(str(own), notebook)
    where = f"cell {len(started)} ({started[-1]})" if started else "the notebook, before its first cell,"
    raise Failed(f"{label}: {where} {reason}")


def _without(own: str, notebook: NotebookNode) -> NotebookNode:
    """What shows where a learner's files are shows nothing of the folder in which it was run."""
    for output in (output for cell in notebook.cells for output in cell.get("outputs", ())):
        if "text/html" in output.get("data", ()):
            output["data"]["text/html"] = output["data"]["text/html"].replace(own, "…")
    return notebook


def _one_line(message: str) -> str:
    text = " ".join(_ANSI.sub("", message).split())
    return text if len(text) <= 300 else f"{text[:299]}…"
