"""The Hub of the tests in this folder.

Where it cannot run, they are skipped; with VGCOURSE_REQUIRE_BROWSER, they fail.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))

import hub_driver  # noqa: E402


@pytest.fixture(scope="module")
def hub(tmp_path_factory) -> Iterator[hub_driver.Hub]:
    """A Hub with the accounts teacher, alice and ben; the teacher's course is in ~teacher/vgcourse."""
    if reason := hub_driver.missing():
        if os.environ.get("VGCOURSE_REQUIRE_BROWSER"):
            pytest.fail(reason)
        pytest.skip(reason)
    folder = tmp_path_factory.mktemp("hub")
    with hub_driver.running(folder) as running:
        yield running
