"""Honest work gets full marks from the judge, however unusual; wrong work loses the same points as in the notebook."""

from __future__ import annotations

import importlib.util
import inspect
from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest
from evidence import Evidence

from vgcourse.course.exercises import CHECKS
from vgcourse.staff.judge import judging
from vgcourse.staff.judge.judging import Cell, judge, private_check

ROOT = Path(__file__).parents[3]
SEEDS = (11, 222, 3333)
X64 = "import jax\njax.config.update('jax_enable_x64', True)"


def evidence(test, exercise=None, kind="zygote", **_):
    """Of the answers to an exercise. That a sandbox starts here is always seen."""
    return Evidence(exercise, _files(exercise)) if exercise and kind == "zygote" else None


def _files(exercise: str) -> tuple[Path, ...]:
    """The answers, the references, the exercise itself, and what runs in the sandbox: nobody imports that."""
    number = f"set_{CHECKS[exercise].exercise_set}"
    answers, references = ROOT / "tests" / "corpus" / number / f"{exercise}.py", ROOT / "solutions" / "_private"
    own = ROOT / "vgcourse" / "course" / "exercises" / number / f"{exercise}.py"
    box = sorted((ROOT / "vgcourse" / "staff" / "judge" / "box").rglob("*.py"))
    return answers, references / f"{number}.py", own, ROOT / "tests" / "shared_fixtures.py", *box


@cache
def _corpus(exercise: str):
    path = _files(exercise)[0]
    spec = importlib.util.spec_from_file_location(f"judged_{exercise}", path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def _judged(exercise: str, names: list[str], solutions: Path, seed: int, run, first: str = "") -> dict[str, float]:
    """{answer: share of the points}, all in one run of the worker, each a check of its own."""
    check = private_check(exercise, solutions)
    checks = {name: replace(check, name=name) for name in names}
    cells = [Cell(first), Cell(inspect.getsource(_corpus(exercise)))] + [Cell("", name, name) for name in names]
    return {name: verdict.points / verdict.of for name, verdict in judge(cells, checks, seed, run).items()}


def _answers(exercise: str, kind: str) -> list[str]:
    return [name for name in vars(_corpus(exercise)) if name.startswith(f"{kind}_")]


@pytest.mark.parametrize("kind, exercise", [("one-shot", "sigmoid_slope"), *(("zygote", name) for name in CHECKS)])
def test_honest_answers_get_full_marks(kind, exercise, runners, solutions):
    names = _answers(exercise, "honest")
    for first in ("", X64):
        chosen = [name for name in names if ("x64" in name) == bool(first)]
        points = _judged(exercise, chosen, solutions, SEEDS[len(names) % 3], runners[kind], first)
        assert {name: share for name, share in points.items() if share < 1} == {}


@pytest.mark.parametrize("exercise", [name for name, check in CHECKS.items() if check.exercise_set == "01"])
def test_wrong_answers_do_not(exercise, runners, solutions, monkeypatch):
    monkeypatch.setattr(judging, "GROUP_SECONDS", 4.0)  # one of them never ends
    points = _judged(exercise, _answers(exercise, "wrong"), solutions, SEEDS[0], runners["zygote"])
    assert len(points) >= 10
    assert {name for name, share in points.items() if share == 1} == set()


def test_a_library_that_the_contract_excludes_earns_nothing_here_either(runners, solutions):
    """The same sentence as in the notebook, where `check` has said it."""
    check = private_check("steady_loss", solutions)
    lent = {
        "optax": "lambda Z, y: optax.softmax_cross_entropy_with_integer_labels(Z, y)",
        "scipy": "lambda Z, y: logsumexp(Z, 1) - Z[range(len(y)), y]",
    }
    code = ["import optax", "from scipy.special import logsumexp", *(f"{name}_ = {lent[name]}" for name in lent)]
    cells = [Cell("\n".join(code)), *(Cell("", name, f"{name}_") for name in lent)]
    verdicts = judge(cells, {name: replace(check, name=name) for name in lent}, SEEDS[0], runners["zygote"])
    for name, verdict in verdicts.items():
        sentences = {group.sentence for group in verdict.groups}
        assert sentences == {f"The contract of this exercise does not allow {name}."} and verdict.points == 0


# ---- unusual notebooks -----------------------------------------------------------------------------------------------
SOLVED = """
import numpy as np
def log10_product(factors):
    with np.errstate(divide="ignore"):
        return np.sum(np.log10(np.abs(np.asarray(factors, float))))
"""
UNUSUAL = {
    "as it is": [SOLVED],
    "magics": ["%matplotlib inline\n%load_ext autoreload\n%autoreload 2", SOLVED],
    "cell magic": ["%%time\n" + SOLVED.lstrip()],
    "timeit": [SOLVED, "%timeit -n1 -r1 log10_product([1.0, 2.0])"],
    "shell command": ["!echo hello", SOLVED],
    "installs": ["%pip install numpy", SOLVED],
    "help": ["import numpy as np\nnp.log10?", SOLVED],
    "scratch cell that fails": ["1 / 0", SOLVED, "undefined_name"],
    "syntax error elsewhere": ["def (:", SOLVED],
    "progress bar": ["import sys\nfor i in range(5):\n    print(f'\\r{i}', end='', file=sys.stderr)", SOLVED],
    "warnings": ["import warnings\nwarnings.warn('old')", SOLVED],
    "warnings as errors": ["import warnings\nwarnings.simplefilter('error')", SOLVED],
    "logging": ["import logging\nlogging.basicConfig(level=0)\nlogging.error('x')", SOLVED],
    "a plot": ["import matplotlib.pyplot as plt\nplt.plot([1, 2])\nplt.show()", SOLVED],
    "widgets": ["import ipywidgets as w\nw.interact(lambda x: x, x=3)", SOLVED],
    "course's own widgets": ["import vgcourse as vg\nvg.lesson('01')\nvg.quiz('01')\nvg.chain_explorer()", SOLVED],
    "names from the course": ["from vgcourse import check, profile\nprofile(depth=3).log10_dh[0]", SOLVED],
    "old seeds": ["import numpy as np, random\nnp.random.seed(0)\nrandom.seed(0)", SOLVED],
    "errstate raises": ["import numpy as np\nnp.seterr(all='raise')", SOLVED],
    "defined twice": ["def log10_product(factors):\n    return 0.0", SOLVED],
    "a lambda": ["import numpy as np\nlog10_product = lambda f: np.log10(np.abs(np.float64(f))).sum()"],
    "a class with __call__": [
        "import numpy as np\nclass P:\n    def __call__(self, factors):\n"
        "        return np.log10(np.abs(np.asarray(factors, float))).sum()\nlog10_product = P()"
    ],
    "a decorator": [
        "import functools\ndef d(f):\n    return functools.wraps(f)(lambda *a: f(*a))",
        SOLVED,
        "log10_product = d(log10_product)",
    ],
    "jitted": [
        "import jax, jax.numpy as jnp",
        "log10_product = jax.jit(lambda f: jnp.log10(jnp.abs(jnp.asarray(f))).sum())",
    ],
    "annotated": ["from __future__ import annotations\n" + SOLVED.lstrip()],
    "helper below": [
        "def log10_product(factors):\n    return helper(factors)",
        SOLVED.replace("log10_product", "helper"),
    ],
    "asynchronous scratch": ["import asyncio\nawait asyncio.sleep(0)", SOLVED],
    "top-level loop that takes a second": ["import time\ntime.sleep(1)", SOLVED],
    "exits from a scratch cell": [SOLVED, "exit()"],
    "stops with Ctrl-C": [SOLVED, "raise KeyboardInterrupt"],
    "writes a file": ["open('notes.txt', 'w').write('x')", SOLVED],
    "threads": ["import threading\nt = threading.Thread(target=print)\nt.start()\nt.join()", SOLVED],
    "input at the keyboard": [SOLVED, "input('name? ')"],
    "changes the folder": ["import os\nos.chdir('/tmp')", SOLVED],
    "x64 by a variable": [
        'import os\nos.environ["JAX_ENABLE_X64"] = "1"\nimport jax.numpy as jnp\nassert jnp.ones(1).dtype == "float64"',
        "def log10_product(f):\n    assert jnp.ones(1).dtype == 'float64'\n"
        "    return jnp.log10(jnp.abs(jnp.asarray(f))).sum()",
    ],
    "a pool of threads": [
        SOLVED,
        "from concurrent.futures import ThreadPoolExecutor\nassert list(ThreadPoolExecutor().map(abs, [-1])) == [1]",
    ],
    "another process": [
        "import subprocess as s, sys\none = s.run([sys.executable, '-c', 'print(1)'], capture_output=True, check=True)",
        SOLVED.replace("    with", "    assert one.stdout == b'1\\n'\n    with"),
    ],
    "debug print": [SOLVED.replace("    with", "    print(factors)\n    with")],
    "numpy as another name": [SOLVED.replace("np.", "numpy.").replace("numpy as np", "numpy")],
}  # fmt: skip


# What is there on a learner's desk, and not where points are given. The same worker serves both kinds of sandbox.
HELPER = SOLVED.replace("log10_product", "helper_product")
DESK = {
    "a picture in a cell": [f'{SOLVED}\npicture = "{"iVBORw0KGgo" * 100_000}"'],
    "windows": [
        "import matplotlib\nmatplotlib.use('TkAgg')\nimport matplotlib.pyplot as plt\nplt.ion()\n"
        "plt.switch_backend('QtAgg')\nplt.plot([1, 2])\nplt.show()\n%gui qt\n" + SOLVED
    ],
    "magics of libraries": [
        "%load_ext memory_profiler\n%tensorboard --logdir logs\n%store x\n%lprun -f f f(1)\n" + SOLVED,
        "%%cython\ncdef int x",
    ],
    "a cell magic of a library around the answer": ["%%memit\n" + SOLVED.lstrip()],
    "a module beside the notebook": [
        "%%writefile helper_beside.py\n" + HELPER.lstrip(),
        "from helper_beside import helper_product\ndef log10_product(f):\n    return helper_product(f)",
    ],
    "questions before the answer": [
        "import getpass\nn = int(input('how many? '))\nname = input()\ngetpass.getpass()\n" + SOLVED
    ],
    "breakpoints": [
        "import pdb\nbreakpoint()\npdb.set_trace()\n%debug\n" + SOLVED.replace("    with", "    breakpoint()\n    with")
    ],
    "a library that is not here, elsewhere": ["import a_library_of_mine", SOLVED],
}  # fmt: skip


@pytest.mark.parametrize("name", DESK)
def test_what_is_on_a_desk_alone_costs_nothing(name, runners, solutions):
    check = private_check("log10_product", solutions)
    cells = [*map(Cell, DESK[name]), Cell("", check.name, check.name)]
    verdict = judge(cells, {check.name: check}, 5, runners["zygote"])[check.name]
    assert verdict.passes, str(verdict)
    asked = {"questions before the answer": "at the keyboard", "breakpoints": "at a breakpoint"}.get(name, "")
    assert [asked in note for note in verdict.notes] == [True] * bool(asked), verdict.notes


def test_a_library_that_is_not_here_is_named(runners, solutions):
    check = private_check("log10_product", solutions)
    cells = [Cell("import a_library_of_mine\n" + SOLVED), Cell("1 / 0"), Cell("", check.name, check.name)]
    verdict = judge(cells, {check.name: check}, 5, runners["zygote"])[check.name]
    assert verdict.points == 0 and "because a_library_of_mine is not installed where points are given" in str(verdict)


@pytest.mark.parametrize(
    ("waiting", "seconds"), [("time.sleep(5)", 12.0), ("end = time.time() + 2\nwhile time.time() < end: pass", 5.0)]
)
def test_cells_that_wait_longer_than_a_notebook_may_take_cost_nothing(waiting, seconds, runners, solutions):
    """A nap ends early; what computes until the time is over is run again, in a hurry."""
    check = private_check("log10_product", solutions)
    cells = [*[Cell(f"import time\n{waiting}")] * 4, Cell(SOLVED), Cell("", check.name, check.name)]
    verdict = judge(cells, {check.name: check}, 5, runners["zygote"], seconds)[check.name]
    assert verdict.passes, str(verdict)


@pytest.mark.parametrize("kind, x64", [("one-shot", False), ("zygote", True)], ids=["one-shot", "zygote-x64"])
@pytest.mark.parametrize("name", UNUSUAL)
def test_unusual_notebooks_get_full_marks(name, kind, x64, runners, solutions):
    check = private_check("log10_product", solutions)
    first = [Cell(X64)] if x64 else []
    cells = first + [Cell(source) for source in UNUSUAL[name]]
    checks = {f"seed {seed}": replace(check, name=f"seed {seed}") for seed in SEEDS}
    cells += [Cell("", name, "log10_product") for name in checks]
    verdicts = judge(cells, checks, 5, runners[kind])
    assert all(verdict.passes for verdict in verdicts.values()), "\n".join(map(str, verdicts.values()))


def test_there_are_enough():
    assert len(UNUSUAL) >= 25
