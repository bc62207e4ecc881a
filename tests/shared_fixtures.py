"""What several rooms of tests are given. In no conftest: what one of those imports is evidence of every test below.

(`fixtures.py` would be no plugin: pytest has one of that name, and takes its own.)
"""

from __future__ import annotations

import os
from pathlib import Path

import pytest


@pytest.fixture(scope="session")
def isolating_machine() -> None:
    """For tests that run learners' code: elsewhere they are skipped and say so; where all must hold, they fail."""
    from vgcourse.staff.judge import sandbox

    try:
        sandbox.require()
    except sandbox.NoSandbox as reason:
        if os.environ.get("VGCOURSE_REQUIRE_BROWSER"):
            raise
        pytest.skip(str(reason))


@pytest.fixture(scope="session")
def site(tmp_path_factory) -> Path:
    """A folder with the course as pages (`vgcourse site`), from the stored notebooks."""
    from vgcourse.staff.project import find_project
    from vgcourse.staff.site.pages import build

    folder = tmp_path_factory.mktemp("pages") / "site"
    build(find_project(Path(__file__)), folder)
    return folder
