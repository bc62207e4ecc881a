"""Fixtures of the browser tests: one JupyterLab for all of them, one browser for each file.

The browser is not kept longer, because playwright keeps an event loop running in the thread of the tests.
Where Chromium or playwright is missing the tests are skipped; with VGCOURSE_REQUIRE_BROWSER set they fail.
"""

from __future__ import annotations

import os
import sys
from functools import cache
from pathlib import Path

import pytest
from nbval.plugin import IPyNbCell

sys.path.insert(0, str(Path(__file__).parent))

import lab as driver  # noqa: E402


def pytest_configure(config):
    config.addinivalue_line("markers", "browser: drives a real JupyterLab in a real browser")


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(config, items):
    """A lesson whose outputs are compared in the browser is not run by nbval a second time."""
    for item in items:
        if Path(__file__).parent in item.path.parents:
            item.add_marker(pytest.mark.browser)
    compared = {
        item.callspec.params["lesson"]
        for item in items
        if getattr(item, "originalname", "") == "test_every_output_is_the_stored_one" and there_is_a_browser()
    }
    again = [item for item in items if isinstance(item, IPyNbCell) and item.path in compared]
    if again:
        config.hook.pytest_deselected(items=again)
        items[:] = [item for item in items if item not in set(again)]


@cache
def there_is_a_browser() -> bool:
    try:
        return bool(driver.browser_path())
    except driver.Missing:
        return False


@pytest.fixture(scope="session")
def needed():
    """A browser, or the test is skipped, or it fails."""
    try:
        driver.browser_path()
    except driver.Missing as missing:
        if os.environ.get("VGCOURSE_REQUIRE_BROWSER"):
            pytest.fail(str(missing))
        pytest.skip(str(missing))


@pytest.fixture(scope="session")
def server(needed, tmp_path_factory):
    """(address, folder) of a running JupyterLab."""
    folder = tmp_path_factory.mktemp("jupyter")
    with driver.server(folder) as url:
        yield url, folder


@pytest.fixture(scope="module")
def lab(server):
    """A `Lab`: `lab.open(path or cells)` for notebooks that several tests of a file share."""
    url, folder = server
    with driver.chromium() as browser:
        yield driver.Lab(url, folder, browser)


@pytest.fixture
def notebook(lab):
    """Opens a notebook (a path, or a list of cells) and closes it, with its kernel, after the test."""
    opened = []

    def open_(source, **options):
        opened.append(lab.open(source, **options))
        return opened[-1]

    yield open_
    for each in opened:
        each.close()
