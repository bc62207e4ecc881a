"""For every pytest run in this checkout: what nbval compares, what runs beside what, and where progress goes.

A Figure shows a picture inside text/html and its numbers in text/plain. The pixels differ between machines (fonts,
matplotlib); the numbers must not. So nbval compares the numbers, in every cell.
"""

import os
import sys
import tempfile
from collections import Counter
from itertools import chain
from pathlib import Path

import pytest

# Matrices are small here, and threads of OpenBLAS that wait for work spin: beside another process on two cores, lesson
# 04 takes 74 CPU seconds instead of 47. Before NumPy is imported; kernels and commands inherit it.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

sys.path.insert(0, str(Path(__file__).parent / "tests"))
pytest_plugins = ("keeper", "shared_fixtures")

LONG = 120
"""Seconds of work from which a run says where they went."""


def pytest_configure(config):
    """Kernels and tests write progress to a folder of their own, and hash strings the same way each time.

    nbval's kernels are reached through files. With `-n 2` a worker that dies ends the run.
    """
    os.environ.setdefault("VGCOURSE_DATA", tempfile.mkdtemp(prefix="vgcourse-progress-"))
    os.environ.setdefault("PYTHONHASHSEED", "0")
    os.environ.setdefault("PYDEVD_DISABLE_FILE_VALIDATION", "1")
    if getattr(config.option, "maxworkerrestart", "") is None:
        config.option.maxworkerrestart = "0"  # a second worker would wait for ever with a file of one test
    if config.pluginmanager.hasplugin("nbval"):
        from nbval import kernel

        from vgcourse.staff.kernels import LocalKernel

        kernel.KernelManager = LocalKernel


def pytest_collectstart(collector):
    if isinstance(collector, pytest.File) and collector.path.suffix == ".ipynb":
        collector.skip_compare += ("text/html", "text")  # "text": the note in place of folded outputs


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config, log):
    """With `-n 2`: the cells of a notebook stay in one kernel, a module's tests in one process, and all browser tests
    in one process, because two browsers on two cores wait for each other."""
    from xdist.scheduler import LoadScopeScheduling

    class ByFile(LoadScopeScheduling):
        def _split_scope(self, nodeid):
            file = nodeid.split("::", 1)[0]
            return "browser" if {"browser", "hub"} & set(Path(file).parts) else file

    return ByFile(config, log) if config.getoption("dist") == "loadscope" else None


def pytest_terminal_summary(terminalreporter):
    """Where the time of a long run went: seconds by file, setup and teardown included."""
    seconds = Counter()
    for report in chain.from_iterable(terminalreporter.stats.values()):
        if hasattr(report, "duration"):
            seconds[report.nodeid.split("::", 1)[0]] += report.duration
    if seconds.total() > LONG:
        terminalreporter.section(f"{seconds.total():.0f} s of work, the dearest files")
        for file, took in seconds.most_common(20):
            terminalreporter.write_line(f"{took:6.0f} s  {file}")
