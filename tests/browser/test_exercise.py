"""An exercise in JupyterLab: tried as it comes, solved wrongly, then rightly."""

from pathlib import Path

import outside
import pytest

evidence = outside.evidence(__file__, "chromium", without=outside.CLINIC)

PROBLEM_SET = Path(__file__).parents[2] / "exercises" / "01_chain_rule" / "01_chain_rule.ipynb"

WRONG = """def chain_factors(w, b, a0, depth):
    a, factors = a0, []
    for _ in range(depth):
        z = w * a + b
        factors.append(sigmoid_slope(z))
        a = 1 / (1 + np.exp(-z))
    return np.array(factors)
"""
OVERFLOWING = """def sigmoid_slope(z):
    e = np.exp(-z)
    return e / (1 + e) ** 2
"""
RIGHT = {
    "sigmoid_slope": "def sigmoid_slope(z):\n    a = 1 / (1 + np.exp(-np.abs(z)))\n    return a * (1 - a)\n",
    "chain_factors": WRONG.replace("sigmoid_slope(z))", "w * sigmoid_slope(z))"),
}


@pytest.fixture
def problem_set(notebook):
    return notebook(PROBLEM_SET)


def index(nb, beginning):
    return next(i for i, source in enumerate(nb.sources) if source.startswith(beginning))


def solve(nb, exercise, source):
    """Write the answer, run it and the line beneath it; the section that then stands there."""
    answer = index(nb, f"def {exercise}(")
    nb.write(answer, source)
    nb.run(answer)
    return checked(nb, exercise)


def checked(nb, exercise):
    line = index(nb, f'vg.check("{exercise}"')
    nb.run(line)
    section = nb.cell(line).locator("section.vg-check")
    section.wait_for()
    return section


def items(section):
    return section.locator("li").all_text_contents()


def test_a_fresh_problem_set_runs_to_its_end_and_says_not_written_yet(problem_set):
    problem_set.run_all()
    section = problem_set.cell(index(problem_set, 'vg.check("chain_factors"')).locator("section.vg-check")
    assert "0 of 4 points" in section.text_content()
    assert section.text_content().count("Not written yet.") == 1
    assert problem_set.failures() == []


def test_an_exercise_solved_wrongly_then_rightly(problem_set):
    nb = problem_set
    nb.run(index(nb, "import jax"))
    section = solve(nb, "sigmoid_slope", OVERFLOWING)
    basic, edge = items(section)
    assert basic.startswith("✓") and "passes: basic" in basic
    assert edge.startswith("✗") and "not yet: edge" in edge and "overflowed to infinity" in edge
    nb.screenshot("exercise_overflow_light", section)

    section = solve(nb, "sigmoid_slope", RIGHT["sigmoid_slope"])
    assert "2 of 2 points: all groups pass" in section.text_content()

    section = solve(nb, "chain_factors", WRONG)
    assert "0 of 4 points" in section.text_content()
    assert "multiplies by its weight" in section.text_content()
    nb.screenshot("exercise_wrong_light", nb.cell(index(nb, 'vg.check("chain_factors"')))

    section = solve(nb, "chain_factors", RIGHT["chain_factors"])
    assert "4 of 4 points: all groups pass" in section.text_content()
    assert [text[0] for text in items(section)] == ["✓", "✓", "✓"]
    assert section.get_attribute("role") == "status"
    nb.screenshot("exercise_right_light")
    nb.theme("JupyterLab Dark")
    nb.screenshot("exercise_right_dark")
    nb.theme("JupyterLab Light")
    assert nb.errors == []


def test_the_words_can_be_read_on_dark(problem_set):
    nb = problem_set
    nb.run(index(nb, "import jax"))
    section = solve(nb, "sigmoid_slope", OVERFLOWING)
    nb.theme("JupyterLab Dark")
    nb.screenshot("exercise_overflow_dark", section)
    script = "e => getComputedStyle(e).color.match(/[0-9.]+/g).slice(0, 3).map(Number)"
    for part in ("p", "li", ".vg-about", "code"):
        assert min(section.locator(part).first.evaluate(script)) > 150, part
    nb.theme("JupyterLab Light")
    assert max(section.locator("li").first.evaluate(script)) < 110


def test_a_loop_without_end_gives_the_cell_back(problem_set):
    nb = problem_set
    nb.run(index(nb, "import jax"))
    section = solve(nb, "sigmoid_slope", "def sigmoid_slope(z):\n    while True:\n        pass\n")
    assert "did not come to an end" in section.text_content()
    assert "all groups pass" in solve(nb, "sigmoid_slope", RIGHT["sigmoid_slope"]).inner_text()
