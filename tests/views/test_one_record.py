"""Whoever adds an activation writes one record, and meets it everywhere: Mish (Misra 2019) in a copy of the package."""

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
LAST = """family="relu", lesson=5, look=("#1A1A1A", "#FFFFFF", "circle")),\n"""
MISH = """    Activation("mish", "Mish", r"z\\\\tanh(\\\\ln(1 + e^z))", jax.nn.mish, max_slope=1.0884981613,
               family="relu", lesson=1, look=("#5B2333", "#C9ADA7", "star")),\n"""
LOOK = """
import contextlib, io, json, re, sys
import numpy as np
import vgcourse as vg
from vgcourse.course.question import options_of, variant
from vgcourse.course.questions import lesson_05
from vgcourse.views import look, runs

seen = {}
for name in (name for name in vg.__all__ if name.endswith("_explorer")):
    for control in getattr(vg, name)().spec["controls"]:
        if control["name"] == "activation":
            seen[name] = control["values"]
spec = vg.chain_explorer().spec
seen["drawn by the browser"] = spec["markers"][spec["inks"]["mish"]] == look.svg_path("star")
seen["css"] = look.theme_css("x").count("--vg-mish: #5B2333") + look.theme_css("x").count("--vg-mish: #C9ADA7")
seen["candidates"] = options_of(lesson_05.SATURATED, variant(lesson_05.SATURATED, 0))

chain = vg.chain_figure(vg.chain(10, "mish"), "mish")
seen["label"] = chain.curves[2].label
seen["bounded"] = bool(np.all(np.array(chain.curves[1].y) <= np.array(chain.curves[2].y) + 1e-6))
slope, peak = vg.activation_figure("mish").curves[1:]
seen["word"], seen["color"], seen["peak"] = slope.label, slope.color, peak.label
seen["family"] = [curve.label for curve in vg.family_figure("relu", "mish").curves if curve.label]
seen["color of a run"] = runs.color_of("Mish, σw = 1")
seen["drawn by matplotlib"] = chain.png()[:4] == b"\\x89PNG"

[cell] = (cell for cell in re.findall(r"```{code-cell} ipython3\\n(.*?)```", open(sys.argv[1]).read(), re.S)
          if "relatives =" in cell)
with contextlib.redirect_stdout(io.StringIO()) as table:
    exec(cell, {"vg": vg})
seen["table"] = [line.split()[0] for line in table.getvalue().splitlines()[1:]]
print(json.dumps(seen))
"""


@pytest.fixture(scope="module")
def copy(tmp_path_factory):
    """A folder with the package, Mish added to it, and the tests."""
    folder = tmp_path_factory.mktemp("copy")
    for part in ("vgcourse", "tests/nets", "tests/views"):
        shutil.copytree(ROOT / part, folder / part)
    for part in ("pyproject.toml", "tests/conftest.py", "tests/compiling.py"):
        shutil.copy(ROOT / part, folder / part)
    records = folder / "vgcourse" / "nets" / "activations.py"
    text = records.read_text(encoding="utf-8")
    assert text.count(LAST) == 1
    records.write_text(text.replace(LAST, LAST + MISH), encoding="utf-8")
    return folder


def run(folder: Path, *arguments: str) -> str:
    done = subprocess.run([sys.executable, *arguments], cwd=folder, capture_output=True, text=True,
                          env={**os.environ, "PYTHONPATH": str(folder)})  # fmt: skip
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def test_one_record_is_seen_everywhere(copy):
    lesson = next((ROOT / "source" / "lessons").glob("05_*.md"))
    seen = json.loads(run(copy, "-c", LOOK, str(lesson)))
    explorers = {name: options for name, options in seen.items() if name.endswith("_explorer")}
    assert set(explorers) >= {f"{name}_explorer" for name in ("activation", "chain", "initialisation", "normalisation",
                                                              "training")}  # fmt: skip
    assert [name for name, options in explorers.items() if "mish" not in options] == []
    assert seen["drawn by the browser"] and seen["drawn by matplotlib"] and seen["css"] == 2
    offered = ["ELU", "Mish", "ReLU", "leaky ReLU (0.01)", "sigmoid", "softplus", "tanh"]
    assert sorted(seen["candidates"]) == offered  # options are shuffled
    assert seen["label"] == "bound 1.09ⁿ for |w| = 1" and seen["bounded"]
    assert (seen["word"], seen["color"], seen["peak"]) == ("Mish′(z)", "mish", "largest slope 1.0885")
    assert seen["family"] == ["ReLU", "Mish"] and seen["color of a run"] == "mish"
    assert seen["table"][-2:] == ["mish", "tanh"]


def test_the_tests_of_the_others_try_it_and_are_satisfied(copy):
    tests = ("tests/nets/test_activations.py", "tests/views/test_plots.py", "tests/views/test_activation.py")
    chosen = "mish and not moments or look_of_its_own"
    printed = run(copy, "-m", "pytest", "-q", "-p", "no:cacheprovider", *tests, "-k", chosen)
    assert int(re.search(r"(\d+) passed", printed)[1]) > 6, printed
