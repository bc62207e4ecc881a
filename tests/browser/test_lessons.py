"""Every lesson, from top to bottom, as a learner meets it: stored pictures first, then run, then live.

What comes out is compared with what is stored, as nbval compares it, so that nbval need not run a lesson again that is
walked through here (`conftest.py`).
"""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import NamedTuple

import lab as driver
import nbformat
import pytest
from evidence import of_notebook
from nbval.plugin import IPyNbFile, coalesce_streams

from vgcourse.staff import notebooks
from vgcourse.views.live import VIEW

ROOT = Path(__file__).parents[2]
LESSONS = sorted((ROOT / "lessons").glob("*.ipynb"))
TALL = {"width": 1280, "height": 14_000}
"""Everything at once. The notebook is run, and typed into, in a window of ordinary height: drawing all of this again
and again for every output and every key would take a slow machine longer than the notebook itself."""
ORDINARY = {"width": 1280, "height": 900}
USABLE = """all => Object.fromEntries(all.map((e, i) => [i, e])
  .filter(([, e]) => e.checkVisibility() && !e.disabled)
  .map(([i, e]) => [[e.closest('.vg-live').className, e.tagName, e.type, e.className].join(' '), i]))"""
"""Of every kind of control the place of one that can be used."""


def evidence(test, lesson=None, **_):
    """Of a lesson: itself, what its cells follow from, and all that widgets are made of."""
    views = (path for path in sorted((ROOT / "vgcourse" / "views").rglob("*")) if path.suffix in (".js", ".css", ".py"))
    return lesson and of_notebook(lesson)._replace(files=(lesson, *views))


class Walked(NamedTuple):
    """A lesson opened, looked at, and run to its end. `stored`: (alt, width) of its pictures before the run."""

    path: Path
    notebook: driver.Notebook
    stored: list[tuple[str, int]]


@pytest.fixture(scope="module", params=LESSONS, ids=lambda path: path.stem)
def lesson(lab, request):
    """Begun by somebody who has answered nothing."""
    for file in lab.data.glob("progress*"):
        file.unlink()
    with lab.open(request.param) as notebook:
        notebook.theme("JupyterLab Light")
        notebook.page.set_viewport_size(TALL)
        notebook._call("await window.jupyterapp.commands.execute('notebook:show-all-cell-outputs')")
        _wait_for_pictures(notebook)
        stored = _pictures(notebook)
        notebook.page.set_viewport_size(ORDINARY)
        notebook.run_all(timeout=1200)
        notebook.page.set_viewport_size(TALL)
        _wait_for_pictures(notebook)
        yield Walked(request.param, notebook, stored)


def test_there_are_lessons():
    assert len(LESSONS) >= 2


def test_stored_pictures_are_there_and_say_what_they_show(lesson):
    assert lesson.stored and all(alt.strip() for alt, _ in lesson.stored), "a stored picture has no alt text"
    assert all(width > 100 for _, width in lesson.stored), "a stored picture is not shown"


def differing(session, path, came):
    """What nbval says of the first cell whose outputs are not those that are stored, or None. came: those of each cell.

    The types that `conftest.py` leaves out of it are left out here, too.
    """
    file = IPyNbFile.from_parent(session, path=path)
    session.config.hook.pytest_collectstart(collector=file)  # file.ihook knows no conftest where only tests are run
    compared = list(file.collect())
    outputs = [came[place] for place, cell in enumerate(file.nb.cells) if cell.cell_type == "code"]
    for cell, ours in zip(compared, outputs, strict=True):
        assert cell.options["check"] and not cell.options["skip"] and cell.cell.execution_count
        new = coalesce_streams([nbformat.from_dict(output) for output in ours])
        if not cell.compare_outputs(new, coalesce_streams(cell.cell.outputs)):
            return "\n".join((cell.name, cell.cell.source, *cell.comparison_traceback))
    return None


def test_every_output_is_the_stored_one(lesson, request):
    shown = lesson.notebook
    assert not (found := differing(request.session, lesson.path, [*map(shown.outputs, range(shown.cell_count))])), found


def test_another_digit_would_be_seen(request):
    """In whatever a lesson prints, and that nothing came out where something is stored."""
    path = LESSONS[1]
    stored = [cell.get("outputs", []) for cell in nbformat.read(path, 4).cells]
    assert differing(request.session, path, stored) is None
    for place, outputs in enumerate(stored):
        for output in outputs:
            for text in (each for each in (output.get("text"), output.get("data", {}).get("text/plain")) if each):
                other = re.sub(r"\d", lambda digit: str(9 - int(digit[0])), text, count=1)
                changed = json.loads(json.dumps(outputs).replace(json.dumps(text), json.dumps(other)))
                came = [*stored[:place], changed, *stored[place + 1 :]]
                assert text == other or "mismatch" in differing(request.session, path, came)
        kept = [output for output in outputs if output.get("data", {}) != notebooks.FOLDED_NOTE]
        if kept:
            assert "Missing output" in differing(request.session, path, [*stored[:place], [], *stored[place + 1 :]])


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
    """Every form control can be named by a screen reader, and no key typed in one of its kind reaches the notebook."""
    shown = lesson.notebook
    controls = shown.page.locator(".vg-live :is(input, select, button, textarea)")
    shown.page.set_viewport_size(ORDINARY)
    unnamed = controls.evaluate_all(
        "all => all.filter(e => !(e.labels?.length || e.textContent.trim() || e.getAttribute('aria-label') "
        "|| e.getAttribute('aria-labelledby'))).map(e => e.outerHTML)"
    )
    assert controls.count() > 5 and unnamed == []
    before, kinds = shown.sources, controls.evaluate_all(USABLE)
    assert len(kinds) > 4
    for index in kinds.values():
        controls.nth(index).focus()
        shown.page.keyboard.type("axddb")
    assert shown.sources == before


def _wait_for_pictures(shown) -> None:
    """JupyterLab renders what is far down when it is idle: until all pictures and widgets of the outputs are there."""
    data = [output.get("data", {}) for place in range(shown.cell_count) for output in shown.outputs(place)]
    pictures = sum("".join(each.get("text/html", "")).count("<img ") for each in data)
    shown.until(f"document.querySelectorAll('.jp-OutputArea img').length === {pictures}", 180)
    shown.until("[...document.querySelectorAll('.jp-OutputArea img')].every(e => e.complete)")
    shown.living(sum(VIEW in each for each in data))


def _pictures(shown) -> list[tuple[str, int]]:
    """(alt text, width on the page) of every picture in an output."""
    return shown.page.locator(".jp-OutputArea img:visible").evaluate_all(
        "all => all.map(e => [e.alt, e.getBoundingClientRect().width])"
    )
