"""Keys in every kind of control: the notebook's reach it, Escape leads back to it, and no letter changes a cell."""

import outside
import pytest

evidence = outside.evidence(__file__, "chromium", without=outside.CLINIC)

CELLS = [
    "import vgcourse as vg\nvg.chain_explorer()",
    'vg.quiz("01")',
    'vg.predict("01", "ten-layers")',
    'vg.predict("01", "silent-update")',
    "'the last'",
]
KINDS = {
    "slider": ".vg-explorer input[type=range]",
    "select": ".vg-explorer select",
    "preset": ".vg-presets button",
    "number": ".vg-sheet input[type=text]",
    "radio": ".vg-sheet input[type=radio]",
    "checkbox": ".vg-sheet input[type=checkbox]",
    "order": ".vg-move",
    "check": "[data-action=check]",
    "another": "[data-action=another]",
    "keep": "[data-action=keep]",
    "skip": ".vg-skip",
}
LETTERS = ("a", "b", "x", "d", "d", "m", "y", "z", "o", "r", "Shift+M", "0", "0")


@pytest.fixture(scope="module")
def nb(lab):
    with lab.open(CELLS, viewport=(1280, 4200)) as notebook:
        notebook.run_all()
        notebook.living(4)
        notebook.page.wait_for_selector(".vg-plot[data-position]")
        yield notebook
        assert notebook.errors == []


@pytest.fixture(params=KINDS)
def control(nb, request):
    """The first control of that kind, with the focus; the index of its cell."""
    found = nb.page.locator(KINDS[request.param]).first
    found.wait_for(state="attached")
    found.focus()
    return found, found.evaluate(
        "e => [...document.querySelectorAll('.jp-Notebook .jp-Cell')].indexOf(e.closest('.jp-Cell'))"
    )


def active(nb):
    return nb._call("return panel.content.activeCellIndex")


def runs(nb, cell):
    return nb._call(f"return panel.content.model.cells.get({cell}).executionCount")


@pytest.mark.parametrize("key", ["Shift+Enter", "Alt+Enter"])
def test_the_notebooks_keys_run_the_cell_and_go_on(nb, control, key):
    _, cell = control
    before = runs(nb, cell)
    nb.page.keyboard.press(key)
    nb._until(f"panel.content.model.cells.get({cell}).executionCount > {before}", 60)
    nb.wait(60)
    assert active(nb) == cell + 1
    if key == "Alt+Enter":  # a new cell below
        assert nb.sources == [*CELLS[: cell + 1], "", *CELLS[cell + 1 :]]
        nb.select(cell + 1)
        nb._call("await window.jupyterapp.commands.execute('notebook:delete-cell')")
    assert nb.sources == CELLS
    nb.living(4)


def test_escape_leads_back_to_the_notebook(nb, control):
    _, cell = control
    nb.page.keyboard.press("Escape")
    nb.page.keyboard.press("ArrowDown")
    assert active(nb) == cell + 1
    nb.page.keyboard.press("ArrowUp")
    assert active(nb) == cell
    nb.page.keyboard.press("m")
    assert nb._call(f"return panel.content.model.cells.get({cell}).type") == "markdown"
    nb.page.keyboard.press("y")
    nb.page.keyboard.press("a")
    assert nb.sources == [*CELLS[:cell], "", *CELLS[cell:]]
    nb._call("await window.jupyterapp.commands.execute('notebook:delete-cell')")
    assert nb.sources == CELLS
    nb.run(cell)
    nb.living(4)


def test_no_letter_changes_a_cell(nb, control):
    for key in LETTERS:
        nb.page.keyboard.press(key)
    assert nb.sources == CELLS
    assert {nb._call(f"return panel.content.model.cells.get({i}).type") for i in range(len(CELLS))} == {"code"}


def test_a_guess_that_was_typed_is_kept_before_its_cell_runs_again(nb):
    field = nb.cell(2).locator("input[type=text]")
    field.fill("0.02")
    field.press("Shift+Enter")
    nb.cell(2).locator(".vg-feedback", has_text="You predicted 0.02").wait_for()
    nb.wait(60)
    nb.living(4)


def test_a_quiz_is_few_stops_of_the_tab_key_and_can_be_passed_in_two(nb):
    quiz = nb.cell(1).locator(".vg-sheet")
    inside = "() => document.activeElement.closest('.vg-sheet')?.getAttribute('aria-label')"
    quiz.locator(".vg-skip").focus()
    assert quiz.locator(".vg-skip").bounding_box()["height"] > 20, "it is seen where it has the focus"
    stops = 0
    while nb.page.evaluate(inside) == "Quiz of lesson 01":
        nb.page.keyboard.press("Tab")
        stops += 1
        assert stops < 60
    cards = quiz.locator(".vg-card").count()
    more = sum(
        n - 1
        for n in quiz.locator(".vg-card").evaluate_all(
            "all => all.map(c => Math.max(1, c.querySelectorAll('input[type=checkbox], li').length))"
        )
    )
    buttons = quiz.locator(".vg-actions button").count()
    assert stops <= 1 + cards + more + buttons, "one for each answer, each item of a list, each button"
    quiz.locator(".vg-skip").focus()
    nb.page.keyboard.press("Enter")
    nb.page.keyboard.press("Tab")
    assert nb.page.evaluate(inside) != "Quiz of lesson 01"


def test_sections_have_names_of_their_own(nb):
    names = nb.page.locator("section.vg-live").evaluate_all("all => all.map(e => e.getAttribute('aria-label'))")
    assert len(set(names)) == len(names) == 3
    told = nb.page.locator("[data-action=check]").evaluate_all(
        "all => all.map(e => document.getElementById(e.getAttribute('aria-describedby')).textContent)"
    )
    assert len(told) == len(set(told)) > 5
