"""What is computed between a prediction and its reveal stands folded in a lesson, until its cell is run."""

from pathlib import Path

import nbformat
import outside
import pytest

from vgcourse.staff import notebooks

evidence = outside.evidence(__file__, "chromium", without=outside.CLINIC)

CELLS = [
    "import vgcourse as vg",
    'vg.predict("01", "ten-layers")',
    "print('the answer is', 6 * 7)",
    'vg.chain_explorer()',
    'vg.reveal("01", "ten-layers")',
    "print('after it')",
]  # fmt: skip
STORED = {2: "the answer is 42\n", 3: "Explorer: 1.5e-06\n", 5: "after it\n"}


@pytest.fixture
def folded(notebook, tmp_path):
    """A notebook as the build leaves it, opened by somebody who has run nothing."""
    made = nbformat.v4.new_notebook(cells=[nbformat.v4.new_code_cell(source) for source in CELLS])
    for cell, text in STORED.items():
        made.cells[cell].outputs = [nbformat.v4.new_output("stream", text=text)]
    path = Path(tmp_path) / "folded.ipynb"
    path.write_text(notebooks.to_json(notebooks.cleaned(made, "folded")), encoding="utf-8")
    shown = notebook(path)
    shown.cell(5).get_by_text("after it", exact=True).wait_for()
    shown.until("document.querySelectorAll('.jp-OutputPlaceholder').length === 2")
    return shown


def test_nothing_answers_a_prediction_before_it_is_made(folded):
    shown = folded.page.inner_text(".jp-Notebook")
    assert "42" not in shown and "1.5e-06" not in shown and "after it" in shown
    for cell in (2, 3):
        assert folded.cell(cell).locator(".jp-OutputPlaceholder").inner_text().startswith("Run this cell")
    assert folded.page.locator(".jp-OutputPlaceholder").count() == 2


def test_a_run_unfolds_it(folded):
    folded.run_all()
    folded.until("document.querySelectorAll('.jp-OutputPlaceholder').length === 0")
    folded.cell(2).get_by_text("the answer is 42", exact=True).wait_for()
    folded.page.wait_for_selector(".vg-plot[data-position]")
    assert len(folded.outputs(2)) == 1, "the note went with the stored output"
    assert folded.errors == []
