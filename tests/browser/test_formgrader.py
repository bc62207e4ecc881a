"""Formgrader, in a browser, on what the judge has graded: the verdict can be read, and nothing of a learner's runs."""

from __future__ import annotations

import contextlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

import lab as driver
import nbformat
import outside
import pytest
from nbformat.v4 import new_code_cell, new_markdown_cell, new_output, new_raw_cell
from points import TOTAL

from vgcourse.staff.lab import STRICT

evidence = outside.evidence(__file__, "chromium", "bwrap", outside.KERNEL, without=outside.CLINIC)

ROOT = Path(__file__).parents[2]
NAME = "01_chain_rule"
PATIENCE = 120_000
PAGE = "#notebook-container"

OVERFLOWING = "def sigmoid_slope(z):\n    e = np.exp(-z)\n    return e / (1 + e) ** 2"
ACTS = "<script>window.mine = 1</script><img src=x onerror='window.mine = 2'>"
LINK = "[click](java&#115;cript:window.mine=3)"
SHOUTING = f"""from IPython.display import HTML, display
display(HTML({ACTS!r}))
def sigmoid_slope(z):
    print({ACTS!r})
    raise ValueError({ACTS!r})"""


@pytest.fixture(scope="module")
def course(isolating_machine, server, tmp_path_factory) -> Path:
    """A folder with a graded course in root/: submissions of right, wrong and hostile."""
    folder = tmp_path_factory.mktemp("formgrader")
    root = folder / "root"
    for part in (f"solutions/{NAME}", "solutions/_private", f"exercises/{NAME}"):
        shutil.copytree(ROOT / part, root / part, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "nbgrader_config.py", root)
    solutions = {_id(cell): cell.source for cell in _read(root / "solutions").cells if _mark(cell).get("solution")}
    solutions["longest_products"] = "The layers near the input."
    _hand_in(root, "right", solutions)
    _hand_in(root, "wrong", {**solutions, "sigmoid_slope": OVERFLOWING})
    hostile = _hand_in(root, "hostile", {"sigmoid_slope": SHOUTING, "longest_products": f"{ACTS} {LINK}"})
    _poison(hostile)
    done = subprocess.run(
        [sys.executable, "-m", "vgcourse.staff.cli", "grade", "01"],
        cwd=root, capture_output=True, text=True, env={**os.environ, "PYTHONPATH": str(ROOT)},
    )  # fmt: skip
    assert done.returncode == 0, done.stdout + done.stderr
    return folder


@pytest.fixture(scope="module")
def formgrader(course):
    """(a page of the browser, the address of a JupyterLab in the course, strict as `vgcourse lab` starts it)."""
    with pytest.MonkeyPatch.context() as patch, contextlib.ExitStack() as running:
        for name, value in STRICT.items():
            patch.setenv(name, value)
        url, browser = running.enter_context(driver.server(course)), running.enter_context(driver.chromium())
        page = browser.new_page(viewport={"width": 1280, "height": 1000})
        page.set_default_timeout(PATIENCE)
        page.route("**/mathjax/**", lambda route: route.abort())  # it would come from elsewhere
        yield page, url


def test_it_opens_from_jupyterlabs_menu(formgrader):
    page, url = formgrader
    page.goto(f"{url}/lab?reset")
    page.get_by_role("menuitem", name="Nbgrader").click()
    page.get_by_role("menuitem", name="Formgrader", exact=True).click()
    row = page.frame_locator("iframe").get_by_role("row").filter(has_text=NAME)
    row.locator(".num-submissions").get_by_text("3", exact=True).wait_for()


def test_the_verdict_is_read_with_its_hint(formgrader):
    page = _submission(formgrader, "wrong")
    verdict = page.locator("section.vg-check").first
    words = verdict.text_content()
    assert "1 of 2 points" in words and "overflowed to infinity" in words
    assert verdict.evaluate("e => getComputedStyle(e).borderLeftStyle") == "solid", "the style sheet is there"
    assert "<" not in words and page.get_by_text("Out[").count() == 0
    assert page.locator("#check_sigmoid_slope").get_attribute("placeholder") == "1"
    verdict.screenshot(path=_shot("formgrader_verdict"))


def test_nothing_of_a_learners_runs(formgrader):
    page = _submission(formgrader, "hostile")
    assert "0 of 2 points" in page.locator("section.vg-check").first.text_content()
    assert "window.mine = 1" in page.locator(PAGE).first.text_content(), "it is shown, as text"
    page.get_by_text("click", exact=True).last.click()
    assert page.evaluate("window.mine") is None
    assert page.locator(PAGE).locator("script, img[src], iframe, svg, [onerror], a[href^=java]").count() == 0
    page.locator(PAGE).first.screenshot(path=_shot("formgrader_hostile"))


def test_an_answer_in_words_is_marked(formgrader):
    page = _submission(formgrader, "right")
    with page.expect_response(lambda answer: "/api/grade/" in answer.url and answer.request.method == "PUT"):
        page.locator("#longest_products").fill("3")
        page.locator("#longest_products").blur()
    _row(formgrader, "right").get_by_text(f"{TOTAL - 1:g} / {TOTAL:g}").wait_for()


def test_its_button_grades_through_the_judge(formgrader, course):
    """Plain nbgrader would give full marks for a check that does not raise."""
    page, _ = formgrader
    _change(course / "root", "wrong", "sigmoid_slope", f"{OVERFLOWING}  # handed in again, and judged by nobody so far")
    row = _row(formgrader, "wrong")
    row.get_by_text(f"{TOTAL - 5:g} / {TOTAL:g}").wait_for()
    row.locator(".autograde a").click()
    page.get_by_text(f"Successfully autograded '{NAME}' for student 'wrong'").wait_for()
    _row(formgrader, "wrong").get_by_text(f"{TOTAL - 5:g} / {TOTAL:g}").wait_for()
    cells = {_id(cell): cell for cell in _read(course / "root" / "autograded" / "wrong").cells}
    assert "handed in again" in cells["sigmoid_slope"].source
    verdict, points = cells["check_sigmoid_slope"].outputs
    assert "overflowed to infinity" in verdict.data["text/plain"] and points.data["text/plain"] == "1.0"


def test_without_the_judge_its_button_grades_nobody(formgrader, course):
    page, _ = formgrader
    row = _row(formgrader, "wrong")
    config = course / "root" / "nbgrader_config.py"
    config.write_text("1 / 0\n" + config.read_text())
    row.locator(".autograde a").click()
    page.get_by_text(f"There was an error autograding '{NAME}' for student 'wrong'").wait_for()


def _submission(formgrader, learner: str):
    """The page on which one submission is marked."""
    page, url = formgrader
    page.goto(f"{url}/formgrader/gradebook/{NAME}/{NAME}")
    address = page.locator("a", has_text=learner).first.get_attribute("href", timeout=PATIENCE)
    page.goto(url + address)
    page.locator("#check_sigmoid_slope[placeholder]").wait_for()  # the points have come
    return page


def _row(formgrader, learner: str):
    page, url = formgrader
    page.goto(f"{url}/formgrader/manage_submissions/{NAME}")
    row = page.get_by_role("row").filter(has_text=learner)
    row.wait_for()
    return row


def _hand_in(root: Path, learner: str, answers: dict[str, str]) -> Path:
    notebook = _read(root / "exercises")
    for cell in notebook.cells:
        cell.source = answers.get(_id(cell), cell.source)
    path = root / "submitted" / learner / NAME / f"{NAME}.ipynb"
    path.parent.mkdir(parents=True)
    nbformat.write(notebook, path)
    return path


def _change(root: Path, learner: str, name: str, answer: str) -> None:
    notebook = _read(root / "submitted" / learner)
    next(cell for cell in notebook.cells if _id(cell) == name).source = answer
    nbformat.write(notebook, root / "submitted" / learner / NAME / f"{NAME}.ipynb")


def _poison(path: Path) -> None:
    """Markup at every place of a notebook that a page might show as it stands."""
    notebook = nbformat.read(path, 4)
    acts = new_output("display_data", data={"text/html": ACTS, "image/svg+xml": "<svg onload='window.mine = 4'/>"})
    mark = {"grade": True, "solution": True, "locked": False, "task": False, "points": 1, "schema_version": 3}
    notebook.cells += [
        new_raw_cell(ACTS, metadata={"raw_mimetype": "text/html"}),
        new_markdown_cell(ACTS, attachments={"a.svg": {"image/svg+xml": "<svg onload='window.mine = 5'/>"}}),
        new_markdown_cell("![a](attachment:a.png)", attachments={"a.png": {f'image/png"{ACTS}': f'"{ACTS}'}}),
        new_code_cell("1", outputs=[acts], metadata={"tags": [f'">{ACTS}'], "name": f'">{ACTS}'}),
        new_code_cell("2", metadata={"nbgrader": {**mark, "grade_id": f'">{ACTS}', "cell_type": "code"}}),
    ]
    notebook.metadata |= {"title": f"</title>{ACTS}", "widgets": {"application/x": {"state": f"</script>{ACTS}"}}}
    notebook.metadata["language_info"] = {"name": f'">{ACTS}', "pygments_lexer": f'">{ACTS}'}
    nbformat.write(notebook, path)


def _read(folder: Path):
    return nbformat.read(folder / NAME / f"{NAME}.ipynb", 4)


def _mark(cell) -> dict:
    return cell.metadata.get("nbgrader", {})


def _id(cell) -> str | None:
    return _mark(cell).get("grade_id")


def _shot(name: str) -> Path:
    driver.SCREENSHOTS.mkdir(exist_ok=True)
    return driver.SCREENSHOTS / f"{name}.png"
