"""Printed digits that hang on the last bits are found, and those that do not are left alone."""

from __future__ import annotations

import subprocess
import sys

import jax
import numpy as np
import outside
import pytest
from nbformat import v4

from vgcourse.staff import notebooks
from vgcourse.staff.disturbed import DISTURBANCES, disturbed
from vgcourse.staff.noise import RELATIVE, shaken

evidence = outside.evidence(__file__)

DRAWN = {
    "jax.random.normal": "jax.random.normal(jax.random.key(0), (100,))",
    "inside jit": "jax.jit(lambda key: jax.random.uniform(key, (100,)))(jax.random.key(0))",
    "an initialiser": "jax.nn.initializers.he_normal()(jax.random.key(0), (10, 10))",
    "numpy": "np.random.default_rng(0).normal(size=100).astype(np.float32)",
    "the digits": "vg.digits().x[:10]",
}


def cell(source: str, printed: str):
    output = v4.new_output("stream", name="stdout", text=printed)
    return v4.new_code_cell(source, outputs=[output], execution_count=1)


def line(name: str, draw: str) -> str:
    return f"print({name!r}, hash(np.asarray({draw}).tobytes()), np.asarray({draw}).shape)"


@pytest.fixture(scope="module")
def stored() -> str:
    """What an undisturbed kernel prints: a sensitive line for each way to draw, and the shape, which is robust."""
    script = "\n".join(["import jax, numpy as np, vgcourse as vg", *(line(*each) for each in DRAWN.items())])
    settings = {"PYTHONHASHSEED": "0", "JAX_PLATFORMS": "cpu", "PATH": "", "PYTHONPATH": ":".join(sys.path)}
    return subprocess.run([sys.executable, "-c", script], env=settings, capture_output=True, text=True).stdout


def test_noise_moves_every_draw_and_nothing_else(tmp_path, stored, capsys):
    robust = cell("import jax, numpy as np, vgcourse as vg\nprint(1 + 1, f'{2 / 3:.2f}', vg.digits().y.sum())", "")
    robust.outputs[0].text = "2 0.67 6452\n"
    sensitive = [cell(line(*each), f"{said}\n") for each, said in zip(DRAWN.items(), stored.splitlines(), strict=True)]
    path = tmp_path / "tiny.ipynb"
    path.write_text(notebooks.to_json(v4.new_notebook(cells=[robust, *sensitive], metadata=notebooks.METADATA)))
    found = disturbed({"tiny": path}, ["noise 1"])
    assert [(moved.cell.split(" (")[0], moved.disturbance) for moved in found] == [
        (f"cell {count}", "noise 1") for count in range(2, len(DRAWN) + 2)
    ], found
    for moved, said in zip(found, stored.splitlines(), strict=True):
        assert moved.stored == said and moved.came.split(" ")[-1] == said.split(" ")[-1]
    assert str(found[0]) in capsys.readouterr().out


def test_a_notebook_that_fails_is_told(tmp_path):
    path = tmp_path / "tiny.ipynb"
    path.write_text(notebooks.to_json(v4.new_notebook(cells=[cell("1 / 0", "")], metadata=notebooks.METADATA)))
    (moved,) = disturbed({"tiny": path}, ["one thread"])
    assert "ZeroDivisionError" in moved.came


def test_the_noise_is_in_the_last_bit_keeps_ranges_and_depends_on_its_seed():
    drawn = np.asarray(jax.random.uniform(jax.random.key(0), (10_000,)))
    one, two = (shaken(np, drawn, seed) for seed in (1, 2))
    for noisy in (one, two):
        assert np.all(noisy <= drawn) and np.all(drawn - noisy <= 2 * RELATIVE * drawn)
        assert 0.2 < np.mean(noisy != drawn) < 0.95
    assert np.any(one != two)


PROGRAM = """
import hashlib, jax, numpy as np
def f(w, x):
    return jax.lax.scan(lambda h, _: (jax.numpy.tanh(h @ w) * 1.5 + x, (h**2).mean()), x, None, length=20)
draw = np.random.default_rng(0).normal
w, x = draw(size=(64, 64)).astype("float32") / 8, draw(size=(300, 64)).astype("float32")
program = jax.jit(f).lower(w, x).compile()
numbers = b"".join(np.asarray(leaf).tobytes() for leaf in program(w, x))
print(hashlib.sha256(numbers).hexdigest(), program.as_text().count("fusion("))
"""


def computed(**settings: str) -> list[str]:
    settings = {"JAX_PLATFORMS": "cpu", "PATH": "", **settings}
    return subprocess.run([sys.executable, "-c", PROGRAM], env=settings, capture_output=True, text=True).stdout.split()


def test_unfused_programs_are_other_programs_with_other_last_bits():
    (numbers, fused), (others, apart) = computed(), computed(**DISTURBANCES["nothing fused"])
    assert numbers != others and fused != apart
