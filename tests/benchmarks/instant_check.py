"""How long `check` takes for every solution: the first time, when it compiles, and afterwards.

The goal: at most .25 s after the first time, so that the verdict stands there at once.
"""

from __future__ import annotations

import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1] / "course"))

import corpus  # noqa: E402

from vgcourse.course.check import examine  # noqa: E402
from vgcourse.course.exercises import CHECKS  # noqa: E402

ROUNDS = 4
GOAL = 0.25


def main() -> int:
    print(f"{'exercise':28}{'first':>8}{'then':>8}    seconds; the least of {ROUNDS - 1} after the first")
    slow = []
    for name, check in CHECKS.items():
        solution = corpus.solutions(check.exercise_set)[name]
        taken = []
        for _ in range(ROUNDS):
            start = time.perf_counter()
            examine(check, solution)
            taken.append(time.perf_counter() - start)
        print(f"{name:28}{taken[0]:8.3f}{min(taken[1:]):8.3f}")
        slow += [name] * (min(taken[1:]) > GOAL)
    print(f"The goal of {GOAL} s is missed by {', '.join(slow)}." if slow else f"All are below the goal of {GOAL} s.")
    return bool(slow)


if __name__ == "__main__":
    sys.exit(main())
