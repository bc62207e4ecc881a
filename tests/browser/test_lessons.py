"""Every lesson, from top to bottom, as a learner meets it: stored pictures first, then run, then live."""

from __future__ import annotations

from pathlib import Path

import nbformat
import pytest

ROOT = Path(__file__).parents[2]
LESSONS = sorted((ROOT / "lessons").glob("*.ipynb"))
TALL = (1280, 14_000)


def test_there_are_lessons():
    assert len(LESSONS) >= 2


@pytest.mark.parametrize("path", LESSONS, ids=lambda path: path.stem)
def test_a_lesson_from_top_to_bottom(notebook, path):
    shown = notebook(path, viewport=TALL)
    shown.theme("JupyterLab Light")
    code_cells = [i for i, cell in enumerate(nbformat.read(path, 4).cells) if cell.cell_type == "code"]
    before = _pictures(shown)
    assert before and all(alt.strip() for alt, _ in before), "a stored picture has no alt text"
    assert all(width > 100 for _, width in before), "a stored picture is not shown"

    shown.run_all(timeout=120)
    shown.page.wait_for_timeout(1500)
    assert shown.failures() == []
    assert shown.errors == []
    assert "Error displaying widget" not in shown.page.inner_text("body")
    for index in code_cells:
        silent = not shown.outputs(index)
        source = shown.sources[index]
        assert not silent or source.lstrip().startswith(("import", "def ", "from")), f"cell {index} shows nothing"
    live = shown.page.locator(".vg-live")
    assert live.count() >= 1
    assert shown.page.locator(".vg-still:visible").count() == 0, "a still picture stands beside its living widget"
    assert all(alt.strip() for alt, _ in _pictures(shown))
    shown.screenshot(f"lesson-{path.stem}-light")
    shown.theme("JupyterLab Dark")
    shown.page.wait_for_timeout(500)
    shown.screenshot(f"lesson-{path.stem}-dark")
    assert shown.errors == []


@pytest.mark.parametrize("path", LESSONS, ids=lambda path: path.stem)
def test_every_control_of_a_lesson_has_a_name_and_keeps_its_keys(notebook, path):
    """Every form control can be named by a screen reader, and no key typed in it reaches the notebook."""
    shown = notebook(path, viewport=TALL)
    shown.run_all(timeout=120)
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


def _pictures(shown) -> list[tuple[str, int]]:
    """(alt text, width on the page) of every picture in an output."""
    return shown.page.locator(".jp-OutputArea img:visible").evaluate_all(
        "all => all.map(e => [e.alt, e.getBoundingClientRect().width])"
    )
