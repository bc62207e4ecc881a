"""The end of a lesson: what is open is said, the learner's word counts, and the links lead to notebooks."""

import shutil
from pathlib import Path

import outside
import pytest

evidence = outside.evidence(__file__, "chromium", without=outside.CLINIC)

ROOT = Path(__file__).parents[2]
CELLS = ["import vgcourse as vg", 'vg.finish("01")', "vg.progress()"]


@pytest.fixture
def beside_a_lesson(lab):
    """A notebook with the ends of lesson 01, beside lesson 02."""
    for file in lab.data.glob("progress*"):
        file.unlink()
    name = "02_vanish_or_explode.ipynb"
    shutil.copyfile(ROOT / "lessons" / name, lab.root / name)
    with lab.open(CELLS) as notebook:
        notebook.run_all()
        yield notebook
    (lab.root / name).unlink()


def test_a_lesson_is_finished_by_its_learner_alone(beside_a_lesson):
    nb = beside_a_lesson
    end = nb.cell(1).locator(".vg-sheet.vg-live")
    assert "3 predictions and 8 questions" in end.inner_text()
    assert nb.cell(2).locator("tbody tr").nth(1).inner_text().endswith("not yet")
    end.get_by_role("button", name="I have finished this lesson").press("Enter")
    end.get_by_text("Lesson 01 is finished. Still open in lesson 01: 3 predictions and 8 questions.").wait_for()
    assert end.get_by_role("button").count() == 0
    nb.run(2)
    nb.cell(2).locator("tbody tr").nth(1).get_by_text("✓ yes").wait_for()
    assert nb.errors == []


@pytest.mark.parametrize("cell", [1, 2])
def test_its_links_open_beside_it(beside_a_lesson, cell):
    nb = beside_a_lesson
    nb.page.evaluate("() => { window.vgSamePage = true }")
    nb.cell(cell).locator("a[href*='02_vanish_or_explode.ipynb']").click()
    nb._until("panel.context?.path === '02_vanish_or_explode.ipynb'", 30)
    assert nb.page.evaluate("() => window.vgSamePage"), "JupyterLab was loaded again"
    nb._call("await window.jupyterapp.commands.execute('application:close')")
    assert nb.errors == []
