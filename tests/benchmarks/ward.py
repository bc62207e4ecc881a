"""Trains every patient of the ward with its own optimiser, as it came and cured: does the label tell who learns?

Per patient what guessing costs, the loss at the start and after each sixth of the steps, and whether it has learnt.
Takes some minutes.

    .venv/bin/python tests/benchmarks/ward.py [seen|unseen] [names]
"""

from __future__ import annotations

import sys
from pathlib import Path

import jax

from vgcourse.clinic import ward

sys.path.insert(0, str(Path(__file__).parents[1]))

from ward_training import curve, learns  # noqa: E402


def main(arguments: list[str]) -> None:
    jax.config.update("jax_disable_most_optimizations", True)  # each program runs once
    halves = [each for each in arguments if each in ward.HALVES]
    names = [each for each in arguments if each not in ward.HALVES]
    for patient in ward.patients(*halves):
        if names and patient.name not in names:
            continue
        for cured in (False, True) if patient.curable else (False,):
            case = patient.build(0, cured=True) if cured else patient.build(0)
            losses = curve(case, patient.steps)
            row = "  ".join(f"{each:9.4g}" for each in losses)
            who = patient.name + (", cured" if cured else "")
            print(f"{who:<38}{patient.kind:<34}{case.guess:8.3g} |{row}  {learns(case, losses)}", flush=True)


if __name__ == "__main__":
    main(sys.argv[1:])
