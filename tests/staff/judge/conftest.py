"""What the tests of the judge need: modules beside them, and a machine that can make a sandbox."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from vgcourse.staff.judge import sandbox
from vgcourse.staff.judge.zygote import obstacle, zygotes

sys.path.insert(0, str(Path(__file__).parent))


@pytest.fixture(scope="session")
def solutions() -> Path:
    """The instructor's folder, with the references."""
    return Path(__file__).parents[3] / "solutions"


@pytest.fixture(autouse=True, scope="session")
def machine_that_can_isolate(isolating_machine):
    """All of these tests run code in sandboxes."""


class _Runners(dict):
    """{"one-shot": run, "zygote": run}; the zygote is started when it is first asked for."""

    def __init__(self, start):
        super().__init__({"one-shot": sandbox.run})
        self._start = start

    def __missing__(self, kind):
        if (reason := obstacle()) and not os.environ.get("VGCOURSE_REQUIRE_BROWSER"):
            pytest.skip(reason)
        self[kind] = self._start()
        return self[kind]


@pytest.fixture(scope="session")
def runners():
    """Both ways in which the judge runs code on this machine."""
    with zygotes(1) as run:
        yield _Runners(lambda: run)
