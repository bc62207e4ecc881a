"""axe-core finds nothing to say of what the course shows in a notebook: one of each kind, light and dark."""

import outside
import pytest
from axe import violations

evidence = outside.evidence(__file__, "chromium")

CELLS = [
    "import numpy as np, jax.numpy as jnp, vgcourse as vg\nvg.chain_explorer()",
    'vg.quiz("01")',
    'vg.predict("01", "ten-layers")',
    'vg.claims("00")',
    'vg.finish("01")',
    "vg.progress()",
    'def sigmoid_slope(z):\n    return np.exp(-z) / (1 + np.exp(-z)) ** 2\n\nvg.check("sigmoid_slope", sigmoid_slope)',
    "def loss(p, x):\n    return jnp.mean(jnp.tanh(jnp.tanh(x @ p[0]) @ p[1]) ** 2)\n\n"
    "start = [np.eye(4) / 100] * 2, np.ones((8, 4))\nvg.diagnose(loss, *start)",
    "import os\nos.environ.pop('PYTEST_VERSION', None)  # under which a watch is silent\n"
    "look = vg.watch(loss)\nfor _ in range(3):\n    look(*start)",
]
SHOWN = (
    ".vg-explorer", ".vg-sheet .vg-feedback", ".vg-sheet input", ".vg-claims", ".vg-sheet button", ".vg-progress",
    ".vg-check", ".vg-diagnosis", "figure img",
)  # fmt: skip
"""What each of the cells must show, so that nothing is praised that is not there."""


@pytest.fixture(scope="module")
def nb(lab):
    for file in lab.data.glob("progress*"):
        file.unlink()
    with lab.open(CELLS, viewport=(1280, 9000)) as notebook:
        notebook.run_all()
        notebook.living(6)
        notebook.page.wait_for_selector(".vg-plot[data-position]")
        field = notebook.cell(1).locator(".vg-sheet input[type=text]").first
        field.fill("7")
        field.press("Enter")
        notebook.cell(1).locator(".vg-feedback", has_text="Not yet").first.wait_for()
        yield notebook
        assert notebook.errors == []


@pytest.mark.parametrize("theme", ["JupyterLab Light", "JupyterLab Dark"])
def test_axe_has_nothing_to_say_of_any_widget(nb, theme):
    nb.theme(theme)
    for cell, shown in enumerate(SHOWN):
        nb.cell(cell).locator(f".jp-OutputArea {shown}").first.wait_for()
    found = violations(nb.page, ".jp-Cell-outputArea")
    assert not found, "\n".join(found)
