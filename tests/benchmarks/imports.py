"""How long `import vgcourse` takes in a fresh process, beside the packages it does not import until they are used.

The goal: at most .25 s, and neither jax nor matplotlib imported.
"""

from __future__ import annotations

import statistics
import subprocess
import sys
import time

STATEMENTS = {
    "nothing": "pass",
    "vgcourse": "import vgcourse",
    "jax": "import jax",
    "matplotlib": "import matplotlib.figure",
    "jax, matplotlib, anywidget": "import jax, matplotlib.figure, anywidget",
}
ROUNDS = 7
GOAL = 0.25


def seconds(statement: str) -> float:
    """Wall time of a fresh Python that runs the statement."""
    start = time.perf_counter()
    subprocess.run([sys.executable, "-c", statement], check=True)
    return time.perf_counter() - start


def main() -> int:
    """Interleaved rounds, so that a busy machine is as busy for one as for the other."""
    for statement in STATEMENTS.values():
        seconds(statement)  # the first time reads from the disk
    times: dict[str, list[float]] = {name: [] for name in STATEMENTS}
    for _ in range(ROUNDS):
        for name, statement in STATEMENTS.items():
            times[name].append(seconds(statement))
    medians = {name: statistics.median(taken) for name, taken in times.items()}
    print(f"{'import':28}{'seconds':>9}{'without Python':>16}{'of jax':>9}    median of {ROUNDS} fresh processes")
    for name, median in medians.items():
        alone = median - medians["nothing"]
        print(f"{name:28}{median:9.3f}{alone:16.3f}{alone / (medians['jax'] - medians['nothing']):9.1%}")
    heavy = ("jax", "matplotlib", "sklearn", "nbgrader")
    loaded = f"import sys, vgcourse; print([name for name in {heavy} if name in sys.modules])"
    found = subprocess.run([sys.executable, "-c", loaded], capture_output=True, text=True, check=True).stdout.strip()
    met = medians["vgcourse"] <= GOAL and found == "[]"
    print(f"loaded by it: {found}; goal {GOAL} s: {'met' if met else 'MISSED'}")
    return 0 if met else 1


if __name__ == "__main__":
    sys.exit(main())
