"""A cell that runs again gives back what it showed before: kernel and browser do not grow with every run."""

import outside
import pytest

evidence = outside.evidence(__file__, "chromium", without=outside.CLINIC)

CELLS = [
    "import ipywidgets, vgcourse as vg",
    "vg.chain_explorer()",
    'vg.quiz("01")',
    "held = vg.chain_explorer()\nheld",
    "held",
    'boxed = vg.predict("01", "ten-layers")\nboxed',
    "ipywidgets.VBox([boxed])",
]
COUNT = """
import gc
from vgcourse.views.live import Live
gc.collect()
opened = list(ipywidgets.widgets.widget._instances.values())
print(len(opened), sum(isinstance(each, Live) for each in gc.get_objects()))
"""
RUNS = 20


@pytest.fixture
def nb(notebook):
    shown = notebook(CELLS, viewport=(1280, 6000))
    shown.run_all()
    shown.living(6)
    yield shown
    assert shown.errors == []


def kept(nb):
    """(models open in the kernel, models open in the browser, the course's widgets in the kernel's memory)."""
    in_kernel, in_memory = map(int, nb.execute(COUNT).split())
    return in_kernel, nb._call("return panel.sessionContext.session.kernel._comms.size"), in_memory


def moves(nb, cell):
    """Whether the explorer in that cell still draws, and hears the kernel."""
    plot, slider = nb.cell(cell).locator(".vg-plot"), nb.cell(cell).locator("input[type=range]").first
    before = plot.get_attribute("data-position")
    slider.focus()
    slider.press("ArrowRight")
    nb.page.wait_for_function("([e, was]) => e.dataset.position !== was", arg=[plot.element_handle(), before])
    return plot.get_attribute("data-position").split(",")[0]


def test_twenty_runs_of_an_explorer_and_a_quiz_keep_one_of_each(nb):
    nb.run(1)
    nb.run(2)
    before = kept(nb)
    for _ in range(RUNS):
        nb.run(1)
        nb.run(2)
    nb.living(6)
    after = kept(nb)
    assert after[:2] == before[:2]
    assert after[2] <= before[2] + 3, "the last three results have names of IPython's own: _, __ and ___"
    moves(nb, 1)


def test_what_stands_elsewhere_too_lives_on(nb):
    before = kept(nb)
    nb.run(3)  # another explorer is `held` now; the first one stands in the cell below
    assert kept(nb)[0] == before[0] + 2
    first = nb.execute("print(held.position[0])")
    assert moves(nb, 4)
    assert nb.execute("print(held.position[0])") == first, "the other one was moved"
    nb.run(4)
    assert kept(nb)[0] == before[0]
    nb.write(5, "1")
    nb.run(5)
    assert nb.cell(6).locator(".vg-card input").first.is_visible()
    nb.cell(6).locator(".vg-card input").first.fill("0.1")
    nb.cell(6).locator(".vg-card input").first.press("Enter")
    nb.cell(6).locator(".vg-feedback", has_text="You predicted 0.1").wait_for()


def test_what_was_closed_and_is_held_opens_again_where_it_stood(nb):
    before = kept(nb)
    nb.execute("held.move(depth=7)")
    nb.write(3, "1")
    nb.write(4, "2")
    nb.run(3)
    nb.run(4)
    assert kept(nb)[0] == before[0] - 2
    position = nb.execute("print(held.position)")
    nb.write(4, "held")
    nb.run(4)
    nb.living(5)
    assert nb.execute("print(held.position)") == position
    moves(nb, 4)
    assert kept(nb)[0] == before[0]


def test_a_run_that_fails_gives_back_too(nb):
    before = kept(nb)
    nb.write(1, "display(vg.chain_explorer())\n1 / 0")
    with pytest.raises(AssertionError, match="ZeroDivisionError"):
        nb.run(1)
    nb.write(1, "vg.chain_explorer()")
    nb.run(1)
    assert kept(nb)[0] == before[0]
