"""Every lesson, from top to bottom, as a learner meets it: stored pictures first, then run, then live."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

import lab as driver
import nbformat
import pytest

ROOT = Path(__file__).parents[2]
LESSONS = sorted((ROOT / "lessons").glob("*.ipynb"))
TALL = {"width": 1280, "height": 14_000}
"""Everything at once. The notebook is run in a window of ordinary height: drawing all of this again and again for
every output would take a slow machine longer than the notebook itself."""


class Walked(NamedTuple):
    """A lesson opened, looked at, and run to its end. `stored`: (alt, width) of its pictures before the run."""

    path: Path
    notebook: driver.Notebook
    stored: list[tuple[str, int]]


@pytest.fixture(scope="module", params=LESSONS, ids=lambda path: path.stem)
def lesson(lab, request):
    with lab.open(request.param) as notebook:
        notebook.theme("JupyterLab Light")
        notebook.page.set_viewport_size(TALL)
        notebook._call("await window.jupyterapp.commands.execute('notebook:show-all-cell-outputs')")
        _wait_for_pictures(notebook)
        stored = _pictures(notebook)
        notebook.page.set_viewport_size({"width": 1280, "height": 900})
        notebook.run_all(timeout=1200)
        notebook.page.set_viewport_size(TALL)
        _wait_for_pictures(notebook)
        yield Walked(request.param, notebook, stored)


def test_there_are_lessons():
    assert len(LESSONS) >= 2


def test_stored_pictures_are_there_and_say_what_they_show(lesson):
    assert lesson.stored and all(alt.strip() for alt, _ in lesson.stored), "a stored picture has no alt text"
    assert all(width > 100 for _, width in lesson.stored), "a stored picture is not shown"


def test_every_cell_runs_and_every_widget_lives(lesson):
    shown = lesson.notebook
    assert shown.failures() == []
    assert shown.errors == []
    assert "Error displaying widget" not in shown.page.inner_text("body")
    code_cells = [i for i, cell in enumerate(nbformat.read(lesson.path, 4).cells) if cell.cell_type == "code"]
    for index in code_cells:
        if not shown.outputs(index):
            last = shown.sources[index].rstrip().splitlines()[-1]
            open_cell = last.lower().startswith("# your turn")
            assert open_cell or last.startswith((" ", "import", "from")) or " = " in last, f"cell {index} shows nothing"
    assert shown.page.locator(".vg-live").count() >= 1
    assert shown.page.locator(".vg-still:visible").count() == 0, "a still picture stands beside its living widget"
    assert all(alt.strip() for alt, _ in _pictures(shown))
    shown.screenshot(f"lesson-{lesson.path.stem}-light")
    shown.theme("JupyterLab Dark")
    shown.page.wait_for_timeout(500)
    shown.screenshot(f"lesson-{lesson.path.stem}-dark")
    assert shown.errors == []


def test_every_control_has_a_name_and_keeps_its_keys(lesson):
    """Every form control can be named by a screen reader, and no key typed in it reaches the notebook."""
    shown = lesson.notebook
    controls = shown.page.locator(".vg-live :is(input, select, button, textarea)")
    unnamed = controls.evaluate_all(
        "all => all.filter(e => !(e.labels?.length || e.textContent.trim() || e.getAttribute('aria-label') "
        "|| e.getAttribute('aria-labelledby'))).map(e => e.outerHTML)"
    )
    assert controls.count() > 5 and unnamed == []
    before = shown.sources
    for index in range(controls.count()):
        control = controls.nth(index)
        if not control.is_visible() or not control.is_enabled():
            continue
        control.focus()
        for key in ("a", "x", "d", "d", "b"):
            shown.page.keyboard.press(key)
    assert shown.sources == before


def _wait_for_pictures(shown, seconds: int = 90) -> None:
    """JupyterLab renders what is far down when it is idle: wait until the number of pictures and widgets stands still.

    Three seconds without a change, because a busy machine may need one for a single picture.
    """
    counts: list[int] = []
    for _ in range(seconds):
        counts.append(len(_pictures(shown)) + shown.page.locator(".vg-live").count())
        if len(counts) > 3 and counts[-1] and len(set(counts[-4:])) == 1:
            return
        shown.page.wait_for_timeout(1000)


def _pictures(shown) -> list[tuple[str, int]]:
    """(alt text, width on the page) of every picture in an output."""
    return shown.page.locator(".jp-OutputArea img:visible").evaluate_all(
        "all => all.map(e => [e.alt, e.getBoundingClientRect().width])"
    )
